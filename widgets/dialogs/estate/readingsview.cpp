#include "widgets/dialogs/estate/readingsview.h"

#include "widgets/delegates/rowdelegate.h"

#include <QHeaderView>
#include <QStandardItemModel>

#include <algorithm>
#include <array>
#include <functional>

namespace sd {

namespace {

enum ReadingColumn { Name, Value, Reason, Columns };
constexpr int RowsShown = 7;

} // namespace

SeriesHealth asHealth(const JudgedReading& reading)
{
    SeriesHealth health;
    health.key = reading.reading.key;
    health.kind = reading.reading.kind;
    health.unit = reading.reading.unit;
    health.state = reading.state;
    health.value = reading.value;
    health.text = reading.reading.text;
    health.threshold = reading.threshold.value_or(Threshold{});
    return health;
}

ReadingsView::ReadingsView(const ItemWords& words, QWidget* parent)
    : RowView(parent)
    , m_words(words)
    , m_readings(new QStandardItemModel(0, Columns, this))
{
    m_readings->setHorizontalHeaderLabels({tr("Reading"), tr("Now"), tr("Why")});
    setRootIsDecorated(false);
    setModel(m_readings);
    auto* delegate = new RowDelegate({Cell::ShapeAndText, Cell::Figure, Cell::Dim}, this);
    delegate->setDensity(Density::Compact);
    setItemDelegate(delegate);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setSectionResizeMode(Reason, QHeaderView::Stretch);
    setFixedHeight((RowsShown + 1) * std::max(sd::rowHeight(Density::Compact), fontMetrics().height() + 2));
    hide();
}

void ReadingsView::setReadings(const std::vector<JudgedReading>& readings)
{
    m_readings->setRowCount(0);
    std::vector<JudgedReading> sorted = readings;
    std::ranges::stable_sort(sorted, std::greater{},
                             [](const JudgedReading& reading) { return severity(reading.state); });
    for (const JudgedReading& reading : sorted)
        addReading(reading);
    setVisible(!readings.empty());
}

void ReadingsView::resizeEvent(QResizeEvent* event)
{
    const int width = viewport()->width();
    header()->resizeSection(Name, std::max(scaled(steps(45)), width * 2 / 5));
    header()->resizeSection(Value, std::max(scaled(steps(28)), width / 5));
    RowView::resizeEvent(event);
}

/// "over 90 %", by the limit that was passed or the first one that holds.
QString ReadingsView::why(const JudgedReading& reading) const
{
    if (reading.reading.reported)
        return tr("as the source says");
    if (reading.state == sd::State::NoData)
        return tr("a rate, known from the second poll on");
    if (!reading.threshold || !reading.threshold->isSet())
        return tr("no threshold");
    return m_words.thresholds(asHealth(reading));
}

void ReadingsView::addReading(const JudgedReading& reading)
{
    const std::array texts{m_words.metric(reading.reading.key), m_words.value(asHealth(reading)), why(reading)};
    QList<QStandardItem*> row;
    row.reserve(std::ssize(texts));
    for (const QString& text : texts) {
        auto* item = new QStandardItem(text);
        item->setData(QVariant::fromValue(StateMark{reading.state}), MarkRole);
        item->setToolTip(text);
        row += item;
    }
    row.first()->setAccessibleText(row.first()->text() + QStringLiteral(", ") + m_words.state({reading.state}));
    m_readings->appendRow(row);
}

} // namespace sd
