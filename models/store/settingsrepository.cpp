#include "models/store/settingsrepository.h"

#include "models/store/connection.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sd {

using namespace Qt::StringLiterals;

// QJsonDocument takes arrays and objects only, so that a value is stored as an array of one.

Result<QJsonValue> SettingsRepository::value(const QString& key, const QJsonValue& fallback)
{
    auto text = m_db.single(u"SELECT value FROM settings WHERE key = ?"_s, {key});
    if (!text)
        return text.failure();
    if (!text->isValid())
        return fallback;
    const QJsonArray wrapped = QJsonDocument::fromJson(text->toString().toUtf8()).array();
    if (wrapped.size() != 1)
        return Failure{u"corrupt"_s, u"setting \"%1\": what is stored is not JSON"_s.arg(key)};
    return wrapped.first();
}

Result<void> SettingsRepository::setValue(const QString& key, const QJsonValue& value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    auto done =
        m_db.run(u"INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value"_s,
                 {key, QString::fromUtf8(text)});
    return done ? Result<void>() : done.failure();
}

} // namespace sd
