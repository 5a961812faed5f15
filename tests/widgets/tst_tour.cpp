#include "tests/widgets/sampleestate.h"
#include "widgets/mainwindow.h"
#include "widgets/tour.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;

class TestTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isWalkedByKeyboard();
    void pointsAtRealControls();
    void buttonsDoTheSame();
    void leavesTheWindowUsable();
    void newcomerDoesWhatItSays();
    void isShownOnceAndFoundAgain();
    void passesOverWhatIsNotThere();
    void staysInTheWindow_data();
    void staysInTheWindow();
    void followsTheLanguage();

private:
    void build();
    Tour* tour() const { return m_window->findChild<Tour*>(); }
    QString title() const { return tour()->findChild<QLabel*>(u"tourTitle"_s)->text(); }
    QString count() const { return tour()->findChild<QLabel*>(u"tourCount"_s)->text(); }
    /// Nobody else is one.
    [[nodiscard]] QWidget* frameWidget() const
    {
        const auto children = m_window->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
        const auto it = std::ranges::find_if(
            children, [](const QWidget* each) { return each->testAttribute(Qt::WA_TransparentForMouseEvents); });
        return it == children.end() ? nullptr : *it;
    }
    [[nodiscard]] QRect frame() const { return frameWidget()->geometry(); }
    [[nodiscard]] bool hasFrame() const { return frameWidget()->isVisible(); }
    void take() { m_window->findChild<QAction*>(u"tour"_s)->trigger(); }

    std::unique_ptr<UserSettings> m_settings;
    std::unique_ptr<Appearance> m_look;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<MainWindow> m_window;
};

void TestTour::init()
{
    m_settings = std::make_unique<UserSettings>();
    m_look = std::make_unique<Appearance>(m_settings.get());
    m_look->setLanguage(u"en"_s);
    m_look->setTheme(Theme::Light);
    m_clock = std::make_unique<TestClock>(fromMs(1'795'440'725'000));
    m_console = std::make_unique<FakeConsole>(*m_clock);
    fillSample(*m_console, m_clock->utcNow());
    build();
}

void TestTour::build()
{
    m_window = std::make_unique<MainWindow>(m_console->boundary(), *m_look);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QApplication::setActiveWindow(m_window.get());
    QCoreApplication::processEvents();
}

void TestTour::cleanup()
{
    m_window.reset();
    m_console.reset();
    m_look.reset();
    m_settings.reset();
}

void TestTour::isWalkedByKeyboard()
{
    QWidget* before = m_window->focusWidget();
    take();
    QVERIFY(tour()->isVisible() && tour()->hasFocus());
    QCOMPARE(count(), u"1 of 8"_s);
    QStringList titles{title()};
    for (int i = 0; i < 7; ++i) {
        QTest::keyClick(tour(), Qt::Key_Right);
        QVERIFY(!titles.contains(title()));
        titles += title();
    }
    QTest::keyClick(tour(), Qt::Key_Left);
    QCOMPARE(title(), titles[6]);
    QTest::keyClick(tour(), Qt::Key_Return);
    QTest::keyClick(tour(), Qt::Key_Return); // beyond the last
    QVERIFY(!tour()->isVisible());
    QVERIFY(before->hasFocus());
}

/// Each stop frames a control that is there.
void TestTour::pointsAtRealControls()
{
    take();
    QStringList parts;
    for (; tour()->isVisible(); QTest::keyClick(tour(), Qt::Key_Right)) {
        const QRect frame = this->frame();
        const auto widgets = m_window->findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            if (widget->isVisible() && !widget->objectName().isEmpty() &&
                QRect(widget->mapTo(m_window.get(), QPoint()), widget->size()) == frame)
                parts += widget->objectName();
        }
        QVERIFY2(!frame.intersects(tour()->geometry()), qPrintable(title()));
    }
    for (const char* part :
         {"statusStrip", "queuePanel", "filter", "alarmPage", "serversArea", "mapArea", "engineBar", "viewMenu"})
        QVERIFY2(parts.contains(QLatin1StringView(part)), part);
}

void TestTour::buttonsDoTheSame()
{
    take();
    const auto button = [this](const char* name) { return tour()->findChild<QPushButton*>(QString::fromLatin1(name)); };
    QVERIFY(!button("tourBack")->isEnabled());
    QTest::keyClick(button("tourNext"), Qt::Key_Space);
    QCOMPARE(count(), u"2 of 8"_s);
    button("tourBack")->setFocus();
    QTest::keyClick(button("tourBack"), Qt::Key_Return); // not "next", though that is what Enter does elsewhere
    QCOMPARE(count(), u"1 of 8"_s);
    button("tourLeave")->click();
    QVERIFY(!tour()->isVisible());
}

void TestTour::leavesTheWindowUsable()
{
    take();
    QTest::keyClick(tour(), Qt::Key_Right); // at the queue
    QTest::mouseClick(m_window->findChild<QWidget*>(u"mapArea"_s), Qt::LeftButton);
    QVERIFY(m_window->findChild<QWidget*>(u"mapPanel"_s)->isVisible());
    QVERIFY(tour()->isVisible());
    QVERIFY(!hasFrame()); // what it is about is not to be seen now
    QTest::keyClick(tour(), Qt::Key_Right);
    QVERIFY(hasFrame());
    QTest::keyClick(tour(), Qt::Key_Escape);
    QVERIFY(!tour()->isVisible());
}

/// Reads a note, presses the keys that it names, looks, and goes on.
void TestTour::newcomerDoesWhatItSays()
{
    const auto says = [this](const QString& part) {
        return tour()->findChild<QLabel*>(u"tourText"_s)->text().contains(part);
    };
    const auto goOn = [this] {
        m_window->activateWindow();
        tour()->begin(); // its entry in the menu brings the keys back
        QTest::keyClick(tour(), Qt::Key_Right);
        return tour()->isVisible() && tour()->hasFocus();
    };
    take();
    while (title() != u"Why it is an alarm"_s)
        QTest::keyClick(tour(), Qt::Key_Right);
    auto* page = m_window->findChild<QWidget*>(u"alarmPage"_s);
    QVERIFY(page->isVisible() && !page->findChild<QLabel*>(u"pageTitle"_s)->text().isEmpty());
    QVERIFY(hasFrame() && !frame().intersects(tour()->geometry()));

    QVERIFY(goOn());
    QCOMPARE(title(), u"Everything that is watched"_s);
    QVERIFY(says(u"Ctrl+2"_s));
    QTest::keyClick(tour(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(m_window->findChild<QWidget*>(u"serverTree"_s)->isVisible());
    QVERIFY(tour()->isVisible() && hasFrame());
    const QAction* add = m_window->findChild<QAction*>(u"addServer"_s);
    QVERIFY(says(add->shortcut().toString(QKeySequence::NativeText)));
    const QKeyCombination adds = add->shortcut()[0];
    QTest::keyClick(m_window->focusWidget(), adds.key(), adds.keyboardModifiers());
    QPointer<QDialog> dialog = m_window->findChild<QDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    QVERIFY(tour()->isVisible());

    QVERIFY(goOn());
    QCOMPARE(title(), u"All servers at once"_s);
    QVERIFY(says(u"Ctrl+3"_s) && says(u"F11"_s));
    QTest::keyClick(tour(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(m_window->findChild<QWidget*>(u"mapPanel"_s)->isVisible());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_F11);
    const auto wall = [] {
        const auto windows = QApplication::topLevelWidgets();
        const auto it = std::ranges::find_if(
            windows, [](const QWidget* each) { return each->objectName() == u"wallboard"_s && each->isVisible(); });
        return it == windows.end() ? nullptr : *it;
    };
    QTRY_VERIFY(wall() != nullptr);
    QTest::keyClick(wall(), Qt::Key_Escape);
    QTRY_VERIFY(wall() == nullptr);
    QVERIFY(tour()->isVisible() && hasFrame());
    QVERIFY(goOn());
    QCOMPARE(title(), u"How old is what I see?"_s);

    // Who leaves now goes on where the tour has led: the list that had the keys at first is out of sight.
    QTest::keyClick(tour(), Qt::Key_Escape);
    QVERIFY(m_window->findChild<QWidget*>(u"mapPanel"_s)->isAncestorOf(m_window->focusWidget()));
}

void TestTour::isShownOnceAndFoundAgain()
{
    m_window->takeFirstTour();
    QVERIFY(tour() != nullptr && tour()->isVisible());
    QTest::keyClick(tour(), Qt::Key_Escape);
    QVERIFY(m_settings->flag(u"tour.seen"_s));
    build(); // the next time
    m_window->takeFirstTour();
    QVERIFY(tour() == nullptr);
    take();
    QVERIFY(tour()->isVisible());
}

void TestTour::passesOverWhatIsNotThere()
{
    m_window.reset();
    m_console = std::make_unique<FakeConsole>(*m_clock);
    build();
    take();
    QStringList titles;
    while (tour()->isVisible()) {
        titles += title();
        QTest::keyClick(tour(), Qt::Key_Right);
    }
    QCOMPARE(titles.size(), 6);
    QVERIFY(titles.contains(u"The ways in"_s) && !titles.contains(u"Why it is an alarm"_s));
}

void TestTour::staysInTheWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scale");
    QTest::newRow("laptop") << QSize(1280, 800) << 100;
    QTest::newRow("desk") << QSize(2560, 1440) << 100;
    QTest::newRow("large letters") << QSize(1280, 800) << 150;
}

/// Whole, wherever it stands, with all its words.
void TestTour::staysInTheWindow()
{
    QFETCH(QSize, size);
    QFETCH(int, scale);
    m_look->setScale(scale);
    m_window->resize(size);
    take();
    while (tour()->isVisible()) {
        QCoreApplication::processEvents();
        QVERIFY2(m_window->rect().contains(tour()->geometry()), qPrintable(title()));
        const auto* text = tour()->findChild<QLabel*>(u"tourText"_s);
        QVERIFY2(text->height() >= text->heightForWidth(text->width()), qPrintable(title()));
        QTest::keyClick(tour(), Qt::Key_Right);
    }
    m_look->setScale(100);
}

void TestTour::followsTheLanguage()
{
    take();
    QTest::keyClick(tour(), Qt::Key_Right);
    const QString english = title();
    m_look->setLanguage(u"sv"_s);
    QVERIFY(tour()->isVisible());
    QVERIFY(title() != english);
    QVERIFY(count().startsWith(u"2 "_s));
}

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
