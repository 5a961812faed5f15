#include "app/console/control.h"

#include "app/console/access/storeaccounts.h"
#include "app/console/baselines/storebaselineshelf.h"
#include "app/console/replyto.h"
#include "app/console/secrets/sodiumsecretstore.h"
#include "app/engine/engine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr qint64 LongestLine = 1 << 20; ///< a hundred thousand alarm numbers
constexpr int MostConnections = 16;
constexpr std::chrono::seconds Patience{10};

QString pathIn(const QString& folder)
{
    return folder + "/control.sock"_L1;
}

std::vector<AlarmId> alarmsOf(const QJsonObject& request)
{
    std::vector<AlarmId> alarms;
    const QJsonArray numbers = request["alarms"_L1].toArray();
    alarms.reserve(static_cast<size_t>(numbers.size()));
    for (const QJsonValue& number : numbers)
        alarms.push_back(AlarmId{number.toInteger()});
    return alarms;
}

AckMode modeOf(const QJsonObject& request)
{
    switch (request["mode"_L1].toInt()) {
    case 1:
        return AckMode::UntilWorse;
    case 2:
        return AckMode::UntilTime;
    default:
        return AckMode::UntilOk;
    }
}

QByteArray toLine(const Outcome& outcome)
{
    QJsonArray failures;
    for (const Failure& failure : outcome.failures)
        failures.append(
            QJsonObject{{u"code"_s, failure.code}, {u"message"_s, failure.message}, {u"advice"_s, failure.advice}});
    const QJsonObject reply{
        {u"matched"_s, outcome.matched}, {u"succeeded"_s, outcome.succeeded}, {u"failures"_s, failures}};
    return QJsonDocument(reply).toJson(QJsonDocument::Compact) + '\n';
}

Outcome fromLine(const QByteArray& line)
{
    const QJsonObject reply = QJsonDocument::fromJson(line).object();
    Outcome outcome{.matched = reply["matched"_L1].toInt(), .succeeded = reply["succeeded"_L1].toInt()};
    const QJsonArray failures = reply["failures"_L1].toArray();
    for (const QJsonValue& failure : failures)
        outcome.failures.push_back(
            {failure["code"_L1].toString(), failure["message"_L1].toString(), failure["advice"_L1].toString()});
    return outcome;
}

} // namespace

ControlServer::ControlServer(const QString& folder, const Parts& parts)
    : m_path(pathIn(folder))
    , m_parts(parts)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(MostConnections);
    QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this] { accept(); });
}

ControlServer::~ControlServer()
{
    close();
}

Result<void> ControlServer::listen()
{
    QLocalServer::removeServer(m_path);
    if (m_server.listen(m_path))
        return {};
    return Failure{u"io"_s, u"Commands can't reach this engine: %1: %2."_s.arg(m_path, m_server.errorString()),
                   u"A data folder with a shorter path may help."_s};
}

void ControlServer::close()
{
    m_server.close();
    const auto sockets = m_server.findChildren<QLocalSocket*>();
    for (QLocalSocket* socket : sockets)
        socket->abort();
}

void ControlServer::accept()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        if (m_server.findChildren<QLocalSocket*>().size() > MostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        QObject::connect(socket, &QLocalSocket::readyRead, &m_server, [this, socket] { read(socket); });
        QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(Patience, socket, [socket] { socket->abort(); });
    }
}

void ControlServer::read(QLocalSocket* socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > LongestLine)
            socket->abort();
        return;
    }
    const QByteArray line = socket->readLine(LongestLine);
    socket->disconnect(&m_server); // one request a connection
    const QPointer<QLocalSocket> asker(socket);
    const Done answer = [asker](const Outcome& outcome) {
        if (!asker)
            return;
        asker->write(toLine(outcome));
        asker->disconnectFromServer();
    };
    obey(QJsonDocument::fromJson(line).object(), replyHere(answer));
}

void ControlServer::obey(const QJsonObject& request, const Done& done)
{
    const QString verb = request["do"_L1].toString();
    const QString by = request["by"_L1].toString();
    const QString comment = request["comment"_L1].toString();
    const UtcTime until = fromMs(request["until"_L1].toInteger());
    Engine& engine = m_parts.engine;
    if (verb == "acknowledge"_L1) {
        engine.acknowledge(
            alarmsOf(request),
            {.by = by, .at = m_parts.clock.utcNow(), .mode = modeOf(request), .until = until, .comment = comment},
            done);
    } else if (verb == "unacknowledge"_L1) {
        engine.unacknowledge(alarmsOf(request), by, done);
    } else if (verb == "comment"_L1) {
        engine.comment(alarmsOf(request), by, comment, done);
    } else if (verb == "snooze"_L1) {
        engine.snooze(alarmsOf(request), by, until, done);
    } else if (verb == "reload"_L1) {
        m_parts.secrets.forget();
        m_parts.accounts.reload();
        m_parts.shelf.reload(done);
    } else {
        done(Outcome{.failures = {{u"usage"_s, u"The engine does not know \"%1\"."_s.arg(verb),
                                   u"Program and engine may be of different versions."_s}}});
    }
}

Result<Outcome> askEngine(const QString& folder, const QJsonObject& request)
{
    QLocalSocket socket;
    socket.connectToServer(pathIn(folder));
    const auto patience = static_cast<int>(Millis(Patience).count());
    if (!socket.waitForConnected(patience))
        return Failure{u"no-engine"_s, u"The engine of %1 does not answer: %2."_s.arg(folder, socket.errorString())};
    socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(patience))
            return Failure{u"io"_s, u"The engine of %1 took the request but did not answer: %2."_s.arg(
                                        folder, socket.errorString())};
    }
    return fromLine(socket.readLine());
}

} // namespace sd
