#include "app/commands/commandline.h"
#include "app/commands/output.h"
#include "app/commands/probe/probeway.h"

using namespace Qt::StringLiterals;

namespace sd {

void describeProbe(CommandLine& line)
{
    line.addArgument(u"target"_s, CommandWords::tr("What to poll: HOST[:PORT]."), CommandWords::tr("TARGET"));
    line.addOption(
        u"baseline"_s,
        CommandWords::tr("SNMP, Prometheus, NUT, Redfish: what to read and by which thresholds; what fits by itself."),
        CommandWords::tr("NAME"));
    line.addOption(u"icmp"_s, CommandWords::tr("Ping."));
    line.addOption(u"tcp"_s, CommandWords::tr("Connect to a TCP port."), CommandWords::tr("PORT"));
    line.addOption(u"http"_s, CommandWords::tr("Fetch a page."), u"URL"_s);
    line.addOption(u"tls"_s, CommandWords::tr("Examine a certificate."), CommandWords::tr("HOST:PORT"));
    line.addOption(u"starttls"_s, CommandWords::tr("With --tls: begin in the clear, as smtp or imap do."),
                   CommandWords::tr("PROTOCOL"));
    line.addOption(u"dns"_s, CommandWords::tr("Ask the target for a name."), CommandWords::tr("NAME"));
    line.addOption(u"type"_s, CommandWords::tr("With --dns: A, AAAA, MX, TXT …"), CommandWords::tr("TYPE"));
    line.addOption(u"snmp"_s, CommandWords::tr("Ask by SNMP version 1, 2c or 3."), CommandWords::tr("VERSION"));
    line.addOption(u"process"_s,
                   CommandWords::tr("With --snmp: a process that must run, * for any characters; may be told again."),
                   CommandWords::tr("NAME"));
    line.addOption(u"prometheus"_s, CommandWords::tr("Read an exporter's metrics."), u"URL"_s);
    line.addOption(u"nut"_s, CommandWords::tr("Ask a NUT server for a UPS; \"\": the only one that it has."),
                   CommandWords::tr("UPS"));
    line.addOption(u"redfish"_s, CommandWords::tr("Ask a BMC for the hardware's health."), u"URL"_s);
    line.addOption(u"winrm"_s, CommandWords::tr("Ask WS-Management (WinRM) who it is."), u"URL"_s);
    line.addOption(u"smb"_s, CommandWords::tr("Visit a shared folder: list it, and see how full it is."),
                   CommandWords::tr("SHARE[/FOLDER]"));
    line.addOption(u"chain"_s, CommandWords::tr("Make the web requests that a file describes, one after the other."),
                   CommandWords::tr("FILE"));
    line.addOption(u"statuspage"_s, CommandWords::tr("Read a cloud service's status page (Statuspage JSON)."),
                   u"URL"_s);
    line.addOption(u"domain"_s, CommandWords::tr("Ask the registry how long a domain is registered for (RDAP)."),
                   CommandWords::tr("DOMAIN"));
    line.addOption(u"write"_s, CommandWords::tr("With --smb: write a small file there and delete it again."));
    line.addOption(u"guest"_s, CommandWords::tr("With --smb: without user and password."));
    line.addOption(u"plugin"_s, CommandWords::tr("Run a monitoring plugin; {address} stands for the target."),
                   CommandWords::tr("COMMAND"));
    line.addOption(u"expect"_s,
                   CommandWords::tr("With --tcp or --http: a regular expression that the answer must match."),
                   CommandWords::tr("PATTERN"));
    line.addOption(u"insecure"_s,
                   CommandWords::tr("With --http, --prometheus, --nut, --redfish or --winrm: accept any certificate."));
    line.addOption(
        u"accept"_s,
        CommandWords::tr("With --redfish or --winrm: the SHA-256 fingerprint of the one certificate to accept."),
        CommandWords::tr("SHA256"));
    line.addOption(u"community"_s, CommandWords::tr("SNMP 1 and 2c; \"public\" by itself."), CommandWords::tr("NAME"));
    line.addOption(u"user"_s, CommandWords::tr("The user, for SNMPv3, HTTP, Prometheus, NUT, Redfish and SMB."),
                   CommandWords::tr("NAME"));
    line.addOption(u"auth"_s, CommandWords::tr("SNMPv3: MD5, SHA, SHA-224, SHA-256, SHA-384 or SHA-512."),
                   CommandWords::tr("PROTOCOL"));
    line.addOption(u"priv"_s, CommandWords::tr("SNMPv3: DES, AES, AES-192 or AES-256."), CommandWords::tr("PROTOCOL"));
    line.addOption(u"context"_s, CommandWords::tr("SNMPv3: the context."), CommandWords::tr("NAME"));
    line.addOption(
        u"secrets"_s,
        CommandWords::tr("Lines password=…, auth-password=…, priv-password=…, community=…, token=…; mode 0600. "
                         "Or SERVERDRIFT_PASSWORD and so on in the environment."),
        CommandWords::tr("FILE"));
    line.addOption(u"timeout"_s, CommandWords::tr("How long to wait; 5s by itself, 2m for a BMC."),
                   CommandWords::tr("TIME"));
    line.addOption(u"rate"_s, CommandWords::tr("Poll again after this time, for the rates of counters."),
                   CommandWords::tr("TIME"));
}

} // namespace sd
