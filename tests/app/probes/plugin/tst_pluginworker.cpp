#include "app/probes/pollworker.h"
#include "models/domain/explanation.h"
#include "tests/app/probes/collectingsink.h"
#include "tests/app/probes/plainsecret.h"
#include "tests/app/probes/sayingpeer.h"
#include "tests/support/realclock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

using namespace sd;
using namespace Qt::StringLiterals;

class TestPluginWorker : public QObject
{
    Q_OBJECT

private:
    PollSpec specFor(const QString& command, const QStringList& arguments = {}, Millis timeout = Millis{10'000})
    {
        PollSpec spec;
        spec.check = {5};
        spec.address = u"127.0.0.1"_s;
        spec.name = u"fs one"_s;
        spec.params = PluginParams{command, arguments};
        spec.timeout = timeout;
        return spec;
    }
    PollResult poll(PollSpec spec)
    {
        test::CollectingSink sink;
        const auto worker = makePluginWorker(sink, m_clock);
        worker->submit({test::orderFor(std::move(spec), 2, m_clock)});
        return sink.waitFor(1).at(0);
    }
    /// A plugin of our own: a shell script.
    QString script(const QString& name, const QByteArray& body)
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly)) {
            file.write("#!/bin/sh\n" + body);
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        return file.fileName();
    }
    static Reading status(const PollResult& result) { return test::readingOf(result, u"serverdrift.plugin.status"_s); }

    test::RealClock m_clock;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void debiansPlugins_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("instance");
        const auto row = [](const char* name, const QString& command, const QStringList& arguments, State state,
                            const QString& text, const QString& instance = {}) {
            QTest::newRow(name) << command << arguments << int(state) << text << instance;
        };
        row("dummy ok", u"check_dummy"_s, {u"0"_s, u"all well"_s}, State::Ok, u"^OK: all well$"_s);
        row("dummy warning", u"check_dummy"_s, {u"1"_s, u"hm"_s}, State::Warning, u"^WARNING: hm$"_s);
        row("dummy critical", u"check_dummy"_s, {u"2"_s, u"{name} at {address}"_s}, State::Error,
            u"^CRITICAL: fs one at 127.0.0.1$"_s);
        row("dummy unknown", u"check_dummy"_s, {u"3"_s}, State::Unknown, u"^UNKNOWN"_s);
        row("load", u"check_load"_s, {u"-w"_s, u"1000,1000,1000"_s, u"-c"_s, u"2000,2000,2000"_s}, State::Ok,
            u"^(LOAD )?OK - .*load average"_s, u"load1"_s);
        // Limits that no disk can meet and that every disk meets: a full or read-only root is none of our business.
        row("disk", u"check_disk"_s, {u"-w"_s, u"@200:300%"_s, u"-c"_s, u"@200:300%"_s, u"-p"_s, u"/"_s}, State::Ok,
            u"^DISK OK"_s, u"/"_s);
        row("disk beyond its limit", u"check_disk"_s, {u"-w"_s, u"@0:100%"_s, u"-c"_s, u"@0:100%"_s, u"-p"_s, u"/"_s},
            State::Error, u"^DISK CRITICAL"_s, u"/"_s);
        row("procs", u"check_procs"_s, {u"-w"_s, u"100000"_s}, State::Ok, u"^PROCS OK: \\d+ process"_s, u"procs"_s);
        row("users", u"check_users"_s, {u"-w"_s, u"1000"_s, u"-c"_s, u"2000"_s}, State::Ok, u"^USERS OK"_s, u"users"_s);
        row("wrong usage", u"check_disk"_s, {u"--nonsense"_s}, State::Unknown, QString());
    }
    void debiansPlugins()
    {
        QFETCH(QString, command);
        QFETCH(QStringList, arguments);
        QFETCH(QString, text);
        QFETCH(QString, instance);
        if (!QFile::exists(u"/usr/lib/nagios/plugins/"_s + command))
            QSKIP("monitoring-plugins-basic is not installed");
        const PollResult result = poll(specFor(command, arguments));
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
        QFETCH(int, state);
        QVERIFY2(int(*status(result).reported) == state, qPrintable(status(result).text));
        QVERIFY2(status(result).text.contains(QRegularExpression(text)), qPrintable(status(result).text));
        if (!instance.isEmpty()) {
            const Reading reading = test::readingOf(result, u"serverdrift.plugin."_s + command, instance);
            QVERIFY2(reading.value >= 0, qPrintable(reading.text));
        }
    }

    void pluginsThatTalkToANetwork()
    {
        if (!QFile::exists(u"/usr/lib/nagios/plugins/check_tcp"_s))
            QSKIP("monitoring-plugins-basic is not installed");
        test::SayingPeer peer(test::greeting("220 mail.example ESMTP\r\n"));
        const PollResult tcp = poll(specFor(
            u"check_tcp"_s, {u"-H"_s, u"{address}"_s, u"-p"_s, QString::number(peer.port()), u"-e"_s, u"220"_s}));
        QCOMPARE(int(*status(tcp).reported), int(State::Ok));
        QCOMPARE(test::readingOf(tcp, u"serverdrift.plugin.check_tcp"_s, u"time"_s).unit, u"s"_s);
        test::SayingPeer web([](const QByteArray& received) {
            return received.isEmpty()
                       ? test::SayingPeer::Answer{}
                       : test::SayingPeer::Answer{"HTTP/1.0 503 Later\r\nContent-Length: 0\r\n\r\n", true};
        });
        const PollResult http =
            poll(specFor(u"check_http"_s, {u"-I"_s, u"{address}"_s, u"-p"_s, QString::number(web.port())}));
        QCOMPARE(int(*status(http).reported), int(State::Error));
        QVERIFY2(status(http).text.contains(u"503"_s), qPrintable(status(http).text));
    }

    void whatCanNotBeRun_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("no such name") << u"check_nosuchthing"_s;
        QTest::newRow("no such path") << u"/nowhere/check_dummy"_s;
        QTest::newRow("a relative path") << u"../nagios/plugins/check_dummy"_s;
        QTest::newRow("not executable") << u"/etc/passwd"_s;
        QTest::newRow("a folder") << u"/usr/lib"_s;
        QTest::newRow("a shell line") << u"check_dummy 0; true"_s;
    }
    void whatCanNotBeRun()
    {
        QFETCH(QString, command);
        const PollResult result = poll(specFor(command));
        QCOMPARE(int(result.failure), int(PollFailure::NotAllowed));
        QVERIFY(!result.detail.isEmpty());
    }

    void oddEnds_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("detail");
        QTest::newRow("exit code 4") << QByteArray("echo odd; exit 4") << explain(Why::PluginExitCode, 4, u"odd"_s);
        QTest::newRow("killed") << QByteArray("kill -9 $$") << explain(Why::PluginSignal, 9);
        QTest::newRow("complaint on stderr") << QByteArray("echo 'no such option' >&2; exit 64")
                                             << explain(Why::PluginExitCode, 64, u"no such option"_s);
    }
    void oddEnds()
    {
        QFETCH(QByteArray, body);
        const PollResult result = poll(specFor(script(u"odd"_s, body)));
        QCOMPARE(int(result.failure), int(PollFailure::Malformed));
        QTEST(result.detail, "detail");
    }

    void timeOutKillsTheWholeGroup()
    {
        const QString pids = m_folder.filePath(u"pids"_s);
        const QString plugin = script(u"hang"_s, "sleep 300 & echo $$ $! > '" + pids.toLocal8Bit() + ".new'; mv '" +
                                                     pids.toLocal8Bit() + ".new' '" + pids.toLocal8Bit() + "'; wait");
        const PollResult result = poll(specFor(plugin, {}, Millis{400}));
        QCOMPARE(int(result.failure), int(PollFailure::Timeout));
        QVERIFY(result.finished.steady - result.started.steady < std::chrono::milliseconds{700});
        QFile file(pids);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> list = file.readAll().trimmed().split(' ');
        QCOMPARE(list.size(), 2);
        for (const QByteArray& pid : list)
            QTRY_VERIFY2(
                ::kill(pid.toInt(), 0) != 0 || QFile(u"/proc/%1/stat"_s.arg(pid.toInt())).exists() == false ||
                    [&] {
                        QFile stat(u"/proc/%1/stat"_s.arg(pid.toInt()));
                        return stat.open(QIODevice::ReadOnly) && stat.readAll().contains(") Z ");
                    }(),
                pid.constData());
    }

    void whatItLeavesBehindHoldsNobodyUp()
    {
        const PollResult result = poll(specFor(script(u"leaver"_s, "sleep 300 & echo 'OK | a=1'; exit 0")));
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
        QVERIFY(result.finished.steady - result.started.steady < std::chrono::seconds{5});
        QCOMPARE(test::readingOf(result, u"serverdrift.plugin.leaver"_s, u"a"_s).value, 1.0);
    }

    void endlessOutputIsBounded()
    {
        const PollResult result =
            poll(specFor(script(u"chatter"_s, "head -c 20000000 /dev/zero | tr '\\0' x; exit 1")));
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
        QCOMPARE(int(*status(result).reported), int(State::Warning));
        QCOMPARE(result.detail, explain(Why::PluginCut));
        QCOMPARE(status(result).text.size(), 1'000);
    }

    void theChildIsClean()
    {
        qputenv("SERVERDRIFT_TEST_LEAK", "yes");
        PollSpec spec =
            specFor(script(u"look"_s, "tr '\\0' ' ' < /proc/$$/cmdline; echo \"env:$SERVERDRIFT_TEST_LEAK fds:\""
                                      "$(ls /proc/$$/fd | tr '\\n' ,) cwd:$(pwd) pw:$SERVERDRIFT_PASSWORD "
                                      "user:$SERVERDRIFT_USER stdin:$(readlink /proc/$$/fd/0) "
                                      "blocked:$(grep SigBlk /proc/$$/status | cut -f2)"),
                    {u"a b"_s, u"$(id)"_s});
        spec.credential.edit().user = u"anna"_s;
        spec.secrets.edit().password = test::plainSecret("sesame");
        const int leak = fcntl(STDOUT_FILENO, F_DUPFD, 77); // not close-on-exec, as careless libraries leave them
        const PollResult result = poll(spec);
        ::close(leak);
        qunsetenv("SERVERDRIFT_TEST_LEAK");
        const QString text = status(result).text;
        QVERIFY2(leak >= 77 && text.contains(u"env: fds:0,1,"_s) && !text.contains(u"%1,"_s.arg(leak)),
                 qPrintable(text));
        QVERIFY2(text.contains(u"cwd:/ "_s), qPrintable(text));
        QVERIFY2(text.contains(u"pw:sesame user:anna stdin:/dev/null"_s), qPrintable(text));
        QVERIFY2(text.contains(u"blocked:0000000000000000"_s), qPrintable(text));
        QVERIFY2(text.contains(u" a b $(id) "_s), qPrintable(text)); // no shell saw the arguments
        QVERIFY2(!text.section(u"env:"_s, 0, 0).contains(u"sesame"_s), qPrintable(text));
    }

    void onlySoManyAtATime()
    {
        const QString log = m_folder.filePath(u"log"_s);
        const QString plugin = script(u"busy"_s, "echo + >> '" + log.toLocal8Bit() + "'; sleep 0.05; echo - >> '" +
                                                     log.toLocal8Bit() + "'; echo OK");
        test::CollectingSink sink;
        const auto worker = makePluginWorker(sink, m_clock, 2);
        std::vector<PollOrder> orders;
        for (quint64 i = 0; i < 12; ++i)
            orders.push_back(test::orderFor(specFor(plugin), i, m_clock));
        worker->submit(std::move(orders));
        QCOMPARE(sink.waitFor(12).size(), size_t{12});
        QFile file(log);
        QVERIFY(file.open(QIODevice::ReadOnly));
        int running = 0;
        int most = 0;
        for (const QByteArray& line : file.readAll().trimmed().split('\n')) {
            running += line == "+" ? 1 : -1;
            most = std::max(most, running);
        }
        QCOMPARE(most, 2);
        QCOMPARE(running, 0);
    }

    void waitingInVainIsATimeOut()
    {
        const QString plugin = script(u"long"_s, "sleep 300");
        test::CollectingSink sink;
        const auto worker = makePluginWorker(sink, m_clock, 1);
        worker->submit({test::orderFor(specFor(plugin, {}, Millis{60'000}), 0, m_clock),
                        test::orderFor(specFor(plugin, {}, Millis{100}), 1, m_clock)});
        const auto results = sink.waitFor(1);
        QCOMPARE(results.at(0).ticket, quint64{1});
        QCOMPARE(int(results.at(0).failure), int(PollFailure::Timeout));
        QCOMPARE(results.at(0).detail, explain(Why::PluginNoPlace, 1));
    }

    void theEndKillsAndCancels()
    {
        const QString plugin = script(u"long"_s, "sleep 300");
        test::CollectingSink sink;
        auto worker = makePluginWorker(sink, m_clock, 4);
        std::vector<PollOrder> orders;
        for (quint64 i = 0; i < 10; ++i)
            orders.push_back(test::orderFor(specFor(plugin, {}, Millis{60'000}), i, m_clock));
        worker->submit(std::move(orders));
        const SteadyTime begin = m_clock.steadyNow();
        worker.reset();
        QVERIFY(m_clock.steadyNow() - begin < std::chrono::seconds{2});
        const auto results = sink.waitFor(10, std::chrono::milliseconds{0});
        QCOMPARE(results.size(), size_t{10});
        for (const PollResult& result : results)
            QCOMPARE(int(result.failure), int(PollFailure::Cancelled));
    }
};

QTEST_GUILESS_MAIN(TestPluginWorker)
#include "tst_pluginworker.moc"
