#pragma once

#include "models/domain/failure.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace sd {

/// The question of WS-Management who somebody is (DSP0226 clause 11): a SOAP envelope, the same for everybody.
QByteArray wsmanIdentifyQuestion();

/// The elements of an IdentifyResponse: ProtocolVersion, ProductVendor, ProductVersion and what else there is, by their
/// local names; of elements within an element the first of each name. Fails with "wsman" and why: no XML, no SOAP, a
/// document type (SOAP has none, and entities come with it), no IdentifyResponse in the body.
Result<std::map<QString, QString>> parseWsmanIdentity(const QByteArray& body);

/// "10.0.20348" of "OS: 10.0.20348 SP: 0.0 Stack: 3.0", as Windows words its ProductVersion; empty where it keeps it to
/// itself ("OS: 0.0.0 …"), as it does towards strangers.
QString windowsVersionOf(const QString& productVersion);

} // namespace sd
