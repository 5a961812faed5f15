#include "models/domain/journalruns.h"

#include <QTest>

using namespace sd;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcTime begin{1'795'440'725'000ms};

/// One letter a line, a minute apart: O opened, M muted by the parent, N by the own network, W by a window, U unmuted,
/// u unmuted by a person, C comment, R raised, "-" an hour passes.
std::vector<JournalEntry> journalOf(const QString& letters)
{
    std::vector<JournalEntry> journal;
    UtcTime at = begin;
    for (const QChar letter : letters) {
        at += 1min;
        JournalEntry entry{.alarm = AlarmId{1}, .at = at, .level = State::Error};
        switch (letter.unicode()) {
        case u'-':
            at += 1h;
            continue;
        case u'M':
        case u'N':
        case u'W':
            entry.kind = JournalKind::Muted;
            entry.muted = letter == u'M'   ? MuteReason::Dependency
                          : letter == u'N' ? MuteReason::LocalNetwork
                                           : MuteReason::Window;
            break;
        case u'U':
        case u'u':
            entry.kind = JournalKind::Unmuted;
            entry.who = letter == u'u' ? u"A. Ek"_s : QString();
            break;
        case u'C':
            entry.kind = JournalKind::Commented;
            break;
        case u'R':
            entry.kind = JournalKind::Raised;
            break;
        default:
            break;
        }
        journal.push_back(entry);
    }
    return journal;
}

/// "O M3 U": the first line's letter, and how often.
QString lettersOf(const std::vector<JournalRun>& runs, const QString& letters)
{
    QString plain = letters;
    plain.remove(u'-');
    QStringList parts;
    qsizetype at = 0;
    for (const JournalRun& run : runs) {
        parts += plain[at] + (run.times > 1 ? QString::number(run.times) : QString());
        at += 2 * run.times - 1;
    }
    return parts.join(u' ');
}

} // namespace

class TestJournalRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFlappingParentIsOneLine_data();
    void aFlappingParentIsOneLine();
    void aRunSaysFromWhenToWhen();
};

void TestJournalRuns::aFlappingParentIsOneLine_data()
{
    QTest::addColumn<QString>("journal");
    QTest::addColumn<QString>("read");
    const auto row = [](const char* name, const QString& journal, const QString& read) {
        QTest::newRow(name) << journal << read;
    };
    row("nothing", {}, {});
    row("muted once", u"OMU"_s, u"O M U"_s);
    row("twice is not yet flapping", u"OMUMU"_s, u"O M U M U"_s);
    row("three times", u"OMUMUMU"_s, u"O M3 U"_s);
    row("still muted", u"OMUMUMUMUM"_s, u"O M5"_s);
    row("the own network", u"ONUNUNU"_s, u"O N3 U"_s);
    row("a window comes when it is planned", u"OWUWUWU"_s, u"O W U W U W U"_s);
    row("two reasons are two things", u"OMUNUMU"_s, u"O M U N U M U"_s);
    row("a comment stands where it was made", u"OMUMUCMUMUMU"_s, u"O M U M U C M3 U"_s);
    row("so does a rise", u"OMUMURMUMU"_s, u"O M U M U R M U M U"_s);
    row("what a person did is no flapping", u"OMUMuMU"_s, u"O M U M u M U"_s);
    row("an hour of peace between", u"OMUMU-MUMUMU"_s, u"O M U M U M3 U"_s);
    row("an hour of muting between", u"OMUM-UMU"_s, u"O M3 U"_s);
}

void TestJournalRuns::aFlappingParentIsOneLine()
{
    QFETCH(const QString, journal);
    QTEST(lettersOf(journalRuns(journalOf(journal)), journal), "read");
}

void TestJournalRuns::aRunSaysFromWhenToWhen()
{
    const auto entries = journalOf(u"OMUMUMUR"_s);
    const auto runs = journalRuns(entries);
    QCOMPARE(runs.size(), 4U);
    QCOMPARE(runs[1].entry.at, entries[1].at);
    QCOMPARE(runs[1].last, entries[5].at);
    QCOMPARE(runs[1].times, 3);
    QCOMPARE(runs[2].entry.at, entries[6].at); // since when it is not muted any more
    QCOMPARE(runs[2].last, entries[6].at);
}

QTEST_GUILESS_MAIN(TestJournalRuns)
#include "tst_journalruns.moc"
