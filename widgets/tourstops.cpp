#include "widgets/tourstops.h"

#include "widgets/common/actionregister.h"

#include <QCoreApplication>

namespace sd {

namespace {

/// Gives the words of the tour a context of their own; lupdate takes it from the class.
class TourWords
{
    Q_DECLARE_TR_FUNCTIONS(sd::TourWords)

public:
    explicit TourWords(const ActionRegister& actions)
        : m_actions(actions)
    {}

    [[nodiscard]] std::vector<Tour::Stop> alarms() const;
    [[nodiscard]] std::vector<Tour::Stop> around() const;

private:
    /// The action's key; where it has none, that it is found in the search.
    [[nodiscard]] QString key(const char* id) const;

    const ActionRegister& m_actions;
};

QString TourWords::key(const char* id) const
{
    const ActionRule* rule = actionRule(QLatin1StringView(id));
    const QString keys = rule == nullptr ? QString() : keyText(m_actions.keys(*rule));
    return keys.isEmpty() ? tr("a choice in the search") : keys;
}

std::vector<Tour::Stop> TourWords::alarms() const
{
    return {
        {QStringLiteral("statusStrip"), tr("Is anything wrong?"),
         tr("How many alarms are open and how bad they are, how long the oldest has waited for somebody, and the time. "
            "Readable from across the room; grey means well.")},
        {QStringLiteral("welcomePage"), tr("The ways in"),
         tr("Watch your first server here, take in a list, or look at the demo. The lists take this place when "
            "something is watched.")},
        {QStringLiteral("queuePanel"), tr("What to do next"),
         tr("The worst alarm stands first. Rows hold still while you work in them. %1 acknowledges an alarm, %2 "
            "snoozes "
            "it, %3 takes the last step back.")
             .arg(key("acknowledge"), key("snooze"), key("undo"))},
        {QStringLiteral("queuePanel/filter"), tr("Only what you look for"),
         tr("%1 goes here. Type a word of a server or customer, or level:error, age:>10m, -muted. Every list "
            "understands "
            "the same, and keeps it as a view.")
             .arg(key("filterList"))},
        {QStringLiteral("alarmPage"), tr("Why it is an alarm"),
         tr("All about the selected row: the value against its threshold, its chart, what has been done, and what else "
            "is wrong with the server.")},
    };
}

std::vector<Tour::Stop> TourWords::around() const
{
    return {
        {QStringLiteral("serversArea"), tr("Everything that is watched"),
         tr("Customers, sites, servers and their checks, with history and thresholds. %1 goes there, %2 adds a server.")
             .arg(key("servers"), key("addServer"))},
        {QStringLiteral("mapArea"), tr("All servers at once"),
         tr("One tile each: what stands out is in trouble. %1 goes there; %2 puts it on the wall.")
             .arg(key("map"), key("wallboard"))},
        {QStringLiteral("engineBar"), tr("How old is what I see?"),
         tr("What the engine is doing this second. When it falls silent the window says so loudly: a stale picture is "
            "worse than none.")},
        {QStringLiteral("viewMenu"), tr("Help, and everything else"),
         tr("%1 finds any server and action by a few letters, %2 shows the keys, %3 explains what you are at. Look, "
            "language and this tour are in this menu.")
             .arg(key("palette"), key("keys"), key("help"))},
    };
}

} // namespace

std::vector<Tour::Stop> tourStops(const ActionRegister& actions)
{
    const TourWords words(actions);
    std::vector<Tour::Stop> stops = words.alarms();
    for (Tour::Stop& stop : words.around())
        stops.push_back(std::move(stop));
    return stops;
}

} // namespace sd
