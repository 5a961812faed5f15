#pragma once

#include "models/words/baselinewords.h"
#include "widgets/panels/baselines/baselinecompare.h"

#include <QWidget>

class QPushButton;

namespace sd {

class TextLabel;
class TextRowsView;
class ViewTabs;

/// One baseline: what it is, what it reads, how that is judged, what it takes numbers and traps for, who is watched by
/// it, and how it compares to others.
class BaselinePage : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Readings, Thresholds, Enumerations, Traps, MeantFor, UsedBy, Adjusted, Compare };
    static constexpr int Tabs = Compare + 1;

    explicit BaselinePage(const BaselineCompare::Sources& sources, QWidget* parent = nullptr);

    void setContents(const SharedShelf& contents);
    /// `name` of a baseline, or a file that was refused.
    void show(const QString& name);
    void follow(); ///< the estate is another
    void setFilter(const QString& text);
    void setDensity(Density density);
    void followRights();
    void showTab(int tab);
    void focusRows();

Q_SIGNALS:
    void serverAsked(sd::ServerId server);

private:
    QWidget* buildHead();
    QWidget* buildBand();
    void edit();
    void openEditor(const SharedSheet& inForce, const QByteArray& text);
    void buildTabs();
    void fill();
    void tellHead(const ShelvedBaseline& one);
    void tellRefused(const RefusedBaseline& refused);
    void count();
    [[nodiscard]] TextRows rowsOf(int tab) const;
    [[nodiscard]] TextRows users() const;
    [[nodiscard]] TextRows adjustments() const;
    [[nodiscard]] const ShelvedBaseline* shown() const;
    [[nodiscard]] SharedSheet sheet() const;

    BaselineCompare::Sources m_sources;
    SharedShelf m_contents;
    QString m_name;
    QString m_filter;
    TextLabel* m_title;
    TextLabel* m_beside;
    TextLabel* m_waits;
    QPushButton* m_look;
    QPushButton* m_edit;
    QWidget* m_band;
    ViewTabs* m_tabs;
    TextRowsView* m_rows;
    BaselineCompare* m_compare;
    int m_tab = Readings;
};

/// Servers and their checks that are read by the baseline, in no order. "checks" is that of all that name none.
[[nodiscard]] std::vector<const Check*> checksUsing(const EstatePicture& picture, const QString& baseline);

} // namespace sd
