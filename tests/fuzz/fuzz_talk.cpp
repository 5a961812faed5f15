#include "app/probes/net/httpexpectation.h"
#include "app/probes/net/starttls.h"
#include "app/probes/net/tcppoll.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

/// What a mail server says before TLS, in pieces of any length; and the same bytes as a banner and as status ranges.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray said(reinterpret_cast<const char*>(data + 2), static_cast<qsizetype>(size - 2));
    sd::StartTls talk(data[0] % 2 == 0 ? QStringLiteral("smtp") : QStringLiteral("imap"));
    const qsizetype piece = 1 + data[1] % 64;
    auto step = sd::StartTls::Step::Talk;
    for (qsizetype at = 0; at < said.size() && step == sd::StartTls::Step::Talk; at += piece) {
        step = talk.feed(said.sliced(at, std::min(piece, said.size() - at)));
        if (talk.takeOutput().size() > 64)
            std::abort();
    }
    if (talk.error().size() > 200 || sd::printable(said).size() > 121)
        std::abort();
    const QString text = QString::fromUtf8(said);
    const auto ranges = sd::parseStatusRanges(text);
    for (int status = 100; ranges && status < 600; ++status) {
        bool inside = false;
        for (const auto& [first, last] : *ranges)
            inside = inside || (status >= first && status <= last);
        if (inside != sd::isStatusExpected(text, status))
            std::abort();
    }
    return 0;
}
