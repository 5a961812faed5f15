// Traps and informs: whatever a stranger sends to the trap port, of every version. A trap that can be read has an OID;
// an SNMPv3 message that is believed was signed; what is sent back fits the buffer and can be read as SNMPv3 again.

#include "app/probes/snmp/trapmessage.h"
#include "app/probes/snmp/trapsecurity.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

using namespace sd;

namespace {

std::unique_ptr<TrapSecurity> security()
{
    auto made = std::make_unique<TrapSecurity>(std::vector<quint8>{0x80, 0, 0x1f, 0x88, 4, 's', 'd'}, 7,
                                               SteadyTime{std::chrono::hours{1}});
    made->setUsers({TrapUser{.name = QStringLiteral("plain")}});
    return made;
}

void check(const TrapPdu& pdu)
{
    if (oidText(pdu.oid).isEmpty())
        abort();
    for (const SnmpVarbind& varbind : pdu.varbinds) {
        if (!ber::isOid(varbind.oid))
            abort();
        static_cast<void>(varbind.value.text());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const std::unique_ptr<TrapSecurity> station = security();
    static std::vector<quint8> buffer(65'507);
    const SteadyTime now{std::chrono::hours{1} + std::chrono::seconds{5}};
    const ber::Bytes input(data, size);
    TrapMessage message;
    if (decodeTrap(input, message) == ber::Fault::None && message.version != 3) {
        check(message.pdu);
        if (message.pdu.isInform)
            static_cast<void>(encodeInformAnswer(message, buffer));
    }
    const TrapSecurity::Opened opened = station->open(input, now);
    const ber::Bytes report = station->report(opened, now, buffer);
    UsmFrame frame;
    if (!report.empty() && decodeUsm(report, frame) != ber::Fault::None)
        abort();
    if (opened.fault != ber::Fault::None || opened.refusal != TrapSecurity::Refusal::None)
        return 0;
    if (opened.user != 0 || opened.frame.isAuthenticated)
        abort();
    TrapPdu pdu;
    ber::Reader reader(opened.scoped.pdu);
    if (decodeTrapPdu(reader, pdu) == ber::Fault::None) {
        check(pdu);
        static_cast<void>(station->answer(opened, pdu.list, now, buffer));
    }
    return 0;
}
