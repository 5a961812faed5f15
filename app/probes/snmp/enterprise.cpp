#include "app/probes/snmp/enterprise.h"

#include <algorithm>
#include <array>

namespace sd {

namespace {

struct Enterprise
{
    quint32 number;
    const char* name;
};

constexpr std::array enterprises{
    Enterprise{2, "IBM"},
    Enterprise{9, "Cisco"},
    Enterprise{11, "HP"},
    Enterprise{42, "Oracle"},
    Enterprise{231, "Fujitsu"},
    Enterprise{232, "HPE"},
    Enterprise{311, "Microsoft"},
    Enterprise{318, "APC"},
    Enterprise{476, "Vertiv"},
    Enterprise{534, "Eaton"},
    Enterprise{674, "Dell"},
    Enterprise{705, "Eaton"},
    Enterprise{789, "NetApp"},
    Enterprise{850, "Tripp Lite"},
    Enterprise{1347, "Kyocera"},
    Enterprise{1714, "Infortrend"},
    Enterprise{1718, "Server Technology"},
    Enterprise{2606, "Rittal"},
    Enterprise{2636, "Juniper"},
    Enterprise{3417, "Blue Coat"},
    Enterprise{3808, "CyberPower"},
    Enterprise{3854, "AKCP"},
    Enterprise{4413, "Broadcom"},
    Enterprise{4555, "Socomec"},
    Enterprise{5127, "Western Digital"},
    Enterprise{5491, "Riello"},
    Enterprise{6574, "Synology"},
    Enterprise{6876, "VMware"},
    Enterprise{10876, "Supermicro"},
    Enterprise{11863, "TP-Link"},
    Enterprise{12325, "Netgate"},
    Enterprise{12356, "Fortinet"},
    Enterprise{12740, "Dell"},
    Enterprise{13400, "Emerson"},
    Enterprise{13742, "Raritan"},
    Enterprise{14941, "ExaGrid"},
    Enterprise{14988, "MikroTik"},
    Enterprise{19046, "Lenovo"},
    Enterprise{19746, "Dell EMC"},
    Enterprise{24681, "QNAP"},
    Enterprise{25506, "HPE"},
    Enterprise{37447, "HPE"},
    Enterprise{41112, "Ubiquiti"},
    Enterprise{41263, "Nutanix"},
    Enterprise{47196, "HPE Aruba"},
    Enterprise{50536, "TrueNAS"},
    Enterprise{52674, "Schneider Electric"},
    Enterprise{55062, "QNAP"},
};

} // namespace

QString vendorOf(QStringView objectId)
{
    constexpr QStringView prefix = u"1.3.6.1.4.1.";
    if (!objectId.startsWith(prefix))
        return {};
    const QStringView rest = objectId.sliced(prefix.size());
    const qsizetype dot = rest.indexOf(u'.');
    bool isNumber = false;
    const quint32 number = (dot < 0 ? rest : rest.first(dot)).toUInt(&isNumber);
    const auto found = std::find_if(enterprises.begin(), enterprises.end(),
                                    [number](Enterprise enterprise) { return enterprise.number == number; });
    return isNumber && found != enterprises.end() ? QString::fromLatin1(found->name) : QString();
}

} // namespace sd
