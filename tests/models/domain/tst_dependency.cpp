#include "models/domain/dependency.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <set>

using namespace sd;

namespace {

ServerId id(int number)
{
    return ServerId{number};
}

auto down(std::initializer_list<int> numbers)
{
    return [set = std::set<int>(numbers)](ServerId server) { return set.contains(static_cast<int>(server.value)); };
}

} // namespace

class TestDependency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesCircles()
    {
        DependencyGraph graph;
        QVERIFY(graph.add(id(2), id(1)));
        QVERIFY(graph.add(id(3), id(2)));
        QVERIFY(!graph.add(id(1), id(1)));
        QVERIFY(!graph.add(id(1), id(2)));
        QVERIFY(!graph.add(id(1), id(3)));
        QVERIFY(graph.parentsOf(id(1)).empty());
        QVERIFY(graph.add(id(3), id(1))); // a second way up is no circle
    }

    void namesTheWayUp()
    {
        DependencyGraph graph;
        graph.add(id(4), id(3));
        graph.add(id(3), id(2));
        graph.add(id(2), id(1));
        graph.add(id(4), id(2)); // shorter
        QCOMPARE(graph.wayUp(id(4), id(1)), (std::vector{id(4), id(2), id(1)}));
        QCOMPARE(graph.wayUp(id(4), id(4)), std::vector{id(4)});
        QVERIFY(graph.wayUp(id(1), id(4)).empty());
        QVERIFY(graph.wayUp(id(9), id(1)).empty());
    }

    void theSameEdgeTwiceIsOne()
    {
        DependencyGraph graph;
        QVERIFY(graph.add(id(2), id(1)));
        QVERIFY(graph.add(id(2), id(1)));
        QCOMPARE(graph.parentsOf(id(2)).size(), 1U);
        QCOMPARE(graph.childrenOf(id(1)).size(), 1U);
        graph.remove(id(2), id(1));
        QVERIFY(graph.parentsOf(id(2)).empty());
        QVERIFY(graph.childrenOf(id(1)).empty());
        graph.remove(id(2), id(1)); // not there: nothing happens
        QVERIFY(graph.add(id(1), id(2)));
    }

    void isCutOffWhenEveryWayIsDown_data()
    {
        // 1 and 2 are routers, 3 hangs on both, 4 on 3, 5 on 3 and 2, 6 on nothing.
        QTest::addColumn<std::set<int>>("downs");
        QTest::addColumn<std::set<int>>("cutOff");
        using Set = std::set<int>;
        QTest::newRow("all well") << Set{} << Set{};
        QTest::newRow("one router") << Set{1} << Set{};
        QTest::newRow("both routers") << Set{1, 2} << Set{3, 4, 5};
        QTest::newRow("the switch") << Set{3} << Set{4};
        QTest::newRow("the switch and its other way") << Set{3, 2} << Set{4, 5};
        QTest::newRow("a leaf") << Set{4, 6} << Set{};
        QTest::newRow("all") << Set{1, 2, 3, 4, 5, 6} << Set{3, 4, 5};
    }

    void isCutOffWhenEveryWayIsDown()
    {
        QFETCH(std::set<int>, downs);
        QFETCH(std::set<int>, cutOff);
        DependencyGraph graph;
        for (const auto& [child, parent] : {std::pair(3, 1), {3, 2}, {4, 3}, {5, 3}, {5, 2}})
            QVERIFY(graph.add(id(child), id(parent)));
        const auto isDown = [&downs](ServerId server) { return downs.contains(static_cast<int>(server.value)); };
        for (int server = 1; server <= 6; ++server)
            QCOMPARE(graph.isCutOff(id(server), isDown), cutOff.contains(server));
    }

    void findsAllBelowNearestFirst()
    {
        DependencyGraph graph;
        for (const auto& [child, parent] : {std::pair(2, 1), {3, 1}, {4, 2}, {4, 3}, {5, 4}, {9, 8}})
            QVERIFY(graph.add(id(child), id(parent)));
        QCOMPARE(graph.descendantsOf(id(1)), (std::vector{id(2), id(3), id(4), id(5)}));
        QCOMPARE(graph.descendantsOf(id(5)), std::vector<ServerId>());
        QCOMPARE(graph.descendantsOf(id(77)), std::vector<ServerId>());
    }

    /// Ten thousand in a row, and a ladder of diamonds with 2^40 ways through it.
    void longAndWideIsQuick()
    {
        DependencyGraph chain;
        for (int i = 2; i <= 10'000; ++i)
            QVERIFY(chain.add(id(10'001 - i + 1), id(10'001 - i)));
        QVERIFY(chain.isCutOff(id(10'000), down({1})));
        QVERIFY(!chain.isCutOff(id(10'000), down({})));
        QCOMPARE(chain.descendantsOf(id(1)).size(), 9'999U);

        DependencyGraph ladder;
        for (int i = 0; i < 40; ++i) {
            for (const int parent : {3 * i + 2, 3 * i + 3}) {
                QVERIFY(ladder.add(id(parent), id(3 * i + 1)));
                QVERIFY(ladder.add(id(3 * i + 4), id(parent)));
            }
        }
        QVERIFY(ladder.isCutOff(id(121), down({1})));
        QVERIFY(!ladder.isCutOff(id(121), down({2})));
    }

    /// The definition itself, without cleverness: parents, and each of them down or cut off.
    void agreesWithTheDefinition()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 300; ++round) {
            DependencyGraph graph;
            for (int edge = 0; edge < 20; ++edge)
                graph.add(id(random.bounded(10)), id(random.bounded(10)));
            const quint32 downs = random.generate();
            const auto isDown = [downs](ServerId server) { return (downs >> server.value & 1U) != 0; };
            const std::function<bool(ServerId)> defined = [&](ServerId server) {
                const std::vector<ServerId> parents = graph.parentsOf(server);
                return !parents.empty() &&
                       std::ranges::all_of(parents, [&](ServerId parent) { return isDown(parent) || defined(parent); });
            };
            for (int server = 0; server < 10; ++server)
                QCOMPARE(graph.isCutOff(id(server), isDown), defined(id(server)));
        }
    }
};

QTEST_GUILESS_MAIN(TestDependency)
#include "tst_dependency.moc"
