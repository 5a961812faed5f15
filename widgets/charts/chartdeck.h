#pragma once

#include "widgets/charts/chartpane.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace sd {

/// Charts one below the other: the first follows what is looked at, the others stay until they are taken away. Linked,
/// they are zoomed and panned together and one pointer reads them all.
class ChartDeck : public QWidget
{
    Q_OBJECT

public:
    /// More would be too low to be read.
    static constexpr size_t MostCharts = 4;
    /// What one of the charts shows.
    struct Shown
    {
        std::vector<SeriesId> series;
        ChartOptions options = {};
    };

    explicit ChartDeck(const ChartPane::Sources& sources, QWidget* parent = nullptr);

    ~ChartDeck() override; ///< the charts before their time

    [[nodiscard]] ChartPane& first() const { return *m_panes.front(); }
    /// The time of the first chart, and of all while they are linked.
    [[nodiscard]] ChartTime& time() { return m_time; }
    [[nodiscard]] size_t count() const { return m_panes.size(); }
    [[nodiscard]] bool canKeep() const { return m_panes.size() < MostCharts && !first().sources().empty(); }

    /// Stays below when the first goes on to something else.
    void keepFirst();
    void dropKept();
    [[nodiscard]] std::vector<Shown> shown() const;
    /// In place of all that is shown; at most MostCharts of them.
    void show(const std::vector<Shown>& charts);

    [[nodiscard]] bool isLinked() const { return m_isLinked; }
    void setLinked(bool linked);

Q_SIGNALS:
    void countChanged();
    void exported(const QString& file);

private:
    ChartPane* addPane();
    void drop(ChartPane* pane);
    void link(ChartPane& pane);

    ChartPane::Sources m_sources;
    ChartTime m_time;
    bool m_isLinked = true;
    QVBoxLayout* m_layout;
    std::vector<ChartPane*> m_panes; ///< never empty
};

} // namespace sd
