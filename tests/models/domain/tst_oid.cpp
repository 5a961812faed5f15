#include "models/domain/oid.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace sd;
using namespace Qt::StringLiterals;

class TestOid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical"); // empty: refused
        QTest::newRow("plain") << u"1.3.6.1"_s << u"1.3.6.1"_s;
        QTest::newRow("leading dot") << u".1.3.6.1"_s << u"1.3.6.1"_s;
        QTest::newRow("null OID") << u"0.0"_s << u"0.0"_s;
        QTest::newRow("largest arc") << u"1.3.4294967295"_s << u"1.3.4294967295"_s;
        QTest::newRow("joint arc may be large below 2") << u"2.999"_s << u"2.999"_s;
        QTest::newRow("leading zeros") << u"1.03.6"_s << u"1.3.6"_s;
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("one arc") << u"1"_s << u""_s;
        QTest::newRow("dot only") << u"."_s << u""_s;
        QTest::newRow("two dots") << u"..1.3"_s << u""_s;
        QTest::newRow("gap") << u"1..3"_s << u""_s;
        QTest::newRow("trailing dot") << u"1.3."_s << u""_s;
        QTest::newRow("arc too large") << u"1.3.4294967296"_s << u""_s;
        QTest::newRow("arc far too large") << u"1.3.99999999999999999999"_s << u""_s;
        QTest::newRow("negative") << u"1.-3"_s << u""_s;
        QTest::newRow("plus") << u"1.+3"_s << u""_s;
        QTest::newRow("space") << u"1. 3"_s << u""_s;
        QTest::newRow("letters") << u"1.3.six"_s << u""_s;
        QTest::newRow("other digits") << u"1.٣"_s << u""_s;
        QTest::newRow("first arc above 2") << u"3.1"_s << u""_s;
        QTest::newRow("second arc above 39") << u"1.40"_s << u""_s;
    }

    void parses()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const std::optional<Oid> oid = Oid::parse(text);
        QCOMPARE(oid.has_value(), !canonical.isEmpty());
        if (oid)
            QCOMPARE(oid->toString(), canonical);
    }

    void hasAtMost128Arcs()
    {
        const QString longest = QStringList(128, u"1"_s).join(u'.');
        QVERIFY(Oid::parse(longest));
        QVERIFY(!Oid::parse(QString(longest + u".1"_s)));
    }

    void knowsWhatIsBelow()
    {
        const Oid table({1, 3, 6, 1});
        const Oid cell = table.child(2).child(77);
        QVERIFY(cell.startsWith(table));
        QVERIFY(cell.startsWith(cell));
        QVERIFY(!table.startsWith(cell));
        QVERIFY(cell.startsWith(Oid()));
        QVERIFY(!Oid({1, 3, 6, 10}).startsWith(table));
        const auto index = cell.indexBelow(table);
        QVERIFY(std::ranges::equal(index, std::vector<quint32>{2, 77}));
        QVERIFY(table.indexBelow(table).empty());
        QVERIFY(table.indexBelow(cell).empty());
        QVERIFY(Oid().isEmpty());
        QCOMPARE(table.toString(), u"1.3.6.1"_s); // child made a copy
    }

    void isOrderedAsAnAgentWalks()
    {
        const std::vector<Oid> walk{Oid(),          Oid({1, 3}),  Oid({1, 3, 6}), Oid({1, 3, 6, 1}),
                                    Oid({1, 3, 7}), Oid({1, 10}), Oid({2, 0})};
        for (size_t i = 0; i < walk.size(); ++i) {
            for (size_t j = 0; j < walk.size(); ++j) {
                QCOMPARE(walk[i] < walk[j], i < j);
                QCOMPARE(walk[i] == walk[j], i == j);
            }
        }
    }

    void anyOidSurvivesItsText()
    {
        QRandomGenerator random(1);
        for (int round = 0; round < 2000; ++round) {
            std::vector<quint32> arcs{random.bounded(3U), random.bounded(40U)};
            const int more = random.bounded(127);
            for (int i = 0; i < more; ++i)
                arcs.push_back(random.generate());
            const Oid oid(arcs);
            QCOMPARE(*Oid::parse(oid.toString()), oid);
            QVERIFY(oid < oid.child(0));
            QVERIFY(oid.child(0) < oid.child(1));
        }
    }
};

QTEST_GUILESS_MAIN(TestOid)
#include "tst_oid.moc"
