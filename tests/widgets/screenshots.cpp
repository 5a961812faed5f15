// screenshots FOLDER: renders every page and dialog over a made-up estate, for people to judge; --help tells the rest.
#include "models/items/alarmqueuemodel.h"
#include "tests/widgets/everypage.h"
#include "tests/widgets/samplemachines.h"
#include "widgets/windowset.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTextStream>
#include <QTreeView>

#include <algorithm>
#include <array>

using namespace sd;
using namespace sd::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// One look of the whole console.
struct Look
{
    Theme theme = Theme::Light;
    QString language;
    int scale = 100;
    QSize size;
};

constexpr std::array themeNames{std::pair{"light"_L1, Theme::Light}, std::pair{"dark"_L1, Theme::Dark},
                                std::pair{"contrast-light"_L1, Theme::ContrastLight},
                                std::pair{"contrast-dark"_L1, Theme::ContrastDark}};

QString nameOf(const Look& look)
{
    const auto theme = std::ranges::find(themeNames, look.theme, &std::pair<QLatin1StringView, Theme>::second);
    return u"%1-%2-%3-%4x%5"_s.arg(theme->first, look.language)
        .arg(look.scale)
        .arg(look.size.width())
        .arg(look.size.height());
}

/// Where the pictures go, and which of them are wanted.
struct Album
{
    QDir folder;
    QString only; ///< part of a page's name; empty: all

    void put(const QString& page, const QString& look, QWidget& shown) const
    {
        if (!page.contains(only))
            return;
        const QString file = folder.filePath(page + u'-' + look + u".png"_s);
        QTextStream(stdout) << file << (shown.window()->grab().save(file) ? "\n" : " could not be written\n");
    }
};

/// The queue as a person works in it: filtered, with something wrong in the filter, grouped, with marks.
void shootQueue(MainWindow& window, const Album& album, const QString& name)
{
    const auto shoot = [&](const QString& page) {
        settle();
        album.put(page, name, window);
    };
    window.showArea(u"alarms"_s);
    auto* panel = window.findChild<QWidget*>(u"queuePanel"_s);
    auto* filter = panel->findChild<QLineEdit*>(u"filter"_s);
    auto& model = static_cast<AlarmQueueModel&>(*panel->findChild<QTreeView*>(u"alarmList"_s)->model());
    filter->setText(u"kund:norrbygg,mälarvård -tystat age:>5m"_s);
    shoot(u"queue-filtered"_s);
    filter->setText(u"kund:norrbygg nivo:fel"_s);
    shoot(u"queue-mistyped"_s);
    filter->clear();
    model.setGrouping(AlarmQueueModel::Grouping::Customer);
    model.setFolded(model.index(0, 0), true);
    shoot(u"queue-grouped"_s);
    model.setGrouping(AlarmQueueModel::Grouping::None);
    model.setMarked({model.index(0, 0), model.index(2, 0), model.index(3, 0)}, true);
    shoot(u"queue-marked"_s);
    model.setAllMarked(false);
}

/// A window that has given a column away, and the window that has it; the menu that asks for it.
void shootColumns(FakeConsole& console, Appearance& appearance, const Album& album, const Look& look)
{
    const QString name = nameOf(look);
    WindowSet windows(console.boundary(), appearance);
    windows.show();
    MainWindow& first = windows.first();
    first.resize(look.size);
    settle();
    first.selectWorst();
    settle();
    for (auto* button : first.findChildren<QPushButton*>(u"columnMenu"_s)) {
        if (!button->isVisible())
            continue;
        button->menu()->popup({});
        settle();
        album.put(u"columns-menu"_s, name, *button->menu());
        button->menu()->hide();
        break;
    }
    for (const auto& [action, page] :
         {std::pair{u"tearPage"_s, u"columns-page"_s}, std::pair{u"tearList"_s, u"columns-list"_s}}) {
        first.findChild<QAction*>(action)->trigger();
        settle(300ms);
        MainWindow& torn = *windows.windows().back();
        torn.resize(look.size);
        settle(300ms);
        album.put(page + u"-left"_s, name, first);
        album.put(page, name, torn);
        torn.close();
        settle();
    }
}

/// The menu of chart sets with everybody's and one's own, and what is asked before one is replaced.
void shootChartSets(FakeConsole& console, Appearance& appearance, MainWindow& window, const Album& album,
                    const QString& name)
{
    const std::vector<ChartSet::Chart> charts{
        {{{u"system.cpu.utilization"_s, {}}, {u"system.memory.utilization"_s, {}}}, {Comparison::Week, true, false}},
        {{{u"system.filesystem.utilization"_s, u"*"_s}}}};
    const Server server = console.picture.estate->servers.front();
    LiveBatch batch;
    batch.estate = console.picture.estate;
    batch.estate.edit().chartSets = {
        {.id = {1},
         .set = {.name = u"CPU, minne och diskar"_s, .kind = server.kind, .charts = charts},
         .by = u"Bo Åström"_s,
         .at = fromMs(1'795'431'000'000),
         .revision = 1},
        {.id = {2},
         .set = {.name = u"Nätverk & svarstider"_s, .charts = charts},
         .by = u"Klara Lind"_s,
         .at = fromMs(1'795'000'000'000),
         .revision = 4},
        {.id = {3},
         .set = {.name = u"Månadsmötet"_s, .customer = server.customer, .charts = charts},
         .by = u"Anna Ek"_s,
         .at = fromMs(1'790'000'000'000),
         .revision = 2}};
    console.send(batch);
    appearance.settings().setValue("views.charts"_L1,
                                   QJsonArray{toJson(ChartSet{.name = u"Min jour"_s, .charts = charts})});
    window.showArea(u"servers"_s);
    window.selectServer(server.id);
    settle(300ms);
    auto* button = window.findChild<QPushButton*>(u"chartSets"_s);
    button->menu()->popup(button->mapToGlobal(QPoint(0, button->height())));
    settle();
    album.put(u"chartsets-menu"_s, name, *button->menu());
    auto* away = button->menu()->findChild<QMenu*>(u"removeSet"_s);
    away->popup({});
    settle();
    album.put(u"chartsets-remove"_s, name, *away);
    away->hide();
    button->menu()->hide();
    window.findChild<QAction*>(u"saveChartSet"_s)->trigger();
    auto* dialog = window.findChild<QDialog*>(u"chartSetDialog"_s);
    settle();
    album.put(u"chartsets-save"_s, name, *dialog);
    dialog->findChild<QLineEdit*>(u"name"_s)->setText(u"CPU, minne och diskar"_s);
    dialog->findChild<QComboBox*>(u"chartSetOffered"_s)->setCurrentIndex(1);
    settle();
    album.put(u"chartsets-replace"_s, name, *dialog);
    delete dialog;
    button->menu()->actions().at(1)->trigger();
    settle(300ms);
    album.put(u"chartsets-chosen"_s, name, window);
    appearance.settings().setValue("views.charts"_L1, QJsonArray());
}

/// Every page and dialog in one look.
void shootAll(Appearance& appearance, const Album& album, const Look& look)
{
    TestClock clock(fromMs(1'795'440'725'000)); // 2026-11-23T14:32:05+01:00
    FakeConsole console(clock);
    fillSample(console, clock.utcNow());
    addMachines(console, clock.utcNow());
    // The first customer is reached through its switch.
    for (qint64 server = 1; server < 8; ++server)
        console.picture.estate.edit().dependencies.emplace_back(ServerId{server}, ServerId{8});
    appearance.setTheme(look.theme);
    appearance.setLanguage(look.language);
    appearance.setScale(look.scale);
    MainWindow window(console.boundary(), appearance);
    window.resize(look.size);
    window.show();
    const QString name = nameOf(look);
    EveryPage every(window, console, appearance);
    const auto put = [&](const QString& page, QWidget& shown) {
        if (page == u"wallboard"_s) { // it takes the screen that is there
            shown.setWindowState(Qt::WindowNoState);
            shown.resize(look.size);
        }
        settle(300ms); // curves and small lines come later
        album.put(page, name, shown);
    };
    every.pages(put);
    every.dialogs(put);
    shootQueue(window, album, name);
    shootColumns(console, appearance, album, look);
    window.selectServer(ServerId{8});
    window.findChild<QAbstractButton*>(u"aboutTab"_s)->click();
    settle(300ms);
    album.put(u"servers-below"_s, name, window);
    window.findChild<QAbstractButton*>(u"historyTab"_s)->click();
    shootChartSets(console, appearance, window, album, name);
}

/// Before there is anything to see: the ways in, and a list on its way in.
void shootFirstRun(Appearance& appearance, const Album& album, const Look& look)
{
    TestClock clock(fromMs(1'795'440'725'000));
    const QString name = nameOf(look);
    appearance.setTheme(look.theme);
    appearance.setLanguage(look.language);
    appearance.setScale(look.scale);
    FakeConsole empty(clock);
    MainWindow window(empty.boundary(), appearance);
    window.resize(look.size);
    window.show();
    settle(300ms);
    album.put(u"welcome"_s, name, window);
    empty.intake.files[u"servers.csv"_s] = "Hostname;IP-adress;Kund;Grupp;Kommentar\n"
                                           "NB-DC01;10.4.0.11;Norrbygg AB;domain;\n"
                                           "NB-FIL01;10.4.0.12;Norrbygg AB;fil;Backup 02\n"
                                           "MV-SW01;10.8.0.1;Mälarvård;;\n"
                                           ";10.8.0.2;Mälarvård;;\n"
                                           "MV-WEB01;http://10.8.0.3/;Mälarvård;webb;\n";
    window.findChild<QAction*>(u"importServers"_s)->trigger();
    auto* dialog = window.findChild<QDialog*>();
    auto* file = dialog->findChild<QLineEdit*>(u"importFile"_s);
    file->setText(u"servers.csv"_s);
    Q_EMIT file->editingFinished();
    settle();
    album.put(u"import"_s, name, *dialog);
    delete dialog;
    clock.advance(Millis{9'000});
    settle(1'200ms); // the window looks once a second whether the engine is heard
    album.put(u"welcome-silent"_s, name, window);
}

/// With ten thousand servers.
void shootMany(Appearance& appearance, const Album& album, const Look& look)
{
    TestClock clock(fromMs(1'795'440'725'000));
    const QString name = nameOf(look);
    appearance.setTheme(look.theme);
    appearance.setLanguage(look.language);
    appearance.setScale(look.scale);
    const auto put = [&](const QString& page, QWidget& shown) {
        settle(300ms);
        album.put(page, name, shown);
    };
    FakeConsole large(clock);
    fillLarge(large, clock.utcNow(), 10'000);
    MainWindow many(large.boundary(), appearance);
    many.resize(look.size);
    many.show();
    many.selectWorst();
    put(u"large-alarms"_s, many);
    many.selectServer(ServerId{58});
    put(u"large-servers"_s, many);
    many.showArea(u"map"_s);
    put(u"large-map"_s, many);
}

std::vector<Look> looksOf(const QCommandLineParser& asked)
{
    std::vector<Look> looks;
    for (const auto& [name, theme] : themeNames) {
        if (!asked.value(u"theme"_s).split(u',').contains(name))
            continue;
        for (const QString& language : asked.value(u"language"_s).split(u',')) {
            for (const QString& scale : asked.value(u"scale"_s).split(u',')) {
                for (const QString& size : asked.value(u"size"_s).split(u','))
                    looks.push_back({theme, language, scale.toInt(),
                                     QSize(size.section(u'x', 0, 0).toInt(), size.section(u'x', 1, 1).toInt())});
            }
        }
    }
    return looks;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "Europe/Stockholm");
    const QApplication application(argc, argv);
    QCommandLineParser asked;
    asked.setApplicationDescription(u"Renders every page and dialog into PNG files. Lists are separated by commas."_s);
    asked.addHelpOption();
    asked.addPositionalArgument(u"folder"_s, u"Where the pictures go."_s);
    asked.addOptions({{u"theme"_s, u"light, dark, contrast-light, contrast-dark"_s, u"list"_s, u"light,dark"_s},
                      {u"language"_s, u"sv, en"_s, u"list"_s, u"sv,en"_s},
                      {u"scale"_s, u"80, 100, 150, 200"_s, u"list"_s, u"100"_s},
                      {u"size"_s, u"of the window, as 1280x800"_s, u"list"_s, u"1280x800"_s},
                      {u"only"_s, u"pages whose name has this in it"_s, u"part"_s, {}},
                      {u"many"_s, u"ten thousand servers, too"_s}});
    asked.process(application);
    const std::vector<Look> looks = looksOf(asked);
    const QString folder = asked.positionalArguments().value(0);
    if (folder.isEmpty() || looks.empty() || !QDir().mkpath(folder))
        asked.showHelp(64);
    const Album album{QDir(folder), asked.value(u"only"_s)};
    Appearance appearance;
    for (const Look& look : looks) {
        shootAll(appearance, album, look);
        shootFirstRun(appearance, album, look);
        if (asked.isSet(u"many"_s))
            shootMany(appearance, album, look);
    }
    return 0;
}
