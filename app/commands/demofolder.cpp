#include "app/commands/demofolder.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sd {

namespace {

/// Counted up when the same options would fill a folder differently.
constexpr int recordVersion = 1;
constexpr Millis oldAfter = 24h * 14;

QString recordFile(const QString& folder)
{
    return folder % "/demo.json"_L1;
}

/// Says that a folder is a demo's from the first moment on, before there is anything to lose.
QString markFile(const QString& folder)
{
    return folder % "/this-is-a-demo"_L1;
}

} // namespace

QString defaultDemoFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) % "/serverdrift/demo"_L1;
}

QString demoCaFile(const QString& folder)
{
    return folder % "/demo-ca.pem"_L1;
}

std::optional<DemoRecord> readDemoRecord(const QString& folder)
{
    QFile file(recordFile(folder));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json[u"version"_s].toInt() != recordVersion)
        return std::nullopt;
    DemoRecord record;
    record.plan.customers = json[u"customers"_s].toInt();
    record.plan.servers = json[u"servers"_s].toInt();
    record.plan.seed = json[u"seed"_s].toString().toULongLong();
    record.months = json[u"months"_s].toInt();
    record.filledAt = fromMs(json[u"filled_at"_s].toInteger());
    return record;
}

Result<void> writeDemoRecord(const QString& folder, const DemoRecord& record)
{
    const QJsonObject json{{u"version"_s, recordVersion},
                           {u"customers"_s, record.plan.customers},
                           {u"servers"_s, record.plan.servers},
                           {u"seed"_s, QString::number(record.plan.seed)}, // 64 bits do not fit into JSON's number
                           {u"months"_s, record.months},
                           {u"filled_at"_s, toMs(record.filledAt)}};
    QSaveFile file(recordFile(folder));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) < 0 || !file.commit())
        return Failure{u"io"_s, u"%1 can't be written: %2"_s.arg(file.fileName(), file.errorString())};
    return {};
}

bool isStillGood(const DemoRecord& have, const DemoRecord& wanted, UtcTime now)
{
    return have.plan == wanted.plan && have.months == wanted.months && have.filledAt <= now &&
           now - have.filledAt < oldAfter;
}

Result<void> clearDemoFolder(const QString& folder)
{
    const bool isDemo = QFile::exists(markFile(folder));
    const bool hasStore = QFile::exists(folder % "/serverdrift.db"_L1);
    if (hasStore && !isDemo)
        return Failure{u"not-a-demo"_s, u"%1 holds a store that no demo has made."_s.arg(folder),
                       u"Choose another folder with --data DIR."_s};
    QFile::remove(recordFile(folder));
    const QDir dir(folder);
    const QStringList files = dir.entryList({u"serverdrift.db*"_s, u"history.db*"_s}, QDir::Files);
    for (const QString& name : files) {
        if (QFile file(dir.filePath(name)); !file.remove())
            return Failure{u"io"_s, u"%1 can't be removed: %2"_s.arg(file.fileName(), file.errorString())};
    }
    QFile mark(markFile(folder));
    if (!mark.open(QIODevice::WriteOnly))
        return Failure{u"io"_s, u"%1 can't be written: %2"_s.arg(mark.fileName(), mark.errorString())};
    return {};
}

} // namespace sd
