#include "models/domain/addresslist.h"
#include "models/domain/addressrange.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sd;

class TestAddressRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void numbersAreOrdered();
    void readsNumbers_data();
    void readsNumbers();
    void findsAddressesInAnything();
};

/// A table with titles, names, dates, figures and doubles; what is no address is passed over.
void TestAddressRange::findsAddressesInAnything()
{
    QCOMPARE(addressesIn(u"Namn;IP;Inköpt;Pris\r\n\"FIL01\";\"10.0.0.5\";2026-11-27;12,50\r\n"
                         "DC01\t10.0.0.6\t1.2.3\nnät 10.1.0.0/24, 10.2.0.5-80; 10.0.0.5 2001:db8::1 300.1.1.1\n"_s),
             u"10.0.0.5 10.0.0.6 10.1.0.0/24 10.2.0.5-80 2001:db8::1"_s);
    QCOMPARE(addressesIn(u"no address here"_s), QString());
    QString many;
    for (int i = 0; i < 5'000; ++i)
        many += u"10.0.%1.%2\n"_s.arg(i / 250).arg(i % 250 + 1);
    QCOMPARE(addressesIn(many).split(u' ').size(), qsizetype{AddressRange::Most});
}

void TestAddressRange::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");

    QTest::newRow("one") << u"10.0.0.5"_s << 1 << u"10.0.0.5"_s << u"10.0.0.5"_s;
    QTest::newRow("network") << u"10.0.0.0/24"_s << 254 << u"10.0.0.1"_s << u"10.0.0.254"_s;
    QTest::newRow("network by one of its hosts")
        << u"192.168.7.77/26"_s << 62 << u"192.168.7.65"_s << u"192.168.7.126"_s;
    QTest::newRow("two hosts") << u"10.0.0.8/30"_s << 2 << u"10.0.0.9"_s << u"10.0.0.10"_s;
    QTest::newRow("point to point") << u"10.0.0.8/31"_s << 2 << u"10.0.0.8"_s << u"10.0.0.9"_s;
    QTest::newRow("one as a network") << u"10.0.0.8/32"_s << 1 << u"10.0.0.8"_s << u"10.0.0.8"_s;
    QTest::newRow("the largest") << u"10.0.0.0/20"_s << 4094 << u"10.0.0.1"_s << u"10.0.15.254"_s;
    QTest::newRow("exactly the cap") << u"10.0.0.0-10.0.15.255"_s << 4096 << u"10.0.0.0"_s << u"10.0.15.255"_s;
    QTest::newRow("last number") << u"10.0.0.5-80"_s << 76 << u"10.0.0.5"_s << u"10.0.0.80"_s;
    QTest::newRow("from to") << u"10.0.0.250-10.0.1.20"_s << 27 << u"10.0.0.250"_s << u"10.0.1.20"_s;
    QTest::newRow("space around the dash") << u"10.0.0.5 - 80"_s << 76 << u"10.0.0.5"_s << u"10.0.0.80"_s;
    QTest::newRow("a dash as word processors write it")
        << u"10.0.0.5–10.0.0.6"_s << 2 << u"10.0.0.5"_s << u"10.0.0.6"_s;
    QTest::newRow("the last address there is")
        << u"255.255.255.254-255"_s << 2 << u"255.255.255.254"_s << u"255.255.255.255"_s;
    QTest::newRow("several") << u"10.0.2.1, 10.0.0.0/30;10.0.1.7\n10.0.3.1-2"_s << 6 << u"10.0.0.1"_s << u"10.0.3.2"_s;
    QTest::newRow("each once") << u"10.0.0.1-10 10.0.0.5-20 10.0.0.7"_s << 20 << u"10.0.0.1"_s << u"10.0.0.20"_s;
    QTest::newRow("IPv6") << u"2001:db8::1"_s << 1 << u"2001:db8::1"_s << u"2001:db8::1"_s;
    QTest::newRow("IPv6 network") << u"2001:db8::/120"_s << 256 << u"2001:db8::"_s << u"2001:db8::ff"_s;
    QTest::newRow("IPv6 from to") << u"fd00::ff-fd00::102"_s << 4 << u"fd00::ff"_s << u"fd00::102"_s;
    QTest::newRow("both kinds") << u"fd00::1 10.0.0.1"_s << 2 << u"10.0.0.1"_s << u"fd00::1"_s;
}

void TestAddressRange::parses()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    const auto range = AddressRange::parse(text);
    QVERIFY2(range, range ? "" : qPrintable(range.failure().message));
    QCOMPARE(range->count(), count);
    QTEST(range->at(0), "first");
    QTEST(range->at(count - 1), "last");
    QCOMPARE(range->at(count), QString());
    IpNumber before;
    for (int i = 0; i < count; ++i) {
        IpNumber number;
        QVERIFY(IpNumber::parse(range->at(i), number));
        QVERIFY(i == 0 || before < number);
        before = number;
    }
}

void TestAddressRange::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");

    QTest::newRow("nothing") << u" , "_s << u"No address is named."_s;
    QTest::newRow("a name") << u"10.0.0.1 dc02"_s << u"“dc02” is no IP address."_s;
    QTest::newRow("a name with a dash") << u"web-01"_s << u"“web” is no IP address."_s;
    QTest::newRow("a short address") << u"10.0.0/24"_s << u"“10.0.0” is no IP address."_s;
    QTest::newRow("too large a number") << u"10.0.0.256"_s << u"“10.0.0.256” is no IP address."_s;
    QTest::newRow("too large a last number") << u"10.0.0.5-256"_s << u"“256” is no IP address."_s;
    QTest::newRow("backwards") << u"10.0.0.9-5"_s << u"“10.0.0.9-5” ends before it begins."_s;
    QTest::newRow("from one kind to the other")
        << u"10.0.0.9-fd00::1"_s << u"“10.0.0.9-fd00::1” ends before it begins."_s;
    QTest::newRow("prefix") << u"10.0.0.0/33"_s << u"The prefix of “10.0.0.0/33” is a number from 0 to 32."_s;
    QTest::newRow("no prefix") << u"10.0.0.0/"_s << u"The prefix of “10.0.0.0/” is a number from 0 to 32."_s;
    QTest::newRow("IPv6 prefix") << u"fd00::/129"_s << u"The prefix of “fd00::/129” is a number from 0 to 128."_s;
    QTest::newRow("zone") << u"fe80::1%eth0"_s << u"“fe80::1%eth0” is no IP address."_s;
    QTest::newRow("too many") << u"10.0.0.0/19"_s << u"These are more than 4096 addresses."_s;
    QTest::newRow("one too many") << u"10.0.0.0-10.0.16.0"_s << u"These are more than 4096 addresses."_s;
    QTest::newRow("too many together") << u"10.0.0.0/20 10.1.0.1-3"_s << u"These are more than 4096 addresses."_s;
    QTest::newRow("the whole of it") << u"0.0.0.0/0"_s << u"These are more than 4096 addresses."_s;
    QTest::newRow("an IPv6 network") << u"2001:db8::/64"_s << u"These are more than 4096 addresses."_s;
    QTest::newRow("all of IPv6") << u"::/0"_s << u"These are more than 4096 addresses."_s;
    QTest::newRow("half of IPv6") << u"::-::ffff:ffff:ffff:ffff"_s << u"These are more than 4096 addresses."_s;
}

void TestAddressRange::refuses()
{
    QFETCH(QString, text);
    const auto range = AddressRange::parse(text);
    QVERIFY(!range);
    QCOMPARE(range.failure().code, u"address-range"_s);
    QTEST(range.failure().message, "message");
}

void TestAddressRange::numbersAreOrdered()
{
    const QStringList ordered{u"9.0.0.0"_s, u"10.0.0.2"_s, u"10.0.0.10"_s, u"200.0.0.1"_s,
                              u"::1"_s,     u"fd00::2"_s,  u"fd00::10"_s};
    for (qsizetype i = 1; i < ordered.size(); ++i) {
        IpNumber a;
        IpNumber b;
        QVERIFY(IpNumber::parse(ordered[i - 1], a) && IpNumber::parse(ordered[i], b));
        QVERIFY2(a < b, qPrintable(ordered[i]));
    }
}

void TestAddressRange::readsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");

    QTest::newRow("v4") << u"10.0.0.1"_s << true;
    QTest::newRow("v6") << u"2001:db8:0:1:2:3:4:5"_s << true;
    QTest::newRow("v6 short") << u"::"_s << true;
    QTest::newRow("name") << u"dc02"_s << false;
    QTest::newRow("octal") << u"010.0.0.1"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("not latin") << u"10.0.0.\u0661"_s << false;
}

void TestAddressRange::readsNumbers()
{
    QFETCH(QString, text);
    IpNumber number;
    QTEST(IpNumber::parse(text, number), "isOne");
    if (IpNumber::parse(text, number))
        QCOMPARE(number.toString(), text);
}

QTEST_APPLESS_MAIN(TestAddressRange)
#include "tst_addressrange.moc"
