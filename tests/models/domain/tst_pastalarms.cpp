#include "models/domain/limithours.h"
#include "models/domain/pastalarms.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace sd;
using namespace Qt::StringLiterals;

/// What limits would have given, and the hours of the week in which they may differ.
class TestPastAlarms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAlarms_data();
    void countsAlarms();
    void silenceCountsForNothing();
    void guardMustBeBadAtTheSameMoment();
    void hoursHaveTheirOwnLimits();
    void openTimeIsNeverMoreThanWasSeen();
    void ratesOfCounters();
    void tellsTheMomentOfTheWeek_data();
    void tellsTheMomentOfTheWeek();
    void containsMoments_data();
    void containsMoments();
};

namespace {

constexpr qint64 Minute = 60'000;
/// Monday, 2 November 2026, 00:00 UTC.
constexpr qint64 Monday = 1'793'577'600'000;

std::vector<RawPoint> minutes(const std::vector<double>& values)
{
    std::vector<RawPoint> points;
    for (size_t i = 0; i < values.size(); ++i)
        points.push_back({fromMs(Monday + static_cast<qint64>(i) * Minute), values[i]});
    return points;
}

PastAlarms judged(const Threshold& threshold, const std::vector<RawPoint>& points,
                  const std::vector<RawPoint>& guard = {})
{
    return pastAlarms(threshold, points, guard, Millis{Minute}, QTimeZone::utc());
}

} // namespace

void TestPastAlarms::countsAlarms_data()
{
    QTest::addColumn<Threshold>("threshold");
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<int>("alarms");
    QTest::addColumn<int>("errors");
    QTest::addColumn<int>("openMinutes");
    QTest::addColumn<int>("errorMinutes");
    const Threshold plain{.warning = 10, .error = 20};
    QTest::newRow("nothing was bad") << plain << std::vector<double>{1, 2, 3, 10} << 0 << 0 << 0 << 0;
    QTest::newRow("one, over when it is good") << plain << std::vector<double>{1, 11, 12, 1, 1} << 1 << 0 << 2 << 0;
    QTest::newRow("two") << plain << std::vector<double>{11, 1, 11, 1} << 2 << 0 << 2 << 0;
    QTest::newRow("one that got worse and better") << plain << std::vector<double>{11, 21, 12, 1} << 1 << 1 << 3 << 1;
    QTest::newRow("still open at the end") << plain << std::vector<double>{1, 25, 25} << 1 << 1 << 1 << 1;
    Threshold later = plain;
    later.holdFor = Millis{3 * Minute};
    QTest::newRow("too short to count") << later << std::vector<double>{11, 11, 11, 1} << 0 << 0 << 0 << 0;
    QTest::newRow("long enough") << later << std::vector<double>{11, 11, 11, 11, 11, 1} << 1 << 0 << 2 << 0;
    Threshold twice = plain;
    twice.badSamples = 2;
    twice.ofSamples = 3;
    QTest::newRow("one peak is none of two in three")
        << twice << std::vector<double>{1, 11, 1, 1, 11, 1} << 0 << 0 << 0 << 0;
    Threshold cling = plain;
    cling.hysteresis = 3;
    QTest::newRow("clings to its limit") << cling << std::vector<double>{11, 9, 8, 6} << 1 << 0 << 3 << 0;
    QTest::newRow("no limits") << Threshold{} << std::vector<double>{11, 25} << 0 << 0 << 0 << 0;
}

void TestPastAlarms::countsAlarms()
{
    QFETCH(Threshold, threshold);
    QFETCH(std::vector<double>, values);
    QFETCH(int, alarms);
    QFETCH(int, errors);
    QFETCH(int, openMinutes);
    QFETCH(int, errorMinutes);
    const PastAlarms past = judged(threshold, minutes(values));
    QCOMPARE(past.alarms, alarms);
    QCOMPARE(past.errors, errors);
    QCOMPARE(past.open, Millis{openMinutes * Minute});
    QCOMPARE(past.error, Millis{errorMinutes * Minute});
    QCOMPARE(past.readings, static_cast<int>(values.size()));
    QCOMPARE(past.seen.length(), Millis{static_cast<qint64>(values.size() - 1) * Minute});
}

void TestPastAlarms::silenceCountsForNothing()
{
    auto points = minutes({11, 11});
    points.push_back({fromMs(Monday + 600 * Minute), 11});
    points.push_back({fromMs(Monday + 601 * Minute), 1});
    const PastAlarms past = judged({.warning = 10}, points);
    QCOMPARE(past.alarms, 1);
    QCOMPARE(past.open, Millis{2 * Minute});
}

void TestPastAlarms::guardMustBeBadAtTheSameMoment()
{
    Threshold guarded{.warning = 10};
    guarded.guard = Guard{.metric = u"free"_s, .direction = Direction::Below, .warning = 5};
    const auto points = minutes({11, 11, 11, 1});
    QCOMPARE(judged(guarded, points).alarms, 0); // nothing is known of the other value
    QCOMPARE(judged(guarded, points, minutes({9, 9, 9, 9})).alarms, 0);
    QCOMPARE(judged(guarded, points, minutes({9, 2, 9, 9})).open, Millis{Minute});
}

void TestPastAlarms::hoursHaveTheirOwnLimits()
{
    Threshold threshold{.warning = 10};
    threshold.hours.push_back({.days = 1, .from = 2, .to = 4, .warning = 50}); // Monday 00:02–00:04
    QCOMPARE(judged(threshold, minutes({1, 1, 20, 20, 1})).alarms, 0);
    QCOMPARE(judged(threshold, minutes({1, 1, 60, 20, 1})).open, Millis{Minute});
    QCOMPARE(judged(threshold, minutes({1, 1, 20, 20, 20, 1})).open, Millis{Minute});
    threshold.hours.front().warning.reset(); // nothing is judged then
    QCOMPARE(judged(threshold, minutes({1, 1, 60, 60, 1})).alarms, 0);
}

void TestPastAlarms::openTimeIsNeverMoreThanWasSeen()
{
    QRandomGenerator random(20261126);
    for (int round = 0; round < 200; ++round) {
        std::vector<double> values(200);
        for (double& value : values)
            value = random.bounded(30.0);
        Threshold threshold{.warning = random.bounded(30.0), .error = 30};
        threshold.holdFor = Millis{static_cast<qint64>(random.bounded(5)) * Minute};
        const PastAlarms past = judged(threshold, minutes(values));
        QVERIFY(past.open <= past.seen.length());
        QVERIFY(past.error <= past.open);
        QVERIFY(past.errors <= past.alarms);
        QVERIFY(past.longest.length() <= past.open);
        // A limit that is never passed gives nothing; one that all pass gives one alarm.
        QCOMPARE(judged({.warning = 31}, minutes(values)).alarms, 0);
        QCOMPARE(judged({.warning = -1}, minutes(values)).alarms, 1);
    }
}

void TestPastAlarms::ratesOfCounters()
{
    const auto rates = ratesOf(minutes({600, 1200, 60, 120, 180}));
    QCOMPARE(rates.size(), size_t(3)); // neither the first nor the one after the restart has a rate
    QCOMPARE(rates[0].value, 10.0);
    QCOMPARE(rates[1].at, fromMs(Monday + 3 * Minute));
    QCOMPARE(rates[2].value, 1.0);
    QVERIFY(ratesOf({}).empty());
}

void TestPastAlarms::tellsTheMomentOfTheWeek_data()
{
    QTest::addColumn<QDateTime>("utc");
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("minute");
    const auto utc = [](int month, int day, int hour, int minute) {
        return QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::UTC);
    };
    QTest::newRow("a winter's Monday") << utc(11, 2, 6, 30) << 0 << 7 * 60 + 30;
    QTest::newRow("Sunday night is Monday there") << utc(11, 1, 23, 15) << 0 << 15;
    QTest::newRow("in summer") << utc(7, 5, 12, 0) << 6 << 14 * 60;
    QTest::newRow("before the lost hour") << utc(3, 29, 0, 59) << 6 << 119;
    QTest::newRow("after the lost hour") << utc(3, 29, 1, 0) << 6 << 180;
    QTest::newRow("the first of two") << utc(10, 25, 0, 30) << 6 << 150;
    QTest::newRow("the second of two") << utc(10, 25, 1, 30) << 6 << 150;
    QTest::newRow("before 1970") << QDateTime(QDate(1969, 12, 31), QTime(22, 59), Qt::UTC) << 2 << 23 * 60 + 59;
}

void TestPastAlarms::tellsTheMomentOfTheWeek()
{
    QFETCH(QDateTime, utc);
    QFETCH(int, day);
    QFETCH(int, minute);
    WeekClock clock(QTimeZone("Europe/Stockholm"));
    const WeekMoment expected{day, minute};
    const UtcTime at = fromMs(utc.toMSecsSinceEpoch());
    QCOMPARE(clock.at(at), expected);
    (void)clock.at(at + std::chrono::hours(4'000));
    QCOMPARE(clock.at(at + Millis{59'999}), expected); // whatever it was asked before
}

void TestPastAlarms::containsMoments_data()
{
    QTest::addColumn<LimitHours>("hours");
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("minute");
    QTest::addColumn<bool>("contains");
    const LimitHours office{.days = 0x1f, .from = 8 * 60, .to = 17 * 60};
    QTest::newRow("begins") << office << 0 << 8 * 60 << true;
    QTest::newRow("before") << office << 0 << 8 * 60 - 1 << false;
    QTest::newRow("ends") << office << 4 << 17 * 60 << false;
    QTest::newRow("another day") << office << 5 << 9 * 60 << false;
    const LimitHours night{.days = 0x40, .from = 22 * 60, .to = 6 * 60}; // Sunday into Monday
    QTest::newRow("the evening") << night << 6 << 23 * 60 << true;
    QTest::newRow("the morning after") << night << 0 << 5 * 60 << true;
    QTest::newRow("the morning before") << night << 6 << 5 * 60 << false;
    QTest::newRow("the evening after") << night << 0 << 23 * 60 << false;
    const LimitHours day{.days = 0x02, .from = 0, .to = 0};
    QTest::newRow("a whole day") << day << 1 << 23 * 60 + 59 << true;
    QTest::newRow("not the next") << day << 2 << 0 << false;
}

void TestPastAlarms::containsMoments()
{
    QFETCH(LimitHours, hours);
    QFETCH(int, day);
    QFETCH(int, minute);
    QFETCH(bool, contains);
    QCOMPARE(hours.contains({day, minute}), contains);
}

QTEST_GUILESS_MAIN(TestPastAlarms)
#include "tst_pastalarms.moc"
