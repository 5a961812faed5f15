#include "tests/bench/snmp/farmresponder.h"

#include <algorithm>

namespace sd::farm {

namespace {

constexpr qint32 wireV2c = 1;
constexpr int tooBig = 1;
constexpr int notWritable = 17;
constexpr qint32 maxRows = 1'000;

} // namespace

FarmResponder::FarmResponder(const FarmTree& tree, std::string community, size_t maxSize)
    : m_tree(tree)
    , m_community(std::move(community))
    , m_maxSize(std::min(maxSize, bufferSize))
{}

bool FarmResponder::parse(ber::Bytes packet)
{
    ber::Bytes content;
    ber::Bytes community;
    ber::Bytes pdu;
    ber::Bytes list;
    qint32 version = 0;
    ber::Reader outer(packet);
    if (!outer.expect(ber::Sequence, content))
        return false;
    ber::Reader message(content);
    if (!message.int32(version) || !message.expect(ber::OctetString, community) || !message.any(m_pdu, pdu) ||
        version != wireV2c ||
        !ber::same(community, {reinterpret_cast<const quint8*>(m_community.data()), m_community.size()}))
        return false;
    ber::Reader reader(pdu);
    if (!reader.int32(m_id) || !reader.int32(m_first) || !reader.int32(m_second) || !reader.expect(ber::Sequence, list))
        return false;
    ber::Reader varbinds(list);
    ber::Bytes pair;
    m_askedCount = 0;
    while (!varbinds.atEnd() && m_askedCount < maxVarbinds) {
        if (!varbinds.expect(ber::Sequence, pair) || !ber::Reader(pair).expect(ber::ObjectId, m_asked[m_askedCount]))
            return false;
        ++m_askedCount;
    }
    return true;
}

FarmResponder::Answer FarmResponder::exactly(ber::Bytes oid) const
{
    const int object = m_tree.exact(oid);
    return {oid, object, ber::NoSuchObject};
}

FarmResponder::Answer FarmResponder::behind(ber::Bytes oid) const
{
    const int object = m_tree.next(oid);
    if (object == m_tree.size())
        return {oid, -1, ber::EndOfMibView};
    return {m_tree.oid(object), object, 0};
}

bool FarmResponder::push(const Answer& answer)
{
    const size_t need = answer.oid.size() + 8 + (answer.object >= 0 ? m_tree.largest(answer.object) : 2);
    if (m_answerCount == maxVarbinds || m_budget + need > m_maxSize)
        return false;
    m_budget += need;
    m_answers[m_answerCount++] = answer;
    return true;
}

void FarmResponder::answerBulk()
{
    const auto single = static_cast<size_t>(std::clamp(m_first, 0, static_cast<qint32>(m_askedCount)));
    const size_t repeaters = m_askedCount - single;
    m_budget = 64 + m_community.size();
    for (size_t i = 0; i < single; ++i) {
        if (!push(behind(m_asked[i])))
            return;
    }
    for (qint32 row = 0; row < std::min(m_second, maxRows) && repeaters > 0; ++row) {
        bool anyLeft = false;
        for (size_t i = 0; i < repeaters; ++i) {
            const Answer* above = row == 0 ? nullptr : &m_answers[m_answerCount - repeaters];
            const Answer answer = above == nullptr    ? behind(m_asked[single + i])
                                  : above->object < 0 ? *above
                                                      : behind(above->oid);
            anyLeft = anyLeft || answer.object >= 0;
            if (!push(answer))
                return;
        }
        if (!anyLeft)
            return;
    }
}

ber::Bytes FarmResponder::encode(const FarmHost& host, std::span<quint8> buffer, int errorStatus)
{
    ber::Writer writer(buffer);
    for (size_t i = m_answerCount; i-- > 0;) {
        const size_t end = writer.size();
        if (m_answers[i].object >= 0)
            m_tree.writeValue(writer, m_answers[i].object, host);
        else
            writer.head(m_answers[i].exception, 0);
        writer.element(ber::ObjectId, m_answers[i].oid);
        writer.head(ber::Sequence, writer.size() - end);
    }
    writer.head(ber::Sequence, writer.size());
    writer.integer(errorStatus == notWritable ? 1 : 0);
    writer.integer(errorStatus);
    writer.integer(m_id);
    writer.head(ber::Response, writer.size());
    writer.element(ber::OctetString, {reinterpret_cast<const quint8*>(m_community.data()), m_community.size()});
    writer.integer(wireV2c);
    writer.head(ber::Sequence, writer.size());
    const bool fits = writer.ok() && writer.size() <= m_maxSize;
    return fits ? writer.written() : ber::Bytes{};
}

ber::Bytes FarmResponder::respond(ber::Bytes packet, const FarmHost& host, std::span<quint8> buffer)
{
    if (!parse(packet))
        return {};
    m_answerCount = 0;
    int errorStatus = 0;
    switch (m_pdu) {
    case ber::Get:
        for (size_t i = 0; i < m_askedCount; ++i)
            m_answers[m_answerCount++] = exactly(m_asked[i]);
        break;
    case ber::GetNext:
        for (size_t i = 0; i < m_askedCount; ++i)
            m_answers[m_answerCount++] = behind(m_asked[i]);
        break;
    case ber::GetBulk:
        answerBulk();
        break;
    case ber::Set:
        errorStatus = notWritable;
        break;
    default:
        return {};
    }
    ber::Bytes answer = encode(host, buffer, errorStatus);
    if (answer.empty()) {
        m_answerCount = 0;
        answer = encode(host, buffer, tooBig);
    }
    m_varbindsSent += m_answerCount;
    return answer;
}

} // namespace sd::farm
