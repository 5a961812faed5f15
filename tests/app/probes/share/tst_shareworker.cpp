#include "app/probes/pollworker.h"
#include "app/probes/share/sharereport.h"
#include "models/domain/explanation.h"
#include "tests/app/probes/collectingsink.h"
#include "tests/app/probes/plainsecret.h"
#include "tests/app/probes/share/holdingproxy.h"
#include "tests/app/probes/share/sambapeer.h"
#include "tests/support/realclock.h"

#include <QDir>
#include <QStorageInfo>
#include <QTest>

using namespace sd;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 allBytes = std::numeric_limits<qint64>::max();

} // namespace

class TestShareWorker : public QObject
{
    Q_OBJECT

private:
    PollSpec specFor(SmbParams params, const QString& user, const QByteArray& password, Millis timeout = 30s)
    {
        PollSpec spec;
        spec.check = {7};
        spec.address = u"127.0.0.1"_s;
        spec.params = CheckParams(std::move(params));
        spec.timeout = timeout;
        Credential credential;
        credential.user = user;
        spec.credential = credential;
        PollSecrets secrets;
        secrets.password = test::plainSecret(password);
        spec.secrets = secrets;
        return spec;
    }
    PollSpec known(SmbParams params, Millis timeout = 30s)
    {
        if (params.port == 445)
            params.port = m_samba.port();
        return specFor(std::move(params), m_samba.user(), m_samba.password(), timeout);
    }
    PollResult poll(PollSpec spec)
    {
        test::CollectingSink sink;
        const auto worker = makeShareWorker(sink, m_clock);
        worker->submit({test::orderFor(std::move(spec), 3, m_clock)});
        return sink.waitFor(1, 60s).at(0);
    }
    static Reading status(const PollResult& result) { return test::readingOf(result, u"serverdrift.smb.status"_s); }
    static QString phases(const PollResult& result)
    {
        QStringList names;
        for (const Reading& reading : result.readings) {
            if (reading.key.metric == u"serverdrift.smb.phase"_s && reading.value >= 0)
                names += reading.key.instance;
        }
        return names.join(u' ');
    }

    test::RealClock m_clock;
    test::SambaPeer m_samba;

private Q_SLOTS:
    void initTestCase()
    {
        if (test::PeerProcess::find(u"smbd"_s).isEmpty())
            QSKIP("samba is not installed");
        QVERIFY2(m_samba.start(), qPrintable(m_samba.why()));
    }

    void aShareThatIsWell()
    {
        const PollResult result = poll(known({.share = u"open"_s, .folder = u"nightly"_s, .file = u"dump 1.bak"_s}));
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
        QCOMPARE(int(*status(result).reported), int(State::Ok));
        QCOMPARE(phases(result), u"connect list read"_s);
        QCOMPARE(test::readingOf(result, u"serverdrift.smb.entries"_s).value, 1.0);
        QVERIFY(test::readingOf(result, u"serverdrift.smb.duration"_s).value > 0);
        // The room is the folder's own, as this machine tells it.
        const QStorageInfo disk(m_samba.folderOf(u"open"_s));
        const double free = test::readingOf(result, u"serverdrift.filesystem.free"_s, u"open"_s).value;
        QVERIFY(std::abs(free - double(disk.bytesAvailable())) < 0.05 * double(disk.bytesTotal()));
        const double used = test::readingOf(result, u"system.filesystem.utilization"_s, u"open"_s).value;
        QVERIFY(used > 0 && used < 1);
    }

    void aFileIsWrittenAndDeleted()
    {
        const PollResult result = poll(known({.share = u"open"_s, .folder = u"nightly"_s, .write = true}));
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
        QCOMPARE(int(*status(result).reported), int(State::Ok));
        QCOMPARE(phases(result), u"connect list write delete"_s);
        QCOMPARE(QDir(m_samba.folderOf(u"open/nightly"_s)).entryList(QDir::Files), QStringList{u"dump 1.bak"_s});
    }

    void whatIsNotAsItShouldBe_data()
    {
        QTest::addColumn<SmbParams>("params");
        QTest::addColumn<QString>("text");
        const QString denied = explainErrno(EACCES);
        const QString missing = explainErrno(ENOENT);
        QTest::newRow("no such share") << SmbParams{.share = u"nosuch"_s} << explain(Why::ShareMissing, u"nosuch"_s);
        QTest::newRow("no such folder") << SmbParams{.share = u"open"_s, .folder = u"weekly"_s}
                                        << explain(Why::ShareFolderMissing, u"weekly"_s);
        QTest::newRow("no such file") << SmbParams{.share = u"open"_s, .file = u"dump.bak"_s}
                                      << explain(Why::ShareNotRead, u"dump.bak"_s, missing);
        QTest::newRow("read only") << SmbParams{.share = u"readonly"_s, .write = true}
                                   << explain(Why::ShareNotWritten, denied);
    }
    void whatIsNotAsItShouldBe()
    {
        QFETCH(SmbParams, params);
        const PollResult result = poll(known(params));
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
        QCOMPARE(int(*status(result).reported), int(State::Error));
        QTEST(status(result).text, "text");
    }

    void theNewestFile()
    {
        const auto made = [this](const QString& name, int hoursAgo) {
            QFile file(m_samba.folderOf(u"open/"_s) + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(1000 + hoursAgo, 'x'));
            file.flush();
            const UtcTime then = m_clock.utcNow() - std::chrono::hours{hoursAgo};
            QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(toMs(then)), QFileDevice::FileModificationTime));
        };
        made(u"a.BAK"_s, 30);
        made(u"b.bak"_s, 5);
        made(u"c.txt"_s, 1);
        const PollResult result = poll(known({.share = u"open"_s, .pattern = u"*.bak"_s}));
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
        QCOMPARE(int(*status(result).reported), int(State::Ok));
        QCOMPARE(test::readingOf(result, u"serverdrift.file.count"_s, u"*.bak"_s).value, 2.0);
        QCOMPARE(test::readingOf(result, u"serverdrift.file.size"_s, u"*.bak"_s).value, 1005.0);
        const double age = test::readingOf(result, u"serverdrift.file.age"_s, u"*.bak"_s).value;
        QVERIFY2(age >= 5 * 3600 && age < 6 * 3600, qPrintable(QString::number(age)));
        const PollResult none = poll(known({.share = u"open"_s, .pattern = u"*.zip"_s}));
        QCOMPARE(int(*status(none).reported), int(State::Error));
        QCOMPARE(status(none).text, explain(Why::ShareNoFile, u"*.zip"_s));
    }

    void aReadOnlyShareIsWell()
    {
        const PollResult result = poll(known({.share = u"readonly"_s, .file = u"read me.txt"_s}));
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
        QCOMPARE(int(*status(result).reported), int(State::Ok));
    }

    void aWrongPassword()
    {
        const PollResult result =
            poll(specFor({.share = u"open"_s, .port = m_samba.port()}, m_samba.user(), "quite another"));
        QCOMPARE(int(result.failure), int(PollFailure::Auth));
        const auto said = Explanation::fromText(result.detail);
        QVERIFY2(said && said->why == Why::ShareSignOn, qPrintable(result.detail));
    }

    /// This server takes whoever it does not know for a guest, and has a share that lets guests in.
    void nobodyIsAGuestUnawares()
    {
        const PollResult unknown = poll(specFor({.share = u"guests"_s, .port = m_samba.port()}, u"nosuchuser"_s, "x"));
        QCOMPARE(int(unknown.failure), int(PollFailure::Auth));
        QCOMPARE(unknown.detail, explain(Why::ShareGuestOnly));
        const PollResult nobody = poll(specFor({.share = u"guests"_s, .port = m_samba.port()}, {}, {}));
        QCOMPARE(int(nobody.failure), int(PollFailure::NotAllowed));
        QCOMPARE(nobody.detail, explain(Why::ShareNoUser));
        const PollResult wanted = poll(specFor({.share = u"guests"_s, .guest = true, .port = m_samba.port()}, {}, {}));
        QVERIFY2(wanted.failure == PollFailure::None, qPrintable(wanted.detail));
        QCOMPARE(int(*status(wanted).reported), int(State::Ok));
    }

    void aServerOfOldDays()
    {
        test::SambaPeer old;
        QVERIFY2(old.start("server min protocol = NT1\nserver max protocol = NT1\n"), qPrintable(old.why()));
        SmbParams params{.share = u"open"_s};
        params.port = old.port();
        const PollResult result = poll(specFor(params, old.user(), old.password()));
        QCOMPARE(int(result.failure), int(PollFailure::Malformed));
        QCOMPARE(result.detail, explain(Why::Port, old.port(), explain(Why::ShareNoVersion)));
    }

    void nobodyThere()
    {
        const PollResult closed = poll(known({.share = u"open"_s, .port = test::freePort()}));
        QCOMPARE(int(closed.failure), int(PollFailure::Refused));
        PollSpec nameless = known({.share = u"open"_s});
        nameless.address = u"nosuch.invalid"_s;
        QCOMPARE(int(poll(nameless).failure), int(PollFailure::Name));
    }

    void aSlowServer()
    {
        qint64 whole = 0;
        {
            const test::HoldingProxy open(m_samba.port(), allBytes);
            const PollResult through = poll(known({.share = u"open"_s, .port = open.port()}));
            QVERIFY2(through.failure == PollFailure::None, qPrintable(through.detail));
            whole = open.passed();
        }
        QVERIFY(whole > 0);
        for (const qint64 allowed : {qint64{0}, whole / 2}) {
            const test::HoldingProxy slow(m_samba.port(), allowed);
            const PollResult result = poll(known({.share = u"open"_s, .port = slow.port()}, 800ms));
            QCOMPARE(int(result.failure), int(PollFailure::Timeout));
            const auto said = Explanation::fromText(result.detail);
            QVERIFY2(said && (said->why == Why::ShareConnectLate || said->why == Why::ShareListLate),
                     qPrintable(result.detail));
        }
    }

    /// Twenty visits to one that hangs take the places of that address alone.
    void aSlowServerDelaysNobodyElse()
    {
        const test::HoldingProxy slow(m_samba.port(), 0);
        test::CollectingSink sink;
        const auto worker = makeShareWorker(sink, m_clock);
        std::vector<PollOrder> orders;
        for (quint64 ticket = 100; ticket < 120; ++ticket)
            orders.push_back(test::orderFor(known({.share = u"open"_s, .port = slow.port()}, 60s), ticket, m_clock));
        PollSpec other = known({.share = u"open"_s}, 60s);
        other.address = u"localhost"_s;
        orders.push_back(test::orderFor(other, 1, m_clock));
        worker->submit(std::move(orders));
        const auto results = sink.waitFor(1, 60s);
        QCOMPARE(results.at(0).ticket, quint64{1});
        QVERIFY2(results.at(0).failure == PollFailure::None, qPrintable(results.at(0).detail));
    }

    void whatTheHelperTells_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<ShareReport>("report");
        using Took = std::vector<std::pair<ShareStep, double>>;
        QTest::newRow("nothing") << QByteArray() << ShareReport{};
        QTest::newRow("half a line") << QByteArray("begin\tconnect\ndone\tconn")
                                     << ShareReport{.begun = ShareStep::Connect};
        QTest::newRow("all of it")
            << QByteArray("begin\tconnect\ndone\tconnect\t0.5\nbegin\tlist\ndone\tlist\t0.25\n"
                          "entries\t3\nfiles\t2\t60\t1000\nspace\t1000\t250\nbegin\tread\nfailed\tread\t13\n")
            << ShareReport{.took = Took{{ShareStep::Connect, 0.5}, {ShareStep::List, 0.25}},
                           .begun = ShareStep::Read,
                           .failed = ShareStep::Read,
                           .error = 13,
                           .entries = 3,
                           .files = ShareReport::Files{2, 60, 1000},
                           .space = ShareReport::Space{1000, 250}};
        QTest::newRow("why not") << QByteArray("begin\tconnect\nrefused\tLocked \x1b[31mout\nguest\n")
                                 << ShareReport{
                                        .begun = ShareStep::Connect, .refused = u"Locked .[31mout"_s, .isGuest = true};
        for (const char* line :
             {"", "begin", "begin\tdance", "done\tlist", "done\tlist\tnan", "done\tlist\t-1", "entries\tmany",
              "files\t1\t2", "files\tx\t1\t1", "space\t100", "space\t100\t200", "space\t0\t0", "guest\tyes", "?\t1"})
            QTest::addRow("broken: %s", line) << QByteArray(line) + '\n' << ShareReport{.isSound = false};
        QTest::newRow("an endless line") << QByteArray(5'000, 'x') + '\n' << ShareReport{.isSound = false};
    }
    void whatTheHelperTells()
    {
        QFETCH(QByteArray, output);
        QFETCH(ShareReport, report);
        QVERIFY(ShareReport::parse(output) == report);
    }
};

Q_DECLARE_METATYPE(sd::SmbParams)
Q_DECLARE_METATYPE(sd::ShareReport)

QTEST_GUILESS_MAIN(TestShareWorker)
#include "tst_shareworker.moc"
