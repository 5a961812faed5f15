#include "app/probes/net/httpexpectation.h"

#include "app/probes/net/patterncache.h"
#include "models/domain/explanation.h"

#include <algorithm>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

std::optional<int> parseStatus(QStringView text)
{
    bool isNumber = false;
    const int status = text.trimmed().toInt(&isNumber);
    return isNumber && status >= 100 && status <= 599 ? std::optional(status) : std::nullopt;
}

QString unmetHeader(const QString& name, const QString& pattern, const HttpAnswer& answer, PatternCache& patterns)
{
    const QRegularExpression expected = patterns.get(pattern);
    bool isThere = false;
    for (const auto& [header, value] : answer.headers) {
        if (QString::fromLatin1(header).compare(name, Qt::CaseInsensitive) != 0)
            continue;
        isThere = true;
        if (expected.match(QString::fromUtf8(value)).hasMatch())
            return {};
    }
    return isThere ? explain(Why::HttpHeaderDiffers, name, pattern) : explain(Why::HttpHeaderMissing, name);
}

} // namespace

std::optional<std::vector<std::pair<int, int>>> parseStatusRanges(QStringView text)
{
    std::vector<std::pair<int, int>> ranges;
    for (const QStringView part : text.split(u',')) {
        const qsizetype dash = part.indexOf(u'-');
        const auto first = parseStatus(dash < 0 ? part : part.first(dash));
        const auto last = dash < 0 ? first : parseStatus(part.sliced(dash + 1));
        if (!first || !last || *first > *last)
            return std::nullopt;
        ranges.emplace_back(*first, *last);
    }
    return ranges;
}

bool isStatusExpected(QStringView ranges, int status)
{
    const auto parsed = parseStatusRanges(ranges);
    return parsed && std::any_of(parsed->begin(), parsed->end(), [status](const std::pair<int, int>& range) {
               return status >= range.first && status <= range.second;
           });
}

std::optional<std::pair<QByteArray, QByteArray>> headerOf(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return std::nullopt;
    return std::pair(line.first(colon).trimmed().toByteArray(), line.sliced(colon + 1).trimmed().toByteArray());
}

QString unmetExpectation(const HttpParams& params, const HttpAnswer& answer, PatternCache& patterns)
{
    if (!isStatusExpected(params.expectStatus, answer.status))
        return explain(Why::HttpStatus, answer.status, params.expectStatus);
    for (const auto& [name, pattern] : params.expectHeaders) {
        const QString unmet = unmetHeader(name, pattern, answer, patterns);
        if (!unmet.isEmpty())
            return unmet;
    }
    if (params.expectBody.isEmpty() && params.refuseBody.isEmpty())
        return {};
    const QString body = QString::fromUtf8(answer.body);
    if (!params.expectBody.isEmpty() && !patterns.get(params.expectBody).match(body).hasMatch())
        return answer.bodyCut ? explain(Why::HttpBodyStartDiffers, params.expectBody, answer.body.size())
                              : explain(Why::HttpBodyDiffers, params.expectBody);
    if (!params.refuseBody.isEmpty() && patterns.get(params.refuseBody).match(body).hasMatch())
        return explain(Why::HttpBodyRefused, params.refuseBody);
    return {};
}

} // namespace sd
