// What the form of each kind of check asks for.
#include "widgets/dialogs/estate/paramform.h"

#include <QComboBox>
#include <QFormLayout>

namespace sd {

namespace {

constexpr int LastPort = 65'535;

} // namespace

void ParamForm::build()
{
    switch (m_kind) {
    case ProbeKind::Icmp:
        integer("count", tr("Echo requests a poll"), IcmpParams{}.count, 1, 20);
        integer("payload", tr("Bytes in each"), IcmpParams{}.payload, 16, 1472);
        return;
    case ProbeKind::Tcp:
        buildTcp();
        return;
    case ProbeKind::Http:
        buildHttp();
        return;
    case ProbeKind::Tls:
        integer("port", tr("Port"), TlsParams{}.port, 1, LastPort);
        text("serverName", tr("Name in the certificate"), {}, tr("Empty: the server's address"));
        choice("startTls", tr("Begins"),
               {{QString(), tr("encrypted")},
                {QStringLiteral("smtp"), tr("as SMTP, STARTTLS")},
                {QStringLiteral("imap"), tr("as IMAP, STARTTLS")}},
               QString());
        return;
    case ProbeKind::Dns: {
        text("name", tr("Name to ask for"), {}, QStringLiteral("www.example.se"));
        Choices types;
        for (const char* type : {"A", "AAAA", "CNAME", "MX", "NS", "PTR", "SOA", "SRV", "TXT"})
            types.emplace_back(QString::fromLatin1(type), QString::fromLatin1(type));
        choice("type", tr("Type"), types, DnsParams{}.type);
        lines("expect", tr("Must be answered"), false, tr("One a line; empty: any answer will do"));
        integer("port", tr("Port"), DnsParams{}.port, 1, LastPort);
        return;
    }
    case ProbeKind::Snmp:
        choice("version", tr("Version"),
               {{QStringLiteral("1"), QStringLiteral("SNMP v1")},
                {QStringLiteral("2"), QStringLiteral("SNMP v2c")},
                {QStringLiteral("3"), QStringLiteral("SNMP v3")}},
               QString::number(SnmpParams{}.version));
        choice("baseline", tr("Baseline"), {{SnmpParams{}.baseline, SnmpParams{}.baseline}}, SnmpParams{}.baseline);
        integer("port", tr("Port"), SnmpParams{}.port, 1, LastPort);
        text("address", tr("Address"), {}, tr("Empty: the server's; else its controller's, say"));
        integer("maxRepetitions", tr("Rows asked for at a time"), SnmpParams{}.maxRepetitions, 1, 255);
        lines("processes", tr("Processes that must run"), false, tr("One a line, * for any characters: sqlservr.exe"));
        return;
    case ProbeKind::Prometheus:
        buildPrometheus();
        return;
    case ProbeKind::Nut:
        buildNut();
        return;
    case ProbeKind::Plugin:
        text("command", tr("Command"), {}, QStringLiteral("check_ssh"));
        words("arguments", tr("Arguments"), QStringLiteral("-p 2222 {address}"));
        return;
    case ProbeKind::Redfish:
        text("url", tr("Address"), RedfishParams{}.url);
        choice("baseline", tr("Baseline"), {{RedfishParams{}.baseline, RedfishParams{}.baseline}},
               RedfishParams{}.baseline);
        choice("auth", tr("Signs on"),
               {{QStringLiteral("session"), tr("once, in a session")},
                {QStringLiteral("basic"), tr("with every request (Basic)")},
                {QStringLiteral("none"), tr("not at all")}},
               RedfishParams{}.auth);
        flag("verifyTls", tr("The certificate must be valid"), RedfishParams{}.verifyTls);
        text("certificate", tr("Accepted certificate"), {}, tr("SHA-256; empty: what this computer trusts"));
        return;
    case ProbeKind::Wsman:
        text("url", tr("Address"), WsmanParams{}.url);
        flag("verifyTls", tr("The certificate must be valid"), WsmanParams{}.verifyTls);
        text("certificate", tr("Accepted certificate"), {}, tr("SHA-256; empty: what this computer trusts"));
        return;
    case ProbeKind::Smb:
        buildSmb();
        return;
    case ProbeKind::Chain:
    case ProbeKind::StatusPage:
    case ProbeKind::Domain:
        buildCloud();
        return;
    }
}

void ParamForm::buildHttp()
{
    const HttpParams usual;
    text("url", tr("Address"), QStringLiteral("https://{address}/"));
    text("method", tr("Method"), usual.method);
    text("expectStatus", tr("Statuses that are well"), usual.expectStatus);
    text("expectBody", tr("Page must match"), {}, tr("Regular expression"));
    text("refuseBody", tr("Page must not match"), {}, tr("Regular expression"));
    lines("headers", tr("Headers to send"), true, QStringLiteral("Accept: text/html"));
    lines("expectHeaders", tr("Headers that must match"), true, QStringLiteral("Content-Type: text/.*"));
    text("body", tr("Body to send"), {});
    choice("auth", tr("Signs on"),
           {{QString(), tr("not at all")},
            {QStringLiteral("basic"), QStringLiteral("Basic")},
            {QStringLiteral("digest"), QStringLiteral("Digest")},
            {QStringLiteral("bearer"), tr("with a token")}},
           QString());
    text("proxy", tr("Proxy"), {}, QStringLiteral("http://proxy:3128"));
    flag("followRedirects", tr("Follow redirects"), usual.followRedirects);
    integer("maxRedirects", tr("Redirects at most"), usual.maxRedirects, 0, 50);
    flag("verifyTls", tr("The certificate must be valid"), usual.verifyTls);
    integer("maxBody", tr("Bytes read at most"), usual.maxBody, 0, 64 << 20);
}

void ParamForm::buildPrometheus()
{
    const PrometheusParams usual;
    text("url", tr("Address"), QStringLiteral("http://{address}:9100/metrics"));
    choice("baseline", tr("Baseline"), {{usual.baseline, usual.baseline}}, usual.baseline);
    choice("auth", tr("Signs on"),
           {{QString(), tr("not at all")},
            {QStringLiteral("basic"), QStringLiteral("Basic")},
            {QStringLiteral("bearer"), tr("with a token")}},
           QString());
    flag("verifyTls", tr("The certificate must be valid"), usual.verifyTls);
    integer("maxBody", tr("Bytes read at most"), usual.maxBody, 1'024, 64 << 20);
}

void ParamForm::buildNut()
{
    const NutParams usual;
    text("ups", tr("Name of the UPS"), {}, tr("Empty: the only one that the server has"));
    choice("baseline", tr("Baseline"), {{usual.baseline, usual.baseline}}, usual.baseline);
    integer("port", tr("Port"), usual.port, 1, LastPort);
    choice("tls", tr("Encrypted"),
           {{QStringLiteral("off"), tr("never")},
            {QStringLiteral("offered"), tr("where the server offers it")},
            {QStringLiteral("required"), tr("always")}},
           usual.tls);
    flag("verifyTls", tr("The certificate must be valid"), usual.verifyTls);
}

void ParamForm::buildTcp()
{
    // What the well-known servers say first: RFC 4253, 5321, 6409, 3501, 1939 and 959.
    struct Greeting
    {
        QString service;
        int port;
        QString expect;
    };
    const std::vector<Greeting> greetings{{QStringLiteral("SSH"), 22, QStringLiteral("^SSH-")},
                                          {QStringLiteral("SMTP"), 25, QStringLiteral("^220[ -]")},
                                          {tr("SMTP, submission"), 587, QStringLiteral("^220[ -]")},
                                          {QStringLiteral("IMAP"), 143, QStringLiteral("^\\* (OK|PREAUTH)")},
                                          {QStringLiteral("POP3"), 110, QStringLiteral("^\\+OK")},
                                          {QStringLiteral("FTP"), 21, QStringLiteral("^220[ -]")}};
    auto* service = new QComboBox;
    service->setObjectName(QStringLiteral("service"));
    service->setAccessibleName(tr("Greets as"));
    service->addItem(tr("Any service"));
    for (const Greeting& greeting : greetings)
        service->addItem(greeting.service);
    m_form->addRow(tr("Greets as"), service);
    integer("port", tr("Port"), 22, 1, LastPort);
    text("send", tr("Say after connecting"), {});
    text("expect", tr("Answer must match"), {}, tr("Regular expression; empty: connecting is enough"));
    connect(service, &QComboBox::activated, this, [this, greetings](int index) {
        if (index <= 0)
            return;
        const Greeting& greeting = greetings[static_cast<size_t>(index) - 1];
        m_fields.at(QStringLiteral("port")).write(greeting.port);
        m_fields.at(QStringLiteral("send")).write(QString());
        m_fields.at(QStringLiteral("expect")).write(greeting.expect);
    });
}

void ParamForm::buildCloud()
{
    if (m_kind == ProbeKind::Chain) {
        const ChainParams usual;
        script("script", tr("Requests"), QStringLiteral("step Start\nGET https://{address}/\nstatus 200"));
        flag("verifyTls", tr("The certificate must be valid"), usual.verifyTls);
        integer("maxBody", tr("Bytes read at most"), usual.maxBody, 1'024, 64 << 20);
    } else if (m_kind == ProbeKind::StatusPage) {
        text("url", tr("Address"), {}, QStringLiteral("https://www.githubstatus.com/api/v2/summary.json"));
        text("only", tr("Only components like"), {}, tr("Regular expression; empty: all"));
        flag("verifyTls", tr("The certificate must be valid"), StatusPageParams{}.verifyTls);
    } else {
        text("name", tr("Domain"), {}, QStringLiteral("example.se"));
        text("server", tr("RDAP server"), DomainParams{}.server);
    }
}

void ParamForm::buildSmb()
{
    const SmbParams usual;
    text("share", tr("Share"), {}, QStringLiteral("backup$"));
    text("folder", tr("Folder"), {}, tr("Empty: the whole share"));
    text("file", tr("File to read"), {}, tr("Empty: the folder is listed, no file is read"));
    text("pattern", tr("Newest file like"), {}, tr("*.bak – how old and how large it is; empty: not looked for"));
    flag("write", tr("Write a small file and delete it again"), usual.write);
    flag("guest", tr("Without user and password, as guest"), usual.guest);
    integer("port", tr("Port"), usual.port, 1, LastPort);
}

} // namespace sd
