#include "app/probes/plugin/pluginoutput.h"
#include "tests/fuzz/target.h"

#include <cmath>
#include <cstdlib>

/// Anything a plugin may print: bounded, in one line, every number finite or named as missing.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray output(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const sd::PluginOutput parsed = sd::parsePluginOutput(output);
    if (parsed.text.contains(u'\n') || parsed.text.size() > 1'000 || parsed.perfData.values.size() > 1'000)
        std::abort();
    for (const sd::PerfValue& value : parsed.perfData.values) {
        const sd::Reading reading = value.toReading(QStringLiteral("serverdrift.plugin.fuzz"));
        const bool hasRanges = (value.warning.isEmpty() || sd::PerfRange::parse(value.warning)) &&
                               (value.critical.isEmpty() || sd::PerfRange::parse(value.critical));
        if (value.label.isEmpty() || !hasRanges || (value.value && !std::isfinite(*value.value)) ||
            (!value.value && !std::isnan(reading.value)))
            std::abort();
    }
    return 0;
}
