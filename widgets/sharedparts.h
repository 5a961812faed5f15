#pragma once

#include "models/boundary/boundary.h"
#include "models/items/picturebook.h"
#include "widgets/demolaunch.h"
#include "widgets/room/wallhost.h"

namespace sd {

/// What the console has once, however many windows it has, and keeps when one of them goes.
struct SharedParts
{
    /// `program`: serverdrift itself, for the demo.
    SharedParts(const Boundary& boundary, Appearance& appearance, QString program)
        : book(boundary.feed, boundary.clock)
        , wall(boundary, appearance, book)
        , demo(std::move(program))
    {}

    PictureBook book;
    WallHost wall;
    DemoLaunch demo;
};

} // namespace sd
