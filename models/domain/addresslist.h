#pragma once

#include <QString>

namespace sd {

/// The addresses, networks and spans that stand in any text (a column of an inventory, a line each), each once in their
/// order, as `AddressRange::parse` takes them. What is none is passed over; at most as many as one range may have.
[[nodiscard]] QString addressesIn(const QString& text);

} // namespace sd
