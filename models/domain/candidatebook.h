#pragma once

#include "models/domain/estate.h"
#include "models/domain/scan.h"

#include <QHash>

#include <map>
#include <set>

namespace sd {

/// The candidates of one scan. Addresses of one machine become one of them: those that tell the same serial number or
/// service tag, be it by the name that a BMC gives itself ("ILOCZ12345678", "idrac-8KQ2XN3"), or that call themselves
/// the same and tell no different numbers.
class CandidateBook
{
public:
    struct Change
    {
        Candidate candidate;  ///< a new one, or one that has got another address
        std::set<int> gone{}; ///< joined with it
    };
    Change add(FoundHost host);

    [[nodiscard]] const std::map<int, Candidate>& all() const { return m_candidates; }

private:
    /// What says which machine it is.
    struct Marks
    {
        std::set<QString> serials = {}; ///< in capitals
        std::set<QString> names = {};   ///< in small letters, without the domain
    };
    static Marks marksOf(const FoundHost& host);
    static bool areOneMachine(const Marks& a, const Marks& b);

    std::map<int, Candidate> m_candidates;
    std::map<int, Marks> m_marks; ///< by candidate: each new address is held against all of them
    int m_last = 0;
};

/// What it is called: as it calls itself, else as a name server does, else its address.
QString nameOf(const Candidate& candidate);
/// Its addresses, each a candidate without an id of its own: for who says that they are no one machine.
std::vector<Candidate> apart(const Candidate& candidate);
/// All of them as one machine, without an id: for who says that they are. The system stands before its controller.
Candidate together(const std::vector<Candidate>& candidates);
/// Baselines that are meant for it, and are read by ways that do not answer.
QStringList fittingOf(const Candidate& candidate);
/// All that its addresses say of it; the first one's words stand before the others'.
std::map<QString, QString> identityOf(const Candidate& candidate);
/// What the checks of it would be, ready for a server of its first address: what another address alone answers to names
/// that address.
std::vector<FoundWay> waysOf(const Candidate& candidate);
QStringList addressesOf(const Candidate& candidate);
/// "Ping", "SNMP", "TCP 3389", "Redfish": what it answers to, each once.
QStringList wayNamesOf(const Candidate& candidate);
/// The baselines by which it would be read, each once, the best first.
QStringList baselinesOf(const Candidate& candidate);

/// Where is watched already: the addresses of servers, and those that their checks name.
class WatchedAddresses
{
public:
    void add(const Server& server);
    void add(const Check& check);
    /// The server that is at one of its addresses, or at the name of one; none: nobody.
    [[nodiscard]] ServerId find(const Candidate& candidate) const;

private:
    void add(const QString& address, ServerId server);

    QHash<QString, ServerId> m_servers; ///< by address or name, in small letters
};

/// Adds the candidate as a server with its checks; `server` says whose it is and bears a negative id, `checkId` the
/// last id given to a check. `typed` is the credential of the community that was typed.
void addTo(Estate& estate, const Candidate& candidate, Server server, CredentialId typed, qint64& checkId);

} // namespace sd
