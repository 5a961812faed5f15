#pragma once

#include "models/items/itemroles.h"
#include "models/items/itemwords.h"
#include "models/items/livepicture.h"

#include <vector>

namespace sd {

/// One line below a server: a series, or a check that has no series to show (never answered) or failed.
struct Leaf
{
    CheckId check;
    SeriesId series = {}; ///< none: the check itself

    bool operator==(const Leaf&) const = default;
};

/// The lines of a server, worst first, then checks before series, then by metric and instance.
std::vector<Leaf> leavesOf(const LivePicture& picture, ServerId server);

StateMark markOf(const LivePicture& picture, const Leaf& leaf);
QString nameOf(const LivePicture& picture, const ItemWords& words, const Leaf& leaf);
QString valueOf(const LivePicture& picture, const ItemWords& words, const Leaf& leaf);
/// When its state began (a series) or when it was last polled (a check).
UtcTime sinceOf(const LivePicture& picture, const Leaf& leaf);

} // namespace sd
