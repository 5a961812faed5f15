#include "models/items/alarmsourcesmodel.h"

#include <QLocale>

namespace sd {

namespace {

StateMark stateOf(const Alarm& alarm)
{
    return {alarm.level, false, alarm.ack.has_value()};
}

} // namespace

AlarmSourcesModel::AlarmSourcesModel(const EstatePicture& picture, const ItemWords& words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_picture(picture)
    , m_words(words)
{}

int AlarmSourcesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AlarmSourcesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AlarmSourcesModel::data(const QModelIndex& index, int role) const
{
    const Row* row = rowAt(index);
    if (row == nullptr)
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case MarkRole:
        return row->alarm.id ? QVariant::fromValue(stateOf(row->alarm)) : QVariant(); // a source has none of its own
    case IdRole:
        return row->source.key.check.value;
    case RawValueRole:
        return column == Standing ? static_cast<qint64>(row->source.standing.count()) : qint64{row->source.alarms};
    case Qt::TextAlignmentRole:
        return column == Alarms || column == Share || column == Standing
                   ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant();
    case Qt::AccessibleTextRole:
        if (column == Mark)
            return row->alarm.id ? m_words.state(stateOf(row->alarm)) : text(*row, Server);
        return text(*row, column);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(*row, column);
    default:
        return {};
    }
}

QString AlarmSourcesModel::text(const Row& row, Column column) const
{
    const AlarmSource& source = row.source;
    switch (column) {
    case Mark:
        return {};
    case Server: {
        const QString name = m_picture.serverName(source.server);
        return name.isEmpty() ? tr("(removed)", "a server") : name;
    }
    case What:
        return what(source.key);
    case Customer:
        return m_picture.customerName(source.customer);
    case Alarms:
        return QLocale().toString(source.alarms);
    case Share:
        return m_all > 0 ? tr("%1 %").arg(QLocale().toString(100.0 * source.alarms / m_all, 'f', 1)) : QString();
    case Standing:
        return m_words.age(source.standing);
    case Tune:
        return m_picture.check(source.key.check) == nullptr ? QString() : tr("Tune this threshold");
    }
    return {};
}

/// "SNMP  Volume C"; of a check that failed itself its name alone.
QString AlarmSourcesModel::what(const AlarmKey& key) const
{
    const EstatePicture::CheckEntry* check = m_picture.check(key.check);
    const QString metric = key.metric.metric.isEmpty() ? QString() : m_words.metric(key.metric);
    if (check == nullptr)
        return metric;
    return metric.isEmpty() ? check->check.name : metric + QStringLiteral("  ·  ") + check->check.name;
}

QVariant AlarmSourcesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole && (column == Alarms || column == Share || column == Standing))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Mark:
    case Tune:
        return QString();
    case Server:
        return tr("Server");
    case What:
        return tr("What");
    case Customer:
        return tr("Customer");
    case Alarms:
        return tr("Alarms");
    case Share:
        return tr("Share");
    case Standing:
        return tr("Stood for");
    }
    return {};
}

void AlarmSourcesModel::set(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void AlarmSourcesModel::setSources(const std::vector<AlarmSource>& sources, int all)
{
    m_all = all;
    std::vector<Row> rows;
    rows.reserve(sources.size());
    for (const AlarmSource& source : sources)
        rows.push_back({.source = source});
    set(std::move(rows));
}

void AlarmSourcesModel::setStanding(const std::vector<Alarm>& alarms, UtcTime now)
{
    m_all = 0;
    std::vector<Row> rows;
    rows.reserve(alarms.size());
    for (const Alarm& alarm : alarms)
        rows.push_back({.source = {.key = alarm.key,
                                   .server = alarm.server,
                                   .customer = alarm.customer,
                                   .alarms = 1,
                                   .standing = now - alarm.openedAt},
                        .alarm = alarm});
    set(std::move(rows));
}

void AlarmSourcesModel::apply(const PictureChange& change)
{
    // Names, and whether there is something to tune.
    if ((change.reset || change.estate) && !m_rows.empty())
        Q_EMIT dataChanged(index(0, Server), index(rowCount() - 1, Tune));
}

const AlarmSourcesModel::Row* AlarmSourcesModel::rowAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr; // nothing is selected
    return &m_rows[static_cast<size_t>(index.row())];
}

ServerId AlarmSourcesModel::serverAt(const QModelIndex& index) const
{
    const Row* row = rowAt(index);
    return row == nullptr ? ServerId{} : row->source.server;
}

CheckId AlarmSourcesModel::checkAt(const QModelIndex& index) const
{
    const Row* row = rowAt(index);
    if (row == nullptr || m_picture.check(row->source.key.check) == nullptr)
        return {};
    return row->source.key.check;
}

std::optional<AlarmSourcesModel::Identity> AlarmSourcesModel::identityAt(const QModelIndex& index) const
{
    const Row* row = rowAt(index);
    return row == nullptr ? std::nullopt : std::optional(Identity(row->source.key, row->alarm.id));
}

QModelIndex AlarmSourcesModel::indexOf(const Identity& identity) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (identityAt(index(row, 0)) == identity)
            return index(row, 0);
    }
    return {};
}

AlarmId AlarmSourcesModel::alarmAt(const QModelIndex& index) const
{
    const Row* row = rowAt(index);
    return row == nullptr ? AlarmId{} : row->alarm.id;
}

} // namespace sd
