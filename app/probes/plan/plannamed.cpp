#include "app/probes/plan/plannamed.h"

#include "app/probes/plan/planprogram.h"
#include "app/probes/plan/planreadings.h"

namespace sd {

PlanTables namedTables(const ReadingPlan& plan, const std::map<QString, QString>& values)
{
    PlanTables answers;
    for (const PlanGroup& group : plan.groups) {
        PlanTable& table = answers.tables.emplace_back(group.columns.size());
        const size_t row = table.row({});
        for (size_t column = 0; column < group.columns.size(); ++column) {
            const auto found = values.find(group.columns[column].address);
            if (found != values.end())
                table.set(row, column, found->second);
        }
    }
    return answers;
}

std::map<QString, QString> namedIdentity(const std::shared_ptr<const ReadingPlan>& plan,
                                         const std::map<QString, QString>& values)
{
    return plan ? identityOf(PlanProgram(plan), namedTables(*plan, values)) : std::map<QString, QString>();
}

std::map<QString, QString> certificateValues(const SharedCertificate& certificate)
{
    if (!certificate)
        return {};
    return {{QStringLiteral("certificate/subject"), certificate->subject},
            {QStringLiteral("certificate/issuer"), certificate->issuer}};
}

} // namespace sd
