#include "app/baselines/baselinecatalog.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

/// Any file: it is refused with a message, or every name in its plan is one of its columns.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto baseline = sd::parseBaseline(bytes, QStringLiteral("fuzz.json"));
    if (!baseline) {
        if (baseline.failure().message.isEmpty())
            std::abort();
        return 0;
    }
    if (!baseline->plan())
        return 0;
    for (const sd::PlanGroup& group : baseline->plan()->groups) {
        QStringList names;
        for (const sd::PlanColumn& column : group.columns)
            names += column.name;
        for (const sd::PlanMetric& metric : group.metrics) {
            for (const QString& name : metric.value.names()) {
                if (!names.contains(name))
                    std::abort();
            }
        }
    }
    return 0;
}
