#include "models/items/textrowsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

TextRows servers()
{
    return {{u"Name"_s, u"Says"_s},
            {{.cells = {u"DC01"_s, u"Över 85 %"_s},
              .mark = StateMark{.state = State::Warning},
              .id = u"1"_s,
              .spoken = u"DC01, Warning"_s},
             {.cells = {u"DC02"_s}, .id = u"2"_s, .more = u"1.3.6.1.2"_s}}};
}

} // namespace

class TestTextRowsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsItsRows();
    void boundsAreKept();
    void filterNarrows_data();
    void filterNarrows();
    void theSameFilterIsNoChange();
};

void TestTextRowsModel::tellsItsRows()
{
    TextRowsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.set(servers());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.index(0, 1).data().toString(), u"Över 85 %"_s);
    QCOMPARE(model.index(1, 1).data().toString(), QString());
    QCOMPARE(model.index(0, 0).data(MarkRole).value<StateMark>(), (StateMark{.state = State::Warning}));
    QVERIFY(!model.index(1, 0).data(MarkRole).isValid());
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Says"_s);
    QCOMPARE(model.rowOf(u"2"_s), 1);
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"DC01, Warning"_s);
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"DC02"_s);
    model.set({});
    QCOMPARE(model.rowCount(), 0);
}

void TestTextRowsModel::boundsAreKept()
{
    TextRowsModel model;
    model.set(servers());
    QVERIFY(!model.index(2, 0).isValid());
    QVERIFY(!model.index(0, 2).isValid());
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QVERIFY(model.row({}) == nullptr);
    QCOMPARE(model.rowOf(u"3"_s), -1);
    QVERIFY(!model.headerData(2, Qt::Horizontal, Qt::DisplayRole).isValid());
    const QModelIndex last = model.index(1, 0);
    model.setFilter(u"DC01"_s);
    QVERIFY(!model.data(last, Qt::DisplayRole).isValid());
}

void TestTextRowsModel::filterNarrows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing") << u""_s << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("a name, whatever its case") << u"dc0"_s << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("letters beyond ASCII") << u"över"_s << QStringList{u"1"_s};
    QTest::newRow("what is not shown") << u"1.3.6"_s << QStringList{u"2"_s};
    QTest::newRow("what nobody has") << u"DC03"_s << QStringList{};
}

void TestTextRowsModel::filterNarrows()
{
    QFETCH(QString, text);
    TextRowsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.set(servers());
    model.setFilter(text);
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found += model.index(row, 0).data(PathRole).toString();
    QTEST(found, "found");
    QCOMPARE(servers().hits(text), static_cast<int>(found.size()));
}

void TestTextRowsModel::theSameFilterIsNoChange()
{
    TextRowsModel model;
    model.set(servers());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setFilter(u"DC"_s);
    model.setFilter(u"DC"_s);
    QCOMPARE(resets.count(), 1);
}

QTEST_GUILESS_MAIN(TestTextRowsModel)
#include "tst_textrowsmodel.moc"
