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
    void sectionsFold();
    void rowsAreGoneThrough();
    void sectionsFoldByKeys();
    void sectionFoldsAtItsArrow();
    void foldedSectionStaysSo();
    void spanIsAskedFor_data();
    void spanIsAskedFor();
    void wordOfTheOneBeforeStandsOnTop();
    void wordBoxIsAsHighAsItsWords();
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
    model.set(
        {{HandoverTopic::Open, u"Open (1)"_s, {one}}, {HandoverTopic::Changed, u"Changed (1)"_s, {{.what = u"b"_s}}}});
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
    QVERIFY(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable)); // it folds
    QCOMPARE(model.indexOf(one), model.index(1, 0));
    QVERIFY(!model.indexOf({.what = u"c"_s}).isValid());
    QVERIFY(!model.data(model.index(9, 0)).isValid());
    QVERIFY(!model.headerData(9, Qt::Horizontal, Qt::DisplayRole).isValid());
    model.set({});
    QCOMPARE(model.rowCount(), 0);
}

void TestHandoverPage::sectionsFold()
{
    HandoverModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const std::vector<HandoverSection> sections{
        {HandoverTopic::Open, u"Open (2)"_s, {{.what = u"a"_s, .alarm = {1}}, {.what = u"b"_s, .alarm = {2}}}},
        {HandoverTopic::Notes, u"Notes (1)"_s, {{.what = u"c"_s, .alarm = {3}}}}};
    model.set(sections);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const auto spoken = [&model](int row) { return model.index(row, 0).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(spoken(0), u"Open (2), unfolded"_s);
    model.setFolded(model.index(1, 0), true); // a line is none
    model.setFolded(model.index(9, 0), true);
    model.setFolded(model.index(0, 0), false);
    QCOMPARE(removed.count() + inserted.count() + changed.count(), 0);
    model.setFolded(model.index(0, 3), true);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.isHeading(0) && model.isHeading(1) && !model.isHeading(2));
    QCOMPARE(spoken(0), u"Open (2), folded"_s);
    QVERIFY(model.index(0, 0).data(FoldedRole).toBool() && !model.index(1, 0).data(FoldedRole).toBool());
    QVERIFY(!model.indexOf(sections[0].lines[1]).isValid());
    QCOMPARE(model.indexOf(sections[1].lines[0]), model.index(2, 0));
    QCOMPARE(model.headingOf(model.index(2, 3)), model.index(1, 0));
    QVERIFY(!model.headingOf({}).isValid());
    model.set(sections); // the answer of the next minute
    QCOMPARE(model.rowCount(), 3);
    model.setFolded(model.index(0, 0), false);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.line(model.index(2, 0))->alarm, AlarmId{2});
    QCOMPARE(removed.count(), 1);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(resets.count(), 1);
}

void TestHandoverPage::rowsAreGoneThrough()
{
    open();
    QVERIFY(headings().first().startsWith(u"Still open ("_s));
    QVERIFY(headings().size() >= 6);
    QCOMPARE(rows()->currentIndex().row(), 1); // the first that is anything to do
    QTest::keyClick(rows(), Qt::Key_K);
    QCOMPARE(rows()->currentIndex().row(), 0);
    for (int row = 1; row < rows()->model()->rowCount(); ++row) {
        QTest::keyClick(rows(), Qt::Key_J);
        QCOMPARE(rows()->currentIndex().row(), row);
    }
    QVERIFY(child<QLabel>("handoverSummary")->text().contains(u"30 alarms opened (6 Error"_s));
    QVERIFY(child<QLabel>("handoverSummary")->text().contains(u" · 24 cleared · "_s));
}

void TestHandoverPage::sectionsFoldByKeys()
{
    open();
    const int whole = rows()->model()->rowCount();
    const auto lines = [this] {
        int count = 0;
        while (rows()->model()->index(1 + count, 0).data(KindRole).toInt() == static_cast<int>(HandoverModel::Line))
            ++count;
        return count;
    };
    const int first = lines();
    QVERIFY(first > 1);
    rows()->setCurrentIndex(rows()->model()->index(2, 0));
    QTest::keyClick(rows(), Qt::Key_Right); // a line has nothing below it
    QTest::keyClick(rows(), Qt::Key_Left);
    QCOMPARE(rows()->currentIndex().row(), 0);
    QCOMPARE(rows()->model()->rowCount(), whole);
    QTest::keyClick(rows(), Qt::Key_Left);
    QCOMPARE(rows()->model()->rowCount(), whole - first);
    QCOMPARE(rows()->currentIndex().row(), 0);
    QTest::keyClick(rows(), Qt::Key_J);
    QCOMPARE(rows()->currentIndex().row(), 1); // the next heading
    QTest::keyClick(rows(), Qt::Key_K);
    QTest::keyClick(rows(), Qt::Key_Right);
    QCOMPARE(rows()->model()->rowCount(), whole);
    for (const int left : {whole - first, whole}) {
        QTest::keyClick(rows(), Qt::Key_Return);
        QCOMPARE(rows()->model()->rowCount(), left);
        QVERIFY(rows()->isVisible()); // and nothing else was opened
    }
}

void TestHandoverPage::sectionFoldsAtItsArrow()
{
    open();
    const int whole = rows()->model()->rowCount();
    const QRect heading = rows()->visualRect(rows()->model()->index(0, 0));
    QVERIFY(heading.width() > rows()->viewport()->width() / 2); // across all columns
    QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {}, {heading.center()});
    QCOMPARE(rows()->model()->rowCount(), whole);
    const QPoint arrow(heading.left() + 8, heading.center().y());
    QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {}, arrow);
    QVERIFY(rows()->model()->rowCount() < whole);
    QCOMPARE(rows()->currentIndex().row(), 0);
    QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {}, arrow);
    QCOMPARE(rows()->model()->rowCount(), whole);
}

/// The page looks again every minute; what a person has folded does not come back for that.
void TestHandoverPage::foldedSectionStaysSo()
{
    open();
    const int whole = rows()->model()->rowCount();
    rows()->setCurrentIndex(rows()->model()->index(0, 0));
    QTest::keyClick(rows(), Qt::Key_Left);
    const int folded = rows()->model()->rowCount();
    QVERIFY(folded < whole);
    const QSignalSpy resets(rows()->model(), &QAbstractItemModel::modelReset);
    child<QComboBox>("handoverSpan")->setCurrentIndex(1);
    QTRY_COMPARE(resets.count(), 1);
    QCOMPARE(rows()->model()->rowCount(), folded);
    QCOMPARE(rows()->currentIndex().row(), 0); // the heading is still chosen
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

void TestHandoverPage::wordBoxIsAsHighAsItsWords()
{
    open();
    auto* scroll = child("handoverWordScroll");
    auto* word = child<QLabel>("handoverWord");
    const auto answer = [this](const QString& text) {
        m_console->handover.book.words = {{text, u"Jonas Ek"_s, m_clock->utcNow() - Millis(1h)}};
        child<QComboBox>("handoverSpan")->setCurrentIndex(1 - child<QComboBox>("handoverSpan")->currentIndex());
    };
    answer(u"all quiet"_s);
    QTRY_COMPARE(word->text(), u"all quiet"_s);
    QTRY_COMPARE(scroll->height(), word->fontMetrics().height());
    QCOMPARE(scroll->focusPolicy(), Qt::NoFocus);
    answer(QStringList(3, u"a line"_s).join(u'\n'));
    QTRY_VERIFY(word->text().contains(u'\n'));
    QTRY_COMPARE(scroll->height(), word->heightForWidth(word->width()));
    answer(QStringList(60, u"a line of many"_s).join(u'\n'));
    QTRY_VERIFY(word->text().contains(u"many"_s));
    QTRY_VERIFY(word->height() > scroll->height());
    QVERIFY(rows()->height() > scroll->height());  // the lists are what the page is for
    QCOMPARE(scroll->focusPolicy(), Qt::TabFocus); // keys reach the rest
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
