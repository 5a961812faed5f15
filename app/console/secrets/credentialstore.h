#pragma once

#include "models/boundary/secret.h"
#include "models/domain/change.h"
#include "models/domain/credential.h"
#include "models/domain/failure.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace sd {

class Store;

/// The fields a credential may keep sealed, as the store names them.
QStringList secretFieldNames();

/// Saves the credential and seals what was typed; `secrets` are wiped. Secrets not named stay as they are.
/// Waits for the disk. Fails with "credential" (an unknown field, no name), or what store and sealing fail with.
Result<CredentialId> storeCredential(Store& store, SecretStore& sealing, Credential credential,
                                     std::vector<std::pair<QString, QByteArray>>& secrets, const Author& by);

} // namespace sd
