#include "models/items/candidatesmodel.h"

#include "models/domain/waysin.h"

#include <algorithm>
#include <utility>

namespace sd {

void CandidatesModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_byHand.clear();
    endResetModel();
    Q_EMIT tickedChanged();
}

void CandidatesModel::take(const std::vector<Candidate>& found, const std::vector<int>& gone)
{
    if (found.empty() && gone.empty())
        return;
    for (const int id : gone)
        remove(id);
    for (const Candidate& candidate : found) {
        const Candidate left = undecided(candidate);
        if (left.hosts.empty())
            remove(candidate.id);
        else
            put(left);
    }
    Q_EMIT tickedChanged();
}

Candidate CandidatesModel::undecided(Candidate candidate) const
{
    std::erase_if(candidate.hosts, [this](const FoundHost& host) { return m_byHand.contains(host.address); });
    return candidate;
}

int CandidatesModel::rowOf(int id) const
{
    const auto row = std::ranges::find_if(m_rows, [id](const Row& one) { return one.candidate.id == id; });
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

/// Returns its number.
int CandidatesModel::keepByHand(Candidate candidate, bool isTicked)
{
    for (const FoundHost& host : candidate.hosts)
        m_byHand.insert(host.address);
    const int id = candidate.id = --m_lastByHand;
    put(candidate);
    Row& row = m_rows[static_cast<size_t>(rowOf(id))];
    row.isTicked = isTicked && !row.isWatched;
    row.isByHand = true;
    return id;
}

bool CandidatesModel::canSplit(int row) const
{
    return row >= 0 && row < rowCount() && m_rows[static_cast<size_t>(row)].candidate.hosts.size() > 1;
}

QModelIndexList CandidatesModel::split(int row)
{
    if (!canSplit(row))
        return {};
    const Row whole = m_rows[static_cast<size_t>(row)];
    remove(whole.candidate.id);
    std::vector<int> made;
    for (Candidate& single : apart(whole.candidate))
        made.push_back(keepByHand(std::move(single), whole.isTicked));
    QModelIndexList rows;
    for (const int id : made)
        rows += index(rowOf(id), Address);
    Q_EMIT tickedChanged();
    return rows;
}

QModelIndex CandidatesModel::join(QList<int> rows)
{
    std::vector<Candidate> parts;
    bool isTicked = false;
    for (const int row : std::as_const(rows)) {
        if (row < 0 || row >= rowCount())
            return {};
        parts.push_back(m_rows[static_cast<size_t>(row)].candidate);
        isTicked = isTicked || m_rows[static_cast<size_t>(row)].isTicked;
    }
    if (parts.size() < 2)
        return {};
    for (const Candidate& part : parts)
        remove(part.id);
    const int id = keepByHand(together(parts), isTicked);
    Q_EMIT tickedChanged();
    return index(rowOf(id), Address);
}

void CandidatesModel::remove(int id)
{
    const auto row = std::ranges::find_if(m_rows, [id](const Row& one) { return one.candidate.id == id; });
    if (row == m_rows.end())
        return;
    const auto place = static_cast<int>(row - m_rows.begin());
    beginRemoveRows({}, place, place);
    m_rows.erase(row);
    endRemoveRows();
}

void CandidatesModel::put(const Candidate& candidate)
{
    Row row{.number = {}, .candidate = candidate};
    IpNumber::parse(candidate.hosts.front().address, row.number);
    const auto known =
        std::ranges::find_if(m_rows, [&candidate](const Row& one) { return one.candidate.id == candidate.id; });
    if (known != m_rows.end()) {
        row.isByHand = known->isByHand;
        row.isTicked = known->isTicked;
    }
    judge(row);
    if (known != m_rows.end() && known->number == row.number) {
        *known = std::move(row);
        const auto place = static_cast<int>(known - m_rows.begin());
        Q_EMIT dataChanged(index(place, 0), index(place, ColumnCount - 1));
        return;
    }
    remove(candidate.id);
    const auto before =
        std::ranges::upper_bound(m_rows, row.number, {}, [](const Row& one) -> const IpNumber& { return one.number; });
    const auto place = static_cast<int>(before - m_rows.begin());
    beginInsertRows({}, place, place);
    m_rows.insert(before, std::move(row));
    endInsertRows();
}

void CandidatesModel::judge(Row& row) const
{
    row.isWatched = static_cast<bool>(m_watched.find(row.candidate));
    if (!row.isByHand)
        row.isTicked = !baselinesOf(row.candidate).isEmpty();
    row.isTicked = row.isTicked && !row.isWatched;
}

void CandidatesModel::setWatched(WatchedAddresses watched)
{
    m_watched = std::move(watched);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool before = m_rows[i].isWatched;
        judge(m_rows[i]);
        if (m_rows[i].isWatched != before)
            Q_EMIT dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), ColumnCount - 1));
    }
    Q_EMIT tickedChanged();
}

void CandidatesModel::tickAll(bool on)
{
    for (Row& row : m_rows) {
        row.isTicked = on && !row.isWatched;
        row.isByHand = true;
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Address), index(rowCount() - 1, Address), {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
}

std::vector<Candidate> CandidatesModel::ticked() const
{
    std::vector<Candidate> chosen;
    for (const Row& row : m_rows) {
        if (row.isTicked)
            chosen.push_back(row.candidate);
    }
    return chosen;
}

int CandidatesModel::tickedCount() const
{
    return static_cast<int>(std::ranges::count(m_rows, true, &Row::isTicked));
}

int CandidatesModel::watchedCount() const
{
    return static_cast<int>(std::ranges::count(m_rows, true, &Row::isWatched));
}

QSet<QString> CandidatesModel::certificates() const
{
    QSet<QString> prints;
    for (const Row& row : m_rows) {
        for (const FoundWay& way : row.isTicked ? waysOf(row.candidate) : std::vector<FoundWay>()) {
            if (way.certificate)
                prints.insert(way.certificate->fingerprint);
        }
    }
    return prints;
}

int CandidatesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CandidatesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CandidatesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::ToolTipRole:
        return toolTip(row.candidate, column);
    case Qt::DisplayRole:
        return row.isWatched && column == Baselines ? tr("watched already") : text(row.candidate, column);
    case Qt::CheckStateRole:
        return column == Address ? QVariant(row.isTicked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case WatchedRole:
        return row.isWatched;
    default:
        return {};
    }
}

bool CandidatesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    Row& row = m_rows[static_cast<size_t>(index.row())];
    row.isTicked = value.toInt() == Qt::Checked;
    row.isByHand = true;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
    return true;
}

Qt::ItemFlags CandidatesModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return Qt::NoItemFlags;
    const bool canTick = index.column() == Address && !m_rows[static_cast<size_t>(index.row())].isWatched;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return canTick ? usual | Qt::ItemIsUserCheckable : usual;
}

QString CandidatesModel::text(const Candidate& candidate, Column column)
{
    switch (column) {
    case Address:
        return addressesOf(candidate).join(QStringLiteral(", "));
    case Name: {
        const QString name = nameOf(candidate);
        return name == candidate.hosts.front().address ? QString() : name;
    }
    case Machine:
        return machine(candidate);
    case Ways:
        return wayNamesOf(candidate).join(QStringLiteral(", "));
    case Baselines:
        return baselines(candidate);
    }
    return {};
}

/// What it would be read by; where that is nothing, what would be if it answered.
QString CandidatesModel::baselines(const Candidate& candidate)
{
    const QStringList names = baselinesOf(candidate);
    const QStringList fitting = names.isEmpty() ? fittingOf(candidate) : QStringList();
    return fitting.isEmpty() ? names.join(QStringLiteral(" + "))
                             : tr("would fit: %1").arg(fitting.join(QStringLiteral(", ")));
}

/// The certificates that it would be accepted with stand below what a cell says.
QString CandidatesModel::toolTip(const Candidate& candidate, Column column)
{
    QStringList lines{text(candidate, column)};
    for (const FoundWay& way : waysOf(candidate)) {
        if (column == Ways && way.certificate)
            lines += tr("shows a certificate that this computer does not trust: %1, SHA-256 %2")
                         .arg(way.certificate->subject, fingerprintText(way.certificate->fingerprint));
    }
    return lines.join(QLatin1Char('\n'));
}

/// "Dell PowerEdge R750, Windows Server 2022, serial 8KQ2XN3".
QString CandidatesModel::machine(const Candidate& candidate)
{
    const auto identity = identityOf(candidate);
    QStringList words{machineWord(identity), identityWord(identity, QStringLiteral("os"))};
    words.removeAll(QString());
    if (words.isEmpty())
        words += kindWord(identity);
    if (const QString serial = identityWord(identity, QStringLiteral("serial")); !serial.isEmpty())
        words += tr("serial %1").arg(serial);
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

QVariant CandidatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    switch (static_cast<Column>(section)) {
    case Address:
        return tr("Address");
    case Name:
        return tr("Name");
    case Machine:
        return tr("What it is");
    case Ways:
        return tr("Answers to");
    case Baselines:
        return tr("Baselines");
    }
    return {};
}

} // namespace sd
