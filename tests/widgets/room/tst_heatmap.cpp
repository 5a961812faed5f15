#include "models/words/words.h"
#include "tests/widgets/sampleestate.h"
#include "widgets/common/appearance.h"
#include "widgets/room/heatmap.h"

#include <QAccessible>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <algorithm>

using namespace sd;
using namespace sd::test;
using namespace std::chrono_literals;

class TestHeatMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_map.reset(); }
    void quietWhenWell();
    void everyMarkLooksItsOwn_data();
    void everyMarkLooksItsOwn();
    void oneErrorAmongTenThousandIsSeenSmall_data();
    void oneErrorAmongTenThousandIsSeenSmall();
    void repaintsOnlyWhatChanged();
    void keysMoveAndOpen();
    void lettersOfTheConsoleAreLeftAlone();
    void aClickOpens();
    void tellsWhatIsUnderThePointer();
    void speaksToScreenReaders();
    void filterDims();
    void selectionOutlivesANewEstate();
    void scrollsWhereItDoesNotFit();
    void emptyHasNothingToDo();

private:
    void fill(int servers, QSize size);
    void send(const LiveBatch& batch) { m_map->apply(m_picture.apply(batch)); }
    void setState(qint64 server, State state);
    [[nodiscard]] QImage picture() const { return m_map->viewport()->grab().toImage(); }

    std::unique_ptr<Appearance> m_look;
    TestClock m_clock{fromMs(1'795'440'725'000)};
    Words m_words{m_clock};
    EstatePicture m_picture;
    std::unique_ptr<HeatMap> m_map;
};

void TestHeatMap::init()
{
    m_look = std::make_unique<Appearance>();
    m_look->setLanguage(QStringLiteral("en"));
    m_look->setTheme(Theme::Light);
    m_picture = {};
    m_map = std::make_unique<HeatMap>(m_picture, m_words);
    m_map->setNow(m_clock.utcNow());
}

void TestHeatMap::fill(int servers, QSize size)
{
    FakeConsole console(m_clock);
    fillLarge(console, m_clock.utcNow(), servers);
    LiveBatch batch = console.picture;
    batch.alarms.clear();
    for (ServerHealth& health : batch.servers)
        health.state = State::Ok;
    m_map->resize(size);
    m_map->show();
    send(batch);
    QVERIFY(QTest::qWaitForWindowExposed(m_map.get()));
    QCoreApplication::processEvents();
}

void TestHeatMap::setState(qint64 server, State state)
{
    LiveBatch batch;
    batch.servers = {m_picture.server(ServerId{server})->health};
    batch.servers[0].state = state;
    send(batch);
}

/// No pixel of a healthy estate is more than faintly coloured.
void TestHeatMap::quietWhenWell()
{
    m_map->setFocusPolicy(Qt::NoFocus); // the frame around the tile that the keys are on has the accent's colour
    for (const Theme theme : allThemes) {
        m_look->setTheme(theme);
        fill(500, {900, 600});
        const QImage image = picture();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor color = image.pixelColor(x, y);
                const int spread = std::max({color.red(), color.green(), color.blue()}) -
                                   std::min({color.red(), color.green(), color.blue()});
                QVERIFY2(spread < 60, qPrintable(color.name()));
            }
        }
    }
}

void TestHeatMap::everyMarkLooksItsOwn_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("theme");
    for (const Theme theme : allThemes) {
        for (const int side : {10, 14, 24, 40})
            QTest::addRow("%d pixels, theme %d", side, static_cast<int>(theme)) << side << static_cast<int>(theme);
    }
}

/// Also without colour: any two differ in greyscale.
void TestHeatMap::everyMarkLooksItsOwn()
{
    QFETCH(int, side);
    QFETCH(int, theme);
    const Palette& colors = paletteOf(static_cast<Theme>(theme));
    HeatPainter painter;
    painter.setLook(colors, {side, side}, 1);
    std::vector<QImage> images;
    for (const StateMark& mark :
         {StateMark{State::Ok}, StateMark{State::NoData}, StateMark{State::Warning}, StateMark{State::Error},
          StateMark{State::Unknown}, StateMark{State::Error, true}, StateMark{State::Error, false, true}}) {
        QImage image(side, side, QImage::Format_RGB32);
        image.fill(colors.page);
        QPainter paint(&image);
        painter.paint(paint, image.rect(), mark, true);
        paint.end();
        images.push_back(image.convertToFormat(QImage::Format_Grayscale8));
    }
    for (size_t a = 0; a < images.size(); ++a) {
        for (size_t b = a + 1; b < images.size(); ++b) {
            int different = 0;
            for (int y = 0; y < side; ++y) {
                for (int x = 0; x < side; ++x)
                    different += std::abs(qGray(images[a].pixel(x, y)) - qGray(images[b].pixel(x, y))) > 25 ? 1 : 0;
            }
            QVERIFY2(different >= side,
                     qPrintable(QStringLiteral("pictures %1 and %2: %3").arg(a).arg(b).arg(different)));
        }
    }
}

void TestHeatMap::oneErrorAmongTenThousandIsSeenSmall_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("list on a laptop") << QSize(720, 620);
    QTest::newRow("1280×800") << QSize(1280, 620);
    QTest::newRow("2560×1440") << QSize(2500, 950);
}

/// At a tenth of its size the one bad tile is still the most coloured spot by far.
void TestHeatMap::oneErrorAmongTenThousandIsSeenSmall()
{
    QFETCH(QSize, size);
    m_look->setTheme(Theme::Dark);
    fill(10'000, size);
    setState(5'555, State::Error);
    const QImage small = picture().scaled(size / 10, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QPoint where = m_map->itemRect(m_map->tiles().tileOf(ServerId{5'555})).center() / 10;
    int there = 0;
    int elsewhere = 0;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x) {
            const QColor color = small.pixelColor(x, y);
            const int redness = color.red() - std::max(color.green(), color.blue());
            int& most = (QPoint(x, y) - where).manhattanLength() <= 2 ? there : elsewhere;
            most = std::max(most, redness);
        }
    }
    QCOMPARE_GE(there, elsewhere + 20);
}

void TestHeatMap::repaintsOnlyWhatChanged()
{
    fill(2'000, {1200, 800});
    struct PaintedArea : QObject
    {
        QRegion region;
        bool eventFilter(QObject* /*watched*/, QEvent* event) override
        {
            if (event->type() == QEvent::Paint)
                region += static_cast<QPaintEvent*>(event)->region();
            return false;
        }
    } painted;
    m_map->viewport()->installEventFilter(&painted);
    setState(100, State::Warning);
    setState(1'900, State::Error);
    QCoreApplication::processEvents();
    const int side = m_map->itemRect(0).width();
    qint64 pixels = 0;
    for (const QRect& area : painted.region)
        pixels += qint64{area.width()} * area.height();
    QVERIFY(pixels > 0);
    QCOMPARE_LE(pixels, qint64{2} * (side + 4) * (side + 4));
    painted.region = {};
    setState(100, State::Warning); // as it was
    QCoreApplication::processEvents();
    QVERIFY(painted.region.isEmpty());
}

void TestHeatMap::keysMoveAndOpen()
{
    fill(300, {800, 600});
    QSignalSpy selected(m_map.get(), &HeatMap::serverSelected);
    QSignalSpy opened(m_map.get(), &HeatMap::serverOpened);
    QTest::keyClick(m_map.get(), Qt::Key_Home);
    QCOMPARE(m_map->current(), 0);
    QTest::keyClick(m_map.get(), Qt::Key_Right);
    QTest::keyClick(m_map.get(), Qt::Key_L);
    QCOMPARE(m_map->current(), 2);
    QTest::keyClick(m_map.get(), Qt::Key_H);
    QTest::keyClick(m_map.get(), Qt::Key_PageDown);
    QCOMPARE(m_map->current(), 100); // the next customer
    QTest::keyClick(m_map.get(), Qt::Key_J);
    QVERIFY(m_map->current() > 100);
    QTest::keyClick(m_map.get(), Qt::Key_K);
    QTest::keyClick(m_map.get(), Qt::Key_End);
    QCOMPARE(m_map->current(), 299);
    QCOMPARE(selected.last()[0].value<ServerId>(), ServerId{300});
    QCOMPARE(opened.count(), 0);
    QTest::keyClick(m_map.get(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].value<ServerId>(), ServerId{300});
}

void TestHeatMap::lettersOfTheConsoleAreLeftAlone()
{
    fill(300, {800, 600});
    struct Above : QWidget
    {
        QString typed;
        void keyPressEvent(QKeyEvent* event) override { typed += event->text(); }
    } above;
    m_map->setParent(&above);
    above.show();
    m_map->show();
    QTest::keyClicks(m_map.get(), QStringLiteral("amp"));
    QCOMPARE(above.typed, QStringLiteral("amp"));
    m_map->setParent(nullptr);
}

void TestHeatMap::aClickOpens()
{
    fill(300, {800, 600});
    QSignalSpy opened(m_map.get(), &HeatMap::serverOpened);
    QTest::mouseClick(m_map->viewport(), Qt::LeftButton, {}, m_map->itemRect(42).center());
    QCOMPARE(opened.count(), 1);
    QCOMPARE(m_map->current(), 42);
    QTest::mouseClick(m_map->viewport(), Qt::LeftButton, {}, QPoint(m_map->viewport()->width() - 1, 599));
    QCOMPARE(opened.count(), 1);
}

void TestHeatMap::tellsWhatIsUnderThePointer()
{
    fill(300, {800, 600});
    LiveBatch batch;
    batch.servers = {m_picture.server(ServerId{1})->health};
    batch.servers[0].state = State::Error;
    batch.servers[0].since = m_clock.utcNow() - 7min;
    batch.servers[0].series = {0, 1, 2, 0, 0};
    send(batch);
    const QString said = m_map->describe(0);
    QVERIFY2(said.contains(QStringLiteral("SRV00001, Kund 1: Error for 7")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("2")), qPrintable(said));
    const QPoint middle = m_map->itemRect(0).center();
    QHelpEvent help(QEvent::ToolTip, middle, m_map->viewport()->mapToGlobal(middle));
    QCoreApplication::sendEvent(m_map->viewport(), &help);
    QCOMPARE(QToolTip::text(), said);
}

void TestHeatMap::speaksToScreenReaders()
{
    fill(300, {800, 600});
    QAccessible::setActive(true);
    QAccessibleInterface* map = QAccessible::queryAccessibleInterface(m_map.get());
    QVERIFY(map != nullptr);
    QCOMPARE(map->role(), QAccessible::List);
    QVERIFY(!map->text(QAccessible::Name).isEmpty());
    QVERIFY(map->text(QAccessible::Description).contains(QStringLiteral("300")));
    QCOMPARE(map->childCount(), 300);
    QAccessibleInterface* tile = map->child(7);
    QCOMPARE(tile->role(), QAccessible::ListItem);
    QCOMPARE(tile->text(QAccessible::Name), m_map->describe(7));
    QCOMPARE(map->indexOfChild(tile), 7);
    QCOMPARE(map->child(7), tile);
    QVERIFY(map->child(300) == nullptr);
    QVERIFY(!tile->state().selected);
    m_map->select(ServerId{8});
    QVERIFY(tile->state().selected);
    QCOMPARE(map->focusChild(), tile);
    const QPoint middle = tile->rect().center();
    QCOMPARE(map->childAt(middle.x(), middle.y()), tile);
}

void TestHeatMap::filterDims()
{
    fill(300, {800, 600});
    const QImage before = picture();
    m_map->setFilter([](const EstatePicture::ServerEntry& entry) { return entry.server.id == ServerId{1}; });
    const QImage after = picture();
    const QPoint wanted = m_map->itemRect(0).center();
    const QPoint other = m_map->itemRect(1).center();
    QCOMPARE(after.pixel(wanted), before.pixel(wanted));
    QVERIFY(qGray(after.pixel(other)) > qGray(before.pixel(other)) + 10); // fainter, on a light page
}

void TestHeatMap::selectionOutlivesANewEstate()
{
    fill(300, {800, 600});
    m_map->select(ServerId{250});
    LiveBatch batch;
    Estate estate;
    estate.customers.push_back({CustomerId{3}, QStringLiteral("Kund 3")});
    for (const auto& [id, entry] : m_picture.servers()) {
        if (entry.server.customer == CustomerId{3})
            estate.servers.push_back(entry.server);
    }
    batch.estate = estate;
    send(batch);
    QCOMPARE(m_map->tiles().tiles().size(), size_t{100});
    QCOMPARE(m_map->current(), 49);
}

void TestHeatMap::scrollsWhereItDoesNotFit()
{
    fill(10'000, {380, 300});
    QTest::keyClick(m_map.get(), Qt::Key_Home);
    QTest::keyClick(m_map.get(), Qt::Key_End);
    QVERIFY(m_map->viewport()->rect().contains(m_map->itemRect(9'999)));
    QVERIFY(!m_map->viewport()->rect().contains(m_map->itemRect(0)));
    QTest::keyClick(m_map.get(), Qt::Key_Home);
    QVERIFY(m_map->viewport()->rect().contains(m_map->itemRect(0)));
}

void TestHeatMap::emptyHasNothingToDo()
{
    m_map->resize(400, 300);
    m_map->show();
    QVERIFY(m_map->isEmpty());
    QTest::keyClick(m_map.get(), Qt::Key_Down);
    QTest::keyClick(m_map.get(), Qt::Key_Return);
    QTest::mouseMove(m_map->viewport(), QPoint(10, 10));
    (void)picture();
    QCOMPARE(m_map->current(), -1);
}

QTEST_MAIN(TestHeatMap)
#include "tst_heatmap.moc"
