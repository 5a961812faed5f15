#include "app/baselines/translatedtext.h"

#include "models/domain/explanation.h"

#include <QJsonObject>

namespace sd {

using namespace Qt::StringLiterals;

std::optional<QString> translatedText(const QJsonValue& json)
{
    if (json.isString())
        return json.toString();
    const QJsonObject languages = json.toObject();
    if (!languages["en"_L1].isString())
        return std::nullopt;
    QStringList values{u"en"_s, languages["en"_L1].toString()};
    for (auto item = languages.begin(); item != languages.end(); ++item) {
        if (!item.value().isString() || item.key().size() < 2 || item.key().size() > 3)
            return std::nullopt;
        if (item.key() != "en"_L1)
            values += {item.key(), item.value().toString()};
    }
    return Explanation{Why::Translated, values}.text();
}

} // namespace sd
