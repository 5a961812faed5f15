#pragma once

#include "models/boundary/clock.h"
#include "models/domain/trap.h"
#include "models/items/trapsmodel.h"
#include "models/words/format.h"

#include <QString>

namespace sd::TrapWords {

/// "linkDown", or the OID of one that no baseline knows; for a count of those thrown away what it is.
QString title(const Trap& trap);
/// What it means, in words: "Power supply PSU 2: failed"; else its title.
QString said(const Trap& trap);
/// What became of it: "alarm", "polled", "not known" …
QString fate(TrapFate fate);
/// The same in a sentence.
QString fateSaid(const Trap& trap);
/// "SNMP v2c, inform"
QString version(const Trap& trap);
/// Why it was refused or can't be read, or what it carries: "ifDescr: eth4; ifOperStatus: 2".
QString details(const Trap& trap);

/// What is known of the listening: "Listens for traps on UDP port 162". `trouble`: why it can't, explained.
QString listening(int port, const QString& trouble);
/// What to do about `trouble`; empty: nothing better than waiting.
QString advice(int port, const QString& trouble);

/// Names that the window knows of a trap, for `copied`.
struct Names
{
    QString from = {};
    QString customer = {};
    QString file = {}; ///< of the baseline
};
/// All that is known of it, as text to be pasted.
QString copied(const Trap& trap, const Names& names, const Format& format);

} // namespace sd::TrapWords

namespace sd {

/// The same for the rows of a list.
class TrapRowTexts final : public TrapTexts
{
public:
    explicit TrapRowTexts(const Clock& clock)
        : m_clock(clock)
    {}

    [[nodiscard]] QString heard(const Trap& trap) const override;
    [[nodiscard]] QString times(const Trap& trap) const override;
    [[nodiscard]] QString title(const Trap& trap) const override { return TrapWords::said(trap); }
    [[nodiscard]] QString became(const Trap& trap) const override { return TrapWords::fate(trap.fate); }
    [[nodiscard]] QString details(const Trap& trap) const override;

private:
    const Clock& m_clock;
};

} // namespace sd
