#include "widgets/common/actioncatalogue.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

/// Gives its words a context of their own; lupdate takes it from the class.
class ActionCatalogue
{
    Q_DECLARE_TR_FUNCTIONS(sd::ActionCatalogue)

public:
    static std::vector<ActionRule> areaRules();
    static std::vector<ActionRule> windowRules();
    static std::vector<ActionRule> columnRules();
    static std::vector<ActionRule> guideRules();
    static std::vector<ActionRule> accessRules();
    static std::vector<ActionRule> operatorRules();
    static std::vector<ActionRule> serverRules();
    static std::vector<ActionRule> queueRules();
};

std::vector<ActionRule> ActionCatalogue::windowRules()
{
    return {
        {"palette"_L1,
         KeyPlace::Window,
         {Qt::CTRL | Qt::Key_K},
         QT_TR_NOOP("Find anything …"),
         QT_TR_NOOP("Goes to a server, customer, alarm or view, or does an action, by a few letters")},
        {"filterList"_L1,
         KeyPlace::Window,
         {Qt::Key_Slash},
         QT_TR_NOOP("Filter the list"),
         QT_TR_NOOP("Goes to the filter of the open list")},
        {"addServer"_L1,
         KeyPlace::Window,
         {Qt::CTRL | Qt::Key_N},
         QT_TR_NOOP("Add server …"),
         QT_TR_NOOP("Asks for a server's address and watches it")},
        {"scanNetwork"_L1,
         KeyPlace::Window,
         {},
         QT_TR_NOOP("Search a network …"),
         QT_TR_NOOP("Finds out what answers in a network and could be watched")},
        {"importServers"_L1,
         KeyPlace::Window,
         {},
         QT_TR_NOOP("Import a list …"),
         QT_TR_NOOP("Takes in servers from a CSV or JSON file, and shows first what becomes of each line")},
        {"tryDemo"_L1,
         KeyPlace::Window,
         {},
         QT_TR_NOOP("Try the demo"),
         QT_TR_NOOP("Opens a made-up estate in a window of its own")},
        {"undo"_L1,
         KeyPlace::Window,
         {QKeySequence::Undo},
         QT_TR_NOOP("Undo"),
         QT_TR_NOOP("Takes back what was done last")},
        {"newWindow"_L1,
         KeyPlace::Window,
         {Qt::CTRL | Qt::SHIFT | Qt::Key_N},
         QT_TR_NOOP("New window"),
         QT_TR_NOOP("Opens another window, for another screen; the open ones come back next time")},
        {"closeWindow"_L1,
         KeyPlace::Window,
         {Qt::CTRL | Qt::Key_W},
         QT_TR_NOOP("Close window"),
         QT_TR_NOOP("Closes this window; the others stay")},
        {"quit"_L1,
         KeyPlace::Window,
         {Qt::CTRL | Qt::Key_Q},
         QT_TR_NOOP("Quit"),
         QT_TR_NOOP("Ends the console, and with it the polling; the open windows come back next time")},
        {"wallboard"_L1,
         KeyPlace::Window,
         {Qt::Key_F11},
         QT_TR_NOOP("Wallboard"),
         QT_TR_NOOP("Shows the whole estate, to be read from across the room")},
        {"muteSound"_L1,
         KeyPlace::Window,
         {Qt::SHIFT | Qt::Key_M},
         QT_TR_NOOP("Sound off for 15 minutes, or on again"),
         QT_TR_NOOP("Silences the alarm sounds; nothing else changes")},
        {"toggleTheme"_L1,
         KeyPlace::Window,
         {Qt::CTRL | Qt::Key_T},
         QT_TR_NOOP("Light or dark"),
         QT_TR_NOOP("Changes between the light and the dark theme")},
    };
}

/// What stands beside what, and on which screen.
std::vector<ActionRule> ActionCatalogue::columnRules()
{
    return {
        {"toggleNavigation"_L1,
         KeyPlace::Window,
         {Qt::Key_F7},
         QT_TR_NOOP("Navigation"),
         QT_TR_NOOP("Hides the column with the areas, or shows it")},
        {"toggleList"_L1,
         KeyPlace::Window,
         {Qt::Key_F8},
         QT_TR_NOOP("List"),
         QT_TR_NOOP("Hides the list, or brings it back")},
        {"togglePage"_L1,
         KeyPlace::Window,
         {Qt::Key_F9},
         QT_TR_NOOP("Page"),
         QT_TR_NOOP("Hides the page beside the list, or brings it back")},
        {"tearList"_L1,
         KeyPlace::Window,
         {Qt::SHIFT | Qt::Key_F8},
         QT_TR_NOOP("List in a window of its own"),
         QT_TR_NOOP("Moves the list to another screen, where it goes on leading the page; again, or Esc there, puts it "
                    "back")},
        {"tearPage"_L1,
         KeyPlace::Window,
         {Qt::SHIFT | Qt::Key_F9},
         QT_TR_NOOP("Page in a window of its own"),
         QT_TR_NOOP(
             "Moves the page to another screen, where it follows what is selected here; again, or Esc there, puts "
             "it back")},
        {"holdPage"_L1,
         KeyPlace::Window,
         {Qt::CTRL | Qt::Key_H},
         QT_TR_NOOP("Hold"),
         QT_TR_NOOP("Lets a page in a window of its own stay at what it shows, or follow again")},
    };
}

/// What tells of the program itself.
std::vector<ActionRule> ActionCatalogue::guideRules()
{
    return {
        {"changeKeys"_L1,
         KeyPlace::Window,
         {},
         QT_TR_NOOP("Change keys …"),
         QT_TR_NOOP("Gives actions the keys that you are used to")},
        {"keys"_L1,
         KeyPlace::Window,
         {Qt::Key_Question},
         QT_TR_NOOP("Show the keys"),
         QT_TR_NOOP("Shows every key and where it means what")},
        {"tour"_L1,
         KeyPlace::Window,
         {},
         QT_TR_NOOP("Take the tour"),
         QT_TR_NOOP("Shows the parts of the window, one after the other; Esc leaves it")},
        {"about"_L1,
         KeyPlace::Window,
         {},
         QT_TR_NOOP("About Serverdrift"),
         QT_TR_NOOP("Shows versions, the engine's health and the store's size")},
        {"supportBundle"_L1,
         KeyPlace::Window,
         {},
         QT_TR_NOOP("Make a support bundle …"),
         QT_TR_NOOP("Writes a file for whoever helps you, without names, addresses and secrets")},
        {"help"_L1,
         KeyPlace::Window,
         {Qt::Key_F1},
         QT_TR_NOOP("Help"),
         QT_TR_NOOP("Opens the manual where it explains what you are at")},
    };
}

std::vector<ActionRule> ActionCatalogue::accessRules()
{
    return {
        {"changeShift"_L1,
         KeyPlace::Window,
         {Qt::CTRL | Qt::SHIFT | Qt::Key_L},
         QT_TR_NOOP("Change of shift …"),
         QT_TR_NOOP("Another one signs on, or the same one again; the windows stay as they are")},
        {"lock"_L1,
         KeyPlace::Window,
         {Qt::CTRL | Qt::Key_L},
         QT_TR_NOOP("Lock"),
         QT_TR_NOOP("Shows and sounds everything as before, and changes nothing until somebody signs on")},
        {"signOff"_L1,
         KeyPlace::Window,
         {},
         QT_TR_NOOP("Sign off"),
         QT_TR_NOOP("Shows nothing until somebody signs on; the polling goes on")},
        {"addOperator"_L1,
         KeyPlace::Window,
         {},
         QT_TR_NOOP("Add operator …"),
         QT_TR_NOOP("Says who else may sign on, and as what")},
    };
}

std::vector<ActionRule> ActionCatalogue::areaRules()
{
    return {
        {"alarms"_L1,
         KeyPlace::Window,
         {Qt::CTRL | Qt::Key_1},
         QT_TR_NOOP("Alarms"),
         QT_TR_NOOP("Shows what is wrong now")},
        {"servers"_L1,
         KeyPlace::Window,
         {Qt::CTRL | Qt::Key_2},
         QT_TR_NOOP("Servers"),
         QT_TR_NOOP("Shows what is watched and how it is")},
        {"map"_L1,
         KeyPlace::Window,
         {Qt::CTRL | Qt::Key_3},
         QT_TR_NOOP("Map"),
         QT_TR_NOOP("Shows all servers at once")},
        {"baselines"_L1,
         KeyPlace::Window,
         {Qt::CTRL | Qt::Key_7},
         QT_TR_NOOP("Baselines"),
         QT_TR_NOOP("Shows what is watched and at which values, and what another version would change")},
        {"traps"_L1,
         KeyPlace::Window,
         {Qt::CTRL | Qt::Key_8},
         QT_TR_NOOP("Traps"),
         QT_TR_NOOP("Shows what devices sent by themselves")},
        {"changes"_L1,
         KeyPlace::Window,
         {Qt::CTRL | Qt::Key_4},
         QT_TR_NOOP("Changes"),
         QT_TR_NOOP("Shows who changed what")},
        {"changesYesterday"_L1,
         KeyPlace::Window,
         {Qt::Key_Y},
         QT_TR_NOOP("What changed yesterday"),
         QT_TR_NOOP("Shows everything that people changed yesterday")},
        {"quality"_L1,
         KeyPlace::Window,
         {Qt::CTRL | Qt::Key_5},
         QT_TR_NOOP("Alarm quality"),
         QT_TR_NOOP("Shows how good the alarms are, and which sources make the queue long")},
        {"handover"_L1,
         KeyPlace::Window,
         {Qt::CTRL | Qt::Key_6},
         QT_TR_NOOP("Handover"),
         QT_TR_NOOP("Shows what the one who takes over has to know")},
        {"settings"_L1,
         KeyPlace::Window,
         {Qt::CTRL | Qt::Key_9},
         QT_TR_NOOP("Settings"),
         QT_TR_NOOP("Shows look, sounds and keys")},
    };
}

std::vector<ActionRule> ActionCatalogue::operatorRules()
{
    return {
        {"acknowledge"_L1,
         KeyPlace::Alarm,
         {Qt::Key_A},
         QT_TR_NOOP("Acknowledge"),
         QT_TR_NOOP("Says that you have it; pressed again, takes that back")},
        {"acknowledgeWith"_L1,
         KeyPlace::Alarm,
         {Qt::SHIFT | Qt::Key_A},
         QT_TR_NOOP("With comment …"),
         QT_TR_NOOP("Acknowledges with a comment, and until when")},
        {"snooze"_L1, KeyPlace::Alarm, {Qt::Key_Z}, QT_TR_NOOP("Snooze"), QT_TR_NOOP("Hides the alarm until a time")},
        {"note"_L1, KeyPlace::Alarm, {Qt::Key_N}, QT_TR_NOOP("Note"), QT_TR_NOOP("Writes in the alarm's journal")},
        {"pollNow"_L1,
         KeyPlace::Server,
         {Qt::Key_P},
         QT_TR_NOOP("Poll now"),
         QT_TR_NOOP("Asks all the server's checks at once")},
        {"mute"_L1,
         KeyPlace::Server,
         {Qt::Key_M},
         QT_TR_NOOP("Mute …"),
         QT_TR_NOOP("Opens a service window on the server now, or ends it")},
    };
}

std::vector<ActionRule> ActionCatalogue::serverRules()
{
    return {
        {"openServer"_L1,
         KeyPlace::Server,
         {Qt::Key_O},
         QT_TR_NOOP("Open"),
         QT_TR_NOOP("Opens the server in the way that fits its kind")},
        {"openDesktop"_L1,
         KeyPlace::Server,
         {},
         QT_TR_NOOP("Remote desktop"),
         QT_TR_NOOP("Opens the server's desktop by your command")},
        {"openShell"_L1,
         KeyPlace::Server,
         {},
         QT_TR_NOOP("Shell by SSH"),
         QT_TR_NOOP("Opens a shell on the server by your command")},
        {"openWeb"_L1,
         KeyPlace::Server,
         {},
         QT_TR_NOOP("Web page"),
         QT_TR_NOOP("Opens the server's web page by your command")},
        {"editServer"_L1,
         KeyPlace::Server,
         {Qt::Key_E},
         QT_TR_NOOP("Edit server …"),
         QT_TR_NOOP("Changes the server, or all that are selected together")},
        {"cloneServer"_L1,
         KeyPlace::Server,
         {Qt::CTRL | Qt::Key_D},
         QT_TR_NOOP("Another like it …"),
         QT_TR_NOOP("Adds a server with the same checks")},
        {"removeServer"_L1,
         KeyPlace::Server,
         {},
         QT_TR_NOOP("Remove server"),
         QT_TR_NOOP("Watches the selected servers no longer; can be undone")},
        {"serverTraps"_L1,
         KeyPlace::Server,
         {Qt::SHIFT | Qt::Key_T},
         QT_TR_NOOP("Traps from this server"),
         QT_TR_NOOP("Shows the SNMP traps that the server sent")},
        {"addCheck"_L1, KeyPlace::Server, {}, QT_TR_NOOP("Add check …"), QT_TR_NOOP("Gives the server one more check")},
        {"editCheck"_L1,
         KeyPlace::Server,
         {Qt::SHIFT | Qt::Key_E},
         QT_TR_NOOP("Edit check …"),
         QT_TR_NOOP("Changes the check of the selected line")},
        {"checkNote"_L1,
         KeyPlace::Server,
         {Qt::SHIFT | Qt::Key_N},
         QT_TR_NOOP("Note on the check …"),
         QT_TR_NOOP("Writes what is known of the check, for whoever takes its next alarm")},
        {"adjustThreshold"_L1,
         KeyPlace::Server,
         {Qt::Key_T},
         QT_TR_NOOP("Adjust the threshold …"),
         QT_TR_NOOP("Lays values of one's own over what judges the selected reading or alarm")},
        {"saveChartSet"_L1,
         KeyPlace::Server,
         {},
         QT_TR_NOOP("Save chart set …"),
         QT_TR_NOOP("Saves the charts that are shown under a name, for yourself or for everybody")},
        {"switchCheck"_L1,
         KeyPlace::Server,
         {},
         QT_TR_NOOP("Switch the check off or on"),
         QT_TR_NOOP("Stops polling the check of the selected line, or starts it again")},
        {"removeCheck"_L1,
         KeyPlace::Server,
         {},
         QT_TR_NOOP("Remove check"),
         QT_TR_NOOP("Takes the check of the selected line away; can be undone")},
    };
}

std::vector<ActionRule> ActionCatalogue::queueRules()
{
    return {
        {"show_open"_L1,
         KeyPlace::Queue,
         {Qt::ALT | Qt::Key_1},
         QT_TR_NOOP("Open alarms"),
         QT_TR_NOOP("Shows the alarms nobody has taken")},
        {"show_acknowledged"_L1,
         KeyPlace::Queue,
         {Qt::ALT | Qt::Key_2},
         QT_TR_NOOP("Acknowledged alarms"),
         QT_TR_NOOP("Shows the alarms somebody has taken")},
        {"show_muted"_L1,
         KeyPlace::Queue,
         {Qt::ALT | Qt::Key_3},
         QT_TR_NOOP("Muted alarms"),
         QT_TR_NOOP("Shows what a window, a dependency or a snooze keeps quiet")},
        {"show_cleared"_L1,
         KeyPlace::Queue,
         {Qt::ALT | Qt::Key_4},
         QT_TR_NOOP("Cleared alarms"),
         QT_TR_NOOP("Shows what has ended within a day")},
        {"group"_L1,
         KeyPlace::Queue,
         {Qt::SHIFT | Qt::Key_G},
         QT_TR_NOOP("Group the alarms"),
         QT_TR_NOOP("Chooses what the alarms are grouped by")},
        {"columns"_L1,
         KeyPlace::Queue,
         {Qt::SHIFT | Qt::Key_C},
         QT_TR_NOOP("Choose columns"),
         QT_TR_NOOP("Chooses the columns of the queue")},
    };
}

} // namespace

QString ActionRule::text() const
{
    return ActionCatalogue::tr(words);
}

QString ActionRule::explanation() const
{
    return ActionCatalogue::tr(purpose);
}

const std::vector<ActionRule>& actionCatalogue()
{
    static const std::vector<ActionRule> all = [] {
        std::vector<ActionRule> rules = ActionCatalogue::areaRules();
        for (const auto& part :
             {ActionCatalogue::windowRules(), ActionCatalogue::columnRules(), ActionCatalogue::guideRules(),
              ActionCatalogue::accessRules(), ActionCatalogue::operatorRules(), ActionCatalogue::serverRules(),
              ActionCatalogue::queueRules()})
            rules.insert(rules.end(), part.begin(), part.end());
        return rules;
    }();
    return all;
}

const ActionRule* actionRule(const QString& id)
{
    const auto& all = actionCatalogue();
    const auto it = std::ranges::find_if(all, [&id](const ActionRule& rule) { return id == rule.id; });
    return it == all.end() ? nullptr : &*it;
}

QAction* makeAction(QLatin1StringView id, QObject* parent)
{
    const ActionRule* rule = actionRule(id);
    Q_ASSERT(rule != nullptr);
    auto* action = new QAction(rule->text(), parent);
    action->setObjectName(id);
    action->setShortcuts(rule->keys);
    return action;
}

} // namespace sd
