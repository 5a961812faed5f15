#pragma once

#include "app/probes/snmp/ber.h"

namespace sd {

/// The outside of an SNMPv3 message under the user-based security model (RFC 3412 §6, RFC 3414 §2.4). Spans point into
/// the packet.
struct UsmFrame
{
    qint32 messageId = 0;
    bool isAuthenticated = false;
    bool isEncrypted = false;
    bool isReportable = false; ///< the sender wants to be told what is wrong with it
    ber::Bytes engine = {};    ///< of whoever's clock counts: a trap's sender, an inform's receiver
    quint32 boots = 0;
    quint32 time = 0;
    ber::Bytes user = {};
    ber::Bytes digest = {};
    ber::Bytes salt = {};
    ber::Bytes data = {}; ///< the scoped PDU: what its SEQUENCE holds, or the cipher
};

ber::Fault decodeUsm(ber::Bytes packet, UsmFrame& frame);

/// The inside: `pdu` from its tag on. `content` is what the SEQUENCE holds.
struct ScopedPdu
{
    ber::Bytes contextEngine = {};
    ber::Bytes contextName = {};
    ber::Bytes pdu = {};
};
ber::Fault decodeScoped(ber::Bytes content, ScopedPdu& scoped);

/// Writes the inside, with its SEQUENCE; what `writer` holds is the PDU.
void writeScoped(ber::Writer& writer, ber::Bytes contextEngine, ber::Bytes contextName);

/// Writes the outside of `frame` around what `writer` holds: an inside, or an OCTET STRING with the cipher. The digest
/// is as many zeros as `frame.digest` is long; `digestAt` is where they stand in what was written.
void writeUsm(ber::Writer& writer, const UsmFrame& frame, size_t& digestAt);

} // namespace sd
