#include "models/store/trapswitch.h"

#include "models/store/changelog.h"
#include "models/store/connection.h"
#include "models/store/settingsrepository.h"

#include <QJsonObject>
#include <QRandomGenerator>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

/// An SNMPv3 engine ID of our own: net-snmp's number, whose hashes and ciphers we use, and eight random octets
/// (RFC 3411 SnmpEngineID, format 5).
QString newEngineId()
{
    QByteArray id = QByteArray::fromHex("80001f8805");
    for (int i = 0; i < 8; ++i)
        id += static_cast<char>(QRandomGenerator::system()->bounded(256));
    return QString::fromLatin1(id.toHex());
}

} // namespace

Result<int> TrapSwitch::port()
{
    const auto value = SettingsRepository(m_db).value(trapSettingsKey);
    if (!value)
        return value.failure();
    return value->toObject()["port"_L1].toInt();
}

Result<void> TrapSwitch::setPort(int port, const Author& by)
{
    return m_db.transaction([&]() -> Result<void> {
        SettingsRepository settings(m_db);
        ChangeLog log(m_db);
        const auto before = log.look(ChangeObject::Traps, 0);
        if (!before)
            return before.failure();
        const auto engine = settings.value(trapEngineKey);
        if (!engine)
            return engine.failure();
        if (engine->toString().isEmpty()) {
            if (auto made = settings.setValue(trapEngineKey, newEngineId()); !made)
                return made;
        }
        if (auto set = settings.setValue(trapSettingsKey, QJsonObject{{u"port"_s, port}}); !set)
            return set;
        return log.note(by, ChangeObject::Traps, 0, *before);
    });
}

} // namespace sd
