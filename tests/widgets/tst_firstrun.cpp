#include "tests/widgets/sampleestate.h"
#include "widgets/common/rowview.h"
#include "widgets/demolaunch.h"
#include "widgets/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;

/// What somebody meets who opens the console for the first time.
class TestFirstRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void waysInStandInEveryEmptyArea_data();
    void waysInStandInEveryEmptyArea();
    void settingsAreThereAllTheSame();
    void nothingIsSaidBeforeTheEstateIsKnown();
    void goesWithTheFirstServerAndComesBack();
    void leavesAFieldItsKeys();
    void isWalkedByTheTabKey();
    void textFits_data();
    void textFits();
    void demoIsMadeThenOpened();
    void demoThatFailsSaysWhy();
    void demoThatCanNotStartIsTold();

private:
    void build();
    template<typename Widget = QWidget>
    Widget* child(const char* name) const
    {
        auto* found = m_window->findChild<Widget*>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("no %s in the window", name);
        return found;
    }
    void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(m_window->focusWidget() != nullptr ? m_window->focusWidget() : m_window.get(),
                        static_cast<Qt::Key>(key), with);
    }
    /// A program of its own that stands for serverdrift.
    QString script(const QByteArray& body);
    QByteArray read(const QString& name) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Appearance> m_look;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<MainWindow> m_window;
};

void TestFirstRun::init()
{
    m_look = std::make_unique<Appearance>();
    m_look->setLanguage(u"en"_s);
    m_look->setTheme(Theme::Light);
    m_clock = std::make_unique<TestClock>(fromMs(1'795'440'725'000));
    m_console = std::make_unique<FakeConsole>(*m_clock);
}

void TestFirstRun::build()
{
    m_window = std::make_unique<MainWindow>(m_console->boundary(), *m_look);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QApplication::setActiveWindow(m_window.get());
    QCoreApplication::processEvents();
}

void TestFirstRun::cleanup()
{
    m_window.reset();
    m_console.reset();
    m_look.reset();
}

QString TestFirstRun::script(const QByteArray& body)
{
    QFile file(m_folder.filePath(u"program"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\ncd \"$(dirname \"$0\")\"\n" + body) < 0)
        qFatal("the script can't be written");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

QByteArray TestFirstRun::read(const QString& name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestFirstRun::waysInStandInEveryEmptyArea_data()
{
    QTest::addColumn<QString>("area");
    for (const char* area : {"alarms", "servers", "map"})
        QTest::newRow(area) << QString::fromLatin1(area);
}

void TestFirstRun::waysInStandInEveryEmptyArea()
{
    QFETCH(QString, area);
    build();
    m_window->showArea(area);
    QVERIFY(child("welcomePage")->isVisible());
    QVERIFY(child<QPushButton>("tryDemoButton")->isVisible());
    QVERIFY(child<QPushButton>("addServerButton")->hasFocus());
    QTest::keyClick(child("addServerButton"), Qt::Key_Space);
    QVERIFY(m_window->findChild<QDialog*>(u"addServerDialog"_s) != nullptr);
}

void TestFirstRun::settingsAreThereAllTheSame()
{
    build();
    m_window->showArea(u"settings"_s);
    QVERIFY(!child("welcomePage")->isVisible());
    QVERIFY(child("settingsPages")->isVisible());
    m_window->showArea(u"map"_s);
    QVERIFY(child("welcomePage")->isVisible());
}

void TestFirstRun::nothingIsSaidBeforeTheEstateIsKnown()
{
    m_console->picture.estate = {};
    build();
    QVERIFY(!child("welcomePage")->isVisible());
    LiveBatch first;
    first.reset = true;
    first.estate = Estate{};
    m_console->send(first);
    QVERIFY(child("welcomePage")->isVisible());
}

void TestFirstRun::goesWithTheFirstServerAndComesBack()
{
    build();
    FakeConsole full(*m_clock);
    fillSample(full, m_clock->utcNow());
    LiveBatch batch = full.picture;
    m_console->send(batch);
    QVERIFY(!child("welcomePage")->isVisible());
    QVERIFY(child("alarmList")->isVisible() && child("alarmList")->hasFocus());
    m_window->showArea(u"servers"_s);
    QVERIFY(child<RowView>("serverTree")->model()->rowCount() > 0);
    m_look->setLanguage(u"sv"_s); // all is built anew, and still not empty
    QVERIFY(!child("welcomePage")->isVisible());
    LiveBatch last;
    last.reset = true;
    last.estate = Estate{};
    m_console->deliver(last);
    QVERIFY(child("welcomePage")->isVisible());
    QVERIFY(child("addServerButton")->hasFocus());
}

void TestFirstRun::leavesAFieldItsKeys()
{
    build();
    m_window->showArea(u"settings"_s);
    auto* theme = child("look.theme");
    QVERIFY(theme->hasFocus());
    FakeConsole full(*m_clock);
    fillSample(full, m_clock->utcNow());
    LiveBatch batch;
    batch.estate = full.picture.estate;
    m_console->send(batch);
    QVERIFY(theme->hasFocus());
}

/// Every way in, in the order of reading, and round again.
void TestFirstRun::isWalkedByTheTabKey()
{
    build();
    QStringList walked;
    const auto* page = child("welcomePage");
    for (int i = 0; i < 40; ++i) {
        if (const QWidget* focus = m_window->focusWidget(); page->isAncestorOf(focus))
            walked += focus->objectName();
        press(Qt::Key_Tab);
    }
    for (const char* way : {"tryDemoButton", "addServerButton", "scanNetworkButton", "importServersButton",
                            "tourButton", "helpButton", "keysButton"})
        QVERIFY2(walked.contains(QLatin1StringView(way)), way);
    const qsizetype first = walked.indexOf(u"addServerButton"_s);
    QCOMPARE(walked.indexOf(u"scanNetworkButton"_s), first + 1);
    QCOMPARE(walked.indexOf(u"importServersButton"_s), first + 2);
    QCOMPARE(walked.indexOf(u"tourButton"_s), first + 3);
    QCOMPARE(walked.indexOf(u"helpButton"_s), first + 4);
}

void TestFirstRun::textFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("scale");
    for (const QString& language : {u"sv"_s, u"en"_s}) {
        for (const int scale : {80, 100, 150, 200})
            QTest::addRow("%s at %d %%", qPrintable(language), scale) << language << scale;
    }
}

void TestFirstRun::textFits()
{
    QFETCH(QString, language);
    QFETCH(int, scale);
    m_look->setLanguage(language);
    m_look->setScale(scale);
    build();
    m_window->resize(1280, 800);
    QCoreApplication::processEvents();
    const QWidget* page = child("welcomeContent");
    const auto labels = page->findChildren<QLabel*>();
    QVERIFY(labels.size() >= 6);
    for (const QLabel* label : labels) {
        QVERIFY2(page->rect().contains(QRect(label->mapTo(page, QPoint()), label->size())), qPrintable(label->text()));
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
    const auto buttons = page->findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons)
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    m_look->setScale(100);
}

void TestFirstRun::demoIsMadeThenOpened()
{
    DemoLaunch demo(script("echo \"$*\" >> said\n"
                           "if [ \"$2\" = --prepare ]; then echo '{\"percent\":40}'; echo '{\"percent\":100}'; fi\n"));
    QSignalSpy opened(&demo, &DemoLaunch::opened);
    QSignalSpy failed(&demo, &DemoLaunch::failed);
    QList<int> percents;
    connect(&demo, &DemoLaunch::progressed, this, [&] { percents += demo.percent().value_or(-1); });
    demo.start();
    QCOMPARE(demo.percent(), 0);
    demo.start(); // it is on its way already
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 20'000);
    QCOMPARE(failed.count(), 0);
    QCOMPARE(percents, (QList{0, 40, 100, -1}));
    QTRY_COMPARE_WITH_TIMEOUT(read(u"said"_s), "demo --prepare --json\ndemo\n"_ba, 20'000);
}

void TestFirstRun::demoThatFailsSaysWhy()
{
    DemoLaunch demo(script("printf '{\\n \"failure\": {\\n \"message\": \"The disk is full.\"}}\\n'\nexit 3\n"));
    QSignalSpy opened(&demo, &DemoLaunch::opened);
    QSignalSpy failed(&demo, &DemoLaunch::failed);
    demo.start();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20'000);
    QCOMPARE(failed.first().first().toString(), u"The disk is full."_s);
    QCOMPARE(opened.count(), 0);
    QVERIFY(!demo.percent());
}

void TestFirstRun::demoThatCanNotStartIsTold()
{
    DemoLaunch demo(m_folder.filePath(u"nothing-here"_s));
    QSignalSpy failed(&demo, &DemoLaunch::failed);
    demo.start();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20'000);
    QVERIFY(!failed.first().first().toString().isEmpty());
}

QTEST_MAIN(TestFirstRun)
#include "tst_firstrun.moc"
