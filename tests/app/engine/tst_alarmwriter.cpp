#include "app/engine/alarmwriter.h"
#include "tests/app/engine/pipelinerig.h"

#include <QTest>

using namespace sd;
using namespace sd::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Steps on their way to a ledger that answers, waits or refuses.
class AlarmWriterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void journalGoesAtOnce();
    void countsWaitAndAreWrittenOnce();
    void newAlarmDoesNotWriteTheOthersCounts();
    void refusedStepsAreTriedAgainInOrder();
    void waitersAreToldWhenAbandoned();

private:
    static AlarmStep step(qint64 id, int repeats, std::optional<JournalKind> line = {});
    static SteadyTime at(Millis time) { return SteadyTime{} + 1h + time; }

    std::optional<FakeLedger> m_ledger;
    std::unique_ptr<AlarmWriter> m_writer;

private Q_SLOTS:
    void init()
    {
        m_ledger.emplace();
        m_writer = std::make_unique<AlarmWriter>(*m_ledger, [](const std::function<void()>& work) { work(); });
    }
};

AlarmStep AlarmWriterTest::step(qint64 id, int repeats, std::optional<JournalKind> line)
{
    AlarmStep step;
    step.alarm.id = AlarmId{id};
    step.alarm.repeats = repeats;
    if (line) {
        step.isNew = *line == JournalKind::Opened;
        step.journal.push_back({.alarm = AlarmId{id}, .kind = *line});
    }
    return step;
}

void AlarmWriterTest::journalGoesAtOnce()
{
    m_writer->add(step(1, 1, JournalKind::Opened), at(0s));
    QCOMPARE(m_writer->waiting(), 1);
    m_writer->step(at(0s));
    QCOMPARE(m_ledger->commits, 1);
    QCOMPARE(m_ledger->journal.size(), size_t{1});
    QCOMPARE(m_writer->waiting(), 0);
    m_writer->step(at(1s));
    QCOMPARE(m_ledger->commits, 1); // nothing to write, nothing written
}

void AlarmWriterTest::countsWaitAndAreWrittenOnce()
{
    for (int second = 0; second < 29; ++second) {
        m_writer->add(step(1, second, {}), at(std::chrono::seconds(second)));
        m_writer->step(at(std::chrono::seconds(second)));
    }
    QCOMPARE(m_ledger->commits, 0);
    m_writer->step(at(30s));
    QCOMPARE(m_ledger->commits, 1);
    QCOMPARE(m_ledger->alarms.at(AlarmId{1}).repeats, 28);
    m_writer->add(step(1, 99, {}), at(31s));
    m_writer->hurry();
    m_writer->step(at(31s));
    QCOMPARE(m_ledger->alarms.at(AlarmId{1}).repeats, 99);
}

void AlarmWriterTest::newAlarmDoesNotWriteTheOthersCounts()
{
    for (qint64 id = 1; id <= 100; ++id)
        m_writer->add(step(id, 5), at(0s));
    m_writer->add(step(1, 6, JournalKind::Raised), at(1s)); // newer than its count
    bool told = false;
    m_writer->whenWritten([&told](const Result<void>&) { told = true; });
    m_writer->step(at(1s));
    QVERIFY(told);
    QCOMPARE(m_ledger->alarms.size(), size_t{1});
    QCOMPARE(m_ledger->alarms.at(AlarmId{1}).repeats, 6);
    m_writer->step(at(31s));
    QCOMPARE(m_ledger->alarms.size(), size_t{100});
    QCOMPARE(m_ledger->alarms.at(AlarmId{1}).repeats, 6);
}

void AlarmWriterTest::refusedStepsAreTriedAgainInOrder()
{
    m_ledger->refusal = Failure{u"locked"_s, {}};
    m_writer->add(step(1, 1, JournalKind::Opened), at(0s));
    m_writer->step(at(0s));
    QCOMPARE(m_writer->trouble(), u"locked"_s);
    m_writer->add(step(1, 2, JournalKind::Raised), at(0s));
    m_writer->add(step(2, 1, JournalKind::Opened), at(0s));
    m_ledger->refusal.reset();
    m_writer->step(at(500ms));
    QCOMPARE(m_ledger->commits, 0); // not in a hurry to fail again
    m_writer->step(at(1s));
    QCOMPARE(m_ledger->commits, 1);
    QCOMPARE(m_writer->trouble(), QString());
    QCOMPARE(m_ledger->journal.size(), size_t{3});
    QCOMPARE(m_ledger->journal[0].kind, JournalKind::Opened);
    QCOMPARE(m_ledger->journal[1].kind, JournalKind::Raised);
    QCOMPARE(m_ledger->alarms.at(AlarmId{1}).repeats, 2);
}

void AlarmWriterTest::waitersAreToldWhenAbandoned()
{
    m_ledger->isSlow = true;
    QStringList told;
    const auto waiter = [&told](const Result<void>& outcome) {
        told << (outcome ? QString() : outcome.failure().code);
    };
    m_writer->add(step(1, 1, JournalKind::Opened), at(0s));
    m_writer->whenWritten(waiter);
    m_writer->step(at(0s));
    m_writer->whenWritten(waiter);
    QVERIFY(told.isEmpty());
    m_writer->abandon({u"stopping"_s, {}});
    QCOMPARE(told, (QStringList{u"stopping"_s, u"stopping"_s}));
    m_ledger->answerAll(); // too late to matter
    QCOMPARE(told.size(), 2);
}

QTEST_GUILESS_MAIN(AlarmWriterTest)
#include "tst_alarmwriter.moc"
