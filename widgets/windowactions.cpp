#include "widgets/windowactions.h"

#include "widgets/common/actioncatalogue.h"

#include <QWidget>

#include <array>

namespace sd {

WindowActions::WindowActions(const std::vector<std::unique_ptr<WorkArea>>& areas, QWidget& host)
    : QObject(&host)
    , m_host(host)
{
    for (size_t i = 0; i < areas.size(); ++i) {
        QAction* action = add(areas[i]->id());
        action->setProperty("area", true);
        connect(action, &QAction::triggered, this, [this, place = static_cast<int>(i)] { Q_EMIT areaAsked(place); });
    }
    using Ask = void (WindowActions::*)();
    const std::array<std::pair<const char*, Ask>, 21> asked{
        {{"palette", &WindowActions::paletteAsked},     {"filterList", &WindowActions::filterAsked},
         {"addServer", &WindowActions::addServerAsked}, {"importServers", &WindowActions::importAsked},
         {"scanNetwork", &WindowActions::scanAsked},    {"tryDemo", &WindowActions::demoAsked},
         {"newWindow", &WindowActions::windowAsked},    {"closeWindow", &WindowActions::closeAsked},
         {"quit", &WindowActions::quitAsked},           {"wallboard", &WindowActions::wallboardAsked},
         {"muteSound", &WindowActions::muteAsked},      {"changeShift", &WindowActions::shiftAsked},
         {"lock", &WindowActions::lockAsked},           {"signOff", &WindowActions::signOffAsked},
         {"toggleTheme", &WindowActions::themeAsked},   {"changeKeys", &WindowActions::changeKeysAsked},
         {"keys", &WindowActions::keysAsked},           {"help", &WindowActions::helpAsked},
         {"tour", &WindowActions::tourAsked},           {"about", &WindowActions::aboutAsked},
         {"supportBundle", &WindowActions::bundleAsked}}};
    for (const auto& [id, ask] : asked)
        connect(add(QString::fromLatin1(id)), &QAction::triggered, this, ask);
    for (const char* id : {"toggleNavigation", "toggleList", "togglePage", "tearList", "tearPage", "holdPage"})
        add(QString::fromLatin1(id)); // the window's columns listen to them
}

QAction* WindowActions::add(const QString& id)
{
    QAction* action = makeAction(QLatin1StringView(id.toLatin1()), this);
    m_host.addAction(action);
    return action;
}

QList<QAction*> WindowActions::ofViewMenu() const
{
    return {
        find(QStringLiteral("palette")),       find(QStringLiteral("newWindow")), find(QStringLiteral("wallboard")),
        find(QStringLiteral("muteSound")),     find(QStringLiteral("addServer")), find(QStringLiteral("scanNetwork")),
        find(QStringLiteral("importServers")), find(QStringLiteral("keys")),      find(QStringLiteral("help")),
        find(QStringLiteral("tour")),          find(QStringLiteral("about"))};
}

QList<QAction*> WindowActions::ofColumns() const
{
    return {find(QStringLiteral("tearList")), find(QStringLiteral("tearPage")),
            find(QStringLiteral("toggleNavigation")), find(QStringLiteral("toggleList")),
            find(QStringLiteral("togglePage"))};
}

QList<QAction*> WindowActions::ofOperator() const
{
    return {find(QStringLiteral("changeShift")), find(QStringLiteral("lock")), find(QStringLiteral("signOff"))};
}

} // namespace sd
