#include "widgets/delegates/findingdelegate.h"

#include "models/items/findingsmodel.h"
#include "models/items/itemwords.h"
#include "widgets/common/stateshape.h"

#include <QPainter>

#include <algorithm>

namespace sd {

namespace {

constexpr int Inset = steps(3);
constexpr int Gap = steps(3);
constexpr int MarkSide = steps(5);

QString kindName(int kind)
{
    switch (static_cast<Finding::Kind>(kind)) {
    case Finding::Area:
        return FindingDelegate::tr("Area");
    case Finding::Action:
        return FindingDelegate::tr("Action");
    case Finding::Customer:
        return FindingDelegate::tr("Customer");
    case Finding::Server:
        return FindingDelegate::tr("Server");
    case Finding::View:
        return FindingDelegate::tr("Saved view");
    case Finding::Alarm:
        return FindingDelegate::tr("Alarm");
    }
    return {};
}

int kindWidth(const QFontMetrics& metrics)
{
    int width = 0;
    for (int kind = Finding::Area; kind <= Finding::Alarm; ++kind)
        width = std::max(width, metrics.horizontalAdvance(kindName(kind)));
    return width;
}

/// Draws `text` from the left of `box`, the characters at `places` in bold; returns where it ended.
int drawFitting(QPainter& painter, const QRect& box, const QString& text, const QList<int>& places)
{
    const QFont plain = typeface(Type::Body);
    const QFont bold = typeface(Type::Body, true);
    int x = box.left();
    qsizetype from = 0;
    while (from < text.size() && x < box.right()) {
        const bool fits = places.contains(static_cast<int>(from));
        qsizetype to = from + 1;
        while (to < text.size() && places.contains(static_cast<int>(to)) == fits)
            ++to;
        painter.setFont(fits ? bold : plain);
        const QRect rest(x, box.top(), box.right() - x + 1, box.height());
        const QString run = painter.fontMetrics().elidedText(text.mid(from, to - from), Qt::ElideRight, rest.width());
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, run);
        x += painter.fontMetrics().horizontalAdvance(run);
        from = to;
    }
    return x;
}

/// Returns how much of the row's end it took.
int drawKey(QPainter& painter, const QRect& row, const QString& key, const Palette& colors)
{
    if (key.isEmpty())
        return 0;
    painter.setFont(typeface(Type::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    QRect frame(0, 0, metrics.horizontalAdvance(key) + steps(3), metrics.height() + steps(1));
    frame.moveCenter(row.center());
    frame.moveRight(row.right());
    painter.setPen(colors.line);
    painter.drawRect(frame.adjusted(0, 0, -1, -1));
    painter.setPen(colors.dim);
    painter.drawText(frame, Qt::AlignCenter, key);
    return frame.width() + scaled(Gap);
}

} // namespace

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Palette& colors = paletteOf(option.palette);
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->save();
    const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
    QRect inner = option.rect.adjusted(scaled(Inset), 0, -scaled(Inset), 0);
    inner.setRight(inner.right() - drawKey(*painter, inner, index.data(FindingsModel::KeyRole).toString(), colors));

    painter->setFont(typeface(Type::Body));
    painter->setPen(colors.dim);
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                      kindName(index.data(FindingsModel::FindingKindRole).toInt()));
    inner.setLeft(inner.left() + kindWidth(painter->fontMetrics()) + scaled(Gap));
    const QRect mark(inner.left(), inner.top(), scaled(MarkSide), inner.height());
    if (const QVariant state = index.data(MarkRole); state.isValid())
        paintState(*painter, mark, state.value<StateMark>(), colors);
    inner.setLeft(mark.right() + scaled(Gap));

    painter->setPen(enabled ? colors.text : colors.dim);
    const int end = drawFitting(*painter, inner, index.data().toString(),
                                index.data(FindingsModel::PlacesRole).value<QList<int>>());
    inner.setLeft(end + scaled(Gap));
    painter->setFont(typeface(Type::Body));
    painter->setPen(colors.dim);
    const QString beside = enabled ? index.data(FindingsModel::BesideRole).toString() : tr("not now");
    if (inner.width() > 0)
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(beside, Qt::ElideRight, inner.width()));
    painter->restore();
}

QString FindingDelegate::spoken(const Finding& finding, const ItemWords& words)
{
    QStringList said{kindName(finding.kind), finding.text, finding.enabled ? finding.beside : tr("not now")};
    if (finding.mark)
        said += words.state(*finding.mark);
    said.removeAll(QString());
    return said.join(QStringLiteral(", "));
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const
{
    return {scaled(steps(75)), std::max(rowHeight(Density::Comfortable), QFontMetrics(typeface(Type::Body)).height())};
}

} // namespace sd
