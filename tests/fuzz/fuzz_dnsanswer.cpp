#include "app/probes/net/dnsanswer.h"
#include "tests/fuzz/target.h"

#include <array>
#include <cstdlib>

namespace {

constexpr std::array<quint16, 9> types{1, 2, 5, 6, 12, 15, 16, 28, 33};

} // namespace

/// A DNS message off the wire, read as every type we know: no more records than it has room for.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    for (const quint16 type : types) {
        const auto answer = sd::parseDnsAnswer({data, size}, type);
        if (!answer)
            continue;
        if (size < 12 || static_cast<size_t>(answer->records.size()) > size / 11 ||
            sd::dnsRcodeText(answer->rcode).isEmpty() ||
            !sd::missingRecords(answer->records, answer->records).isEmpty())
            std::abort();
    }
    return 0;
}
