#include "widgets/common/wraplayout.h"

#include <QWidget>

#include <algorithm>
#include <map>

namespace sd {

WrapLayout::WrapLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins({});
    setSpacing(0);
}

WrapLayout::~WrapLayout() = default;

void WrapLayout::addEnd(QWidget* widget)
{
    addWidget(widget);
    m_pieces.back().isEnd = true;
}

void WrapLayout::addItem(QLayoutItem* item)
{
    m_pieces.push_back({std::unique_ptr<QLayoutItem>(item)});
}

int WrapLayout::count() const
{
    return static_cast<int>(m_pieces.size());
}

QLayoutItem* WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_pieces[static_cast<size_t>(index)].item.get() : nullptr;
}

QLayoutItem* WrapLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* taken = m_pieces[static_cast<size_t>(index)].item.release();
    m_pieces.erase(m_pieces.begin() + index);
    return taken;
}

/// What stands in one line has one middle.
void WrapLayout::centerLines(std::vector<Place>& places)
{
    std::map<int, int> heights; // of the line that begins there
    for (const Place& place : places)
        heights[place.where.y()] = std::max(heights[place.where.y()], place.where.height());
    for (Place& place : places)
        place.where.translate(0, (heights[place.where.y()] - place.where.height()) / 2);
}

QSize WrapLayout::endsSize() const
{
    QSize all(0, 0);
    for (const Piece& piece : m_pieces) {
        if (piece.isEnd && !piece.item->isEmpty()) {
            const QSize size = piece.item->sizeHint();
            all = QSize(all.width() + size.width() + spacing(), std::max(all.height(), size.height()));
        }
    }
    return all;
}

std::vector<WrapLayout::Place> WrapLayout::places(int width) const
{
    std::vector<Place> all;
    const QSize ends = endsSize();
    int x = 0;
    int y = 0;
    int line = ends.height();
    int room = width - ends.width();
    int right = room + spacing();
    for (const Piece& piece : m_pieces) {
        if (piece.item->isEmpty())
            continue;
        const QSize size = piece.item->sizeHint();
        if (piece.isEnd) {
            all.push_back({piece.item.get(), QRect(QPoint(std::max(0, right), 0), size)});
            right += size.width() + spacing();
            continue;
        }
        if (x > 0 && x + size.width() > room) {
            x = 0;
            y += line + spacing();
            line = 0;
            room = width;
        }
        all.push_back({piece.item.get(), QRect(QPoint(x, y), size)});
        x += size.width() + spacing();
        line = std::max(line, size.height());
    }
    centerLines(all);
    return all;
}

int WrapLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = 0;
    for (const Place& place : places(width - margins.left() - margins.right()))
        height = std::max(height, place.where.y() + place.where.height());
    return height + margins.top() + margins.bottom();
}

QSize WrapLayout::sizeHint() const
{
    int width = endsSize().width();
    int height = 0;
    for (const Piece& piece : m_pieces) {
        if (piece.item->isEmpty())
            continue;
        const QSize size = piece.item->sizeHint();
        width += piece.isEnd ? 0 : size.width() + spacing();
        height = std::max(height, size.height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

QSize WrapLayout::minimumSize() const
{
    int width = 0;
    int height = 0;
    for (const Piece& piece : m_pieces) {
        if (piece.item->isEmpty())
            continue;
        width = std::max(width, piece.item->minimumSize().width());
        height = std::max(height, piece.item->minimumSize().height());
    }
    return QSize(std::max(width, endsSize().width()), height).grownBy(contentsMargins());
}

void WrapLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    for (const Place& place : places(inner.width()))
        place.item->setGeometry(place.where.translated(inner.topLeft()));
}

} // namespace sd
