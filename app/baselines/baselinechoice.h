#pragma once

#include "app/baselines/baselinecatalog.h"

#include <map>
#include <vector>

namespace sd {

/// Which text of each baseline is in force, and what waits to be so.
struct BaselineChoice
{
    BaselineCatalog catalog;
    std::map<QString, BaselineText> inForce;
    std::map<QString, BaselineText> offered; ///< another text than the one in force
    std::map<QString, BaselineText> ships;   ///< the program's own, by name
    /// Of `inForce`, what the store does not know yet: new names, and what takes the place of a text that this program
    /// can no longer read.
    std::vector<BaselineText> taken;
};

/// `files` in the order of their folders (readBaselineTexts), a later one in the stead of an earlier of its name;
/// `kept`: what was in force by the store. That stays in force, whatever the files say now; a name that the store does
/// not know is taken as it is. `former`: see BaselineCatalog::of.
[[nodiscard]] BaselineChoice chooseBaselines(const std::vector<BaselineText>& files,
                                             const std::vector<BaselineText>& kept,
                                             const BaselineCatalog* former = nullptr);

} // namespace sd
