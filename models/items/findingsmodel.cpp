#include "models/items/findingsmodel.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sd {

namespace {

/// At equal fit, what is fewer goes first: there are few areas, and many alarms.
int kindWorth(Finding::Kind kind)
{
    return 10 * (static_cast<int>(Finding::Alarm) - static_cast<int>(kind));
}

} // namespace

void FindingsModel::setAll(std::vector<Finding> all)
{
    m_all.clear();
    m_all.reserve(all.size());
    for (Finding& each : all) {
        QString text = folded(each.text);
        QString beside = folded(each.beside);
        QString other = folded(each.other);
        m_all.push_back({std::move(each), std::move(text), std::move(beside), std::move(other)});
    }
    find();
}

void FindingsModel::setTyped(const QString& typed)
{
    m_pattern = FuzzyPattern(typed);
    find();
}

std::optional<int> FindingsModel::rank(const Prepared& each) const
{
    std::optional<int> best = m_pattern.rank(each.text, each.beside);
    if (!each.other.isEmpty()) {
        if (const auto other = m_pattern.rank(each.other); other && (!best || *other > *best))
            best = other;
    }
    if (best)
        *best += kindWorth(each.finding.kind) - (each.finding.enabled ? 0 : 100);
    return best;
}

void FindingsModel::find()
{
    beginResetModel();
    m_found.clear();
    if (m_pattern.isEmpty()) {
        for (size_t i = 0; i < m_all.size(); ++i) {
            const Finding& each = m_all[i].finding;
            if (each.kind <= Finding::Action && each.enabled)
                m_found.push_back(i);
        }
    } else {
        std::vector<std::pair<int, size_t>> ranked; // negated, so that the best and then the first sorts first
        for (size_t i = 0; i < m_all.size(); ++i) {
            if (const auto worth = rank(m_all[i]))
                ranked.emplace_back(-*worth, i);
        }
        const size_t most = std::min<size_t>(ranked.size(), Most);
        std::ranges::partial_sort(ranked, ranked.begin() + static_cast<std::ptrdiff_t>(most));
        for (size_t i = 0; i < most; ++i)
            m_found.push_back(ranked[i].second);
    }
    endResetModel();
}

const Finding& FindingsModel::at(int row) const
{
    return m_all.at(m_found.at(static_cast<size_t>(row))).finding;
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Prepared& each = m_all[m_found[static_cast<size_t>(index.row())]];
    const Finding& finding = each.finding;
    switch (role) {
    case Qt::DisplayRole:
        return finding.text;
    case Qt::AccessibleTextRole:
        return m_spoken ? m_spoken(finding) : finding.text;
    case BesideRole:
        return finding.beside;
    case KeyRole:
        return finding.key;
    case PlacesRole: {
        const std::vector<int> places = m_pattern.places(each.text);
        return QVariant::fromValue(QList<int>(places.begin(), places.end()));
    }
    case FindingKindRole:
        return static_cast<int>(finding.kind);
    case MarkRole:
        return finding.mark ? QVariant::fromValue(*finding.mark) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return at(index.row()).enabled ? usual | Qt::ItemIsEnabled : Qt::ItemNeverHasChildren;
}

} // namespace sd
