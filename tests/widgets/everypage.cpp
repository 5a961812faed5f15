#include "tests/widgets/everypage.h"

#include "widgets/common/actioncatalogue.h"
#include "widgets/common/rowview.h"
#include "widgets/panels/navigation.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sd::test {

namespace {

/// Tabs, and ways to look at a list: each is a page of its own.
bool isTab(const QAbstractButton& button)
{
    const QString name = button.objectName();
    return button.isCheckable() && button.isVisible() && !button.isChecked() &&
           (name.endsWith(u"Tab"_s) || name.startsWith(u"view_"_s) || name == u"showTable"_s);
}

/// By custom its words end with dots; a few have none.
bool opensDialog(const ActionRule& rule)
{
    constexpr std::array more{"note"_L1, "keys"_L1};
    constexpr std::array pages{"palette"_L1, "changeKeys"_L1};
    return (rule.text().endsWith(u'…') || std::ranges::find(more, rule.id) != more.end()) &&
           std::ranges::find(pages, rule.id) == pages.end();
}

/// As far as a person gets with a few clicks: what answers, and what a test reads.
void fillIn(QDialog& dialog)
{
    if (auto* find = dialog.findChild<QAbstractButton*>(u"findWays"_s)) {
        dialog.findChild<QLineEdit*>(u"address"_s)->setText(u"10.4.0.19"_s);
        find->click();
    }
    if (auto* range = dialog.findChild<QLineEdit*>(u"scanRange"_s)) {
        range->setText(u"10.6.0.0/24"_s);
        dialog.findChild<QAbstractButton*>(u"scanStart"_s)->click();
    }
    if (auto* test = dialog.findChild<QAbstractButton*>(u"testNow"_s))
        test->click();
    settle();
}

} // namespace

void settle(std::chrono::milliseconds time)
{
    QElapsedTimer timer;
    timer.start();
    do
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    while (timer.elapsed() < time.count());
}

EveryPage::EveryPage(MainWindow& window, FakeConsole& console, Appearance& look)
    : m_window(window)
    , m_console(console)
    , m_accounts(console.accounts)
    , m_look(look)
{
    // Somebody is on who may do everything: there is more to see then.
    m_accounts.add({.login = u"anna"_s, .name = u"Anna Ek"_s, .role = Role::Administrator}, "hemligt");
    m_accounts.seat(m_accounts.operators().front());
    console.workbench.answer = [](const Trial& trial) { return sampleMachineAnswer(trial); };
    console.scan.atOnce = {sampleScan()};
}

void EveryPage::go(const QString& id)
{
    m_window.showArea(id);
    if (id == u"alarms"_s) {
        m_window.findChild<QAction*>(u"show_open"_s)->trigger(); // not the tab that was looked at last
        m_window.selectWorst();
    }
    if (id == u"servers"_s)
        m_window.selectServer(ServerId{1});
    choose();
}

void EveryPage::choose()
{
    const auto lists = m_window.findChildren<RowView*>();
    for (RowView* list : lists) {
        if (list->isVisible() && list->model() != nullptr && !list->currentIndex().isValid())
            list->setCurrentIndex(list->model()->index(0, 0));
    }
    settle();
}

void EveryPage::trigger(const QString& action)
{
    m_window.findChild<QAction*>(action)->trigger();
    settle();
}

void EveryPage::pages(const Visit& visit)
{
    QStringList areas;
    const auto items = m_window.findChildren<NavigationItem*>();
    for (const NavigationItem* item : items) {
        if (item->objectName().endsWith(u"Area"_s) && item->isVisible())
            areas += item->objectName().chopped(4);
    }
    for (const QString& id : areas)
        area(id, visit);
    twoCharts(visit);
    machines(visit);
    for (const QString& id : {u"alarms"_s, u"servers"_s}) {
        torn(id, Column::Page, u"page"_s, visit);
        torn(id, Column::List, u"list"_s, visit);
    }
    go(u"alarms"_s);
    trigger(u"palette"_s);
    auto* search = m_window.findChild<QWidget*>(u"commandPalette"_s);
    visit(u"search"_s, *search);
    search->hide();
    const Operator who = m_accounts.operators().front();
    for (const auto& [name, leave] :
         {std::pair{u"locked"_s, &FakeAccounts::lock}, std::pair{u"signOn"_s, &FakeAccounts::signOff}}) {
        (m_accounts.*leave)();
        settle();
        visit(name, m_window);
        m_accounts.seat(who);
        settle();
    }
    standAlone("wallboard", "wallboard", visit);
    standAlone("help", "helpWindow", visit);
    m_window.activateWindow();
}

void EveryPage::area(const QString& id, const Visit& visit)
{
    go(id);
    visit(id, m_window);
    QStringList tabs;
    const auto buttons = m_window.findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        if (isTab(*button))
            tabs += button->objectName();
    }
    for (const QString& tab : tabs) {
        m_window.findChild<QAbstractButton*>(tab)->click();
        settle();
        choose();
        visit(QString(id + u'-' + tab), m_window);
    }
}

/// One kept below the other, which has the longest heading.
void EveryPage::twoCharts(const Visit& visit)
{
    go(u"servers"_s);
    auto* page = m_window.findChild<QWidget*>(u"serverPage"_s);
    const auto click = [page](const QString& name) {
        page->findChild<QAbstractButton*>(name)->click();
        settle();
    };
    click(u"historyTab"_s);
    click(u"keepChart"_s);
    visit(u"servers-twoCharts"_s, m_window);
    click(u"dropChart"_s);
}

void EveryPage::machines(const Visit& visit)
{
    for (const Server& server : std::vector(m_console.picture.estate->servers)) {
        if (server.name != "NB-ILO01"_L1 && server.name != "NB-UPS01"_L1)
            continue;
        go(u"servers"_s);
        m_window.selectServer(server.id);
        m_window.findChild<QAbstractButton*>(u"view_hardware"_s)->click();
        settle();
        visit(u"hardware-"_s + server.kind, m_window);
    }
}

/// As its key puts it there; the page of an alarm is held.
void EveryPage::torn(const QString& id, Column column, const QString& name, const Visit& visit)
{
    go(id);
    MainWindow torn(m_console.boundary(), m_look);
    const QSize size(m_window.width() * 7 / 10, m_window.height());
    torn.putAt({.area = id, .geometry = {m_window.pos(), size}, .columns = {.torn = column}});
    torn.show();
    settle();
    torn.follow(m_window);
    if (auto* hold = torn.findChild<QAction*>(u"holdPage"_s); hold->isEnabled() && id == u"alarms"_s)
        hold->trigger();
    settle();
    visit(u"torn-%1-%2"_s.arg(id, name), torn);
}

void EveryPage::standAlone(const char* action, const char* name, const Visit& visit)
{
    trigger(QLatin1StringView(action));
    const auto windows = QApplication::topLevelWidgets();
    const auto shown = std::ranges::find_if(windows, [name](const QWidget* window) {
        return window->objectName() == QLatin1StringView(name) && window->isVisible();
    });
    if (shown != windows.end()) {
        settle();
        visit(QLatin1StringView(name), **shown);
        (*shown)->close();
    }
    settle();
}

void EveryPage::dialogs(const Visit& visit)
{
    for (const ActionRule& rule : actionCatalogue()) {
        if (!opensDialog(rule))
            continue;
        go(rule.place == KeyPlace::Server ? u"servers"_s : u"alarms"_s);
        dialog(rule.id, rule.id, visit);
    }
    go(u"servers"_s);
    auto* list = m_window.findChild<RowView*>(u"serverTree"_s);
    list->setCurrentIndex(list->currentIndex().parent());
    dialog(u"editServer"_s, u"editServers"_s, visit);
    baselineEditor(visit);
}

/// With something that is other than in force.
void EveryPage::baselineEditor(const Visit& visit)
{
    go(u"baselines"_s);
    m_window.findChild<QAbstractButton*>(u"editBaseline"_s)->click();
    settle();
    if (auto* text = m_window.findChild<QPlainTextEdit*>(u"baselineText"_s)) {
        text->setPlainText(u"{\n    \"schema\": 1,\n    \"name\": \"apc-ups\",\n    \"title\": \"stricter\"\n}"_s);
        settle(std::chrono::milliseconds{500}); // it is read when nobody types for a moment
    }
    visitOpen(u"baselineEditor"_s, visit);
}

void EveryPage::dialog(const QString& action, const QString& name, const Visit& visit)
{
    auto* asked = m_window.findChild<QAction*>(action);
    if (asked == nullptr || !asked->isEnabled())
        return;
    trigger(action);
    visitOpen(name, visit);
}

void EveryPage::visitOpen(const QString& name, const Visit& visit)
{
    const auto dialogs = m_window.findChildren<QDialog*>();
    const auto open = std::ranges::find_if(dialogs, [](const QDialog* dialog) { return dialog->isVisible(); });
    if (open != dialogs.end()) {
        fillIn(**open);
        visit(name, **open);
        delete *open;
    }
    m_window.activateWindow();
    settle();
}

} // namespace sd::test
