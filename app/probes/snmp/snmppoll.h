#pragma once

#include "app/probes/snmp/scalarget.h"
#include "app/probes/snmp/tablewalk.h"
#include "app/probes/snmp/tickcount.h"
#include "models/boundary/clock.h"

#include <map>

namespace sd {

/// What is remembered of a check's device from poll to poll.
struct SnmpMemory
{
    std::weak_ptr<const PollSpec> spec;
    std::shared_ptr<const SnmpProgram> program;
    std::optional<NetAddress> literal;      ///< the address when it is not a name
    int perPacket = 32;                     ///< objects the device takes in a GET
    int repetitions = 0;                    ///< rows it takes in a GETBULK; 0: SNMPv1, GETNEXT
    std::vector<quint16> absent = {};       ///< scalars that an SNMPv1 agent has not got
    std::optional<SteadyTime> identified{}; ///< when it last said who it is
    std::map<quint16, TickCount> ticks{};   ///< of its scalars that count time
    std::optional<double> uptime{};         ///< in hundredths of a second, going on over wraps
    int silentPolls = 0;                    ///< polls in a row that got no answer at all; counted up to what matters
    /// What never had a row is asked for now and then only.
    struct Table
    {
        bool hasHadRows = false;
        quint8 emptyWalks = 0; ///< counted up to what matters
        quint8 rests = 0;      ///< polls that leave it out yet
    };
    std::vector<Table> tables = {}; ///< by group; forgotten at a restart
};

/// One poll under way: the scalars, then each table, one request at a time. Used again for other polls.
class SnmpPoll final : public SnmpListener
{
public:
    class Owner
    {
    public:
        Owner() = default;
        virtual ~Owner() = default;
        Q_DISABLE_COPY_MOVE(Owner)
        /// The poll is over: take its result. May begin it anew.
        virtual void finished(SnmpPoll& poll) = 0;
    };

    SnmpPoll(Owner& owner, const Clock& clock)
        : m_owner(owner)
        , m_clock(clock)
    {}

    /// `transport` outlives the poll. Never finishes before it returns, unless there is nothing to ask.
    void begin(PollOrder&& order, std::shared_ptr<SnmpMemory> memory, SnmpTransport& transport, NetAddress address,
               Stamp started);
    /// Stops a poll that is under way; it does not finish, its result says `Cancelled`.
    void cancel();
    [[nodiscard]] bool isActive() const { return m_transport != nullptr; }
    PollResult takeResult();

    void answered(const SnmpAnswer& answer) override;

private:
    enum class Phase : quint8 { Scalars, Tables, Done };

    void startScalars();
    bool startNextTable();
    void rememberTable();
    void proceed();
    void unwrapTicks();
    void send(SnmpAsk ask, bool mayShrink);
    void learn();
    [[nodiscard]] bool isOutOfTime();
    [[nodiscard]] bool answeredAnything() const;

    Owner& m_owner;
    const Clock& m_clock;
    PollOrder m_order;
    std::shared_ptr<SnmpMemory> m_memory;
    SnmpTransport* m_transport = nullptr; ///< null: idle
    SnmpPeer m_peer;
    Stamp m_started;
    Phase m_phase = Phase::Done;
    bool m_identify = false;
    size_t m_group = 0; ///< the table being read
    ScalarGet m_scalars;
    TableWalk m_walk;
    SnmpAnswers m_answers;
    PollNotes m_notes;
    bool m_isSilent = true; ///< nothing has come of this poll yet
    bool m_restarted = false;
};

} // namespace sd
