#include "app/commands/explanationjson.h"

#include "models/domain/explanation.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sd {

QJsonValue explanationJson(const QString& text)
{
    const auto explanation = Explanation::fromText(text);
    if (!explanation)
        return QJsonValue::Null;
    QJsonArray values;
    for (const QString& value : explanation->values) {
        const QJsonValue inner = explanationJson(value);
        values.append(inner.isNull() ? QJsonValue(value) : inner);
    }
    return QJsonObject{{u"code"_s, code(explanation->why)}, {u"values"_s, values}};
}

} // namespace sd
