#include "models/items/seriestablemodel.h"
#include "tests/widgets/sampleestate.h"
#include "widgets/common/rowview.h"
#include "widgets/common/textlabel.h"
#include "widgets/dialogs/estate/checkdialog.h"
#include "widgets/dialogs/estate/serverdialog.h"
#include "widgets/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace sd;
using namespace sd::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The servers' area in the real window, driven by keys and object names.
class TestServersArea : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tableAndTreeShowTheSameServer();
    void tableSortsByItsHeader();
    void filterHoldsForTreeAndTable();
    void gathersByTag();
    void linesShowTheirLastDay();
    void lastPollsAreToldRaw();
    void aboutKnowsTheSystemAndTheNeighbours();
    void editsByKeyAndTakesItBack();
    void editsAllOfACustomerAtOnce();
    void clonesByKey();
    void checkIsEditedFromItsLine();
    void checkIsSwitchedOffAndOn();
    void menuOffersWhatKeysDo();
    void mapTakesTheSameFilter();
    void chosenLineOutlivesAChangeOfTheEstate();
    void listOutlivesAChangeOfTheEstate();
    void agesAreCountedOnlyWhereTheyAreSeen();
    void picturePutsTheWorstFirst();
    void removesAndBringsBack();
    void removesACheck();
    void opensByTheChosenCommand();
    void keysActOnWhatIsShown();
    void whatTheFilterHidesIsNotMeant();
    void customersRowStandsForItsServers();

private:
    template<typename Widget = QWidget>
    Widget* child(const char* name) const
    {
        auto* found = m_window->findChild<Widget*>(QLatin1StringView(name));
        if (found == nullptr)
            qFatal("no %s in the window", name);
        return found;
    }
    QAction* action(const char* name) const { return child<QAction>(name); }
    void build();
    void depend();
    void sendEstate();
    [[nodiscard]] QString serverThatKeyEdits();
    [[nodiscard]] QModelIndex rowOf(const QString& customer) const;

    std::unique_ptr<Appearance> m_look;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<MainWindow> m_window;
};

void TestServersArea::init()
{
    m_look = std::make_unique<Appearance>();
    m_look->setLanguage(u"en"_s);
    m_clock = std::make_unique<TestClock>(fromMs(1'795'440'725'000));
    m_console = std::make_unique<FakeConsole>(*m_clock);
    fillSample(*m_console, m_clock->utcNow());
    depend();
    build();
    m_window->selectServer(ServerId{1});
}

void TestServersArea::build()
{
    m_window = std::make_unique<MainWindow>(m_console->boundary(), *m_look);
    m_window->resize(1600, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QApplication::setActiveWindow(m_window.get());
    QCoreApplication::processEvents();
}

/// Everything of the first customer is reached through its switch.
void TestServersArea::depend()
{
    for (qint64 server = 1; server < 8; ++server)
        m_console->picture.estate.edit().dependencies.emplace_back(ServerId{server}, ServerId{8});
}

void TestServersArea::cleanup()
{
    m_window.reset();
    m_console.reset();
    m_look.reset();
}

void TestServersArea::sendEstate()
{
    LiveBatch batch;
    batch.estate = m_console->picture.estate;
    m_console->send(batch);
}

/// The name in the dialog that the key opens for one server; the dialog is closed again.
QString TestServersArea::serverThatKeyEdits()
{
    QTest::keyClick(m_window.get(), Qt::Key_E);
    auto* dialog = m_window->findChild<ServerDialog*>();
    if (dialog == nullptr)
        return {};
    const QString name = dialog->findChild<QLineEdit*>(u"name"_s)->text();
    delete dialog;
    QApplication::setActiveWindow(m_window.get());
    return name;
}

QModelIndex TestServersArea::rowOf(const QString& customer) const
{
    const QAbstractItemModel* model = child<RowView>("serverTree")->model();
    return model->match(model->index(0, 0), Qt::DisplayRole, customer, 1, Qt::MatchExactly).value(0);
}

void TestServersArea::tableAndTreeShowTheSameServer()
{
    auto* list = child<RowView>("serverTree");
    child<QPushButton>("showTable")->click();
    QCOMPARE(list->model()->rowCount(), 40);
    QCOMPARE(list->currentIndex().data(IdRole).toLongLong(), qint64{1});
    QVERIFY(!child("grouping")->isVisible());
    m_window->selectServer(ServerId{20});
    QCOMPARE(list->currentIndex().data(IdRole).toLongLong(), qint64{20});
    child<QPushButton>("showTree")->click();
    QCOMPARE(list->model()->rowCount(), 5);
    QCOMPARE(list->currentIndex().data(IdRole).toLongLong(), qint64{20});
    QVERIFY(list->isExpanded(list->currentIndex().parent()));
    // What is now hidden behind the tree may change without anybody minding.
    LiveBatch batch;
    batch.estate = m_console->picture.estate;
    m_console->send(batch);
    QCOMPARE(list->currentIndex().data(IdRole).toLongLong(), qint64{20});
}

void TestServersArea::tableSortsByItsHeader()
{
    child<QPushButton>("showTable")->click();
    auto* list = child<RowView>("serverTree");
    const auto stateAt = [list](int row) {
        return list->model()->index(row, 0).data(MarkRole).value<StateMark>().state;
    };
    QCOMPARE(stateAt(0), State::Error); // worst first by itself
    list->header()->setSortIndicator(1, Qt::AscendingOrder);
    QCOMPARE(list->model()->index(0, 1).data().toString(), u"HB-APP02"_s);
    list->header()->setSortIndicator(1, Qt::DescendingOrder);
    QCOMPARE(list->model()->index(0, 1).data().toString(), u"SG-WEB01"_s);
}

void TestServersArea::filterHoldsForTreeAndTable()
{
    auto* list = child<RowView>("serverTree");
    auto* filter = child("serversPanel")->findChild<QLineEdit*>(u"filter"_s);
    filter->setText(u"server:dc02"_s);
    child<QPushButton>("showTable")->click();
    const int matching = list->model()->rowCount();
    QVERIFY(matching > 0 && matching < 40);
    filter->setText(u"server:nb-dc02"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    child<QPushButton>("showTree")->click();
    QCOMPARE(list->model()->rowCount(), 1); // its customer
    filter->clear();
    child<QPushButton>("showTable")->click();
    QCOMPARE(list->model()->rowCount(), 40);
}

void TestServersArea::gathersByTag()
{
    m_console->picture.estate.edit().servers[0].tags = {u"prio"_s};
    LiveBatch batch;
    batch.estate = m_console->picture.estate;
    m_console->send(batch);
    auto* grouping = child<QComboBox>("grouping");
    grouping->setCurrentIndex(2);
    auto* list = child<RowView>("serverTree");
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->currentIndex().data(IdRole).toLongLong(), qint64{1});
}

void TestServersArea::linesShowTheirLastDay()
{
    QTRY_COMPARE(m_console->linesAsked.size(), size_t{1});
    const std::vector<SeriesId> first = m_console->linesAsked.front();
    child("seriesTable")->repaint(); // known now: what is asked next is the next server's alone
    m_window->selectServer(ServerId{20});
    QTRY_COMPARE(m_console->linesAsked.size(), size_t{2});
    for (const SeriesId series : m_console->linesAsked.back())
        QVERIFY(std::ranges::find(first, series) == first.end());
}

void TestServersArea::lastPollsAreToldRaw()
{
    child<QPushButton>("pollsTab")->click();
    QTRY_COMPARE(child<QTreeView>("pollList")->model()->rowCount(), 6);
    const QString raw = child<QPlainTextEdit>("rawAnswer")->toPlainText();
    QVERIFY2(raw.contains(u"system.filesystem.utilization[C:] = 0.969 1"_s), qPrintable(raw));
    QVERIFY(child<QLabel>("checkSchedule")->text().contains(u"42 s"_s));
    QVERIFY(child<QLabel>("checkThreshold")->text().contains(u"liten systemdisk"_s));
    const QModelIndex failed = child<QTreeView>("pollList")->model()->index(3, 2);
    QVERIFY(failed.data().toString().contains(u"no answer in time"_s));
    m_clock->advance(2s);
    QTRY_VERIFY(child<QLabel>("checkSchedule")->text().contains(u"40 s"_s));
}

void TestServersArea::aboutKnowsTheSystemAndTheNeighbours()
{
    child<QPushButton>("aboutTab")->click();
    QTRY_VERIFY(m_window->findChild<QLabel*>(u"aboutModel"_s) != nullptr);
    QCOMPARE(child<QLabel>("aboutModel")->text(), u"HPE DL360 Gen10"_s);
    const auto* page = child("serverPage");
    QVERIFY(page->findChild<QLabel*>(u"pageSubtitle"_s)->text().contains(u"Windows Server 2022"_s));
    child<QPushButton>("dependency8")->click(); // the switch
    QTRY_COMPARE(page->findChild<QLabel*>(u"pageTitle"_s)->text(), u"NB-SW-CORE"_s);
    const auto boxes = child("dependencyPicture")->findChildren<QPushButton*>();
    QCOMPARE(boxes.size(), 8);
}

void TestServersArea::editsByKeyAndTakesItBack()
{
    QTest::keyClick(m_window.get(), Qt::Key_E);
    auto* dialog = m_window->findChild<ServerDialog*>();
    QVERIFY(dialog != nullptr);
    auto* site = dialog->findChild<QComboBox*>(u"site"_s);
    site->setCurrentText(u"Umeå"_s);
    dialog->findChild<QPushButton*>(u"accept"_s)->click();
    QTRY_COMPARE(m_console->picture.estate->servers[0].site, u"Umeå"_s);
    QTRY_VERIFY(child("undoBar")->isVisible());
    QApplication::setActiveWindow(m_window.get());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_console->picture.estate->servers[0].site, u"Västerås"_s);
}

void TestServersArea::editsAllOfACustomerAtOnce()
{
    auto* list = child<RowView>("serverTree");
    list->setFocus();
    list->setCurrentIndex(list->currentIndex().parent());
    QTest::keyClick(m_window.get(), Qt::Key_E);
    auto* dialog = m_window->findChild<QDialog*>(u"bulkEditDialog"_s);
    QVERIFY(dialog != nullptr);
    dialog->findChild<QLineEdit*>(u"addTags"_s)->setText(u"avtal guld"_s);
    dialog->findChild<QPushButton*>(u"accept"_s)->click();
    const auto tagged = [this] {
        return std::ranges::count_if(m_console->picture.estate->servers,
                                     [](const Server& server) { return server.tags.contains(u"avtal guld"_s); });
    };
    QTRY_COMPARE(tagged(), 8);
    action("undo")->trigger();
    QTRY_COMPARE(tagged(), 0);
}

void TestServersArea::clonesByKey()
{
    QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier);
    auto* dialog = m_window->findChild<ServerDialog*>();
    QVERIFY(dialog != nullptr);
    dialog->findChild<QLineEdit*>(u"address"_s)->setText(u"10.4.0.99"_s);
    dialog->findChild<QLineEdit*>(u"name"_s)->setText(u"NB-DC03"_s);
    dialog->findChild<QPushButton*>(u"accept"_s)->click();
    QTRY_COMPARE(m_console->picture.estate->servers.size(), size_t{41});
    QCOMPARE(m_console->picture.estate->servers.back().name, u"NB-DC03"_s);
    QCOMPARE(m_console->picture.estate->checks.back().server, m_console->picture.estate->servers.back().id);
}

void TestServersArea::checkIsEditedFromItsLine()
{
    child("seriesTable")->setFocus();
    QTest::keyClick(child("seriesTable"), Qt::Key_Return);
    auto* dialog = m_window->findChild<CheckDialog*>();
    QVERIFY(dialog != nullptr);
    dialog->findChild<QSpinBox*>(u"interval"_s)->setValue(30);
    dialog->findChild<QPushButton*>(u"accept"_s)->click();
    QTRY_COMPARE(m_console->picture.estate->checks[0].interval, Millis{30s});
    QTRY_VERIFY(child("undoBar")->isVisible());
    action("undo")->trigger();
    QTRY_COMPARE(m_console->picture.estate->checks[0].interval, Millis{60s});
}

void TestServersArea::checkIsSwitchedOffAndOn()
{
    QAction* either = action("switchCheck");
    QVERIFY(either->isEnabled());
    const QString off = either->text();
    either->trigger();
    QTRY_VERIFY(!m_console->picture.estate->checks[0].enabled);
    QTRY_VERIFY(either->text() != off);
    action("undo")->trigger();
    QTRY_VERIFY(m_console->picture.estate->checks[0].enabled);
}

void TestServersArea::menuOffersWhatKeysDo()
{
    const QList<QAction*> menu = child<RowView>("serverTree")->actions();
    for (const char* name : {"pollNow", "mute", "openServer", "openDesktop", "openShell", "openWeb", "editServer",
                             "cloneServer", "addCheck"})
        QVERIFY2(menu.contains(action(name)), name);
}

void TestServersArea::mapTakesTheSameFilter()
{
    m_window->showArea(u"map"_s);
    auto* panel = child("mapPanel");
    auto* filter = panel->findChild<QLineEdit*>(u"filter"_s);
    const auto footer = [panel] { return panel->findChildren<TextLabel*>().constLast()->text(); };
    filter->setText(u"customer:norrbygg -switch"_s);
    QVERIFY2(footer().contains(u"7 match"_s), qPrintable(footer()));
    filter->setText(u"level:error"_s);
    QVERIFY2(footer().contains(u" match"_s), qPrintable(footer()));
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY2(!footer().contains(u" match"_s), qPrintable(footer()));
}

void TestServersArea::chosenLineOutlivesAChangeOfTheEstate()
{
    auto* table = child<RowView>("seriesTable");
    const auto* model = qobject_cast<const SeriesTableModel*>(table->model());
    QVERIFY(model->rowCount() > 1);
    table->setCurrentIndex(model->index(model->rowCount() - 1, 0));
    const Leaf line = model->leafAt(table->currentIndex());
    const CheckId chosen = line.check;
    const auto isEnabled = [this](CheckId id) {
        const auto& checks = m_console->picture.estate->checks;
        return std::ranges::find(checks, id, &Check::id)->enabled;
    };
    QAction* either = action("switchCheck");
    either->trigger(); // a change of the estate itself
    QTRY_VERIFY(!isEnabled(chosen));
    QVERIFY(model->leafAt(table->currentIndex()) == line);
    either->trigger();
    QTRY_VERIFY(isEnabled(chosen));
    // Somebody gives the server a check: other lines, the same choice.
    m_console->picture.estate.edit().checks.push_back({CheckId{900}, ServerId{1}, u"HTTP"_s, HttpParams{}});
    sendEstate();
    QVERIFY(model->leafAt(table->currentIndex()) == line);
}

void TestServersArea::listOutlivesAChangeOfTheEstate()
{
    m_window->resize(1600, 500);
    auto* list = child<RowView>("serverTree");
    const QModelIndex first = list->currentIndex();
    for (const int row : {1, 2}) {
        const QModelIndex other = first.siblingAtRow((first.row() + row) % 8);
        list->selectionModel()->select(other, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    list->expand(first);
    const auto ids = [list] {
        std::set<qint64> all;
        const QModelIndexList rows = list->selectionModel()->selectedRows();
        for (const QModelIndex& index : rows)
            all.insert(index.data(IdRole).toLongLong());
        return all;
    };
    const std::set<qint64> chosen = ids();
    QCOMPARE(chosen.size(), size_t{3});
    list->doItemsLayout();
    QScrollBar* bar = list->verticalScrollBar();
    QVERIFY(bar->maximum() > 1);
    bar->setValue(bar->maximum() / 2);
    const int place = bar->value();
    Server added = m_console->picture.estate->servers[30];
    added.id = ServerId{41};
    added.name = u"ZZ-NEW"_s;
    m_console->picture.estate.edit().servers.push_back(added);
    sendEstate();
    QCOMPARE(ids(), chosen);
    QVERIFY(action("removeServer")->text().contains(u"3"_s));
    QVERIFY(list->isExpanded(list->currentIndex()));
    QCOMPARE(bar->value(), place);
}

void TestServersArea::agesAreCountedOnlyWhereTheyAreSeen()
{
    child<QPushButton>("showTable")->click();
    const QAbstractItemModel* rows = child<RowView>("serverTree")->model();
    auto* filter = child("serversPanel")->findChild<QLineEdit*>(u"filter"_s);
    filter->setText(u"level:error age:>10m"_s);
    QCOMPARE(rows->rowCount(), 0);
    m_clock->advance(4min);
    m_console->send({});
    QTRY_VERIFY(rows->rowCount() > 0);
    const int errors = rows->rowCount();
    filter->setText(u"level:error age:>20m"_s);
    QCOMPARE(rows->rowCount(), 0);
    m_window->showArea(u"map"_s);
    m_clock->advance(10min);
    m_console->send({});
    QCoreApplication::processEvents();
    QCOMPARE(rows->rowCount(), 0); // nobody looks
    m_window->showArea(u"servers"_s);
    QCOMPARE(rows->rowCount(), errors);
}

void TestServersArea::picturePutsTheWorstFirst()
{
    m_window->selectServer(ServerId{8});
    child<QPushButton>("aboutTab")->click();
    LiveBatch batch;
    for (ServerHealth health : m_console->picture.servers) {
        health.state = health.server == ServerId{6} ? State::Error : State::Ok;
        batch.servers.push_back(health);
    }
    m_console->send(batch);
    auto* worst = child<QPushButton>("dependency6");
    const auto all = child("dependencyPicture")->findChildren<QPushButton*>();
    QVERIFY(std::ranges::all_of(
        all, [worst](const QPushButton* other) { return other->y() < worst->y() || other->x() >= worst->x(); }));
    QCOMPARE(worst->accessibleName(), QString(m_console->picture.estate->servers[5].name + u", Error"_s));
    const qint64 icon = worst->icon().cacheKey();
    worst->setFocus();
    m_look->setTheme(m_look->theme() == Theme::Dark ? Theme::Light : Theme::Dark);
    QTRY_VERIFY(child<QPushButton>("dependency6")->icon().cacheKey() != icon);
    // Another one goes first: the keyboard stays where it is.
    for (ServerHealth& health : batch.servers)
        health.state = health.server == ServerId{3} ? State::Error : State::Ok;
    m_console->send(batch);
    QVERIFY(child("dependency3")->x() < child("dependency6")->x() ||
            child("dependency3")->y() < child("dependency6")->y());
    QVERIFY(child("dependency6")->hasFocus());
}

void TestServersArea::removesAndBringsBack()
{
    const size_t before = m_console->picture.estate->servers.size();
    child<QAction>("removeServer")->trigger();
    QTRY_COMPARE(m_console->picture.estate->servers.size(), before - 1);
    QTRY_VERIFY(child<QAction>("undo")->isEnabled());
    child<QAction>("undo")->trigger();
    QTRY_COMPARE(m_console->picture.estate->servers.size(), before);
}

void TestServersArea::removesACheck()
{
    const size_t before = m_console->picture.estate->checks.size();
    child<QAction>("removeCheck")->trigger();
    QTRY_COMPARE(m_console->picture.estate->checks.size(), before - 1);
    QTRY_VERIFY(child<QAction>("undo")->isEnabled());
    child<QAction>("undo")->trigger();
    QTRY_COMPARE(m_console->picture.estate->checks.size(), before);
}

void TestServersArea::opensByTheChosenCommand()
{
    const QTemporaryDir folder;
    const QString made = folder.filePath(u"opened"_s);
    const QString command = "mkdir '"_L1 + made + "-{name}-{address}'"_L1;
    QVERIFY(m_look->settings().setValue(setting::RemoteDesktop, command));
    QTest::keyClick(m_window.get(), Qt::Key_O); // a Windows server: by remote desktop
    QTRY_VERIFY(QDir(made + "-NB-DC02-10.4.0.11"_L1).exists());
    m_look->settings().setValue(setting::RemoteDesktop, u"no-such-program {address}"_s);
    QTest::keyClick(m_window.get(), Qt::Key_O);
    QTRY_VERIFY(child<QLabel>("undoText")->text().contains(u"no-such-program"_s));
}

void TestServersArea::keysActOnWhatIsShown()
{
    const std::vector<Server>& servers = m_console->picture.estate->servers;
    const auto alarm =
        std::ranges::find_if(m_console->picture.alarms, [](const Alarm& one) { return one.server > ServerId{1}; });
    QVERIFY(alarm != m_console->picture.alarms.end());
    QCOMPARE(serverThatKeyEdits(), servers[0].name);
    m_window->selectAlarm(alarm->id);
    QCOMPARE(serverThatKeyEdits(), std::ranges::find(servers, alarm->server, &Server::id)->name);
    QVERIFY(action("checkNote")->isEnabled()); // of the alarm's check
    m_window->showArea(u"settings"_s);         // nothing is selected there
    QVERIFY(!action("editServer")->isEnabled());
    QVERIFY(!action("removeServer")->isEnabled());
    QVERIFY(!action("checkNote")->isEnabled());
    m_window->showArea(u"servers"_s);
    QCOMPARE(serverThatKeyEdits(), servers[0].name);
    QVERIFY(action("removeCheck")->isEnabled());
}

void TestServersArea::whatTheFilterHidesIsNotMeant()
{
    const std::vector<Server>& servers = m_console->picture.estate->servers;
    auto* list = child<RowView>("serverTree");
    auto* filter = child("serversPanel")->findChild<QLineEdit*>(u"filter"_s);
    list->setCurrentIndex(list->currentIndex().parent());
    QVERIFY(action("removeServer")->text().contains(u"8"_s));
    filter->setText(servers[19].name);
    QCOMPARE(serverThatKeyEdits(), servers[0].name); // the page still shows it
    filter->setText(u"customer:norrbygg"_s);
    list->setCurrentIndex(list->currentIndex().parent());
    QVERIFY(action("removeServer")->text().contains(u"8"_s));
    m_window->selectServer(servers[19].id); // not in the list
    QCOMPARE(serverThatKeyEdits(), servers[19].name);
    QVERIFY(list->selectionModel()->selectedRows().isEmpty());
}

void TestServersArea::customersRowStandsForItsServers()
{
    Estate& estate = m_console->picture.estate.edit();
    estate.customers.push_back({CustomerId{100}, u"Tom AB"_s});
    estate.customers.push_back({CustomerId{101}, u"En AB"_s});
    estate.servers[19].customer = CustomerId{101};
    sendEstate();
    auto* list = child<RowView>("serverTree");
    list->setCurrentIndex(rowOf(u"Tom AB"_s));
    for (const char* name : {"openServer", "editServer", "cloneServer", "removeServer", "removeCheck", "pollNow"})
        QVERIFY2(!action(name)->isEnabled(), name);
    list->setCurrentIndex(rowOf(u"En AB"_s));
    QCOMPARE(serverThatKeyEdits(), estate.servers[19].name);
    QCOMPARE(child("serverPage")->findChild<QLabel*>(u"pageTitle"_s)->text(), estate.servers[19].name);
    list->setCurrentIndex(rowOf(u"Norrbygg AB"_s));
    QVERIFY(action("editServer")->isEnabled());
    QVERIFY(!action("cloneServer")->isEnabled());
}

QTEST_MAIN(TestServersArea)
#include "tst_serversarea.moc"
