#include "app/probes/net/httpexpectation.h"
#include "app/probes/net/networker.h"
#include "models/domain/explanation.h"
#include "tests/app/probes/certificates.h"
#include "tests/app/probes/collectingsink.h"
#include "tests/app/probes/plainsecret.h"
#include "tests/app/probes/sayingpeer.h"
#include "tests/support/peerprocess.h"
#include "tests/support/realclock.h"

#include <QTest>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

const char* const nginxConf = R"(
worker_processes 1; daemon off; pid nginx.pid; error_log error.log crit;
events { worker_connections 512; }
http {
  access_log off; default_type text/plain; server_tokens off;
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  server {
    listen 127.0.0.1:@PORT@; listen [::1]:@PORT@; listen 127.0.0.1:@TLS@ ssl;
    ssl_certificate good.pem; ssl_certificate_key good.key;
    root .;
    location = /ok { add_header X-Node fs1; return 200 "all is well\n"; }
    location ~ ^/status/404$ { return 404 "nothing here\n"; }
    location ~ ^/status/503$ { return 503 "come back later\n"; }
    location = /one { return 302 /ok; }
    location = /circle { return 302 /circle; }
    location = /away { return 302 ftp://127.0.0.1/; }
    location = /method { return 200 "$request_method $http_x_asked $content_length\n"; }
    location = /secret { auth_basic "closed"; auth_basic_user_file htpasswd; try_files /index.txt =404; }
    location = /slow.bin { limit_rate 100; }
  }
  server { listen 127.0.0.1:@EXPIRED@ ssl; ssl_certificate expired.pem; ssl_certificate_key expired.key; return 200 "old\n"; }
}
)";

} // namespace

class TestHttpPoll : public QObject
{
    Q_OBJECT

private:
    PollSpec specFor(const QString& path, const std::function<void(PollSpec&, HttpParams&)>& change = {})
    {
        PollSpec spec;
        spec.check = {3};
        spec.address = u"127.0.0.1"_s;
        spec.timeout = Millis{3'000};
        HttpParams params;
        params.url = path.startsWith(u'/') ? u"http://{address}:%1"_s.arg(m_port) + path : path;
        if (change)
            change(spec, params);
        spec.params = params;
        return spec;
    }
    PollResult poll(PollSpec spec)
    {
        test::CollectingSink sink;
        const auto worker = makeNetWorkerWith(sink, m_clock, (m_nginx.folder() + u"/ca.pem"_s).toLocal8Bit());
        worker->submit({test::orderFor(std::move(spec), 9, m_clock)});
        const auto results = sink.waitFor(1);
        return results.at(0);
    }
    static QString codeText(const PollResult& result)
    {
        return test::readingOf(result, u"http.response.status_code"_s).text;
    }

    test::RealClock m_clock;
    test::PeerProcess m_nginx;
    quint16 m_port = 0;
    quint16 m_tlsPort = 0;
    quint16 m_expiredPort = 0;

private Q_SLOTS:
    void initTestCase()
    {
        if (test::PeerProcess::find(u"nginx"_s).isEmpty())
            QSKIP("nginx is not installed");
        m_port = test::freePort();
        m_tlsPort = test::freePort();
        m_expiredPort = test::freePort();
        QVERIFY(test::makeCertificates(m_nginx.folder()));
        QByteArray conf(nginxConf);
        conf.replace("@PORT@", QByteArray::number(m_port));
        conf.replace("@TLS@", QByteArray::number(m_tlsPort));
        conf.replace("@EXPIRED@", QByteArray::number(m_expiredPort));
        if (geteuid() == 0)
            conf.prepend("user root;\n");
        const QString file = m_nginx.writeFile(u"nginx.conf"_s, conf);
        m_nginx.writeFile(u"htpasswd"_s, "anna:{PLAIN}sesame\n");
        m_nginx.writeFile(u"index.txt"_s, "let in\n");
        m_nginx.writeFile(u"slow.bin"_s, QByteArray(100'000, 's'));
        QFile endless(m_nginx.writeFile(u"endless.bin"_s, "e"));
        QVERIFY(endless.resize(qint64{1} << 40)); // a terabyte, sparse
        const bool started = m_nginx.start(u"nginx"_s, {u"-p"_s, m_nginx.folder(), u"-c"_s, file},
                                           [this] { return test::acceptsTcp(m_port); });
        QVERIFY2(started, m_nginx.output().constData());
    }

    void statusRanges_data()
    {
        QTest::addColumn<QString>("ranges");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("expected");
        QTest::newRow("one") << u"200"_s << 200 << true;
        QTest::newRow("not that one") << u"200"_s << 201 << false;
        QTest::newRow("first of a range") << u"200-299"_s << 200 << true;
        QTest::newRow("last of a range") << u"200-299"_s << 299 << true;
        QTest::newRow("beyond it") << u"200-299"_s << 300 << false;
        QTest::newRow("the second part") << u"200-299, 401"_s << 401 << true;
        QTest::newRow("backwards") << u"299-200"_s << 250 << false;
        QTest::newRow("empty") << QString() << 200 << false;
        QTest::newRow("trailing comma") << u"200,"_s << 200 << false;
        QTest::newRow("letters") << u"2xx"_s << 200 << false;
        QTest::newRow("out of the protocol") << u"0-999"_s << 200 << false;
        QTest::newRow("negative") << u"-200"_s << 200 << false;
    }
    void statusRanges()
    {
        QFETCH(QString, ranges);
        QFETCH(int, status);
        QTEST(isStatusExpected(ranges, status), "expected");
    }

    void aGoodAnswer()
    {
        const PollResult result = poll(specFor(u"/ok"_s));
        QCOMPARE(int(result.failure), int(PollFailure::None));
        QCOMPARE(result.check, CheckId{3});
        QCOMPARE(result.ticket, quint64{9});
        const Reading code = test::readingOf(result, u"http.response.status_code"_s);
        QCOMPARE(code.value, 200.0);
        QCOMPARE(int(*code.reported), int(State::Ok));
        QCOMPARE(test::readingOf(result, u"serverdrift.http.body_size"_s).value, 12.0);
        const double total = test::readingOf(result, u"http.client.request.duration"_s).value;
        double phases = 0;
        for (const QString& phase : {u"dns"_s, u"connect"_s, u"wait"_s, u"transfer"_s}) {
            const double time = test::readingOf(result, u"serverdrift.http.phase"_s, phase).value;
            QVERIFY2(time >= 0, qPrintable(phase)); // NaN when missing
            phases += time;
        }
        QVERIFY2(total > 0 && phases <= total + 1e-6, qPrintable(u"%1 of %2"_s.arg(phases).arg(total)));
    }

    void expectations_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<std::function<void(PollSpec&, HttpParams&)>>("change");
        QTest::addColumn<QString>("fault");
        using Change = std::function<void(PollSpec&, HttpParams&)>;
        const auto row = [](const char* name, const QString& path, const Change& change, const QString& fault) {
            QTest::newRow(name) << path << change << fault;
        };
        row("404", u"/status/404"_s, {}, explain(Why::HttpStatus, 404, u"200-399"_s));
        row("404 expected", u"/status/404"_s, [](auto&, auto& p) { p.expectStatus = u"404"_s; }, {});
        row("503", u"/status/503"_s, {}, explain(Why::HttpStatus, 503, u"200-399"_s));
        row("body found", u"/ok"_s, [](auto&, auto& p) { p.expectBody = u"all.*well"_s; }, {});
        row(
            "body not found", u"/ok"_s, [](auto&, auto& p) { p.expectBody = u"trouble"_s; },
            explain(Why::HttpBodyDiffers, u"trouble"_s));
        row(
            "body refused", u"/ok"_s, [](auto&, auto& p) { p.refuseBody = u"w.ll"_s; },
            explain(Why::HttpBodyRefused, u"w.ll"_s));
        row("header", u"/ok"_s, [](auto&, auto& p) { p.expectHeaders = {{u"x-node"_s, u"^fs\\d$"_s}}; }, {});
        row(
            "header value", u"/ok"_s,
            [](auto&, auto& p) {
                p.expectHeaders = {{u"X-Node"_s, u"^db"_s}};
            },
            explain(Why::HttpHeaderDiffers, u"X-Node"_s, u"^db"_s));
        row(
            "header missing", u"/ok"_s,
            [](auto&, auto& p) {
                p.expectHeaders = {{u"X-Rack"_s, u"."_s}};
            },
            explain(Why::HttpHeaderMissing, u"X-Rack"_s));
        row("redirect followed", u"/one"_s,
            [](auto&, auto& p) {
                p.expectBody = u"well"_s;
                p.expectStatus = u"200"_s;
            },
            {});
        row("redirect not followed", u"/one"_s,
            [](auto&, auto& p) {
                p.followRedirects = false;
                p.expectStatus = u"302"_s;
            },
            {});
        row("in a circle", u"/circle"_s, {}, explain(Why::HttpRedirects, 5));
        row("method and header", u"/method"_s,
            [](auto&, auto& p) {
                p.method = u"POST"_s;
                p.body = u"four"_s;
                p.headers = {{u"X-Asked"_s, u"yes"_s}};
                p.expectBody = u"^POST yes 4$"_s;
                p.expectStatus = u"200"_s;
            },
            {});
        row("head", u"/ok"_s, [](auto&, auto& p) { p.method = u"HEAD"_s; }, {});
        row("by name", u"/ok"_s, [this](auto&, auto& p) { p.url = u"http://localhost:%1/ok"_s.arg(m_port); }, {});
        row("IPv6", u"/ok"_s, [](auto& s, auto&) { s.address = u"::1"_s; }, {});
        row("basic", u"/secret"_s,
            [](auto& s, auto& p) {
                p.auth = u"basic"_s;
                s.credential.edit().user = u"anna"_s;
                s.secrets.edit().password = test::plainSecret("sesame");
                p.expectBody = u"let in"_s;
            },
            {});
        row("TLS", u"/ok"_s, [this](auto&, auto& p) { p.url = u"https://localhost:%1/ok"_s.arg(m_tlsPort); }, {});
        row("TLS by address", u"/ok"_s, [this](auto&, auto& p) { p.url = u"https://{address}:%1/ok"_s.arg(m_tlsPort); },
            {});
        row("expired, not verified", u"/ok"_s,
            [this](auto&, auto& p) {
                p.url = u"https://localhost:%1/ok"_s.arg(m_expiredPort);
                p.verifyTls = false;
            },
            {});
        row("through a proxy", u"/ok"_s,
            [this](auto&, auto& p) {
                p.url = u"http://nowhere.invalid/ok"_s;
                p.proxy = u"http://127.0.0.1:%1"_s.arg(m_port);
            },
            {});
    }
    void expectations()
    {
        QFETCH(QString, path);
        using Change = std::function<void(PollSpec&, HttpParams&)>;
        QFETCH(Change, change);
        QFETCH(QString, fault);
        const PollResult result = poll(specFor(path, change));
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
        QCOMPARE(codeText(result), fault);
        QCOMPARE(int(*test::readingOf(result, u"http.response.status_code"_s).reported),
                 int(fault.isEmpty() ? State::Ok : State::Error));
    }

    void failures_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("failure");
        const auto local = [](quint16 port, const QString& path = u"/ok"_s) -> QString {
            return u"http://127.0.0.1:%1"_s.arg(port) + path;
        };
        QTest::newRow("closed port") << local(test::freePort()) << int(PollFailure::Refused);
        QTest::newRow("no such name") << u"http://nosuchhost.invalid/"_s << int(PollFailure::Name);
        QTest::newRow("expired certificate")
            << u"https://localhost:%1/ok"_s.arg(m_expiredPort) << int(PollFailure::Tls);
        QTest::newRow("TLS asked of plain HTTP") << u"https://127.0.0.1:%1/ok"_s.arg(m_port) << int(PollFailure::Tls);
        QTest::newRow("redirect to another protocol") << local(m_port, u"/away"_s) << int(PollFailure::Malformed);
        QTest::newRow("not a URL") << u"http://:80:80/"_s << int(PollFailure::Internal);
        QTest::newRow("another scheme") << u"file:///etc/passwd"_s << int(PollFailure::Internal);
    }
    void failures()
    {
        QFETCH(QString, url);
        QFETCH(int, failure);
        const PollResult result = poll(specFor(url));
        QVERIFY2(int(result.failure) == failure, qPrintable(u"%1: %2"_s.arg(code(result.failure), result.detail)));
        QVERIFY(!result.detail.isEmpty());
        QVERIFY(result.readings.empty());
    }

    void brokenPeers_data()
    {
        QTest::addColumn<QByteArray>("says");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<int>("failure");
        QTest::newRow("nothing, and holds") << QByteArray() << false << int(PollFailure::Timeout);
        QTest::newRow("nothing, and closes") << QByteArray() << true << int(PollFailure::Malformed);
        QTest::newRow("no HTTP") << QByteArray("220 mail.example ESMTP\r\n") << true << int(PollFailure::Malformed);
        QTest::newRow("a status line without end") << QByteArray("HTTP/1.1 200 ") << false << int(PollFailure::Timeout);
        QTest::newRow("body shorter than promised")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort") << true << int(PollFailure::Malformed);
        QTest::newRow("chunks without end")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n") << false
            << int(PollFailure::Timeout);
        QTest::newRow("a broken chunk") << QByteArray(
                                               "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n")
                                        << true << int(PollFailure::Malformed);
        QByteArray headers("HTTP/1.1 200 OK\r\n");
        for (int i = 0; i < 5'000; ++i)
            headers += "X-Filler-" + QByteArray::number(i) + ": " + QByteArray(64, 'x') + "\r\n";
        QTest::newRow("headers without end") << headers << false << int(PollFailure::TooLarge);
    }
    void brokenPeers()
    {
        QFETCH(QByteArray, says);
        QFETCH(bool, closes);
        QFETCH(int, failure);
        test::SayingPeer peer([&](const QByteArray& received) {
            return received.isEmpty() ? test::SayingPeer::Answer{} : test::SayingPeer::Answer{says, closes};
        });
        const PollResult result = poll(
            specFor(u"http://127.0.0.1:%1/"_s.arg(peer.port()), [](auto& spec, auto&) { spec.timeout = Millis{300}; }));
        QVERIFY2(int(result.failure) == failure, qPrintable(u"%1: %2"_s.arg(code(result.failure), result.detail)));
        QVERIFY(result.finished.steady - result.started.steady < std::chrono::seconds{2});
    }

    void credentialsThatAreRefused()
    {
        const PollResult result = poll(specFor(u"/secret"_s, [](auto& s, auto& p) {
            p.auth = u"basic"_s;
            s.credential.edit().user = u"anna"_s;
            s.secrets.edit().password = test::plainSecret("guess");
        }));
        QCOMPARE(int(result.failure), int(PollFailure::Auth));
        QVERIFY(!result.detail.contains(u"guess"_s));
    }

    void digestAndBearer_data()
    {
        QTest::addColumn<QString>("auth");
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("digest") << u"digest"_s << QByteArray("Authorization: Digest username=\"anna\"");
        QTest::newRow("bearer") << u"bearer"_s << QByteArray("Authorization: Bearer t0ken");
    }
    void digestAndBearer()
    {
        QFETCH(QString, auth);
        QFETCH(QByteArray, sent);
        test::SayingPeer peer([](const QByteArray& received) {
            if (received.isEmpty())
                return test::SayingPeer::Answer{};
            if (received.contains("Authorization: Bearer") || received.contains("response=\""))
                return test::SayingPeer::Answer{"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", true};
            return test::SayingPeer::Answer{"HTTP/1.1 401 No\r\nContent-Length: 0\r\nConnection: close\r\n"
                                            "WWW-Authenticate: Digest realm=\"r\", nonce=\"n\", qop=\"auth\"\r\n\r\n",
                                            true};
        });
        const PollResult result = poll(specFor(u"http://127.0.0.1:%1/"_s.arg(peer.port()), [&](auto& s, auto& p) {
            p.auth = auth;
            s.credential.edit().user = u"anna"_s;
            s.secrets.edit().password = test::plainSecret("sesame");
            s.secrets.edit().token = test::plainSecret("t0ken");
        }));
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
        QVERIFY2(peer.received().contains(sent), peer.received().constData());
        QVERIFY(!peer.received().contains("sesame"));
    }

    void anEndlessBodyIsCut()
    {
        const PollResult result = poll(specFor(u"/endless.bin"_s, [](auto&, auto& p) {
            p.maxBody = 100'000;
            p.expectBody = u"nowhere"_s;
        }));
        QCOMPARE(int(result.failure), int(PollFailure::None));
        QCOMPARE(test::readingOf(result, u"serverdrift.http.body_size"_s).value, 100'000.0);
        QCOMPARE(codeText(result), explain(Why::HttpBodyStartDiffers, u"nowhere"_s, 100'000));
    }

    void aBodyThatDripsIsBoundByTheDeadline()
    {
        const PollResult result = poll(specFor(u"/slow.bin"_s, [](auto& s, auto&) { s.timeout = Millis{400}; }));
        QCOMPARE(int(result.failure), int(PollFailure::Timeout));
        QCOMPARE(result.detail, explain(Why::HttpUnfinished));
    }

    void theDesktopsProxyIsNotUsed()
    {
        qputenv("http_proxy", "http://127.0.0.1:1");
        qputenv("ALL_PROXY", "http://127.0.0.1:1");
        const PollResult result = poll(specFor(u"/ok"_s));
        qunsetenv("http_proxy");
        qunsetenv("ALL_PROXY");
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
    }

    void manyAtOnceWithSomeSilent()
    {
        test::SayingPeer silent(test::greeting({}));
        test::CollectingSink sink;
        const auto worker = makeNetWorkerWith(sink, m_clock, {});
        std::vector<PollOrder> orders;
        for (quint64 i = 0; i < 300; ++i) {
            const QString url = i % 10 == 0 ? u"http://127.0.0.1:%1/"_s.arg(silent.port()) : u"/ok"_s;
            orders.push_back(test::orderFor(specFor(url), i, m_clock));
        }
        worker->submit(std::move(orders));
        const auto results = sink.waitFor(300);
        QCOMPARE(results.size(), size_t{300});
        for (const PollResult& result : results) {
            QCOMPARE(int(result.failure), int(result.ticket % 10 == 0 ? PollFailure::Timeout : PollFailure::None));
            if (result.ticket % 10 != 0)
                QVERIFY(result.finished.steady - result.started.steady < std::chrono::seconds{2});
        }
    }

    void theEndCancelsWhatIsUnderWay()
    {
        test::SayingPeer silent(test::greeting({}));
        test::CollectingSink sink;
        auto worker = makeNetWorkerWith(sink, m_clock, {});
        std::vector<PollOrder> orders;
        for (quint64 i = 0; i < 20; ++i)
            orders.push_back(test::orderFor(specFor(u"http://127.0.0.1:%1/"_s.arg(silent.port())), i, m_clock));
        worker->submit(std::move(orders));
        worker.reset();
        const auto results = sink.waitFor(20, std::chrono::milliseconds{0});
        QCOMPARE(results.size(), size_t{20});
        for (const PollResult& result : results)
            QCOMPARE(int(result.failure), int(PollFailure::Cancelled));
    }
};

QTEST_GUILESS_MAIN(TestHttpPoll)
#include "tst_httppoll.moc"
