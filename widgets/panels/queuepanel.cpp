#include "widgets/panels/queuepanel.h"

#include "widgets/delegates/rowdelegate.h"

#include <QHeaderView>
#include <QLineEdit>

#include <algorithm>
#include <numeric>

namespace sd {

namespace {

std::vector<Cell> cells()
{
    std::vector<Cell> cells(AlarmQueueModel::ColumnCount, Cell::Text);
    cells[AlarmQueueModel::Level] = Cell::Shape;
    cells[AlarmQueueModel::Since] = Cell::Figure;
    cells[AlarmQueueModel::ServerName] = Cell::Strong;
    cells[AlarmQueueModel::Limit] = Cell::Dim;
    cells[AlarmQueueModel::Repeats] = Cell::DimFigure;
    cells[AlarmQueueModel::Who] = Cell::Chip;
    return cells;
}

} // namespace

QueuePanel::QueuePanel(AlarmQueueModel& model, const EstatePicture& picture, QAction* addServer, QWidget* parent)
    : ListPanel(new RowView, new RowDelegate(cells()), parent)
    , m_model(model)
    , m_picture(picture)
    , m_addServer(addServer)
{
    setObjectName(QStringLiteral("queuePanel"));
    RowView& list = view();
    list.setObjectName(QStringLiteral("alarmList"));
    list.setAccessibleName(tr("Alarms"));
    list.setRootIsDecorated(false);
    list.setModel(&model);
    list.header()->setSectionResizeMode(QHeaderView::Fixed);
    list.header()->setSectionResizeMode(AlarmQueueModel::What, QHeaderView::Stretch);
    connect(list.selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (!index.isValid())
            return; // a reset or a removal; follow() says what then
        m_current = m_model.alarmAt(index);
        // Later: letting go of the row before may remove it, and the selection is still being changed.
        QMetaObject::invokeMethod(
            this, [this] { m_model.setKept(m_current); }, Qt::QueuedConnection);
        Q_EMIT alarmSelected(m_current);
    });
    connect(&list, &RowView::opened, this,
            [this](const QModelIndex& index) { Q_EMIT alarmOpened(m_model.alarmAt(index)); });
    connect(this, &ListPanel::heldChanged, &model, &AlarmQueueModel::setHeld);
    connect(this, &ListPanel::filterChanged, this, [this](const QString& text) {
        m_model.setFilter(TextFilter(text));
        follow();
    });
    connect(&model, &AlarmQueueModel::waitingChanged, this, [this](int count) { setWaiting(count); });
    connect(&model, &QAbstractItemModel::modelReset, this, &QueuePanel::restore);
    filterEdit()->setText({});
    m_model.setFilter({});
    layoutColumns();
    follow();
}

void QueuePanel::restore()
{
    const QModelIndex index = m_model.indexOf(m_current);
    if (index.isValid())
        view().setCurrentIndex(index);
}

void QueuePanel::select(AlarmId alarm)
{
    m_current = alarm;
    restore();
}

void QueuePanel::follow()
{
    const int rows = m_model.rowCount();
    const auto total = static_cast<int>(m_picture.alarms().size());
    if (rows > 0) {
        const StateCounts unmuted = m_picture.alarmCounts();
        const int muted = total - std::accumulate(unmuted.begin(), unmuted.end(), 0);
        QString footer = tr("%Ln alarms", "", rows);
        if (muted > 0)
            footer += QStringLiteral("  ·  ") + tr("%Ln muted", "", muted);
        setFooter(footer);
        showRows();
    } else if (total > 0 && !filterText().isEmpty()) {
        showEmpty(tr("Nothing matches the filter"), tr("%Ln alarms are hidden by it.", "", total), clearFilterAction());
    } else if (m_picture.servers().empty()) {
        showEmpty(tr("Nothing is watched yet"),
                  tr("Alarms will stand here, the worst and oldest first. They come from the servers you add."),
                  m_addServer);
    } else {
        showEmpty(tr("No alarms"), tr("Every alarm that comes will stand here, the worst and oldest first."), nullptr);
    }
}

void QueuePanel::resizeEvent(QResizeEvent* event)
{
    ListPanel::resizeEvent(event);
    layoutColumns();
}

/// As the list gets narrower, what can be read elsewhere leaves first.
void QueuePanel::layoutColumns()
{
    RowView& list = view();
    const int room = width();
    const QFontMetrics metrics(typeface(Type::Body));
    const auto wide = [&metrics](const QString& text) { return metrics.horizontalAdvance(text) + steps(5); };
    list.header()->resizeSection(AlarmQueueModel::Level, steps(9));
    list.header()->resizeSection(AlarmQueueModel::Since, wide(QStringLiteral("23 h 59 min")));
    list.header()->resizeSection(AlarmQueueModel::CustomerName, std::clamp(room / 8, steps(26), steps(50)));
    list.header()->resizeSection(AlarmQueueModel::ServerName, std::clamp(room / 7, steps(26), steps(55)));
    list.header()->resizeSection(AlarmQueueModel::Limit, std::clamp(room / 6, steps(38), steps(75)));
    list.header()->resizeSection(AlarmQueueModel::Repeats, wide(QStringLiteral("×99 999")));
    list.header()->resizeSection(AlarmQueueModel::Who, std::max(steps(15), wide(tr("Taken by"))));
    list.setColumnHidden(AlarmQueueModel::Limit, room < 880);
    list.setColumnHidden(AlarmQueueModel::Repeats, room < 760);
    list.setColumnHidden(AlarmQueueModel::CustomerName, room < 600);
    list.setColumnHidden(AlarmQueueModel::Who, room < 480);
}

} // namespace sd
