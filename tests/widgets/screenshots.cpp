// screenshots FOLDER [firstrun]: renders the window over a made-up estate in every look, for people to judge; with
// "firstrun" only what somebody meets who opens it for the first time.
#include "models/items/alarmqueuemodel.h"
#include "tests/widgets/sampleestate.h"
#include "widgets/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTextStream>
#include <QTreeView>

using namespace sd;
using namespace sd::test;

namespace {

/// Lets queued answers and layouts come to rest.
void settle(qint64 ms = 400)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

struct Shot
{
    QString name;
    QSize size;
    Theme theme;
    QString language;
};

void shoot(MainWindow& window, const QDir& folder, const QString& name)
{
    settle();
    const QString file = folder.filePath(name + QStringLiteral(".png"));
    QTextStream(stdout) << file << (window.grab().save(file) ? "\n" : " could not be written\n");
}

/// The queue as a person works in it: filtered, with something wrong in the filter, grouped, with marks.
void shootQueue(MainWindow& window, const QDir& folder, const QString& name)
{
    auto* panel = window.findChild<QWidget*>(QStringLiteral("queuePanel"));
    auto* filter = panel->findChild<QLineEdit*>(QStringLiteral("filter"));
    auto& model = static_cast<AlarmQueueModel&>(*panel->findChild<QTreeView*>(QStringLiteral("alarmList"))->model());
    filter->setText(QStringLiteral("kund:norrbygg,mälarvård -tystat age:>5m"));
    shoot(window, folder, QStringLiteral("queue-filtered-") + name);
    filter->setText(QStringLiteral("kund:norrbygg nivo:fel"));
    shoot(window, folder, QStringLiteral("queue-mistyped-") + name);
    filter->clear();
    model.setGrouping(AlarmQueueModel::Grouping::Customer);
    model.setFolded(model.index(0, 0), true);
    shoot(window, folder, QStringLiteral("queue-grouped-") + name);
    model.setGrouping(AlarmQueueModel::Grouping::None);
    model.setMarked({model.index(0, 0), model.index(2, 0), model.index(3, 0)}, true);
    shoot(window, folder, QStringLiteral("queue-marked-") + name);
    model.setAllMarked(false);
}

void shootWall(MainWindow& window, const QDir& folder, const Shot& shot)
{
    window.toggleWallboard();
    settle();
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget* wall : windows) {
        if (wall->objectName() != QStringLiteral("wallboard"))
            continue;
        wall->setWindowState(Qt::WindowNoState);
        wall->resize(shot.size);
        settle();
        wall->grab().save(folder.filePath(QStringLiteral("wallboard-") + shot.name + QStringLiteral(".png")));
    }
    window.toggleWallboard();
    settle();
}

/// The ways without the mouse: the page of keys, their sheet, and the search.
void shootKeys(MainWindow& window, const QDir& folder, const QString& name)
{
    const auto trigger = [&window](const char* id) {
        window.findChild<QAction*>(QLatin1StringView(id))->trigger();
        settle();
    };
    trigger("changeKeys");
    shoot(window, folder, QStringLiteral("keys-") + name);
    window.showArea(QStringLiteral("alarms"));
    window.selectWorst();
    trigger("keys");
    auto* sheet = window.findChild<QDialog*>(QStringLiteral("keySheet"));
    sheet->grab().save(folder.filePath(QStringLiteral("keysheet-") + name + QStringLiteral(".png")));
    delete sheet;
    trigger("help");
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget* help : windows) {
        if (help->objectName() != QStringLiteral("helpWindow"))
            continue;
        settle();
        help->grab().save(folder.filePath(QStringLiteral("help-") + name + QStringLiteral(".png")));
        help->close();
    }
    window.activateWindow();
    trigger("palette");
    shoot(window, folder, QStringLiteral("search-") + name);
    auto* edit = window.findChild<QLineEdit*>(QStringLiteral("paletteEdit"));
    edit->setText(QStringLiteral("no"));
    Q_EMIT edit->textEdited(edit->text());
    shoot(window, folder, QStringLiteral("search-typed-") + name);
    edit->clearFocus();
}

void shootAreas(Appearance& look, const QDir& folder, const Shot& shot)
{
    TestClock clock(fromMs(1'795'440'725'000)); // 2026-11-23T14:32:05+01:00
    FakeConsole console(clock);
    fillSample(console, clock.utcNow());
    // The first customer is reached through its switch.
    for (qint64 server = 1; server < 8; ++server)
        console.picture.estate->dependencies.emplace_back(ServerId{server}, ServerId{8});
    look.setTheme(shot.theme);
    look.setLanguage(shot.language);
    MainWindow window(console.boundary(), look);
    window.resize(shot.size);
    window.show();
    window.selectWorst();
    shoot(window, folder, QStringLiteral("queue-") + shot.name);
    shootQueue(window, folder, shot.name);
    window.selectServer(ServerId{1});
    shoot(window, folder, QStringLiteral("server-") + shot.name);
    for (const QString& tab : {QStringLiteral("polls"), QStringLiteral("about"), QStringLiteral("changes")}) {
        window.findChild<QAbstractButton*>(tab + QStringLiteral("Tab"))->click();
        shoot(window, folder, QStringLiteral("server-") + tab + QLatin1Char('-') + shot.name);
    }
    window.selectServer(ServerId{8});
    shoot(window, folder, QStringLiteral("server-below-") + shot.name);
    window.findChild<QAbstractButton*>(QStringLiteral("showTable"))->click();
    shoot(window, folder, QStringLiteral("servers-table-") + shot.name);
    for (const QString& area :
         {QStringLiteral("map"), QStringLiteral("changes"), QStringLiteral("quality"), QStringLiteral("settings")}) {
        window.showArea(area);
        shoot(window, folder, area + QLatin1Char('-') + shot.name);
    }
    shootKeys(window, folder, shot.name);
    shootWall(window, folder, shot);
}

void shootDialogs(Appearance& look, const QDir& folder, Theme theme, const QString& language)
{
    TestClock clock(fromMs(1'795'440'725'000));
    FakeConsole console(clock);
    fillSample(console, clock.utcNow());
    look.setTheme(theme);
    look.setLanguage(language);
    MainWindow window(console.boundary(), look);
    console.workbench.answer = [](const Trial& trial) { return sampleAnswer(trial); };
    window.show();
    settle();
    window.selectServer(ServerId{1});
    window.selectWorst();
    settle();
    for (const QString& name : {QStringLiteral("acknowledgeWith"), QStringLiteral("note"), QStringLiteral("mute"),
                                QStringLiteral("addServer"), QStringLiteral("editServer"), QStringLiteral("editCheck"),
                                QStringLiteral("addCheck"), QStringLiteral("cloneServer"), QStringLiteral("keys")}) {
        window.findChild<QAction*>(name)->trigger();
        settle();
        auto* dialog = window.findChild<QDialog*>();
        if (dialog == nullptr) {
            QTextStream(stdout) << name << " opens no dialog\n";
            continue;
        }
        // As far as a person gets with a few clicks: what answers, and what a test reads.
        if (auto* find = dialog->findChild<QAbstractButton*>(QStringLiteral("findWays"))) {
            dialog->findChild<QLineEdit*>(QStringLiteral("address"))->setText(QStringLiteral("10.4.0.19"));
            find->click();
        }
        if (auto* test = dialog->findChild<QAbstractButton*>(QStringLiteral("testNow")))
            test->click();
        settle();
        dialog->grab().save(
            folder.filePath(QStringLiteral("dialog-") + name +
                            (theme == Theme::Dark ? QStringLiteral("-dark-") : QStringLiteral("-light-")) + language +
                            QStringLiteral(".png")));
        delete dialog;
    }
}

/// What stands there while nothing is watched.
void shootFirstRun(Appearance& look, const QDir& folder, const Shot& shot)
{
    TestClock clock(fromMs(1'795'440'725'000));
    look.setTheme(shot.theme);
    look.setLanguage(shot.language);
    FakeConsole empty(clock);
    MainWindow window(empty.boundary(), look);
    window.resize(shot.size);
    window.show();
    shoot(window, folder, QStringLiteral("welcome-") + shot.name);
    empty.intake.files[QStringLiteral("servers.csv")] = "Hostname;IP-adress;Kund;Grupp;Kommentar\n"
                                                        "NB-DC01;10.4.0.11;Norrbygg AB;domain;\n"
                                                        "NB-FIL01;10.4.0.12;Norrbygg AB;fil;Backup 02\n"
                                                        "MV-SW01;10.8.0.1;Mälarvård;;\n"
                                                        ";10.8.0.2;Mälarvård;;\n"
                                                        "MV-WEB01;http://10.8.0.3/;Mälarvård;webb;\n";
    window.findChild<QAction*>(QStringLiteral("importServers"))->trigger();
    auto* dialog = window.findChild<QDialog*>();
    auto* file = dialog->findChild<QLineEdit*>(QStringLiteral("importFile"));
    file->setText(QStringLiteral("servers.csv"));
    Q_EMIT file->editingFinished();
    settle();
    dialog->grab().save(folder.filePath(QStringLiteral("import-") + shot.name + QStringLiteral(".png")));
    delete dialog;
}

void shootSpecial(Appearance& look, const QDir& folder)
{
    TestClock clock(fromMs(1'795'440'725'000));
    look.setTheme(Theme::Light);
    look.setLanguage(QStringLiteral("sv"));
    FakeConsole empty(clock);
    MainWindow window(empty.boundary(), look);
    window.show();
    shoot(window, folder, QStringLiteral("empty"));
    clock.advance(Millis{9'000});
    window.showArea(QStringLiteral("servers"));
    settle(1'200); // the window looks once a second whether the engine is heard
    shoot(window, folder, QStringLiteral("empty-silent"));

    FakeConsole large(clock);
    fillLarge(large, clock.utcNow(), 10'000);
    look.setTheme(Theme::Dark);
    MainWindow many(large.boundary(), look);
    many.show();
    many.selectWorst();
    shoot(many, folder, QStringLiteral("large-queue"));
    many.selectServer(ServerId{58});
    shoot(many, folder, QStringLiteral("large-servers"));
    many.showArea(QStringLiteral("map"));
    shoot(many, folder, QStringLiteral("large-map"));
    shootWall(many, folder, {QStringLiteral("large-1920"), QSize(1920, 1080), Theme::Dark, QStringLiteral("sv")});
    shootWall(many, folder, {QStringLiteral("large-2560"), QSize(2560, 1440), Theme::Dark, QStringLiteral("sv")});
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "Europe/Stockholm");
    const QApplication application(argc, argv);
    const bool isFirstRun = argc == 3 && qstrcmp(argv[2], "firstrun") == 0;
    if ((argc != 2 && !isFirstRun) || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        QTextStream(stderr) << "usage: screenshots FOLDER [firstrun]\n";
        return 64;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    Appearance look;
    const QSize laptop(1280, 800);
    const QSize wide(2560, 1440);
    const QString sv = QStringLiteral("sv");
    const QString en = QStringLiteral("en");
    for (const Shot& shot : {Shot{QStringLiteral("dark-sv-1280"), laptop, Theme::Dark, sv},
                             Shot{QStringLiteral("light-en-1280"), laptop, Theme::Light, en},
                             Shot{QStringLiteral("light-sv-2560"), wide, Theme::Light, sv},
                             Shot{QStringLiteral("dark-en-2560"), wide, Theme::Dark, en}})
        shootFirstRun(look, folder, shot);
    if (isFirstRun)
        return 0;
    for (const Shot& shot : {Shot{QStringLiteral("dark-sv-1280"), laptop, Theme::Dark, sv},
                             Shot{QStringLiteral("light-en-1280"), laptop, Theme::Light, en},
                             Shot{QStringLiteral("light-sv-1920"), QSize(1920, 1080), Theme::Light, sv},
                             Shot{QStringLiteral("dark-sv-2560"), wide, Theme::Dark, sv},
                             Shot{QStringLiteral("light-en-2560"), wide, Theme::Light, en},
                             Shot{QStringLiteral("contrast-dark-sv-1280"), laptop, Theme::ContrastDark, sv},
                             Shot{QStringLiteral("contrast-light-en-1280"), laptop, Theme::ContrastLight, en}})
        shootAreas(look, folder, shot);
    look.setScale(150);
    shootAreas(look, folder, {QStringLiteral("150-percent-sv"), QSize(1920, 1080), Theme::Light, sv});
    look.setScale(100);
    shootSpecial(look, folder);
    shootDialogs(look, folder, Theme::Light, sv);
    shootDialogs(look, folder, Theme::Dark, en);
    return 0;
}
