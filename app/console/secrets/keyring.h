#pragma once

#include "app/console/secrets/sealbox.h"

namespace sd {

/// The desktop's own keyring (Secret Service or KWallet) over QtKeychain. Waits for the answer, at most two minutes
/// since a person may have to unlock it; needs an application object and its thread. Fails with "no-key", with
/// "keyring" when there is none, it stays locked or does not answer, with "locked" when its entry is not a key.
Result<SealKeyBytes> readKeyring();
Result<void> writeKeyring(const LockedBuffer& key);

} // namespace sd
