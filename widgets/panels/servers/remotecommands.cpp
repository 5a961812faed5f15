#include "widgets/panels/servers/remotecommands.h"

#include "widgets/common/settingschema.h"

#include <QCoreApplication>
#include <QProcess>

namespace sd {

QLatin1StringView commandSetting(RemoteWay way)
{
    switch (way) {
    case RemoteWay::Desktop:
        return setting::RemoteDesktop;
    case RemoteWay::Shell:
        return setting::RemoteShell;
    case RemoteWay::Web:
        break;
    }
    return setting::RemoteWeb;
}

QString usualCommand(RemoteWay way)
{
    switch (way) {
    case RemoteWay::Desktop:
        return QStringLiteral("xfreerdp /v:{address} /cert:tofu /dynamic-resolution");
    case RemoteWay::Shell:
        return QStringLiteral("x-terminal-emulator -e ssh {address}");
    case RemoteWay::Web:
        return QStringLiteral("xdg-open https://{address}/");
    }
    return {};
}

RemoteWay usualWay(const QString& serverKind)
{
    if (serverKind.contains(QStringLiteral("windows"), Qt::CaseInsensitive))
        return RemoteWay::Desktop;
    return serverKind.contains(QStringLiteral("linux"), Qt::CaseInsensitive) ? RemoteWay::Shell : RemoteWay::Web;
}

Result<void> startCommand(const QString& line, const CommandTarget& target)
{
    auto words = wordsOfCommand(line, target);
    if (!words)
        return words.failure();
    const QString program = words->takeFirst();
    if (QProcess::startDetached(program, *words))
        return {};
    return Failure{QStringLiteral("start"),
                   QCoreApplication::translate("sd::RemoteCommands", "%1 could not be started.").arg(program)};
}

} // namespace sd
