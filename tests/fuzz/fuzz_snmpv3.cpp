#include "app/probes/snmp/v3values.h"
#include "tests/fuzz/target.h"

#include <net-snmp/net-snmp-config.h>
#include <net-snmp/net-snmp-includes.h>

#include <cstdlib>
#include <memory>

/// A PDU as libsnmp takes it out of a version 3 message, in our form: every name is an OID, every value can be told.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const bool isQuiet = [] {
        snmp_disable_log();
        return true;
    }();
    const std::unique_ptr<snmp_pdu, void (*)(snmp_pdu*)> pdu(snmp_pdu_create(SNMP_MSG_RESPONSE), snmp_free_pdu);
    std::vector<u_char> octets(data, data + size);
    size_t left = octets.size();
    if (!isQuiet || snmp_pdu_parse(pdu.get(), octets.data(), &left) != 0)
        return 0;
    sd::SnmpAnswers arena;
    arena.reset(0);
    std::vector<sd::SnmpVarbind> varbinds;
    sd::collectV3Varbinds(*pdu, arena, varbinds);
    for (const sd::SnmpVarbind& varbind : varbinds) {
        if (!sd::ber::isOid(varbind.oid))
            std::abort();
        static_cast<void>(varbind.value.text());
        static_cast<void>(varbind.value.number());
    }
    return 0;
}
