#pragma once

#include "models/domain/checkparams.h"

#include <QUrl>

namespace sd {

class JsonMembers;

// What the type and range of a single member do not say: the first rule that is broken fails the members.
void checkRules(JsonMembers& members, IcmpParams params);
void checkRules(JsonMembers& members, const TcpParams& params);
void checkRules(JsonMembers& members, const HttpParams& params);
void checkRules(JsonMembers& members, const TlsParams& params);
void checkRules(JsonMembers& members, const DnsParams& params);
void checkRules(JsonMembers& members, const SnmpParams& params);
void checkRules(JsonMembers& members, const PluginParams& params);
void checkRules(JsonMembers& members, const PrometheusParams& params);
void checkRules(JsonMembers& members, const NutParams& params);
void checkRules(JsonMembers& members, const RedfishParams& params);
void checkRules(JsonMembers& members, const SmbParams& params);
void checkRules(JsonMembers& members, const ChainParams& params);
void checkRules(JsonMembers& members, const StatusPageParams& params);
void checkRules(JsonMembers& members, const DomainParams& params);
void checkRules(JsonMembers& members, const WsmanParams& params);

/// Braces are no part of a host name: {address} is replaced by a name that will do.
QUrl filledCheckUrl(QString text);

} // namespace sd
