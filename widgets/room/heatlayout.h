#pragma once

#include <QRect>
#include <QSize>

#include <vector>

namespace sd {

/// What a group of tiles needs: how many, and how wide its title is.
struct HeatGroup
{
    int tiles = 0;
    int titleWidth = 0;
};

/// Sizes in pixels. Tiles are as large as the room allows within them.
struct HeatSizes
{
    int title = 20;      ///< height of a group's title
    int leastTitle = 64; ///< a group is at least this wide, unless its title is narrower
    int groupGap = 16;   ///< between groups side by side; half of it between lines of them
    int largest = 32;    ///< side of the largest square tile, its gap included
    int smallest = 6;    ///< … and of the smallest; where even these don't fit, the map grows downwards
    QSize named;         ///< of a tile that carries its server's name; empty: none does
};

/// Where groups of tiles stand in a given room: side by side as words on lines, all groups as many rows high as suits
/// the room best, each as wide as it needs. Pure geometry; the place of a tile depends on the counts alone.
class HeatLayout
{
public:
    HeatLayout() = default;
    HeatLayout(const std::vector<HeatGroup>& groups, QSize room, const HeatSizes& sizes);

    [[nodiscard]] QSize size() const { return m_size; } ///< what is used; higher than the room when it does not fit
    [[nodiscard]] QSize cell() const { return m_cell; } ///< a tile with its gap
    [[nodiscard]] int gap() const;
    [[nodiscard]] bool isNamed() const { return m_isNamed; }

    [[nodiscard]] int tileCount() const { return m_tileCount; }
    [[nodiscard]] QRect title(int group) const { return m_blocks[static_cast<size_t>(group)].title; }
    [[nodiscard]] QRect tile(int index) const;
    [[nodiscard]] int groupOf(int index) const;
    /// -1 between the tiles.
    [[nodiscard]] int tileAt(QPoint point) const;
    /// The tiles that touch the area, ascending.
    void tilesIn(const QRect& area, std::vector<int>& found) const;

    enum class Step { Left, Right, Up, Down, PreviousGroup, NextGroup };
    /// The tile that a key leads to; the same where there is none.
    [[nodiscard]] int neighbour(int index, Step step) const;

private:
    struct Block
    {
        int first = 0;
        int count = 0;
        int columns = 1;
        QRect title;
        QRect area;
    };
    struct Flow
    {
        std::vector<Block> blocks;
        QSize used;
    };

    static Flow flow(const std::vector<HeatGroup>& groups, int width, QSize cell, int rows, const HeatSizes& sizes);
    static Flow best(const std::vector<HeatGroup>& groups, QSize room, QSize cell, const HeatSizes& sizes);
    void take(Flow flow, QSize cell);
    [[nodiscard]] int nearestInRow(int index, bool down) const;

    std::vector<Block> m_blocks;
    QSize m_size;
    QSize m_cell{1, 1};
    int m_tileCount = 0;
    bool m_isNamed = false;
};

} // namespace sd
