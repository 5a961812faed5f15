#include "models/items/handovermodel.h"
#include "models/words/handoverwords.h"
#include "tests/widgets/sampleestate.h"
#include "widgets/common/rowview.h"
#include "widgets/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The minute in which the next one takes over, as a person sees it.
class TestHandoverPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void modelKeepsItsContract();
    void linesAreGoneToPastTheHeadings();
    void spanIsAskedFor_data();
    void spanIsAskedFor();
    void wordOfTheOneBeforeStandsOnTop();
    void wordIsLeftToTheNextOne();
    void draftOutlivesAChangeOfLanguage();
    void refusalKeepsWhatWasWritten();
    void linesOpenWhatTheyAreAbout();
    void selectedLineStaysSelected();
    void fileIsTextOrMarkdown_data();
    void fileIsTextOrMarkdown();
    void failureIsSaid();

private:
    template<typename Widget = QWidget>
    Widget* child(const char* name) const
    {
        auto* found = m_window->findChild<QWidget*>(u"handoverPanel"_s)->findChild<Widget*>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("no %s in the panel", name);
        return found;
    }
    [[nodiscard]] RowView* rows() const { return child<RowView>("handoverRows"); }
    void open()
    {
        QTest::keyClick(m_window.get(), Qt::Key_6, Qt::ControlModifier);
        QTRY_VERIFY(rows()->model()->rowCount() > 0);
    }
    [[nodiscard]] QStringList headings() const
    {
        QStringList all;
        for (int row = 0; row < rows()->model()->rowCount(); ++row) {
            const QModelIndex index = rows()->model()->index(row, 0);
            if (index.data(KindRole).toInt() == HandoverModel::Heading)
                all += index.data().toString();
        }
        return all;
    }

    std::unique_ptr<Appearance> m_look;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<MainWindow> m_window;
};

void TestHandoverPage::init()
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
}

void TestHandoverPage::cleanup()
{
    m_window.reset();
    m_console.reset();
    m_look.reset();
}

void TestHandoverPage::modelKeepsItsContract()
{
    HandoverModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const HandoverLine one{.mark = StateMark{State::Error}, .level = u"Error"_s, .what = u"a"_s, .alarm = {7}};
    model.set({{u"Open (1)"_s, {one}}, {u"Changed (1)"_s, {{.what = u"b"_s}}}});
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(model.isHeading(0));
    QVERIFY(!model.isHeading(1));
    QVERIFY(!model.isHeading(-1));
    QVERIFY(!model.isHeading(4));
    QCOMPARE(model.line(model.index(0, 0)), nullptr);
    QCOMPARE(model.line({}), nullptr);
    QCOMPARE(model.line(model.index(1, 0))->alarm, AlarmId{7});
    QCOMPARE(model.index(1, HandoverModel::Mark).data(Qt::AccessibleTextRole).toString(), u"Error"_s);
    QVERIFY(!model.index(3, HandoverModel::Mark).data(MarkRole).isValid()); // a change has no state
    QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEnabled));
    QCOMPARE(model.indexOf(one), model.index(1, 0));
    QVERIFY(!model.indexOf({.what = u"c"_s}).isValid());
    QVERIFY(!model.data(model.index(9, 0)).isValid());
    QVERIFY(!model.headerData(9, Qt::Horizontal, Qt::DisplayRole).isValid());
    model.set({});
    QCOMPARE(model.rowCount(), 0);
}

void TestHandoverPage::linesAreGoneToPastTheHeadings()
{
    open();
    QVERIFY(headings().first().startsWith(u"Still open ("_s));
    QVERIFY(headings().size() >= 6);
    QCOMPARE(rows()->currentIndex().row(), 1);
    QTest::keyClick(rows(), Qt::Key_K);
    QCOMPARE(rows()->currentIndex().row(), 1); // nothing above
    for (int i = 0; i < rows()->model()->rowCount(); ++i) {
        QTest::keyClick(rows(), Qt::Key_J);
        QCOMPARE(rows()->currentIndex().data(KindRole).toInt(), static_cast<int>(HandoverModel::Line));
    }
    QVERIFY(child<QLabel>("handoverSummary")->text().contains(u"30 alarms opened (6 Error"_s));
    QVERIFY(child<QLabel>("handoverSummary")->text().contains(u" · 24 cleared · "_s));
}

void TestHandoverPage::spanIsAskedFor_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<int>("hours"); // 0: no beginning
    QTest::newRow("since my shift began") << 0 << 0;
    QTest::newRow("8 h") << 1 << 8;
    QTest::newRow("12 h") << 2 << 12;
}

void TestHandoverPage::spanIsAskedFor()
{
    QFETCH(int, choice);
    QFETCH(int, hours);
    open();
    child<QComboBox>("handoverSpan")->setCurrentIndex((choice + 1) % 3);
    child<QComboBox>("handoverSpan")->setCurrentIndex(choice);
    const HandoverQuestion asked = m_console->handover.asked.back();
    QCOMPARE(asked.to, m_clock->utcNow());
    QCOMPARE(asked.from.has_value(), hours > 0);
    if (asked.from)
        QCOMPARE(*asked.from, m_clock->utcNow() - Millis(std::chrono::hours(hours)));
    QVERIFY(!child<QDateTimeEdit>("handoverFrom")->isVisible());
}

void TestHandoverPage::wordOfTheOneBeforeStandsOnTop()
{
    open();
    QVERIFY(child<QLabel>("handoverAuthor")->text().startsWith(u"From Jonas Ek"_s));
    QVERIFY(child<QLabel>("handoverWord")->text().startsWith(u"Ring Norrbyggs"_s));
    m_console->handover.book.words.clear();
    child<QComboBox>("handoverSpan")->setCurrentIndex(1);
    QTRY_VERIFY(!child("handoverWords")->isVisible());
}

void TestHandoverPage::wordIsLeftToTheNextOne()
{
    open();
    auto* leave = child<QPushButton>("leaveWord");
    auto* next = child<QPlainTextEdit>("handoverNext");
    QVERIFY(!leave->isEnabled());
    next->setFocus();
    QTest::keyClicks(next, u"the disk comes at nine"_s);
    QVERIFY(leave->isEnabled());
    leave->click();
    QTRY_VERIFY(next->toPlainText().isEmpty());
    QVERIFY(!leave->isEnabled());
    QTRY_VERIFY(child<QLabel>("handoverWord")->text().startsWith(u"the disk comes at nine"_s));
    QVERIFY(child<QLabel>("handoverWord")->text().contains(u"Ring Norrbyggs"_s)); // the one before, too
}

void TestHandoverPage::draftOutlivesAChangeOfLanguage()
{
    open();
    child<QPlainTextEdit>("handoverNext")->setPlainText(u"half a thought"_s);
    m_look->setLanguage(u"sv"_s);
    QTRY_COMPARE(child<QPlainTextEdit>("handoverNext")->toPlainText(), u"half a thought"_s);
    QTRY_VERIFY(rows()->model()->rowCount() > 0);
    QVERIFY(headings().first().startsWith(u"Fortfarande öppna ("_s));
    QVERIFY(child<QPushButton>("leaveWord")->isEnabled());
}

void TestHandoverPage::refusalKeepsWhatWasWritten()
{
    open();
    child<QPlainTextEdit>("handoverNext")->setPlainText(u"important"_s);
    m_console->handover.failNext = Failure{u"disk-full"_s, u"The disk is full."_s};
    child<QPushButton>("leaveWord")->click();
    QTRY_VERIFY(m_window->findChild<QLabel*>(u"undoText"_s)->text().contains(u"The disk is full."_s));
    QCOMPARE(child<QPlainTextEdit>("handoverNext")->toPlainText(), u"important"_s);
    QVERIFY(child<QPushButton>("leaveWord")->isEnabled());
}

void TestHandoverPage::linesOpenWhatTheyAreAbout()
{
    open();
    rows()->setFocus();
    QVERIFY(m_window->findChild<QAction*>(u"acknowledge"_s)->isEnabled()); // the alarm's keys
    QTest::keyClick(rows(), Qt::Key_Return);
    QVERIFY(m_window->findChild<QWidget*>(u"alarmPage"_s)->isVisible());
}

void TestHandoverPage::selectedLineStaysSelected()
{
    open();
    QTest::keyClick(rows(), Qt::Key_J);
    const QString before = rows()->currentIndex().siblingAtColumn(HandoverModel::What).data().toString();
    const size_t asked = m_console->handover.asked.size();
    m_console->handover.book.open.erase(m_console->handover.book.open.begin());
    m_window->showArea(u"alarms"_s);
    m_window->showArea(u"handover"_s);
    QTRY_COMPARE(m_console->handover.asked.size(), asked + 1);
    QTRY_COMPARE(rows()->currentIndex().row(), 1);
    QCOMPARE(rows()->currentIndex().siblingAtColumn(HandoverModel::What).data().toString(), before);
}

void TestHandoverPage::fileIsTextOrMarkdown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("heading");
    QTest::newRow("Markdown") << u"shift.md"_s << u"# Shift handover"_s << u"\n## Still open ("_s;
    QTest::newRow("text") << u"shift.txt"_s << u"Shift handover"_s << u"\nStill open ("_s;
}

void TestHandoverPage::fileIsTextOrMarkdown()
{
    QFETCH(QString, name);
    QFETCH(QString, begin);
    QFETCH(QString, heading);
    m_console->handover.book.words.front().text = u"see *this*"_s;
    open();
    const QTemporaryDir folder;
    child<QPushButton>("saveHandover")->click();
    auto* dialog = m_window->findChild<QFileDialog*>(u"handoverFile"_s);
    QVERIFY(dialog != nullptr);
    Q_EMIT dialog->fileSelected(folder.filePath(name));
    delete dialog;
    QTRY_VERIFY(QFile::exists(folder.filePath(name)));
    QTRY_VERIFY(m_window->findChild<QLabel*>(u"undoText"_s)->text().contains(name));
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.startsWith(begin), qUtf8Printable(text));
    QVERIFY(text.contains(heading));
    QCOMPARE(text.contains(u"see \\*this\\*"_s), name.endsWith(u"md"_s)); // what people typed is no markup
    child<QPushButton>("copyHandover")->click();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Shift handover"_s));
}

void TestHandoverPage::failureIsSaid()
{
    m_console->handover.failNext = Failure{u"disk"_s, u"The disk is full."_s};
    QTest::keyClick(m_window.get(), Qt::Key_6, Qt::ControlModifier);
    QTRY_VERIFY(child<QLabel>("handoverSummary")->text().contains(u"The disk is full."_s));
    QVERIFY(!child<QPushButton>("copyHandover")->isEnabled()); // nothing is known
}

QTEST_MAIN(TestHandoverPage)
#include "tst_handoverpage.moc"
