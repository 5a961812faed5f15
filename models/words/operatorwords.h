#pragma once

#include "models/domain/operator.h"

namespace sd {

/// "Account manager", in the language of now.
QString roleName(Role role);
/// What who has the role may do, in a sentence.
QString rolePurpose(Role role);

} // namespace sd
