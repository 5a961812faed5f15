#pragma once

#include "widgets/delegates/rowdelegate.h"
#include "widgets/delegates/sparklines.h"

namespace sd {

/// Rows of the console with the last day of their series in one column.
class SparklineDelegate : public RowDelegate
{
    Q_OBJECT

public:
    SparklineDelegate(std::vector<Cell> columns, int sparkColumn, Sparklines& lines, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_column;
    Sparklines& m_lines;
};

} // namespace sd
