#include "app/probes/libraryversions.h"

#include <curl/curl.h>
#include <net-snmp/net-snmp-config.h>
#include <net-snmp/version.h>

namespace sd {

QString curlVersion()
{
    return QString::fromLatin1(curl_version_info(CURLVERSION_NOW)->version);
}

QString netSnmpVersion()
{
    return QString::fromLatin1(netsnmp_get_version());
}

} // namespace sd
