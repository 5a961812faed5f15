#include "tests/widgets/sampleestate.h"
#include "widgets/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;

/// What people know of a check, from where they see it.
class TestCheckNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void alarmPageShowsWhatIsKnown();
    void noteIsWrittenFromTheQueue_data();
    void noteIsWrittenFromTheQueue();
    void emptiedNoteIsTakenAwayAndBack();
    void serverPageShowsItWithItsCheck();
    void refusalIsSaid();

private:
    [[nodiscard]] QLabel* label(const char* page, const char* name) const
    {
        return m_window->findChild<QWidget*>(QLatin1StringView(page))->findChild<QLabel*>(QLatin1StringView(name));
    }
    [[nodiscard]] QString noteOf(CheckId check) const
    {
        const auto& notes = m_console->picture.estate->notes;
        const auto note = std::ranges::find(notes, check, &CheckNote::check);
        return note == notes.end() ? QString() : note->text;
    }
    /// Opens the dialog by its key, and types over what is there.
    void write(const QString& text);
    void undo()
    {
        QApplication::setActiveWindow(m_window.get());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    }

    std::unique_ptr<Appearance> m_look;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<MainWindow> m_window;
};

void TestCheckNotes::init()
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
    QCoreApplication::processEvents();
    m_window->selectWorst();
}

void TestCheckNotes::cleanup()
{
    m_window.reset();
    m_console.reset();
    m_look.reset();
}

void TestCheckNotes::write(const QString& text)
{
    QApplication::setActiveWindow(m_window.get());
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ShiftModifier);
    auto* field = m_window->findChild<QPlainTextEdit*>(u"checkNoteText"_s);
    QVERIFY(field != nullptr);
    auto* accept = field->window()->findChild<QPushButton*>(u"accept"_s);
    QVERIFY(!accept->isEnabled()); // nothing was changed yet
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
    QVERIFY(accept->isEnabled());
    accept->click();
    delete field->window();
}

void TestCheckNotes::alarmPageShowsWhatIsKnown()
{
    QVERIFY(label("alarmPage", "checkNoteShown")->text().startsWith(u"Känt: backup"_s));
    QVERIFY(label("alarmPage", "checkNoteAuthor")->text().startsWith(u"Jonas Ek"_s));
    QTest::keyClick(m_window->findChild<QWidget*>(u"alarmList"_s), Qt::Key_J); // an alarm of another check
    QVERIFY(!label("alarmPage", "checkNoteAuthor")->isVisible());
    QVERIFY(m_window->findChild<QAction*>(u"checkNote"_s)->isEnabled());
}

void TestCheckNotes::noteIsWrittenFromTheQueue_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("sv") << u"sv"_s;
    QTest::newRow("en") << u"en"_s;
}

void TestCheckNotes::noteIsWrittenFromTheQueue()
{
    QFETCH(QString, language);
    m_look->setLanguage(language);
    m_window->selectWorst();
    write(u"call the customer first"_s);
    QTRY_COMPARE(noteOf(CheckId{10}), u"call the customer first"_s);
    QTRY_COMPARE(label("alarmPage", "checkNoteShown")->text(), u"call the customer first"_s);
    QVERIFY(label("alarmPage", "checkNoteAuthor")->text().startsWith(u"Anna Ek"_s));
    undo();
    QTRY_VERIFY(noteOf(CheckId{10}).startsWith(u"Känt: backup"_s));
}

void TestCheckNotes::emptiedNoteIsTakenAwayAndBack()
{
    const QString before = noteOf(CheckId{10});
    write({});
    QTRY_VERIFY(noteOf(CheckId{10}).isEmpty());
    QTRY_VERIFY(!label("alarmPage", "checkNoteAuthor")->isVisible());
    undo();
    QTRY_COMPARE(noteOf(CheckId{10}), before);
}

void TestCheckNotes::serverPageShowsItWithItsCheck()
{
    m_window->selectServer(ServerId{1}, Leaf{CheckId{11}});
    auto* view = m_window->findChild<QWidget*>(u"serverPage"_s)->findChild<QWidget*>(u"checkNoteView"_s);
    QVERIFY(view != nullptr);
    m_window->selectServer(ServerId{2});
    QVERIFY(!view->isVisible()); // nothing is known there
    write(u"restarts on Sundays"_s);
    QTRY_VERIFY(view->isVisible());
    QCOMPARE(label("serverPage", "checkNoteShown")->text(), u"restarts on Sundays"_s);
}

void TestCheckNotes::refusalIsSaid()
{
    m_console->refuseNext = Failure{u"disk-full"_s, u"The disk is full."_s};
    write(u"lost"_s);
    QTRY_VERIFY(m_window->findChild<QWidget*>(u"undoBar"_s)->isVisible());
    QVERIFY(m_window->findChild<QLabel*>(u"undoText"_s)->text().contains(u"The disk is full."_s));
    QVERIFY(noteOf(CheckId{10}).startsWith(u"Känt: backup"_s));
}

QTEST_MAIN(TestCheckNotes)
#include "tst_checknotes.moc"
