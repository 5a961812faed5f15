#include "models/items/journalmodel.h"
#include "tests/models/items/plainwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sd;
using namespace sd::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

JournalEntry entryAt(int minute, JournalKind kind, MuteReason muted = MuteReason::None)
{
    return {.alarm = AlarmId{1},
            .at = UtcTime{} + minute * 1min,
            .kind = kind,
            .level = State::Error,
            .muted = muted,
            .who = kind == JournalKind::Acknowledged ? u"anna"_s : QString(),
            .text = QString::number(minute)};
}

std::vector<JournalEntry> flapping()
{
    std::vector<JournalEntry> entries{entryAt(0, JournalKind::Opened)};
    for (int turn = 0; turn < 4; ++turn) {
        entries.push_back(entryAt(1 + 2 * turn, JournalKind::Muted, MuteReason::Dependency));
        entries.push_back(entryAt(2 + 2 * turn, JournalKind::Unmuted));
    }
    entries.push_back(entryAt(9, JournalKind::Acknowledged));
    return entries;
}

} // namespace

class TestJournalModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestFirstAndAFlappingParentInOneRow();
    void outsideItsBounds();
    void oneResetForAJournal();

private:
    PlainWords m_words;
};

void TestJournalModel::newestFirstAndAFlappingParentInOneRow()
{
    JournalModel model(m_words);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setJournal({}, flapping());
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows += model.index(row, JournalModel::What).data().toString();
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[0], u"9"_s);
    QCOMPARE(rows[1], u"8"_s); // the last unmuting
    QVERIFY2(rows[2].startsWith(u"1 (4 "_s) && rows[2].contains(u"420000"_s), qPrintable(rows[2]));
    QCOMPARE(rows[3], u"0"_s);
    QCOMPARE(model.index(0, JournalModel::Who).data().toString(), u"AN"_s);
    QCOMPARE(model.index(0, JournalModel::Who).data(Qt::ToolTipRole).toString(), u"anna"_s);
    QCOMPARE(model.index(2, JournalModel::When).data(RawValueRole).toLongLong(), 60'000);
}

void TestJournalModel::outsideItsBounds()
{
    JournalModel model(m_words);
    QCOMPARE(model.rowCount(), 0);
    model.setJournal({}, flapping());
    QVERIFY(!model.index(4, 0).isValid());
    QVERIFY(!model.index(0, JournalModel::ColumnCount).isValid());
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
    QVERIFY(!model.headerData(JournalModel::ColumnCount, Qt::Horizontal, Qt::DisplayRole).isValid());
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
}

void TestJournalModel::oneResetForAJournal()
{
    JournalModel model(m_words);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setJournal({}, flapping());
    QCOMPARE(resets.size(), 1);
    QCOMPARE(changes.size(), 0);
}

QTEST_GUILESS_MAIN(TestJournalModel)
#include "tst_journalmodel.moc"
