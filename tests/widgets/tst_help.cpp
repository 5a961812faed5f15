#include "models/items/filter/filterfields.h"
#include "tests/widgets/sampleestate.h"
#include "widgets/help/helptopics.h"
#include "widgets/help/helpwindow.h"
#include "widgets/help/manual.h"
#include "widgets/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDirIterator>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;

/// The manual itself, and that F1 opens it where it explains what a person is at.
class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void languagesHaveTheSameSections();
    void noLinkIsDead_data() { languages(); }
    void noLinkIsDead();
    void filterFieldsOfTheManualExist_data() { languages(); }
    void filterFieldsOfTheManualExist();
    void everyAreaAndDialogIsExplained();
    void searchFindsWords_data();
    void searchFindsWords();
    void helpKeyOpensTheSection_data();
    void helpKeyOpensTheSection();
    void helpKeyWorksInADialog_data();
    void helpKeyWorksInADialog();
    void wallboardIsExplained();
    void readsByKeyboard();
    void followsLanguageAndTheme();

private:
    static void languages();
    HelpWindow* help() const;
    template<typename Widget = QWidget>
    Widget* child(const char* name) const
    {
        auto* found = m_window->findChild<Widget*>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("no %s in the window", name);
        return found;
    }

    std::unique_ptr<Appearance> m_look;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<MainWindow> m_window;
};

void TestHelp::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("sv") << u"sv"_s;
    QTest::newRow("en") << u"en"_s;
}

void TestHelp::init()
{
    m_look = std::make_unique<Appearance>();
    m_look->setLanguage(u"en"_s);
    m_look->setTheme(Theme::Light);
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

void TestHelp::cleanup()
{
    m_window.reset();
    m_console.reset();
    m_look.reset();
}

HelpWindow* TestHelp::help() const
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (auto* found = qobject_cast<HelpWindow*>(window); found != nullptr && found->isVisible())
            return found;
    }
    return nullptr;
}

void TestHelp::languagesHaveTheSameSections()
{
    const auto idsOf = [](const Manual& manual) {
        QStringList ids;
        for (const Manual::Section& section : manual.sections())
            ids += section.id;
        return ids;
    };
    const Manual sv(u"sv"_s);
    const Manual en(u"en"_s);
    QVERIFY(en.sections().size() > 20);
    QCOMPARE(idsOf(sv), idsOf(en));
    const QStringList ids = idsOf(en);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    for (const Manual* manual : {&sv, &en}) {
        for (const Manual::Section& section : manual->sections()) {
            QVERIFY2(!section.title.isEmpty() && !section.text.trimmed().isEmpty(), qPrintable(section.id));
            QVERIFY2(!section.text.contains(u"{#"_s), qPrintable(section.id)); // a heading that was not read
            QCOMPARE(section.isChapter, !section.id.contains(u'.'));
            QVERIFY2(section.isChapter || manual->find(section.id.section(u'.', 0, 0)), qPrintable(section.id));
        }
    }
}

void TestHelp::noLinkIsDead()
{
    QFETCH(QString, language);
    const Manual manual(language);
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    for (const Manual::Section& section : manual.sections()) {
        auto links = link.globalMatch(manual.page(section));
        while (links.hasNext()) {
            const QString target = links.next().captured(1);
            QVERIFY2(target.startsWith(u'#') && manual.find(target.mid(1)) != nullptr,
                     qPrintable(section.id + u" → "_s + target));
        }
    }
}

void TestHelp::filterFieldsOfTheManualExist()
{
    QFETCH(QString, language);
    const Manual manual(language);
    static const QRegularExpression field(u"`([\\w]+):"_s, QRegularExpression::UseUnicodePropertiesOption);
    auto fields = field.globalMatch(manual.find(u"alarms.filter"_s)->text);
    int count = 0;
    for (; fields.hasNext(); ++count) {
        const QString name = fields.next().captured(1);
        QVERIFY2(fieldNamed(name).has_value(), qPrintable(name));
    }
    QVERIFY(count > 10);
}

void TestHelp::everyAreaAndDialogIsExplained()
{
    const Manual manual(u"en"_s);
    QSet<QString> explained;
    for (const HelpTopic& topic : helpTopics()) {
        QVERIFY2(manual.find(QString::fromLatin1(topic.section)) != nullptr, topic.section);
        explained += QString::fromLatin1(topic.widget);
    }
    for (const char* area : {"alarms", "servers", "map", "changes", "quality", "settings"})
        QVERIFY2(m_window->findChild<QWidget*>(QLatin1StringView(area) + u"Area"_s) != nullptr &&
                     manual.find(QString::fromLatin1(area)) != nullptr,
                 area);
    static const QRegularExpression dialog(u"class (\\w+) : public Dialog\\b"_s);
    QDirIterator headers(QStringLiteral(SD_SOURCE_DIR "/widgets"), {u"*.h"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    int dialogs = 0;
    while (headers.hasNext()) {
        QFile file(headers.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QRegularExpressionMatch match = dialog.match(QString::fromUtf8(file.readAll()));
        if (!match.hasMatch())
            continue;
        ++dialogs;
        QVERIFY2(explained.contains(u"sd::"_s + match.captured(1)), qPrintable(match.captured(1)));
    }
    QVERIFY(dialogs >= 6);
}

void TestHelp::searchFindsWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("first"); ///< the section found first; empty: none
    QTest::newRow("title, en") << u"en"_s << u"snooz"_s << u"alarms.snooze"_s;
    QTest::newRow("title, sv") << u"sv"_s << u"kvittera"_s << u"alarms.acknowledge"_s;
    QTest::newRow("accents aside") << u"sv"_s << u"vaggtavlan"_s << u"map.wallboard"_s;
    QTest::newRow("words in any order") << u"en"_s << u"systemctl unit"_s << u"commandline.engine"_s;
    QTest::newRow("nothing") << u"en"_s << u"kubernetes"_s << QString();
}

void TestHelp::searchFindsWords()
{
    QFETCH(QString, language);
    QFETCH(QString, words);
    const Manual manual(language);
    const auto found = manual.search(words);
    QTEST(found.empty() ? QString() : found.front()->id, "first");
}

void TestHelp::helpKeyOpensTheSection_data()
{
    QTest::addColumn<QString>("area");
    QTest::addColumn<QString>("focus");
    QTest::addColumn<QString>("section");
    QTest::newRow("queue") << u"alarms"_s << u"alarmList"_s << u"alarms"_s;
    QTest::newRow("filter") << u"alarms"_s << u"filter"_s << u"alarms.filter"_s;
    QTest::newRow("alarm's page") << u"alarms"_s << u"journal"_s << u"alarms.page"_s;
    QTest::newRow("servers") << u"servers"_s << u"serverTree"_s << u"servers"_s;
    QTest::newRow("map") << u"map"_s << u"heatMap"_s << u"map"_s;
    QTest::newRow("changes") << u"changes"_s << u"changesSearch"_s << u"changes"_s;
    QTest::newRow("traps") << u"traps"_s << u"trapsSearch"_s << u"traps"_s;
    QTest::newRow("quality") << u"quality"_s << u"worstSources"_s << u"quality"_s;
    QTest::newRow("settings") << u"settings"_s << u"look.theme"_s << u"settings"_s;
    QTest::newRow("navigation") << u"map"_s << u"mapArea"_s << u"map"_s;
}

void TestHelp::helpKeyOpensTheSection()
{
    QFETCH(QString, area);
    QFETCH(QString, focus);
    m_window->showArea(area);
    child(focus.toLatin1().constData())->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QVERIFY(help() != nullptr);
    QTEST(help()->section(), "section");
}

void TestHelp::helpKeyWorksInADialog_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("section");
    QTest::newRow("note") << u"note"_s << u"alarms.note"_s;
    QTest::newRow("acknowledge with") << u"acknowledgeWith"_s << u"alarms.acknowledge"_s;
    QTest::newRow("mute") << u"mute"_s << u"alarms.mute"_s;
    QTest::newRow("note on the check") << u"checkNote"_s << u"servers.notes"_s;
    QTest::newRow("chart set") << u"saveChartSet"_s << u"servers.chartsets"_s;
    QTest::newRow("add server") << u"addServer"_s << u"start.server"_s;
    QTest::newRow("search a network") << u"scanNetwork"_s << u"start.scan"_s;
    QTest::newRow("keys") << u"keys"_s << u"window.keys"_s;
}

void TestHelp::helpKeyWorksInADialog()
{
    QFETCH(QString, action);
    if (action == u"saveChartSet"_s) { // what is saved has to be seen
        m_window->selectServer(ServerId{1});
        QTRY_VERIFY(child<QAction>("saveChartSet")->isEnabled());
    }
    child<QAction>(action.toLatin1().constData())->trigger();
    auto* dialog = m_window->findChild<QDialog*>();
    QVERIFY(dialog != nullptr);
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QTest::keyClick(dialog->focusWidget() != nullptr ? dialog->focusWidget() : dialog, Qt::Key_F1);
    QVERIFY(help() != nullptr);
    QTEST(help()->section(), "section");
    QVERIFY(dialog->isVisible()); // it waits
}

void TestHelp::wallboardIsExplained()
{
    m_window->toggleWallboard();
    const auto windows = QApplication::topLevelWidgets();
    const auto wall = std::ranges::find(windows, u"wallboard"_s, &QObject::objectName);
    QVERIFY(wall != windows.end());
    QVERIFY(QTest::qWaitForWindowExposed(*wall));
    QApplication::setActiveWindow(*wall);
    QTest::keyClick(*wall, Qt::Key_F1);
    QVERIFY(help() != nullptr);
    QCOMPARE(help()->section(), u"map.wallboard"_s);
}

void TestHelp::readsByKeyboard()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    HelpWindow* window = help();
    QVERIFY(window != nullptr);
    QVERIFY(QTest::qWaitForWindowActive(window));
    auto* text = window->findChild<QTextBrowser*>(u"helpText"_s);
    QVERIFY(text->toPlainText().startsWith(u"Alarms"_s));
    QTest::keyClick(window, Qt::Key_Slash);
    auto* search = window->findChild<QLineEdit*>(u"helpSearch"_s);
    QTest::keyClicks(search, u"snooz"_s);
    QCOMPARE(window->section(), u"alarms.snooze"_s);
    QCOMPARE(text->textCursor().selectedText().toLower(), u"snooz"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTest::keyClick(text, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window->section(), u"alarms"_s);
    QVERIFY(!window->findChild<QPushButton*>(u"helpBack"_s)->isEnabled());
    QTest::keyClick(window->findChild<QPushButton*>(u"helpForward"_s), Qt::Key_Space);
    QCOMPARE(window->section(), u"alarms.snooze"_s);
    QTest::keyClick(window, Qt::Key_Escape);
    QVERIFY(!window->isVisible());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_F1); // and it comes again
    QCOMPARE(help(), window);
}

void TestHelp::followsLanguageAndTheme()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto* text = help()->findChild<QTextBrowser*>(u"helpText"_s);
    m_look->setLanguage(u"sv"_s);
    QCOMPARE(help()->section(), u"alarms"_s);
    QVERIFY(text->toPlainText().startsWith(u"Larm"_s));
    m_look->setTheme(Theme::Dark);
    QCoreApplication::processEvents();
    const QImage image = text->viewport()->grab().toImage();
    QVERIFY(image.pixelColor(image.width() - 3, image.height() - 3).lightness() < 60);
    m_look->setScale(200);
    QCoreApplication::processEvents();
    QCOMPARE(text->document()->defaultFont().pointSizeF(), typeface(Type::Body).pointSizeF());
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
