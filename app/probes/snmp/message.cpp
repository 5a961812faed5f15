#include "app/probes/snmp/message.h"

#include <array>

namespace sd {

namespace {

constexpr qint32 wireV1 = 0;
constexpr qint32 wireV2c = 1;
constexpr qint32 wireV3 = 3;
constexpr size_t maxVarbinds = 4096;      // more do not fit into 64 KiB with sensible OIDs
constexpr size_t maxEngineId = 32;        // RFC 3411 SnmpEngineID
constexpr qint64 maxMessageSize = 65'507; // what an IPv4 datagram can hold
constexpr quint8 reportable = 4;          // RFC 3412 §6.4
constexpr qint64 userSecurityModel = 3;

quint8 tagOf(SnmpPdu pdu)
{
    switch (pdu) {
    case SnmpPdu::Get:
        return ber::Get;
    case SnmpPdu::GetNext:
        return ber::GetNext;
    case SnmpPdu::GetBulk:
        return ber::GetBulk;
    }
    return ber::Get;
}

/// The msgID is the first thing in a version 3 message's global data.
void readV3Head(ber::Reader& message, SnmpHead& head)
{
    ber::Bytes globalData;
    if (!message.expect(ber::Sequence, globalData))
        return;
    ber::Reader global(globalData);
    qint32 id = 0;
    if (global.int32(id))
        head.id = id;
    else
        message.fail(global.fault());
}

ber::Fault readPdu(ber::Bytes content, SnmpHead& head, std::vector<SnmpVarbind>& varbinds)
{
    ber::Reader pdu(content);
    qint32 id = 0;
    if (!pdu.int32(id))
        return pdu.fault();
    head.id = id;
    ber::Bytes list;
    if (!pdu.int32(head.errorStatus) || !pdu.int32(head.errorIndex) || !pdu.expect(ber::Sequence, list))
        return pdu.fault();
    ber::Reader reader(list);
    while (!reader.atEnd() && varbinds.size() < maxVarbinds) {
        SnmpVarbind varbind;
        if (!readVarbind(reader, varbind))
            return reader.fault();
        varbinds.push_back(varbind);
    }
    return ber::Fault::None;
}

} // namespace

bool readVarbind(ber::Reader& list, SnmpVarbind& varbind)
{
    ber::Bytes pair;
    if (!list.expect(ber::Sequence, pair))
        return false;
    ber::Reader reader(pair);
    quint8 tag = 0;
    ber::Bytes content;
    if (!reader.expect(ber::ObjectId, varbind.oid) || !reader.any(tag, content))
        return list.fail(reader.fault());
    if (!ber::isOid(varbind.oid))
        return list.fail(ber::Fault::BadOid);
    ber::Fault fault = ber::Fault::None;
    const auto value = readValue(tag, content, fault);
    if (!value)
        return list.fail(fault);
    varbind.value = *value;
    return true;
}

QString snmpErrorName(int status)
{
    static constexpr std::array names{"noError",
                                      "tooBig",
                                      "noSuchName",
                                      "badValue",
                                      "readOnly",
                                      "genErr",
                                      "noAccess",
                                      "wrongType",
                                      "wrongLength",
                                      "wrongEncoding",
                                      "wrongValue",
                                      "noCreation",
                                      "inconsistentValue",
                                      "resourceUnavailable",
                                      "commitFailed",
                                      "undoFailed",
                                      "authorizationError",
                                      "notWritable",
                                      "inconsistentName"};
    if (status >= 0 && static_cast<size_t>(status) < names.size())
        return QString::fromLatin1(names[static_cast<size_t>(status)]);
    return QStringLiteral("error %1").arg(status);
}

void appendNullVarbind(ber::Bytes oid, std::vector<quint8>& out)
{
    std::array<quint8, 640> buffer; // an OID has at most 127 * 5 content octets
    ber::Writer writer(buffer);
    writer.element(ber::Null, {});
    writer.element(ber::ObjectId, oid);
    writer.head(ber::Sequence, writer.size());
    const ber::Bytes bytes = writer.written();
    if (writer.ok())
        out.insert(out.end(), bytes.begin(), bytes.end());
}

ber::Bytes encodeRequest(const SnmpRequest& request, std::span<quint8> buffer)
{
    ber::Writer writer(buffer);
    writer.octets(request.varbinds);
    writer.head(ber::Sequence, writer.size());
    writer.integer(request.pdu == SnmpPdu::GetBulk ? request.maxRepetitions : 0);
    writer.integer(0); // error-status, or GetBulk's non-repeaters
    writer.integer(request.requestId);
    writer.head(tagOf(request.pdu), writer.size());
    writer.element(ber::OctetString, request.community);
    writer.integer(request.version == 1 ? wireV1 : wireV2c);
    writer.head(ber::Sequence, writer.size());
    return writer.ok() ? writer.written() : ber::Bytes{};
}

ber::Fault decodeMessage(ber::Bytes packet, SnmpHead& head, std::vector<SnmpVarbind>& varbinds)
{
    varbinds.clear();
    head = {};
    ber::Reader outer(packet);
    ber::Bytes content;
    if (!outer.expect(ber::Sequence, content))
        return outer.fault();
    head.trailing = outer.left();
    ber::Reader message(content);
    qint32 version = 0;
    if (!message.int32(version))
        return message.fault();
    if (version == wireV3) {
        head.version = 3;
        readV3Head(message, head);
        return message.fault();
    }
    head.version = version == wireV1 ? 1 : version == wireV2c ? 2 : 0;
    if (head.version == 0)
        return ber::Fault::UnexpectedTag;
    ber::Bytes pdu;
    if (!message.expect(ber::OctetString, head.community) || !message.any(head.pdu, pdu))
        return message.fault();
    // A request of our own comes back inside an ICMP error: its id is wanted all the same.
    const ber::Fault fault = readPdu(pdu, head, varbinds);
    return head.pdu == ber::Response ? fault : ber::Fault::UnexpectedTag;
}

ber::Bytes encodeDiscovery(qint32 messageId, std::span<quint8> buffer)
{
    ber::Writer writer(buffer);
    writer.element(ber::Sequence, {}); // no varbinds
    writer.integer(0);
    writer.integer(0);
    writer.integer(messageId);
    writer.head(ber::Get, writer.size());
    writer.element(ber::OctetString, {}); // context name
    writer.element(ber::OctetString, {}); // context engine
    writer.head(ber::Sequence, writer.size());
    const size_t scopedPdu = writer.size();
    for (int i = 0; i < 3; ++i)
        writer.element(ber::OctetString, {}); // privacy and authentication parameters, user
    writer.integer(0);                        // engine time and boots
    writer.integer(0);
    writer.element(ber::OctetString, {}); // engine
    writer.head(ber::Sequence, writer.size() - scopedPdu);
    writer.head(ber::OctetString, writer.size() - scopedPdu);
    const size_t security = writer.size();
    writer.integer(userSecurityModel);
    writer.element(ber::OctetString, std::array{reportable});
    writer.integer(maxMessageSize);
    writer.integer(messageId);
    writer.head(ber::Sequence, writer.size() - security);
    writer.integer(wireV3);
    writer.head(ber::Sequence, writer.size());
    return writer.ok() ? writer.written() : ber::Bytes{};
}

ber::Fault decodeDiscovery(ber::Bytes packet, qint32& messageId, SnmpEngine& engine)
{
    ber::Reader outer(packet);
    ber::Bytes content;
    if (!outer.expect(ber::Sequence, content))
        return outer.fault();
    ber::Reader message(content);
    qint32 version = 0;
    ber::Bytes global;
    ber::Bytes securityString;
    if (!message.int32(version) || !message.expect(ber::Sequence, global) ||
        !message.expect(ber::OctetString, securityString))
        return message.fault();
    ber::Reader globalReader(global);
    if (!globalReader.int32(messageId))
        return globalReader.fault();
    ber::Reader wrapped(securityString);
    ber::Bytes security;
    if (!wrapped.expect(ber::Sequence, security))
        return wrapped.fault();
    ber::Reader reader(security);
    ber::Bytes id;
    qint32 boots = 0;
    qint32 time = 0;
    if (!reader.expect(ber::OctetString, id) || !reader.int32(boots) || !reader.int32(time))
        return reader.fault();
    if (version != wireV3 || id.empty() || id.size() > maxEngineId || boots < 0 || time < 0)
        return ber::Fault::UnexpectedTag;
    engine = {{id.begin(), id.end()}, static_cast<quint32>(boots), static_cast<quint32>(time)};
    return ber::Fault::None;
}

} // namespace sd
