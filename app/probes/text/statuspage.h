#pragma once

#include "models/domain/failure.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace sd {

/// What a public status page says in the JSON of Atlassian Statuspage's /api/v2/summary.json.
struct StatusPage
{
    struct Component
    {
        QString name; ///< "Group / Name" where it belongs to a group
        QString
            status; ///< "operational", "degraded_performance", "partial_outage", "major_outage", "under_maintenance"
        bool operator==(const Component&) const = default;
    };

    QString page;      ///< the service's name
    QString indicator; ///< "none", "minor", "major", "critical", "maintenance"
    QString description;
    std::vector<Component> components = {}; ///< without groups; names differ
    QStringList incidents = {};             ///< those that are not resolved
    bool isCut = false;                     ///< there were more components than the limit

    /// Fails with "status-page" when it is no such document; a component that is none is left out.
    static Result<StatusPage> parse(const QByteArray& json);
};

inline constexpr size_t MostStatusComponents = 500;

} // namespace sd
