#include "tests/widgets/sampleestate.h"
#include "widgets/common/rowview.h"
#include "widgets/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;

/// What is watched and at which values, as a person reads, searches and compares it, and puts another version in force.
class TestBaselines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listTellsEveryBaseline();
    void filesAreLookedForAgain();
    void searchLooksIntoAll_data();
    void searchLooksIntoAll();
    void pageTellsWhatItSays();
    void refusedFileIsTold();
    void waitingVersionIsComparedAndPutInForce();
    void refusalIsSaid();
    void onlyAdministratorsPutInForce();
    void userOpensTheServer();
    void ownTextIsReadTriedAndSaved();

private:
    template<typename Widget = QWidget>
    Widget* child(const char* name) const
    {
        auto* found = m_window->findChild<QWidget*>(u"baselinesPanel"_s)->findChild<Widget*>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("no %s in the panel", name);
        return found;
    }
    [[nodiscard]] static QStringList column(const RowView& rows, int column)
    {
        QStringList cells;
        for (int row = 0; row < rows.model()->rowCount(); ++row)
            cells += rows.model()->index(row, column).data().toString();
        return cells;
    }
    [[nodiscard]] RowView& list() const { return *child<RowView>("baselineRows"); }
    [[nodiscard]] RowView& lines() const { return *child<RowView>("baselineLines"); }
    void choose(const QString& name);
    void tab(const char* name) { child<QAbstractButton>(name)->click(); }

    std::unique_ptr<Appearance> m_look;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<MainWindow> m_window;
};

void TestBaselines::init()
{
    m_look = std::make_unique<Appearance>();
    m_look->setLanguage(u"en"_s);
    m_clock = std::make_unique<TestClock>(fromMs(1'795'440'725'000));
    m_console = std::make_unique<FakeConsole>(*m_clock);
    fillSample(*m_console, m_clock->utcNow());
    m_window = std::make_unique<MainWindow>(m_console->boundary(), *m_look);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QApplication::setActiveWindow(m_window.get());
    QTest::keyClick(m_window.get(), Qt::Key_7, Qt::ControlModifier);
    QTRY_VERIFY(list().model()->rowCount() > 0);
}

void TestBaselines::cleanup()
{
    m_window.reset();
    m_console.reset();
    m_look.reset();
}

void TestBaselines::choose(const QString& name)
{
    const auto row = column(list(), 0).indexOf(name);
    QVERIFY2(row >= 0, qPrintable(name));
    list().setCurrentIndex(list().model()->index(static_cast<int>(row), 0));
}

void TestBaselines::listTellsEveryBaseline()
{
    QCOMPARE(column(list(), 0), (QStringList{u"generic-server"_s, u"apc-ups"_s, u"brocade.json"_s}));
    QCOMPARE(column(list(), 2), (QStringList{u"version 4 waits"_s, u"program"_s, u"refused"_s}));
    QVERIFY(column(list(), 3)[0].toInt() > 0); // the sample's servers are read by it
    QVERIFY(child<QLabel>("baselinesTally")->text().contains(u"1 file refused"_s));
    QTRY_VERIFY(list().hasFocus());
}

void TestBaselines::filesAreLookedForAgain()
{
    QTest::mouseClick(child<QPushButton>("lookAgain"), Qt::LeftButton);
    QCOMPARE(m_console->shelf.looked, 1);
}

void TestBaselines::searchLooksIntoAll_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("a metric") << u"filesystem"_s << QStringList{u"generic-server"_s};
    QTest::newRow("an OID") << u"1.3.6.1.4.1.318.1.1.1.2"_s << QStringList{u"apc-ups"_s};
    QTest::newRow("a title in the operator's language") << u"PowerNet"_s << QStringList{u"apc-ups"_s};
    QTest::newRow("a document") << u"scom"_s << QStringList{u"generic-server"_s};
    QTest::newRow("a document of both") << u"zabbix"_s << QStringList{u"generic-server"_s, u"apc-ups"_s};
    QTest::newRow("a trap") << u"upsOnBattery"_s << QStringList{u"apc-ups"_s};
    QTest::newRow("a limit") << u"93"_s << QStringList{u"generic-server"_s};
    QTest::newRow("what nobody has") << u"token ring"_s << QStringList{};
}

void TestBaselines::searchLooksIntoAll()
{
    QFETCH(QString, text);
    QTest::keyClick(&list(), Qt::Key_Slash);
    auto* search = child<QLineEdit>("baselinesSearch");
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, text);
    QTest::keyClick(search, Qt::Key_Return);
    QTEST(column(list(), 0), "found");
    QTest::keyClick(&list(), Qt::Key_Slash);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(list().model()->rowCount(), 3);
}

void TestBaselines::pageTellsWhatItSays()
{
    choose(u"generic-server"_s);
    QVERIFY(child<QLabel>("baselineBeside")->text().contains(u"generic-server · version 3"_s));
    QVERIFY(child<QLabel>("baselineBeside")->text().contains(u"SNMP every 1 min"_s));
    QCOMPARE(column(lines(), 4)[0], u"1 min"_s);
    tab("view_baseline_thresholds");
    QCOMPARE(lines().model()->rowCount(), 2);
    QVERIFY(column(lines(), 3)[1].contains(u"93"_s));
    QCOMPARE(column(lines(), 4)[1], u"Less than 15 % free; Zabbix and SCOM."_s);
    lines().setCurrentIndex(lines().model()->index(1, 0));
    QVERIFY(child<QLabel>("baselineLinesDetail")->text().contains(u"system.filesystem.utilization"_s));
    choose(u"apc-ups"_s);
    tab("view_baseline_enumerations");
    QCOMPARE(column(lines(), 3), (QStringList{u"normal"_s, u"low"_s, u"faulty"_s}));
    tab("view_baseline_traps");
    QCOMPARE(column(lines(), 0), (QStringList{u"upsOnBattery"_s, u"smartBoostOn"_s}));
}

void TestBaselines::refusedFileIsTold()
{
    choose(u"brocade.json"_s);
    const QString said = child<QLabel>("baselineWaits")->text();
    QVERIFY2(said.contains(u"line 12, column 9"_s), qPrintable(said));
    QVERIFY(!child<QPushButton>("seeChanges")->isVisible());
    QVERIFY(!lines().isVisible());
}

void TestBaselines::waitingVersionIsComparedAndPutInForce()
{
    choose(u"generic-server"_s);
    child<QPushButton>("seeChanges")->click();
    auto* apply = child<QPushButton>("applyBaseline");
    QTRY_VERIFY(apply->isEnabled());
    RowView& changes = *child<RowView>("baselineChanges");
    QCOMPARE(column(changes, 0), (QStringList{u"changed"_s, u"added"_s, u"changed"_s}));
    QCOMPARE(column(changes, 2)[0], u"SNMP"_s);
    QCOMPARE(column(changes, 4)[0], u"1 min"_s);
    QCOMPARE(column(changes, 5)[0], u"2 min"_s);
    QVERIFY(column(changes, 4)[2].contains(u"85"_s));
    QVERIFY(column(changes, 5)[2].contains(u"80"_s));
    tab("view_baseline_felt");
    RowView& bites = *child<RowView>("baselineBites");
    QCOMPARE(bites.model()->rowCount(), 2);
    QCOMPARE(column(bites, 3)[1], u"the same"_s);
    QCOMPARE(column(bites, 4)[1], u"customer's own value, Anna Ek"_s);
    apply->click();
    QTRY_COMPARE(m_console->shelf.applied.size(), size_t{1});
    QCOMPARE(m_console->shelf.applied[0].seen, QByteArray("g3"));
    QCOMPARE(m_console->shelf.applied[0].wanted, QByteArray("g4"));
    QTRY_VERIFY(child<QLabel>("baselineBeside")->text().contains(u"version 4"_s));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_console->shelf.applied.size(), size_t{2});
    QCOMPARE(m_console->shelf.applied[1].wanted, QByteArray("g3"));
}

void TestBaselines::refusalIsSaid()
{
    choose(u"generic-server"_s);
    child<QPushButton>("seeChanges")->click();
    auto* apply = child<QPushButton>("applyBaseline");
    QTRY_VERIFY(apply->isEnabled());
    m_console->shelf.failNext = Failure{u"changed-meanwhile"_s, u"Bo has put another edition in force meanwhile."_s};
    apply->click();
    const auto* bar = m_window->findChild<QWidget*>(u"undoBar"_s);
    QVERIFY(bar != nullptr);
    QTRY_VERIFY(bar->isVisible());
    const auto labels = bar->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) { return label->text().contains(u"Bo has put"_s); }));
}

void TestBaselines::onlyAdministratorsPutInForce()
{
    m_console->accounts.add({.login = u"bo"_s, .name = u"Bo"_s, .role = Role::Technician}, "hemligt");
    m_console->accounts.seat(m_console->accounts.operators().front());
    choose(u"generic-server"_s);
    child<QPushButton>("seeChanges")->click();
    QTRY_COMPARE(child<RowView>("baselineChanges")->model()->rowCount(), 3);
    QVERIFY(!child<QPushButton>("applyBaseline")->isEnabled());
    QVERIFY(!child<QPushButton>("editBaseline")->isEnabled());
}

void TestBaselines::userOpensTheServer()
{
    choose(u"generic-server"_s);
    tab("view_baseline_usedBy");
    QVERIFY(lines().model()->rowCount() > 1);
    const QString name = column(lines(), 0)[0];
    lines().setCurrentIndex(lines().model()->index(0, 0));
    lines().setFocus();
    QTest::keyClick(&lines(), Qt::Key_Return);
    auto* page = m_window->findChild<QWidget*>(u"serverPage"_s);
    QTRY_VERIFY(page->isVisible());
    const auto labels = page->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [&name](const QLabel* label) { return label->text().contains(name); }));
}

void TestBaselines::ownTextIsReadTriedAndSaved()
{
    choose(u"apc-ups"_s);
    child<QPushButton>("editBaseline")->click();
    QDialog* editor = nullptr;
    QTRY_VERIFY((editor = m_window->findChild<QDialog*>(u"baselineEditor"_s)) != nullptr && editor->isVisible());
    auto* text = editor->findChild<QPlainTextEdit*>(u"baselineText"_s);
    auto* said = editor->findChild<QLabel*>(u"baselineSaid"_s);
    QTRY_VERIFY(said->text().contains(u"apc-ups, version 1"_s));
    m_console->shelf.failNext = Failure{u"baseline"_s, u"text: line 2, column 5: illegal value"_s};
    text->appendPlainText(u"oops"_s);
    QTRY_VERIFY(said->text().contains(u"line 2"_s));
    auto* find = editor->findChild<QLineEdit*>(u"findInText"_s);
    auto* found = editor->findChild<QLabel*>(u"foundInText"_s);
    find->setFocus();
    QTest::keyClicks(find, u"OOPS"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(found->text(), u"Line 2"_s);
    QCOMPARE(text->textCursor().selectedText(), u"oops"_s);
    QTest::keyClick(find, Qt::Key_Return); // from the other end
    QCOMPARE(found->text(), u"Line 2"_s);
    find->setText(u"token ring"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(found->text(), u"Not in the text"_s);
    QVERIFY(editor->isVisible());
    text->setPlainText(u"{}"_s);
    QTRY_VERIFY(said->text().contains(u"apc-ups, version 1"_s));
    QVERIFY(said->text().contains(u"It says what is in force."_s));
    auto* changes = editor->findChild<RowView*>(u"editedLines"_s);
    QVERIFY(!changes->isVisible());
    text->setPlainText(u"stricter"_s);
    QTRY_VERIFY(changes->isVisible());
    QCOMPARE(changes->model()->rowCount(), 1);
    QVERIFY(column(*changes, 5)[0].contains(u"0.6"_s));
    text->setPlainText(u"{}"_s);
    QTRY_VERIFY(!changes->isVisible());
    editor->accept();
    QTRY_COMPARE(m_console->shelf.saved.size(), size_t{1});
    QCOMPARE(m_console->shelf.saved[0], QByteArray("{}"));
    QTRY_VERIFY(m_window->findChild<QDialog*>(u"baselineEditor"_s) == nullptr);
}

QTEST_MAIN(TestBaselines)
#include "tst_baselines.moc"
