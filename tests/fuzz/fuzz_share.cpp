#include "app/probes/share/sharereport.h"
#include "tests/fuzz/target.h"

#include <cmath>
#include <cstdlib>

/// Anything that the helper may print when a server has its way with it: every figure finite, no step twice, texts
/// short and printable.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray output(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const sd::ShareReport report = sd::ShareReport::parse(output);
    if (report.took.size() > sd::ShareStepCount || report.refused.size() > 200 || report.badName.size() > 200)
        std::abort();
    for (const auto& [step, took] : report.took) {
        if (!std::isfinite(took) || took < 0 || !report.isDone(step))
            std::abort();
    }
    if (report.space && !(report.space->total > 0 && report.space->free <= report.space->total))
        std::abort();
    return 0;
}
