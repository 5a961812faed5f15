#include "app/demo/agent/responder.h"

#include "app/demo/agent/mibvalues.h"

#include <algorithm>

namespace sd::demo {

namespace {

constexpr qint64 version2c = 1;
constexpr qint64 tooBig = 1;
constexpr size_t maxAsked = 128;
constexpr size_t headRoom = 64;        ///< version, community, ids
constexpr size_t bindingOverhead = 14; ///< tags, lengths and a number

using Arcs = std::vector<quint32>;

struct Request
{
    quint8 pdu = 0;
    QByteArrayView community;
    qint64 id = 0;
    qint64 nonRepeaters = 0;
    qint64 maxRepetitions = 0;
    std::vector<Arcs> asked;
};

std::optional<Request> parse(QByteArrayView datagram)
{
    BerReader outer(datagram);
    BerReader message(outer.take(tag::Sequence));
    Request request;
    if (message.takeInteger() != version2c || !message.isOk())
        return std::nullopt;
    request.community = message.take(tag::OctetString);
    const auto pdu = message.next();
    if (!message.isOk() || !pdu)
        return std::nullopt;
    request.pdu = pdu->first;
    BerReader body(pdu->second);
    request.id = body.takeInteger();
    request.nonRepeaters = body.takeInteger();
    request.maxRepetitions = body.takeInteger();
    BerReader bindings(body.take(tag::Sequence));
    while (body.isOk() && bindings.isOk() && !bindings.atEnd()) {
        BerReader binding(bindings.take(tag::Sequence));
        auto arcs = decodeArcs(binding.take(tag::ObjectId));
        if (!binding.isOk() || !arcs || request.asked.size() == maxAsked)
            return std::nullopt;
        request.asked.push_back(std::move(*arcs));
    }
    if (!body.isOk() || !bindings.isOk())
        return std::nullopt;
    return request;
}

/// One variable of the answer: an entry of the tree, or the name that was asked with an exception.
struct Binding
{
    const MibEntry* entry = nullptr;
    Arcs asked;
    quint8 exception = tag::NoSuchObject;
};

Binding nextAfter(const MibTree& tree, const Arcs& arcs)
{
    const MibEntry* entry = tree.after(arcs);
    return entry != nullptr ? Binding{entry, {}} : Binding{nullptr, arcs, tag::EndOfMibView};
}

std::vector<Binding> bulk(const MibTree& tree, const Request& request)
{
    std::vector<Binding> found;
    const size_t singles =
        std::min(request.asked.size(), static_cast<size_t>(std::max<qint64>(0, request.nonRepeaters)));
    for (size_t i = 0; i < singles; ++i)
        found.push_back(nextAfter(tree, request.asked[i]));
    const size_t repeaters = request.asked.size() - singles;
    auto room = static_cast<qint64>(SnmpResponder::maxAnswer - headRoom);
    for (qint64 round = 0; repeaters > 0 && round < request.maxRepetitions; ++round) {
        bool anyLeft = false;
        for (size_t i = 0; i < repeaters; ++i) {
            if (room < 0)
                return found;
            if (round == 0) {
                found.push_back(nextAfter(tree, request.asked[singles + i]));
            } else {
                const Binding last = found[found.size() - repeaters];
                found.push_back(last.entry != nullptr ? nextAfter(tree, last.entry->arcs) : last);
            }
            const MibEntry* entry = found.back().entry;
            anyLeft |= entry != nullptr;
            room -= static_cast<qint64>(bindingOverhead) + (entry != nullptr ? entry->encoded.size() : 0);
        }
        if (!anyLeft)
            break;
    }
    return found;
}

std::vector<Binding> lookUp(const MibTree& tree, const Request& request)
{
    if (request.pdu == tag::GetBulkRequest)
        return bulk(tree, request);
    std::vector<Binding> found;
    for (const Arcs& arcs : request.asked) {
        if (request.pdu == tag::GetNextRequest)
            found.push_back(nextAfter(tree, arcs));
        else
            found.push_back({tree.find(arcs), arcs});
    }
    return found;
}

void writeBinding(BerWriter& writer, const Binding& binding, const DemoServer& server, const Behaviour& behaviour,
                  const Moment& moment)
{
    const size_t before = writer.size();
    if (binding.entry != nullptr) {
        writeValue(writer, *binding.entry, server, behaviour, moment);
        writer.writeString(tag::ObjectId, binding.entry->encoded);
    } else {
        writer.writeString(binding.exception, {});
        writer.writeString(tag::ObjectId, encodeArcs(binding.asked));
    }
    writer.wrap(tag::Sequence, before);
}

void writeMessage(BerWriter& writer, const Request& request, qint64 error, size_t bindingsFrom)
{
    writer.wrap(tag::Sequence, bindingsFrom);
    writer.writeInteger(0);
    writer.writeInteger(error);
    writer.writeInteger(request.id);
    writer.wrap(tag::Response, bindingsFrom);
    writer.writeString(tag::OctetString, request.community);
    writer.writeInteger(version2c);
    writer.wrap(tag::Sequence, bindingsFrom);
}

} // namespace

QByteArrayView SnmpResponder::answer(QByteArrayView datagram, const DemoServer& server, const Moment& moment,
                                     std::span<char> buffer) const
{
    const auto request = parse(datagram);
    const bool isKnown = request && (request->pdu == tag::GetRequest || request->pdu == tag::GetNextRequest ||
                                     request->pdu == tag::GetBulkRequest);
    if (!isKnown || request->community != QByteArrayView("public"))
        return {};
    std::vector<Binding> bindings = lookUp(m_forest.treeOf(server), *request);
    buffer = buffer.last(std::min(buffer.size(), maxAnswer));
    while (true) {
        BerWriter writer(buffer);
        for (auto binding = bindings.rbegin(); binding != bindings.rend(); ++binding)
            writeBinding(writer, *binding, server, m_behaviour, moment);
        writeMessage(writer, *request, 0, 0);
        if (writer.isOk())
            return writer.bytes();
        // A GETBULK answer may be cut at any point; anything else is refused as too big.
        if (request->pdu != tag::GetBulkRequest || bindings.size() < 2)
            break;
        bindings.resize(bindings.size() * 3 / 4);
    }
    BerWriter refusal(buffer);
    writeMessage(refusal, *request, tooBig, 0);
    return refusal.isOk() ? refusal.bytes() : QByteArrayView();
}

} // namespace sd::demo
