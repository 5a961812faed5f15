#pragma once

#include "models/boundary/workbench.h"
#include "models/items/serverleaves.h"
#include "widgets/panels/hardware/hardwareview.h"

#include <QHash>
#include <QWidget>

class QStandardItemModel;

namespace sd {

class RowView;
class TextLabel;

/// A server's hardware: the picture of its parts, and below it the chosen part's readings, each with its limits and
/// where it comes from. Out of sight it follows nothing.
class HardwarePanel : public QWidget
{
    Q_OBJECT

public:
    struct Sources
    {
        const EstatePicture& picture;
        const ItemWords& words;
        Workbench& workbench;
    };
    explicit HardwarePanel(Sources sources, QWidget* parent = nullptr);

    /// True where it is another server than before.
    bool show(ServerId server);
    void apply(const PictureChange& change);
    /// Marks what the line of another list is read of.
    void select(Leaf leaf);
    /// How many parts there are; 0: no hardware to show.
    [[nodiscard]] int partCount() const { return m_view->itemCount(); }
    /// True where most of what is read of the server is its hardware: a BMC, a UPS.
    [[nodiscard]] bool isMostOfIt() const { return m_isMostOfIt; }
    void focusParts();

Q_SIGNALS:
    void readingChosen(sd::Leaf leaf);
    void readingOpened(sd::Leaf leaf);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow();
    void fillReadings();
    void fitList();
    void askSources();
    [[nodiscard]] const HardwarePart* part() const;
    [[nodiscard]] Leaf leafAt(int row) const;

    Sources m_sources;
    ServerId m_server;
    HardwareView* m_view;
    TextLabel* m_title;
    QStandardItemModel* m_readings;
    RowView* m_list;
    SeriesId m_shown; ///< the lead of the part whose readings are listed
    QHash<MetricKey, QString> m_from;
    quint64 m_generation = 0;
    bool m_isMostOfIt = false;
};

} // namespace sd
