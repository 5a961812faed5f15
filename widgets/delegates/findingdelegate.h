#pragma once

#include <QStyledItemDelegate>

namespace sd {

struct Finding;
class ItemWords;

/// Paints what the command palette found: its kind, its state, its name with the letters that fit in bold, what stands
/// beside it, and the key that does the same.
class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// What a row shows, in words: "Alarm, Volume C: 97 %, NB-DC02, Error".
    [[nodiscard]] static QString spoken(const Finding& finding, const ItemWords& words);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace sd
