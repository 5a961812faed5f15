#pragma once

#include "models/domain/estate.h"
#include "models/domain/estatecolumns.h"
#include "models/domain/failure.h"

#include <QByteArray>

#include <vector>

namespace sd {

/// What a file of servers holds. Ids are negative names within this value (-1, -2 …), as Operations::saveEstate and
/// EstateRepository::save take them. Rows that are wrong are left out and named in `problems`, the good ones are kept.
struct EstateFile
{
    Estate estate;
    /// Credentials by name, as the file refers to them; Server::credential and Check::credential hold -1, -2 … into it.
    QStringList credentials;
    /// Where each of `estate.servers` stands: "line 7" or the JSON path.
    QStringList places;
    /// What the file tells at all. What it does not, stays as it is with a server that is known.
    EstateColumns columns = EstateColumns().set();
    /// Whether a check is told with its interval, thresholds and all, and not by a word alone.
    bool hasWholeChecks = false;
    /// Code "estate-file"; the message begins with the line ("line 7, column address: …") or the JSON path.
    std::vector<Failure> problems;
};

/// Servers as a table, one a row, from a spreadsheet: comma, semicolon or tab, quotes doubled inside quotes, UTF-8 with
/// or without BOM, UTF-16 with BOM or Windows-1252, any line ends. The first line names the columns, in any order:
///
/// | column       | Swedish        | holds                                                                        |
/// |--------------|----------------|------------------------------------------------------------------------------|
/// | customer     | kund           | name; needed                                                                 |
/// | server       | namn           | name; needed; one row a server                                               |
/// | address      | adress         | host name, IPv4 or IPv6; empty: the server's name                            |
/// | kind         | typ            | "windows", "linux", "switch" …                                               |
/// | site         | plats          |                                                                              |
/// | tags         | taggar         | separated by ;                                                               |
/// | parents      | beror på       | names of servers it is reached through, separated by ;                       |
/// | checks       | kontroller     | separated by ; — ping, snmp, snmp:BASELINE, http(s)://…, tcp:PORT, tls:PORT, |
/// |              |                | dns:NAME, prometheus:URL, nut, nut:UPS, plugin:COMMAND ARGUMENTS; empty:     |
/// |              |                | ping                                                                         |
/// | credential   | inloggning     | name of a set of credentials                                                 |
/// | notes        | anteckning     |                                                                              |
/// | enabled      | aktiv          | yes/no, ja/nej, 1/0, true/false; empty: yes                                  |
EstateFile parseEstateCsv(const QByteArray& bytes);
/// Whatever the first line says of the columns.
EstateFile parseEstateCsv(const QByteArray& bytes, const TableWishes& wishes);
/// Of a CSV file: its titles and first rows.
TableHead estateTableHead(const QByteArray& bytes);

/// The configuration as JSON; members with a default may be left out, unknown ones are refused:
/// {"format": 1,
///  "customers": [{"name": "Nordbygg", "reference": "K-1017"}],
///  "servers": [{"customer": "Nordbygg", "name": "fil01", "address": "192.0.2.10", "kind": "windows", "site": "Umeå",
///               "tags": ["fil"], "notes": "", "credential": "Windows", "enabled": true, "parents": ["sw01"],
///               "checks": [{"name": "SNMP", "params": {"kind": "snmp", "version": 2}, "interval": 60, "timeout": 5,
///                           "credential": "", "enabled": true, "overrides": [{"metric": …, "threshold": …}]}]}],
///  "adjustments": [{"customer": "Nordbygg", "tag": "", "server": "fil01", "metric": "system.cpu.utilization",
///                   "instance": "*", "values": {"warning": 0.95}, "reason": "…"}],
///  "chartSets": [{"name": …, "customer": "Nordbygg", "kind": "", "hours": 24, "linked": true, "charts": […]}]}
/// "interval" and "timeout" in seconds, without "interval" the check goes by its baseline; "params" as in
/// checkparams.h, "overrides" as in threshold.h, "values" as in adjustment.h, "charts" as in chartset.h. A server
/// without "checks" gets none; "customers" may leave out those that servers name. An adjustment is for the server, or
/// for the customer's servers, or for those of them with the tag, or for everybody's with it.
EstateFile parseEstateJson(const QByteArray& bytes);

/// The first character that is no space is {.
bool isEstateJson(const QByteArray& bytes);
/// JSON when the first character that is no space is { , else CSV.
EstateFile parseEstate(const QByteArray& bytes);

/// Names of credentials by id, for export. Secrets are not in these values and never in a file.
using CredentialNames = std::map<CredentialId, QString>;

/// UTF-8, indented; what parseEstateJson reads gives the same estate again, service windows apart.
QByteArray estateToJson(const Estate& estate, const CredentialNames& credentials = {});
/// UTF-8 with BOM and semicolons, which is what a Swedish Excel opens as a table. A check that its short form does not
/// tell in full (an own interval, a body match, overrides …) is left out and named in `lost`, as are adjustments and
/// chart sets.
QByteArray estateToCsv(const Estate& estate, const CredentialNames& credentials = {}, QStringList* lost = nullptr);

} // namespace sd
