#include "models/domain/expression.h"
#include "tests/fuzz/target.h"

#include <bit>
#include <cstdlib>

/// Any text: it is refused, or it computes, and computes the same when it is parsed again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto first = sd::Expression::parse(text);
    if (!first)
        return 0;
    const std::vector<double> values(static_cast<size_t>(first->names().size()), 3.5);
    const double result = first->evaluate(values);
    (void)first->evaluate({});
    const auto second = sd::Expression::parse(first->text());
    if (!second || std::bit_cast<uint64_t>(second->evaluate(values)) != std::bit_cast<uint64_t>(result))
        std::abort();
    return 0;
}
