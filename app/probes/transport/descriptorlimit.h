#pragma once

namespace sd {

/// Lets this process have as many descriptors as it may without asking anybody. The usual 1,024 protect programs that
/// use select(); nothing here does, and each SNMPv3 check and each connection under way holds one.
void raiseDescriptorLimit();

} // namespace sd
