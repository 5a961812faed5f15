#include "tests/widgets/sampleestate.h"
#include "widgets/common/rowview.h"
#include "widgets/dialogs/intake/columnmapper.h"
#include "widgets/dialogs/intake/importdialog.h"
#include "widgets/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;

namespace {

/// As another program writes it: its own titles, a line without a name, and one that is no address.
const QByteArray Foreign = "Hostname;IP-adress;Företag;Sensor\n"
                           "FIL01;192.0.2.10;Norrbygg AB;x\n"
                           "WEB01;192.0.2.11;Ny kund AB;x\n"
                           ";192.0.2.12;Norrbygg AB;x\n"
                           "APP01;http://192.0.2.13/;Norrbygg AB;x\n";

} // namespace

/// A list of servers into the real window, by keyboard.
class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyLineIsForeseen();
    void nothingIsSavedBeforeItIsTaken();
    void columnsAreChosenAnew();
    void customerOfAllRowsIsAsked();
    void takesInAndCounts();
    void whatTheFileDoesNotTellStays();
    void fileThatIsNotThereIsTold();
    void refusalIsTold();
    void jsonHasNoColumnsToChoose();
    void ownValuesAloneAreTakenIn();
    void readsByBothLanguages_data();
    void readsByBothLanguages();

private:
    void build();
    ImportDialog* open(const QByteArray& bytes);
    template<typename Widget = QWidget>
    Widget* child(const char* name) const
    {
        auto* found = m_window->findChild<Widget*>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("no %s in the window", name);
        return found;
    }
    QString cell(int row, int column) const
    {
        const auto* model = child<RowView>("importRows")->model();
        return model->index(row, column).data().toString();
    }
    int rows() const { return child<RowView>("importRows")->model()->rowCount(); }
    const Estate& estate() const { return *m_console->picture.estate; }
    const Server* server(const QString& name) const
    {
        const auto it = std::ranges::find(estate().servers, name, &Server::name);
        return it == estate().servers.end() ? nullptr : &*it;
    }

    std::unique_ptr<Appearance> m_look;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<MainWindow> m_window;
};

void TestImport::init()
{
    m_look = std::make_unique<Appearance>();
    m_look->setLanguage(u"en"_s);
    m_look->setTheme(Theme::Light);
    m_clock = std::make_unique<TestClock>(fromMs(1'795'440'725'000));
    m_console = std::make_unique<FakeConsole>(*m_clock);
    fillSample(*m_console, m_clock->utcNow());
    build();
}

void TestImport::build()
{
    m_window = std::make_unique<MainWindow>(m_console->boundary(), *m_look);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QApplication::setActiveWindow(m_window.get());
    QCoreApplication::processEvents();
}

void TestImport::cleanup()
{
    m_window.reset();
    m_console.reset();
    m_look.reset();
}

ImportDialog* TestImport::open(const QByteArray& bytes)
{
    m_console->intake.files[u"list"_s] = bytes;
    child<QAction>("importServers")->trigger();
    auto* dialog = m_window->findChild<ImportDialog*>();
    const int looks = m_console->intake.looks;
    QTest::keyClicks(child("importFile"), u"list"_s);
    QTest::keyClick(child("importFile"), Qt::Key_Return);
    if (!QTest::qWaitFor([&] { return m_console->intake.looks > looks && rows() > 0; }, 20'000))
        qFatal("the file was not looked into");
    return dialog;
}

void TestImport::everyLineIsForeseen()
{
    open(Foreign);
    QCOMPARE(rows(), 4);
    QCOMPARE(cell(0, ImportModel::Place), u"2"_s);
    QCOMPARE(cell(0, ImportModel::CustomerName), u"Norrbygg AB"_s);
    QCOMPARE(cell(0, ImportModel::Address), u"192.0.2.10"_s);
    QCOMPARE(cell(2, ImportModel::Place), u"4"_s);
    QCOMPARE(cell(2, ImportModel::Fate), u"Refused"_s);
    QVERIFY(cell(2, ImportModel::Remark).contains(u"name is missing"_s));
    QVERIFY(cell(3, ImportModel::Remark).contains(u"http://192.0.2.13/"_s));
    child<QAbstractButton>("importFate3")->click();
    QCOMPARE(rows(), 2);
    child<QAbstractButton>("importAll")->click();
    QCOMPARE(rows(), 4);
    QCOMPARE(child<QPushButton>("accept")->text(), u"Take in 2 servers"_s);
}

void TestImport::nothingIsSavedBeforeItIsTaken()
{
    auto* dialog = open(Foreign);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCoreApplication::processEvents();
    QCOMPARE(m_console->intake.takes, 0);
    QVERIFY(m_console->savedEstates.empty());
    QVERIFY(server(u"WEB01"_s) == nullptr);
}

void TestImport::columnsAreChosenAnew()
{
    open("A,B,C\nFIL01,Norrbygg AB,192.0.2.10\n");
    QCOMPARE(cell(0, ImportModel::Fate), u"Refused"_s);
    QVERIFY(!child<QPushButton>("accept")->isEnabled());
    const auto choose = [this](const char* box, const QString& what) {
        auto* choice = child<QComboBox>(box);
        const int looks = m_console->intake.looks;
        choice->setFocus();
        choice->setCurrentIndex(choice->findText(what));
        Q_EMIT choice->activated(choice->currentIndex());
        QTRY_COMPARE_WITH_TIMEOUT(m_console->intake.looks, looks + 1, 20'000);
    };
    choose("column1", u"Server"_s);
    choose("column2", u"Customer"_s);
    choose("column3", u"Server"_s); // the first one has it no longer
    QCOMPARE(child<QComboBox>("column1")->currentText(), u"Left out"_s);
    choose("column1", u"Server"_s);
    choose("column3", u"Address"_s);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, ImportModel::Address), u"192.0.2.10"_s, 20'000);
    QCOMPARE(cell(0, ImportModel::Fate), u"New"_s);
    QVERIFY(child<QPushButton>("accept")->isEnabled());
}

void TestImport::customerOfAllRowsIsAsked()
{
    open("device,host\nFIL01,192.0.2.10\nFIL02,192.0.2.11\n");
    QCOMPARE(rows(), 1); // no column holds the customer
    auto* customer = child<QLineEdit>("customerOfAll");
    QVERIFY(customer->isVisible());
    QTest::keyClicks(customer, u"Norrbygg AB"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(cell(1, ImportModel::CustomerName), u"Norrbygg AB"_s, 20'000);
}

void TestImport::takesInAndCounts()
{
    const size_t before = estate().servers.size();
    auto* dialog = open(Foreign);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(server(u"WEB01"_s) != nullptr, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(child("undoBar")->isVisible(), 20'000);
    QCOMPARE(child<QLabel>("undoText")->text(), u"2 servers are added  ·  2 lines are left out"_s);
    QCOMPARE(estate().servers.size(), before + 2);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<ImportDialog*>() == nullptr, 20'000);
}

void TestImport::whatTheFileDoesNotTellStays()
{
    const Server known = estate().servers.front();
    const auto customer = std::ranges::find(estate().customers, known.customer, &Customer::id);
    QVERIFY(!known.kind.isEmpty());
    open((u"kund;namn;adress\n"_s + customer->name + u';' + known.name + u";192.0.2.99\n"_s).toUtf8());
    QCOMPARE(cell(0, ImportModel::Fate), u"Changed"_s);
    QCOMPARE(cell(0, ImportModel::Remark), u"Address"_s);
    child<QPushButton>("accept")->click();
    QTRY_COMPARE_WITH_TIMEOUT(server(known.name)->address, u"192.0.2.99"_s, 20'000);
    QCOMPARE(server(known.name)->kind, known.kind);
    QCOMPARE(server(known.name)->tags, known.tags);
    QCOMPARE(server(known.name)->id, known.id);
}

void TestImport::fileThatIsNotThereIsTold()
{
    child<QAction>("importServers")->trigger();
    QTest::keyClicks(child("importFile"), u"nowhere"_s);
    QTest::keyClick(child("importFile"), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(child<QLabel>("importSummary")->text(), u"nowhere can't be read."_s, 20'000);
    QVERIFY(!child<QPushButton>("accept")->isEnabled());
    QVERIFY(child("importFile")->isVisible());
}

void TestImport::refusalIsTold()
{
    open(Foreign);
    m_console->intake.refuseNext = {{u"estate"_s, u"The disk is full."_s}, {u"estate"_s, u"And so it goes."_s}};
    child<QPushButton>("accept")->click();
    QVERIFY(!child<QPushButton>("accept")->isEnabled()); // while it is being written
    QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>("importSummary")->text().contains(u"And so it goes."_s), 20'000);
    QVERIFY(child<QPushButton>("accept")->isEnabled());
    QVERIFY(server(u"WEB01"_s) == nullptr);
}

void TestImport::jsonHasNoColumnsToChoose()
{
    open(R"({"format": 1, "servers": [{"customer": "Norrbygg AB", "name": "FIL01", "address": "192.0.2.10"},
                                      {"customer": "Norrbygg AB"}]})");
    QVERIFY(!child("columnMapper")->isVisible());
    QCOMPARE(rows(), 2);
    QCOMPARE(cell(0, ImportModel::Place), u"/servers/0"_s);
    QCOMPARE(cell(1, ImportModel::Fate), u"Refused"_s);
}

/// Nothing is new of the servers, but a threshold is.
void TestImport::ownValuesAloneAreTakenIn()
{
    const Server known = estate().servers.front();
    Estate told;
    told.customers = {*std::ranges::find(estate().customers, known.customer, &Customer::id)};
    told.servers = {known};
    told.servers[0].credential = {}; // its name would be asked for
    for (const Check& check : estate().checks) {
        if (check.server == known.id)
            told.checks.push_back(check);
    }
    told.adjustments = {{.id = {},
                         .server = known.id,
                         .metric = u"system.cpu.utilization"_s,
                         .patch = {.warning = OwnLimit{0.99}},
                         .reason = u"busy"_s}};
    open(estateToJson(told));
    QTRY_VERIFY(child<QPushButton>("accept")->isEnabled());
    QVERIFY(child<QLabel>("importSummary")->text().contains(u"1 threshold of its own is set."_s));
    QCOMPARE(child<QPushButton>("accept")->text(), u"Take them in"_s); // no servers
}

void TestImport::readsByBothLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("titles");
    QTest::newRow("sv") << u"sv"_s << "kund;namn;adress\n"_ba;
    QTest::newRow("en") << u"en"_s << "customer;server;address\n"_ba;
}

/// Whatever language the reader has, and nothing is cut off.
void TestImport::readsByBothLanguages()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, titles);
    m_window.reset();
    m_look->setLanguage(language);
    build();
    auto* dialog = open(titles + "Norrbygg AB;FIL01;192.0.2.10\n");
    QCOMPARE(cell(0, ImportModel::CustomerName), u"Norrbygg AB"_s);
    QVERIFY(child<QPushButton>("accept")->isEnabled());
    const auto buttons = dialog->findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        const int wanted = button->fontMetrics().horizontalAdvance(button->text());
        QVERIFY2(!button->isVisible() || button->width() >= wanted, qPrintable(button->text()));
    }
}

QTEST_MAIN(TestImport)
#include "tst_import.moc"
