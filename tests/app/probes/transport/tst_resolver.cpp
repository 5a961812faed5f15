#include "app/probes/transport/loopthread.h"
#include "app/probes/transport/resolver.h"
#include "models/domain/explanation.h"
#include "tests/support/realclock.h"
#include "tests/support/testclock.h"

#include <QTest>

#include <semaphore>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

/// A name server in a test's hand: answers what the test says, when it says so.
struct ScriptedNames
{
    std::mutex mutex; // protects `answer` and `asked`
    Resolution answer{.addresses = {*NetAddress::fromLiteral(u"192.0.2.1")}};
    int asked = 0;
    std::counting_semaphore<> entered{0};
    std::counting_semaphore<> release{0};

    ResolverSettings settings(int threads = 2)
    {
        ResolverSettings result;
        result.threads = threads;
        result.lookUp = [this](const QString&) {
            entered.release();
            release.acquire();
            const std::lock_guard lock(mutex);
            ++asked;
            return answer;
        };
        return result;
    }
    void setAnswer(Resolution next)
    {
        const std::lock_guard lock(mutex);
        answer = std::move(next);
    }
    int count()
    {
        const std::lock_guard lock(mutex);
        return asked;
    }
};

/// Asks and waits for the answer by turning the loop.
QString ask(Resolver& resolver, EventLoop& loop, const QString& name)
{
    std::optional<QString> answer;
    resolver.resolve(name, loop, [&](const Resolution& found) {
        answer = found.addresses.empty() ? found.error : found.best().toString();
    });
    for (int i = 0; i < 500 && !answer; ++i)
        loop.turn(Millis{20});
    return answer.value_or(u"(nothing)"_s);
}

/// True when the answer was there before `resolve` returned.
bool isKnown(Resolver& resolver, EventLoop& loop, const QString& name)
{
    bool answered = false;
    resolver.resolve(name, loop, [&](const Resolution&) { answered = true; });
    return answered;
}

} // namespace

class TestResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void literals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("v4") << u"192.0.2.10"_s << u"192.0.2.10"_s;
        QTest::newRow("v6") << u"2001:DB8:0::1"_s << u"2001:db8::1"_s;
        QTest::newRow("v6 in brackets") << u"[::1]"_s << u"::1"_s;
        QTest::newRow("v4 mapped") << u"::ffff:127.0.0.1"_s << u"127.0.0.1"_s;
        QTest::newRow("link local with zone") << u"fe80::1%lo"_s << u"fe80::1%lo"_s;
        QTest::newRow("unknown zone") << u"fe80::1%nosuchif"_s << QString();
        QTest::newRow("a name") << u"fs1.example"_s << QString();
        QTest::newRow("short v4 is a name") << u"127.1"_s << QString();
        QTest::newRow("v4 too large") << u"192.0.2.256"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("brackets alone") << u"[]"_s << QString();
    }
    void literals()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const auto address = NetAddress::fromLiteral(text);
        QCOMPARE(address ? address->toString() : QString(), canonical);
        if (!address)
            return;
        sockaddr_storage storage{};
        QVERIFY(address->toSockaddr(storage, 80) > 0);
        QCOMPARE(NetAddress::fromSockaddr(reinterpret_cast<const sockaddr*>(&storage)), address);
    }

    void literalsPassThroughWithoutALookUp()
    {
        test::TestClock clock;
        EventLoop loop(clock);
        ScriptedNames names;
        Resolver resolver(clock, names.settings());
        QVERIFY(isKnown(resolver, loop, u"192.0.2.7"_s));
        QVERIFY(isKnown(resolver, loop, u"::1"_s));
        QCOMPARE(names.count(), 0);
    }

    void equalNamesAreLookedUpOnce()
    {
        test::TestClock clock;
        EventLoop loop(clock);
        ScriptedNames names;
        Resolver resolver(clock, names.settings(4));
        int answers = 0;
        for (int i = 0; i < 50; ++i)
            resolver.resolve(u"fs1"_s, loop,
                             [&](const Resolution& found) { answers += found.addresses.empty() ? 0 : 1; });
        QCOMPARE(answers, 0);
        names.release.release(50);
        for (int i = 0; i < 500 && answers < 50; ++i)
            loop.turn(Millis{20});
        QCOMPARE(answers, 50);
        QCOMPARE(names.count(), 1);
    }

    void anAnswerIsFreshThenStaleThenForgotten()
    {
        test::TestClock clock;
        EventLoop loop(clock);
        ScriptedNames names;
        names.release.release(100);
        Resolver resolver(clock, names.settings());
        QCOMPARE(ask(resolver, loop, u"fs1"_s), u"192.0.2.1"_s);
        clock.advance(Millis{59'999});
        QVERIFY(isKnown(resolver, loop, u"fs1"_s));
        QCOMPARE(names.count(), 1);

        names.setAnswer({.addresses = {*NetAddress::fromLiteral(u"192.0.2.2")}});
        clock.advance(Millis{1});
        QCOMPARE(ask(resolver, loop, u"fs1"_s), u"192.0.2.1"_s); // at once, and asks behind our back
        QTRY_COMPARE(names.count(), 2);
        QTRY_COMPARE(ask(resolver, loop, u"fs1"_s), u"192.0.2.2"_s);

        clock.advance(Millis{3'600'000}); // too old to be used unseen
        names.setAnswer({.addresses = {*NetAddress::fromLiteral(u"192.0.2.3")}});
        QCOMPARE(ask(resolver, loop, u"fs1"_s), u"192.0.2.3"_s);
    }

    void aDeadNameServerLeavesTheLastAddressStanding()
    {
        test::TestClock clock;
        EventLoop loop(clock);
        ScriptedNames names;
        names.release.release(100);
        Resolver resolver(clock, names.settings());
        QCOMPARE(ask(resolver, loop, u"fs1"_s), u"192.0.2.1"_s);
        names.setAnswer({.error = u"no answer"_s, .temporary = true});
        for (int minute = 1; minute < 60; ++minute) {
            clock.advance(Millis{60'000});
            const int before = names.count();
            QCOMPARE(ask(resolver, loop, u"fs1"_s), u"192.0.2.1"_s);
            QTRY_COMPARE(names.count(), before + 1);
            QTRY_VERIFY(isKnown(resolver, loop, u"fs1"_s));
        }
        clock.advance(Millis{60'000});
        QCOMPARE(ask(resolver, loop, u"fs1"_s), u"no answer"_s);
    }

    void aNameThatIsGoneIsGone()
    {
        test::TestClock clock;
        EventLoop loop(clock);
        ScriptedNames names;
        names.release.release(100);
        Resolver resolver(clock, names.settings());
        QCOMPARE(ask(resolver, loop, u"fs1"_s), u"192.0.2.1"_s);
        names.setAnswer({.error = u"no such name"_s});
        clock.advance(Millis{60'000});
        ask(resolver, loop, u"fs1"_s);
        QTRY_COMPARE(ask(resolver, loop, u"fs1"_s), u"no such name"_s);
        const int before = names.count();
        clock.advance(Millis{9'999});
        QVERIFY(isKnown(resolver, loop, u"fs1"_s)); // believed for ten seconds
        QCOMPARE(names.count(), before);
        names.setAnswer({.addresses = {*NetAddress::fromLiteral(u"192.0.2.9")}});
        clock.advance(Millis{1});
        QCOMPARE(ask(resolver, loop, u"fs1"_s), u"192.0.2.9"_s);
    }

    void hangingLookUpsDoNotHoldUpTheEnd()
    {
        test::TestClock clock;
        static ScriptedNames names; // outlives the thread that is left behind
        bool answered = false;
        QElapsedTimer timer;
        {
            EventLoop loop(clock);
            Resolver resolver(clock, names.settings());
            resolver.resolve(u"fs1"_s, loop, [&](const Resolution&) { answered = true; });
            names.entered.acquire();
            timer.start();
        }
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
        names.release.release(10);
        QTRY_COMPARE(names.count(), 1);
        QVERIFY(!answered);
    }

    void realNames()
    {
        const test::RealClock clock;
        LoopThread thread(clock, "test-loop");
        const std::shared_ptr<Resolver> resolver = Resolver::shared(clock);
        QCOMPARE(resolver, Resolver::shared(clock));
        const auto lookUp = [&](const QString& name) {
            Resolution result;
            std::binary_semaphore done(0);
            thread.loop().post([&] {
                resolver->resolve(name, thread.loop(), [&](const Resolution& found) {
                    result = found;
                    done.release();
                });
            });
            done.acquire();
            return result;
        };
        const Resolution local = lookUp(u"localhost"_s);
        QVERIFY2(!local.addresses.empty(), qPrintable(local.error));
        QVERIFY(local.best() == *NetAddress::fromLiteral(u"127.0.0.1") ||
                local.best() == *NetAddress::fromLiteral(u"::1"));
        const Resolution nonsense = lookUp(u"not a host name"_s);
        QVERIFY(nonsense.addresses.empty());
        QCOMPARE(nonsense.error, explain(Why::NameInvalid, u"not a host name"_s));
    }
};

QTEST_GUILESS_MAIN(TestResolver)
#include "tst_resolver.moc"
