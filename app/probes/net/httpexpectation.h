#pragma once

#include "models/domain/checkparams.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace sd {

class PatternCache;

/// "200-299,401" as closed ranges. Nothing for what is not so written or lies outside 100 … 599.
std::optional<std::vector<std::pair<int, int>>> parseStatusRanges(QStringView text);
bool isStatusExpected(QStringView ranges, int status);

/// What came back, as far as the check wants to look at it.
struct HttpAnswer
{
    int status = 0;
    std::vector<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    bool bodyCut = false; ///< there was more than maxBody
};

/// Name and value of one line of an answer's head, without the space around them; nothing for another line.
std::optional<std::pair<QByteArray, QByteArray>> headerOf(QByteArrayView line);

/// The first expectation that is not met, explained; empty when all are.
QString unmetExpectation(const HttpParams& params, const HttpAnswer& answer, PatternCache& patterns);

} // namespace sd
