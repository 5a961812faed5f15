#include "models/items/findingsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sd;
using namespace Qt::StringLiterals;

class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
    void betterFitsStandFirst_data();
    void betterFitsStandFirst();
    void showsWhatFits_data();
    void showsWhatFits();
    void keepsModelContract();
    void beginsWithWhatCanBeDone();
    void fewBeforeMany();
    void findsByTheOtherLanguage();
    void readsNoMoreThanAPersonDoes();
};

void TestFindings::fits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    QTest::newRow("whole") << u"NB-DC02"_s << u"NB-DC02"_s << true;
    QTest::newRow("case aside") << u"nb-dc"_s << u"NB-DC02"_s << true;
    QTest::newRow("accents aside") << u"malarvard"_s << u"Mälarvård"_s << true;
    QTest::newRow("accents typed") << u"mälar"_s << u"Mälarvård"_s << true;
    QTest::newRow("word") << u"dc02"_s << u"NB-DC02"_s << true;
    QTest::newRow("within") << u"02"_s << u"NB-DC02"_s << true;
    QTest::newRow("letters in order") << u"nbdc"_s << u"NB-DC02"_s << true;
    QTest::newRow("initials") << u"lem"_s << u"Ljust eller mörkt"_s << true;
    QTest::newRow("words in any order") << u"mörkt ljust"_s << u"Ljust eller mörkt"_s << true;
    QTest::newRow("not in this order") << u"cdbn"_s << u"NB-DC02"_s << false;
    QTest::newRow("one letter too many") << u"nbdcx"_s << u"NB-DC02"_s << false;
    QTest::newRow("begins within a word") << u"bc2"_s << u"NB-DC02"_s << false;
    QTest::newRow("one of two words") << u"ljust grönt"_s << u"Ljust eller mörkt"_s << false;
}

void TestFindings::fits()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QTEST(FuzzyPattern(typed).rank(folded(text)).has_value(), "fits");
}

void TestFindings::betterFitsStandFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("order"); ///< as they have to come, given the other way round
    QTest::newRow("whole, beginning, word, within, letters")
        << u"sql"_s << QStringList{u"SQL"_s, u"SQL01"_s, u"NB-SQL01"_s, u"MYSQL01"_s, u"Servern i qvarnlunda"_s};
    QTest::newRow("the shorter") << u"web"_s << QStringList{u"WEB1"_s, u"WEB01"_s, u"WEB01-GAMLA"_s};
    QTest::newRow("in English") << u"mu"_s << QStringList{u"Mute …"_s, u"End muting"_s};
    QTest::newRow("in Swedish") << u"kv"_s << QStringList{u"Kvittera"_s, u"Ta tillbaka kvittens"_s};
    QTest::newRow("letters near each other") << u"nd2"_s << QStringList{u"NB-D2"_s, u"Norrbygg data i hall 2"_s};
}

void TestFindings::betterFitsStandFirst()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, order);
    std::vector<Finding> all;
    for (qsizetype i = order.size() - 1; i >= 0; --i)
        all.push_back({.kind = Finding::Server, .text = order[i]});
    FindingsModel model;
    model.setAll(std::move(all));
    model.setTyped(typed);
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found += model.index(row).data().toString();
    QCOMPARE(found, order);
}

void TestFindings::showsWhatFits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("places");
    QTest::newRow("a run") << u"dc"_s << u"NB-DC02"_s << QList<int>{3, 4};
    QTest::newRow("letters") << u"nd2"_s << u"NB-DC02"_s << QList<int>{0, 3, 6};
    QTest::newRow("two words") << u"vård mäl"_s << u"Mälarvård"_s << QList<int>{0, 1, 2, 5, 6, 7, 8};
    QTest::newRow("nothing") << u"x"_s << u"NB-DC02"_s << QList<int>{};
}

void TestFindings::showsWhatFits()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    const std::vector<int> places = FuzzyPattern(typed).places(folded(text));
    QTEST(QList<int>(places.begin(), places.end()), "places");
}

void TestFindings::keepsModelContract()
{
    FindingsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setAll({{.kind = Finding::Server, .text = u"A"_s}, {.kind = Finding::Alarm, .text = u"B"_s}});
    model.setTyped(u"b"_s);
    model.setTyped(u"bx"_s);
    QCOMPARE(resets.count(), 3);
    QCOMPARE(model.rowCount(), 0);
    model.setTyped(u"a"_s);
    QVERIFY(!model.data(model.index(1, 0)).isValid());
    QVERIFY(!model.data(model.index(-1, 0)).isValid());
    QVERIFY(!model.data(model.index(0, 1)).isValid());
    QVERIFY(!model.data({}).isValid());
    QCOMPARE(model.rowCount(model.index(0)), 0);
    QCOMPARE(model.flags({}), Qt::ItemFlags(Qt::NoItemFlags));
}

void TestFindings::beginsWithWhatCanBeDone()
{
    FindingsModel model;
    model.setAll({{.kind = Finding::Area, .text = u"Larm"_s},
                  {.kind = Finding::Action, .text = u"Kvittera"_s, .enabled = false},
                  {.kind = Finding::Action, .text = u"Ljust eller mörkt"_s},
                  {.kind = Finding::Server, .text = u"NB-DC02"_s}});
    QCOMPARE(model.rowCount(), 2);
    model.setTyped(u"kvi"_s); // what can't be done now is found, and said to be so
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsEnabled));
}

void TestFindings::fewBeforeMany()
{
    FindingsModel model;
    model.setAll({{.kind = Finding::Alarm, .text = u"Servers"_s},
                  {.kind = Finding::Server, .text = u"Servers"_s},
                  {.kind = Finding::Area, .text = u"Servers"_s}});
    model.setTyped(u"servers"_s);
    QCOMPARE(model.at(0).kind, Finding::Area);
    QCOMPARE(model.at(1).kind, Finding::Server);
    QCOMPARE(model.at(2).kind, Finding::Alarm);
}

void TestFindings::findsByTheOtherLanguage()
{
    FindingsModel model;
    model.setAll({{.kind = Finding::Action, .text = u"Kvittera"_s, .other = u"Acknowledge"_s}});
    model.setTyped(u"ackn"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), u"Kvittera"_s);
}

void TestFindings::readsNoMoreThanAPersonDoes()
{
    std::vector<Finding> all;
    for (int i = 0; i < 10'000; ++i)
        all.push_back({.kind = Finding::Server, .text = u"SRV%1"_s.arg(i)});
    FindingsModel model;
    model.setAll(std::move(all));
    model.setTyped(u"srv"_s);
    QCOMPARE(model.rowCount(), FindingsModel::Most);
    model.setTyped(u"srv9999"_s);
    QCOMPARE(model.rowCount(), 1);
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
