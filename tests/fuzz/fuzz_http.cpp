#include "app/probes/net/httpexpectation.h"
#include "app/probes/net/patterncache.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

namespace {

/// Expectations of every kind, with patterns that go back over the text.
sd::HttpParams params()
{
    sd::HttpParams params;
    params.expectStatus = QStringLiteral("100-599");
    params.expectHeaders = {{QStringLiteral("Server"), QStringLiteral("^(\\w+ ?)*$")},
                            {QStringLiteral("content-type"), QStringLiteral("text/(html|plain)")}};
    params.expectBody = QStringLiteral("(?i)v.lkommen|<title>.*</title>");
    params.refuseBody = QStringLiteral("(error|fel)+\\s*$");
    return params;
}

} // namespace

/// An answer as it comes from a web server, the head line by line: whatever it holds is judged, and a header that is
/// judged stood in the head.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const sd::HttpParams expected = params();
    const QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    sd::HttpAnswer answer{.status = 200};
    qsizetype at = 0;
    while (at < input.size()) {
        const qsizetype end = input.indexOf('\n', at);
        const QByteArrayView line = QByteArrayView(input).sliced(at, (end < 0 ? input.size() : end + 1) - at);
        at += line.size();
        if (line.trimmed().isEmpty())
            break;
        if (auto header = sd::headerOf(line)) {
            if (!line.contains(header->first) || !line.contains(header->second))
                std::abort();
            answer.headers.push_back(std::move(*header));
        }
    }
    answer.body = input.sliced(at);
    answer.bodyCut = size % 2 == 0;
    static sd::PatternCache patterns;
    const QString first = sd::unmetExpectation(expected, answer, patterns);
    if (first != sd::unmetExpectation(expected, answer, patterns) || (answer.headers.empty() && first.isEmpty()))
        std::abort();
    return 0;
}
