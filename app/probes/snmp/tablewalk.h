#pragma once

#include "app/probes/snmp/pollnotes.h"
#include "app/probes/snmp/snmpanswers.h"
#include "app/probes/snmp/snmpprogram.h"
#include "app/probes/snmp/snmptransport.h"

#include <string_view>
#include <unordered_map>

namespace sd {

/// Walks the columns of one table together: GETBULK, or GETNEXT for SNMPv1. Knows no transport: `next` says what to
/// ask, `take` what came of it. Ends always: every answer must bring each column forward, rows are bounded, and what
/// does neither is named.
class TableWalk
{
public:
    /// `repetitions` is the most rows asked for at once; 0 walks with GETNEXT.
    void start(const SnmpProgram::Group& group, SnmpAnswers& answers, SnmpRows& rows, PollNotes& notes,
               int repetitions);
    /// The next request, or nothing when the table is read. Its varbinds live until the next call.
    std::optional<SnmpAsk> next();
    void take(const SnmpAnswer& answer);

    /// True while a request without answer may just be too much for the device: a smaller one is worth a try.
    [[nodiscard]] bool canShrink() const { return m_repetitions > 1; }
    /// Smaller than at the start when the device could not cope: worth remembering.
    [[nodiscard]] int limit() const { return m_limit; }
    /// True when the device stopped answering: nothing more to be had from it in this poll.
    [[nodiscard]] bool lost() const { return m_lost; }

private:
    struct Cursor
    {
        std::vector<quint8> oid; ///< the last one read, at first the column itself
        bool done = false;
        size_t row = 0; ///< where its next value is likely to belong
    };

    void store(const SnmpAnswer& answer);
    /// False when the walk must end here.
    bool storeOne(size_t column, const SnmpVarbind& varbind);
    size_t rowOf(size_t column, ber::Bytes index);
    void refused(int status, int index);
    void shrink(bool remember);
    void giveUp();

    const SnmpProgram::Group* m_group = nullptr;
    SnmpAnswers* m_answers = nullptr;
    SnmpRows* m_rows = nullptr;
    PollNotes* m_notes = nullptr;
    std::vector<Cursor> m_cursors;
    std::vector<size_t> m_asked; ///< columns in the request under way
    std::unordered_map<std::string_view, size_t> m_rowByIndex;
    std::vector<quint8> m_varbinds;
    size_t m_maxColumns = 0; ///< in one request
    int m_repetitions = 0;
    int m_limit = 0;
    int m_silences = 0; ///< requests that got no answer
    bool m_lost = false;
};

} // namespace sd
