#pragma once

#include "models/boundary/baselineshelf.h"
#include "models/items/estatepicture.h"
#include "models/items/textrowsmodel.h"
#include "models/words/format.h"

#include <QCoreApplication>

#include <map>

namespace sd {

/// What baselines say, what differs between two, and where that is felt, as rows for a person. Asks for the language
/// on every call.
class BaselineWords
{
    Q_DECLARE_TR_FUNCTIONS(sd::BaselineWords)

public:
    /// "Reads", "Thresholds": the tab of a part.
    [[nodiscard]] static QString part(SheetPart part);
    /// "ships", "the site's own".
    [[nodiscard]] static QString place(EditionPlace place);
    /// The same in a word.
    [[nodiscard]] static QString origin(EditionPlace place);
    /// What it calls itself, in the reader's language; its name where it does not.
    [[nodiscard]] static QString title(const BaselineSheet& sheet);
    /// "SNMP every 1 min", of each kind of check that it says an interval of.
    [[nodiscard]] static QStringList intervals(const BaselineSheet& sheet, const Format& format = Format());
    /// "generic-server 3, the site's own": an edition among others.
    [[nodiscard]] static QString edition(const BaselineEdition& edition, const QString& name);
    /// "2 readings, 1 threshold": what a comparison found, in short; nothing differs: so it says.
    [[nodiscard]] static QString summary(const std::vector<SheetChange>& changes);
    /// "Changes what 12 readings of 4 servers are judged by; 3 are held by adjustments."
    [[nodiscard]] static QString felt(const BaselineComparison& comparison);

    [[nodiscard]] static TextRows rows(SheetPart part, const BaselineSheet& sheet, const Format& format = Format());
    [[nodiscard]] static TextRows changes(const std::vector<SheetChange>& changes, const Format& format = Format());
    /// Of servers that `names` knows; what it does not know is left out.
    using ServerNames = std::function<QString(ServerId)>;
    [[nodiscard]] static TextRows bites(const std::vector<BaselineBite>& bites, const ServerNames& names,
                                        const Format& format = Format());
    /// How many use it.
    struct Uses
    {
        int checks = 0;
        int servers = 0;
    };
    /// Those that wait for somebody first. `hits`: how many rows of each hold what is searched for; null: nothing is.
    [[nodiscard]] static TextRows shelf(const ShelfContents& contents, const std::map<QString, Uses>& uses,
                                        const std::map<QString, int>* hits);
    enum ShelfColumn { Name, Version, Origin, Checks, Hits, Title };

private:
    static TextRows readings(const BaselineSheet& sheet, const Format& format);
    static TextRows rules(const BaselineSheet& sheet, const Format& format);
    static TextRows meanings(const BaselineSheet& sheet);
    static TextRows traps(const BaselineSheet& sheet);
    static QString waySaid(PlanWay way);
    static QString kindSaid(const SheetReading& reading);
    static QString fieldSaid(const SheetChange& change);
    static QString subjectOf(const SheetChange& change);
    static QString side(const SheetChange& change, bool after, const Format& format);
    static QString stateSaid(const ShelvedBaseline& one);
};

} // namespace sd
