#pragma once

#include "models/boundary/operations.h"
#include "models/boundary/subscription.h"
#include "models/domain/baselinebite.h"
#include "models/domain/baselinediff.h"
#include "models/domain/trial.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace sd {

/// One text of a baseline, whatever its version is called.
struct BaselineEdition
{
    QByteArray digest; ///< of the text: two with the same are the same
    EditionPlace place = EditionPlace::Ships;
    QString file = {}; ///< empty: none
    SharedSheet sheet = {};
    std::optional<Failure> refused = {}; ///< why it can't be taken; then there is no sheet
    QString by = {};                     ///< who put it in force; empty: nobody had to
    UtcTime at{};                        ///< and when

    bool operator==(const BaselineEdition& other) const { return digest == other.digest && place == other.place; }
};

/// All that is known of one name.
struct ShelvedBaseline
{
    QString name;
    std::optional<BaselineEdition> inForce = {};
    /// What the program or a folder brings instead: it waits for somebody to put it in force.
    std::optional<BaselineEdition> offered = {};
    std::optional<BaselineEdition> former = {}; ///< what was in force before, to go back to
    std::optional<BaselineEdition> ships = {};  ///< the program's own, where that is neither of these

    [[nodiscard]] std::vector<const BaselineEdition*> editions() const
    {
        std::vector<const BaselineEdition*> all;
        for (const auto* edition : {&inForce, &offered, &former, &ships}) {
            if (*edition)
                all.push_back(&**edition);
        }
        return all;
    }
    /// No file says it any more.
    [[nodiscard]] bool isGone() const { return inForce && inForce->place == EditionPlace::Kept && !offered; }
};

/// A file that is no baseline: the others keep working.
struct RefusedBaseline
{
    QString file;
    Failure why; ///< the message has file, line and reason
};

struct ShelfContents
{
    std::vector<ShelvedBaseline> baselines = {}; ///< by name
    std::vector<RefusedBaseline> refused = {};
};
using SharedShelf = std::shared_ptr<const ShelfContents>;

/// What another edition changes, and where.
struct BaselineComparison
{
    quint64 generation = 0;
    std::vector<SheetChange> changes = {};
    /// Readings of servers that are judged otherwise then, and those that something holds; at most MostBites of each.
    std::vector<BaselineBite> bites = {};
    static constexpr int MostBites = 2'000;
    int changed = 0;        ///< readings that get other values, all of them
    int held = 0;           ///< readings that an adjustment or a check's own rule holds
    int changedServers = 0; ///< of `changed`
    int heldServers = 0;
    int checks = 0;               ///< that are read by it, or by one that extends it
    int paced = 0;                ///< of `checks`, that are asked at another interval then …
    int ownPaced = 0;             ///< … and that would be, but have one of their own
    QStringList alsoThrough = {}; ///< baselines that extend it and become other with it
    std::optional<Failure> failure = {};
};

/// The baselines: what they say, which edition of each is in force, and how that becomes another. Every reply comes
/// later, on the thread that asked (it needs an event loop).
class BaselineShelf
{
public:
    BaselineShelf() = default;
    virtual ~BaselineShelf() = default;
    Q_DISABLE_COPY_MOVE(BaselineShelf)

    using Contents = std::function<void(const SharedShelf&)>;
    /// Told once soon, and whenever it becomes other.
    [[nodiscard]] virtual Subscription listen(Contents contents) = 0;
    /// Looks at the folders again; nothing happens without Right::Baselines.
    virtual void lookAgain() = 0;

    using Compared = std::function<void(BaselineComparison)>;
    /// By digests. Where the names differ nothing is asked of the estate.
    virtual void compare(QByteArray before, QByteArray after, quint64 generation, Compared reply) = 0;

    using Text = std::function<void(Result<QByteArray>)>;
    virtual void readText(QByteArray digest, Text reply) = 0;

    /// Puts an edition in force; `seen` is the digest of the one that was so for who asks. Refused with
    /// "changed-meanwhile", or as the edition or one that extends it is. The engine works by it when `done` is called.
    virtual void apply(QString name, QByteArray seen, QByteArray wanted, Done done) = 0;

    using Checked = std::function<void(Result<SharedSheet>)>;
    /// Is this text a baseline? Fails with its line or JSON path.
    virtual void check(QByteArray text, Checked reply) = 0;
    /// Writes it among the site's own, in place of a file of that name there. It is not in force by that, but where
    /// there was none of its name.
    virtual void save(QByteArray text, Done done) = 0;
    using Tried = std::function<void(const TrialAnswer&)>;
    /// As Workbench::tryCheck, by this text in the stead of the check's baseline.
    [[nodiscard]] virtual Subscription tryText(QByteArray text, Trial trial, Tried tried) = 0;
};

} // namespace sd
