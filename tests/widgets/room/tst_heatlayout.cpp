#include "widgets/room/heatlayout.h"

#include <QTest>

#include <set>

using namespace sd;

namespace {

constexpr HeatSizes usual{.title = 20, .leastTitle = 70, .groupGap = 16, .largest = 32, .smallest = 6, .named = {}};

/// `servers` spread over `customers` as unevenly as in life: the first has most.
std::vector<HeatGroup> estate(int servers, int customers)
{
    std::vector<HeatGroup> groups;
    int weights = 0;
    for (int i = 0; i < customers; ++i)
        weights += customers - i;
    int left = servers;
    for (int i = 0; i < customers; ++i) {
        const int share = i + 1 == customers ? left : std::min(left, std::max(1, servers * (customers - i) / weights));
        groups.push_back({share, 60 + i * 7 % 80});
        left -= share;
    }
    return groups;
}

} // namespace

class TestHeatLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packs_data();
    void packs();
    void nothingFitsNowhere();
    void namesWhereThereIsRoom();
    void growsDownWhereItMust();
    void keysLead();
    void everyTileCanBeReached();
};

void TestHeatLayout::packs_data()
{
    QTest::addColumn<int>("servers");
    QTest::addColumn<int>("customers");
    QTest::addColumn<QSize>("room");
    QTest::addColumn<int>("leastCell"); // at least half of what the bare area would allow a tile
    const QSize laptop(720, 620);       // the list's place in a window of 1280×800
    const QSize whole(1240, 560);       // a wallboard of that size
    const QSize wall(2480, 940);        // a wallboard of 2560×1440
    QTest::newRow("40 on a laptop") << 40 << 5 << laptop << 32;
    QTest::newRow("40 on a wall") << 40 << 5 << wall << 32;
    QTest::newRow("412 on a laptop") << 412 << 5 << laptop << 26;
    QTest::newRow("412 on a wall") << 412 << 5 << wall << 32;
    QTest::newRow("2,000 of 60 on a laptop") << 2000 << 60 << laptop << 9;
    QTest::newRow("10,000 of one on a wall") << 10'000 << 1 << wall << 14;
    QTest::newRow("10,000 of 100 on a wall") << 10'000 << 100 << wall << 11;
    QTest::newRow("10,000 of 400 on a wall") << 10'000 << 400 << wall << 8;
    QTest::newRow("10,000 of 20 on a small wall") << 10'000 << 20 << whole << 6;
}

void TestHeatLayout::packs()
{
    QFETCH(int, servers);
    QFETCH(int, customers);
    QFETCH(QSize, room);
    QFETCH(int, leastCell);
    const auto groups = estate(servers, customers);
    const HeatLayout layout(groups, room, usual);
    QCOMPARE(layout.tileCount(), servers);
    QCOMPARE_LE(layout.size().height(), room.height());
    QCOMPARE_LE(layout.size().width(), room.width());
    QCOMPARE_GE(layout.cell().width(), leastCell);

    std::set<std::pair<int, int>> corners; // tiles stand on a grid of their group; none upon another
    const QRect all(QPoint(), room);
    for (int i = 0; i < servers; ++i) {
        const QRect tile = layout.tile(i);
        QVERIFY(all.contains(tile));
        QVERIFY(corners.emplace(tile.x(), tile.y()).second);
        QCOMPARE(layout.tileAt(tile.center()), i);
        const QRect title = layout.title(layout.groupOf(i));
        QVERIFY(!title.intersects(tile));
    }
    for (int g = 1; g < customers; ++g) { // reading order: to the right, or on a later line
        const QRect before = layout.title(g - 1);
        const QRect title = layout.title(g);
        QVERIFY(title.top() > before.top() || (title.top() == before.top() && title.left() > before.right()));
        QVERIFY(all.contains(title));
    }
    std::vector<int> found;
    layout.tilesIn(all, found);
    QCOMPARE(found.size(), static_cast<size_t>(servers));
}

void TestHeatLayout::nothingFitsNowhere()
{
    const HeatLayout none({}, {500, 500}, usual);
    QCOMPARE(none.tileCount(), 0);
    QCOMPARE(none.tileAt({5, 5}), -1);
    QCOMPARE(none.neighbour(-1, HeatLayout::Step::Down), -1);
    const HeatLayout flat(estate(10, 2), {500, 0}, usual);
    QCOMPARE(flat.tileCount(), 0);
}

void TestHeatLayout::namesWhereThereIsRoom()
{
    HeatSizes sizes = usual;
    sizes.named = {120, 30};
    const HeatLayout few(estate(40, 5), {720, 620}, sizes);
    QVERIFY(few.isNamed());
    QCOMPARE(few.cell(), QSize(120, 30));
    const HeatLayout many(estate(412, 5), {720, 620}, sizes);
    QVERIFY(!many.isNamed());
}

void TestHeatLayout::growsDownWhereItMust()
{
    const HeatLayout layout(estate(10'000, 100), {400, 300}, usual);
    QCOMPARE(layout.cell(), QSize(6, 6));
    QVERIFY(layout.size().height() > 300);
    QCOMPARE_LE(layout.size().width(), 400);
}

void TestHeatLayout::keysLead()
{
    using Step = HeatLayout::Step;
    const HeatLayout layout({{9, 50}, {4, 50}}, {1000, 500}, usual);
    QCOMPARE(layout.neighbour(0, Step::Left), 0);
    QCOMPARE(layout.neighbour(0, Step::Right), 1);
    QCOMPARE(layout.neighbour(8, Step::Right), 9); // on to the next customer
    QCOMPARE(layout.neighbour(12, Step::Right), 12);
    QCOMPARE(layout.neighbour(2, Step::NextGroup), 9);
    QCOMPARE(layout.neighbour(11, Step::PreviousGroup), 9);
    QCOMPARE(layout.neighbour(9, Step::PreviousGroup), 0);
    QCOMPARE(layout.neighbour(10, Step::NextGroup), 12);
    const int below = layout.neighbour(0, Step::Down);
    QCOMPARE(layout.tile(below).x(), layout.tile(0).x());
    QVERIFY(layout.tile(below).y() > layout.tile(0).y());
    QCOMPARE(layout.neighbour(below, Step::Up), 0);
}

void TestHeatLayout::everyTileCanBeReached()
{
    const HeatLayout layout(estate(300, 12), {900, 500}, usual);
    std::set<int> reached{0};
    std::vector<int> open{0};
    while (!open.empty()) {
        const int tile = open.back();
        open.pop_back();
        for (const auto step : {HeatLayout::Step::Down, HeatLayout::Step::Right}) {
            const int next = layout.neighbour(tile, step);
            if (reached.insert(next).second)
                open.push_back(next);
        }
    }
    QCOMPARE(reached.size(), size_t{300});
}

QTEST_GUILESS_MAIN(TestHeatLayout)
#include "tst_heatlayout.moc"
