#include "widgets/common/usersettings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <chrono>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

using namespace std::chrono_literals;

constexpr auto WriteAfter = 500ms;
constexpr qint64 LargestFile = 4 * 1024 * 1024;

/// Empty when it was written.
QString writeFile(const QString& name, const QByteArray& content)
{
    QDir().mkpath(QFileInfo(name).path());
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return u"%1 can't be written: %2."_s.arg(name, file.errorString());
}

} // namespace

UserSettings::UserSettings(QString file, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    m_writer.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(WriteAfter);
    connect(&m_soon, &QTimer::timeout, this, &UserSettings::write);
    if (!m_file.isEmpty())
        read();
}

UserSettings::~UserSettings()
{
    if (m_soon.isActive())
        write();
    m_writer.waitForDone();
}

void UserSettings::read()
{
    QFile file(m_file);
    if (!file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        m_trouble = u"%1 can't be read: %2."_s.arg(m_file, file.errorString());
        return;
    }
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(file.read(LargestFile), &error);
    if (document.isObject()) {
        m_values = document.object();
        return;
    }
    file.close();
    const QString aside = m_file + ".broken"_L1;
    QFile::remove(aside);
    QFile::rename(m_file, aside);
    m_trouble = u"%1 is no JSON object (%2) and was set aside as %3."_s.arg(m_file, error.errorString(), aside);
}

QJsonValue UserSettings::value(const QString& key) const
{
    const SettingRule* rule = settingRule(key);
    if (rule == nullptr)
        return QJsonValue::Undefined;
    const QJsonValue chosen = m_values.value(key);
    return rule->accepts(chosen) ? chosen : rule->fallback;
}

bool UserSettings::setValue(const QString& key, const QJsonValue& value)
{
    const SettingRule* rule = settingRule(key);
    if (rule == nullptr || !rule->accepts(value))
        return false;
    put(key, value);
    return true;
}

void UserSettings::reset(const QString& key)
{
    put(key, QJsonValue::Undefined);
}

void UserSettings::put(const QString& key, const QJsonValue& value)
{
    if (m_values.value(key) == value)
        return;
    if (value.isUndefined())
        m_values.remove(key);
    else
        m_values.insert(key, value);
    if (!m_file.isEmpty())
        m_soon.start();
    Q_EMIT changed(key);
}

void UserSettings::write()
{
    m_soon.stop();
    m_writer.start([this, content = QJsonDocument(m_values).toJson()] {
        const QString trouble = writeFile(m_file, content);
        QMetaObject::invokeMethod(
            this, [this, trouble] { setTrouble(trouble); }, Qt::QueuedConnection);
    });
}

void UserSettings::setTrouble(const QString& trouble)
{
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    Q_EMIT troubleChanged();
}

} // namespace sd
