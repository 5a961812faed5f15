#pragma once

#include "models/boundary/operations.h"

class QComboBox;

namespace sd {

/// Adds the store's credentials, by name, below what the combo has, and chooses `chosen`. The names come later (the
/// combo may be gone by then); until they do, the chosen one stands there as "…".
void fillCredentials(QComboBox& combo, Operations& operations, CredentialId chosen);

} // namespace sd
