#pragma once

#include "widgets/panels/baselines/baselinepage.h"

#include <QTimer>

#include <array>
#include <map>

class QLineEdit;

namespace sd {

class RowDelegate;
class RowView;

/// All baselines, searched through everything that is in them; the chosen one's page beside the list.
class BaselinesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BaselinesPanel(const BaselineCompare::Sources& sources, QWidget* parent = nullptr);

    void apply(const PictureChange& change);
    void setDensity(Density density);
    void focusSearch();
    void focusRows();
    /// How many wait for somebody to put them in force.
    [[nodiscard]] int waiting() const;

Q_SIGNALS:
    void serverAsked(sd::ServerId server);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildList();
    QWidget* buildFoot();
    void followRights();
    void take(const SharedShelf& contents);
    void refresh();
    void fillWords();
    void countUses();
    void search();
    void fillList();
    void fitColumns();
    void followRow();
    [[nodiscard]] std::map<QString, int> hitsOf(const QString& text) const;

    BaselineCompare::Sources m_sources;
    SharedShelf m_contents;
    TextRowsModel m_model;
    QLineEdit* m_search;
    TextLabel* m_tally;
    QPushButton* m_again;
    RowView* m_view;
    RowDelegate* m_delegate;
    BaselinePage* m_page;
    std::map<QString, std::array<TextRows, SheetParts>> m_words; ///< all that is in each, for the search
    std::map<QString, BaselineWords::Uses> m_uses;
    bool m_areWordsStale = true;
    bool m_isStale = true; ///< m_uses
    QTimer m_typed;
    Subscription m_listening;
    Subscription m_rights;
};

} // namespace sd
