#pragma once

#include "models/domain/failure.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace sd {

/// The number of a record type by its name ("A", "mx"); nothing for those we do not know.
std::optional<quint16> dnsTypeOf(QStringView name);

/// What a DNS message says (RFC 1035 §4).
struct DnsAnswer
{
    int rcode = 0;
    /// The records of the type asked for, as a zone file writes their data: "192.0.2.1", "10 mail.example",
    /// "ns.example hostmaster.example 1 7200 900 1209600 86400". Names without the final dot.
    QStringList records = {};
};

/// Reads the answers of type `type`. Fails with "dns-answer" when the message is cut, loops or lies about its lengths.
Result<DnsAnswer> parseDnsAnswer(std::span<const quint8> message, quint16 type);

/// "NOERROR", "NXDOMAIN" … (RFC 1035, RFC 2136); "rcode 23" for those without a name.
QString dnsRcodeText(int rcode);

/// The expected answers that are not among `records`; case and the final dot do not count.
QStringList missingRecords(const QStringList& expected, const QStringList& records);

/// "1.2.0.192.in-addr.arpa" for "192.0.2.1"; other names as they are.
QString reverseName(const QString& name);

} // namespace sd
