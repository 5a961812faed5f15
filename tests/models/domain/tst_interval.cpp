#include "models/domain/interval.h"

#include <QRandomGenerator>
#include <QTest>

#include <bitset>

using namespace sd;

namespace {

Interval span(qint64 from, qint64 to)
{
    return {fromMs(from), fromMs(to)};
}

IntervalSet set(std::initializer_list<Interval> intervals)
{
    return IntervalSet(std::vector(intervals));
}

constexpr int worldSize = 200;
using Bitmap = std::bitset<worldSize>; ///< one bit a millisecond: what sets are, without any cleverness

Bitmap bitmapOf(const IntervalSet& set)
{
    Bitmap bitmap;
    for (const Interval& interval : set.intervals()) {
        for (qint64 ms = toMs(interval.from); ms < toMs(interval.to); ++ms)
            bitmap.set(static_cast<size_t>(ms));
    }
    return bitmap;
}

/// Sorted, apart and none empty.
bool isCanonical(const IntervalSet& set)
{
    const auto& list = set.intervals();
    for (size_t i = 0; i < list.size(); ++i) {
        if (list[i].isEmpty() || (i > 0 && list[i].from <= list[i - 1].to))
            return false;
    }
    return true;
}

std::vector<Interval> randomIntervals(QRandomGenerator& random)
{
    std::vector<Interval> intervals;
    const int count = random.bounded(12);
    for (int i = 0; i < count; ++i) {
        const int from = random.bounded(worldSize);
        // Some are empty and some are the wrong way round.
        const int to = qMin(worldSize, from - 3 + random.bounded(40));
        intervals.push_back(span(from, to));
    }
    return intervals;
}

} // namespace

class TestInterval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHalfOpen()
    {
        const Interval hour = span(1000, 2000);
        QVERIFY(!hour.contains(fromMs(999)));
        QVERIFY(hour.contains(fromMs(1000)));
        QVERIFY(hour.contains(fromMs(1999)));
        QVERIFY(!hour.contains(fromMs(2000)));
        QCOMPARE(hour.length(), Millis{1000});
        QVERIFY(span(5, 5).isEmpty());
        QVERIFY(span(6, 5).isEmpty());
        QCOMPARE(span(6, 5).length(), Millis{0});
    }

    void mergesWhatMeets_data()
    {
        QTest::addColumn<std::vector<Interval>>("parts");
        QTest::addColumn<std::vector<Interval>>("merged");
        using Parts = std::vector<Interval>;
        QTest::newRow("none") << Parts{} << Parts{};
        QTest::newRow("empty ones") << Parts{span(5, 5), span(9, 8)} << Parts{};
        QTest::newRow("apart") << Parts{span(1, 2), span(3, 4)} << Parts{span(1, 2), span(3, 4)};
        QTest::newRow("touching") << Parts{span(1, 2), span(2, 4)} << Parts{span(1, 4)};
        QTest::newRow("overlapping") << Parts{span(1, 3), span(2, 4)} << Parts{span(1, 4)};
        QTest::newRow("contained") << Parts{span(1, 9), span(2, 4)} << Parts{span(1, 9)};
        QTest::newRow("unsorted") << Parts{span(5, 6), span(1, 2), span(2, 3)} << Parts{span(1, 3), span(5, 6)};
        QTest::newRow("bridged") << Parts{span(1, 2), span(5, 6), span(2, 5)} << Parts{span(1, 6)};
        QTest::newRow("the same twice") << Parts{span(1, 2), span(1, 2)} << Parts{span(1, 2)};
    }

    void mergesWhatMeets()
    {
        QFETCH(std::vector<Interval>, parts);
        QFETCH(std::vector<Interval>, merged);
        QCOMPARE(IntervalSet(parts).intervals(), merged);
        IntervalSet added;
        for (const Interval& part : parts)
            added.add(part);
        QCOMPARE(added.intervals(), merged);
    }

    void cutsHoles()
    {
        const IntervalSet day = set({span(0, 100)});
        QCOMPARE(day.subtracted(set({span(10, 20), span(30, 40)})), set({span(0, 10), span(20, 30), span(40, 100)}));
        QCOMPARE(day.subtracted(set({span(-5, 5), span(95, 200)})), set({span(5, 95)}));
        QCOMPARE(day.subtracted(day), IntervalSet());
        QCOMPARE(set({span(0, 10), span(20, 30)}).subtracted(set({span(5, 25)})), set({span(0, 5), span(25, 30)}));
        QCOMPARE(day.subtracted({}), day);
    }

    void boundariesBelongToTheLaterOne()
    {
        const IntervalSet both = set({span(0, 10), span(20, 30)});
        QVERIFY(both.contains(fromMs(0)));
        QVERIFY(!both.contains(fromMs(10)));
        QVERIFY(!both.contains(fromMs(19)));
        QVERIFY(both.contains(fromMs(20)));
        QVERIFY(!both.contains(fromMs(30)));
        QVERIFY(!both.contains(fromMs(-1)));
        QCOMPARE(both.intersected(set({span(10, 20)})), IntervalSet());
    }

    void agreesWithABitmap()
    {
        QRandomGenerator random(20260101);
        for (int round = 0; round < 3000; ++round) {
            const IntervalSet a(randomIntervals(random));
            const IntervalSet b(randomIntervals(random));
            IntervalSet added = a;
            for (const Interval& interval : b.intervals())
                added.add(interval);
            const IntervalSet sum = a.united(b);
            const IntervalSet common = a.intersected(b);
            const IntervalSet rest = a.subtracted(b);
            for (const IntervalSet& any : {a, b, sum, common, rest, added})
                QVERIFY(isCanonical(any));
            QCOMPARE(added, sum);
            QCOMPARE(bitmapOf(sum), bitmapOf(a) | bitmapOf(b));
            QCOMPARE(bitmapOf(common), bitmapOf(a) & bitmapOf(b));
            QCOMPARE(bitmapOf(rest), bitmapOf(a) & ~bitmapOf(b));
            QCOMPARE(sum.length() + common.length(), a.length() + b.length());
            QCOMPARE(rest.length() + common.length(), a.length());
            QCOMPARE(sum.length(), Millis{static_cast<qint64>(bitmapOf(sum).count())});
            for (int ms = 0; ms < worldSize; ms += 7)
                QCOMPARE(a.contains(fromMs(ms)), bitmapOf(a).test(static_cast<size_t>(ms)));
        }
    }
};

QTEST_GUILESS_MAIN(TestInterval)
#include "tst_interval.moc"
