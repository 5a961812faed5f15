#include "app/baselines/baselinecatalog.h"
#include "app/probes/net/networker.h"
#include "models/domain/explanation.h"
#include "tests/app/probes/collectingsink.h"
#include "tests/app/probes/plainsecret.h"
#include "tests/app/probes/sayingpeer.h"
#include "tests/support/peerprocess.h"
#include "tests/support/realclock.h"

#include <QFile>
#include <QTest>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

constexpr auto goodPage = "node_load1 0.5\nnode_memory_MemTotal_bytes 1000\nnode_memory_MemAvailable_bytes 400\n";

/// Says this page to whoever asks for one.
test::SayingPeer::Script page(const QByteArray& body, const QByteArray& status = "200 OK", const QByteArray& more = {})
{
    const QByteArray answer = "HTTP/1.1 " + status + "\r\nContent-Type: text/plain\r\n" + more +
                              "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return [answer](const QByteArray& received) {
        return received.contains("\r\n\r\n") ? test::SayingPeer::Answer{answer} : test::SayingPeer::Answer{};
    };
}

} // namespace

class TestPrometheusPoll : public QObject
{
    Q_OBJECT

private:
    PollSpec specFor(quint16 port)
    {
        static const BaselineCatalog catalog = BaselineCatalog::load({u":/baselines"_s});
        PollSpec spec;
        spec.check = {5};
        spec.address = u"127.0.0.1"_s;
        spec.params = prometheusAt(u"http://{address}:%1/metrics"_s.arg(port));
        spec.plan = catalog.planFor(*spec.params);
        spec.timeout = Millis{10'000};
        return spec;
    }
    PollResult poll(const PollSpec& spec)
    {
        test::CollectingSink sink;
        const auto worker = makeNetWorkerWith(sink, m_clock, {});
        worker->submit({test::orderFor(spec, 1, m_clock)});
        return sink.waitFor(1).at(0);
    }

    test::RealClock m_clock;

private Q_SLOTS:
    void aPageIsReadByItsBaseline()
    {
        test::SayingPeer peer(page(goodPage));
        const PollResult result = poll(specFor(peer.port()));
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
        QCOMPARE(test::readingOf(result, u"system.cpu.load_average.1m"_s).value, 0.5);
        QCOMPARE(test::readingOf(result, u"system.memory.utilization"_s).value, 0.6);
        QCOMPARE(test::readingOf(result, u"serverdrift.prometheus.samples"_s).value, 3.0);
        QVERIFY(test::readingOf(result, u"serverdrift.prometheus.format"_s).reported == State::Ok);
        QVERIFY(test::readingOf(result, u"http.client.request.duration"_s).value > 0);
        QVERIFY(peer.received().startsWith("GET /metrics HTTP/1.1\r\n"));
        QVERIFY(peer.received().contains("\r\nAccept: text/plain;version=0.0.4,"));
        QVERIFY(peer.received().contains("\r\nAccept-Encoding: gzip\r\n"));
        QVERIFY(!peer.received().contains("Authorization"));
    }

    void lostLinesAreToldAndTheOthersStand()
    {
        test::SayingPeer peer(
            page(QByteArray(goodPage) + "broken{ 1\n9 1\n# HELP node_load1 a\n# HELP node_load1 b\n"));
        const PollResult result = poll(specFor(peer.port()));
        QCOMPARE(int(result.failure), int(PollFailure::None));
        const Reading format = test::readingOf(result, u"serverdrift.prometheus.format"_s);
        QVERIFY(format.reported == State::Warning);
        QCOMPARE(format.value, 2.0);
        QCOMPARE(format.text, explain(Why::ExpositionFaults, 2, 4, u"labels"_s));
        QCOMPARE(test::readingOf(result, u"system.cpu.load_average.1m"_s).value, 0.5);
    }

    void otherAnswers_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("failure");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* name, const QByteArray& body, const char* status, PollFailure failure,
                            const QString& detail) {
            QTest::newRow(name) << body << QByteArray(status) << int(failure) << detail;
        };
        row("web page", "<!DOCTYPE html>\n<html></html>\n", "200 OK", PollFailure::Malformed,
            explain(Why::ExpositionNone, u"<!DOCTYPE html>"_s));
        row("nothing known", "my_metric 1\n", "200 OK", PollFailure::Malformed,
            explain(Why::ExpositionNothing, u"linux-node-exporter"_s));
        row("empty", "", "200 OK", PollFailure::Malformed, explain(Why::ExpositionNothing, u"linux-node-exporter"_s));
        row("too large", QByteArray("x 1\n").repeated(1'000), "200 OK", PollFailure::TooLarge,
            explain(Why::ExpositionTooLarge, 2048));
        row("who are you", "no\n", "401 Unauthorized", PollFailure::Auth, explain(Why::HttpCredentials, 401));
        row("not you", "no\n", "403 Forbidden", PollFailure::Auth, explain(Why::HttpCredentials, 403));
    }
    void otherAnswers()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, status);
        test::SayingPeer peer(page(body, status));
        PollSpec spec = specFor(peer.port());
        std::get<PrometheusParams>(spec.params.edit()).maxBody = 2'048;
        const PollResult result = poll(spec);
        QTEST(int(result.failure), "failure");
        QTEST(result.detail, "detail");
    }

    void anotherStatusIsAFinding()
    {
        test::SayingPeer peer(page("gone\n", "404 Not Found"));
        const PollResult result = poll(specFor(peer.port()));
        QCOMPARE(int(result.failure), int(PollFailure::None));
        const Reading status = test::readingOf(result, u"http.response.status_code"_s);
        QCOMPARE(status.value, 404.0);
        QVERIFY(status.reported == State::Error);
        QCOMPARE(status.text, explain(Why::HttpStatus, 404, u"200"_s));
    }

    void itSignsOnWhereItIsTold()
    {
        test::SayingPeer peer(page(goodPage));
        PollSpec spec = specFor(peer.port());
        std::get<PrometheusParams>(spec.params.edit()).auth = u"bearer"_s;
        spec.secrets.edit().token = test::plainSecret("t0ken");
        QCOMPARE(int(poll(spec).failure), int(PollFailure::None));
        QVERIFY(peer.received().contains("\r\nAuthorization: Bearer t0ken\r\n"));
        std::get<PrometheusParams>(spec.params.edit()).auth = u"basic"_s;
        spec.credential.edit().user = u"monitor"_s;
        spec.secrets.edit().password = test::plainSecret("pw");
        QCOMPARE(int(poll(spec).failure), int(PollFailure::None));
        QVERIFY(
            peer.received().contains(QByteArray("\r\nAuthorization: Basic " + QByteArray("monitor:pw").toBase64())));
    }

    void aRealExporter()
    {
        const QString program = test::PeerProcess::find(u"prometheus-node-exporter"_s);
        if (program.isEmpty())
            QSKIP("prometheus-node-exporter is not installed");
        const quint16 port = test::freePort();
        test::PeerProcess exporter;
        QVERIFY2(exporter.start(program, {u"--web.listen-address=127.0.0.1:%1"_s.arg(port)},
                                [port] { return test::acceptsTcp(port); }),
                 exporter.output().constData());
        const PollResult result = poll(specFor(port));
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
        QVERIFY(test::readingOf(result, u"serverdrift.prometheus.format"_s).reported == State::Ok);
        QFile file(u"/proc/meminfo"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray total = file.readLine().simplified().split(' ').at(1); // "MemTotal: 123 kB"
        QCOMPARE(test::readingOf(result, u"system.memory.limit"_s).value, total.toDouble() * 1024);
        QVERIFY(test::readingOf(result, u"system.uptime"_s).value > 0);
        const double processors = test::readingOf(result, u"system.cpu.logical.count"_s).value;
        QVERIFY(processors >= 1);
        QVERIFY(test::readingOf(result, u"system.cpu.utilization"_s).counter > 0);
        QVERIFY(!result.identity.at(u"os"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPrometheusPoll)
#include "tst_prometheuspoll.moc"
