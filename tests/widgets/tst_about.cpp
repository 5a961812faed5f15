#include "tests/widgets/sampleestate.h"
#include "widgets/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;

/// What the program says of itself, and the bundle for whoever helps.
class TestAbout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatRuns_data() { languages(); }
    void saysWhatRuns();
    void storeIsLookedAtAgain();
    void engineIsFollowed();
    void isCopied();
    void bundleSaysWhatIsInItFirst_data() { languages(); }
    void bundleSaysWhatIsInItFirst();
    void largeEstateIsGatheredInPieces();
    void refusalIsSaid();

private:
    static void languages();
    template<typename Widget = QWidget>
    Widget* child(const char* name) const
    {
        auto* found = m_window->findChild<Widget*>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("no %s in the window", name);
        return found;
    }
    QString text(const char* name) const
    {
        return child<QLabel>(name)->text().replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
    }
    void build(const QString& language);
    QDialog* openBundle();

    std::unique_ptr<Appearance> m_look;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<MainWindow> m_window;
};

void TestAbout::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("sv") << u"sv"_s;
    QTest::newRow("en") << u"en"_s;
}

void TestAbout::init()
{
    m_look = std::make_unique<Appearance>();
    m_look->setTheme(Theme::Light);
    m_clock = std::make_unique<TestClock>(fromMs(1'795'440'725'000));
    m_console = std::make_unique<FakeConsole>(*m_clock);
    fillSample(*m_console, m_clock->utcNow());
    build(u"en"_s);
}

void TestAbout::build(const QString& language)
{
    m_window.reset();
    m_look->setLanguage(language);
    m_window = std::make_unique<MainWindow>(m_console->boundary(), *m_look);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QApplication::setActiveWindow(m_window.get());
    child<QAction>("about")->trigger();
}

void TestAbout::cleanup()
{
    m_window.reset();
    m_console.reset();
    m_look.reset();
}

void TestAbout::saysWhatRuns()
{
    QFETCH(QString, language);
    build(language);
    QVERIFY(child("aboutPage")->isVisible());
    QTRY_COMPARE(text("about_folder"), u"/srv/serverdrift"_s);
    QCOMPARE(text("about_SQLite"), u"3.40.1"_s);
    QCOMPARE(text("about_net-snmp"), u"5.9.3"_s);
    QVERIFY(text("about_schema").contains(u'3') && text("about_schema").contains(u'2'));
    // 5.2 MB in two hours are twelve times that a day: 62.4 MB, or 59.5 MiB.
    QVERIFY2(text("about_grown").contains(u"2 h"_s), qPrintable(text("about_grown")));
    QVERIFY2(text("about_grown").contains(language == u"sv"_s ? u"59,5 MiB"_s : u"59.5 MiB"_s),
             qPrintable(text("about_grown")));
    QCOMPARE(QApplication::focusWidget(), child("makeBundle"));
}

/// While it is looked at, the store is asked again now and then; not with every batch, nor behind another page.
void TestAbout::storeIsLookedAtAgain()
{
    QTRY_COMPARE(text("about_folder"), u"/srv/serverdrift"_s);
    const int first = m_console->selfCheck.asked;
    m_console->selfCheck.facts.folder = u"/srv/other"_s;
    LiveBatch batch;
    batch.vitals = EngineVitals{.at = m_clock->utcNow()};
    m_console->send(batch);
    m_console->send(batch);
    QVERIFY(m_console->selfCheck.asked <= first + 1);
    batch.vitals->at += Millis{60'000};
    m_console->send(batch);
    QTRY_COMPARE(text("about_folder"), u"/srv/other"_s);
    const int asked = m_console->selfCheck.asked;
    m_window->showArea(u"alarms"_s);
    batch.vitals->at += Millis{60'000};
    m_console->send(batch);
    QCOMPARE(m_console->selfCheck.asked, asked);
}

void TestAbout::engineIsFollowed()
{
    LiveBatch batch;
    batch.vitals = EngineVitals{};
    batch.vitals->samplesWritten = 77;
    batch.vitals->storeTrouble = u"disk-full"_s;
    m_console->send(batch);
    QVERIFY(text("about_written").startsWith(u"77"_s));
    QVERIFY(text("about_trouble").contains(u"disk-full"_s));
}

void TestAbout::isCopied()
{
    QTRY_COMPARE(text("about_Qt"), u"6.4.2"_s);
    QTest::keyClick(child("copyAbout"), Qt::Key_Space);
    QVERIFY(QApplication::clipboard()->text().contains(u"SQLite: 3.40.1\n"_s));
}

QDialog* TestAbout::openBundle()
{
    QTest::keyClick(child("makeBundle"), Qt::Key_Space);
    return child<QDialog>("bundleDialog");
}

void TestAbout::bundleSaysWhatIsInItFirst()
{
    QFETCH(QString, language);
    build(language);
    QDialog* dialog = openBundle();
    QStringList words;
    const auto labels = dialog->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        words += label->text();
    for (const QString& part : {u"about.json"_s, u"engine.json"_s, u"checks.json"_s})
        QVERIFY(words.contains(part));
    QVERIFY(m_console->selfCheck.written.empty());
    auto* file = dialog->findChild<QLineEdit*>(u"bundleFile"_s);
    QVERIFY(file->text().endsWith(u".tar.gz"_s));
    auto* accept = dialog->findChild<QPushButton*>(u"accept"_s);
    file->clear();
    QVERIFY(!accept->isEnabled());
    file->setText(u"/tmp/bundle.tar.gz"_s);
    QTest::keyClick(file, Qt::Key_Return);
    QTRY_COMPARE(m_console->selfCheck.written.size(), size_t{1});
    QCOMPARE(m_console->selfCheck.written[0].first, u"/tmp/bundle.tar.gz"_s);
    QCOMPARE(m_console->selfCheck.written[0].second.servers, 40);
    auto* answer = dialog->findChild<QLabel*>(u"bundleAnswer"_s);
    QTRY_VERIFY2(answer->text().contains(u'4'), qPrintable(answer->text())); // 4,321 bytes
    QVERIFY(accept->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

/// The window goes on meanwhile.
void TestAbout::largeEstateIsGatheredInPieces()
{
    m_window.reset();
    m_console = std::make_unique<FakeConsole>(*m_clock);
    fillLarge(*m_console, m_clock->utcNow(), 5'000);
    build(u"en"_s);
    QDialog* dialog = openBundle();
    int turns = 0;
    QTimer between;
    connect(&between, &QTimer::timeout, this, [&turns] { ++turns; });
    between.start();
    QTest::keyClick(dialog->findChild<QLineEdit*>(u"bundleFile"_s), Qt::Key_Return);
    QVERIFY(m_console->selfCheck.written.empty());
    QVERIFY(!dialog->findChild<QPushButton*>(u"accept"_s)->isEnabled());
    QTRY_COMPARE(m_console->selfCheck.written.size(), size_t{1});
    QVERIFY2(turns >= 4, qPrintable(QString::number(turns)));
    const SupportReport& report = m_console->selfCheck.written[0].second;
    QCOMPARE(report.checks.size(), size_t{5'000});
    QVERIFY(std::ranges::all_of(report.checks, [](const auto& line) { return line.series == 4; }));
    // Left in the middle of it, nothing is written.
    const QPointer gone(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(gone.isNull());
    dialog = openBundle();
    QTest::keyClick(dialog->findChild<QLineEdit*>(u"bundleFile"_s), Qt::Key_Return);
    delete dialog;
    QTest::qWait(50);
    QCOMPARE(m_console->selfCheck.written.size(), size_t{1});
}

void TestAbout::refusalIsSaid()
{
    m_console->selfCheck.refusal = Failure{u"io"_s, u"The disk is full."_s};
    QDialog* dialog = openBundle();
    QTest::keyClick(dialog->findChild<QLineEdit*>(u"bundleFile"_s), Qt::Key_Return);
    auto* answer = dialog->findChild<QLabel*>(u"bundleAnswer"_s);
    QTRY_VERIFY(answer->text().contains(u"The disk is full."_s));
    QVERIFY(dialog->isVisible());
}

QTEST_MAIN(TestAbout)
#include "tst_about.moc"
