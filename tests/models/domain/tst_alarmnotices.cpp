#include "models/domain/alarmnotices.h"

#include <QTest>

using namespace sd;
using namespace std::chrono_literals;

namespace {

Alarm alarmOf(qint64 id, State level = State::Error, qint64 customer = 1)
{
    Alarm alarm;
    alarm.id = AlarmId{id};
    alarm.level = level;
    alarm.customer = CustomerId{customer};
    return alarm;
}

SteadyTime at(std::chrono::nanoseconds time)
{
    return SteadyTime{1000h + time};
}

} // namespace

class TestAlarmNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { (void)(m_notices = {}).take(at(-1min)); } // the picture at the start has been told
    void whatWasThereIsNoNews();
    void fewAreToldOneByOne();
    void manyBecomeOne();
    void aStormOverSeveralCustomers();
    void silenceAfterAWord();
    void whatIsOverOrTakenIsNotTold_data();
    void whatIsOverOrTakenIsNotTold();
    void worseIsNewsLowerIsNot();

private:
    AlarmNotices m_notices;
};

void TestAlarmNotices::whatWasThereIsNoNews()
{
    AlarmNotices notices;
    notices.hear(alarmOf(1));
    QVERIFY(notices.take(at(0s)).empty());
    QVERIFY(notices.take(at(5s)).empty());
    notices.hear(alarmOf(1)); // seen again
    notices.hear(alarmOf(2));
    QVERIFY(notices.take(at(6s)).empty());
    QCOMPARE(notices.take(at(7s)).size(), size_t{1});
    notices.forget();
    notices.hear(alarmOf(3));
    QVERIFY(notices.take(at(60s)).empty());
    QVERIFY(notices.take(at(70s)).empty());
}

void TestAlarmNotices::fewAreToldOneByOne()
{
    for (int i = 1; i <= 3; ++i)
        m_notices.hear(alarmOf(i, State::Warning, i));
    QVERIFY(m_notices.take(at(0s)).empty()); // gathers
    const auto told = m_notices.take(at(1s));
    QCOMPARE(told.size(), size_t{3});
    QCOMPARE(told[1], (AlarmNotice{{AlarmId{2}}, State::Warning, CustomerId{2}}));
    QVERIFY(m_notices.take(at(60s)).empty());
}

void TestAlarmNotices::manyBecomeOne()
{
    for (int i = 1; i <= 14; ++i)
        m_notices.hear(alarmOf(i, i == 9 ? State::Error : State::Warning, 7));
    QVERIFY(m_notices.take(at(0s)).empty());
    const auto told = m_notices.take(at(1s));
    QCOMPARE(told.size(), size_t{1});
    QCOMPARE(told[0].alarms.size(), size_t{14});
    QCOMPARE(told[0].alarms.front(), AlarmId{1});
    QCOMPARE(told[0].worst, State::Error);
    QCOMPARE(told[0].customer, CustomerId{7});
}

void TestAlarmNotices::aStormOverSeveralCustomers()
{
    for (int i = 1; i <= 5000; ++i)
        m_notices.hear(alarmOf(i, State::Unknown, i % 4 + 1));
    (void)m_notices.take(at(0s));
    const auto told = m_notices.take(at(1s));
    QCOMPARE(told.size(), size_t{1});
    QCOMPARE(told[0].customers, 4);
    QVERIFY(!told[0].customer);
}

void TestAlarmNotices::silenceAfterAWord()
{
    m_notices.hear(alarmOf(1));
    (void)m_notices.take(at(0s));
    QCOMPARE(m_notices.take(at(1s)).size(), size_t{1});
    int words = 0;
    for (int second = 2; second < 62; ++second) { // two new ones a second, for a minute
        m_notices.hear(alarmOf(second * 2));
        m_notices.hear(alarmOf(second * 2 + 1));
        words += static_cast<int>(m_notices.take(at(std::chrono::seconds(second))).size());
    }
    QCOMPARE(words, 6);
}

void TestAlarmNotices::whatIsOverOrTakenIsNotTold_data()
{
    QTest::addColumn<Alarm>("then");
    Alarm over = alarmOf(1);
    over.closedAt = fromMs(1);
    QTest::newRow("over") << over;
    Alarm taken = alarmOf(1);
    taken.ack = Acknowledgement{QStringLiteral("JE")};
    QTest::newRow("acknowledged") << taken;
    Alarm muted = alarmOf(1);
    muted.muted = MuteReason::Window;
    QTest::newRow("muted") << muted;
}

void TestAlarmNotices::whatIsOverOrTakenIsNotTold()
{
    QFETCH(Alarm, then);
    m_notices.hear(alarmOf(1));
    QVERIFY(m_notices.take(at(0s)).empty());
    m_notices.hear(then);
    QVERIFY(m_notices.take(at(1s)).empty());
    QVERIFY(m_notices.take(at(60s)).empty());
}

void TestAlarmNotices::worseIsNewsLowerIsNot()
{
    m_notices.hear(alarmOf(1, State::Warning));
    (void)m_notices.take(at(0s));
    QCOMPARE(m_notices.take(at(1s)).size(), size_t{1});
    m_notices.hear(alarmOf(1, State::Error));
    (void)m_notices.take(at(20s));
    QCOMPARE(m_notices.take(at(21s)).size(), size_t{1});
    m_notices.hear(alarmOf(1, State::Warning));
    (void)m_notices.take(at(40s));
    QVERIFY(m_notices.take(at(41s)).empty());
}

QTEST_GUILESS_MAIN(TestAlarmNotices)
#include "tst_alarmnotices.moc"
