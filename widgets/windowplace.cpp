#include "widgets/windowplace.h"

#include <QGuiApplication>
#include <QJsonObject>
#include <QScreen>

#include <algorithm>

namespace sd {

namespace {

constexpr QSize UsualSize(1280, 800);
/// So much of a window has to be on a screen, or nobody can take hold of it.
constexpr QSize LeastSeen(200, 100);

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
    return place;
}

QJsonValue WindowPlace::toJson() const
{
    return QJsonObject{{QStringLiteral("area"), area},
                       {QStringLiteral("screen"), screen},
                       {QStringLiteral("x"), geometry.x()},
                       {QStringLiteral("y"), geometry.y()},
                       {QStringLiteral("width"), geometry.width()},
                       {QStringLiteral("height"), geometry.height()},
                       {QStringLiteral("maximized"), maximized}};
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
