#pragma once

#include "app/baselines/baselinechoice.h"
#include "models/boundary/baselineshelf.h"
#include "models/store/baselinerepository.h"

namespace sd {

class Connection;
class Store;

/// The baselines as files and store have them at one moment.
struct BaselineLedger
{
    BaselineChoice choice;
    SharedShelf shelf;
    std::map<QByteArray, BaselineText> texts; ///< every edition, by digest
    bool isOther = false;                     ///< the catalog is not `former`'s

    [[nodiscard]] const ShelvedBaseline* find(const QString& name) const;
    [[nodiscard]] const BaselineEdition* edition(const QByteArray& digest) const;
};

/// Where baselines are looked for: those that ship, /etc/serverdrift/baselines, `more`, the data folder's own.
[[nodiscard]] std::vector<BaselineFolder> baselineFolders(const QString& dataFolder, const QStringList& more = {});

/// A text that somebody saves.
struct BroughtBaseline
{
    QByteArray digest;
    QString by;
};

/// Reads files and store, and keeps what is new in the store: brought by the program, but for what somebody saves.
/// Blocks: not for the gui or pipeline thread. A store that can't be asked is a failure; files never are.
[[nodiscard]] Result<BaselineLedger> readBaselines(Store& store, const std::vector<BaselineFolder>& folders,
                                                   UtcTime now, const BaselineCatalog* former = nullptr,
                                                   const BroughtBaseline& brought = {});
/// What the files say, read and parsed while a store is opened.
struct BaselineFiles
{
    std::vector<BaselineText> texts = {};
    std::vector<Failure> unreadable = {};
    BaselineCatalog catalog = {};
};
[[nodiscard]] BaselineFiles readBaselineFiles(const std::vector<BaselineFolder>& folders);

/// As `readBaselines`, for an engine that is to begin: without what a person reads of them, and nothing is kept yet.
[[nodiscard]] Result<BaselineLedger> readBaselinesInForce(Store& store, BaselineFiles files);
/// Keeps in the store what was new to it, as brought by the program.
[[nodiscard]] Result<void> keepTaken(Store& store, const BaselineLedger& ledger, UtcTime now);

/// What would be in force by the store and these folders; nothing is kept.
[[nodiscard]] Result<BaselineCatalog> baselinesInForce(Connection& db, const std::vector<BaselineFolder>& folders);

/// Puts an edition in force in the store: see BaselineShelf::apply. The ledger is old by then.
[[nodiscard]] Result<void> applyEdition(Store& store, const BaselineLedger& ledger, const QString& name,
                                        const QByteArray& seen, const QByteArray& wanted, const Author& by);

/// What is in force, with `text` in the stead of the one of its name.
[[nodiscard]] BaselineCatalog catalogWith(const BaselineLedger& ledger, const BaselineText& text);

/// See BaselineShelf::compare. `stated`: as the engine knows them; where it does not run, baselines are taken to judge
/// what devices judge themselves.
[[nodiscard]] BaselineComparison compareEditions(Store& store, const BaselineLedger& ledger, const QByteArray& before,
                                                 const QByteArray& after, const StatedLimits& stated = {});

/// See BaselineShelf::check. `file`: where it is from, for what is said of it.
[[nodiscard]] Result<Baseline> readAsBaseline(const BaselineLedger& ledger, const QByteArray& text,
                                              const QString& file = QStringLiteral("text"));

/// Writes the text into `folder` under its name, or fails: it is no baseline, or the file can't be written.
[[nodiscard]] Result<QString> saveBaselineText(const BaselineLedger& ledger, const QString& folder,
                                               const QByteArray& text);

} // namespace sd
