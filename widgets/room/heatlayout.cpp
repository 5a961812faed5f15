#include "widgets/room/heatlayout.h"

#include <algorithm>
#include <limits>

namespace sd {

namespace {

int ceilDiv(int a, int b)
{
    return (a + b - 1) / b;
}

} // namespace

HeatLayout::HeatLayout(const std::vector<HeatGroup>& groups, QSize room, const HeatSizes& sizes)
{
    if (groups.empty() || room.width() <= 0 || room.height() <= 0)
        return;
    const auto fits = [&room](const Flow& flow) {
        return flow.used.height() <= room.height() && flow.used.width() <= room.width();
    };
    if (!sizes.named.isEmpty()) {
        Flow named = best(groups, room, sizes.named, sizes);
        if (fits(named)) {
            take(std::move(named), sizes.named);
            m_isNamed = true;
            return;
        }
    }
    int small = sizes.smallest;
    for (int large = sizes.largest; small < large;) { // the largest side that fits
        const int middle = (small + large + 1) / 2;
        if (fits(best(groups, room, {middle, middle}, sizes)))
            small = middle;
        else
            large = middle - 1;
    }
    take(best(groups, room, {small, small}, sizes), {small, small});
}

void HeatLayout::take(Flow flow, QSize cell)
{
    m_blocks = std::move(flow.blocks);
    m_size = flow.used;
    m_cell = cell;
    m_tileCount = m_blocks.back().first + m_blocks.back().count;
}

/// As words flow on lines, `rows` tiles high.
HeatLayout::Flow HeatLayout::flow(const std::vector<HeatGroup>& groups, int width, QSize cell, int rows,
                                  const HeatSizes& sizes)
{
    Flow flow;
    flow.blocks.reserve(groups.size());
    const int mostColumns = std::max(1, width / cell.width());
    QPoint corner;
    int lineHeight = 0;
    int first = 0;
    for (const HeatGroup& group : groups) {
        const int titleRoom = std::min(group.titleWidth, sizes.leastTitle);
        const int titleColumns = ceilDiv(titleRoom, cell.width());
        const int columns =
            std::clamp(std::max(ceilDiv(group.tiles, rows), std::min(titleColumns, group.tiles)), 1, mostColumns);
        const QSize area(columns * cell.width(), ceilDiv(group.tiles, columns) * cell.height());
        const int blockWidth = std::min(width, std::max(area.width(), titleRoom));
        if (corner.x() > 0 && corner.x() + blockWidth > width) {
            corner = {0, corner.y() + lineHeight + sizes.groupGap / 2}; // the titles part the lines as well
            lineHeight = 0;
        }
        const QRect title(corner, QSize(blockWidth, sizes.title));
        flow.blocks.push_back({first, group.tiles, columns, title, {corner + QPoint(0, sizes.title), area}});
        first += group.tiles;
        lineHeight = std::max(lineHeight, sizes.title + area.height());
        flow.used = flow.used.expandedTo({corner.x() + blockWidth, corner.y() + lineHeight});
        corner.rx() += blockWidth + sizes.groupGap;
    }
    return flow;
}

/// The number of rows with which the groups fill the room most evenly across and down.
HeatLayout::Flow HeatLayout::best(const std::vector<HeatGroup>& groups, QSize room, QSize cell, const HeatSizes& sizes)
{
    const int largestGroup = std::ranges::max(groups, {}, &HeatGroup::tiles).tiles;
    const int mostRows = std::clamp(room.height() / cell.height(), 1, std::max(1, largestGroup));
    Flow best;
    double least = std::numeric_limits<double>::infinity();
    for (int rows = 1; rows <= mostRows; ++rows) {
        Flow candidate = flow(groups, room.width(), cell, rows, sizes);
        const double share = std::max(static_cast<double>(candidate.used.width()) / room.width(),
                                      static_cast<double>(candidate.used.height()) / room.height());
        if (share < least) {
            least = share;
            best = std::move(candidate);
        }
    }
    return best;
}

int HeatLayout::gap() const
{
    return m_cell.height() >= 20 ? 3 : m_cell.height() >= 10 ? 2 : 1;
}

int HeatLayout::groupOf(int index) const
{
    const auto after = std::ranges::upper_bound(m_blocks, index, {}, &Block::first);
    return static_cast<int>(after - m_blocks.begin()) - 1;
}

QRect HeatLayout::tile(int index) const
{
    const Block& block = m_blocks[static_cast<size_t>(groupOf(index))];
    const int place = index - block.first;
    const QPoint corner =
        block.area.topLeft() + QPoint(place % block.columns * m_cell.width(), place / block.columns * m_cell.height());
    return {corner, m_cell - QSize(gap(), gap())};
}

int HeatLayout::tileAt(QPoint point) const
{
    for (const Block& block : m_blocks) {
        if (!block.area.contains(point))
            continue;
        const QPoint inside = point - block.area.topLeft();
        const int place = inside.y() / m_cell.height() * block.columns + inside.x() / m_cell.width();
        return place < block.count ? block.first + place : -1;
    }
    return -1;
}

void HeatLayout::tilesIn(const QRect& area, std::vector<int>& found) const
{
    for (const Block& block : m_blocks) {
        const QRect part = block.area & area;
        if (part.isEmpty())
            continue;
        const QRect inside = part.translated(-block.area.topLeft());
        for (int row = inside.top() / m_cell.height(); row <= inside.bottom() / m_cell.height(); ++row) {
            const int from = row * block.columns + inside.left() / m_cell.width();
            const int last = std::min(row * block.columns + inside.right() / m_cell.width(), block.count - 1);
            for (int place = from; place <= last; ++place)
                found.push_back(block.first + place);
        }
    }
}

/// The tile straight above or below, across groups; the one nearest to it where there is none straight.
int HeatLayout::nearestInRow(int index, bool down) const
{
    const QPoint from = tile(index).center();
    int nearest = index;
    long least = std::numeric_limits<long>::max();
    for (const Block& block : m_blocks) {
        for (int place = 0; place < block.count; ++place) {
            const QPoint center = tile(block.first + place).center();
            const int ahead = down ? center.y() - from.y() : from.y() - center.y();
            if (ahead < m_cell.height() / 2)
                continue;
            const long distance = 8L * std::abs(center.x() - from.x()) + ahead; // straight before near
            if (distance < least) {
                least = distance;
                nearest = block.first + place;
            }
        }
    }
    return nearest;
}

int HeatLayout::neighbour(int index, Step step) const
{
    if (index < 0 || index >= m_tileCount)
        return m_tileCount > 0 ? 0 : -1;
    const auto group = static_cast<size_t>(groupOf(index));
    switch (step) {
    case Step::Left:
        return std::max(0, index - 1);
    case Step::Right:
        return std::min(m_tileCount - 1, index + 1);
    case Step::Up:
    case Step::Down:
        return nearestInRow(index, step == Step::Down);
    case Step::PreviousGroup:
        return index > m_blocks[group].first || group == 0 ? m_blocks[group].first : m_blocks[group - 1].first;
    case Step::NextGroup:
        return group + 1 < m_blocks.size() ? m_blocks[group + 1].first : m_tileCount - 1;
    }
    return index;
}

} // namespace sd
