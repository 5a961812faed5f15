#include "tests/app/probes/redfish/testbmc.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>
#include <QUrl>

#include <future>

using namespace Qt::StringLiterals;

namespace sd::test {

namespace {

QJsonObject link(const QString& path)
{
    return {{u"@odata.id"_s, path}};
}

/// A folder without a recording: a collection of what is below it, or a resource that links there.
QByteArray made(const QDir& folder, const QString& path)
{
    QJsonObject object{{u"@odata.id"_s, path}};
    QJsonArray members;
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        members.append(link(path + u'/' + name));
        object.insert(name, link(path + u'/' + name));
    }
    if (path.endsWith(u's') && !path.endsWith("Status"_L1))
        object = {{u"@odata.id"_s, path}, {u"Members"_s, members}};
    return QJsonDocument(object).toJson();
}

QSslConfiguration tlsWith(const QString& certificate)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    QFile key(certificate.chopped(4) + ".key"_L1);
    if (key.open(QIODevice::ReadOnly))
        tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    return tls;
}

} // namespace

TestBmc::TestBmc(Manners manners)
    : m_manners(std::move(manners))
    , m_thread(std::make_unique<QThread>())
{
    QTcpServer* server = m_server = makeServer();
    server->moveToThread(m_thread.get());
    QObject::connect(m_thread.get(), &QThread::finished, server, &QObject::deleteLater);
    if (m_manners.certificate.isEmpty())
        QObject::connect(server, &QTcpServer::newConnection, server, [this, server] { accept(*server); });
    else // its newConnection comes before the handshake
        QObject::connect(server, &QTcpServer::pendingConnectionAvailable, server, [this, server] { accept(*server); });
    m_thread->start();
    std::promise<quint16> port;
    QMetaObject::invokeMethod(server, [server, &port] {
        server->listen(QHostAddress::LocalHost);
        port.set_value(server->serverPort());
    });
    m_port = port.get_future().get();
}

QTcpServer* TestBmc::makeServer() const
{
    if (m_manners.certificate.isEmpty())
        return new QTcpServer;
    auto* server = new QSslServer;
    server->setSslConfiguration(tlsWith(m_manners.certificate));
    return server;
}

void TestBmc::showCertificate(const QString& file)
{
    QMetaObject::invokeMethod(
        m_server, [this, file] { static_cast<QSslServer*>(m_server)->setSslConfiguration(tlsWith(file)); },
        Qt::BlockingQueuedConnection);
}

QString TestBmc::url() const
{
    return u"%1://127.0.0.1:%2"_s.arg(m_manners.certificate.isEmpty() ? u"http"_s : u"https"_s).arg(m_port);
}

TestBmc::~TestBmc()
{
    m_thread->quit();
    m_thread->wait();
}

TestBmc::Counts TestBmc::counts() const
{
    const std::lock_guard lock(m_mutex);
    return m_counts;
}

void TestBmc::change(const std::function<void(Manners&)>& how)
{
    const std::lock_guard lock(m_mutex);
    how(m_manners);
}

void TestBmc::accept(QTcpServer& server)
{
    while (QTcpSocket* socket = server.nextPendingConnection()) {
        {
            const std::lock_guard lock(m_mutex);
            ++m_counts.connections;
        }
        auto buffer = std::make_shared<QByteArray>();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, buffer] { read(*socket, *buffer); });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void TestBmc::read(QTcpSocket& socket, QByteArray& buffer)
{
    buffer += socket.readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArrayList lines = buffer.first(end).split('\n');
    Request request;
    request.method = lines.front().split(' ').value(0);
    request.target = lines.front().split(' ').value(1);
    for (const QByteArray& line : lines.mid(1))
        request.headers[line.left(line.indexOf(':')).toLower()] = line.mid(line.indexOf(':') + 1).trimmed();
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return;
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    Answer answer = answerTo(request);
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) +
                      " Said\r\nContent-Length: " + QByteArray::number(answer.body.size() + answer.endless) + "\r\n";
    for (const QByteArray& header : answer.headers)
        head += header + "\r\n";
    int delay = 0;
    {
        const std::lock_guard lock(m_mutex);
        delay = m_manners.delayMs;
    }
    QTimer::singleShot(delay, &socket, [this, &socket, head, answer] {
        {
            const std::lock_guard lock(m_mutex);
            --m_inFlight;
        }
        socket.write(head + "\r\n" + answer.body);
        const QByteArray blanks(1 << 20, ' ');
        for (qint64 sent = 0; sent < answer.endless && socket.state() == QAbstractSocket::ConnectedState;
             sent += blanks.size()) {
            socket.write(blanks);
            if (!socket.waitForBytesWritten(5'000))
                break;
        }
    });
}

TestBmc::Answer TestBmc::answerTo(const Request& request)
{
    const std::lock_guard lock(m_mutex);
    m_counts.mostInFlight = std::max(m_counts.mostInFlight, ++m_inFlight);
    m_counts.targets += request.method + ' ' + request.target;
    Answer answer;
    if (m_manners.first && m_manners.first(request, answer))
        return answer;
    const QByteArray path = request.target.split('?').front();
    if (request.method == "POST" && path.endsWith("Sessions"))
        return openSession(request);
    if (!isLetIn(request, answer))
        return answer;
    if (request.method == "DELETE") {
        const QByteArray token = request.headers.value("x-auth-token");
        if (!m_tokens.remove(token))
            return {.status = 404};
        ++m_counts.closed;
        --m_counts.open;
        return {.status = 204};
    }
    return tree(QUrl::fromPercentEncoding(path));
}

bool TestBmc::isLetIn(const Request& request, Answer& answer)
{
    const bool isRoot = request.target == "/redfish/v1/" || request.target == "/redfish/v1";
    if (m_manners.user.isEmpty() || (isRoot && !m_manners.isRootClosed))
        return true;
    const QByteArray token = request.headers.value("x-auth-token");
    if (!token.isEmpty() && m_manners.expireTokensAfter > 0 && ++m_withToken > m_manners.expireTokensAfter) {
        m_manners.expireTokensAfter = 0;
        m_counts.open = 0;
        m_tokens.clear();
    }
    const QByteArray basic = request.headers.value("authorization");
    if (!basic.isEmpty())
        ++m_counts.basic;
    const QByteArray right = "Basic " + QByteArray(m_manners.user + ':' + m_manners.password).toBase64();
    if (m_tokens.contains(token) || basic == right)
        return true;
    answer.status = 401;
    return false;
}

TestBmc::Answer TestBmc::openSession(const Request& request)
{
    if (!m_manners.hasSessions)
        return {.status = 404};
    const QJsonObject said = QJsonDocument::fromJson(request.body).object();
    if (said.value("UserName"_L1).toString().toUtf8() != m_manners.user ||
        said.value("Password"_L1).toString().toUtf8() != m_manners.password) {
        ++m_counts.refused;
        return {.status = 401};
    }
    if (m_counts.open >= m_manners.mostSessions) {
        ++m_counts.refused;
        return {.status = 503, .body = R"({"error": {"code": "Base.1.8.SessionLimitExceeded"}})"};
    }
    ++m_counts.opened;
    ++m_counts.open;
    const QByteArray number = QByteArray::number(++m_nextSession);
    m_tokens += "token" + number;
    return {.status = 201,
            .body = "{}",
            .headers = {"X-Auth-Token: token" + number, "Location: /redfish/v1/SessionService/Sessions/" + number}};
}

TestBmc::Answer TestBmc::tree(const QString& asked) const
{
    QString path = asked;
    while (path.endsWith(u'/'))
        path.chop(1);
    const QDir folder(m_manners.folder + path);
    if (!folder.exists() || path.isEmpty())
        return {.status = 404};
    QFile file(folder.filePath(u"index.json"_s));
    if (file.open(QIODevice::ReadOnly))
        return {.body = file.readAll()};
    return {.body = made(folder, path)};
}

QString makeBmcTree(const QString& folder)
{
    const std::pair<const char*, QByteArray> resources[] = {
        {"", R"({"Vendor": "HPE", "RedfishVersion": "1.6.0", "Systems": {"@odata.id": "/redfish/v1/Systems"},
                 "Chassis": {"@odata.id": "/redfish/v1/Chassis"}})"},
        {"/Systems", R"({"Members": [{"@odata.id": "/redfish/v1/Systems/1"}]})"},
        {"/Systems/1", R"({"Manufacturer": "HPE", "Model": "ProLiant DL380 Gen10", "SerialNumber": "CZ12345678",
                           "Oem": {"Hpe": {"HostOS": {"OsName": "Windows Server 2022"}}}, "PowerState": "On", "Status": {"State": "Enabled", "Health": "OK"}})"},
        {"/Chassis", R"({"Members": []})"}};
    for (const auto& [path, json] : resources) {
        const QString place = folder + "/redfish/v1"_L1 + QString::fromLatin1(path);
        QDir().mkpath(place);
        QFile file(place + "/index.json"_L1);
        if (file.open(QIODevice::WriteOnly))
            file.write(json);
    }
    return folder;
}

} // namespace sd::test
