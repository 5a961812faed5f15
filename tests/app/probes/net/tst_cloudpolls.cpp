#include "app/probes/net/networker.h"
#include "app/probes/text/domainrecord.h"
#include "app/probes/text/statuspage.h"
#include "models/domain/explanation.h"
#include "tests/app/probes/collectingsink.h"
#include "tests/app/probes/net/cloudshop.h"
#include "tests/app/probes/plainsecret.h"
#include "tests/support/peerprocess.h"
#include "tests/support/realclock.h"

#include <QDateTime>
#include <QJsonParseError>
#include <QTest>

using namespace sd;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestCloudPolls : public QObject
{
    Q_OBJECT

private:
    PollResult poll(CheckParams params, Millis timeout = 20s)
    {
        PollSpec spec;
        spec.check = {3};
        spec.address = u"127.0.0.1"_s;
        spec.name = u"shop"_s;
        spec.timeout = timeout;
        spec.params = std::move(params);
        Credential credential;
        credential.user = u"noc"_s;
        spec.credential = credential;
        PollSecrets secrets;
        secrets.password = test::plainSecret("v\"äl & gömt");
        spec.secrets = secrets;
        test::CollectingSink sink;
        const auto worker = makeNetWorkerWith(sink, m_clock, {});
        worker->submit({test::orderFor(std::move(spec), 9, m_clock)});
        return sink.waitFor(1).at(0);
    }
    PollResult chain(QString script, Millis timeout = 20s, int maxBody = 1 << 20)
    {
        script.replace(u"SHOP"_s, u"http://{address}:%1"_s.arg(m_port));
        return poll(ChainParams{.script = script, .maxBody = maxBody}, timeout);
    }
    QString url(const QString& path) const { return u"http://127.0.0.1:%1"_s.arg(m_port) + path; }
    static Reading verdict(const PollResult& result) { return test::readingOf(result, u"serverdrift.http.chain"_s); }
    static bool hasStep(const PollResult& result, const QString& step)
    {
        return test::readingOf(result, u"serverdrift.http.step.duration"_s, step).value >= 0;
    }

    test::RealClock m_clock;
    test::PeerProcess m_shop;
    quint16 m_port = 0;

private Q_SLOTS:
    void initTestCase()
    {
        m_port = test::freePort();
        const QString program = m_shop.writeFile(u"shop.py"_s, test::cloudShop());
        QVERIFY2(m_shop.start(test::PeerProcess::find(u"python3"_s), {program, QString::number(m_port)},
                              [this] { return test::acceptsTcp(m_port); }),
                 m_shop.output().constData());
    }

    void aVisitToTheShop()
    {
        const PollResult result = chain(u"step Sign in\nPOST SHOP/login\nheader Content-Type: application/json\n"
                                        "body {\"user\": \"{user}\", \"password\": \"{password}\"}\nstatus 200\n"
                                        "expect json $.state = ok\ntake key from json $.token\n"
                                        "step Basket\nGET SHOP/basket\nheader Authorization: Bearer {key}\n"
                                        "expect body /Total: \\d+ kr/\nrefuse body /error/\n"_s);
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
        QVERIFY2(verdict(result).reported == State::Ok, qPrintable(verdict(result).text));
        QCOMPARE(verdict(result).value, 2.0);
        QVERIFY(hasStep(result, u"Sign in"_s) && hasStep(result, u"Basket"_s));
        QVERIFY(test::readingOf(result, u"serverdrift.http.chain.duration"_s).value > 0);
    }

    /// A value is carried over through JSON, a URL and a form without losing a character.
    void valuesAreCarriedOver()
    {
        const PollResult result =
            chain(u"step List\nGET SHOP/items\nexpect json $.n < 4\nexpect json $.items[0].price > 12\n"
                  "take id from json $.items[0].id\n"
                  "step One\nGET SHOP/item?id={id}\nexpect json $.id = {id}\n"
                  "take start from json $.id /^(\\w) /\n"
                  "step Form\nPOST SHOP/form\nheader Content-Type: application/x-www-form-urlencoded\n"
                  "body id={id}&secret={password}\nexpect json $.id = a b&c\n"
                  "expect json $.secret = {password}\n"
                  "step Where\nGET SHOP/away\nredirects no\nstatus 302\ntake where from header Location\n"
                  "step There\nGET SHOP/{where}\n"_s);
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
        // "{where}" is a path, and encoded as part of a URL.
        QCOMPARE(verdict(result).text, explain(Why::At, u"There"_s, explain(Why::HttpStatus, 404, u"200-399"_s)));
        QVERIFY(hasStep(result, u"Form"_s));
    }

    void aStepThatGoesWrongIsNamed_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("why");
        const auto json = [](const char* path, const char* wanted, const char* got) {
            return explain(Why::JsonDiffers, QString::fromLatin1(path), QString::fromLatin1(wanted),
                           QString::fromLatin1(got));
        };
        QTest::newRow("status") << u"GET SHOP/nowhere"_s << explain(Why::HttpStatus, 404, u"200-399"_s);
        QTest::newRow("body") << u"GET SHOP/text\nexpect body /rich/"_s << explain(Why::HttpBodyDiffers, u"rich"_s);
        QTest::newRow("refused") << u"GET SHOP/text\nrefuse body /plain/"_s
                                 << explain(Why::HttpBodyRefused, u"plain"_s);
        QTest::newRow("header") << u"GET SHOP/text\nexpect header X-Node /fs/"_s
                                << explain(Why::HttpHeaderMissing, u"X-Node"_s);
        QTest::newRow("another header") << u"GET SHOP/text\nexpect header Content-Length /^9$/"_s
                                        << explain(Why::HttpHeaderDiffers, u"Content-Length"_s, u"^9$"_s);
        QTest::newRow("no JSON") << u"GET SHOP/text\nexpect json $.a"_s
                                 << explain(Why::AnswerIsNot, u"JSON"_s,
                                            QJsonParseError{0, QJsonParseError::IllegalValue}.errorString());
        QTest::newRow("no such member") << u"GET SHOP/items\nexpect json $.m"_s << explain(Why::JsonMissing, u"$.m"_s);
        QTest::newRow("equal") << u"GET SHOP/items\nexpect json $.n = 4"_s << json("$.n", "= 4", "3");
        QTest::newRow("different") << u"GET SHOP/items\nexpect json $.n != 3"_s << json("$.n", "!= 3", "3");
        QTest::newRow("at least") << u"GET SHOP/items\nexpect json $.n >= 3.5"_s << json("$.n", ">= 3.5", "3");
        QTest::newRow("below") << u"GET SHOP/items\nexpect json $.n < 3"_s << json("$.n", "< 3", "3");
        QTest::newRow("no number") << u"GET SHOP/items\nexpect json $.items[0].id > 1"_s
                                   << json("$.items[0].id", "> 1", "a b&c");
        QTest::newRow("pattern") << u"GET SHOP/items\nexpect json $.items[0].id /^x/"_s
                                 << json("$.items[0].id", "/^x/", "a b&c");
        QTest::newRow("nothing to take") << u"GET SHOP/text\ntake key from body /key=(.*)/"_s
                                         << explain(Why::ChainNothingTaken, u"key"_s);
        QTest::newRow("round and round") << u"GET SHOP/round"_s << explain(Why::HttpRedirects, 10);
        QTest::newRow("only the beginning of a body")
            << u"GET SHOP/big\nexpect body /y/"_s << explain(Why::HttpBodyStartDiffers, u"y"_s, 1 << 20);
    }
    void aStepThatGoesWrongIsNamed()
    {
        QFETCH(QString, step);
        QFETCH(QString, why);
        const PollResult result =
            chain(u"step First\nGET SHOP/text\nstep Second\n"_s + step + u"\nstep Third\nGET SHOP/text"_s);
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
        QCOMPARE(int(*verdict(result).reported), int(State::Error));
        QCOMPARE(verdict(result).text, explain(Why::At, u"Second"_s, why));
        QVERIFY(hasStep(result, u"First"_s));
        QVERIFY(!hasStep(result, u"Third"_s));
    }

    void aStepThatDoesNotGetThrough()
    {
        const PollResult late = chain(u"step First\nGET SHOP/text\nstep Second\nGET SHOP/hang"_s, 1500ms);
        QCOMPARE(int(late.failure), int(PollFailure::Timeout));
        QCOMPARE(late.detail, explain(Why::At, u"Second"_s, explain(Why::NoAnswer)));
        QVERIFY(hasStep(late, u"First"_s));
        const PollResult closed = chain(u"step First\nGET http://127.0.0.1:%1/"_s.arg(test::freePort()));
        QCOMPARE(int(closed.failure), int(PollFailure::Refused));
        const PollResult nameless = chain(u"step First\nGET http://nosuch.invalid/"_s);
        QCOMPARE(int(nameless.failure), int(PollFailure::Name));
        const PollResult broken = chain(u"step First\nGET"_s);
        QCOMPARE(broken.detail, explain(Why::ChainBroken, 2));
    }

    /// The server says the password back; nothing of it is in what people read.
    void secretsAreNotShown()
    {
        const PollResult result = chain(u"step Sign in\nPOST SHOP/login\nheader Content-Type: application/json\n"
                                        "body {\"user\": \"other\", \"password\": \"{password}\"}\n"
                                        "expect json $.state = ok"_s);
        QCOMPARE(verdict(result).text,
                 explain(Why::At, u"Sign in"_s, explain(Why::JsonDiffers, u"$.state"_s, u"= ok"_s, u"not •••"_s)));
    }

    void cookiesLiveAsLongAsTheChain()
    {
        const QString login = u"step Sign in\nPOST SHOP/login\nheader Content-Type: application/json\n"
                              "body {\"user\": \"{user}\", \"password\": \"{password}\"}\n"_s;
        test::CollectingSink sink;
        const PollResult with = chain(login + u"step Look\nGET SHOP/cookies\nexpect body /sid=7/"_s);
        QVERIFY2(verdict(with).reported == State::Ok, qPrintable(verdict(with).text));
        const auto worker = makeNetWorkerWith(sink, m_clock, {});
        const auto submit = [&](quint64 ticket, const QString& script) {
            PollSpec spec;
            spec.check = {3};
            spec.address = u"127.0.0.1"_s;
            spec.timeout = 20s;
            QString filled = script;
            spec.params = ChainParams{.script = filled.replace(u"SHOP"_s, u"http://{address}:%1"_s.arg(m_port))};
            worker->submit({test::orderFor(std::move(spec), ticket, m_clock)});
            return sink.waitFor(ticket).back();
        };
        submit(
            1,
            u"step In\nPOST SHOP/login\nheader Content-Type: application/json\nbody {\"user\": \"noc\", \"password\": "
            "\"v\\\"äl & gömt\"}"_s);
        const PollResult after = submit(2, u"step Look\nGET SHOP/cookies\nexpect body /cookies: $/"_s);
        QVERIFY2(verdict(after).reported == State::Ok, qPrintable(verdict(after).text));
    }

    void aStatusPage()
    {
        const PollResult result = poll(StatusPageParams{.url = url(u"/status.json"_s)});
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
        const Reading page = test::readingOf(result, u"serverdrift.statuspage.status"_s, u"Moln"_s);
        QCOMPARE(int(*page.reported), int(State::Error));
        QCOMPARE(page.text, u"API fails"_s);
        QCOMPARE(test::readingOf(result, u"serverdrift.statuspage.incidents"_s).value, 1.0);
        const auto state = [&](const QString& name) {
            return int(
                test::readingOf(result, u"serverdrift.statuspage.component"_s, name).reported.value_or(State::NoData));
        };
        QCOMPARE(state(u"Europe / API"_s), int(State::Error));
        QCOMPARE(state(u"API"_s), int(State::Ok));
        QCOMPARE(state(u"Mail"_s), int(State::Warning));
        QCOMPARE(state(u"Web"_s), int(State::Warning));
        QCOMPARE(state(u"Odd"_s), int(State::Unknown));
        QCOMPARE(state(u"Europe"_s), int(State::NoData));
        const PollResult some = poll(StatusPageParams{.url = url(u"/status.json"_s), .only = u"^mail$"_s});
        QCOMPARE(std::ranges::count(some.readings, u"serverdrift.statuspage.component"_s,
                                    [](const Reading& reading) { return reading.key.metric; }),
                 1);
    }

    void noStatusPage()
    {
        QCOMPARE(int(poll(StatusPageParams{.url = url(u"/text"_s)}).failure), int(PollFailure::Malformed));
        QCOMPARE(int(poll(StatusPageParams{.url = url(u"/items"_s)}).failure), int(PollFailure::Malformed));
        const PollResult missing = poll(StatusPageParams{.url = url(u"/nowhere"_s)});
        QCOMPARE(int(*test::readingOf(missing, u"http.response.status_code"_s).reported), int(State::Error));
    }

    void statusPagesAreBounded()
    {
        QByteArray json = R"({"status": {"indicator": "none"}, "components": [)";
        for (int i = 0; i < 600; ++i)
            json += QByteArray(i == 0 ? "" : ",") + R"({"name": "Same", "status": "operational"})";
        const auto page = StatusPage::parse(json + "]}");
        QVERIFY(page);
        QCOMPARE(page->components.size(), MostStatusComponents);
        QVERIFY(page->isCut);
        QCOMPARE(page->components.at(1).name, u"Same (2)"_s);
    }

    void aDomain()
    {
        const PollResult result = poll(DomainParams{.name = u"små.example"_s, .server = url(u"/rdap"_s)});
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
        const Reading days = test::readingOf(result, u"serverdrift.domain.days_left"_s, u"små.example"_s);
        const UtcTime ends = fromMs(QDateTime(QDate(2100, 1, 1), QTime(10, 0), Qt::UTC).toMSecsSinceEpoch());
        const std::chrono::duration<double, std::ratio<86'400>> expected = ends - m_clock.utcNow();
        QVERIFY2(std::abs(days.value - expected.count()) < 0.1, qPrintable(QString::number(days.value)));
        QCOMPARE(days.text, u"Namn AB"_s);
        QCOMPARE(int(*test::readingOf(result, u"serverdrift.domain.status"_s, u"små.example"_s).reported),
                 int(State::Ok));
    }

    void aDomainInTrouble()
    {
        const PollResult held = poll(DomainParams{.name = u"held.example"_s, .server = url({})});
        QVERIFY2(held.failure == PollFailure::None, qPrintable(held.detail));
        const Reading status = test::readingOf(held, u"serverdrift.domain.status"_s, u"held.example"_s);
        QCOMPARE(int(*status.reported), int(State::Error));
        QCOMPARE(status.text, u"client hold"_s);
        QCOMPARE(held.detail, explain(Why::DomainNoEnd));
        const PollResult unknown = poll(DomainParams{.name = u"gone.example"_s, .server = url({})});
        QCOMPARE(int(*test::readingOf(unknown, u"http.response.status_code"_s).reported), int(State::Error));
        for (const char* json : {"", "[]", "{\"objectClassName\": \"nameserver\"}"})
            QVERIFY2(!DomainRecord::parse(json), json);
    }
};

QTEST_GUILESS_MAIN(TestCloudPolls)
#include "tst_cloudpolls.moc"
