#include "models/domain/alarmlife.h"

#include <QTest>

#include <algorithm>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

char letter(JournalKind kind)
{
    switch (kind) {
    case JournalKind::Opened:
        return 'O';
    case JournalKind::Raised:
        return 'R';
    case JournalKind::Lowered:
        return 'L';
    case JournalKind::Acknowledged:
        return 'A';
    case JournalKind::AckEnded:
        return 'a';
    case JournalKind::Commented:
        return 'K';
    case JournalKind::Muted:
        return 'M';
    case JournalKind::Unmuted:
        return 'm';
    case JournalKind::FlappingBegan:
        return 'F';
    case JournalKind::FlappingEnded:
        return 'f';
    case JournalKind::Closed:
        return 'C';
    case JournalKind::Snoozed:
        return 'S';
    }
    return '?';
}

QByteArray letters(const std::vector<JournalEntry>& journal)
{
    QByteArray text;
    for (const JournalEntry& entry : journal)
        text += letter(entry.kind);
    return text;
}

Observation seen(State level, MuteReason muted = MuteReason::None)
{
    Observation observation;
    observation.level = level;
    observation.muted = muted;
    observation.value = 95;
    observation.limit = 90;
    observation.unit = u"%"_s;
    observation.text = u"busy"_s;
    return observation;
}

Observation flapping(State level)
{
    Observation observation = seen(level);
    observation.flapping = true;
    return observation;
}

/// One alarm key's life: what is open, when it is, and what was written.
class Life
{
public:
    Life()
    {
        blank.key.metric.metric = u"system.cpu.utilization"_s;
        blank.server = ServerId{7};
        blank.customer = CustomerId{3};
    }

    /// A minute later, one observation; gives the journal lines it wrote.
    QByteArray observe(const Observation& observation)
    {
        now += Millis{60'000};
        take(sd::observe(open ? &*open : nullptr, blank, observation, now));
        return written;
    }

    QByteArray act(const AlarmStep& step)
    {
        take(step);
        return written;
    }

    /// A minute later, what time ends.
    QByteArray expire()
    {
        now += Millis{60'000};
        take(sd::expire(*open, now));
        return written;
    }

    Alarm blank;
    std::optional<Alarm> open;   ///< the alarm that stands
    std::optional<Alarm> closed; ///< the last one that ended
    UtcTime now = fromMs(1'767'225'600'000);
    std::vector<JournalEntry> last;
    QByteArray written;
    bool stepped = false;

private:
    void take(const std::optional<AlarmStep>& step)
    {
        stepped = step.has_value();
        last = step ? step->journal : std::vector<JournalEntry>{};
        written = letters(last);
        if (!step)
            return;
        QCOMPARE(step->isNew, !open.has_value());
        if (step->alarm.isOpen()) {
            open = step->alarm;
        } else {
            closed = step->alarm;
            open.reset();
        }
    }
};

Acknowledgement ackBy(const Life& life, AckMode mode = AckMode::UntilOk)
{
    return {u"anna"_s, life.now, mode, life.now + Millis{90'000}, u"on it"_s};
}

} // namespace

class TestAlarmLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensOnlyOnWhatIsBad_data()
    {
        QTest::addColumn<State>("level");
        QTest::addColumn<MuteReason>("muted");
        QTest::addColumn<bool>("opens");
        for (const State level : {State::Ok, State::Warning, State::Error, State::Unknown, State::NoData}) {
            const bool bad = level != State::Ok && level != State::NoData;
            QTest::addRow("%s", code(level).latin1()) << level << MuteReason::None << bad;
            for (const MuteReason muted : {MuteReason::Window, MuteReason::Dependency, MuteReason::LocalNetwork}) {
                QTest::addRow("%s muted %d", code(level).latin1(), static_cast<int>(muted)) << level << muted << false;
            }
        }
    }

    void opensOnlyOnWhatIsBad()
    {
        QFETCH(State, level);
        QFETCH(MuteReason, muted);
        QFETCH(bool, opens);
        Life life;
        QCOMPARE(life.observe(seen(level, muted)), opens ? QByteArray("O") : QByteArray());
        QCOMPARE(life.open.has_value(), opens);
        QCOMPARE(life.stepped, opens);
    }

    void carriesWhatWasSeen()
    {
        Life life;
        life.observe(seen(State::Error));
        const Alarm& alarm = *life.open;
        QCOMPARE(alarm.server, ServerId{7});
        QCOMPARE(alarm.customer, CustomerId{3});
        QCOMPARE(alarm.key, life.blank.key);
        QCOMPARE(alarm.openedAt, life.now);
        QCOMPARE(alarm.levelSince, life.now);
        QCOMPARE(alarm.lastSeenAt, life.now);
        QCOMPARE(alarm.level, State::Error);
        QCOMPARE(alarm.worst, State::Error);
        QCOMPARE(alarm.repeats, 1);
        QCOMPARE(alarm.value, 95.0);
        QCOMPARE(alarm.limit, std::optional(90.0));
        QCOMPARE(alarm.unit, u"%"_s);
        QCOMPARE(life.last.front().at, life.now);
        QCOMPARE(life.last.front().level, State::Error);
        QCOMPARE(life.last.front().value, 95.0);
        QCOMPARE(life.last.front().text, u"busy"_s);
    }

    void oneAlarmRisesFallsAndEnds()
    {
        Life life;
        QCOMPARE(life.observe(seen(State::Warning)), QByteArray("O"));
        const UtcTime opened = life.now;
        QCOMPARE(life.observe(seen(State::Warning)), QByteArray());
        QCOMPARE(life.open->repeats, 2);
        QCOMPARE(life.open->levelSince, opened);
        QCOMPARE(life.open->lastSeenAt, life.now);
        QCOMPARE(life.observe(seen(State::Error)), QByteArray("R"));
        QCOMPARE(life.open->levelSince, life.now);
        QCOMPARE(life.observe(seen(State::Warning)), QByteArray("L"));
        QCOMPARE(life.observe(seen(State::Unknown)), QByteArray("L"));
        QCOMPARE(life.observe(seen(State::Warning)), QByteArray("R"));
        QCOMPARE(life.open->openedAt, opened);
        QCOMPARE(life.open->worst, State::Error);
        QCOMPARE(life.open->repeats, 6);
        QCOMPARE(life.observe(seen(State::Ok)), QByteArray("C"));
        QVERIFY(!life.open);
        QCOMPARE(life.closed->closedAt, std::optional(life.now));
        QCOMPARE(life.closed->level, State::Ok);
        QCOMPARE(life.closed->worst, State::Error);
        QCOMPARE(life.closed->repeats, 6);
        QCOMPARE(life.last.front().level, State::Ok);
        QCOMPARE(life.observe(seen(State::Ok)), QByteArray());
        QCOMPARE(life.observe(seen(State::Warning)), QByteArray("O")); // a new one
        QCOMPARE(life.open->repeats, 1);
    }

    void notLookingChangesNothing()
    {
        Life life;
        life.observe(seen(State::Error));
        const Alarm before = *life.open;
        QCOMPARE(life.observe(seen(State::NoData)), QByteArray());
        QVERIFY(!life.stepped);
        QCOMPARE(life.open->lastSeenAt, before.lastSeenAt);
        QCOMPARE(life.observe(seen(State::NoData, MuteReason::LocalNetwork)), QByteArray("M"));
        QCOMPARE(life.open->level, State::Error);
        QCOMPARE(life.open->repeats, 1);
        QCOMPARE(life.observe(seen(State::NoData)), QByteArray("m"));
    }

    void aWindowMutesButTheAlarmLivesOn()
    {
        Life life;
        life.observe(seen(State::Warning));
        Observation muted = seen(State::Warning, MuteReason::Window);
        muted.mutedUntil = life.now + Millis{600'000};
        QCOMPARE(life.observe(muted), QByteArray("M"));
        QCOMPARE(life.open->muted, MuteReason::Window);
        QCOMPARE(life.open->mutedUntil, muted.mutedUntil);
        QCOMPARE(life.last.front().muted, MuteReason::Window);
        QCOMPARE(life.observe(seen(State::Error, MuteReason::Window)), QByteArray("R"));
        QCOMPARE(life.open->repeats, 3);
        QCOMPARE(life.observe(seen(State::Error)), QByteArray("m"));
        QCOMPARE(life.open->muted, MuteReason::None);
        QCOMPARE(life.open->mutedUntil, UtcTime{});
    }

    void recoveryWhileMutedCloses_data()
    {
        QTest::addColumn<MuteReason>("muted");
        QTest::newRow("window") << MuteReason::Window;
        QTest::newRow("dependency") << MuteReason::Dependency;
        QTest::newRow("local network") << MuteReason::LocalNetwork;
    }

    void recoveryWhileMutedCloses()
    {
        QFETCH(MuteReason, muted);
        Life life;
        life.observe(seen(State::Error));
        life.observe(seen(State::Error, muted));
        QCOMPARE(life.observe(seen(State::Ok, muted)), QByteArray("C"));
        QVERIFY(!life.open);
    }

    void afterTheMuteOneFreshSampleDecides()
    {
        Life life;
        QCOMPARE(life.observe(seen(State::Error, MuteReason::Window)), QByteArray());
        QCOMPARE(life.observe(seen(State::Error, MuteReason::Window)), QByteArray());
        QCOMPARE(life.observe(seen(State::Error)), QByteArray("O"));
        QCOMPARE(life.observe(seen(State::Error)), QByteArray());
        Life other;
        QCOMPARE(other.observe(seen(State::Error, MuteReason::Window)), QByteArray());
        QCOMPARE(other.observe(seen(State::Ok)), QByteArray());
    }

    void outOfSightKeepsLevelValueAndCount_data()
    {
        QTest::addColumn<MuteReason>("muted");
        QTest::newRow("dependency") << MuteReason::Dependency;
        QTest::newRow("local network") << MuteReason::LocalNetwork;
    }

    void outOfSightKeepsLevelValueAndCount()
    {
        QFETCH(MuteReason, muted);
        Life life;
        life.observe(seen(State::Warning));
        Observation unreachable = seen(State::Unknown, muted);
        unreachable.value = 1;
        unreachable.cause = u"timeout"_s;
        QCOMPARE(life.observe(unreachable), QByteArray("M"));
        QCOMPARE(life.observe(unreachable), QByteArray());
        QVERIFY(!life.stepped);
        QCOMPARE(life.open->level, State::Warning);
        QCOMPARE(life.open->value, 95.0);
        QCOMPARE(life.open->repeats, 1);
        QCOMPARE(life.open->cause, QString());
        QCOMPARE(life.observe(seen(State::Error)), QByteArray("mR"));
    }

    void aChangedReasonIsWritten()
    {
        Life life;
        life.observe(seen(State::Error));
        QCOMPARE(life.observe(seen(State::Error, MuteReason::Window)), QByteArray("M"));
        QCOMPARE(life.observe(seen(State::Error, MuteReason::Dependency)), QByteArray("M"));
        QCOMPARE(life.last.front().muted, MuteReason::Dependency);
    }

    void aFlappingAlarmStaysOpenAtItsLevel()
    {
        Life life;
        QCOMPARE(life.observe(seen(State::Error)), QByteArray("O"));
        QCOMPARE(life.observe(flapping(State::Ok)), QByteArray("F"));
        QVERIFY(life.open && life.open->flapping);
        QCOMPARE(life.open->level, State::Error);
        QCOMPARE(life.open->repeats, 1);
        QCOMPARE(life.observe(flapping(State::Error)), QByteArray());
        QCOMPARE(life.observe(flapping(State::Ok)), QByteArray());
        QCOMPARE(life.observe(flapping(State::Warning)), QByteArray("L"));
        QCOMPARE(life.open->repeats, 3);
        QCOMPARE(life.observe(seen(State::Ok)), QByteArray("fC"));
        QVERIFY(!life.closed->flapping);
    }

    void flappingMayEndInABadState()
    {
        Life life;
        life.observe(flapping(State::Error));
        QCOMPARE(life.written, QByteArray("OF"));
        QCOMPARE(life.observe(seen(State::Error)), QByteArray("f"));
        QVERIFY(life.open);
    }

    void acknowledgementsEndAsAgreed_data()
    {
        QTest::addColumn<AckMode>("mode");
        QTest::addColumn<QByteArray>("raised");  // journal when the level rises
        QTest::addColumn<QByteArray>("expired"); // … when its time has come
        QTest::newRow("until OK") << AckMode::UntilOk << QByteArray("R") << QByteArray();
        QTest::newRow("until worse") << AckMode::UntilWorse << QByteArray("Ra") << QByteArray();
        QTest::newRow("until a time") << AckMode::UntilTime << QByteArray("R") << QByteArray("a");
    }

    void acknowledgementsEndAsAgreed()
    {
        QFETCH(AckMode, mode);
        QFETCH(QByteArray, raised);
        QFETCH(QByteArray, expired);
        Life life;
        life.observe(seen(State::Warning));
        QCOMPARE(life.act(acknowledge(*life.open, ackBy(life, mode))), QByteArray("A"));
        QCOMPARE(life.last.front().who, u"anna"_s);
        QCOMPARE(life.last.front().text, u"on it"_s);
        QCOMPARE(life.observe(seen(State::Warning)), QByteArray());
        QCOMPARE(life.observe(seen(State::Unknown)), QByteArray("L"));
        QVERIFY(life.open->ack);
        QCOMPARE(life.observe(seen(State::Error)), raised);
        QCOMPARE(life.open->ack.has_value(), !raised.endsWith('a'));
        if (life.open->ack)
            QCOMPARE(life.expire(), expired);
    }

    void anAcknowledgementUntilATimeHoldsThatLong()
    {
        Life life;
        life.observe(seen(State::Error));
        life.act(acknowledge(*life.open, ackBy(life, AckMode::UntilTime)));
        QCOMPARE(life.expire(), QByteArray());
        QVERIFY(life.open->ack);
        QCOMPARE(life.expire(), QByteArray("a"));
        QVERIFY(!life.open->ack);
    }

    void aPersonMayTakeItBack()
    {
        Life life;
        life.observe(seen(State::Error));
        QCOMPARE(life.act(unacknowledge(*life.open, u"bo"_s, life.now)), QByteArray());
        life.act(acknowledge(*life.open, ackBy(life)));
        QCOMPARE(life.act(unacknowledge(*life.open, u"bo"_s, life.now)), QByteArray("a"));
        QCOMPARE(life.last.front().who, u"bo"_s);
        QVERIFY(!life.open->ack);
    }

    void commentsAreTrimmedAndNotEmpty()
    {
        Life life;
        life.observe(seen(State::Error));
        QCOMPARE(life.act(comment(*life.open, u"bo"_s, u"  called the customer \n"_s, life.now)), QByteArray("K"));
        QCOMPARE(life.last.front().text, u"called the customer"_s);
        QCOMPARE(life.act(comment(*life.open, u"bo"_s, u" \n"_s, life.now)), QByteArray());
    }

    void aSnoozeOutlastsWhatSamplesSay()
    {
        Life life;
        life.observe(seen(State::Error));
        const UtcTime until = life.now + Millis{150'000};
        QCOMPARE(life.act(snooze(*life.open, u"bo"_s, until, life.now)), QByteArray("S"));
        QCOMPARE(life.observe(seen(State::Error)), QByteArray());
        QCOMPARE(life.observe(seen(State::Error, MuteReason::Window)), QByteArray());
        QCOMPARE(life.open->muted, MuteReason::Snoozed);
        QCOMPARE(life.open->mutedUntil, until);
        QCOMPARE(life.expire(), QByteArray("m"));
        QCOMPARE(life.open->muted, MuteReason::None);
        QCOMPARE(life.open->level, State::Error);
    }

    void aSampleEndsASnoozeThatRanOut()
    {
        Life life;
        life.observe(seen(State::Error));
        life.act(snooze(*life.open, u"bo"_s, life.now + Millis{60'000}, life.now));
        QCOMPARE(life.observe(seen(State::Error)), QByteArray("m"));
        life.act(snooze(*life.open, u"bo"_s, life.now + Millis{60'000}, life.now));
        QCOMPARE(life.observe(seen(State::Error, MuteReason::Window)), QByteArray("M"));
    }

    void aSnoozeCanBeEndedEarly()
    {
        Life life;
        life.observe(seen(State::Error));
        QCOMPARE(life.act(snooze(*life.open, u"bo"_s, life.now, life.now)), QByteArray());
        life.act(snooze(*life.open, u"bo"_s, life.now + Millis{60'000}, life.now));
        QCOMPARE(life.act(snooze(*life.open, u"bo"_s, life.now, life.now)), QByteArray("m"));
        QCOMPARE(life.open->muted, MuteReason::None);
    }

    void recoveryClosesASnoozedAlarm()
    {
        Life life;
        life.observe(seen(State::Error));
        life.act(snooze(*life.open, u"bo"_s, life.now + Millis{3'600'000}, life.now));
        QCOMPARE(life.observe(seen(State::Ok)), QByteArray("C"));
    }

    void aClosedAlarmTakesCommentsOnly()
    {
        Life life;
        life.observe(seen(State::Error));
        life.observe(seen(State::Ok));
        const Alarm& closed = *life.closed;
        QVERIFY(acknowledge(closed, ackBy(life)).journal.empty());
        QVERIFY(!acknowledge(closed, ackBy(life)).alarm.ack);
        QVERIFY(snooze(closed, u"bo"_s, life.now + Millis{60'000}, life.now).journal.empty());
        QVERIFY(!expire(closed, life.now));
        QCOMPARE(letters(comment(closed, u"bo"_s, u"why"_s, life.now).journal), QByteArray("K"));
    }

    void whatNeedsAPersonComesFirst()
    {
        Life life;
        life.observe(seen(State::Error));
        std::vector<Alarm> ordered;
        for (const bool acked : {false, true}) {
            for (const MuteReason muted : {MuteReason::None, MuteReason::Window}) {
                for (const State level : {State::Error, State::Warning, State::Unknown}) {
                    Alarm alarm = *life.open;
                    alarm.level = level;
                    alarm.muted = muted;
                    if (acked)
                        alarm.ack = ackBy(life);
                    ordered.push_back(alarm);
                }
            }
        }
        Alarm closed = *life.open;
        closed.closedAt = life.now;
        ordered.push_back(closed);
        for (size_t i = 1; i < ordered.size(); ++i)
            QVERIFY2(priority(ordered[i - 1]) > priority(ordered[i]), qPrintable(QString::number(i)));
    }
};

QTEST_GUILESS_MAIN(TestAlarmLife)
#include "tst_alarmlife.moc"
