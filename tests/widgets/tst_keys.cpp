#include "tests/widgets/sampleestate.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/fixedkeys.h"
#include "widgets/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <array>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;

/// Every way to an action and a place without the mouse: keys, the sheet of them, the page that changes them, and the
/// search.
class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void catalogueAndWindowAgree();
    void noKeyMeansTwoThingsAtOnce();
    void sheetShowsEveryKey_data() { languages(); }
    void sheetShowsEveryKey();
    void whatAPlaceTakesIsOnTheSheet_data();
    void whatAPlaceTakesIsOnTheSheet();
    void searchGoesAnywhere_data();
    void searchGoesAnywhere();
    void searchDoesWhatCanBeDone_data() { languages(); }
    void searchDoesWhatCanBeDone();
    void searchOpensASavedView();
    void searchIsLeft();
    void clickBesideTheSearchGoesThere();
    void searchSaysWhatItShows();
    void keyIsGivenByKeyboardAlone_data() { languages(); }
    void keyIsGivenByKeyboardAlone();
    void keyOfAnotherIsNamedAndTaken();
    void fixedKeyIsRefused();
    void keysComeBack();
    void keysLiveOnInAChangedWindow_data();
    void keysLiveOnInAChangedWindow();

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
    void build(const QString& language);
    void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(m_window.get(), static_cast<Qt::Key>(key), with);
    }
    /// Opens the search and types into it.
    void search(const QString& typed);
    void chooseAction(const char* id);
    QString shown(const QString& area) const;

    std::unique_ptr<UserSettings> m_settings;
    std::unique_ptr<Appearance> m_look;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<MainWindow> m_window;
};

void TestKeys::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("sv") << u"sv"_s;
    QTest::newRow("en") << u"en"_s;
}

void TestKeys::init()
{
    m_settings = std::make_unique<UserSettings>();
    m_look = std::make_unique<Appearance>(m_settings.get());
    m_look->setTheme(Theme::Light);
    m_clock = std::make_unique<TestClock>(fromMs(1'795'440'725'000));
    m_console = std::make_unique<FakeConsole>(*m_clock);
    fillSample(*m_console, m_clock->utcNow());
    build(u"en"_s);
}

void TestKeys::build(const QString& language)
{
    m_window.reset();
    m_look->setLanguage(language);
    m_window = std::make_unique<MainWindow>(m_console->boundary(), *m_look);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QApplication::setActiveWindow(m_window.get());
    QCoreApplication::processEvents();
}

void TestKeys::cleanup()
{
    m_window.reset();
    m_console.reset();
    m_look.reset();
    m_settings.reset();
}

void TestKeys::keysLiveOnInAChangedWindow_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("scale");
    QTest::newRow("language") << u"sv"_s << 100;
    QTest::newRow("scale") << u"en"_s << 150;
}

/// The content is another one then; nobody has to click into the window for its keys.
void TestKeys::keysLiveOnInAChangedWindow()
{
    QFETCH(QString, language);
    QFETCH(int, scale);
    QVERIFY(m_window->isActiveWindow());
    m_look->setLanguage(language);
    m_look->setScale(scale);
    for (int round = 0; round < 2; ++round) { // at once, and when the former content has gone
        QCOMPARE(QApplication::activeWindow(), m_window.get());
        QVERIFY(QApplication::focusWidget() != nullptr);
        press(Qt::Key_Y);
        QVERIFY(child("changesPanel")->isVisible());
        m_window->showArea(u"alarms"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    m_look->setScale(100);
}

void TestKeys::catalogueAndWindowAgree()
{
    for (const ActionRule& rule : actionCatalogue()) {
        const auto* action = m_window->findChild<QAction*>(rule.id);
        QVERIFY2(action != nullptr, rule.id.data());
        QCOMPARE(action->shortcuts(), rule.keys);
    }
    const auto actions = m_window->findChildren<QAction*>();
    for (const QAction* action : actions)
        QVERIFY2(action->shortcuts().isEmpty() || actionRule(action->objectName()) != nullptr,
                 qPrintable(action->objectName() + u' ' + action->text()));
}

void TestKeys::noKeyMeansTwoThingsAtOnce()
{
    const auto& rules = actionCatalogue();
    for (size_t i = 0; i < rules.size(); ++i) {
        for (const QKeySequence& key : rules[i].keys) {
            for (size_t j = i + 1; j < rules.size(); ++j)
                QVERIFY2(!overlap(rules[i].place, rules[j].place) || !rules[j].keys.contains(key), rules[j].id.data());
            for (const FixedKey& fixed : fixedKeys())
                QVERIFY2(!overlap(rules[i].place, fixed.place) || !fixed.keys.contains(key), rules[i].id.data());
        }
    }
}

void TestKeys::sheetShowsEveryKey()
{
    QFETCH(QString, language);
    build(language);
    press(Qt::Key_Question);
    auto* sheet = child<QDialog>("keySheet");
    QStringList words;
    const auto labels = sheet->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        words += label->text();
    for (const ActionRule& rule : actionCatalogue()) {
        if (rule.keys.isEmpty())
            continue;
        QVERIFY2(words.contains(keyText(rule.keys)) && words.contains(rule.text()), rule.id.data());
    }
    for (const FixedKey& fixed : fixedKeys())
        QVERIFY2(words.contains(keyText(fixed.keys)) && words.contains(fixed.explanation()), fixed.purpose);
    for (int place = 0; place < KeyPlaces; ++place)
        QVERIFY(words.contains(placeName(static_cast<KeyPlace>(place))));
    QTest::keyClick(sheet, Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
}

void TestKeys::whatAPlaceTakesIsOnTheSheet_data()
{
    QTest::addColumn<QString>("area");
    QTest::addColumn<QString>("widget");
    QTest::addColumn<QList<int>>("places");
    const auto of = [](std::initializer_list<KeyPlace> places) {
        QList<int> list;
        for (const KeyPlace place : places)
            list += static_cast<int>(place);
        return list;
    };
    QTest::newRow("queue") << u"alarms"_s << u"alarmList"_s << of({KeyPlace::List, KeyPlace::Queue, KeyPlace::Window});
    QTest::newRow("servers") << u"servers"_s << u"serverTree"_s << of({KeyPlace::List, KeyPlace::Window});
    QTest::newRow("map") << u"map"_s << u"heatMap"_s << of({KeyPlace::Map, KeyPlace::Window});
    QTest::newRow("quality") << u"quality"_s << u"worstSources"_s << of({KeyPlace::List, KeyPlace::Window});
    QTest::newRow("changes") << u"changes"_s << u"changeRows"_s << of({KeyPlace::List, KeyPlace::Window});
    QTest::newRow("traps") << u"traps"_s << u"trapRows"_s << of({KeyPlace::List, KeyPlace::Window});
}

/// Letters, figures and signs that a list or a picture takes itself are told; what it leaves is the window's.
void TestKeys::whatAPlaceTakesIsOnTheSheet()
{
    QFETCH(QString, area);
    QFETCH(QString, widget);
    QFETCH(QList<int>, places);
    m_window->showArea(area);
    auto* target = child(widget.toLatin1().constData());
    for (int code = Qt::Key_Space; code <= Qt::Key_AsciiTilde; ++code) {
        for (const auto with : {Qt::NoModifier, Qt::ShiftModifier}) {
            if (code == Qt::Key_Space && with == Qt::ShiftModifier)
                continue; // as without
            const QString text = with == Qt::ShiftModifier ? QString(QChar(code)) : QString(QChar(code)).toLower();
            QKeyEvent event(QEvent::KeyPress, code, with, text);
            event.ignore();
            QCoreApplication::sendEvent(target, &event);
            if (!event.isAccepted())
                continue;
            const QKeySequence key(QKeyCombination(with, static_cast<Qt::Key>(code)));
            const bool told = std::ranges::any_of(fixedKeys(), [&](const FixedKey& fixed) {
                return places.contains(static_cast<int>(fixed.place)) && fixed.keys.contains(key);
            });
            QVERIFY2(told, qPrintable(key.toString()));
        }
    }
}

void TestKeys::search(const QString& typed)
{
    press(Qt::Key_K, Qt::ControlModifier);
    auto* edit = child<QLineEdit>("paletteEdit");
    QVERIFY(edit->isVisible());
    QCOMPARE(QApplication::focusWidget(), edit);
    QTest::keyClicks(edit, typed);
}

QString TestKeys::shown(const QString& area) const
{
    if (area == u"server"_s)
        return m_window->findChild<QWidget*>(u"serverPage"_s)->findChild<QLabel*>(u"pageTitle"_s)->text();
    return m_window->findChild<QWidget*>(u"alarmPage"_s)->findChild<QLabel*>(u"pageTitle"_s)->text();
}

void TestKeys::searchGoesAnywhere_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("widget"); ///< that is seen then
    QTest::newRow("server, en") << u"en"_s << u"nbdc02"_s << u"serverPage"_s;
    QTest::newRow("server, sv") << u"sv"_s << u"norrbygg dc02"_s << u"serverPage"_s;
    QTest::newRow("area, en") << u"en"_s << u"map"_s << u"heatMap"_s;
    QTest::newRow("area, sv") << u"sv"_s << u"karta"_s << u"heatMap"_s;
    QTest::newRow("area in the other language") << u"sv"_s << u"settings"_s << u"preferences"_s;
    QTest::newRow("keys") << u"sv"_s << u"byt tang"_s << u"keyList"_s;
}

void TestKeys::searchGoesAnywhere()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QFETCH(QString, widget);
    build(language);
    search(typed);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!child("commandPalette")->isVisible());
    QVERIFY(child(widget.toLatin1().constData())->isVisible());
    if (widget == u"serverPage"_s)
        QCOMPARE(shown(u"server"_s), u"NB-DC02"_s);
}

void TestKeys::searchDoesWhatCanBeDone()
{
    QFETCH(QString, language);
    build(language);
    m_window->selectWorst();
    search(language == u"sv"_s ? u"kvittera"_s : u"acknowledge"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const auto& alarms = m_console->picture.alarms;
    QTRY_VERIFY(std::ranges::find(alarms, AlarmId{1}, &Alarm::id)->ack.has_value());
    search(u"norrbygg"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(child("serversPanel")->isVisible());
    auto* filter = child("serversPanel")->findChild<QLineEdit*>(u"filter"_s);
    QVERIFY2(filter->text().contains(u"Norrbygg"_s), qPrintable(filter->text()));
}

void TestKeys::searchOpensASavedView()
{
    m_settings->setValue(u"views.queue"_s,
                         QJsonArray{QJsonObject{{u"name"_s, u"Nattpasset"_s}, {u"filter"_s, u"level:error"_s}}});
    build(u"sv"_s);
    m_window->showArea(u"map"_s);
    search(u"natt"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(child("queuePanel")->isVisible());
    QCOMPARE(child("queuePanel")->findChild<QLineEdit*>(u"filter"_s)->text().trimmed(), u"level:error"_s);
}

void TestKeys::searchIsLeft()
{
    search(u"zzz"_s);
    QCOMPARE(child<QListView>("paletteList")->model()->rowCount(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // nothing was found, nothing is done
    QVERIFY(child("commandPalette")->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!child("commandPalette")->isVisible());
    QCOMPARE(QApplication::focusWidget(), child("alarmList"));
    search({});
    auto* list = child<QListView>("paletteList");
    const int first = list->currentIndex().row();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(list->currentIndex().row() > first);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), first);
    child("alarmList")->setFocus(); // a click beside it
    QVERIFY(!child("commandPalette")->isVisible());
}

/// Letters typed on after a click into the filter are the filter's, not keys that acknowledge alarms.
void TestKeys::clickBesideTheSearchGoesThere()
{
    search(u"a"_s);
    auto* filter = child("queuePanel")->findChild<QLineEdit*>(u"filter"_s);
    filter->setFocus(Qt::MouseFocusReason); // as a click does
    QVERIFY(!child("commandPalette")->isVisible());
    QCOMPARE(QApplication::focusWidget(), filter);
}

/// Kind, name, where and state, as the row shows them.
void TestKeys::searchSaysWhatItShows()
{
    search(u"nbdc02"_s);
    auto* list = child<QListView>("paletteList");
    QVERIFY(list->hasFocus()); // its current row is what is read
    const QString said = list->currentIndex().data(Qt::AccessibleTextRole).toString();
    for (const char* part : {"Server", "NB-DC02", "Norrbygg AB", "Error"})
        QVERIFY2(said.contains(QLatin1StringView(part)), qPrintable(said));
}

void TestKeys::chooseAction(const char* id)
{
    search(u"change keys"_s); // in either language
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    auto* list = child<QTreeView>("keyList");
    QCOMPARE(QApplication::focusWidget(), list);
    const QString words = actionRule(QString::fromLatin1(id))->text();
    QTest::keyClick(list, Qt::Key_Home);
    while (list->currentIndex().siblingAtColumn(0).data().toString() != words) {
        const int row = list->currentIndex().row();
        QTest::keyClick(list, Qt::Key_J);
        QVERIFY(list->currentIndex().row() > row);
    }
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), child("keyField"));
}

void TestKeys::keyIsGivenByKeyboardAlone()
{
    QFETCH(QString, language);
    build(language);
    chooseAction("wallboard");
    QTest::keyClick(child("keyField"), Qt::Key_F6);
    QCOMPARE(child<QAction>("wallboard")->shortcuts(), QList<QKeySequence>{Qt::Key_F6});
    QVERIFY(child<QLabel>("keyWord")->text().contains(u"F6"_s));
    QCOMPARE(m_settings->value(u"keys.wallboard"_s).toArray(), QJsonArray{u"F6"_s});
    build(language); // the next time
    QCOMPARE(child<QAction>("wallboard")->shortcuts(), QList<QKeySequence>{Qt::Key_F6});
    press(Qt::Key_Question);
    const auto labels = child<QDialog>("keySheet")->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) { return label->text() == u"F6"_s; }));
}

void TestKeys::keyOfAnotherIsNamedAndTaken()
{
    chooseAction("toggleTheme");
    QTest::keyClick(child("keyField"), Qt::Key_A);
    QVERIFY2(child<QLabel>("keyWord")->text().contains(u"Acknowledge"_s), qPrintable(child<QLabel>("keyWord")->text()));
    QCOMPARE(child<QAction>("toggleTheme")->shortcuts(), actionRule(u"toggleTheme"_s)->keys); // not in silence
    QCOMPARE(QApplication::focusWidget(), child("keyTake"));
    QTest::keyClick(child("keyTake"), Qt::Key_Space);
    QCOMPARE(child<QAction>("toggleTheme")->shortcuts(), QList<QKeySequence>{Qt::Key_A});
    QVERIFY(child<QAction>("acknowledge")->shortcuts().isEmpty());
    QVERIFY(!child("keyTake")->isVisible());
}

void TestKeys::fixedKeyIsRefused()
{
    chooseAction("toggleTheme");
    QTest::keyClick(child("keyField"), Qt::Key_J);
    QVERIFY(!child<QLabel>("keyWord")->text().isEmpty());
    QVERIFY(!child("keyTake")->isVisible());
    QCOMPARE(child<QAction>("toggleTheme")->shortcuts(), actionRule(u"toggleTheme"_s)->keys);
    QTest::keyClick(child("keyField"), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), child("keyList"));
}

void TestKeys::keysComeBack()
{
    chooseAction("note");
    QTest::keyClick(child("keyField"), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(child<QAction>("note")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Y));
    QTest::keyClick(child("keyUsual"), Qt::Key_Space);
    QCOMPARE(child<QAction>("note")->shortcut(), QKeySequence(Qt::Key_N));
    QTest::keyClick(child("keyNone"), Qt::Key_Space);
    QVERIFY(child<QAction>("note")->shortcuts().isEmpty());
    m_settings->setValue(u"keys.mute"_s, QJsonArray{u"F7"_s, 7, u"no such key at all"_s});
    QCOMPARE(child<QAction>("mute")->shortcuts(), QList<QKeySequence>{Qt::Key_F7});
    QTest::keyClick(child("keysUsual"), Qt::Key_Space);
    for (const ActionRule& rule : actionCatalogue())
        QCOMPARE(child<QAction>(rule.id.data())->shortcuts(), rule.keys);
    QVERIFY(m_settings->value(u"keys.mute"_s).isUndefined());
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
