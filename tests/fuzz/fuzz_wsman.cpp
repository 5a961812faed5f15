#include "app/probes/text/ntlmchallenge.h"
#include "app/probes/text/wsmanidentity.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

/// Whatever WS-Management answers, and whatever it offers for signing on: little is kept of it, and none of it in
/// characters that a line can't hold.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray said(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const auto values = sd::parseWsmanIdentity(said)) {
        if (values->size() > 64)
            std::abort();
        for (const auto& [name, value] : *values) {
            if (value.isEmpty() || value.size() > 200 || value != value.simplified() || name.size() > 200)
                std::abort();
            if (sd::windowsVersionOf(value).size() > 16)
                std::abort();
        }
    }
    for (const QByteArray& header : {said, QByteArray("Negotiate " + said.toBase64())}) {
        const auto challenge = sd::NtlmChallenge::parse(header);
        if (challenge && (challenge->computer.size() > 255 || challenge->fullName.size() > 255))
            std::abort();
    }
    return 0;
}
