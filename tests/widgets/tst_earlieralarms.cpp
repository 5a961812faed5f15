#include "models/words/words.h"
#include "tests/support/testclock.h"
#include "tests/widgets/fakearchive.h"
#include "widgets/panels/earlieralarms.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

using namespace sd;
using namespace sd::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What has happened before, as the alarm's page tells it.
class TestEarlierAlarms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhatWasAndWhatWasWritten();
    void saysWhenItIsTheFirstTime();
    void tellsThatThereAreMore();
    void failureIsSaid();

private:
    /// One that ended, `ago` before now, after 40 minutes.
    Alarm past(qint64 id, Millis ago);
    [[nodiscard]] QStringList lines() const;

    const TestClock m_clock{fromMs(1'795'440'725'000)};
    const Words m_words{m_clock};
    FakeArchive m_archive;
    std::unique_ptr<EarlierAlarms> m_earlier;
    Alarm m_alarm;
};

void TestEarlierAlarms::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_archive.alarms.clear();
    m_archive.remarks.clear();
    m_earlier = std::make_unique<EarlierAlarms>(m_archive, m_words);
    m_alarm = {};
    m_alarm.id = {100};
    m_alarm.key = {{7}, {u"system.filesystem.utilization"_s, u"C:"_s}};
    m_alarm.openedAt = m_clock.utcNow();
}

Alarm TestEarlierAlarms::past(qint64 id, Millis ago)
{
    Alarm alarm = m_alarm;
    alarm.id = {id};
    alarm.worst = State::Error;
    alarm.openedAt = m_clock.utcNow() - ago;
    alarm.closedAt = alarm.openedAt + 40min;
    m_archive.alarms.push_back(alarm);
    return alarm;
}

QStringList TestEarlierAlarms::lines() const
{
    QStringList texts;
    for (const QAbstractButton* line : m_earlier->findChildren<QAbstractButton*>()) {
        if (!line->isHidden())
            texts += line->text();
    }
    return texts;
}

void TestEarlierAlarms::tellsWhatWasAndWhatWasWritten()
{
    past(1, 72h);
    past(2, 24h);
    m_archive.remarks[1] = {
        {.alarm = {1}, .kind = JournalKind::Commented, .who = u"Anna Ek"_s, .text = u"backup\nkör"_s}};
    m_earlier->show(m_alarm);
    QTRY_COMPARE(lines().size(), 2);
    QCOMPARE(lines()[0], m_words.moment(m_clock.utcNow() - 24h) + u"  ·  40 min"_s); // the last one first
    const auto remarks = m_earlier->findChildren<QLabel*>(u"remark"_s);
    QCOMPARE(remarks.size(), 1);
    QCOMPARE(remarks[0]->text(), u"Anna Ek: backup kör"_s);
}

void TestEarlierAlarms::saysWhenItIsTheFirstTime()
{
    m_earlier->show(m_alarm);
    QTRY_COMPARE(lines(), QStringList{u"It has not happened before"_s});
}

void TestEarlierAlarms::tellsThatThereAreMore()
{
    for (int i = 1; i <= 9; ++i)
        past(i, i * 24h);
    m_earlier->show(m_alarm);
    QTRY_COMPARE(lines().size(), 6);
    QCOMPARE(lines().last(), u"and older ones"_s);
}

void TestEarlierAlarms::failureIsSaid()
{
    m_archive.failNext = Failure{u"io"_s, u"no such disk"_s};
    m_earlier->show(m_alarm);
    QTRY_COMPARE(lines().size(), 1);
    QVERIFY(lines()[0].contains(u"no such disk"_s));
}

QTEST_MAIN(TestEarlierAlarms)
#include "tst_earlieralarms.moc"
