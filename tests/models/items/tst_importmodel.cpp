#include "models/items/importmodel.h"
#include "models/items/itemroles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

std::vector<MergeRow> rows()
{
    using Fate = MergeRow::Fate;
    MergeRow changed{u"line 3"_s, Fate::Changed, u"Norrbygg"_s, u"DC01"_s, u"192.0.2.9"_s};
    changed.changed.set(static_cast<size_t>(EstateColumn::Address));
    changed.changed.set(static_cast<size_t>(EstateColumn::Checks));
    MergeRow partly{u"line 5"_s, Fate::New, u"Norrbygg"_s, u"FIL02"_s, u"192.0.2.11"_s};
    partly.problems = {{u"estate-file"_s, u"line 5: its parent \"sw9\" is not in the file"_s}};
    MergeRow refused{.place = u"line 6"_s, .fate = Fate::Refused};
    refused.problems = {{u"estate-file"_s, u"line 6: a customer is missing"_s}};
    return {{u"line 2"_s, Fate::New, u"Norrbygg"_s, u"FIL01"_s, u"192.0.2.10"_s},
            changed,
            {u"line 4"_s, Fate::Unchanged, u"Norrbygg"_s, u"WEB01"_s, u"web01"_s},
            partly,
            refused};
}

} // namespace

class TestImportModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatBecomesOfEachRow_data();
    void saysWhatBecomesOfEachRow();
    void countsAndShowsByFate();
    void marksWhatIsWrong();
    void staysWithinBounds();
    void tellsOneResetAChange();
};

void TestImportModel::saysWhatBecomesOfEachRow_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("new") << 0 << QStringList{u"2"_s, u"New"_s, u"Norrbygg"_s, u"FIL01"_s, u"192.0.2.10"_s, QString()};
    QTest::newRow("changed") << 1 << QStringList{u"3"_s,    u"Changed"_s,   u"Norrbygg"_s,
                                                 u"DC01"_s, u"192.0.2.9"_s, u"Address, Checks"_s};
    QTest::newRow("as it is") << 2
                              << QStringList{u"4"_s, u"As it is"_s, u"Norrbygg"_s, u"WEB01"_s, u"web01"_s, QString()};
    QTest::newRow("refused") << 4 << QStringList{u"6"_s,    u"Refused"_s, QString(),
                                                 QString(), QString(),    u"LINE 6: A CUSTOMER IS MISSING"_s};
}

void TestImportModel::saysWhatBecomesOfEachRow()
{
    QFETCH(int, row);
    ImportModel model([](const QString& english) { return english.toUpper(); });
    model.setRows(rows());
    QStringList cells;
    for (int column = 0; column < ImportModel::ColumnCount; ++column)
        cells += model.index(row, column).data().toString();
    QTEST(cells, "cells");
}

void TestImportModel::countsAndShowsByFate()
{
    ImportModel model([](const QString& english) { return english; });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rows());
    QCOMPARE(model.counts(), (ImportModel::Counts{2, 1, 1, 1}));
    QCOMPARE(model.rowCount(), 5);
    model.setShown(MergeRow::Fate::New);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, ImportModel::ServerName).data().toString(), u"FIL02"_s);
    QCOMPARE(model.counts(), (ImportModel::Counts{2, 1, 1, 1}));
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.counts(), ImportModel::Counts{});
    model.setShown({});
    model.setRows(rows());
    QCOMPARE(model.rowCount(), 5);
}

void TestImportModel::marksWhatIsWrong()
{
    ImportModel model([](const QString& english) { return english; });
    model.setRows(rows());
    const auto state = [&model](int row) { return model.index(row, 0).data(MarkRole).value<StateMark>().state; };
    QCOMPARE(state(0), State::Ok);
    QCOMPARE(state(3), State::Warning); // taken, but not all of it
    QCOMPARE(state(4), State::Error);
}

void TestImportModel::staysWithinBounds()
{
    ImportModel model([](const QString& english) { return english; });
    QVERIFY(!model.index(0, 0).isValid());
    model.setRows(rows());
    QVERIFY(!model.index(5, 0).isValid());
    QVERIFY(!model.index(0, ImportModel::ColumnCount).isValid());
    QVERIFY(!model.data({}).isValid());
    const QModelIndex cell = model.index(0, 0);
    QCOMPARE(model.rowCount(cell), 0);
    QCOMPARE(model.columnCount(cell), 0);
    QVERIFY(!model.headerData(ImportModel::ColumnCount, Qt::Horizontal, Qt::DisplayRole).isValid());
    QVERIFY(!model.headerData(-1, Qt::Horizontal, Qt::DisplayRole).isValid());
    for (int column = 0; column < ImportModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void TestImportModel::tellsOneResetAChange()
{
    ImportModel model([](const QString& english) { return english; });
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setRows(std::vector<MergeRow>(10'000, rows()[1]));
    model.setShown(MergeRow::Fate::Changed);
    model.setShown(MergeRow::Fate::Changed);
    QCOMPARE(model.rowCount(), 10'000);
    QCOMPARE(resets.count(), 2);
    QCOMPARE(changes.count(), 0);
}

QTEST_GUILESS_MAIN(TestImportModel)
#include "tst_importmodel.moc"
