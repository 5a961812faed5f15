#pragma once

#include "widgets/panels/hardware/hardwarelayout.h"

namespace sd {

/// Puts the blocks of a HardwareLayout in their places, from top to bottom.
class HardwareComposer
{
public:
    HardwareComposer(HardwareLayout& layout, const HardwarePicture& picture, double width, const QFontMetricsF& metrics,
                     const HardwareLayout::Words& words);
    void compose();

private:
    /// Bays of one box of disks; -1 where no disk is.
    struct Cage
    {
        QString title;
        std::vector<int> bays;
    };

    void composeServer();
    void composeUps();
    void composePdu();
    void addChips(const std::vector<int>& parts, const QString& title);
    /// At (x, m_y), wrapped within [x, right]; moves m_y below them.
    void flowChips(const std::vector<int>& parts, double x, double right);
    void addFront();
    [[nodiscard]] std::vector<Cage> cages() const;
    void addCage(const Cage& cage, double x, double right);
    void addBoard();
    void addFans(double x, double right);
    void addProcessors(double x, double right);
    void addSocket(int processor, const std::vector<int>& modules, double& x, double& y, double left, double right);
    void addSupplies(double x, double right);
    void addGauges(const std::vector<int>& parts, const QString& title);
    void addBlock(int part, const QRectF& area);
    void addTitle(const QString& title);
    void put(int part, PartShape shape, const QRectF& area) { m_layout.m_blocks.push_back({part, shape, area}); }
    [[nodiscard]] std::vector<int> ofKinds(std::initializer_list<PartKind> kinds) const;
    [[nodiscard]] double blockHeight(int part) const;

    HardwareLayout& m_layout;
    const HardwarePicture& m_picture;
    double m_width;
    const QFontMetricsF& m_metrics;
    const HardwareLayout::Words& m_words;
    double m_line; ///< height of a line of text
    double m_gap;
    double m_y = 0;
};

/// So many lines does a block of a UPS list.
inline constexpr size_t mostBlockLines = 6;

} // namespace sd
