#pragma once

#include "models/domain/checkparams.h"

#include <QCoreApplication>

namespace sd {

/// Kinds of checks as a person calls them. Asks for the language on every call.
class CheckKinds
{
    Q_DECLARE_TR_FUNCTIONS(sd::CheckKinds)

public:
    /// "Ping", "TCP port" …
    [[nodiscard]] static QString name(ProbeKind kind);
};

} // namespace sd
