#include "tests/bench/bmcfarm.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <future>

using namespace Qt::StringLiterals;

namespace sd::bench {

namespace {

constexpr int Backlog = 4'096;

/// What a small server says of itself: two fans, two supplies, three temperatures.
std::map<QByteArray, QByteArray> smallTree()
{
    return {{"/redfish/v1",
             R"({"RedfishVersion": "1.6.0", "Systems": {"@odata.id": "/redfish/v1/Systems"},
             "Chassis": {"@odata.id": "/redfish/v1/Chassis"}, "Managers": {"@odata.id": "/redfish/v1/Managers"},
             "Links": {"Sessions": {"@odata.id": "/redfish/v1/SessionService/Sessions"}}})"},
            {"/redfish/v1/Systems", R"({"Members": [{"@odata.id": "/redfish/v1/Systems/1"}]})"},
            {"/redfish/v1/Systems/1",
             R"({"Id": "1", "Manufacturer": "Example", "Model": "R1", "SerialNumber": "S1", "PowerState": "On",
             "Status": {"Health": "OK", "State": "Enabled"}, "BiosVersion": "1.0"})"},
            {"/redfish/v1/Chassis", R"({"Members": [{"@odata.id": "/redfish/v1/Chassis/1"}]})"},
            {"/redfish/v1/Chassis/1",
             R"({"Id": "1", "ChassisType": "RackMount", "Status": {"Health": "OK", "State": "Enabled"},
             "Thermal": {"@odata.id": "/redfish/v1/Chassis/1/Thermal"},
             "Power": {"@odata.id": "/redfish/v1/Chassis/1/Power"}})"},
            {"/redfish/v1/Chassis/1/Thermal",
             R"({"Temperatures": [
             {"Name": "Inlet", "ReadingCelsius": 22, "Status": {"Health": "OK", "State": "Enabled"}},
             {"Name": "CPU 1", "ReadingCelsius": 51, "Status": {"Health": "OK", "State": "Enabled"}},
             {"Name": "CPU 2", "ReadingCelsius": 49, "Status": {"Health": "OK", "State": "Enabled"}}],
             "Fans": [
             {"Name": "Fan 1", "Reading": 5400, "ReadingUnits": "RPM", "Status": {"Health": "OK", "State": "Enabled"}},
             {"Name": "Fan 2", "Reading": 5200, "ReadingUnits": "RPM", "Status": {"Health": "OK", "State": "Enabled"}}]})"},
            {"/redfish/v1/Chassis/1/Power",
             R"({"PowerSupplies": [
             {"Name": "PSU 1", "PowerOutputWatts": 110, "Status": {"Health": "OK", "State": "Enabled"}},
             {"Name": "PSU 2", "PowerOutputWatts": 108, "Status": {"Health": "OK", "State": "Enabled"}}]})"},
            {"/redfish/v1/Managers", R"({"Members": [{"@odata.id": "/redfish/v1/Managers/1"}]})"},
            {"/redfish/v1/Managers/1",
             R"({"Id": "1", "ManagerType": "BMC", "FirmwareVersion": "5.0", "Model": "Example BMC",
             "Status": {"Health": "OK", "State": "Enabled"}})"}};
}

QByteArray headerOf(const QByteArray& head, const QByteArray& name)
{
    for (const QByteArray& line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).toLower() == name)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

} // namespace

BmcFarm::BmcFarm(int thinkMs)
    : m_thinkMs(thinkMs)
    , m_tree(smallTree())
    , m_thread(std::make_unique<QThread>())
{
    auto* server = new QTcpServer;
    server->setMaxPendingConnections(Backlog);
    server->moveToThread(m_thread.get());
    QObject::connect(m_thread.get(), &QThread::finished, server, &QObject::deleteLater);
    QObject::connect(server, &QTcpServer::newConnection, server, [this, server] { accept(*server); });
    m_thread->start();
    std::promise<quint16> port;
    QMetaObject::invokeMethod(server, [server, &port] {
        server->listen(QHostAddress::AnyIPv4); // every address of 127.0.0.0/8 is one of ours
        port.set_value(server->serverPort());
    });
    m_port = port.get_future().get();
}

BmcFarm::~BmcFarm()
{
    m_thread->quit();
    m_thread->wait();
}

BmcFarm::Counts BmcFarm::counts() const
{
    const std::lock_guard lock(m_mutex);
    Counts counts = m_counts;
    counts.bmcs = static_cast<int>(m_bmcs.size());
    for (const auto& [address, bmc] : m_bmcs) {
        counts.mostAtOnce = std::max(counts.mostAtOnce, bmc.mostAtOnce);
        counts.mostSessions = std::max(counts.mostSessions, bmc.mostSessions);
    }
    return counts;
}

void BmcFarm::accept(QTcpServer& server)
{
    while (QTcpSocket* socket = server.nextPendingConnection()) {
        if (!socket->localAddress().isLoopback()) { // it hears more than it is meant for
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto buffer = std::make_shared<QByteArray>();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, buffer] { read(*socket, *buffer); });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void BmcFarm::read(QTcpSocket& socket, QByteArray& buffer)
{
    buffer += socket.readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = buffer.first(end);
    const qsizetype length = headerOf(head, "content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return;
    const QByteArray body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    const quint32 address = socket.localAddress().toIPv4Address();
    {
        const std::lock_guard lock(m_mutex);
        Bmc& bmc = m_bmcs[address];
        ++m_counts.requests;
        bmc.mostAtOnce = std::max(bmc.mostAtOnce, ++bmc.inFlight);
        m_counts.mostInFlight = std::max(m_counts.mostInFlight, ++m_inFlight);
    }
    QTimer::singleShot(m_thinkMs, &socket, [this, &socket, address, head, body] {
        const std::lock_guard lock(m_mutex);
        Bmc& bmc = m_bmcs[address];
        --bmc.inFlight;
        --m_inFlight;
        const Answer said = answer(bmc, head, body);
        socket.write("HTTP/1.1 " + QByteArray::number(said.status) + " Said\r\nContent-Length: " +
                     QByteArray::number(said.body.size()) + "\r\n" + said.headers + "\r\n" + said.body);
    });
}

BmcFarm::Answer BmcFarm::openSession(Bmc& bmc, const QByteArray& body)
{
    const QJsonObject said = QJsonDocument::fromJson(body).object();
    if (said["UserName"_L1].toString() != QLatin1StringView(User) ||
        said["Password"_L1].toString() != QLatin1StringView(Password)) {
        ++m_counts.refused;
        return {.status = 401};
    }
    ++m_counts.opened;
    bmc.mostSessions = std::max(bmc.mostSessions, ++bmc.sessions);
    const QByteArray number = QByteArray::number(++m_nextSession);
    return {.status = 201,
            .body = "{}",
            .headers =
                "X-Auth-Token: t" + number + "\r\nLocation: /redfish/v1/SessionService/Sessions/" + number + "\r\n"};
}

BmcFarm::Answer BmcFarm::answer(Bmc& bmc, const QByteArray& head, const QByteArray& body)
{
    const QByteArrayList words = head.left(head.indexOf("\r\n")).split(' ');
    const QByteArray method = words.value(0);
    QByteArray path = words.value(1).split('?').front();
    while (path.endsWith('/'))
        path.chop(1);
    if (method == "POST")
        return openSession(bmc, body);
    if (path != "/redfish/v1" && headerOf(head, "x-auth-token").isEmpty()) {
        ++m_counts.refused;
        return {.status = 401};
    }
    if (method == "DELETE") {
        ++m_counts.closed;
        --bmc.sessions;
        return {.status = 204};
    }
    const auto found = m_tree.find(path);
    return found == m_tree.end() ? Answer{.status = 404} : Answer{.body = found->second};
}

} // namespace sd::bench
