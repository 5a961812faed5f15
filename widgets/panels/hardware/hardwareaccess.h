#pragma once

namespace sd {

class HardwareView;

/// Makes every hardware picture speak to screen readers: a list whose items are its parts. Once is enough.
void installHardwareAccess();
/// The keys are on another part now.
void tellHardwareFocus(HardwareView& view, int part);
/// What is said of a part is no longer the same.
void tellHardwareChange(HardwareView& view, int part);

} // namespace sd
