#pragma once

#include "app/probes/plan/plantable.h"
#include "models/domain/peercertificate.h"
#include "models/domain/readingplan.h"

#include <QString>

#include <map>

namespace sd {

/// What a plan finds among values that have names: each group's one row, by its columns' addresses.
PlanTables namedTables(const ReadingPlan& plan, const std::map<QString, QString>& values);

/// Who somebody is by such values.
std::map<QString, QString> namedIdentity(const std::shared_ptr<const ReadingPlan>& plan,
                                         const std::map<QString, QString>& values);

/// Those of a certificate: certificate/subject and certificate/issuer. Null has none.
std::map<QString, QString> certificateValues(const SharedCertificate& certificate);

} // namespace sd
