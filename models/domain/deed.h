#pragma once

#include <QtGlobal>

namespace sd {

/// What the audit keeps beside changes and alarms. Stored as these numbers.
enum class Deed : quint8 {
    OperatorAdded = 0,
    OperatorChanged = 1,
    PasswordSet = 2,
    SignedOn = 3,
    SignedOff = 4,
    SignOnRefused = 5, ///< the name is the login that was typed
    Locked = 6,
    Unlocked = 7,
    ShiftChanged = 8, ///< who: the one that came; the name: who sat there before
    Saw = 9,
    Ran = 10,
    Exported = 11,
};
inline constexpr int Deeds = static_cast<int>(Deed::Exported) + 1;

/// A change of an account, as others are changes of the estate.
[[nodiscard]] inline constexpr bool isChange(Deed deed)
{
    return deed <= Deed::PasswordSet;
}

} // namespace sd
