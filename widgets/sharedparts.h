#pragma once

#include "widgets/demolaunch.h"
#include "widgets/room/wallhost.h"

namespace sd {

/// What the console has once, however many windows it has, and keeps when one of them goes.
struct SharedParts
{
    /// `program`: serverdrift itself, for the demo.
    SharedParts(const Boundary& boundary, Appearance& appearance, QString program)
        : wall(boundary, appearance)
        , demo(std::move(program))
    {}

    WallHost wall;
    DemoLaunch demo;
};

} // namespace sd
