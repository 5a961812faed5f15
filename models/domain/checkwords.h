#pragma once

#include "models/domain/checkparams.h"

namespace sd {

/// A check in one word, as a person writes it in a table: "ping", "snmp", "snmpv3:dell-poweredge",
/// "https://{address}/", "tcp:25", "tls:443", "dns:www.example.se", "plugin:check_ssh -p 2222". Fails with code
/// "check-word".
Result<CheckParams> checkFromWord(const QString& word);

/// The word that checkFromWord turns into exactly these parameters; empty where none does.
QString wordOf(const CheckParams& params);

/// What a check is called when nobody named it: "Ping", "SNMP", "TCP 25", "www.example.se".
QString defaultCheckName(const CheckParams& params);

} // namespace sd
