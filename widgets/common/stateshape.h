#pragma once

#include "models/items/itemroles.h"
#include "widgets/common/palette.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace sd {

/// Paints the figure of a state in the middle of `box`: every state has its own shape, so that colour is never alone.
/// Muted: outline with a bar under it. Acknowledged: half fill. Flapping: two waves beside it.
void paintState(QPainter& painter, const QRectF& box, StateMark mark, const Palette& palette);

/// The outline of a state's figure in a colour of the caller's: for "none of these".
void paintOutline(QPainter& painter, const QRectF& box, State state, const QColor& color);

QIcon stateIcon(StateMark mark, const Palette& palette);

} // namespace sd
