#include "models/domain/checkparams.h"
#include "models/domain/checkwords.h"

#include <QJsonDocument>
#include <QTest>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

/// JSON with single quotes, for reading.
QJsonObject object(QByteArray json)
{
    return QJsonDocument::fromJson(json.replace('\'', '"')).object();
}

HttpParams fullHttp()
{
    HttpParams http;
    http.url = u"https://{address}:8443/health?full=1"_s;
    http.method = u"POST"_s;
    http.body = u"{}"_s;
    http.headers = {{u"Accept"_s, u"text/html"_s}, {u"Accept"_s, u"text/plain"_s}};
    http.expectStatus = u"200-299,401"_s;
    http.expectBody = u"^ok$"_s;
    http.refuseBody = u"error"_s;
    http.expectHeaders = {{u"Server"_s, u"nginx/.*"_s}};
    http.followRedirects = false;
    http.maxRedirects = 1;
    http.auth = u"digest"_s;
    http.proxy = u"http://proxy.example:3128"_s;
    http.verifyTls = false;
    http.maxBody = 4096;
    return http;
}

} // namespace

class TestCheckParams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote_data()
    {
        QTest::addColumn<CheckParams>("params");
        QTest::addColumn<int>("members"); // written, with the kind
        QTest::newRow("icmp") << CheckParams(IcmpParams{}) << 1;
        QTest::newRow("icmp own") << CheckParams(IcmpParams{5, 1400}) << 3;
        QTest::newRow("tcp") << CheckParams(TcpParams{.port = 25, .send = u"EHLO x\r\n"_s, .expect = u"^220 "_s}) << 4;
        QTest::newRow("http") << CheckParams(HttpParams{.url = u"http://host/"_s}) << 2;
        QTest::newRow("http full") << CheckParams(fullHttp()) << 15;
        QTest::newRow("tls") << CheckParams(TlsParams{}) << 1;
        QTest::newRow("tls starttls") << CheckParams(TlsParams{25, u"mx.example"_s, u"smtp"_s}) << 4;
        QTest::newRow("dns") << CheckParams(DnsParams{.name = u"example.se"_s, .type = u"MX"_s, .expect = {u"10 mx"_s}})
                             << 4;
        QTest::newRow("snmp") << CheckParams(SnmpParams{}) << 1;
        QTest::newRow("snmp own") << CheckParams(SnmpParams{3, 1161, u"dell"_s, 50}) << 5;
        QTest::newRow("snmp elsewhere") << CheckParams(SnmpParams{.address = u"10.0.0.21"_s}) << 2;
        QTest::newRow("snmp processes") << CheckParams(SnmpParams{.processes = {u"nginx"_s, u"php-fpm*"_s}}) << 2;
        QTest::newRow("redfish") << CheckParams(RedfishParams{}) << 1;
        QTest::newRow("redfish own") << CheckParams(
                                            RedfishParams{u"https://ilo:8443"_s, u"hpe-proliant"_s, u"basic"_s, false})
                                     << 5;
        QTest::newRow("redfish accepted") << CheckParams(RedfishParams{.certificate = QString(64, u'A')}) << 2;
        QTest::newRow("wsman") << CheckParams(WsmanParams{}) << 1;
        QTest::newRow("wsman own") << CheckParams(
                                          WsmanParams{u"https://{address}:5986/wsman"_s, false, QString(64, u'0')})
                                   << 4;
        QTest::newRow("plugin") << CheckParams(PluginParams{u"check_disk"_s, {u"-w"_s, u"10%"_s}}) << 3;
        QTest::newRow("prometheus") << CheckParams(prometheusAt(u"http://{address}:9100/metrics"_s)) << 2;
        QTest::newRow("windows_exporter") << CheckParams(prometheusAt(u"http://{address}:9182/metrics"_s)) << 3;
        QTest::newRow("prometheus own") << CheckParams(PrometheusParams{u"https://host/m"_s, u"own"_s, u"bearer"_s,
                                                                        false, 1'024})
                                        << 6;
        QTest::newRow("nut") << CheckParams(NutParams{}) << 1;
        QTest::newRow("smb") << CheckParams(SmbParams{.share = u"backup$"_s}) << 2;
        QTest::newRow("smb own") << CheckParams(
                                        SmbParams{u"data"_s, u"a/b c"_s, u"f.txt"_s, u"*.bak"_s, true, true, 1445})
                                 << 8;
        QTest::newRow("chain") << CheckParams(ChainParams{u"step A\nGET http://h/"_s, false, 2'048}) << 4;
        QTest::newRow("status page") << CheckParams(StatusPageParams{u"https://h/s.json"_s, u"^API"_s, false}) << 4;
        QTest::newRow("domain") << CheckParams(DomainParams{u"små.se"_s, u"https://rdap.example/x"_s}) << 3;
        QTest::newRow("nut own") << CheckParams(NutParams{u"rack1"_s, 3494, u"required"_s, false, u"own"_s}) << 6;
    }

    void readsWhatItWrote()
    {
        QFETCH(CheckParams, params);
        const QJsonObject json = toJson(params);
        QTEST(static_cast<int>(json.size()), "members");
        const Result<CheckParams> again = checkParamsFromJson(json);
        QVERIFY2(again, again ? "" : qPrintable(again.failure().message));
        QVERIFY(*again == params);
        QCOMPARE(json["kind"_L1].toString(), QString(code(kindOf(params))));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const char* json, const char* message) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(message);
        };
        row("no kind", "{}", "kind: ");
        row("unknown kind", "{'kind': 'ftp'}", "kind: \"ftp\"");
        row("kind in capitals", "{'kind': 'ICMP'}", "kind: \"ICMP\"");
        row("unknown member", "{'kind': 'icmp', 'cout': 3}", "icmp check: cout: is not known");
        row("count 0", "{'kind': 'icmp', 'count': 0}", "icmp check: count: must be a whole number from 1 to 20");
        row("count 21", "{'kind': 'icmp', 'count': 21}", "icmp check: count: ");
        row("count as text", "{'kind': 'icmp', 'count': '3'}", "icmp check: count: ");
        row("half a packet", "{'kind': 'icmp', 'count': 2.5}", "icmp check: count: ");
        row("payload", "{'kind': 'icmp', 'payload': 1473}", "icmp check: payload: ");
        row("no port", "{'kind': 'tcp'}", "tcp check: port: is missing");
        row("port 0", "{'kind': 'tcp', 'port': 0}", "tcp check: port: ");
        row("port 65536", "{'kind': 'tcp', 'port': 65536}", "tcp check: port: ");
        row("bad pattern", "{'kind': 'tcp', 'port': 1, 'expect': '['}", "tcp check: expect: is not a regular");
        row("fingerprint", "{'kind': 'redfish', 'certificate': 'ab:cd'}",
            "redfish check: certificate: must be a SHA-256");
        row("wsman with a password", "{'kind': 'wsman', 'url': 'http://u:p@h:5985/wsman'}",
            "wsman check: url: must be");
        row("no url", "{'kind': 'http'}", "http check: url: is missing");
        row("relative url", "{'kind': 'http', 'url': '/health'}", "http check: url: must be an absolute");
        row("other scheme", "{'kind': 'http', 'url': 'ftp://host'}", "http check: url: must be an absolute");
        row("secret in the url", "{'kind': 'http', 'url': 'http://u:p@h/'}", "http check: url: must not carry");
        row("method", "{'kind': 'http', 'url': 'http://h', 'method': 'get it'}", "http check: method: ");
        row("status", "{'kind': 'http', 'url': 'http://h', 'expectStatus': '2xx'}", "http check: expectStatus: ");
        row("status range", "{'kind': 'http', 'url': 'http://h', 'expectStatus': '299-200'}",
            "http check: expectStatus: ");
        row("auth", "{'kind': 'http', 'url': 'http://h', 'auth': 'ntlm'}", "http check: auth: must be one of");
        row("proxy", "{'kind': 'http', 'url': 'http://h', 'proxy': 'host:3128'}", "http check: proxy: ");
        row("headers", "{'kind': 'http', 'url': 'http://h', 'headers': {'a': 'b'}}",
            "http check: headers: must be a list");
        row("header pair", "{'kind': 'http', 'url': 'http://h', 'headers': [['a']]}", "http check: headers: ");
        row("header pattern", "{'kind': 'http', 'url': 'http://h', 'expectHeaders': [['a', '[']]}",
            "http check: expectHeaders: ");
        row("starttls", "{'kind': 'tls', 'startTls': 'pop3'}", "tls check: startTls: must be one of");
        row("dns without name", "{'kind': 'dns'}", "dns check: name: is missing");
        row("dns type", "{'kind': 'dns', 'name': 'x', 'type': 'a'}", "dns check: type: must be one of");
        row("dns expect", "{'kind': 'dns', 'name': 'x', 'expect': '1'}", "dns check: expect: must be a list");
        row("dns expect item", "{'kind': 'dns', 'name': 'x', 'expect': [1]}",
            "dns check: expect: must be a list of texts");
        row("snmp version", "{'kind': 'snmp', 'version': 4}", "snmp check: version: ");
        row("snmp baseline", "{'kind': 'snmp', 'baseline': ''}", "snmp check: baseline: must not be empty");
        row("snmp address", "{'kind': 'snmp', 'address': 'http://ilo/'}",
            "snmp check: address: must be a host name or an IP address");
        row("process without a name", "{'kind': 'snmp', 'processes': ['nginx', ' ']}",
            "snmp check: processes: must each have a name");
        row("no list of processes", "{'kind': 'snmp', 'processes': 'nginx'}", "snmp check: processes: must be a list");
        row("no exporter", "{'kind': 'prometheus'}", "prometheus check: url: is missing");
        row("exporter's url", "{'kind': 'prometheus', 'url': 'h:9100'}", "prometheus check: url: must be an absolute");
        row("exporter's secret", "{'kind': 'prometheus', 'url': 'http://u:p@h/'}",
            "prometheus check: url: must not carry");
        row("exporter's auth", "{'kind': 'prometheus', 'url': 'http://h', 'auth': 'digest'}",
            "prometheus check: auth: must be one of");
        row("exporter's body", "{'kind': 'prometheus', 'url': 'http://h', 'maxBody': 1}",
            "prometheus check: maxBody: ");
        row("ups", "{'kind': 'nut', 'ups': 'a b'}", "nut check: ups: must be one word");
        row("ups with a quote", "{'kind': 'nut', 'ups': 'a\\\\'}", "nut check: ups: must be one word");
        row("nut's tls", "{'kind': 'nut', 'tls': 'yes'}", "nut check: tls: must be one of");
        row("nut's baseline", "{'kind': 'nut', 'baseline': ''}", "nut check: baseline: must not be empty");
        row("plugin", "{'kind': 'plugin', 'command': ''}", "plugin check: command: must not be empty");
    }

    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, message);
        const Result<CheckParams> params = checkParamsFromJson(object(json));
        QVERIFY(!params);
        QCOMPARE(params.failure().code, u"check-params"_s);
        QVERIFY2(params.failure().message.startsWith(message), qPrintable(params.failure().message));
    }

    void aWordSaysACheck_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<CheckParams>("params");
        QTest::addColumn<QString>("name");
        QTest::newRow("ping") << u"ping"_s << CheckParams(IcmpParams{}) << u"Ping"_s;
        QTest::newRow("tcp") << u"tcp:25"_s << CheckParams(TcpParams{.port = 25}) << u"TCP 25"_s;
        QTest::newRow("tls") << u"tls:8443"_s << CheckParams(TlsParams{.port = 8443}) << u"TLS 8443"_s;
        QTest::newRow("dns") << u"dns:a.example"_s << CheckParams(DnsParams{.name = u"a.example"_s})
                             << u"DNS a.example"_s;
        QTest::newRow("http") << u"https://www.example.se/x"_s
                              << CheckParams(HttpParams{.url = u"https://www.example.se/x"_s}) << u"www.example.se"_s;
        QTest::newRow("snmp") << u"snmp"_s << CheckParams(SnmpParams{}) << u"SNMP"_s;
        QTest::newRow("snmp v3") << u"snmpv3:dell"_s << CheckParams(SnmpParams{.version = 3, .baseline = u"dell"_s})
                                 << u"SNMP dell"_s;
        QTest::newRow("prometheus") << u"prometheus:http://{address}:9182/metrics"_s
                                    << CheckParams(prometheusAt(u"http://{address}:9182/metrics"_s)) << u"Prometheus"_s;
        QTest::newRow("nut") << u"nut"_s << CheckParams(NutParams{}) << u"UPS"_s;
        QTest::newRow("nut, named") << u"nut:rack1"_s << CheckParams(NutParams{.ups = u"rack1"_s}) << u"UPS rack1"_s;
        QTest::newRow("smb") << u"smb:backup$"_s << CheckParams(SmbParams{.share = u"backup$"_s}) << u"SMB backup$"_s;
        QTest::newRow("smb, a folder") << u"smb:data/a/b c"_s
                                       << CheckParams(SmbParams{.share = u"data"_s, .folder = u"a/b c"_s})
                                       << u"SMB data"_s;
        QTest::newRow("status page") << u"statuspage:https://status.example.se/s.json"_s
                                     << CheckParams(StatusPageParams{.url = u"https://status.example.se/s.json"_s})
                                     << u"status.example.se"_s;
        QTest::newRow("domain") << u"domain:example.se"_s << CheckParams(DomainParams{.name = u"example.se"_s})
                                << u"example.se"_s;
        QTest::newRow("winrm") << u"winrm"_s << CheckParams(WsmanParams{}) << u"WinRM"_s;
        QTest::newRow("winrm, encrypted")
            << u"winrm:https://{address}:5986/wsman"_s
            << CheckParams(WsmanParams{.url = u"https://{address}:5986/wsman"_s}) << u"WinRM"_s;
        QTest::newRow("redfish") << u"redfish"_s << CheckParams(RedfishParams{}) << u"Redfish"_s;
        QTest::newRow("redfish, a baseline")
            << u"redfish:hpe-proliant"_s << CheckParams(RedfishParams{.baseline = u"hpe-proliant"_s}) << u"Redfish"_s;
        QTest::newRow("plugin") << u"plugin:/opt/check_x -a 1"_s
                                << CheckParams(PluginParams{u"/opt/check_x"_s, {u"-a"_s, u"1"_s}}) << u"check_x"_s;
    }

    void aWordSaysACheck()
    {
        QFETCH(QString, word);
        QFETCH(CheckParams, params);
        const Result<CheckParams> parsed = checkFromWord(word);
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.failure().message));
        QVERIFY(*parsed == params);
        QCOMPARE(wordOf(params), word);
        QTEST(defaultCheckName(params), "name");
    }

    void aBareExporterIsTheUsualOne()
    {
        const Result<CheckParams> params = checkFromWord(u"prometheus"_s);
        QVERIFY(params);
        QVERIFY(*params == CheckParams(prometheusAt(u"http://{address}:9100/metrics"_s)));
        QCOMPARE(*baselineOf(*params), u"linux-node-exporter"_s);
        QVERIFY(!baselineOf(TcpParams{.port = 1}));
    }

    void whatAWordCannotSayHasNone_data()
    {
        QTest::addColumn<CheckParams>("params");
        QTest::newRow("own count") << CheckParams(IcmpParams{.count = 5});
        QTest::newRow("banner") << CheckParams(TcpParams{.port = 25, .expect = u"220"_s});
        QTest::newRow("body match") << CheckParams(fullHttp());
        QTest::newRow("semicolon") << CheckParams(HttpParams{.url = u"http://h/a;b"_s});
        QTest::newRow("argument with a space") << CheckParams(PluginParams{u"check_x"_s, {u"a b"_s}});
        QTest::newRow("no port") << CheckParams(TcpParams{});
        QTest::newRow("own baseline") << CheckParams(PrometheusParams{u"http://h/m"_s, u"own"_s});
        QTest::newRow("a chain") << CheckParams(ChainParams{.script = u"step A\nGET http://h/"_s});
        QTest::newRow("a file to read") << CheckParams(SmbParams{.share = u"s"_s, .file = u"f"_s});
        QTest::newRow("own encryption") << CheckParams(NutParams{.tls = u"required"_s});
    }

    void whatAWordCannotSayHasNone()
    {
        QFETCH(CheckParams, params);
        QCOMPARE(wordOf(params), QString());
    }

    void refusesOtherWords_data()
    {
        QTest::addColumn<QString>("word");
        for (const char* word :
             {"", "pong", "ping:1", "tcp", "tcp:x", "tcp:70000", "dns", "dns:", "plugin:", "https:", "ftp://x"})
            QTest::newRow(word) << QString::fromLatin1(word);
    }

    void refusesOtherWords()
    {
        QFETCH(QString, word);
        const Result<CheckParams> params = checkFromWord(word);
        QVERIFY(!params);
        QCOMPARE(params.failure().code, u"check-word"_s);
        QVERIFY(params.failure().message.startsWith(u"\"%1\": "_s.arg(word)));
    }
};

QTEST_GUILESS_MAIN(TestCheckParams)
#include "tst_checkparams.moc"
