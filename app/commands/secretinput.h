#pragma once

#include "models/domain/failure.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace sd {

/// Secrets by field name ("password", "community" …), in ordinary memory: wipe them after use.
using TypedSecretMap = std::map<QString, QByteArray>;

/// Lines `field=value` of a file; blank lines and lines that begin with # are skipped, the value is taken as it stands.
/// Refuses a file that others may read ("secrets-mode"), an unknown field or a line without "=" ("secrets-file").
/// No message holds a value.
Result<TypedSecretMap> readSecretsFile(const QString& file);

/// SERVERDRIFT_PASSWORD, SERVERDRIFT_COMMUNITY, SERVERDRIFT_AUTH_PASSWORD … Removed from the environment, so that no
/// process we start inherits them.
TypedSecretMap takeSecretsFromEnvironment();

/// The file's where `file` is named, over the environment's.
Result<TypedSecretMap> gatherSecrets(const QString& file);

/// Asks on the terminal without echo. Fails with "no-terminal" when there is none.
Result<QByteArray> askSecret(const QString& prompt);

} // namespace sd
