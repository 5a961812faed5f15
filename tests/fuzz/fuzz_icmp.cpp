#include "app/probes/icmp/icmpmessage.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

/// A packet as a raw socket or an error queue shows it: a reply has its header, an error says where it was going.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::span<const quint8> packet(data, size);
    const std::span<const quint8> inner = sd::withoutIpHeader(packet);
    if (inner.size() > packet.size())
        std::abort();
    for (const auto& message : {sd::parseIcmp4(packet), sd::parseIcmp4(inner), sd::parseIcmp6(packet)}) {
        if (message && message->kind == sd::IcmpMessage::Kind::Error && !message->target)
            std::abort();
        if (message)
            sd::icmpErrorText(size % 2 == 0, message->type, message->code);
    }
    sd::parseQuotedEcho(packet);
    sd::internetChecksum(packet);
    return 0;
}
