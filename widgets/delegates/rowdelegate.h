#pragma once

#include "widgets/common/palette.h"

#include <QStyledItemDelegate>

#include <vector>

namespace sd {

/// How a column is painted.
enum class Cell {
    Text,
    Title,  ///< what is said last counts most: elided in the middle
    Strong, ///< bold unless the row is muted
    Dim,    ///< what stands beside
    Figure, ///< right-aligned, digits equally wide
    DimFigure,
    Chip,         ///< initials in a small box
    Shape,        ///< the state's figure alone
    ShapeAndText, ///< figure, then text
};

/// Paints the rows of the console's lists from MarkRole and DisplayRole.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(std::vector<Cell> columns, QObject* parent = nullptr);

    void setDensity(Density density) { m_density = density; }
    void setColumns(std::vector<Cell> columns) { m_columns = std::move(columns); }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    std::vector<Cell> m_columns;
    Density m_density = Density::Comfortable;
};

} // namespace sd
