#pragma once

#include "models/items/estatepicture.h"
#include "models/items/itemroles.h"
#include "models/items/itemwords.h"

#include <vector>

namespace sd {

/// One line below a server: a series, or a check that has no series to show (never answered) or failed.
struct Leaf
{
    CheckId check;
    SeriesId series = {}; ///< none: the check itself

    friend bool operator==(Leaf, Leaf) = default;
};

/// In no order.
std::vector<ServerId> serversOf(const EstatePicture& picture);

/// All that a server's row says, case folded: what the words of a filter look at.
QString rowText(const EstatePicture& picture, const ItemWords& words, const EstatePicture::ServerEntry& entry);

/// The lines of a server, worst first, then checks before series, then by metric and instance.
std::vector<Leaf> leavesOf(const EstatePicture& picture, ServerId server);

/// What is worst on the server, in one look; nothing while all is well.
Leaf worstLeaf(const EstatePicture& picture, const EstatePicture::ServerEntry& entry);

StateMark markOf(const EstatePicture& picture, Leaf leaf);
QString nameOf(const EstatePicture& picture, const ItemWords& words, Leaf leaf);
QString valueOf(const EstatePicture& picture, const ItemWords& words, Leaf leaf);
/// When its state began (a series) or when it was last polled (a check).
UtcTime sinceOf(const EstatePicture& picture, Leaf leaf);

} // namespace sd
