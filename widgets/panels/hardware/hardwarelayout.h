#pragma once

#include "models/domain/hardware.h"

#include <QFontMetricsF>
#include <QRectF>

#include <functional>
#include <vector>

namespace sd {

/// How a part is drawn.
enum class PartShape : quint8 {
    Chip,      ///< sign and words
    Bay,       ///< a disk in its carrier, or an empty one
    Fan,       ///< wheel, number and speed
    Processor, ///< a square on the board
    Module,    ///< a memory module beside it
    Supply,
    Gauge, ///< a value on a line with its limits
    Block, ///< a box with lines of readings: input, battery, output of a UPS
};

struct PartBlock
{
    int part = -1; ///< in HardwarePicture::parts; -1: a bay without a disk
    PartShape shape = PartShape::Chip;
    QRectF area;
};

/// A title, and below it the outline of what holds the blocks.
struct PartFrame
{
    enum Kind : quint8 { Plain, Front, Board };
    Kind kind = Plain;
    QRectF area;
    QString title = {};
    QRectF titleArea = {};
};

/// Where the parts of a machine are drawn: its front with the disks in bays, its board seen from above, its
/// temperatures; or a UPS from mains to output. As high as it has to be for its width. Pure geometry.
class HardwareLayout
{
public:
    enum class Step : quint8 { Left, Right, Up, Down };

    HardwareLayout() = default;
    /// `words`: what a chip or a gauge says of a part, for its width.
    using Words = std::function<QString(const HardwarePart&)>;
    HardwareLayout(const HardwarePicture& picture, double width, const QFontMetricsF& metrics, const Words& words);

    [[nodiscard]] const std::vector<PartBlock>& blocks() const { return m_blocks; }
    [[nodiscard]] const std::vector<PartFrame>& frames() const { return m_frames; }
    /// Lines of current between blocks.
    [[nodiscard]] const std::vector<QLineF>& wires() const { return m_wires; }
    [[nodiscard]] double height() const { return m_height; }
    [[nodiscard]] int partAt(QPointF point) const;
    [[nodiscard]] QRectF areaOf(int part) const;
    /// The next part in that direction; the same where there is none.
    [[nodiscard]] int neighbour(int part, Step step) const;

private:
    friend class HardwareComposer;
    std::vector<PartBlock> m_blocks;
    std::vector<PartFrame> m_frames;
    std::vector<QLineF> m_wires;
    double m_height = 0;
};

} // namespace sd
