#pragma once

#include "app/probes/snmp/pollnotes.h"
#include "app/probes/snmp/snmpanswers.h"
#include "app/probes/snmp/snmpprogram.h"
#include "app/probes/snmp/snmptransport.h"

#include <QVarLengthArray>

namespace sd {

/// Reads scalars with as few GETs as the device's packets allow. Knows no transport: `next` says what to ask,
/// `take` what came of it.
class ScalarGet
{
public:
    /// `wanted`: indices into the program's scalars. `perPacket` is how many objects a packet takes at most.
    void start(const SnmpProgram& program, SnmpAnswers& answers, PollNotes& notes, std::span<const quint16> wanted,
               int perPacket);
    /// The next request, or nothing when all is read. Its varbinds live until the next call.
    std::optional<SnmpAsk> next();
    void take(const SnmpAnswer& answer);

    /// Smaller than at the start when the device said tooBig: worth remembering.
    [[nodiscard]] int perPacket() const { return m_perPacket; }
    /// Scalars that an SNMPv1 agent has not got: not to be asked for every time, since each costs a round.
    [[nodiscard]] const std::vector<quint16>& absent() const { return m_absent; }

private:
    void store(const SnmpAnswer& answer);
    void refused(int status, int index);
    void leaveOut(qsizetype place, const QString& why);
    void halve();
    void putBack();
    [[nodiscard]] QString nameOf(quint16 scalar) const;

    const SnmpProgram* m_program = nullptr;
    SnmpAnswers* m_answers = nullptr;
    PollNotes* m_notes = nullptr;
    QVarLengthArray<quint16, 32> m_todo; ///< last first
    QVarLengthArray<quint16, 32> m_batch;
    std::vector<quint16> m_absent;
    std::vector<quint8> m_varbinds; ///< of a batch that is no run of the program's scalars
    int m_perPacket = 1;
};

} // namespace sd
