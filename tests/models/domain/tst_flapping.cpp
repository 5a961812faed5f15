#include "models/domain/flapping.h"

#include <QTest>

using namespace sd;

namespace {

FlapState after(const QByteArray& changes)
{
    FlapState state;
    for (const char c : changes)
        state = withSample(state, c == 'x');
    return state;
}

} // namespace

class TestFlapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weighsNewerChangesMore()
    {
        QCOMPARE(flapShare({}), 0.0);
        QCOMPARE(flapShare(after("x")), 1.18 / 20);
        QCOMPARE(flapShare(after("x.")), 1.16 / 20);
        QCOMPARE(flapShare(after("x" + QByteArray(19, '.'))), 0.8 / 20);
        QCOMPARE(flapShare(after("x" + QByteArray(20, '.'))), 0.0);
        QCOMPARE(flapShare(after(QByteArray(40, 'x'))), 0.99);
    }

    void beginsAboveThirtyAndEndsAtTwentyFivePercent()
    {
        // 1.18 + 1.16 + 1.14 + 1.12 + 1.10 = 5.70 of 20 is 28.5 %; one more is 33.9 %.
        QVERIFY(!after("xxxxx").flapping);
        FlapState state = after("xxxxxx");
        QVERIFY(state.flapping);
        // Six changes weigh 6.78 - 0.12 for each quiet sample: 25 % (5.00) would take 15, but at 15 the oldest falls
        // out.
        int quiet = 0;
        while (state.flapping) {
            state = withSample(state, false);
            ++quiet;
        }
        QVERIFY(flapShare(state) <= FlapLow);
        QCOMPARE(quiet, 15);
    }

    void betweenTheLimitsItStaysAsItWas()
    {
        FlapState state = after("xxxxx");
        QVERIFY(flapShare(state) > FlapLow && flapShare(state) < FlapHigh);
        QVERIFY(!withSample(state, false).flapping);
        state.flapping = true;
        QVERIFY(withSample(state, false).flapping);
    }

    void exactlyThirtyPercentIsNotAbove()
    {
        // 0.80 + 0.82 + 1.06 + 1.08 + 1.10 + 1.14 = 6.00 of 20; ages 19, 18, 6, 5, 4 and 2.
        FlapState state;
        for (const int age : {19, 18, 6, 5, 4, 2})
            state.changes |= quint32{1} << age;
        QCOMPARE(flapShare(state), 0.30);
        state.changes >>= 1; // so that the next sample brings the bits to these ages
        QVERIFY(!withSample(state, false).flapping);
    }

    void everyThirdSampleFlapsAndEveryFifthDoesNot()
    {
        QVERIFY(after(QByteArray("x..").repeated(20)).flapping);
        QVERIFY(!after(QByteArray("x....").repeated(20)).flapping);
    }
};

QTEST_GUILESS_MAIN(TestFlapping)
#include "tst_flapping.moc"
