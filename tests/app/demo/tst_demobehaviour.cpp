#include "app/demo/behaviour.h"
#include "app/demo/noise.h"

#include <QDateTime>
#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace sd;
using namespace sd::demo;
using namespace std::chrono_literals;

namespace {

UtcTime local(int year, int month, int day, int hour, int minute = 0)
{
    const QDateTime time(QDate(year, month, day), QTime(hour, minute), QTimeZone("Europe/Stockholm"));
    return fromMs(time.toMSecsSinceEpoch());
}

const Interval span{local(2025, 1, 1, 0), local(2027, 1, 1, 0)};

const DemoServer& serverWith(const EstatePlan& plan, Part part)
{
    return *std::find_if(plan.servers.begin(), plan.servers.end(),
                         [part](const DemoServer& server) { return server.part == part; });
}

} // namespace

class TestDemoBehaviour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planIsTheSameForTheSameSeed();
    void planHasTheWantedSize_data();
    void planHasTheWantedSize();
    void everyPartIsCast();
    void clockFollowsSummerTime();
    void addedUpSecondsNeverJump_data();
    void addedUpSecondsNeverJump();
    void patchNightIsTheSundayAfterTheSecondTuesday();
    void workingDaysAreBusierThanNights();
    void countersNeverGoBack();
    void valuesStayInBounds();
    void troublesComeAndGo_data();
    void troublesComeAndGo();
    void silentSwitchHidesWhatStandsBehindIt();
    void restartShowsInUpTime();
    void slowTroublesLeadUpToTheEpoch();
    void timeLapseKeepsRates();
};

void TestDemoBehaviour::planIsTheSameForTheSameSeed()
{
    const EstatePlan one = planEstate({3, 40, 7});
    const EstatePlan two = planEstate({3, 40, 7});
    const EstatePlan other = planEstate({3, 40, 8});
    QCOMPARE(one.servers.size(), two.servers.size());
    bool differs = false;
    for (size_t i = 0; i < one.servers.size(); ++i) {
        QCOMPARE(one.servers[i].name, two.servers[i].name);
        QCOMPARE(one.servers[i].address, two.servers[i].address);
        QCOMPARE(one.servers[i].seed, two.servers[i].seed);
        differs |= one.servers[i].seed != other.servers[i].seed;
    }
    QVERIFY(differs);
}

void TestDemoBehaviour::planHasTheWantedSize_data()
{
    QTest::addColumn<int>("customers");
    QTest::addColumn<int>("servers");
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("more customers than servers") << 5 << 3;
    QTest::newRow("usual") << 3 << 40;
    QTest::newRow("large") << 30 << 10'000;
}

void TestDemoBehaviour::planHasTheWantedSize()
{
    QFETCH(int, customers);
    QFETCH(int, servers);
    const EstatePlan plan = planEstate({customers, servers, 1});
    QCOMPARE(plan.customers.size(), static_cast<size_t>(customers));
    QCOMPARE(plan.servers.size(), static_cast<size_t>(servers));
    QSet<QString> names;
    quint32 last = 0;
    for (const DemoServer& server : plan.servers) {
        names.insert(server.name);
        QCOMPARE_GT(server.address, last);
        last = server.address;
        QCOMPARE(server.address >> 24, 127U);
        QVERIFY((server.address & 0xff) != 0 && (server.address & 0xff) != 0xff);
        QCOMPARE(plan.at(server.address), &server);
        if (server.parent >= 0)
            QVERIFY(plan.servers[static_cast<size_t>(server.parent)].role == Role::Switch);
    }
    QCOMPARE(names.size(), servers);
    QVERIFY(plan.at(last + 1) == nullptr);
}

void TestDemoBehaviour::everyPartIsCast()
{
    const EstatePlan plan = planEstate({});
    for (int part = 1; part <= static_cast<int>(Part::ExpiringCertificate); ++part) {
        const auto isCast = [part](const DemoServer& server) { return static_cast<int>(server.part) == part; };
        QVERIFY2(std::any_of(plan.servers.begin(), plan.servers.end(), isCast), qPrintable(QString::number(part)));
    }
}

void TestDemoBehaviour::clockFollowsSummerTime()
{
    const Rhythm rhythm(span);
    constexpr qint64 hour = 3'600'000;
    QCOMPARE(rhythm.moment(local(2026, 1, 14, 12)).localMs % (24 * hour), 12 * hour);
    QCOMPARE(rhythm.moment(local(2026, 7, 15, 12)).localMs % (24 * hour), 12 * hour);
    QCOMPARE(rhythm.moment(local(2026, 7, 15, 12)).business, 1.0);
    QCOMPARE(rhythm.moment(local(2026, 7, 15, 3)).backup, 1.0);
    QCOMPARE(rhythm.moment(local(2026, 7, 15, 3)).business, 0.0);
    QCOMPARE_LT(rhythm.moment(local(2026, 7, 18, 12)).business, 0.2); // a Saturday
}

void TestDemoBehaviour::addedUpSecondsNeverJump_data()
{
    QTest::addColumn<qint64>("from");
    QTest::newRow("clocks forward") << toMs(local(2026, 3, 28, 12));
    QTest::newRow("clocks back") << toMs(local(2026, 10, 24, 12));
    QTest::newRow("turn of the week") << toMs(local(2026, 5, 10, 12));
}

void TestDemoBehaviour::addedUpSecondsNeverJump()
{
    QFETCH(qint64, from);
    const Rhythm rhythm(span);
    Moment last = rhythm.moment(fromMs(from));
    for (int minute = 1; minute < 48 * 60; ++minute) {
        const Moment moment = rhythm.moment(fromMs(from) + minute * 1min);
        QCOMPARE_GE(moment.businessSeconds, last.businessSeconds - 1e-5);
        QCOMPARE_LT(moment.businessSeconds - last.businessSeconds, 60.001);
        QCOMPARE_GE(moment.backupSeconds, last.backupSeconds - 1e-5);
        QCOMPARE_LT(moment.backupSeconds - last.backupSeconds, 60.001);
        last = moment;
    }
}

void TestDemoBehaviour::patchNightIsTheSundayAfterTheSecondTuesday()
{
    const Rhythm rhythm(span);
    QVERIFY(rhythm.patchNight(local(2026, 3, 20, 12)) == local(2026, 3, 15, 1));
    QVERIFY(rhythm.patchNight(local(2026, 3, 15, 0, 59)) == local(2026, 2, 15, 1));
    QVERIFY(rhythm.patchNight(local(2026, 10, 18, 1)) == local(2026, 10, 18, 1));
}

void TestDemoBehaviour::workingDaysAreBusierThanNights()
{
    const EstatePlan plan = planEstate({});
    const Behaviour behaviour(plan, Rhythm(span), Story({local(2026, 6, 1, 0)}));
    double noon = 0;
    double night = 0;
    for (int day = 2; day <= 6; ++day) {
        for (const DemoServer& server : plan.servers) {
            if (!isComputer(server.role))
                continue;
            noon += behaviour.processorLoad(server, 0, behaviour.moment(local(2026, 3, day, 12)));
            night += behaviour.processorLoad(server, 0, behaviour.moment(local(2026, 3, day, 23)));
        }
    }
    QCOMPARE_GT(noon, 1.8 * night);
}

void TestDemoBehaviour::countersNeverGoBack()
{
    const EstatePlan plan = planEstate({});
    const Behaviour behaviour(plan, Rhythm(span), Story({local(2026, 6, 1, 0)}));
    std::vector<quint64> last(plan.servers.size(), 0);
    // Three days across the night in which the clocks go back.
    for (UtcTime at = local(2026, 10, 24, 0); at < local(2026, 10, 27, 0); at += 20s) {
        const Moment moment = behaviour.moment(at);
        for (const DemoServer& server : plan.servers) {
            if (server.ports.empty())
                continue;
            const quint64 now = behaviour.octets(server, 0, false, moment);
            quint64& before = last[static_cast<size_t>(server.index)];
            QVERIFY2(now >= before, qPrintable(server.name));
            // Less than the line can carry in 20 s.
            QVERIFY2(before == 0 || static_cast<double>(now - before) < server.ports[0].bitsPerSecond / 8 * 20,
                     qPrintable(server.name));
            before = now;
        }
    }
}

void TestDemoBehaviour::valuesStayInBounds()
{
    const EstatePlan plan = planEstate({});
    const Behaviour behaviour(plan, Rhythm(span), Story({local(2026, 6, 1, 0), local(2026, 6, 1, 0)}));
    for (UtcTime at = local(2026, 5, 20, 0); at < local(2026, 6, 10, 0); at += 17min) {
        const Moment moment = behaviour.moment(at);
        for (const DemoServer& server : plan.servers) {
            for (int core = 0; core < server.cores; ++core) {
                const int load = behaviour.processorLoad(server, core, moment);
                QVERIFY(load >= 0 && load <= 100);
            }
            for (size_t volume = 0; volume < server.volumes.size(); ++volume) {
                const double used = behaviour.volumeUsed(server, volume, moment);
                QVERIFY(used > 0 && used < server.volumes[volume].bytes);
            }
            if (server.memory > 0) {
                const double used = behaviour.memoryUsed(server, moment);
                QVERIFY(used > 0 && used < server.memory);
            }
            QVERIFY(behaviour.startedAt(server, moment) <= at || !behaviour.answers(server, moment));
        }
    }
}

void TestDemoBehaviour::troublesComeAndGo_data()
{
    QTest::addColumn<Part>("part");
    QTest::newRow("processor") << Part::CpuPeaks;
    QTest::newRow("volume") << Part::FillingVolume;
    QTest::newRow("link") << Part::FlappingLink;
    QTest::newRow("switch") << Part::BranchSwitch;
    QTest::newRow("web") << Part::WebTrouble;
}

void TestDemoBehaviour::troublesComeAndGo()
{
    QFETCH(Part, part);
    const UtcTime begin = local(2026, 6, 3, 4, 30);
    const EstatePlan plan = planEstate({});
    const Behaviour behaviour(plan, Rhythm(span), Story({begin, begin}));
    const DemoServer& server = serverWith(plan, part);
    auto isInTrouble = [&](Millis after) {
        const Moment moment = behaviour.moment(begin + after);
        if (part == Part::CpuPeaks)
            return behaviour.processorLoad(server, 0, moment) > 90;
        if (part == Part::FillingVolume)
            return behaviour.volumeUsed(server, server.volumes.size() - 1, moment) > 0.9 * server.volumes.back().bytes;
        if (part == Part::FlappingLink)
            return !behaviour.isPortUp(server, server.ports.size() - 1, moment);
        if (part == Part::WebTrouble)
            return behaviour.web(server, moment).status != 200;
        return !behaviour.answers(server, moment);
    };
    QVERIFY(!isInTrouble(0s));
    int changes = 0;
    Millis first{0};
    for (Millis after = 1s; after <= 5min; after += 1s) {
        const bool isChange = isInTrouble(after) != isInTrouble(after - 1s);
        changes += isChange;
        if (isChange && first == Millis{0})
            first = after;
    }
    QCOMPARE_GE(changes, 2); // came, and went
    QVERIFY2(first <= 75s, "somebody who has just opened the console waits too long");
}

void TestDemoBehaviour::silentSwitchHidesWhatStandsBehindIt()
{
    const UtcTime begin = local(2026, 6, 3, 12);
    const EstatePlan plan = planEstate({});
    const Behaviour behaviour(plan, Rhythm(span), Story({begin, begin}));
    const DemoServer& branch = serverWith(plan, Part::BranchSwitch);
    int children = 0;
    for (Millis after = 0s; after < 5min; after += 5s) {
        const Moment moment = behaviour.moment(begin + after);
        for (const DemoServer& server : plan.servers) {
            if (server.parent == branch.index && !behaviour.answers(branch, moment)) {
                QVERIFY(!behaviour.answers(server, moment));
                ++children;
            }
        }
    }
    QCOMPARE_GT(children, 0);
}

void TestDemoBehaviour::restartShowsInUpTime()
{
    const EstatePlan plan = planEstate({});
    const Behaviour behaviour(plan, Rhythm(span), Story({local(2026, 6, 1, 0)}));
    const DemoServer& server = plan.servers[1];
    const Moment before = behaviour.moment(local(2026, 3, 14, 23));
    const Moment after = behaviour.moment(local(2026, 3, 15, 6));
    QVERIFY(behaviour.startedAt(server, before) < local(2026, 2, 16, 0));
    QVERIFY(behaviour.startedAt(server, after) > local(2026, 3, 15, 1));
}

void TestDemoBehaviour::slowTroublesLeadUpToTheEpoch()
{
    const UtcTime epoch = local(2026, 6, 3, 12);
    const EstatePlan plan = planEstate({});
    const Behaviour behaviour(plan, Rhythm(span), Story({epoch, epoch}));
    const DemoServer& ill = serverWith(plan, Part::IllVolume);
    const size_t volume = ill.volumes.size() - 1;
    auto share = [&](UtcTime at) {
        return behaviour.volumeUsed(ill, volume, behaviour.moment(at)) / ill.volumes[volume].bytes;
    };
    QCOMPARE_LT(share(epoch - 24h * 20), 0.85);
    QCOMPARE_GT(share(epoch), 0.85);
    QCOMPARE_LT(share(epoch), 0.9);

    const DemoServer& web = serverWith(plan, Part::ExpiringCertificate);
    QVERIFY(behaviour.certificateEnd(web, behaviour.moment(epoch)) - epoch == 12 * 24h);
    const DemoServer& disk = serverWith(plan, Part::FailingDisk);
    QVERIFY(behaviour.web(disk, behaviour.moment(epoch - 24h * 3)).isHealthy);
    QVERIFY(!behaviour.web(disk, behaviour.moment(epoch)).isHealthy);
}

void TestDemoBehaviour::timeLapseKeepsRates()
{
    const UtcTime begin = local(2026, 6, 3, 12);
    const EstatePlan plan = planEstate({});
    const Behaviour fast(plan, Rhythm(span, {begin, 60}), Story({begin, begin}));
    const DemoServer& server = plan.servers[1];
    const Moment later = fast.moment(begin + 10min);
    QVERIFY(later.at == begin + 10h);
    const double octets = static_cast<double>(fast.octets(server, 0, false, later) -
                                              fast.octets(server, 0, false, fast.moment(begin + 1min)));
    QCOMPARE_LT(octets, server.ports[0].bitsPerSecond / 8 * 540);
    quint64 last = 0;
    for (Millis after = 5s; after < 20min; after += 5s) {
        const quint64 now = fast.octets(server, 0, false, fast.moment(begin + after));
        QCOMPARE_GE(now, last);
        last = now;
    }
}

QTEST_GUILESS_MAIN(TestDemoBehaviour)
#include "tst_demobehaviour.moc"
