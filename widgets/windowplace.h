#pragma once

#include "widgets/areas/workarea.h"

#include <QJsonValue>
#include <QRect>
#include <QString>

#include <vector>

namespace sd {

enum class Column : quint8 { Navigation, List, Page };

/// Which columns a window shows.
struct ColumnLook
{
    bool navigation = true;
    bool list = true;
    bool page = true;
    std::optional<Column> torn = {}; ///< it is nothing but this column of another window: its list or its page
    bool held = false;               ///< a torn page that stays at what it shows

    friend bool operator==(ColumnLook, ColumnLook) = default;
};

/// Where a window stood and what it showed, as it is kept from one time to the next.
struct WindowPlace
{
    QString area = {};   ///< WorkArea::id
    QString screen = {}; ///< its name
    QRect geometry = {}; ///< when not maximized; on the desktop as a whole
    bool maximized = false;
    ColumnLook columns = {};
    int origin = -1;           ///< of a torn column: the place of its window among those that are kept
    WorkArea::Spot shown = {}; ///< on a page that is held

    /// What can't be read is as if it had not been kept.
    static WindowPlace fromJson(const QJsonValue& json);
    [[nodiscard]] QJsonValue toJson() const;

    bool operator==(const WindowPlace&) const = default;
};

struct PresentScreen
{
    QString name;
    QRect available; ///< without the desktop's bars
};

/// The screens there are, the primary one first.
std::vector<PresentScreen> presentScreens();

/// The place on the screens there are now: as it was where its screen is still there and shows it; else as large as it
/// was, or as fits, in the middle of the first screen. A place without a geometry gets the usual one.
WindowPlace fitted(WindowPlace place, const std::vector<PresentScreen>& screens);

} // namespace sd
