#include "app/probes/snmp/stormguard.h"
#include "app/probes/snmp/traplistener.h"
#include "app/probes/snmp/trapmessage.h"
#include "models/domain/explanation.h"
#include "tests/app/probes/plainsecret.h"
#include "tests/support/peerprocess.h"
#include "tests/support/realclock.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

#include <condition_variable>
#include <future>
#include <mutex>

using namespace Qt::StringLiterals;

namespace sd::test {

namespace {

constexpr auto patience = std::chrono::seconds{30};

ber::Bytes bytesOf(const QByteArray& octets)
{
    return {reinterpret_cast<const quint8*>(octets.data()), static_cast<size_t>(octets.size())};
}

/// Keeps what a listener tells.
class Ear final : public TrapSink
{
public:
    void heard(std::vector<Trap> traps) override
    {
        const std::lock_guard lock(m_mutex);
        for (Trap& trap : traps)
            m_traps.push_back(std::move(trap));
        m_came.notify_all();
    }
    void listening(const QString& trouble) override
    {
        const std::lock_guard lock(m_mutex);
        m_trouble = trouble;
        m_came.notify_all();
    }

    /// Waits until there is a trap that fits; it and those before it are taken out.
    std::optional<Trap> next(const std::function<bool(const Trap&)>& fits = [](const Trap&) { return true; })
    {
        std::unique_lock lock(m_mutex);
        std::optional<Trap> found;
        m_came.wait_for(lock, patience, [&] {
            while (!found && !m_traps.empty()) {
                if (fits(m_traps.front()))
                    found = m_traps.front();
                m_traps.erase(m_traps.begin());
            }
            return found.has_value();
        });
        return found;
    }
    std::optional<QString> trouble()
    {
        std::unique_lock lock(m_mutex);
        m_came.wait_for(lock, patience, [&] { return m_trouble.has_value(); });
        return m_trouble;
    }

private:
    std::mutex m_mutex; ///< protects all below
    std::condition_variable m_came;
    std::vector<Trap> m_traps;
    std::optional<QString> m_trouble;
};

TrapAccess access()
{
    TrapAccess access;
    access.communities = {plainSecret("letmein")};
    const auto user = [](const char* name, const char* auth, const char* priv) {
        return TrapUser{QString::fromLatin1(name), QString::fromLatin1(auth), QString::fromLatin1(priv),
                        plainSecret("correct-horse-auth"), plainSecret("correct-horse-priv")};
    };
    access.users = {user("plain", "", ""), user("md5des", "MD5", "DES"), user("sha1", "SHA", ""),
                    user("sha256aes", "SHA-256", "AES"), user("sha512aes256", "SHA-512", "AES-256")};
    access.hosts = {{u"127.0.0.1"_s, ServerId{7}}, {u"::1"_s, ServerId{8}}, {u"192.0.2.9"_s, ServerId{9}}};
    return access;
}

/// A listener on a free port.
struct Station
{
    QTemporaryDir folder; ///< for the tools
    RealClock clock;
    Ear ear;
    quint16 port = freePort();
    TrapListener listener{ear, clock, {port, {0x80, 0, 0x1f, 0x88, 4, 's', 'd', 't', 'e', 's', 't'}}};

    Station() { listener.watch(access()); }

    /// What net-snmp's own tool ends with; an inform waits for its answer.
    /// On a thread of its own: the thread sanitizer loses sight of one in which Qt has forked.
    int send(const QString& tool, const QStringList& arguments, const QString& host = u"127.0.0.1"_s)
    {
        return std::async(std::launch::async, [&] { return run(tool, arguments, host); }).get();
    }

private:
    int run(const QString& tool, QStringList arguments, const QString& host) const
    {
        QProcess process;
        const qsizetype target = arguments.indexOf(u"TARGET"_s);
        arguments[target] = u"%1:%2"_s.arg(host).arg(port);
        // Nothing of this machine's configuration, and a place where the tool may count its boots.
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SNMPCONFPATH"_s, u"/nonexistent"_s);
        environment.insert(u"SNMP_PERSISTENT_DIR"_s, folder.path());
        environment.insert(u"MIBS"_s, QString());
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(tool, arguments);
        return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit ? process.exitCode()
                                                                                               : -1;
    }
};

const QStringList linkDown{u"TARGET"_s, u"1234"_s, u"1.3.6.1.6.3.1.1.5.3"_s, u"1.3.6.1.2.1.2.2.1.2.4"_s,
                           u"s"_s,      u"eth4"_s};

QString whyOf(const Trap& trap)
{
    const auto explained = Explanation::fromText(trap.why);
    return explained ? QString(code(explained->why)) : trap.why;
}

} // namespace

class TrapListenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTrapsOfVersion1_data();
    void namesTrapsOfVersion1();
    void refusesBrokenMessages_data();
    void refusesBrokenMessages();
    void boundsStorms();
    void hearsTraps_data();
    void hearsTraps();
    void secretOfAForwarderIsNotKept();
    void hearsOverIpv6();
    void answersInforms_data();
    void answersInforms();
    void believesNoStranger_data();
    void believesNoStranger();
    void takesNoReplay();
    void saysWhyItCantListen();
    void countsWhatItThrowsAway();

private:
    int m_boots = 5;
};

void TrapListenerTest::namesTrapsOfVersion1_data()
{
    QTest::addColumn<QByteArray>("packet");
    QTest::addColumn<QString>("oid");
    QTest::addColumn<QString>("agent");
    // SEQUENCE { 0, "public", [4] { enterprise, agent-addr, generic, specific, TimeTicks 100, {} } }, by hand.
    const auto message = [](const char* enterprise, const char* agent, const char* generic,
                            const char* specific) -> QByteArray {
        const auto wrap = [](char tag, const QByteArray& content) -> QByteArray {
            return QByteArray(1, tag) + static_cast<char>(content.size()) + content;
        };
        const QByteArray pdu =
            QByteArray::fromHex(QByteArray(enterprise) + agent + generic + specific + "430164" + "3000");
        return wrap(0x30, QByteArray::fromHex("020100"
                                              "04067075626c6963") +
                              wrap(static_cast<char>(0xa4), pdu));
    };
    QTest::newRow("linkDown") << message("06062b0601040109", "4004c0000209", "020102", "020100")
                              << u"1.3.6.1.6.3.1.1.5.3"_s << u"192.0.2.9"_s;
    QTest::newRow("APC on battery") << message("06072b06010401823e", "4004c0000209", "020106", "020105")
                                    << u"1.3.6.1.4.1.318.0.5"_s << u"192.0.2.9"_s;
    QTest::newRow("no agent address") << message("06072b06010401823e", "400400000000", "020106", "020109")
                                      << u"1.3.6.1.4.1.318.0.9"_s << QString();
    QTest::newRow("a generic trap that there is not")
        << message("06072b06010401823e", "4004c0000209", "020107", "020100") << QString() << QString();
    QTest::newRow("a negative number") << message("06072b06010401823e", "4004c0000209", "020106", "0201ff") << QString()
                                       << QString();
}

void TrapListenerTest::namesTrapsOfVersion1()
{
    QFETCH(QByteArray, packet);
    QFETCH(QString, oid);
    QFETCH(QString, agent);
    TrapMessage message;
    const ber::Fault fault = decodeTrap(bytesOf(packet), message);
    QCOMPARE(fault == ber::Fault::None, !oid.isEmpty());
    if (fault != ber::Fault::None)
        return;
    QCOMPARE(message.version, 1);
    QCOMPARE(oidText(message.pdu.oid), oid);
    QCOMPARE(message.pdu.agent ? message.pdu.agent->toString() : QString(), agent);
    QCOMPARE(message.pdu.uptime, 100U);
    // Of a generic trap the name does not tell whose it is: RFC 3584 has snmpTrapEnterprise.0 do so.
    const bool isGeneric = oid.startsWith(u"1.3.6.1.6.3."_s);
    QCOMPARE(message.pdu.varbinds.size(), size_t{isGeneric ? 1U : 0U});
    if (isGeneric) {
        QCOMPARE(oidText(message.pdu.varbinds[0].oid), u"1.3.6.1.6.3.1.1.4.3.0"_s);
        QCOMPARE(message.pdu.varbinds[0].value.text(), u"1.3.6.1.4.1.9"_s);
    }
    for (qsizetype length = 0; length < packet.size(); ++length) {
        const QByteArray cut(packet.constData(), length); // ASan sees what is read beyond it
        QVERIFY(decodeTrap(bytesOf(cut), message) != ber::Fault::None);
    }
}

void TrapListenerTest::refusesBrokenMessages_data()
{
    QTest::addColumn<QByteArray>("packet");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("a length beyond the end") << QByteArray::fromHex("30847fffffff020101");
    QTest::newRow("a response") << QByteArray::fromHex("302b02010104067075626c6963a21e020412345678020100020100"
                                                       "3010300e06082b06010201010300430201e2");
    QTest::newRow("v2 without snmpTrapOID")
        << QByteArray::fromHex("302b02010104067075626c6963a71e020412345678020100020100"
                               "3010300e06082b06010201010300430201e2");
    QTest::newRow("version 9") << QByteArray::fromHex("300d02010904067075626c6963a200");
    QTest::newRow("v3, cut") << QByteArray::fromHex("3010020103300b0201010202ffe3040103");
}

void TrapListenerTest::refusesBrokenMessages()
{
    QFETCH(QByteArray, packet);
    TrapMessage message;
    if (decodeTrap(bytesOf(packet), message) == ber::Fault::None) {
        QCOMPARE(message.version, 3);
        UsmFrame frame;
        QVERIFY(decodeUsm(bytesOf(packet), frame) != ber::Fault::None);
    }
    Station station;
    QUdpSocket socket;
    socket.writeDatagram(packet, QHostAddress::LocalHost, station.port);
    const auto heard = station.ear.next();
    QVERIFY(heard);
    QCOMPARE(heard->fate, TrapFate::Malformed);
    QCOMPARE(whyOf(*heard), u"snmp-malformed"_s);
    QCOMPARE(heard->source, u"127.0.0.1"_s);
    QCOMPARE(heard->server, ServerId{7});
}

void TrapListenerTest::boundsStorms()
{
    StormGuard guard({.perSource = 5, .burst = 20, .total = 50, .totalBurst = 100, .maxSources = 8});
    const NetAddress loud = *NetAddress::fromLiteral(u"192.0.2.1");
    SteadyTime now{std::chrono::hours{1}};
    int admitted = 0;
    for (int i = 0; i < 1'000; ++i)
        admitted += guard.admit(loud, now) ? 1 : 0;
    QCOMPARE(admitted, 20);
    // Another one is heard all the same.
    QVERIFY(guard.admit(*NetAddress::fromLiteral(u"192.0.2.2"), now));
    auto dropped = guard.takeDropped();
    QCOMPARE(dropped.size(), size_t{1});
    QCOMPARE(dropped[0].source, loud);
    QCOMPARE(dropped[0].count, quint64{980});
    QVERIFY(guard.takeDropped().empty());

    now += std::chrono::seconds{2};
    for (int i = 0; i < 100; ++i)
        admitted += guard.admit(loud, now) ? 1 : 0;
    QCOMPARE(admitted, 30);

    // Made-up senders: neither the memory nor what is let through grows with them.
    now += std::chrono::seconds{60};
    admitted = 0;
    for (int i = 0; i < 10'000; ++i)
        admitted += guard.admit(*NetAddress::fromLiteral(u"10.0.%1.%2"_s.arg(i / 250).arg(i % 250)), now) ? 1 : 0;
    QCOMPARE(admitted, 100);
    dropped = guard.takeDropped();
    QVERIFY(dropped.size() <= 17);
    quint64 counted = 0;
    for (const StormGuard::Dropped& entry : dropped)
        counted += entry.count;
    QCOMPARE(counted, quint64{90 + 9'900});
    QVERIFY(dropped.back().source.isNull());
}

void TrapListenerTest::hearsTraps_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("version");
    QTest::newRow("v2c") << QStringList{u"-v2c"_s, u"-c"_s, u"letmein"_s} + linkDown << 2;
    QTest::newRow("v1")
        << QStringList{u"-v1"_s,       u"-c"_s,         u"letmein"_s, u"TARGET"_s, u"1.3.6.1.4.1.318"_s,
                       u"192.0.2.9"_s, u"6"_s,          u"5"_s,       u"1234"_s,   u"1.3.6.1.4.1.318.2.3.3.0"_s,
                       u"s"_s,         u"On battery."_s}
        << 1;
    const auto v3 = [](const QStringList& level) { return QStringList{u"-v3"_s} + level + linkDown; };
    const QString auth = u"correct-horse-auth"_s;
    const QString priv = u"correct-horse-priv"_s;
    QTest::newRow("v3, neither") << v3({u"-u"_s, u"plain"_s, u"-l"_s, u"noAuthNoPriv"_s}) << 3;
    QTest::newRow("v3, signed") << v3({u"-u"_s, u"sha1"_s, u"-l"_s, u"authNoPriv"_s, u"-a"_s, u"SHA"_s, u"-A"_s, auth})
                                << 3;
    const auto sealed = [&](const QString& user, const QString& a, const QString& x) {
        return v3({u"-u"_s, user, u"-l"_s, u"authPriv"_s, u"-a"_s, a, u"-A"_s, auth, u"-x"_s, x, u"-X"_s, priv});
    };
    QTest::newRow("v3, MD5 and DES") << sealed(u"md5des"_s, u"MD5"_s, u"DES"_s) << 3;
    QTest::newRow("v3, SHA-256 and AES") << sealed(u"sha256aes"_s, u"SHA-256"_s, u"AES"_s) << 3;
    QTest::newRow("v3, SHA-512 and AES-256") << sealed(u"sha512aes256"_s, u"SHA-512"_s, u"AES-256"_s) << 3;
}

void TrapListenerTest::hearsTraps()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, version);
    Station station;
    QCOMPARE(station.ear.trouble(), QString());
    QCOMPARE(station.send(u"snmptrap"_s, arguments), 0);
    const auto heard = station.ear.next();
    QVERIFY(heard);
    QCOMPARE(heard->why, QString());
    QCOMPARE(heard->fate, TrapFate::Unknown);
    QCOMPARE(heard->version, version);
    QVERIFY(!heard->isInform);
    QCOMPARE(heard->source, u"127.0.0.1"_s);
    QCOMPARE(heard->varbinds.size(), size_t{1});
    if (version == 1) {
        QCOMPARE(heard->oid, u"1.3.6.1.4.1.318.0.5"_s);
        QCOMPARE(heard->agent, u"192.0.2.9"_s);
        QCOMPARE(heard->server, ServerId{9}); // whom it is about, not who passed it on
        QCOMPARE(heard->varbinds[0],
                 (TrapVarbind{u"1.3.6.1.4.1.318.2.3.3.0"_s, {}, u"On battery."_s, u"OCTET STRING"_s}));
    } else {
        QCOMPARE(heard->oid, u"1.3.6.1.6.3.1.1.5.3"_s);
        QCOMPARE(heard->server, ServerId{7});
        QCOMPARE(heard->varbinds[0], (TrapVarbind{u"1.3.6.1.2.1.2.2.1.2.4"_s, {}, u"eth4"_s, u"OCTET STRING"_s}));
    }
    QCOMPARE(heard->user, version == 3 ? arguments[arguments.indexOf(u"-u"_s) + 1] : QString());
}

/// RFC 3584, 3.1: who passes a trap on puts the community that it came with among its values.
void TrapListenerTest::secretOfAForwarderIsNotKept()
{
    Station station;
    const QStringList forwarded{u"1.3.6.1.6.3.18.1.4.0"_s, u"s"_s, u"hemligt"_s};
    QCOMPARE(station.send(u"snmptrap"_s, QStringList{u"-v2c"_s, u"-c"_s, u"letmein"_s} + linkDown + forwarded), 0);
    const auto heard = station.ear.next();
    QVERIFY(heard);
    QCOMPARE(heard->varbinds.size(), size_t{2});
    QCOMPARE(heard->varbinds[0].text, u"eth4"_s);
    QCOMPARE(heard->varbinds[1].oid, u"1.3.6.1.6.3.18.1.4.0"_s);
    QCOMPARE(heard->varbinds[1].text, QString());
}

void TrapListenerTest::hearsOverIpv6()
{
    if (QUdpSocket probe; !probe.bind(QHostAddress::LocalHostIPv6))
        QSKIP("this machine has no IPv6");
    Station station;
    QCOMPARE(station.ear.trouble(), QString());
    QCOMPARE(station.send(u"snmptrap"_s, QStringList{u"-v2c"_s, u"-c"_s, u"letmein"_s} + linkDown, u"udp6:[::1]"_s), 0);
    const auto heard = station.ear.next();
    QVERIFY(heard);
    QCOMPARE(heard->source, u"::1"_s);
    QCOMPARE(heard->server, ServerId{8});
}

void TrapListenerTest::answersInforms_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("v2c") << QStringList{u"-v2c"_s, u"-c"_s, u"letmein"_s};
    const QStringList keys{u"-A"_s, u"correct-horse-auth"_s, u"-X"_s, u"correct-horse-priv"_s};
    QTest::newRow("v3, neither") << QStringList{u"-v3"_s, u"-u"_s, u"plain"_s, u"-l"_s, u"noAuthNoPriv"_s};
    QTest::newRow("v3, signed") << QStringList{u"-v3"_s,        u"-u"_s, u"sha1"_s, u"-l"_s,
                                               u"authNoPriv"_s, u"-a"_s, u"SHA"_s} +
                                       keys.first(2);
    QTest::newRow("v3, DES") << QStringList{u"-v3"_s, u"-u"_s,  u"md5des"_s, u"-l"_s, u"authPriv"_s,
                                            u"-a"_s,  u"MD5"_s, u"-x"_s,     u"DES"_s} +
                                    keys;
    QTest::newRow("v3, AES-256") << QStringList{u"-v3"_s, u"-u"_s,      u"sha512aes256"_s, u"-l"_s,     u"authPriv"_s,
                                                u"-a"_s,  u"SHA-512"_s, u"-x"_s,           u"AES-256"_s} +
                                        keys;
}

/// The tool ends with 0 only when the answer came and was signed and sealed as it should be.
void TrapListenerTest::answersInforms()
{
    QFETCH(QStringList, arguments);
    Station station;
    QCOMPARE(station.ear.trouble(), QString());
    QCOMPARE(station.send(u"snmpinform"_s, QStringList{u"-t"_s, u"5"_s, u"-r"_s, u"2"_s} + arguments + linkDown), 0);
    const auto heard = station.ear.next();
    QVERIFY(heard);
    QCOMPARE(heard->why, QString());
    QVERIFY(heard->isInform);
    QCOMPARE(heard->oid, u"1.3.6.1.6.3.1.1.5.3"_s);
}

void TrapListenerTest::believesNoStranger_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("why");
    QTest::newRow("community") << QStringList{u"-v2c"_s, u"-c"_s, u"guessed"_s} << u"snmp-foreign"_s;
    QTest::newRow("user") << QStringList{u"-v3"_s, u"-u"_s, u"mallory"_s, u"-l"_s, u"noAuthNoPriv"_s}
                          << u"snmp-user-unknown"_s;
    QTest::newRow("level") << QStringList{u"-v3"_s, u"-u"_s, u"sha1"_s, u"-l"_s, u"noAuthNoPriv"_s}
                           << u"snmp-level-refused"_s;
    QTest::newRow("password") << QStringList{u"-v3"_s, u"-u"_s,         u"sha1"_s,
                                             u"-l"_s,  u"authNoPriv"_s, u"-a"_s,
                                             u"SHA"_s, u"-A"_s,         u"wrong-horse-auth"_s}
                              << u"snmp-auth-refused"_s;
    QTest::newRow("privacy password") << QStringList{u"-v3"_s,
                                                     u"-u"_s,
                                                     u"sha256aes"_s,
                                                     u"-l"_s,
                                                     u"authPriv"_s,
                                                     u"-a"_s,
                                                     u"SHA-256"_s,
                                                     u"-A"_s,
                                                     u"correct-horse-auth"_s,
                                                     u"-x"_s,
                                                     u"AES"_s,
                                                     u"-X"_s,
                                                     u"wrong-horse-priv"_s}
                                      << u"snmp-privacy-refused"_s;
}

void TrapListenerTest::believesNoStranger()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, why);
    Station station;
    QCOMPARE(station.ear.trouble(), QString());
    QCOMPARE(station.send(u"snmptrap"_s, arguments + linkDown), 0);
    const auto heard = station.ear.next();
    QVERIFY(heard);
    QCOMPARE(heard->fate, TrapFate::Refused);
    QCOMPARE(whyOf(*heard), why);
}

void TrapListenerTest::takesNoReplay()
{
    // A real trap, caught by a socket of our own on its way.
    QUdpSocket tap;
    QVERIFY(tap.bind(QHostAddress::LocalHost));
    Station station;
    QCOMPARE(station.ear.trouble(), QString());
    const auto capture = [&] {
        const quint16 mine = std::exchange(station.port, tap.localPort());
        const int ended = station.send(
            u"snmptrap"_s, QStringList{u"-v3"_s, u"-u"_s, u"sha1"_s, u"-l"_s, u"authNoPriv"_s, u"-a"_s, u"SHA"_s,
                                       u"-A"_s, u"correct-horse-auth"_s, u"-e"_s, u"0x8000000001020304"_s, u"-Z"_s,
                                       QString::number(m_boots++) + u",100"_s} +
                               linkDown);
        station.port = mine;
        QByteArray packet(65'536, '\0');
        packet.resize(ended == 0 && tap.waitForReadyRead(10'000) ? tap.readDatagram(packet.data(), packet.size()) : 0);
        return packet;
    };
    const QByteArray older = capture();
    const QByteArray newer = capture();
    QVERIFY(!older.isEmpty() && !newer.isEmpty());
    QUdpSocket socket;
    const std::array packets{newer, newer, older};
    // The same again within the window is the network's doubling; one from before the sender's restart is not.
    const std::array fates{TrapFate::Unknown, TrapFate::Unknown, TrapFate::Refused};
    for (size_t i = 0; i < packets.size(); ++i) {
        socket.writeDatagram(packets[i], QHostAddress::LocalHost, station.port);
        const auto heard = station.ear.next();
        QVERIFY(heard);
        QCOMPARE(heard->fate, fates[i]);
    }
}

void TrapListenerTest::saysWhyItCantListen()
{
    QUdpSocket holder;
    const quint16 port = freePort();
    QVERIFY(holder.bind(QHostAddress::AnyIPv4, port));
    const RealClock clock;
    Ear ear;
    const TrapListener listener(ear, clock, {port, {}});
    const auto trouble = ear.trouble();
    QVERIFY(trouble);
    const auto explained = Explanation::fromText(*trouble);
    QVERIFY(explained);
    QCOMPARE(explained->why, Why::Port);
    QCOMPARE(explained->values.value(0), QString::number(port));
    QVERIFY(explained->values.value(1).contains(QString::number(EADDRINUSE)));
}

void TrapListenerTest::countsWhatItThrowsAway()
{
    Ear ear;
    const RealClock clock;
    const quint16 port = freePort();
    constexpr int sent = 400;
    {
        const TrapListener listener(ear, clock, {port, {}});
        QCOMPARE(ear.trouble(), QString());
        QUdpSocket socket;
        for (int i = 0; i < sent; ++i)
            socket.writeDatagram("storm", QHostAddress::LocalHost, port);
        QVERIFY(ear.next()); // it has begun to read
    }                        // what it has not told it tells at its end
    qint64 counted = 1;
    qint64 dropped = 0;
    while (const auto trap = ear.next([](const Trap&) { return true; })) {
        counted += trap->fate == TrapFate::Dropped ? 0 : 1;
        if (trap->fate != TrapFate::Dropped)
            continue;
        dropped += trap->repeats;
        QCOMPARE(trap->source, u"127.0.0.1"_s);
        break;
    }
    QVERIFY(counted <= 230);
    QVERIFY(dropped > 0);
}

} // namespace sd::test

QTEST_GUILESS_MAIN(sd::test::TrapListenerTest)
#include "tst_traplistener.moc"
