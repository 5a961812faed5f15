#pragma once

#include "models/boundary/clock.h"
#include "models/boundary/historyreader.h"
#include "models/items/seriestablemodel.h"

#include <QWidget>

class QBoxLayout;
class QButtonGroup;

namespace sd {

class ChartPane;
class OperatorActions;
class PageHeader;
class RowView;
class Words;

/// One server: who it is, everything measured on it, and the history of the selected line.
class ServerPage : public QWidget
{
    Q_OBJECT

public:
    struct Sources
    {
        const EstatePicture& picture;
        const Words& words;
        HistoryReader& history;
        const Clock& clock;
    };

    ServerPage(Sources sources, const OperatorActions& actions, QWidget* parent = nullptr);

    void show(ServerId server, const Leaf& leaf);
    void apply(const PictureChange& change);
    void focusTable();
    [[nodiscard]] ServerId server() const { return m_model.server(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildTable(const OperatorActions& actions);
    QWidget* buildChart();
    void fillHeader();
    void fitColumns();
    void showChart();
    void showSpan();

    Sources m_sources;
    SeriesTableModel m_model;
    PageHeader* m_header;
    RowView* m_table;
    ChartPane* m_chart;
    QButtonGroup* m_spans;
    QBoxLayout* m_halves;
};

} // namespace sd
