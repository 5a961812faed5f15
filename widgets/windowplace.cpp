#include "widgets/windowplace.h"

#include <QGuiApplication>
#include <QJsonObject>
#include <QScreen>

#include <algorithm>
#include <array>

namespace sd {

namespace {

constexpr QSize UsualSize(1280, 800);
/// In settings; in the order of the enumeration.
constexpr std::array ColumnNames{"navigation", "list", "page"};

/// So much of a window has to be on a screen, or nobody can take hold of it.
constexpr QSize LeastSeen(200, 100);

} // namespace

namespace {

ColumnLook columnsFrom(const QJsonObject& object)
{
    const auto shown = [&object](const char* name) { return object.value(QLatin1String(name)).toBool(true); };
    ColumnLook look{shown("navigation"), shown("list"), shown("page")};
    const QString torn = object.value(QLatin1String("torn")).toString();
    for (const Column column : {Column::List, Column::Page}) {
        if (torn == QLatin1String(ColumnNames[static_cast<size_t>(column)]))
            look.torn = column;
    }
    look.held = look.torn == Column::Page && object.value(QLatin1String("held")).toBool();
    return look;
}

void addColumns(QJsonObject& object, ColumnLook look)
{
    const std::array shown{look.navigation, look.list, look.page};
    for (size_t i = 0; i < shown.size(); ++i) {
        if (!shown[i])
            object.insert(QLatin1String(ColumnNames[i]), false);
    }
    if (look.torn)
        object.insert(QStringLiteral("torn"), QLatin1String(ColumnNames[static_cast<size_t>(*look.torn)]));
    if (look.held)
        object.insert(QStringLiteral("held"), true);
}

} // namespace

WindowPlace WindowPlace::fromJson(const QJsonValue& json)
{
    const QJsonObject object = json.toObject();
    const auto number = [&object](const char* key) { return object.value(QLatin1String(key)).toInt(); };
    WindowPlace place;
    place.area = object.value(QLatin1String("area")).toString();
    place.screen = object.value(QLatin1String("screen")).toString();
    place.geometry = {number("x"), number("y"), number("width"), number("height")};
    place.maximized = object.value(QLatin1String("maximized")).toBool();
    place.columns = columnsFrom(object);
    place.origin = object.value(QLatin1String("origin")).toInt(-1);
    const auto id = [&object](const char* key) { return object.value(QLatin1String(key)).toInteger(); };
    place.shown = {AlarmId{id("alarm")}, ServerId{id("server")}, {CheckId{id("check")}, SeriesId{id("series")}}};
    return place;
}

QJsonValue WindowPlace::toJson() const
{
    QJsonObject object{{QStringLiteral("area"), area},
                       {QStringLiteral("screen"), screen},
                       {QStringLiteral("x"), geometry.x()},
                       {QStringLiteral("y"), geometry.y()},
                       {QStringLiteral("width"), geometry.width()},
                       {QStringLiteral("height"), geometry.height()},
                       {QStringLiteral("maximized"), maximized}};
    addColumns(object, columns);
    if (columns.torn)
        object.insert(QStringLiteral("origin"), origin);
    if (columns.held) {
        object.insert(QStringLiteral("alarm"), shown.alarm.value);
        object.insert(QStringLiteral("server"), shown.server.value);
        object.insert(QStringLiteral("check"), shown.leaf.check.value);
        object.insert(QStringLiteral("series"), shown.leaf.series.value);
    }
    return object;
}

std::vector<PresentScreen> presentScreens()
{
    std::vector<PresentScreen> present;
    const auto screens = QGuiApplication::screens();
    for (const QScreen* screen : screens)
        present.push_back({screen->name(), screen->availableGeometry()});
    return present;
}

WindowPlace fitted(WindowPlace place, const std::vector<PresentScreen>& screens)
{
    const auto own = std::ranges::find(screens, place.screen, &PresentScreen::name);
    if (own != screens.end() && !place.geometry.isEmpty()) {
        const QSize seen = (own->available & place.geometry).size();
        const QSize least = LeastSeen.boundedTo(place.geometry.size());
        if (seen.width() >= least.width() && seen.height() >= least.height())
            return place;
    }
    const QSize size = place.geometry.isEmpty() ? UsualSize : place.geometry.size();
    if (screens.empty()) {
        place.geometry = {{}, size};
        return place;
    }
    const QRect room = screens.front().available;
    place.screen = screens.front().name;
    place.geometry = {{}, size.boundedTo(room.size())};
    place.geometry.moveCenter(room.center());
    return place;
}

} // namespace sd
