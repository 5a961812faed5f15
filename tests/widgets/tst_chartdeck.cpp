#include "tests/widgets/sampleestate.h"
#include "widgets/charts/chartdeck.h"
#include "widgets/charts/chartview.h"
#include "widgets/common/appearance.h"
#include "widgets/mainwindow.h"
#include "widgets/panels/servers/chartsetmenu.h"

#include <QApplication>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Several charts of a server together, and the sets of them that a person has named.
class TestChartDeck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keptChartsStayAndAreLinked();
    void unlinkedChartsGoTheirOwnWay();
    void anotherServerBeginsAnew();
    void patternsAreFoundOnAnotherServer();
    void wholeMetricsBecomePatterns();
    void setsFitTheirServers();
    void setsSurviveTheirJson();
    void rubbishIsNoSet();
    void setIsSavedAndChosen();

private:
    template<typename Widget = QWidget>
    Widget* child(const char* name) const
    {
        return m_window->findChild<QWidget*>(u"serverPage"_s)->findChild<Widget*>(QString::fromLatin1(name));
    }
    [[nodiscard]] ChartDeck& deck() const { return *child<ChartDeck>("chartDeck"); }
    void click(const char* name) const { child<QPushButton>(name)->click(); }
    [[nodiscard]] EstatePicture picture() const
    {
        EstatePicture picture;
        picture.apply(m_console->picture);
        return picture;
    }

    std::unique_ptr<Appearance> m_look;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<MainWindow> m_window;
};

void TestChartDeck::init()
{
    m_look = std::make_unique<Appearance>();
    m_look->setLanguage(u"en"_s);
    m_clock = std::make_unique<TestClock>(fromMs(1'795'440'725'000));
    m_console = std::make_unique<FakeConsole>(*m_clock);
    fillSample(*m_console, m_clock->utcNow());
    m_window = std::make_unique<MainWindow>(m_console->boundary(), *m_look);
    m_window->resize(1600, 1000);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QApplication::setActiveWindow(m_window.get());
    m_window->selectServer(ServerId{1});
    QTRY_VERIFY(!deck().first().sources().empty());
}

void TestChartDeck::cleanup()
{
    m_window.reset();
    m_console.reset();
    m_look.reset();
}

void TestChartDeck::keptChartsStayAndAreLinked()
{
    QVERIFY(!child("linkCharts")->isVisible());
    const auto before = deck().first().shownSeries();
    click("keepChart");
    QCOMPARE(deck().count(), size_t{2});
    QVERIFY(child("linkCharts")->isVisible());
    auto* table = child("seriesTable");
    QTest::keyClick(table, Qt::Key_J);
    QTRY_VERIFY(deck().first().shownSeries() != before);
    auto* kept = child<ChartPane>("keptChart");
    QCOMPARE(kept->shownSeries(), before);
    // Zoomed and read together.
    deck().time().zoom(0.5, m_clock->utcNow());
    QCOMPARE(kept->time().range(), deck().first().time().range());
    deck().time().setCursor(m_clock->utcNow() - 1h);
    QCOMPARE(kept->time().cursor(), deck().first().time().cursor());
    for (int i = 0; i < 5; ++i)
        click("keepChart");
    QCOMPARE(deck().count(), ChartDeck::MostCharts);
    QVERIFY(!child("keepChart")->isEnabled());
    click("dropChart");
    QCOMPARE(deck().count(), ChartDeck::MostCharts - 1);
    QVERIFY(child("keepChart")->isEnabled());
}

void TestChartDeck::unlinkedChartsGoTheirOwnWay()
{
    click("keepChart");
    auto* kept = child<ChartPane>("keptChart");
    const Interval before = kept->time().range();
    click("linkCharts");
    deck().time().zoom(0.5, m_clock->utcNow());
    QCOMPARE(kept->time().range(), before);
    click("linkCharts");
    QCOMPARE(kept->time().range(), deck().time().range());
}

void TestChartDeck::anotherServerBeginsAnew()
{
    click("keepChart");
    m_window->selectServer(ServerId{2});
    QCOMPARE(deck().count(), size_t{1});
}

void TestChartDeck::patternsAreFoundOnAnotherServer()
{
    const EstatePicture known = picture();
    const auto shown = deck().first().shownSeries();
    const auto patterns = patternsOf(shown, ServerId{1}, known);
    QCOMPARE(patterns.size(), size_t{1});
    QCOMPARE(seriesFor(patterns, ServerId{1}, known), shown);
    QVERIFY(patternsOf(shown, ServerId{2}, known).empty()); // they are not its own
    QVERIFY(seriesFor({{u"no.such.metric"_s, u"*"_s}}, ServerId{1}, known).empty());
    QVERIFY(seriesFor(patterns, ServerId{4711}, known).empty());
}

void TestChartDeck::wholeMetricsBecomePatterns()
{
    const EstatePicture known = picture();
    // Two instances of one metric on one server, wherever the sample has them.
    for (const auto& [id, entry] : known.servers()) {
        for (const SeriesId first : entry.series) {
            for (const SeriesId second : entry.series) {
                const MetricKey& a = known.series(first)->key;
                const MetricKey& b = known.series(second)->key;
                if (a.metric != b.metric || a.instance >= b.instance)
                    continue;
                const auto all = seriesFor({{a.metric, u"*"_s}}, id, known);
                QVERIFY(all.size() >= 2);
                QCOMPARE(patternsOf(all, id, known), (std::vector{SeriesPattern{a.metric, u"*"_s}}));
                QCOMPARE(patternsOf({first}, id, known), (std::vector{SeriesPattern{a.metric, a.instance}}));
                return;
            }
        }
    }
    QSKIP("the sample has no metric with two instances");
}

void TestChartDeck::setsFitTheirServers()
{
    const Server server{.id = {1}, .customer = {5}, .name = {}, .address = {}, .kind = u"linux"_s};
    QVERIFY(ChartSet{}.fits(server));
    QVERIFY((ChartSet{.name = {}, .kind = u"linux"_s}.fits(server)));
    QVERIFY(!(ChartSet{.name = {}, .kind = u"windows"_s}.fits(server)));
    QVERIFY((ChartSet{.name = {}, .customer = {5}}.fits(server)));
    QVERIFY(!(ChartSet{.name = {}, .kind = u"linux"_s, .customer = {6}}.fits(server)));
}

void TestChartDeck::setsSurviveTheirJson()
{
    const ChartSet set{.name = u"Disks"_s,
                       .kind = u"windows"_s,
                       .customer = {7},
                       .hours = 168,
                       .linked = false,
                       .charts = {{{{u"a"_s, u"*"_s}}, {Comparison::Week, true, true}}, {{{u"b"_s, u"C:"_s}}}}};
    QCOMPARE(chartSetsFrom({toJson(set)}), std::vector{set});
}

void TestChartDeck::rubbishIsNoSet()
{
    QVERIFY(chartSetsFrom({1, u"x"_s, QJsonObject{{u"name"_s, u"empty"_s}}}).empty());
    QJsonObject json = toJson({.name = u"odd"_s, .charts = {{{{u"a"_s, {}}}}}});
    json[u"hours"_s] = -3;
    const auto read = chartSetsFrom({json});
    QCOMPARE(read.size(), size_t{1});
    QCOMPARE(read[0].hours, 1);
}

void TestChartDeck::setIsSavedAndChosen()
{
    click("keepChart");
    const auto shown = deck().first().shownSeries();
    auto* menu = child<QPushButton>("chartSets")->menu();
    Q_EMIT menu->aboutToShow();
    menu->findChild<QAction*>(u"saveSetForKind"_s)->trigger();
    auto* name = m_window->findChild<QLineEdit*>(u"name"_s);
    QVERIFY(name != nullptr);
    name->setText(u"Two of them"_s);
    name->window()->findChild<QPushButton*>(u"accept"_s)->click();
    const QJsonArray kept = m_look->settings().value("views.charts"_L1).toArray();
    QCOMPARE(kept.size(), 1);
    const EstatePicture known = picture();
    QCOMPARE(kept[0][u"kind"_s].toString(), known.server(ServerId{1})->server.kind);

    m_window->selectServer(ServerId{2});
    m_window->selectServer(ServerId{1});
    QCOMPARE(deck().count(), size_t{1});
    auto* sets = child<ChartSetMenu>("chartSets");
    sets->choose(u"Two of them"_s);
    QCOMPARE(deck().count(), size_t{2});
    QCOMPARE(deck().first().shownSeries(), shown);
    sets->drop(u"Two of them"_s);
    QVERIFY(m_look->settings().value("views.charts"_L1).toArray().isEmpty());
}

QTEST_MAIN(TestChartDeck)
#include "tst_chartdeck.moc"
