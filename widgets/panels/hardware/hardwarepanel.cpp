#include "widgets/panels/hardware/hardwarepanel.h"

#include "widgets/common/rowview.h"
#include "widgets/common/textlabel.h"
#include "widgets/delegates/rowdelegate.h"

#include <QHeaderView>
#include <QPointer>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace sd {

namespace {

enum ReadingColumn { ReadingName, ReadingValue, ReadingLimits, ReadingSource, ReadingColumns };
constexpr int ReadingsShown = 5;
constexpr int FewReadings = 3;

/// Its check answers, and has not named it lately; the engine gives a part three answers.
bool isGone(const SeriesHealth& series, const EstatePicture::CheckEntry* check)
{
    return check != nullptr && check->health.cause.isEmpty() && series.state != State::Ok &&
           series.at < check->health.at;
}

} // namespace

HardwarePanel::HardwarePanel(Sources sources, QWidget* parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_view(new HardwareView(sources.words))
    , m_title(new TextLabel(TextLabel::Strong))
    , m_readings(new QStandardItemModel(0, ReadingColumns, this))
    , m_list(new RowView)
{
    setObjectName(QStringLiteral("hardwarePanel"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(QStringLiteral("partTitle"));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_readings->setHorizontalHeaderLabels({tr("Reading"), tr("Value"), tr("Threshold"), tr("Read from")});
    m_list->setObjectName(QStringLiteral("partReadings"));
    m_list->setAccessibleName(tr("Readings of the part"));
    m_list->setRootIsDecorated(false);
    m_list->setDensity(Density::Compact);
    m_list->setModel(m_readings);
    auto* delegate = new RowDelegate({Cell::ShapeAndText, Cell::Text, Cell::Dim, Cell::Dim}, m_list);
    delegate->setDensity(Density::Compact);
    m_list->setItemDelegate(delegate);
    m_list->header()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->header()->setStretchLastSection(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(steps(1));
    setMinimumSize(1, 1); // beside the readings in a stack, it makes no window larger
    layout->addWidget(m_view, 3);
    layout->addSpacing(steps(2));
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    layout->addStretch(0);
    connect(m_view, &HardwareView::partChosen, this, [this](int part) {
        fillReadings();
        const SeriesHealth& lead = m_view->picture().parts[static_cast<size_t>(part)].lead();
        Q_EMIT readingChosen({lead.check, lead.series});
    });
    connect(m_view, &HardwareView::partOpened, this, [this](int part) {
        const SeriesHealth& lead = m_view->picture().parts[static_cast<size_t>(part)].lead();
        Q_EMIT readingOpened({lead.check, lead.series});
    });
    connect(m_list, &QAbstractItemView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT readingChosen(leafAt(index.row())); });
    connect(m_list, &RowView::opened, this,
            [this](const QModelIndex& index) { Q_EMIT readingOpened(leafAt(index.row())); });
}

bool HardwarePanel::show(ServerId server)
{
    const bool isOther = server != m_server;
    if (isOther) {
        m_server = server;
        ++m_generation;
        m_from.clear();
        m_shown = {};
    }
    follow();
    return isOther;
}

void HardwarePanel::apply(const PictureChange& change)
{
    const auto isOurs = [this](SeriesId id) {
        const SeriesHealth* series = m_sources.picture.series(id);
        return series != nullptr && series->server == m_server;
    };
    const bool isOther = change.reset || change.estate || std::ranges::any_of(change.newSeries, isOurs);
    if (isOther || (isVisible() && (std::ranges::any_of(change.series, isOurs) ||
                                    std::ranges::find(change.servers, m_server) != change.servers.end())))
        follow();
}

void HardwarePanel::follow()
{
    std::vector<PartReading> readings;
    const EstatePicture::ServerEntry* entry = m_sources.picture.server(m_server);
    if (entry != nullptr) {
        readings.reserve(entry->series.size());
        for (const SeriesId id : entry->series) {
            if (const SeriesHealth* series = m_sources.picture.series(id))
                readings.push_back({*series, isGone(*series, m_sources.picture.check(series->check))});
        }
    }
    HardwarePicture picture = hardwarePicture(std::move(readings));
    size_t covered = 0;
    for (const HardwarePart& part : picture.parts)
        covered += part.readings.size();
    m_isMostOfIt = entry != nullptr && 2 * covered >= entry->series.size() && covered > 0;
    m_view->show(std::move(picture), entry != nullptr && entry->health.muted != MuteReason::None);
    fillReadings();
}

void HardwarePanel::select(Leaf leaf)
{
    const HardwarePart* shown = part();
    const bool isShown = shown != nullptr && std::ranges::any_of(shown->readings, [&](const PartReading& reading) {
                             return reading.health.series == leaf.series;
                         });
    if (isShown)
        return;
    m_view->select(leaf.series);
    fillReadings();
}

const HardwarePart* HardwarePanel::part() const
{
    return m_view->current() < 0 ? nullptr : &m_view->picture().parts[static_cast<size_t>(m_view->current())];
}

Leaf HardwarePanel::leafAt(int row) const
{
    const HardwarePart* shown = part();
    if (shown == nullptr || row < 0 || row >= static_cast<int>(shown->readings.size()))
        return {};
    const SeriesHealth& health = shown->readings[static_cast<size_t>(row)].health;
    return {health.check, health.series};
}

void HardwarePanel::fillReadings()
{
    const HardwarePart* shown = part();
    m_title->setText(shown == nullptr ? tr("Choose a part to see its readings.") : m_view->describe(m_view->current()));
    m_readings->setRowCount(shown == nullptr ? 0 : static_cast<int>(shown->readings.size()));
    for (int row = 0; row < m_readings->rowCount(); ++row) {
        const PartReading& reading = shown->readings[static_cast<size_t>(row)];
        const StateMark mark{reading.health.state};
        const QString name = PartWords(m_sources.words).readingName(*shown, reading.health.key);
        const auto put = [&](ReadingColumn column, const QString& text) {
            QStandardItem* item = m_readings->item(row, column);
            if (item == nullptr)
                m_readings->setItem(row, column, item = new QStandardItem);
            if (item->text() != text)
                item->setText(text);
            item->setData(QVariant::fromValue(mark), MarkRole);
            item->setToolTip(text);
            item->setEditable(false);
        };
        put(ReadingName, name);
        m_readings->item(row, ReadingName)
            ->setData(QString(name + QStringLiteral(", ") + m_sources.words.state(mark)), Qt::AccessibleTextRole);
        put(ReadingValue, reading.isGone ? tr("no longer read") : m_sources.words.value(reading.health));
        put(ReadingLimits, m_sources.words.thresholds(reading.health));
        put(ReadingSource, m_from.value(reading.health.key));
    }
    const SeriesId lead = shown == nullptr ? SeriesId{} : shown->lead().series;
    if (lead != m_shown && isVisible()) {
        m_shown = lead;
        askSources();
    }
}

/// Where the check's last answer had each reading from.
void HardwarePanel::askSources()
{
    const HardwarePart* shown = part();
    if (shown == nullptr)
        return;
    m_sources.workbench.readLogs(
        {shown->lead().check}, [guard = QPointer(this), generation = m_generation](const std::vector<CheckLog>& logs) {
            if (!guard || guard->m_generation != generation || logs.empty())
                return;
            for (const Reading& reading : logs.front().last) {
                if (!reading.source.isEmpty())
                    guard->m_from.insert(reading.key, reading.source);
            }
            guard->fillReadings();
        });
}

void HardwarePanel::focusParts()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void HardwarePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitList();
}

/// The picture comes first: where it has little room the list has fewer rows.
void HardwarePanel::fitList()
{
    const QFontMetrics metrics(typeface(Type::Body));
    const int row = std::max(rowHeight(Density::Compact), metrics.height() + 2);
    const int rows = height() < 28 * row ? FewReadings : ReadingsShown;
    m_list->setMaximumHeight(rows * row + m_list->header()->sizeHint().height() + steps(1));
    const int column = std::min(metrics.averageCharWidth() * 26, width() / 4);
    for (const int each : {ReadingName, ReadingValue, ReadingLimits})
        m_list->header()->resizeSection(each, column);
}

void HardwarePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fitList();
    follow();
}

} // namespace sd
