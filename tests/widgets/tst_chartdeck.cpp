#include "tests/widgets/sampleestate.h"
#include "widgets/charts/chartdeck.h"
#include "widgets/charts/chartview.h"
#include "widgets/common/appearance.h"
#include "widgets/mainwindow.h"
#include "widgets/panels/servers/chartsets.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
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
    void setIsSharedRenamedAndRemoved();
    void addedForEverybodyIsTakenBack();
    void colleaguesChangeIsNotOverwritten();
    void menuOffersWhatFits();
    void rightsNarrowWhatIsOffered();

private:
    /// What the menu says from top to bottom, "|" between its columns.
    [[nodiscard]] QStringList menuSays() const;
    [[nodiscard]] QAction* entry(const QString& text, const char* submenu = nullptr) const;
    QDialog* askToSave(const QString& name, bool isShared);
    static void saveFrom(QDialog* dialog);
    void shareByColleague(const SharedChartSet& set);
    void undo();
    [[nodiscard]] bool undoBarSays(const QString& part) const;

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

QStringList TestChartDeck::menuSays() const
{
    auto* menu = child<QPushButton>("chartSets")->menu();
    Q_EMIT menu->aboutToShow();
    QStringList said;
    for (const QAction* action : menu->actions()) {
        if (!action->isSeparator() || !action->text().isEmpty())
            said += action->text().replace(u'\t', u'|');
    }
    return said;
}

QAction* TestChartDeck::entry(const QString& text, const char* submenu) const
{
    auto* menu = child<QPushButton>("chartSets")->menu();
    Q_EMIT menu->aboutToShow();
    auto* in = submenu == nullptr ? menu : menu->findChild<QMenu*>(QLatin1StringView(submenu));
    const auto actions = in == nullptr ? QList<QAction*>() : in->actions();
    const auto it =
        std::ranges::find_if(actions, [&](const QAction* action) { return action->text().startsWith(text); });
    if (it == actions.end())
        qFatal("no %s in the menu", qUtf8Printable(text));
    return *it;
}

QDialog* TestChartDeck::askToSave(const QString& name, bool isShared)
{
    m_window->findChild<QAction*>(u"saveChartSet"_s)->trigger();
    auto* dialog = m_window->findChild<QDialog*>(u"chartSetDialog"_s);
    if (dialog == nullptr)
        qFatal("no dialog");
    dialog->findChild<QLineEdit*>(u"name"_s)->setText(name);
    if (isShared)
        dialog->findChild<QComboBox*>(u"chartSetOffered"_s)->setCurrentIndex(1);
    return dialog;
}

/// Presses the button, and waits until it is saved.
void TestChartDeck::saveFrom(QDialog* dialog)
{
    const QPointer guard(dialog);
    dialog->findChild<QPushButton*>(u"accept"_s)->click();
    QTRY_VERIFY(!guard || !guard->isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// A colleague at another console.
void TestChartDeck::shareByColleague(const SharedChartSet& set)
{
    LiveBatch batch;
    batch.estate = m_console->picture.estate;
    auto& sets = batch.estate.edit().chartSets;
    std::erase_if(sets, [&](const SharedChartSet& each) { return each.id == set.id; });
    sets.push_back(set);
    m_console->send(batch);
}

void TestChartDeck::undo()
{
    m_window->findChild<QAction*>(u"undo"_s)->trigger();
}

bool TestChartDeck::undoBarSays(const QString& part) const
{
    return m_window->findChild<QLabel*>(u"undoText"_s)->text().contains(part);
}

void TestChartDeck::setIsSavedAndChosen()
{
    click("keepChart");
    const auto shown = deck().first().shownSeries();
    saveFrom(askToSave(u"Two of them"_s, false));
    const QJsonArray kept = m_look->settings().value("views.charts"_L1).toArray();
    QCOMPARE(kept.size(), 1);
    const EstatePicture known = picture();
    const QString kind = known.server(ServerId{1})->server.kind;
    QCOMPARE(kept[0][u"kind"_s].toString(), kind); // what it was saved for at first
    QVERIFY(known.chartSets().empty());

    m_window->selectServer(ServerId{2});
    m_window->selectServer(ServerId{1});
    QCOMPARE(deck().count(), size_t{1});
    QCOMPARE(menuSays().mid(0, 2), (QStringList{u"My own"_s, u"Two of them|"_s + kind}));
    entry(u"Two of them"_s)->trigger();
    QCOMPARE(deck().count(), size_t{2});
    QCOMPARE(deck().first().shownSeries(), shown);
    entry(u"Two of them"_s, "removeSet")->trigger();
    QVERIFY(m_look->settings().value("views.charts"_L1).toArray().isEmpty());
    undo();
    QCOMPARE(m_look->settings().value("views.charts"_L1).toArray(), kept);
}

void TestChartDeck::setIsSharedRenamedAndRemoved()
{
    saveFrom(askToSave(u"Load & heat"_s, true));
    QCOMPARE(picture().chartSets().size(), size_t{1});
    QCOMPARE(picture().chartSets()[0].by, u"Anna Ek"_s);
    QVERIFY(m_look->settings().value("views.charts"_L1).toArray().isEmpty());
    saveFrom(askToSave(u"Mine"_s, false));
    const QString kind = picture().server(ServerId{1})->server.kind;
    QCOMPARE(menuSays(), (QStringList{u"Everybody's"_s, u"Load && heat|"_s + kind, u"My own"_s, u"Mine|"_s + kind,
                                      u"Save chart set …"_s, u"Rename"_s, u"Remove"_s}));
    QVERIFY(entry(u"Load"_s)->toolTip().contains(u"Anna Ek"_s));

    entry(u"Load"_s, "renameSet")->trigger();
    auto* name = m_window->findChild<QLineEdit*>(u"name"_s);
    QCOMPARE(name->text(), u"Load & heat"_s);
    name->setText(u"Heat"_s);
    name->window()->findChild<QPushButton*>(u"accept"_s)->click();
    QTRY_COMPARE(picture().chartSets()[0].set.name, u"Heat"_s);
    QTRY_VERIFY(m_window->findChild<QAction*>(u"undo"_s)->isEnabled());
    undo();
    QTRY_COMPARE(picture().chartSets()[0].set.name, u"Load & heat"_s);

    entry(u"Load"_s, "removeSet")->trigger();
    QTRY_VERIFY(picture().chartSets().empty());
    QTRY_VERIFY(m_window->findChild<QAction*>(u"undo"_s)->isEnabled());
    undo();
    QTRY_COMPARE(picture().chartSets().size(), size_t{1});
}

void TestChartDeck::addedForEverybodyIsTakenBack()
{
    auto* undoing = m_window->findChild<QAction*>(u"undo"_s);
    saveFrom(askToSave(u"Disks"_s, true));
    QCOMPARE(picture().chartSets().size(), size_t{1});
    QTRY_VERIFY(undoing->isEnabled());
    undo();
    QTRY_VERIFY(picture().chartSets().empty());
    QVERIFY(!menuSays().contains(u"Everybody's"_s));
    // What a colleague has worked on since is theirs, too.
    saveFrom(askToSave(u"Disks"_s, true));
    QTRY_VERIFY(undoing->isEnabled());
    SharedChartSet theirs = picture().chartSets()[0];
    theirs.by = u"Bo Åström"_s;
    ++theirs.revision;
    shareByColleague(theirs);
    undo();
    QTRY_VERIFY(undoBarSays(u"Bo Åström"_s));
    QCOMPARE(picture().chartSets().size(), size_t{1});
    // … and what they removed, is gone.
    saveFrom(askToSave(u"Heat"_s, true));
    QTRY_VERIFY(undoing->isEnabled());
    LiveBatch without;
    without.estate = m_console->picture.estate;
    without.estate.edit().chartSets.clear();
    m_console->send(without);
    undo();
    QTRY_VERIFY(undoBarSays(u"removed meanwhile"_s));
}

void TestChartDeck::colleaguesChangeIsNotOverwritten()
{
    saveFrom(askToSave(u"Disks"_s, true));
    SharedChartSet theirs = picture().chartSets()[0];
    QDialog* dialog = askToSave(u"disks"_s, true); // the same name, whatever the case of its letters
    auto* hint = dialog->findChild<QLabel*>(u"chartSetHint"_s);
    auto* accept = dialog->findChild<QPushButton*>(u"accept"_s);
    auto* trouble = dialog->findChild<QLabel*>(u"chartSetTrouble"_s);
    QVERIFY(hint->text().contains(u"Anna Ek"_s));
    QCOMPARE(accept->text(), u"Replace"_s);
    theirs.set.hours = 1;
    theirs.by = u"Bo Åström"_s;
    ++theirs.revision;
    shareByColleague(theirs);
    accept->click();
    QTRY_VERIFY(trouble->isVisible());
    QVERIFY(trouble->text().contains(u"Bo Åström"_s));
    QCOMPARE(picture().chartSets()[0].set.hours, 1); // still theirs
    QVERIFY(hint->text().contains(u"Bo Åström"_s));  // what would be replaced now
    saveFrom(dialog);
    QCOMPARE(picture().chartSets().size(), size_t{1});
    QVERIFY(picture().chartSets()[0].set.hours != 1);
    QTRY_VERIFY(m_window->findChild<QAction*>(u"undo"_s)->isEnabled());
    undo();
    QTRY_COMPARE(picture().chartSets()[0].set.hours, 1);
}

/// Of all, of two kinds of customers and of a kind, where only some fit the server.
void TestChartDeck::menuOffersWhatFits()
{
    const Server server = picture().server(ServerId{1})->server;
    const auto share = [this](qint64 id, const QString& name, const QString& kind, CustomerId customer) {
        shareByColleague({.id = {id},
                          .set = {.name = name,
                                  .kind = kind,
                                  .customer = customer,
                                  .charts = {{.series = {{u"system.cpu.utilization"_s, u"*"_s}}}}},
                          .by = u"Bo Åström"_s,
                          .at = m_clock->utcNow(),
                          .revision = 1});
    };
    share(11, u"d of both"_s, server.kind, server.customer);
    share(12, u"a for all"_s, {}, {});
    share(13, u"b of its kind"_s, server.kind, {});
    share(14, u"c of its customer"_s, {}, server.customer);
    share(15, u"of another kind"_s, u"toaster"_s, {});
    share(16, u"of another customer"_s, {}, {server.customer.value + 1});
    const QString customer = picture().customerName(server.customer);
    QCOMPARE(menuSays().mid(0, 5),
             (QStringList{u"Everybody's"_s, u"a for all|all servers"_s, u"b of its kind|"_s + server.kind,
                          u"c of its customer|"_s + customer, u"d of both|"_s + server.kind + u" · "_s + customer}));
    QVERIFY(!menuSays().contains(u"of another kind|toaster"_s));
}

void TestChartDeck::rightsNarrowWhatIsOffered()
{
    const CustomerId customer = picture().server(ServerId{1})->server.customer;
    shareByColleague({.id = {11},
                      .set = {.name = u"Disks"_s, .charts = {{.series = {{u"system.cpu.utilization"_s, u"*"_s}}}}},
                      .by = u"Bo Åström"_s,
                      .revision = 1});
    auto* save = m_window->findChild<QAction*>(u"saveChartSet"_s);
    const auto seat = [this](Role role, std::vector<CustomerId> customers) {
        m_console->accounts.seat(
            {.id = {7}, .login = u"bo"_s, .name = u"Bo"_s, .role = role, .customers = std::move(customers)});
    };
    // Who may not edit keeps sets of their own.
    seat(Role::ReadOnly, {});
    QVERIFY(!menuSays().contains(u"Remove"_s));
    QVERIFY(save->isEnabled());
    QDialog* dialog = askToSave(u"Mine"_s, false);
    QVERIFY(!dialog->findChild<QWidget*>(u"chartSetOffered"_s)->isVisible());
    dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // One who is narrowed shares with their customers alone.
    seat(Role::Technician, {customer});
    QVERIFY(!menuSays().contains(u"Remove"_s));
    dialog = askToSave(u"Theirs"_s, false);
    auto* scope = dialog->findChild<QComboBox*>(u"chartSetScope"_s);
    const int all = scope->count();
    dialog->findChild<QComboBox*>(u"chartSetOffered"_s)->setCurrentIndex(1);
    QCOMPARE(scope->count(), all / 2);
    saveFrom(dialog);
    QCOMPARE(picture().chartSets().back().set.customer, customer);
    QVERIFY(menuSays().contains(u"Remove"_s));
    QCOMPARE(entry({}, "removeSet")->text(), u"Theirs\teverybody's"_s);
    // A locked console keeps and changes nothing.
    m_console->accounts.lock();
    QTRY_VERIFY(!save->isEnabled());
    const QStringList locked = menuSays();
    QVERIFY(locked.filter(u"Disks"_s).size() == 1);
    QVERIFY(!locked.contains(u"Remove"_s));
    QVERIFY(!save->isEnabled());
}

QTEST_MAIN(TestChartDeck)
#include "tst_chartdeck.moc"
