#pragma once

#include "models/domain/credential.h"
#include "models/domain/estatefile.h"

#include <map>
#include <memory>
#include <optional>

namespace sd {

/// What an import is going to do.
struct EstateMerge
{
    Estate estate; ///< known customers, servers and checks bear their ids, new ones stay negative
    int newCustomers = 0;
    int newServers = 0;
    int knownServers = 0;
    // Adjustments and chart sets of `estate` are those that are new or other than what is known.
    QStringList newCredentials = {}; ///< named by the file, not yet in the store
};

/// Lays a file over what is known, by name: a customer's name, a server's name within its customer, a check's name
/// within its server. So the same file taken in twice changes nothing the second time. What the file does not tell of
/// a known server (a column that it lacks, the interval of a check told by a word) stays as it is. Credentials keep the
/// file's numbers until `bindCredentials`.
EstateMerge mergeEstate(const Estate& known, const QStringList& knownCredentials, const EstateFile& file);

/// Puts the store's ids in place of the file's: the file's credential -n is `names[n - 1]`.
void bindCredentials(Estate& estate, const QStringList& names, const std::map<QString, CredentialId>& ids);

/// What becomes of one place of a file.
struct MergeRow
{
    enum class Fate { New, Changed, Unchanged, Refused };

    QString place; ///< "line 7" or the JSON path of a server
    Fate fate = Fate::New;
    QString customer = {}; ///< empty with the three below: refused
    QString server = {};
    QString address = {};
    EstateColumns changed = {};         ///< Fate::Changed
    std::vector<Failure> problems = {}; ///< why it is refused, or what of it is left out
};

/// The file's rows in their order. `merge` is what mergeEstate made of the same two.
std::vector<MergeRow> mergeRows(const Estate& known, const std::map<QString, CredentialId>& credentials,
                                const EstateFile& file, const EstateMerge& merge);

/// What a file holds, laid over what is known.
struct EstateLook
{
    std::shared_ptr<const EstateFile> file;
    std::optional<TableHead> table = {}; ///< none: JSON, whose members have names
    TableWishes wishes = {};             ///< as the table was read
    std::vector<MergeRow> rows = {};
    QStringList newCredentials = {}; ///< that the file names and nobody knows yet
    int newCustomers = 0;
    int adjustments = 0; ///< new or other
    int chartSets = 0;   ///< likewise
};
/// A table is read by `wishes`, or by what its first line says.
EstateLook lookInto(const QByteArray& bytes, const std::optional<TableWishes>& wishes, const Estate& known,
                    const std::map<QString, CredentialId>& credentials);

/// What takes an import back: what it added, and what it changed as it was.
struct EstateReturn
{
    std::vector<ServerId> servers;                                   ///< added
    std::vector<CheckId> checks;                                     ///< added to servers that were there
    Estate before;                                                   ///< servers and checks that were changed
    std::vector<std::pair<ServerId, std::vector<ServerId>>> parents; ///< of servers that got more of them
    Adjustments adjustments;               ///< as they were left; those of `before` were changed, the others added
    std::vector<SharedChartSet> chartSets; ///< likewise
};

/// `taken` is the merge's estate with the ids that the store has given; its adjustments and chart sets may be all that
/// there are.
EstateReturn wayBack(const Estate& known, const Estate& taken);

} // namespace sd
