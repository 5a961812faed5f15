#include "models/domain/alarmquality.h"

#include <QTest>

using namespace sd;
using namespace std::chrono_literals;

namespace {

/// Rates of steps that follow each other from the epoch on; none where 0.
std::vector<AlarmRate> ratesOf(const std::vector<int>& counts)
{
    std::vector<AlarmRate> rates;
    for (size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            rates.push_back({UtcTime{} + 10min * static_cast<int>(i), counts[i]});
    }
    return rates;
}

AlarmFlood flood(int fromStep, int toStep, int alarms, int peak)
{
    return {.when = {UtcTime{} + 10min * fromStep, UtcTime{} + 10min * toStep}, .alarms = alarms, .peak = peak};
}

} // namespace

class TestAlarmQuality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void floodsAreFound_data();
    void floodsAreFound();
};

void TestAlarmQuality::floodsAreFound_data()
{
    QTest::addColumn<std::vector<int>>("counts");
    QTest::addColumn<std::vector<AlarmFlood>>("floods");
    using Floods = std::vector<AlarmFlood>;
    QTest::newRow("nothing") << std::vector<int>{} << Floods{};
    QTest::newRow("ten are none") << std::vector{1, 10, 10} << Floods{};
    QTest::newRow("eleven are one") << std::vector{1, 11, 2} << Floods{flood(1, 2, 11, 11)};
    QTest::newRow("steps in a row are one") << std::vector{12, 30, 11} << Floods{flood(0, 3, 53, 30)};
    QTest::newRow("a calm step parts two")
        << std::vector{12, 3, 11} << Floods{flood(0, 1, 12, 12), flood(2, 3, 11, 11)};
    QTest::newRow("a step without any parts two")
        << std::vector{12, 0, 11} << Floods{flood(0, 1, 12, 12), flood(2, 3, 11, 11)};
}

void TestAlarmQuality::floodsAreFound()
{
    QFETCH(std::vector<int>, counts);
    QFETCH(std::vector<AlarmFlood>, floods);
    QVERIFY(floodsIn(ratesOf(counts), {}) == floods);
}

QTEST_GUILESS_MAIN(TestAlarmQuality)
#include "tst_alarmquality.moc"
