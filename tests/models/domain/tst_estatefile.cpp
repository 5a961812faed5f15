#include "models/domain/estatefile.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <set>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

QStringList messages(const EstateFile& file)
{
    QStringList messages;
    for (const Failure& failure : file.problems)
        messages += failure.message;
    return messages;
}

const Server* named(const Estate& estate, const QString& name)
{
    for (const Server& server : estate.servers) {
        if (server.name == name)
            return &server;
    }
    return nullptr;
}

QStringList checksOf(const Estate& estate, ServerId server)
{
    QStringList names;
    for (const Check& check : estate.checks) {
        if (check.server == server)
            names += check.name;
    }
    return names;
}

/// Everything that a file can say, with ids taken out of the comparison by names.
QString told(const EstateFile& file)
{
    CredentialNames names;
    for (qsizetype i = 0; i < file.credentials.size(); ++i)
        names[CredentialId{-i - 1}] = file.credentials[i];
    return QString::fromUtf8(estateToJson(file.estate, names));
}

} // namespace

class TestEstateFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsASwedishSpreadsheet()
    {
        const QByteArray csv =
            u"Kund;Namn;Adress;Typ;Plats;Taggar;Beror på;Kontroller;Inloggning;Aktiv\r\n"
            "Nordbygg;sw01;192.0.2.1;switch;Umeå;;;ping;;ja\r\n"
            "Nordbygg;fil01;fil01.nordbygg.example;windows;Umeå;\"fil;2022\";sw01;"
            "\"ping;snmpv3;tcp:445;https://{address}/;tls:443;dns:www.example.se;plugin:check_ssh -p 22\";"
            "Windows;nej\r\n"_s.toUtf8();
        const EstateFile file = parseEstate(csv);
        QCOMPARE(messages(file), QStringList());
        QCOMPARE(file.estate.customers.size(), 1U);
        QCOMPARE(file.estate.servers.size(), 2U);
        const Server* files = named(file.estate, u"fil01"_s);
        QVERIFY(files);
        QCOMPARE(files->tags, (QStringList{u"fil"_s, u"2022"_s}));
        QCOMPARE(files->site, u"Umeå"_s);
        QVERIFY(!files->enabled);
        QCOMPARE(file.credentials, QStringList{u"Windows"_s});
        QCOMPARE(files->credential, CredentialId{-1});
        QCOMPARE(file.estate.dependencies, (std::vector{std::pair(files->id, named(file.estate, u"sw01"_s)->id)}));
        QCOMPARE(checksOf(file.estate, files->id),
                 (QStringList{u"Ping"_s, u"SNMP"_s, u"TCP 445"_s, u"HTTP"_s, u"TLS 443"_s, u"DNS www.example.se"_s,
                              u"check_ssh"_s}));
        QCOMPARE(std::get<SnmpParams>(*file.estate.checks[2].params).version, 3);
        QCOMPARE(std::get<PluginParams>(*file.estate.checks[7].params).arguments, (QStringList{u"-p"_s, u"22"_s}));
    }

    void everyEncodingAndSeparatorReadsTheSame()
    {
        const QString text = u"customer;server;site\nÖvik Åkeri;åk1;Örnsköldsvik\n"_s;
        const EstateFile plain = parseEstate(text.toUtf8());
        QCOMPARE(messages(plain), QStringList());
        QString commas = text;
        commas.replace(u';', u',').replace(u"\n"_s, u"\r\n"_s);
        for (const QByteArray& bytes : QByteArrayList{"\xEF\xBB\xBF" + text.toUtf8(), text.toLatin1(), commas.toUtf8()})
            QCOMPARE(told(parseEstate(bytes)), told(plain));
    }

    void leavesOutEmptyCells()
    {
        const EstateFile file = parseEstate("customer,server\nA,web01\n");
        QCOMPARE(messages(file), QStringList());
        const Server& server = file.estate.servers.front();
        QCOMPARE(server.address, u"web01"_s);
        QVERIFY(server.enabled);
        QVERIFY(!server.credential);
        QCOMPARE(checksOf(file.estate, server.id), QStringList{u"Ping"_s});
    }

    void namesTheLineAndKeepsTheRest_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("problem");
        QTest::newRow("no customer") << u";x;;;;"_s << u"line 3: a customer is missing"_s;
        QTest::newRow("no name") << u"A;;192.0.2.1;;;"_s << u"line 3: a server's name is missing"_s;
        QTest::newRow("address with port") << u"A;x;host:22;;;"_s << u"line 3: \"host:22\" is neither"_s;
        QTest::newRow("URL as address") << u"A;x;http://host;;;"_s << u"line 3: \"http://host\" is neither"_s;
        QTest::newRow("address with spaces") << u"A;x;my host;;;"_s << u"line 3: \"my host\" is neither"_s;
        QTest::newRow("option as address") << u"A;x;-oProxy;;;"_s << u"line 3: \"-oProxy\" is neither"_s;
        QTest::newRow("twice") << u"A;good;;;;"_s << u"line 3: A has a server \"good\" already"_s;
        QTest::newRow("unknown check") << u"A;x;;pong;;"_s << u"line 3, column checks: \"pong\": is no kind of check"_s;
        QTest::newRow("port out of range") << u"A;x;;tcp:70000;;"_s << u"line 3, column checks: \"tcp:70000\": "_s;
        QTest::newRow("no port") << u"A;x;;tcp;;"_s << u"line 3, column checks: \"tcp\": "_s;
        QTest::newRow("password in a URL") << u"A;x;;https://u:p@h/;;"_s << u"line 3, column checks: "_s;
        QTest::newRow("enabled") << u"A;x;;;maybe;"_s << u"line 3, column enabled: must be yes or no"_s;
        QTest::newRow("too many cells") << u"A;x;;;;;;more"_s << u"line 3: has 8 cells, the first line 6"_s;
        QTest::newRow("open quote") << u"A;\"x;;;;"_s << u"line 3: a quote is never closed"_s;
    }

    void namesTheLineAndKeepsTheRest()
    {
        QFETCH(QString, row);
        QFETCH(QString, problem);
        const QString csv =
            u"customer;server;address;checks;enabled;parents\nA;good;;;;\n"_s + row + u"\nA;last;;;;good\n"_s;
        const EstateFile file = parseEstate(csv.toUtf8());
        QCOMPARE(file.problems.size(), 1U);
        QVERIFY2(messages(file)[0].startsWith(problem), qPrintable(messages(file)[0]));
        QCOMPARE(file.estate.servers.size(), 2U);
        QCOMPARE(file.estate.dependencies.size(), 1U);
    }

    void namesWrongParentsAndKeepsTheServers()
    {
        const EstateFile file = parseEstate("customer,server,parents\n"
                                            "A,core,\nB,core,\nA,a,core;nowhere\nB,b,core\nC,c,core\n"
                                            "A,x,y\nA,y,z\nA,z,x\n");
        QCOMPARE(file.estate.servers.size(), 8U);
        QCOMPARE(messages(file), (QStringList{u"line 4: its parent \"nowhere\" is not in the file"_s,
                                              u"line 6: its parent \"core\" is a server of several customers"_s,
                                              u"line 9: \"x\" as a parent would close a circle"_s}));
        // a and b each found their own customer's core; x → y → z stands.
        QCOMPARE(file.estate.dependencies.size(), 4U);
    }

    void namesWhatIsWrongWithTheFirstLine()
    {
        QCOMPARE(messages(parseEstate("")), QStringList{u"line 1: the file is empty"_s});
        QCOMPARE(messages(parseEstate("server,address\nx,y\n")),
                 QStringList{u"line 1: the column \"customer\" is missing"_s});
        const EstateFile file = parseEstate("customer,server,colour,server\nA,x,red,y\n");
        QCOMPARE(messages(file), (QStringList{u"line 1: the column \"colour\" is not known and was left out"_s,
                                              u"line 1: the column \"server\" is there twice"_s}));
        QCOMPARE(file.estate.servers.size(), 1U);
    }

    void readsJsonAndNamesPaths_data()
    {
        QTest::addColumn<QByteArray>("server");
        QTest::addColumn<QString>("problem");
        QTest::newRow("no name") << QByteArray(R"({"customer": "A"})") << u"/servers/1/name: is missing"_s;
        QTest::newRow("not an object") << QByteArray("7") << u"/servers/1/customer: is missing"_s;
        QTest::newRow("unknown member") << QByteArray(R"({"customer": "A", "name": "x", "adress": "y"})")
                                        << u"/servers/1/adress: is not known"_s;
        QTest::newRow("bad check")
            << QByteArray(R"({"customer": "A", "name": "x", "checks": [{"params": {"kind": "tcp", "port": 0}}]})")
            << u"/servers/1/checks/0/params: tcp check: port: must be"_s;
        QTest::newRow("timeout")
            << QByteArray(
                   R"({"customer": "A", "name": "x", "checks": [{"interval": 5, "timeout": 9, "params": {"kind": "icmp"}}]})")
            << u"/servers/1/checks/0/timeout: must not be longer"_s;
        QTest::newRow("override")
            << QByteArray(
                   R"({"customer": "A", "name": "x", "checks": [{"params": {"kind": "icmp"}, "overrides": [{"metric": "m"}]}]})")
            << u"/servers/1/checks/0/overrides: 0/threshold: is missing"_s;
    }

    void readsJsonAndNamesPaths()
    {
        QFETCH(QByteArray, server);
        QFETCH(QString, problem);
        const EstateFile file = parseEstate(R"({"format": 1, "servers": [{"customer": "A", "name": "good"}, )" +
                                            server + R"(, {"customer": "A", "name": "last", "parents": ["good"]}]})");
        QCOMPARE(file.problems.size(), 1U);
        QVERIFY2(messages(file)[0].startsWith(problem), qPrintable(messages(file)[0]));
        QCOMPARE(file.estate.servers.size(), 2U);
        QCOMPARE(file.estate.dependencies.size(), 1U);
    }

    void refusesWholeJsonFiles()
    {
        QVERIFY(messages(parseEstate("{\n\"format\": 1,\n")).value(0).startsWith(u"line 3, column"_s));
        QCOMPARE(messages(parseEstate(R"({"format": 2})")),
                 QStringList{u"/format: must be a whole number from 1 to 1"_s});
        QCOMPARE(messages(parseEstate(R"({"servers": []})")), QStringList{u"/format: is missing"_s});
    }

    void jsonKeepsEverything()
    {
        const QByteArray json = R"({"format": 1,
            "customers": [{"name": "Nordbygg", "reference": "K-1017"}, {"name": "Empty"}],
            "servers": [{"customer": "Nordbygg", "name": "sw01", "address": "192.0.2.1"},
                        {"customer": "Nordbygg", "name": "fil01", "address": "fe80::1%eth0", "kind": "windows",
                         "site": "Umeå", "tags": ["a", "b"], "notes": "rack 4\nunit 7", "credential": "Windows",
                         "enabled": false, "parents": ["sw01"],
                         "checks": [{"name": "Web", "interval": 300, "timeout": 2.5, "enabled": false,
                                     "credential": "Web", "params": {"kind": "http", "url": "https:\/\/{address}\/",
                                     "expectBody": "^ok", "headers": [["Accept", "text/html"]]},
                                     "overrides": [{"metric": "http.client.request.duration",
                                                    "threshold": {"warning": 1, "for": 60}}]}]}]})";
        const EstateFile first = parseEstate(json);
        QCOMPARE(messages(first), QStringList());
        QCOMPARE(first.estate.customers.size(), 2U);
        QCOMPARE(first.estate.customers[0].reference, u"K-1017"_s);
        const Check& check = first.estate.checks.front();
        QCOMPARE(check.interval, Millis{300'000});
        QCOMPARE(check.timeout, Millis{2'500});
        QCOMPARE(check.overrides.front().threshold.holdFor, Millis{60'000});
        const EstateFile second = parseEstate(told(first).toUtf8());
        QCOMPARE(messages(second), QStringList());
        QCOMPARE(second.estate.servers, first.estate.servers);
        QCOMPARE(second.estate.checks, first.estate.checks);
        QCOMPARE(second.estate.dependencies, first.estate.dependencies);
    }

    /// An interval that nobody chose is not told as a choice.
    void jsonTellsWhoseAnIntervalIs()
    {
        const EstateFile file = parseEstate(R"({"format": 1, "servers": [{"customer": "A", "name": "x", "checks": [
            {"name": "own", "interval": 60, "params": {"kind": "icmp"}},
            {"name": "usual", "params": {"kind": "redfish"}}]}]})");
        QCOMPARE(messages(file), QStringList());
        QVERIFY(!file.estate.checks[0].followsBaseline);
        QVERIFY(file.estate.checks[1].followsBaseline);
        QCOMPARE(file.estate.checks[1].interval, Millis{300'000});
        QCOMPARE(parseEstate(estateToJson(file.estate)).estate.checks, file.estate.checks);
        QStringList lost;
        estateToCsv(file.estate, {}, &lost);
        QCOMPARE(lost, (QStringList{u"x: own"_s, u"x: usual"_s})); // by their names
    }

    void jsonKeepsAdjustmentsAndChartSets()
    {
        const EstateFile first = parseEstate(R"({"format": 1,
            "customers": [{"name": "Norrbygg"}, {"name": "Kommunen"}],
            "servers": [{"customer": "Norrbygg", "name": "x"}, {"customer": "Kommunen", "name": "x"}],
            "adjustments": [
                {"customer": "Kommunen", "metric": "a.b", "values": {"warning": 0.95, "error": null}, "reason": "old disks"},
                {"customer": "Kommunen", "tag": "backup", "metric": "a.*", "instance": "C:", "values": {"watched": false},
                 "reason": "nightly"},
                {"tag": "lab", "metric": "a.b", "values": {"samples": [3, 5]}, "reason": "noisy"},
                {"customer": "Kommunen", "server": "x", "metric": "a.b", "values": {"for": 900}, "reason": "slow"}],
            "chartSets": [{"name": "Disks", "customer": "Norrbygg", "kind": "windows", "hours": 48, "linked": false,
                           "charts": [{"series": [{"metric": "a.b", "instance": "*"}]}]},
                          {"name": "All", "charts": [{"series": [{"metric": "a.c", "instance": ""}]}]}]})");
        QCOMPARE(messages(first), QStringList());
        QCOMPARE(first.estate.adjustments.size(), 4U);
        QCOMPARE(first.estate.adjustments[0].customer, first.estate.customers[1].id);
        QVERIFY(first.estate.adjustments[0].patch.error && !first.estate.adjustments[0].patch.error->value);
        QCOMPARE(first.estate.adjustments[2].customer, CustomerId());
        QCOMPARE(first.estate.adjustments[3].server, first.estate.servers[1].id); // of two with that name
        QCOMPARE(first.estate.chartSets.size(), 2U);
        QCOMPARE(first.estate.chartSets[0].set.customer, first.estate.customers[0].id);
        QCOMPARE(first.estate.chartSets[0].set.hours, 48);

        const EstateFile second = parseEstate(estateToJson(first.estate));
        QCOMPARE(messages(second), QStringList());
        QCOMPARE(second.estate.adjustments, first.estate.adjustments);
        QCOMPARE(second.estate.chartSets, first.estate.chartSets);
        QStringList lost;
        estateToCsv(first.estate, {}, &lost);
        QCOMPARE(lost.size(), 6);
    }

    void refusesAdjustmentsThatCantBe_data()
    {
        QTest::addColumn<QByteArray>("adjustment");
        QTest::addColumn<QString>("message");
        QTest::newRow("no reason") << QByteArray(R"("tag": "a", "metric": "m", "values": {"warning": 1})")
                                   << u"/adjustments/0/reason: is missing"_s;
        QTest::newRow("for nobody")
            << QByteArray(R"("metric": "m", "values": {"warning": 1}, "reason": "r")")
            << u"/adjustments/0/values: An adjustment is for a customer, a tag or one server."_s;
        QTest::newRow("unknown server")
            << QByteArray(R"("customer": "A", "server": "y", "metric": "m", "values": {"warning": 1}, "reason": "r")")
            << u"/adjustments/0/server: \"y\" is not in the file"_s;
        QTest::newRow("unknown customer")
            << QByteArray(R"("customer": "B", "metric": "m", "values": {"warning": 1}, "reason": "r")")
            << u"/adjustments/0/customer: \"B\" is not in the file"_s;
        QTest::newRow("unknown value") << QByteArray(
                                              R"("tag": "a", "metric": "m", "values": {"warming": 1}, "reason": "r")")
                                       << u"/adjustments/0/values: warming: is not known here"_s;
    }
    void refusesAdjustmentsThatCantBe()
    {
        QFETCH(const QByteArray, adjustment);
        const EstateFile file = parseEstate(
            R"({"format": 1, "servers": [{"customer": "A", "name": "x"}], "adjustments": [{)" + adjustment + "}]}");
        QTEST(messages(file).value(0), "message");
        QVERIFY(file.estate.adjustments.empty());
        QCOMPARE(file.estate.servers.size(), 1U); // the rest is taken
        QCOMPARE(file.estate.customers.size(), 1U);
    }

    /// Where a file says something twice, or what can't be read, the rest of it is taken.
    void refusesDoubledOwnValues()
    {
        const EstateFile file = parseEstate(R"({"format": 1, "servers": [{"customer": "A", "name": "x",
            "checks": [{"timeout": 90, "params": {"kind": "snmp"}}]}],
            "adjustments": [
                {"tag": "lab", "metric": "m", "values": {"warning": 1}, "reason": "r"},
                {"tag": "Lab", "metric": "m", "values": {"warning": 2}, "reason": "r"}],
            "chartSets": [
                {"name": "Disks", "charts": [{"series": [{"metric": "a.b", "instance": "*"}]}]},
                {"name": "disks", "charts": [{"series": [{"metric": "a.c", "instance": "*"}]}]},
                {"name": "None", "charts": [{"series": []}]},
                {"name": "Odd", "colour": 1, "charts": [{"series": [{"metric": "a.b", "instance": "*"}]}]}]})");
        QCOMPARE(messages(file), (QStringList{u"/adjustments/1/values: That is adjusted already at this layer."_s,
                                              u"/chartSets/1/name: There is a chart set named \"disks\" already."_s,
                                              u"/chartSets/2/charts: must be charts with series"_s,
                                              u"/chartSets/3/colour: is not known here"_s}));
        QCOMPARE(file.estate.adjustments.size(), 1U);
        QCOMPARE(file.estate.chartSets.size(), 1U);
        QCOMPARE(file.estate.checks.size(), 1U); // its baseline says how long it may wait
    }

    void csvKeepsWhatWordsTellAndNamesTheRest()
    {
        EstateFile first =
            parseEstate("customer;server;address;tags;parents;checks;notes;enabled\n"
                        "A;sw;192.0.2.1;;;ping;;\n"
                        "A;x;192.0.2.2;\"one;two\";sw;\"snmp:other;tcp:25;dns:a.example\";\"say \"\"hi\"\"\";no\n");
        QCOMPARE(messages(first), QStringList());
        QStringList lost;
        QCOMPARE(told(parseEstate(estateToCsv(first.estate, {}, &lost))), told(first));
        QCOMPARE(lost, QStringList());

        first.estate.checks[1].interval = Millis{10'000};
        first.estate.checks[1].followsBaseline = false;
        const EstateFile second = parseEstate(estateToCsv(first.estate, {}, &lost));
        QCOMPARE(lost, QStringList{u"x: SNMP other"_s});
        QCOMPARE(second.estate.checks.size(), first.estate.checks.size() - 1);
    }

    /// What the package brings as examples is read without a word, and every kind of check of a cloud service is in it.
    void theExamplesAreWhole()
    {
        QFile file(QStringLiteral(SD_SOURCE_DIR "/resources/examples/cloud-services.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const EstateFile read = parseEstate(file.readAll());
        QCOMPARE(messages(read), QStringList());
        QVERIFY(named(read.estate, u"Microsoft 365"_s) && named(read.estate, u"Google Workspace"_s));
        std::set<ProbeKind> kinds;
        for (const Check& check : read.estate.checks)
            kinds.insert(kindOf(*check.params));
        for (const ProbeKind kind : {ProbeKind::Chain, ProbeKind::StatusPage, ProbeKind::Domain, ProbeKind::Tls})
            QVERIFY2(kinds.contains(kind), code(kind).data());
    }
};

QTEST_GUILESS_MAIN(TestEstateFile)
#include "tst_estatefile.moc"
