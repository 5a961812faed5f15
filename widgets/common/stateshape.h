#pragma once

#include "models/items/itemroles.h"
#include "widgets/common/palette.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace sd {

/// Paints the figure of a state in the middle of `box`: every state has its own shape, so that colour is never alone.
/// Muted: outline with a bar under it. Acknowledged: half fill. Flapping: two waves beside it.
void paintState(QPainter& painter, const QRectF& box, const StateMark& mark, const Palette& palette);

QIcon stateIcon(const StateMark& mark, const Palette& palette);

} // namespace sd
