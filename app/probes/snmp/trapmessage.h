#pragma once

#include "app/probes/snmp/message.h"
#include "app/probes/transport/netaddress.h"

namespace sd {

/// A trap or inform in the words of SNMPv2 whatever its version: RFC 3584 §3.1 tells what a v1 trap is called there.
/// Spans point into the packet.
struct TrapPdu
{
    bool isInform = false;
    qint32 requestId = 0;
    quint32 uptime = 0;                ///< hundredths of a second
    std::vector<quint8> oid;           ///< snmpTrapOID as content octets
    std::optional<NetAddress> agent;   ///< v1's agent-addr, or snmpTrapAddress.0; not 0.0.0.0
    std::vector<SnmpVarbind> varbinds; ///< without sysUpTime.0 and snmpTrapOID.0
    ber::Bytes list = {};              ///< all of them as they came, which an inform's answer repeats
};

struct TrapMessage
{
    int version = 0; ///< 1, 2 (v2c) or 3; of version 3 nothing else is read here, see TrapSecurity
    ber::Bytes community = {};
    TrapPdu pdu;
};

/// Reads a v1 or v2c message. Never throws, never reads outside `packet`.
ber::Fault decodeTrap(ber::Bytes packet, TrapMessage& message);

/// Reads a PDU from its tag on; `at` stands there.
ber::Fault decodeTrapPdu(ber::Reader& at, TrapPdu& pdu);

/// The Response that a v2c inform asks for; empty when the buffer is too small.
ber::Bytes encodeInformAnswer(const TrapMessage& inform, std::span<quint8> buffer);

/// Writes a PDU without error: `varbinds` is the content of its list.
void writePdu(ber::Writer& writer, quint8 tag, qint32 requestId, ber::Bytes varbinds);

} // namespace sd
