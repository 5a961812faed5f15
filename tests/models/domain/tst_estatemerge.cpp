#include "models/domain/estatemerge.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sd;

namespace {

Estate knownEstate()
{
    Estate estate;
    estate.customers = {{.id = CustomerId{10}, .name = u"Norrbygg"_s}, {.id = CustomerId{11}, .name = u"Kommunen"_s}};
    estate.servers = {
        {.id = ServerId{20}, .customer = CustomerId{10}, .name = u"DC01"_s, .address = u"192.0.2.1"_s},
        {.id = ServerId{21}, .customer = CustomerId{11}, .name = u"DC01"_s, .address = u"192.0.2.2"_s},
    };
    estate.checks = {{.id = CheckId{30}, .server = ServerId{20}, .name = u"Ping"_s, .params = IcmpParams{}}};
    return estate;
}

EstateFile file()
{
    EstateFile read;
    read.estate.customers = {{.id = CustomerId{-1}, .name = u"Norrbygg"_s}, {.id = CustomerId{-2}, .name = u"Ny AB"_s}};
    read.estate.servers = {
        {.id = ServerId{-1},
         .customer = CustomerId{-1},
         .name = u"DC01"_s,
         .address = u"192.0.2.9"_s,
         .credential = CredentialId{-2}},
        {.id = ServerId{-2}, .customer = CustomerId{-2}, .name = u"DC01"_s, .address = u"192.0.2.3"_s},
    };
    read.estate.checks = {
        {.id = CheckId{-1}, .server = ServerId{-1}, .name = u"Ping"_s, .params = IcmpParams{}},
        {.id = CheckId{-2},
         .server = ServerId{-1},
         .name = u"SNMP"_s,
         .params = SnmpParams{},
         .credential = CredentialId{-1}},
        {.id = CheckId{-3}, .server = ServerId{-2}, .name = u"Ping"_s, .params = IcmpParams{}},
    };
    read.estate.dependencies = {{ServerId{-2}, ServerId{-1}}};
    read.credentials = {u"SNMP"_s, u"Windows"_s};
    return read;
}

} // namespace

class TestEstateMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsByName();
    void sameNameOfAnotherCustomerIsAnother();
    void carriesReferencesOver();
    void namesNewCredentials();
    void bindsCredentials();
    void whatATableLacksStays();
    void wordOfACheckLeavesTheRestOfIt();
    void rowsSayWhatBecomesOfThem();
    void rowTakenInPartSaysWhatIsMissing();
    void wayBackNamesWhatWasAddedAndChanged();
    void intervalOfABaselineIsNoChange();
    void ownValuesLieAtTheirPlace();
    void columnsAreGuessed_data();
    void columnsAreGuessed();
};

void TestEstateMerge::knowsByName()
{
    const EstateMerge merge = mergeEstate(knownEstate(), {}, file());
    QCOMPARE(merge.newCustomers, 1);
    QCOMPARE(merge.newServers, 1);
    QCOMPARE(merge.knownServers, 1);
    QCOMPARE(merge.estate.customers[0].id, CustomerId{10});
    QCOMPARE(merge.estate.customers[1].id, CustomerId{-2});
    QCOMPARE(merge.estate.servers[0].id, ServerId{20});
    QCOMPARE(merge.estate.servers[0].address, u"192.0.2.9"_s);
    QCOMPARE(merge.estate.checks[0].id, CheckId{30});
    QCOMPARE(merge.estate.checks[1].id, CheckId{-2});
}

void TestEstateMerge::sameNameOfAnotherCustomerIsAnother()
{
    const EstateMerge merge = mergeEstate(knownEstate(), {}, file());
    QCOMPARE(merge.estate.servers[1].id, ServerId{-2});
    QCOMPARE(merge.estate.servers[1].customer, CustomerId{-2});
    QCOMPARE(merge.estate.checks[2].id, CheckId{-3});
}

void TestEstateMerge::carriesReferencesOver()
{
    const EstateMerge merge = mergeEstate(knownEstate(), {}, file());
    QCOMPARE(merge.estate.servers[0].customer, CustomerId{10});
    QCOMPARE(merge.estate.checks[1].server, ServerId{20});
    QCOMPARE(merge.estate.dependencies[0].first, ServerId{-2});
    QCOMPARE(merge.estate.dependencies[0].second, ServerId{20});
}

void TestEstateMerge::namesNewCredentials()
{
    QCOMPARE(mergeEstate(knownEstate(), {u"Windows"_s}, file()).newCredentials, QStringList{u"SNMP"_s});
    QCOMPARE(mergeEstate(knownEstate(), {u"Windows"_s, u"SNMP"_s}, file()).newCredentials, QStringList{});
}

void TestEstateMerge::bindsCredentials()
{
    Estate estate = file().estate;
    bindCredentials(estate, file().credentials, {{u"SNMP"_s, CredentialId{5}}, {u"Windows"_s, CredentialId{6}}});
    QCOMPARE(estate.servers[0].credential, CredentialId{6});
    QCOMPARE(estate.servers[1].credential, CredentialId{});
    QCOMPARE(estate.checks[1].credential, CredentialId{5});
}

void TestEstateMerge::whatATableLacksStays()
{
    Estate known = knownEstate();
    known.customers[0].reference = u"K-1"_s;
    known.servers[0].kind = u"windows"_s;
    known.servers[0].notes = u"in the cellar"_s;
    known.servers[0].credential = CredentialId{7};
    const EstateFile table = parseEstateCsv("kund;namn;adress\nNorrbygg;DC01;192.0.2.9\n");
    const EstateMerge merge = mergeEstate(known, {}, table);
    const Server& server = merge.estate.servers[0];
    QCOMPARE(server.address, u"192.0.2.9"_s);
    QCOMPARE(server.kind, u"windows"_s);
    QCOMPARE(server.notes, u"in the cellar"_s);
    QCOMPARE(server.credential, CredentialId{7});
    QCOMPARE(merge.estate.customers[0].reference, u"K-1"_s);
    QVERIFY(merge.estate.checks.empty()); // nobody asked for a ping

    const EstateFile cleared = parseEstateCsv("kund;namn;anteckning\nNorrbygg;DC01;\n");
    QCOMPARE(mergeEstate(known, {}, cleared).estate.servers[0].notes, QString()); // that was told
    QCOMPARE(mergeEstate(known, {}, cleared).estate.servers[0].address, u"192.0.2.1"_s);
}

void TestEstateMerge::wordOfACheckLeavesTheRestOfIt()
{
    Estate known = knownEstate();
    known.checks[0].interval = Millis{10'000};
    known.checks[0].overrides = {{u"icmp.loss"_s, {}, {.direction = Direction::Above, .warning = 5, .error = 10}}};
    const EstateFile table = parseEstateCsv("kund;namn;kontroller\nNorrbygg;DC01;ping\n");
    const EstateMerge merge = mergeEstate(known, {}, table);
    QCOMPARE(merge.estate.checks.size(), size_t{1});
    QCOMPARE(merge.estate.checks[0], known.checks[0]);
    const auto rows = mergeRows(known, {}, table, merge);
    QVERIFY(rows[0].fate == MergeRow::Fate::Unchanged);
}

void TestEstateMerge::rowsSayWhatBecomesOfThem()
{
    const EstateFile table = parseEstateCsv("kund;namn;adress;kontroller\n"
                                            "Norrbygg;DC01;192.0.2.9;ping;snmp\n"
                                            "Norrbygg;DC01;192.0.2.9;ping\n"
                                            "Kommunen;DC01;192.0.2.2;\n"
                                            "Ny AB;DC01;192.0.2.3;ping\n"
                                            "Ny AB;DC02;-x;ping\n");
    const Estate known = knownEstate();
    const auto rows = mergeRows(known, {}, table, mergeEstate(known, {}, table));
    QStringList said;
    for (const MergeRow& row : rows) {
        QStringList changed;
        for (size_t i = 0; i < EstateColumnCount; ++i) {
            if (row.changed.test(i))
                changed += code(static_cast<EstateColumn>(i));
        }
        const QStringList fates{u"new"_s, u"changed"_s, u"unchanged"_s, u"refused"_s};
        said += (QStringList{row.place, fates[static_cast<int>(row.fate)], row.server} + changed).join(u' ');
    }
    QCOMPARE(said, (QStringList{u"line 2 refused "_s, u"line 3 changed DC01 address"_s, u"line 4 changed DC01 checks"_s,
                                u"line 5 new DC01"_s, u"line 6 refused "_s}));
    QVERIFY(rows[4].problems[0].message.startsWith(u"line 6: \"-x\""_s));
}

void TestEstateMerge::rowTakenInPartSaysWhatIsMissing()
{
    const EstateFile table = parseEstateCsv("kund;namn;beror på\nNorrbygg;FIL01;sw9\n");
    const auto rows = mergeRows(knownEstate(), {}, table, mergeEstate(knownEstate(), {}, table));
    QCOMPARE(rows.size(), size_t{1});
    QVERIFY(rows[0].fate == MergeRow::Fate::New);
    QCOMPARE(rows[0].problems.size(), size_t{1});
}

void TestEstateMerge::wayBackNamesWhatWasAddedAndChanged()
{
    const Estate known = knownEstate();
    Estate taken = mergeEstate(known, {}, file()).estate;
    taken.servers[1].id = ServerId{22}; // as the store gives them
    for (Check& check : taken.checks)
        check.server = check.server.value < 0 ? ServerId{22} : check.server;
    taken.checks[1].id = CheckId{31};
    taken.checks[2].id = CheckId{32};
    taken.dependencies = {{ServerId{20}, ServerId{22}}};
    const EstateReturn back = wayBack(known, taken);
    QCOMPARE(back.servers, std::vector{ServerId{22}});
    QCOMPARE(back.checks, std::vector{CheckId{31}}); // 32 goes with its server
    QCOMPARE(back.before.servers.size(), size_t{1});
    QCOMPARE(back.before.servers[0], known.servers[0]);
    QVERIFY(back.before.checks.empty());
    QCOMPARE(back.parents.size(), size_t{1});
    QCOMPARE(back.parents[0].first, ServerId{20});
    QVERIFY(back.parents[0].second.empty());
}

/// The engine says what a baseline says; a file can't.
void TestEstateMerge::intervalOfABaselineIsNoChange()
{
    Estate known = knownEstate();
    known.checks[0].followsBaseline = true;
    known.checks[0].interval = Millis{120'000};
    EstateFile again;
    again.estate = known;
    again.estate.checks[0].interval = Millis{60'000};
    again.hasWholeChecks = true;
    QCOMPARE(mergeEstate(known, {}, again).estate.checks[0], known.checks[0]);
    again.estate.checks[0].followsBaseline = false;
    QCOMPARE(mergeEstate(known, {}, again).estate.checks[0].interval, Millis{60'000});
}

void TestEstateMerge::ownValuesLieAtTheirPlace()
{
    Estate known = knownEstate();
    known.adjustments = {
        {.id = {40},
         .customer = {10},
         .metric = u"a.b"_s,
         .patch = {.warning = OwnLimit{1}},
         .reason = u"r"_s,
         .by = u"kl"_s,
         .revision = 3},
        {.id = {41}, .server = {21}, .metric = u"a.b"_s, .patch = {.warning = OwnLimit{2}}, .reason = u"r"_s}};
    const ChartSet disks{.name = u"Disks"_s, .customer = {10}, .charts = {{.series = {{u"a.b"_s, u"*"_s}}}}};
    known.chartSets = {{.id = {50}, .set = disks, .revision = 4}};

    EstateFile same = file();
    same.estate.adjustments = {known.adjustments[0]};
    same.estate.adjustments[0].id = {};
    same.estate.adjustments[0].customer = {-1};
    same.estate.chartSets = {{.id = {}, .set = disks}};
    same.estate.chartSets[0].set.customer = {-1};
    EstateMerge merge = mergeEstate(known, {}, same);
    QVERIFY(merge.estate.adjustments.empty() && merge.estate.chartSets.empty());

    EstateFile other = same;
    other.estate.adjustments[0].patch.warning = OwnLimit{5};
    other.estate.adjustments.push_back(
        {.id = {}, .server = {-2}, .metric = u"a.b"_s, .patch = {.watched = false}, .reason = u"n"_s});
    other.estate.chartSets[0].set.hours = 48;
    merge = mergeEstate(known, {}, other);
    QCOMPARE(merge.estate.adjustments.size(), size_t{2});
    QCOMPARE(merge.estate.adjustments[0].id, AdjustmentId{40});
    QCOMPARE(merge.estate.adjustments[0].revision, 3);
    QCOMPARE(merge.estate.adjustments[0].customer, CustomerId{10});
    QCOMPARE(merge.estate.adjustments[1].id, AdjustmentId{});
    QCOMPARE(merge.estate.chartSets.size(), size_t{1});
    QCOMPARE(merge.estate.chartSets[0].id, ChartSetId{50});
    QCOMPARE(merge.estate.chartSets[0].revision, 4);
}

void TestEstateMerge::columnsAreGuessed_data()
{
    using C = EstateColumn;
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<ColumnMapping>("mapping");
    QTest::newRow("our own") << QStringList{u"kund"_s, u"Server"_s, u" ADRESS "_s}
                             << ColumnMapping{C::Customer, C::Server, C::Address};
    QTest::newRow("another program's") << QStringList{u"Device Name"_s, u"IP-Address"_s, u"Probe"_s, u"Group"_s}
                                       << ColumnMapping{C::Server, C::Address, {}, C::Tags};
    QTest::newRow("the right name goes first")
        << QStringList{u"Hostname"_s, u"server"_s} << ColumnMapping{std::nullopt, C::Server};
    QTest::newRow("each once") << QStringList{u"host"_s, u"device"_s} << ColumnMapping{C::Server, {}};
    QTest::newRow("nothing") << QStringList{} << ColumnMapping{};
}

void TestEstateMerge::columnsAreGuessed()
{
    QFETCH(QStringList, titles);
    QFETCH(ColumnMapping, mapping);
    QVERIFY(guessColumns(titles) == mapping);
}

QTEST_GUILESS_MAIN(TestEstateMerge)
#include "tst_estatemerge.moc"
