#include "app/commands/estatemerge.h"

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

QTEST_GUILESS_MAIN(TestEstateMerge)
#include "tst_estatemerge.moc"
