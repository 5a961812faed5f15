#include "models/domain/alarmsounds.h"

#include <QTest>

using namespace sd;
using namespace std::chrono_literals;

namespace {

Alarm alarmOf(qint64 id, State level)
{
    Alarm alarm;
    alarm.id = AlarmId{id};
    alarm.level = level;
    return alarm;
}

SteadyTime at(std::chrono::nanoseconds time)
{
    return SteadyTime{1000h + time};
}

} // namespace

class TestAlarmSounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCalls_data();
    void whatCalls();
    void repeatsAtGrowingIntervals();
    void aNewAlarmSoundsAtOnceAndStartsOver();
    void aWorseLevelSoundsAtOnce();
    void fallingIsSilent();
    void aStormIsOneSound();
    void acknowledgingEndsIt();
    void othersCallOnWhenOneIsTaken();
    void aLevelThatIsOffIsSilent();
    void muteCountsDownAndBeginsAnew();
    void unmutedByHand();
    void forgetsAPicture();
};

void TestAlarmSounds::whatCalls_data()
{
    QTest::addColumn<Alarm>("alarm");
    QTest::addColumn<std::optional<State>>("sound");
    const auto row = [](const char* name, Alarm alarm, std::optional<State> sound) {
        QTest::newRow(name) << alarm << sound;
    };
    Alarm error = alarmOf(1, State::Error);
    row("error", error, State::Error);
    row("warning", alarmOf(1, State::Warning), State::Warning);
    row("unknown", alarmOf(1, State::Unknown), State::Unknown);
    row("no data", alarmOf(1, State::NoData), {});
    Alarm acknowledged = error;
    acknowledged.ack = Acknowledgement{QStringLiteral("JE")};
    row("acknowledged", acknowledged, {});
    for (const auto& [name, reason] :
         {std::pair{"in a window", MuteReason::Window}, std::pair{"behind a dead parent", MuteReason::Dependency},
          std::pair{"no network", MuteReason::LocalNetwork}, std::pair{"snoozed", MuteReason::Snoozed}}) {
        Alarm muted = error;
        muted.muted = reason;
        row(name, muted, {});
    }
    Alarm closed = error;
    closed.closedAt = fromMs(1);
    row("over", closed, {});
}

void TestAlarmSounds::whatCalls()
{
    QFETCH(Alarm, alarm);
    AlarmSounds sounds;
    sounds.hear(alarm);
    QTEST(sounds.due(at(0s)), "sound");
}

void TestAlarmSounds::repeatsAtGrowingIntervals()
{
    AlarmSounds sounds;
    sounds.hear(alarmOf(1, State::Warning));
    std::vector<int> heard;
    for (int second = 0; second < 1500; ++second) {
        if (sounds.due(at(std::chrono::seconds(second))))
            heard.push_back(second);
    }
    QCOMPARE(heard, (std::vector{0, 30, 90, 210, 450, 750, 1050, 1350}));
}

void TestAlarmSounds::aNewAlarmSoundsAtOnceAndStartsOver()
{
    AlarmSounds sounds;
    sounds.hear(alarmOf(1, State::Warning));
    QVERIFY(sounds.due(at(0s)));
    QVERIFY(sounds.due(at(30s)));
    sounds.hear(alarmOf(2, State::Unknown));
    QCOMPARE(sounds.due(at(40s)), State::Warning); // the worst that calls is heard
    QVERIFY(!sounds.due(at(69s)));
    QVERIFY(sounds.due(at(70s)));
    sounds.hear(alarmOf(2, State::Unknown)); // seen again, nothing new
    QVERIFY(!sounds.due(at(80s)));
}

void TestAlarmSounds::aWorseLevelSoundsAtOnce()
{
    AlarmSounds sounds;
    sounds.hear(alarmOf(1, State::Warning));
    QCOMPARE(sounds.due(at(0s)), State::Warning);
    sounds.hear(alarmOf(1, State::Error));
    QVERIFY(!sounds.due(at(1s)));
    QCOMPARE(sounds.due(at(3s)), State::Error);
}

void TestAlarmSounds::fallingIsSilent()
{
    AlarmSounds sounds;
    sounds.hear(alarmOf(1, State::Error));
    QVERIFY(sounds.due(at(0s)));
    sounds.hear(alarmOf(1, State::Warning));
    QVERIFY(!sounds.due(at(10s)));
    QCOMPARE(sounds.due(at(30s)), State::Warning);
}

void TestAlarmSounds::aStormIsOneSound()
{
    AlarmSounds sounds;
    int heard = 0;
    for (int i = 0; i < 2000; ++i) {
        sounds.hear(alarmOf(i + 1, State::Error));
        if (sounds.due(at(i * 1ms)))
            ++heard;
    }
    QCOMPARE(heard, 1);
    QVERIFY(sounds.due(at(3s))); // once more for those that came after the first
    QVERIFY(!sounds.due(at(32s)));
}

void TestAlarmSounds::acknowledgingEndsIt()
{
    AlarmSounds sounds;
    Alarm alarm = alarmOf(1, State::Error);
    sounds.hear(alarm);
    QVERIFY(sounds.due(at(0s)));
    alarm.ack = Acknowledgement{QStringLiteral("JE")};
    sounds.hear(alarm);
    for (int minute = 1; minute < 60; ++minute)
        QVERIFY(!sounds.due(at(std::chrono::minutes(minute))));
    alarm.ack.reset(); // the acknowledgement ended
    sounds.hear(alarm);
    QVERIFY(sounds.due(at(1h)));
}

void TestAlarmSounds::othersCallOnWhenOneIsTaken()
{
    AlarmSounds sounds;
    Alarm error = alarmOf(1, State::Error);
    sounds.hear(error);
    sounds.hear(alarmOf(2, State::Warning));
    QCOMPARE(sounds.due(at(0s)), State::Error);
    error.closedAt = fromMs(1);
    sounds.hear(error);
    QVERIFY(!sounds.due(at(10s)));
    QCOMPARE(sounds.due(at(30s)), State::Warning);
}

void TestAlarmSounds::aLevelThatIsOffIsSilent()
{
    AlarmSounds sounds;
    AlarmSounds::Levels levels{};
    levels[static_cast<size_t>(State::Error)] = true;
    sounds.setLevels(levels);
    sounds.hear(alarmOf(1, State::Warning));
    QVERIFY(!sounds.due(at(0s)));
    sounds.hear(alarmOf(2, State::Error));
    QCOMPARE(sounds.due(at(1s)), State::Error);
    levels[static_cast<size_t>(State::Error)] = false;
    sounds.setLevels(levels);
    QVERIFY(!sounds.due(at(60s)));
    levels[static_cast<size_t>(State::Warning)] = true;
    sounds.setLevels(levels);
    QCOMPARE(sounds.due(at(61s)), State::Warning); // it has been calling all the time
}

void TestAlarmSounds::muteCountsDownAndBeginsAnew()
{
    AlarmSounds sounds;
    sounds.hear(alarmOf(1, State::Error));
    QVERIFY(sounds.due(at(0s)));
    sounds.muteUntil(at(15min));
    QCOMPARE(sounds.muteLeft(at(5min)), Millis{10min});
    sounds.hear(alarmOf(2, State::Error));
    QVERIFY(!sounds.due(at(5min)));
    QVERIFY(!sounds.due(at(15min - 1ms)));
    QCOMPARE(sounds.due(at(15min)), State::Error);
    QCOMPARE(sounds.muteLeft(at(15min)), Millis{0});
    QVERIFY(!sounds.due(at(15min + 29s)));
    QVERIFY(sounds.due(at(15min + 30s)));
}

void TestAlarmSounds::unmutedByHand()
{
    AlarmSounds sounds;
    sounds.muteUntil(at(15min));
    sounds.hear(alarmOf(1, State::Error));
    QVERIFY(!sounds.due(at(1min)));
    sounds.unmute();
    QVERIFY(sounds.due(at(1min)));
}

void TestAlarmSounds::forgetsAPicture()
{
    AlarmSounds sounds;
    sounds.hear(alarmOf(1, State::Error));
    sounds.forget();
    QVERIFY(!sounds.due(at(0s)));
}

QTEST_GUILESS_MAIN(TestAlarmSounds)
#include "tst_alarmsounds.moc"
