#include "widgets/common/layoutscale.h"

#include "widgets/common/palette.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QVariant>
#include <QWidget>

namespace sd {

namespace {

/// Gives the sizes to apply now. Kept with the owner: what was written at a scale of 1, and what was made of it; when
/// the latter is no longer what stands there, somebody wrote anew.
QList<int> rescaled(QObject& owner, const char* name, const QList<int>& current)
{
    const auto before = owner.property(name).value<QList<QList<int>>>();
    const bool same = before.size() == 2 && before[1] == current;
    if (!same && qFuzzyCompare(uiScale(), 1))
        return current; // the usual case: nothing to do, nothing to remember
    const QList<int> written = same ? before[0] : current;
    QList<int> wanted;
    wanted.reserve(written.size());
    for (const int size : written)
        wanted += size < 0 || size == QWIDGETSIZE_MAX ? size : sd::scaled(size);
    owner.setProperty(name, QVariant::fromValue(QList<QList<int>>{written, wanted}));
    return wanted;
}

/// Spacing across and down; -1 where a layout has none of its own.
std::pair<int, int> spacingOf(const QLayout& layout)
{
    if (const auto* form = qobject_cast<const QFormLayout*>(&layout))
        return {form->horizontalSpacing(), form->verticalSpacing()};
    if (const auto* grid = qobject_cast<const QGridLayout*>(&layout))
        return {grid->horizontalSpacing(), grid->verticalSpacing()};
    return {layout.spacing(), layout.spacing()};
}

void setSpacing(QLayout& layout, int across, int down)
{
    if (auto* form = qobject_cast<QFormLayout*>(&layout)) {
        form->setHorizontalSpacing(across);
        form->setVerticalSpacing(down);
    } else if (auto* grid = qobject_cast<QGridLayout*>(&layout)) {
        grid->setHorizontalSpacing(across);
        grid->setVerticalSpacing(down);
    } else {
        layout.setSpacing(across);
    }
}

void applyTo(QLayout& layout)
{
    const QMargins margins = layout.contentsMargins();
    const auto [across, down] = spacingOf(layout);
    const QList<int> now{margins.left(), margins.top(), margins.right(), margins.bottom(), across, down};
    const QList<int> wanted = rescaled(layout, "sdScaledLayout", now);
    if (wanted != now) {
        layout.setContentsMargins(wanted[0], wanted[1], wanted[2], wanted[3]);
        setSpacing(layout, wanted[4], wanted[5]);
    }
    for (int i = 0; i < layout.count(); ++i) {
        if (QLayout* inner = layout.itemAt(i)->layout())
            applyTo(*inner);
    }
}

} // namespace

void applyScale(QWidget& widget)
{
    if (QLayout* layout = widget.layout())
        applyTo(*layout);
    const QList<int> now{widget.minimumWidth(), widget.minimumHeight(), widget.maximumWidth(), widget.maximumHeight()};
    const QList<int> wanted = rescaled(widget, "sdScaledSize", now);
    if (wanted != now) {
        widget.setMinimumSize(wanted[0], wanted[1]);
        widget.setMaximumSize(wanted[2], wanted[3]);
    }
}

} // namespace sd
