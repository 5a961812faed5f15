#pragma once

#include "app/probes/snmp/message.h"
#include "app/probes/snmp/snmpanswers.h"

struct snmp_pdu;

namespace sd {

/// libsnmp's form of a request; owned by whoever sends it.
snmp_pdu* v3Request(SnmpPdu pdu, int maxRepetitions, ber::Bytes varbinds);

/// What an answer of libsnmp's holds, in our form; octets are kept in `arena`.
void collectV3Varbinds(const snmp_pdu& pdu, SnmpAnswers& arena, std::vector<SnmpVarbind>& out);

} // namespace sd
