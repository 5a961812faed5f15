#include "models/domain/chainscript.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

/// Anything that a person may type as a chain of requests: bounded, every step with a request, every fault with its
/// line.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const sd::ChainScript script = sd::ChainScript::parse(text);
    if (script.steps.size() > static_cast<size_t>(sd::MostChainSteps) || script.what.size() > 80)
        std::abort();
    if (!script.isSound())
        return 0;
    for (const sd::ChainStep& step : script.steps) {
        if (step.name.isEmpty() || step.url.isEmpty())
            std::abort();
        const QString filled = sd::filledIn(step.body, {{QStringLiteral("user"), text}}, sd::ChainEscape::Json);
        if (filled.contains(QStringLiteral("{user}")) && !text.contains(QStringLiteral("{user}")))
            std::abort();
        for (const sd::ChainRule& rule : step.rules) {
            const auto again = sd::JsonPath::parse(rule.path.text());
            if (!again || *again != rule.path)
                std::abort();
        }
    }
    return 0;
}
