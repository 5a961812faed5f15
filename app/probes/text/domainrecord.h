#pragma once

#include "models/domain/failure.h"
#include "models/domain/time.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace sd {

/// What a registry says of a domain by RDAP (RFC 9083).
struct DomainRecord
{
    QString name;                        ///< as the registry writes it
    std::optional<UtcTime> expires = {}; ///< the event "expiration"
    QStringList statuses = {};           ///< "active", "client hold", "pending delete" …
    QString registrar = {};

    /// Fails with "domain-record" when it is no RDAP answer about a domain.
    static Result<DomainRecord> parse(const QByteArray& json);

    /// The first status that takes the name out of the net, or is about to; empty: none.
    [[nodiscard]] QString troubleStatus() const;
};

} // namespace sd
