#pragma once

#include "models/domain/hardware.h"
#include "models/items/itemwords.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace sd {

/// What stands on a part of the hardware picture, and what is told of it.
class PartWords
{
    Q_DECLARE_TR_FUNCTIONS(sd::PartWords)

public:
    explicit PartWords(const ItemWords& words)
        : m_words(words)
    {}

    [[nodiscard]] static QString title(PartKind kind); ///< "Fans", over all of a kind
    [[nodiscard]] static QString name(const HardwarePart& part);
    /// As short as fits on the part: "3" on bay 3, "2A" on a fan.
    [[nodiscard]] static QString label(const HardwarePart& part);
    /// The number that stands on it: "3 960 rpm"; empty: none.
    [[nodiscard]] QString figure(const HardwarePart& part) const;
    /// What a reading is called below the name of its part: "Temperature", "Voltage L1".
    [[nodiscard]] QString readingName(const HardwarePart& part, const MetricKey& key) const;
    /// "Voltage", "231 V": what a UPS's block lists, at most `most`, the worst among them.
    [[nodiscard]] std::vector<std::pair<QString, QString>> lines(const HardwarePart& part, size_t most) const;
    /// "Bay 3, Disk 1I:1:3: Error, predicts failure": for a screen reader.
    [[nodiscard]] QString describe(const HardwarePart& part, bool muted) const;
    /// That, and every reading with its limits: for a tool tip.
    [[nodiscard]] QString explain(const HardwarePart& part, bool muted) const;

private:
    [[nodiscard]] QString said(const SeriesHealth& health) const;

    const ItemWords& m_words;
};

} // namespace sd
