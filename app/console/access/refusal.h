#pragma once

#include "models/boundary/accounts.h"

namespace sd {

/// Why the one who sits here may not do that anywhere, or nothing. Codes: "locked", "nobody", "right".
[[nodiscard]] std::optional<Failure> refusal(const Accounts& accounts, Right right);
/// The same for what belongs to one customer; "customer" where that is another's.
[[nodiscard]] std::optional<Failure> refusal(const Accounts& accounts, Right right, CustomerId customer);

[[nodiscard]] Failure notTheirs();

} // namespace sd
