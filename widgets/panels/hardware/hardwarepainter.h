#pragma once

#include "widgets/common/palette.h"
#include "widgets/panels/hardware/hardwarelayout.h"
#include "widgets/panels/hardware/partwords.h"

class QPainter;

namespace sd {

/// Paints a machine by its layout. What is well is thin and grey; what is not has its state's fill, colour and sign;
/// what is missing is dashed.
class HardwarePainter
{
public:
    HardwarePainter(QPainter& painter, const Palette& colors, const PartWords& words, bool muted);

    void paintFrame(const PartFrame& frame, State overall);
    void paintWire(const QLineF& wire);
    /// `part` is nullptr for a bay without a disk.
    void paintBlock(const PartBlock& block, const HardwarePart* part);

private:
    void paintBody(const QRectF& area, const HardwarePart& part, double radius);
    void paintChip(const QRectF& area, const HardwarePart& part);
    void paintBay(const QRectF& area, const HardwarePart* part);
    void paintFan(const QRectF& area, const HardwarePart& part);
    void paintWheel(const QRectF& box, const QColor& ink);
    void paintProcessor(const QRectF& area, const HardwarePart& part);
    void paintModule(const QRectF& area, const HardwarePart& part);
    void paintSupply(const QRectF& area, const HardwarePart& part);
    void paintGauge(const QRectF& area, const HardwarePart& part);
    void paintScale(const QRectF& track, const HardwarePart& part);
    void paintUnit(const QRectF& area, const HardwarePart& part);
    void paintShare(const QRectF& bar, const HardwarePart& part);
    void sign(const QRectF& box, const HardwarePart& part);
    void text(const QRectF& area, int flags, const QString& said, const QColor& color, Type type = Type::Body,
              bool strong = false);
    [[nodiscard]] QColor outline(const HardwarePart& part) const;
    [[nodiscard]] QColor ink(const HardwarePart& part) const;
    [[nodiscard]] static bool isLoud(const HardwarePart& part);

    QPainter& m_painter;
    const Palette& m_colors;
    const PartWords& m_words;
    QColor m_thin; ///< of what is well: seen, not looked at
    double m_line;
    bool m_muted;
};

} // namespace sd
