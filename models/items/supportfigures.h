#pragma once

#include "models/domain/selffacts.h"

#include <vector>

namespace sd {

class EstatePicture;

/// The picture without what names or reaches anything, gathered piece by piece: of a large estate that takes longer
/// than a window may stand still.
class SupportFigures
{
public:
    /// The picture outlives it.
    SupportFigures(const EstatePicture& picture, UtcTime now);

    /// Takes in the checks of some more servers; false: there are no more.
    bool step();
    /// What was gathered, the checks server by server; ends the gathering.
    [[nodiscard]] SupportReport take() { return std::move(m_report); }

private:
    void add(ServerId server);

    const EstatePicture& m_picture;
    SupportReport m_report;
    std::vector<ServerId> m_left;
};

/// All of it at once.
SupportReport supportReport(const EstatePicture& picture, UtcTime now);

} // namespace sd
