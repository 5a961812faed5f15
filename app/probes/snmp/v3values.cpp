#include "app/probes/snmp/v3values.h"

#include <net-snmp/net-snmp-config.h>
#include <net-snmp/net-snmp-includes.h>

#include <bit>

namespace sd {

namespace {

ber::Bytes encoded(const oid* arcs, size_t count, SnmpAnswers& arena)
{
    std::vector<quint32> narrow;
    narrow.reserve(count);
    for (size_t i = 0; i < count; ++i)
        narrow.push_back(static_cast<quint32>(arcs[i]));
    std::vector<quint8> content;
    ber::appendOid(narrow, content);
    return arena.keep(ber::Bytes(content));
}

quint64 wide(counter64 value)
{
    return quint64{value.high & 0xffffffffU} << 32 | (value.low & 0xffffffffU);
}

SnmpValue octets(SnmpType type, const variable_list& variable, SnmpAnswers& arena)
{
    return {type, 0, arena.keep(ber::Bytes(variable.val.string, variable.val_len))};
}

SnmpValue unsigned32(SnmpType type, const variable_list& variable)
{
    return {type, static_cast<quint64>(*variable.val.integer) & 0xffffffffU, {}};
}

SnmpValue valueOf(const variable_list& variable, SnmpAnswers& arena)
{
    switch (variable.type) {
    case ASN_INTEGER:
        return SnmpValue::integer(*variable.val.integer);
    case ASN_COUNTER:
        return unsigned32(SnmpType::Counter32, variable);
    case ASN_GAUGE:
    case ASN_UINTEGER:
        return unsigned32(SnmpType::Gauge32, variable);
    case ASN_TIMETICKS:
        return unsigned32(SnmpType::TimeTicks, variable);
    case ASN_COUNTER64:
    case ASN_OPAQUE_COUNTER64:
    case ASN_OPAQUE_U64:
        return {SnmpType::Counter64, wide(*variable.val.counter64), {}};
    case ASN_OPAQUE_I64:
        return SnmpValue::integer(std::bit_cast<qint64>(wide(*variable.val.counter64)));
    case ASN_OPAQUE_FLOAT:
        return SnmpValue::real(static_cast<double>(*variable.val.floatVal));
    case ASN_OPAQUE_DOUBLE:
        return SnmpValue::real(*variable.val.doubleVal);
    case ASN_OCTET_STR:
        return octets(SnmpType::OctetString, variable, arena);
    case ASN_IPADDRESS:
        return octets(SnmpType::IpAddress, variable, arena);
    case ASN_OBJECT_ID:
        return {SnmpType::ObjectId, 0, encoded(variable.val.objid, variable.val_len / sizeof(oid), arena)};
    case ASN_NULL:
        return {SnmpType::Null, 0, {}};
    case SNMP_NOSUCHOBJECT:
        return {SnmpType::NoSuchObject, 0, {}};
    case SNMP_NOSUCHINSTANCE:
        return {SnmpType::NoSuchInstance, 0, {}};
    case SNMP_ENDOFMIBVIEW:
        return {SnmpType::EndOfMibView, 0, {}};
    default:
        return octets(SnmpType::Opaque, variable, arena);
    }
}

} // namespace

snmp_pdu* v3Request(SnmpPdu pdu, int maxRepetitions, ber::Bytes varbinds)
{
    snmp_pdu* request = snmp_pdu_create(pdu == SnmpPdu::Get       ? SNMP_MSG_GET
                                        : pdu == SnmpPdu::GetNext ? SNMP_MSG_GETNEXT
                                                                  : SNMP_MSG_GETBULK);
    if (pdu == SnmpPdu::GetBulk) {
        request->non_repeaters = 0;
        request->max_repetitions = maxRepetitions;
    }
    ber::Reader reader(varbinds);
    ber::Bytes pair;
    ber::Bytes name;
    while (!reader.atEnd() && reader.expect(ber::Sequence, pair) && ber::Reader(pair).expect(ber::ObjectId, name)) {
        const auto arcs = ber::oidArcs(name).value_or(std::vector<quint32>{});
        const std::vector<oid> library(arcs.begin(), arcs.end());
        snmp_add_null_var(request, library.data(), library.size());
    }
    return request;
}

void collectV3Varbinds(const snmp_pdu& pdu, SnmpAnswers& arena, std::vector<SnmpVarbind>& out)
{
    for (const variable_list* variable = pdu.variables; variable != nullptr; variable = variable->next_variable) {
        const ber::Bytes name = encoded(variable->name, variable->name_length, arena);
        // libsnmp takes a name without arcs ("06 00") for one; nobody asked for that.
        if (ber::isOid(name))
            out.push_back({name, valueOf(*variable, arena)});
    }
}

} // namespace sd
