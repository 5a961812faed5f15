#pragma once

#include "app/probes/snmp/snmpvalue.h"

namespace sd {

enum class SnmpPdu : quint8 { Get, GetNext, GetBulk };

/// error-status values that we act on (RFC 3416 §3).
namespace snmperror {
inline constexpr int none = 0;
inline constexpr int tooBig = 1;
inline constexpr int noSuchName = 2;
inline constexpr int genErr = 5;
inline constexpr int noAccess = 6;
inline constexpr int authorizationError = 16;
} // namespace snmperror

/// "tooBig", "genErr" …, or "error 99".
QString snmpErrorName(int status);

struct SnmpVarbind
{
    ber::Bytes oid; ///< content octets, well-formed
    SnmpValue value;
};

/// The next SEQUENCE { OID, value } of a list; false, with the list's fault set, when it is malformed.
bool readVarbind(ber::Reader& list, SnmpVarbind& varbind);

/// One object to ask for: SEQUENCE { OID, NULL }, appended to `out`.
void appendNullVarbind(ber::Bytes oid, std::vector<quint8>& out);

struct SnmpRequest
{
    int version = 2; ///< 1, or 2 for v2c
    ber::Bytes community;
    SnmpPdu pdu = SnmpPdu::Get;
    qint32 requestId = 0;
    int maxRepetitions = 0; ///< GetBulk only
    ber::Bytes varbinds;    ///< as `appendNullVarbind` makes them
};

/// Writes the whole message to the end of `buffer`; empty when that is too small.
ber::Bytes encodeRequest(const SnmpRequest& request, std::span<quint8> buffer);

/// What the front of an answer says. Filled as far as reading got.
struct SnmpHead
{
    int version = 0;               ///< 1, 2 (v2c) or 3
    ber::Bytes community = {};     ///< v1, v2c
    quint8 pdu = 0;                ///< ber::Response for an answer
    std::optional<qint32> id = {}; ///< request-id; for version 3 the msgID
    int errorStatus = 0;
    int errorIndex = 0;
    qsizetype trailing = 0; ///< octets behind the message's end
};

/// Reads a v1 or v2c message. `varbinds` is cleared and filled; its spans point into `packet`.
/// For a version 3 message only the version and id are read. Never throws, never reads outside `packet`.
ber::Fault decodeMessage(ber::Bytes packet, SnmpHead& head, std::vector<SnmpVarbind>& varbinds);

/// Who an SNMPv3 agent says it is (RFC 3414 §4: discovery).
struct SnmpEngine
{
    std::vector<quint8> id;
    quint32 boots = 0;
    quint32 time = 0; ///< seconds since its last boot
};

/// The empty, unauthenticated request that makes an SNMPv3 agent tell its engine.
ber::Bytes encodeDiscovery(qint32 messageId, std::span<quint8> buffer);
/// Reads the Report that answers it.
ber::Fault decodeDiscovery(ber::Bytes packet, qint32& messageId, SnmpEngine& engine);

} // namespace sd
