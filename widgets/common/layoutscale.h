#pragma once

class QWidget;

namespace sd {

/// Makes the widget's own layout (margins, spacing) and its fixed, least and greatest sizes as large as the scale in
/// use wants them. They are written at a scale of 1; what was written is remembered, so this can be called again
/// after a change of scale.
void applyScale(QWidget& widget);

} // namespace sd
