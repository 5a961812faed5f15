#pragma once

#include "models/boundary/boundary.h"
#include "models/items/estatepicture.h"
#include "models/items/serverleaves.h"
#include "widgets/common/palette.h"

#include <QObject>

#include <optional>
#include <vector>

class QAction;
class QWidget;

namespace sd {

class ActionRegister;
class AdjustmentBook;
class OperatorActions;
class ServerActions;
class UserSettings;
class Words;

/// One of the places a person works in: an entry in the navigation, a list and the page of what is selected there.
/// An area lives as long as the window and keeps what is known; its widgets are built anew with every change of
/// language, and the window owns them. Between two builds nothing but `title` and `count` is asked.
class WorkArea : public QObject
{
    Q_OBJECT

public:
    /// What every area stands on; outlives it.
    struct Ground
    {
        Boundary boundary;
        const EstatePicture& picture;
        const Words& words;
    };
    /// What is the window's and is built anew with the widgets.
    struct Tools
    {
        OperatorActions& operatorActions;
        ServerActions& serverActions;
        AdjustmentBook& adjustments;
        QAction* addServer;
        QAction* scanNetwork;
        UserSettings& settings;  ///< what this person has chosen for the lists
        ActionRegister& actions; ///< filled when all areas are built
    };
    struct Widgets
    {
        QWidget* list;
        QWidget* page; ///< null: the list has the room to itself
    };
    /// What the operator's and the servers' actions are about while this area is open; none: nothing is selected.
    struct Selection
    {
        AlarmId alarm;
        ServerId server;
        std::vector<AlarmId> marked = {};   ///< several alarms that a person has marked; they go before `alarm`
        CheckId check = {};                 ///< of `server`
        SeriesId series = {};               ///< of `check`
        std::vector<ServerId> servers = {}; ///< several at once: edited and removed together, before `server`
    };
    /// What a page is about, so that one in another window can show it, too.
    struct Spot
    {
        AlarmId alarm = {};
        ServerId server = {};
        Leaf leaf = {}; ///< of the server

        bool operator==(const Spot&) const = default;
    };
    struct Hint
    {
        QString title;
        QString text;
    };

    using QObject::QObject;

    /// Stable: object names, settings and commands are made of it ("alarms").
    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    /// What stands beside the title in the navigation.
    [[nodiscard]] virtual std::optional<int> count() const { return {}; }
    /// What stands in the page's place while nothing is selected.
    [[nodiscard]] virtual Hint pageHint() const { return {}; }
    /// Without any server it shows nothing, and gives way to the ways in.
    [[nodiscard]] virtual bool needsServers() const { return true; }
    /// The list's share of the width beside its page, in per cent.
    [[nodiscard]] virtual int listShare() const { return 50; }

    [[nodiscard]] virtual Widgets build(const Tools& tools) = 0;
    virtual void apply(const PictureChange& change) = 0;
    /// Once a second and after every change: ages are counted to `now`.
    virtual void tick(UtcTime now) { Q_UNUSED(now) }
    virtual void setDensity(Density density) { Q_UNUSED(density) }
    virtual void focusFilter() {}
    virtual void focusList() {}
    [[nodiscard]] virtual std::optional<Selection> selection() const { return {}; }
    /// What is chosen in the list; nothing: nothing is.
    [[nodiscard]] virtual Spot spot() const
    {
        const auto chosen = selection();
        return chosen ? Spot{chosen->alarm, chosen->server, {chosen->check}} : Spot{};
    }
    /// Chooses the row again that was chosen before the widgets were built anew.
    virtual void restoreSelection() {}

Q_SIGNALS:
    void selectionChanged();
    void layoutChanged(); ///< `listShare` is another
    /// A person wants to see it in the area where it is at home.
    void serverAsked(sd::ServerId server, sd::Leaf leaf);
    void alarmAsked(sd::AlarmId alarm);
    void pageAsked(); ///< of what is selected: where the list has no room beside it, it comes to the front
    void openAsked(); ///< one of its own actions was asked for elsewhere
};

} // namespace sd
