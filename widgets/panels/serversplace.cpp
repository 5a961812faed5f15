// Where a person stands in the list of servers: the part of ServersPanel that finds the rows again when they are made
// anew.
#include "widgets/panels/serverspanel.h"

#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace sd {

namespace {

/// Larger estates open with only their troubled customers unfolded.
constexpr size_t SmallEstate = 300;

/// These rows as few ranges: a selection of ten thousand single ones is walked through for each row that is painted.
QItemSelection gathered(QModelIndexList rows)
{
    std::ranges::sort(rows, {}, [](const QModelIndex& index) {
        return std::pair(index.parent().internalPointer(), std::pair(index.parent().row(), index.row()));
    });
    QItemSelection selection;
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype last = first;
        while (last + 1 < rows.size() && rows[last + 1].parent() == rows[first].parent() &&
               rows[last + 1].row() == rows[last].row() + 1)
            ++last;
        selection.select(rows[first], rows[last]);
        first = last + 1;
    }
    return selection;
}

} // namespace

void ServersPanel::noteFolding(const QModelIndex& index, bool folded)
{
    if (m_restoring || m_isTable)
        return;
    if (const ServerId server = serverAt(index)) {
        if (folded)
            m_unfolded.erase(server);
        else
            m_unfolded.insert(server);
        return;
    }
    const QString path = index.data(PathRole).toString();
    if (folded)
        m_folded.insert(path);
    else
        m_folded.remove(path);
}

void ServersPanel::remember()
{
    Kept kept{.servers = {}, .scroll = view().verticalScrollBar()->value()};
    const QModelIndexList rows = view().selectionModel()->selectedRows();
    for (const QModelIndex& index : rows) {
        if (const ServerId server = serverAt(index))
            kept.servers.push_back(server);
        else
            kept.paths.insert(index.data(PathRole).toString());
    }
    kept.leaf = m_isTable ? Leaf{} : m_models.tree.leafAt(view().currentIndex());
    if (isAtGathering())
        kept.current = view().currentIndex().data(PathRole).toString();
    m_kept = std::move(kept);
}

void ServersPanel::restore()
{
    const QScopedValueRollback restoring(m_restoring, true);
    if (!m_isTable) {
        restoreBelow({}, !filter().query().isEmpty() || m_picture.servers().size() <= SmallEstate);
        for (const ServerId server : m_unfolded) {
            if (const QModelIndex index = m_models.tree.indexOf(server); index.isValid())
                view().expand(index);
        }
    }
    restoreChosen();
    takeChosen(); // a reset empties the selection without a word
}

void ServersPanel::restoreChosen()
{
    const bool isAfterReset = m_kept.has_value();
    const Kept kept = std::exchange(m_kept, {}).value_or(Kept{});
    QModelIndexList chosen;
    const auto add = [&chosen](const QModelIndex& index) {
        if (index.isValid())
            chosen += index;
    };
    for (const ServerId server : kept.servers)
        add(indexOf(server));
    for (const QString& path : kept.paths)
        add(gatheringAt(path));
    QModelIndex current = gatheringAt(kept.current);
    if (!current.isValid())
        current = lineOf(kept.leaf, indexOf(m_current));
    if (current.isValid())
        view().setCurrentIndex(current);
    if (!chosen.isEmpty())
        view().selectionModel()->select(gathered(std::move(chosen)),
                                        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (isAfterReset && !m_isAsked) {
        view().doItemsLayout(); // the bar's range is still that of no rows
        view().verticalScrollBar()->setValue(kept.scroll);
    }
}

/// The line of what is measured where it is listed below its server, else the server's.
QModelIndex ServersPanel::lineOf(Leaf leaf, const QModelIndex& server) const
{
    for (int row = 0; leaf.check && !m_isTable && row < m_models.tree.rowCount(server); ++row) {
        const QModelIndex line = m_models.tree.index(row, 0, server);
        if (m_models.tree.leafAt(line) == leaf)
            return line;
    }
    return server;
}

QModelIndex ServersPanel::gatheringAt(const QString& path, const QModelIndex& parent) const
{
    if (m_isTable || path.isEmpty())
        return {};
    for (int row = 0; row < m_models.tree.rowCount(parent); ++row) {
        const QModelIndex index = m_models.tree.index(row, 0, parent);
        if (serverAt(index))
            return {}; // servers from here on
        if (index.data(PathRole).toString() == path)
            return index;
        if (const QModelIndex below = gatheringAt(path, index); below.isValid())
            return below;
    }
    return {};
}

void ServersPanel::restoreBelow(const QModelIndex& parent, bool all)
{
    for (int row = 0; row < m_models.tree.rowCount(parent); ++row) {
        const QModelIndex index = m_models.tree.index(row, 0, parent);
        const int kind = index.data(KindRole).toInt();
        if (kind != EstateTreeModel::CustomerKind && kind != EstateTreeModel::GroupKind)
            return; // servers from here on
        const State state = index.data(MarkRole).value<StateMark>().state;
        const bool wanted = all || (state != State::Ok && state != State::NoData);
        if (wanted && !m_folded.contains(index.data(PathRole).toString()))
            view().expand(index);
        restoreBelow(index, all);
    }
}

void ServersPanel::select(ServerId server)
{
    m_current = server;
    const QModelIndex index = indexOf(server);
    if (!index.isValid()) { // hidden by the filter: then nothing that is listed is meant
        view().selectionModel()->clear();
        return;
    }
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        view().expand(above);
    view().setCurrentIndex(index);
    view().scrollTo(index);
}

} // namespace sd
