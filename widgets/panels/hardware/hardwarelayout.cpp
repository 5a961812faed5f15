#include "widgets/panels/hardware/hardwarelayout.h"

#include "widgets/panels/hardware/hardwarecomposer.h"

#include <cmath>

namespace sd {

HardwareLayout::HardwareLayout(const HardwarePicture& picture, double width, const QFontMetricsF& metrics,
                               const Words& words)
{
    HardwareComposer composer(*this, picture, width, metrics, words);
    composer.compose();
}

int HardwareLayout::partAt(QPointF point) const
{
    for (const PartBlock& block : m_blocks) {
        if (block.part >= 0 && block.area.adjusted(-1, -1, 1, 1).contains(point))
            return block.part;
    }
    return -1;
}

QRectF HardwareLayout::areaOf(int part) const
{
    for (const PartBlock& block : m_blocks) {
        if (block.part == part)
            return block.area;
    }
    return {};
}

/// Nearest ahead; what lies aside counts twice.
int HardwareLayout::neighbour(int part, Step step) const
{
    const QPointF from = areaOf(part).center();
    const bool isAcross = step == Step::Left || step == Step::Right;
    const int sign = step == Step::Right || step == Step::Down ? 1 : -1;
    int found = part;
    double least = 0;
    for (const PartBlock& block : m_blocks) {
        const QPointF way = block.area.center() - from;
        const double ahead = sign * (isAcross ? way.x() : way.y());
        const double aside = std::abs(isAcross ? way.y() : way.x());
        if (block.part < 0 || block.part == part || ahead < 1)
            continue;
        const double distance = ahead + 2 * aside;
        if (found == part || distance < least) {
            found = block.part;
            least = distance;
        }
    }
    return found;
}

} // namespace sd
