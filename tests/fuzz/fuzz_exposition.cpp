#include "app/probes/text/exposition.h"
#include "models/domain/selector.h"
#include "tests/fuzz/target.h"

#include <algorithm>
#include <cstdlib>

/// Any body: it is refused, or what is kept of it lies within the limits and every sample is found by its own name and
/// labels. The same bytes as a selector: refused, or asked of those samples.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    constexpr sd::ExpositionLimits limits{.body = 1 << 20, .samples = 100, .labels = 8, .name = 64, .value = 256};
    const auto exposition = sd::Exposition::parse(body, limits);
    const auto selector = sd::Selector::parse(QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), 512))));
    if (!exposition)
        return 0;
    if (exposition->samples().size() > limits.samples || exposition->faults().size() > exposition->faultCount())
        std::abort();
    for (const auto& sample : exposition->samples()) {
        const auto labels = exposition->labels(sample);
        if (sample.name.empty() || sample.name.size() > limits.name || labels.size() > limits.labels)
            std::abort();
        for (const auto& label : labels) {
            if (label.name.empty() || label.value.size() > limits.value ||
                exposition->label(sample, label.name) != label.value)
                std::abort();
        }
        const auto labelOf = [&](std::string_view name) { return exposition->label(sample, name); };
        if (selector && selector->matches(sample.name, labelOf) &&
            std::ranges::find(selector->names(), sample.name) == selector->names().end())
            std::abort();
    }
    return 0;
}
