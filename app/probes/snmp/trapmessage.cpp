#include "app/probes/snmp/trapmessage.h"

#include <netinet/in.h>

#include <array>

namespace sd {

namespace {

constexpr qint32 trapWireV1 = 0;
constexpr qint32 trapWireV2c = 1;
constexpr qint32 trapWireV3 = 3;
constexpr size_t maxTrapVarbinds = 4096;
constexpr qint32 enterpriseSpecific = 6; // RFC 1157 §4.1.6

// Content octets of what RFC 3418 calls sysUpTime.0, snmpTrapOID.0 and RFC 3584 snmpTrapAddress.0.
constexpr std::array<quint8, 8> uptimeOid{0x2b, 6, 1, 2, 1, 1, 3, 0};
constexpr std::array<quint8, 10> trapOidOid{0x2b, 6, 1, 6, 3, 1, 1, 4, 1, 0};
constexpr std::array<quint8, 9> trapAddressOid{0x2b, 6, 1, 6, 3, 18, 1, 3, 0};
/// RFC 3418's snmpTrapEnterprise.0.
constexpr std::array<quint8, 10> trapEnterpriseOid{0x2b, 6, 1, 6, 3, 1, 1, 4, 3, 0};
/// snmpTraps: coldStart is 1 below it (RFC 3418 §2).
constexpr std::array<quint32, 9> snmpTraps{1, 3, 6, 1, 6, 3, 1, 1, 5};

std::optional<NetAddress> addressIn(ber::Bytes octets)
{
    sockaddr_in v4{};
    v4.sin_family = AF_INET;
    if (octets.size() != sizeof v4.sin_addr)
        return {};
    std::memcpy(&v4.sin_addr, octets.data(), sizeof v4.sin_addr);
    if (v4.sin_addr.s_addr == INADDR_ANY)
        return {};
    return NetAddress::fromSockaddr(reinterpret_cast<const sockaddr*>(&v4));
}

/// Takes what tells of the trap itself out of the list.
void takeVarbind(TrapPdu& pdu, const SnmpVarbind& varbind)
{
    if (ber::same(varbind.oid, uptimeOid) && varbind.value.type == SnmpType::TimeTicks) {
        pdu.uptime = static_cast<quint32>(varbind.value.bits);
        return;
    }
    if (ber::same(varbind.oid, trapOidOid) && varbind.value.type == SnmpType::ObjectId) {
        pdu.oid.assign(varbind.value.octets.begin(), varbind.value.octets.end());
        return;
    }
    if (ber::same(varbind.oid, trapAddressOid) && varbind.value.type == SnmpType::IpAddress)
        pdu.agent = addressIn(varbind.value.octets);
    pdu.varbinds.push_back(varbind);
}

ber::Fault readVarbinds(ber::Reader& fields, TrapPdu& pdu)
{
    if (!fields.expect(ber::Sequence, pdu.list))
        return fields.fault();
    ber::Reader list(pdu.list);
    SnmpVarbind varbind;
    for (size_t count = 0; !list.atEnd() && count < maxTrapVarbinds; ++count) {
        if (!readVarbind(list, varbind))
            return list.fault();
        takeVarbind(pdu, varbind);
    }
    return ber::Fault::None;
}

/// RFC 3584 §3.1: the generic traps have names of their own, others stand below the enterprise with a zero between.
ber::Fault nameTrap(ber::Bytes enterprise, qint32 generic, qint32 specific, TrapPdu& pdu)
{
    std::vector<quint32> arcs(snmpTraps.begin(), snmpTraps.end());
    if (generic >= 0 && generic < enterpriseSpecific) {
        arcs.push_back(static_cast<quint32>(generic) + 1);
    } else {
        const auto maker = ber::oidArcs(enterprise);
        if (!maker || generic != enterpriseSpecific || specific < 0)
            return ber::Fault::BadOid;
        arcs = *maker;
        arcs.insert(arcs.end(), {0U, static_cast<quint32>(specific)});
    }
    return ber::appendOid(arcs, pdu.oid) ? ber::Fault::None : ber::Fault::BadOid;
}

ber::Fault readV1(ber::Bytes content, TrapPdu& pdu)
{
    ber::Reader fields(content);
    ber::Bytes enterprise;
    ber::Bytes agent;
    ber::Bytes ticks;
    qint32 generic = 0;
    qint32 specific = 0;
    if (!fields.expect(ber::ObjectId, enterprise) || !fields.expect(ber::IpAddress, agent) || !fields.int32(generic) ||
        !fields.int32(specific) || !fields.expect(ber::TimeTicks, ticks))
        return fields.fault();
    if (const ber::Fault fault = readVarbinds(fields, pdu); fault != ber::Fault::None)
        return fault;
    pdu.uptime = static_cast<quint32>(ber::unsignedContent(ticks, 32).value_or(0));
    if (const auto address = addressIn(agent))
        pdu.agent = address;
    pdu.oid.clear();
    // The name of another trap tells its enterprise. Left out where it is none that can be read.
    const bool isGeneric = generic >= 0 && generic < enterpriseSpecific;
    if (isGeneric && ber::oidArcs(enterprise))
        pdu.varbinds.push_back({.oid = trapEnterpriseOid, .value = {.type = SnmpType::ObjectId, .octets = enterprise}});
    return nameTrap(enterprise, generic, specific, pdu);
}

ber::Fault readV2(ber::Bytes content, TrapPdu& pdu)
{
    ber::Reader fields(content);
    qint32 errorStatus = 0;
    qint32 errorIndex = 0;
    if (!fields.int32(pdu.requestId) || !fields.int32(errorStatus) || !fields.int32(errorIndex))
        return fields.fault();
    const ber::Fault fault = readVarbinds(fields, pdu);
    if (fault != ber::Fault::None)
        return fault;
    return pdu.oid.empty() ? ber::Fault::UnexpectedTag : ber::Fault::None;
}

} // namespace

ber::Fault decodeTrapPdu(ber::Reader& at, TrapPdu& pdu)
{
    pdu = {};
    quint8 tag = 0;
    ber::Bytes content;
    if (!at.any(tag, content))
        return at.fault();
    pdu.isInform = tag == ber::Inform;
    if (tag == ber::TrapV1)
        return readV1(content, pdu);
    return tag == ber::Trap || tag == ber::Inform ? readV2(content, pdu) : ber::Fault::UnexpectedTag;
}

ber::Fault decodeTrap(ber::Bytes packet, TrapMessage& message)
{
    message = {};
    ber::Reader outer(packet);
    ber::Bytes content;
    if (!outer.expect(ber::Sequence, content))
        return outer.fault();
    ber::Reader fields(content);
    qint32 version = 0;
    if (!fields.int32(version))
        return fields.fault();
    if (version == trapWireV3) {
        message.version = 3;
        return ber::Fault::None;
    }
    if (version != trapWireV1 && version != trapWireV2c)
        return ber::Fault::UnexpectedTag;
    message.version = version + 1;
    if (!fields.expect(ber::OctetString, message.community))
        return fields.fault();
    return decodeTrapPdu(fields, message.pdu);
}

void writePdu(ber::Writer& writer, quint8 tag, qint32 requestId, ber::Bytes varbinds)
{
    const size_t behind = writer.size();
    writer.octets(varbinds);
    writer.head(ber::Sequence, varbinds.size());
    writer.integer(0); // error-index
    writer.integer(0); // error-status
    writer.integer(requestId);
    writer.head(tag, writer.size() - behind);
}

ber::Bytes encodeInformAnswer(const TrapMessage& inform, std::span<quint8> buffer)
{
    ber::Writer writer(buffer);
    writePdu(writer, ber::Response, inform.pdu.requestId, inform.pdu.list);
    writer.element(ber::OctetString, inform.community);
    writer.integer(trapWireV2c);
    writer.head(ber::Sequence, writer.size());
    return writer.ok() ? writer.written() : ber::Bytes{};
}

} // namespace sd
