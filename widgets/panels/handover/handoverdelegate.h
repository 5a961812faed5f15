#pragma once

#include "widgets/delegates/rowdelegate.h"

namespace sd {

/// Rows of a handover: headings across all columns, and lines of which not each has a state.
class HandoverDelegate : public RowDelegate
{
    Q_OBJECT

public:
    /// Where a click folds.
    static int foldArrowWidth();

    explicit HandoverDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace sd
