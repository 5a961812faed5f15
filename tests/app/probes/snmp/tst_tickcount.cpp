#include "app/probes/snmp/tickcount.h"

#include <QTest>

using namespace sd;
using namespace std::chrono_literals;

namespace {

constexpr quint32 lastTick = 0xffffffffU;
constexpr quint64 all = quint64{1} << 32;

} // namespace

class TestTickCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAWrapFromARestart_data();
    void tellsAWrapFromARestart();
    void goesOnOverWraps();
    void beginsAnewWithARestart();
};

void TestTickCount::tellsAWrapFromARestart_data()
{
    QTest::addColumn<quint32>("before");
    QTest::addColumn<quint32>("now");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<bool>("wraps");
    const auto row = [](const char* name, quint32 before, quint32 now, std::chrono::seconds elapsed, bool wraps) {
        QTest::newRow(name) << before << now << qint64{elapsed.count()} << wraps;
    };
    row("it goes on", 100, 6100, 60s, false);
    row("it stands still", 100, 100, 60s, false);
    row("up to the last tick", lastTick - 6000, lastTick, 60s, false);
    row("from the last tick to the first", lastTick, 0, 0s, true);
    row("a wrap between two polls", lastTick - 2999, 3000, 60s, true);
    row("the two clocks differ by a minute, fast", lastTick - 2999, 9000, 60s, true);
    row("and by more", lastTick - 2999, 9001, 60s, false);
    row("by a minute, slow", lastTick - 5999, 0, 0s, true);
    row("and by more, slow", lastTick - 6000, 0, 0s, false);
    row("a restart in mid-life", 12'345'678, 500, 60s, false);
    row("a restart just before the wrap", lastTick - 100'000, 500, 60s, false);
    row("silent over the wrap", lastTick - 8'639'999, 8'640'000, 48h, true);
    row("silent over the wrap, clocks a hundredth apart", lastTick - 8'639'999, 8'640'000 + 172'800, 48h, true);
    row("silent over the wrap, and restarted", lastTick - 8'639'999, 30'000, 48h, false);
    row("a clock that went back", lastTick - 10, 5, -1s, true);
    row("one tick backwards", 5000, 4999, 0s, false);
}

void TestTickCount::tellsAWrapFromARestart()
{
    QFETCH(const quint32, before);
    QFETCH(const quint32, now);
    QFETCH(const qint64, seconds);
    QTEST(hasWrapped(before, now, std::chrono::seconds{seconds}), "wraps");
}

void TestTickCount::goesOnOverWraps()
{
    TickCount count;
    SteadyTime at{};
    quint64 wanted = lastTick - 1000;
    QCOMPARE(count.take(static_cast<quint32>(wanted), at), wanted);
    // Three times around, an hour a step.
    for (int hour = 0; hour < 3 * 498 * 24; ++hour) {
        at += 1h;
        wanted += 360'000;
        QCOMPARE(count.take(static_cast<quint32>(wanted), at), wanted);
    }
    QVERIFY(wanted > 3 * all);
}

void TestTickCount::beginsAnewWithARestart()
{
    TickCount count;
    (void)count.take(lastTick, SteadyTime{});
    QCOMPARE(count.take(5999, SteadyTime{} + 1min), all + 5999);
    QCOMPARE(count.take(3000, SteadyTime{} + 2min), quint64{3000});
    QCOMPARE(count.take(9000, SteadyTime{} + 3min), quint64{9000});
}

QTEST_GUILESS_MAIN(TestTickCount)
#include "tst_tickcount.moc"
