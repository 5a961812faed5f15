#include "app/probes/snmp/usmmessage.h"

#include <array>

namespace sd {

namespace {

constexpr qint32 usmVersion = 3;
constexpr qint32 usmModel = 3;
constexpr size_t longestEngine = 32; // RFC 3411 SnmpEngineID
constexpr size_t longestUser = 32;   // RFC 3414 §2.4 msgUserName
constexpr qint64 largestMessage = 65'507;
constexpr quint8 flagAuthenticated = 1; // RFC 3412 §6.4
constexpr quint8 flagEncrypted = 2;
constexpr quint8 flagReportable = 4;

bool readGlobal(ber::Reader& message, UsmFrame& frame)
{
    ber::Bytes global;
    if (!message.expect(ber::Sequence, global))
        return false;
    ber::Reader reader(global);
    qint32 maxSize = 0;
    qint32 model = 0;
    ber::Bytes flags;
    if (!reader.int32(frame.messageId) || !reader.int32(maxSize) || !reader.expect(ber::OctetString, flags) ||
        !reader.int32(model))
        return message.fail(reader.fault());
    if (model != usmModel || flags.size() != 1)
        return message.fail(ber::Fault::UnexpectedTag);
    frame.isAuthenticated = (flags[0] & flagAuthenticated) != 0;
    frame.isEncrypted = (flags[0] & flagEncrypted) != 0;
    frame.isReportable = (flags[0] & flagReportable) != 0;
    return !frame.isEncrypted || frame.isAuthenticated || message.fail(ber::Fault::UnexpectedTag);
}

bool readSecurity(ber::Reader& message, UsmFrame& frame)
{
    ber::Bytes wrapped;
    ber::Bytes security;
    if (!message.expect(ber::OctetString, wrapped))
        return false;
    ber::Reader outer(wrapped);
    if (!outer.expect(ber::Sequence, security))
        return message.fail(outer.fault());
    ber::Reader reader(security);
    qint32 boots = 0;
    qint32 time = 0;
    if (!reader.expect(ber::OctetString, frame.engine) || !reader.int32(boots) || !reader.int32(time) ||
        !reader.expect(ber::OctetString, frame.user) || !reader.expect(ber::OctetString, frame.digest) ||
        !reader.expect(ber::OctetString, frame.salt))
        return message.fail(reader.fault());
    frame.boots = static_cast<quint32>(boots);
    frame.time = static_cast<quint32>(time);
    const bool fits =
        boots >= 0 && time >= 0 && frame.engine.size() <= longestEngine && frame.user.size() <= longestUser;
    return fits || message.fail(ber::Fault::UnexpectedTag);
}

} // namespace

ber::Fault decodeUsm(ber::Bytes packet, UsmFrame& frame)
{
    frame = {};
    ber::Reader outer(packet);
    ber::Bytes content;
    if (!outer.expect(ber::Sequence, content))
        return outer.fault();
    ber::Reader message(content);
    qint32 version = 0;
    if (!message.int32(version))
        return message.fault();
    if (version != usmVersion)
        return ber::Fault::UnexpectedTag;
    if (readGlobal(message, frame) && readSecurity(message, frame))
        message.expect(frame.isEncrypted ? ber::OctetString : ber::Sequence, frame.data);
    return message.fault();
}

ber::Fault decodeScoped(ber::Bytes content, ScopedPdu& scoped)
{
    ber::Reader reader(content);
    if (!reader.expect(ber::OctetString, scoped.contextEngine) || !reader.expect(ber::OctetString, scoped.contextName))
        return reader.fault();
    scoped.pdu = content.last(static_cast<size_t>(reader.left()));
    return ber::Fault::None;
}

void writeScoped(ber::Writer& writer, ber::Bytes contextEngine, ber::Bytes contextName)
{
    writer.element(ber::OctetString, contextName);
    writer.element(ber::OctetString, contextEngine);
    writer.head(ber::Sequence, writer.size());
}

void writeUsm(ber::Writer& writer, const UsmFrame& frame, size_t& digestAt)
{
    const std::array<quint8, 64> zeros{};
    const size_t data = writer.size();
    writer.element(ber::OctetString, frame.salt);
    writer.octets(ber::Bytes(zeros).first(std::min(frame.digest.size(), zeros.size())));
    const size_t digestBehind = writer.size();
    writer.head(ber::OctetString, frame.digest.size());
    writer.element(ber::OctetString, frame.user);
    writer.integer(frame.time);
    writer.integer(frame.boots);
    writer.element(ber::OctetString, frame.engine);
    writer.head(ber::Sequence, writer.size() - data);
    writer.head(ber::OctetString, writer.size() - data);
    const size_t security = writer.size();
    writer.integer(usmModel);
    const auto flags =
        static_cast<quint8>((frame.isAuthenticated ? flagAuthenticated : 0) | (frame.isEncrypted ? flagEncrypted : 0) |
                            (frame.isReportable ? flagReportable : 0));
    writer.element(ber::OctetString, std::array{flags});
    writer.integer(largestMessage);
    writer.integer(frame.messageId);
    writer.head(ber::Sequence, writer.size() - security);
    writer.integer(usmVersion);
    writer.head(ber::Sequence, writer.size());
    digestAt = writer.size() - digestBehind;
}

} // namespace sd
