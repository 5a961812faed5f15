#include "models/domain/checkmembers.h"

#include <QRegularExpression>

namespace sd {

using namespace Qt::StringLiterals;

void CheckWriter::pairs(QLatin1StringView name, const CheckPairs& value, bool /*patterns*/)
{
    QJsonArray list;
    for (const auto& [key, text] : value)
        list += QJsonArray{key, text};
    json[name] = list;
}

void CheckReader::pairs(QLatin1StringView name, CheckPairs& value, bool patterns)
{
    for (const QJsonArray items = members.array(name); const QJsonValue& item : items) {
        const QJsonArray pair = item.toArray();
        if (pair.size() != 2 || !pair[0].isString() || !pair[1].isString() || pair[0].toString().isEmpty()) {
            members.fail(name, u"must be a list of [name, value]"_s);
            return;
        }
        if (patterns)
            checkPattern(name, pair[1].toString());
        value.emplace_back(pair[0].toString(), pair[1].toString());
    }
}

void CheckReader::checkPattern(QLatin1StringView name, const QString& pattern)
{
    const QRegularExpression expression(pattern);
    if (!expression.isValid())
        members.fail(name, u"is not a regular expression: "_s + expression.errorString());
}

} // namespace sd
