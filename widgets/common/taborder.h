#pragma once

class QWidget;

namespace sd {

/// Makes the Tab key go through `window` as its layouts are read: top to bottom and left to right within each, one
/// column after the other. Qt's own order is that of adding, which parts that come and go soon leave behind: call it
/// before each step (QWidget::focusNextPrevChild).
void orderTabs(QWidget& window);

} // namespace sd
