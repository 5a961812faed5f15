#include "models/domain/baselinebite.h"
#include "models/domain/baselinediff.h"

#include <QTest>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

const QString cpu = u"system.cpu.utilization"_s;
const QString volume = u"system.filesystem.utilization"_s;

Threshold limits(double warning, double error)
{
    return {.warning = warning, .error = error, .origin = {.layer = u"baseline"_s, .name = u"any 1"_s}};
}

BaselineSheet sheet()
{
    BaselineSheet sheet{.name = u"any"_s, .version = 1, .title = u"Any"_s};
    sheet.recognises = {u"vendor ~ ^HPE$"_s};
    sheet.readings = {{.group = u"cpu"_s, .metric = cpu, .unit = u"1"_s, .value = u"load"_s, .sources = {u"1.2.3"_s}},
                      {.group = u"health"_s,
                       .metric = u"hw.status"_s,
                       .kind = ReadingKind::Status,
                       .value = u"status"_s,
                       .meanings = {{u"2"_s, State::Ok, u"ok"_s}, {u"3"_s, State::Warning, u"degraded"_s}}}};
    sheet.rules = {{.metric = cpu, .threshold = limits(0.8, 0.9)},
                   {.metric = volume, .instance = u"C:"_s, .threshold = limits(0.85, 0.93)}};
    sheet.traps = {{.oid = u"1.3.6.1.4.1.1"_s, .name = u"failed"_s, .metric = u"hw.status"_s, .state = u"error"_s}};
    return sheet;
}

using Edit = std::function<void(BaselineSheet&)>;

/// Rows of differs(): numbers and traps.
void addOtherMeanings()
{
    using Changes = std::vector<SheetChange>;
    QTest::newRow("a number means something else")
        << Edit([](BaselineSheet& after) { after.readings[1].meanings[1].state = State::Error; })
        << Changes{{.part = SheetPart::Means,
                    .what = u"hw.status"_s,
                    .field = u"3"_s,
                    .before = u"warning"_s,
                    .after = u"error"_s}};
    QTest::newRow("a number less") << Edit([](BaselineSheet& after) { after.readings[1].meanings.pop_back(); })
                                   << Changes{{.kind = DiffKind::Removed,
                                               .part = SheetPart::Means,
                                               .what = u"hw.status"_s,
                                               .field = u"3"_s,
                                               .before = u"warning"_s}};
    QTest::newRow("a trap's state") << Edit([](BaselineSheet& after) { after.traps[0].state = u"warning"_s; })
                                    << Changes{{.part = SheetPart::Hears,
                                                .what = u"failed"_s,
                                                .field = u"state"_s,
                                                .before = u"error"_s,
                                                .after = u"warning"_s}};
}

} // namespace

Q_DECLARE_METATYPE(Edit)
Q_DECLARE_METATYPE(std::vector<SheetChange>)

class TestBaselineDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differs_data();
    void differs();
    void whatIsAddedOneWayIsRemovedTheOther();
    void laterRuleOfTheSameInstancesCounts();
    void bites_data();
    void bites();
    void whatIsLeftOutIsNotBitten();
};

void TestBaselineDiff::differs_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<std::vector<SheetChange>>("changes");
    using Changes = std::vector<SheetChange>;
    QTest::newRow("nothing") << Edit([](BaselineSheet&) {}) << Changes{};
    QTest::newRow("a version alone") << Edit([](BaselineSheet& after) { after.version = 2; }) << Changes{};
    QTest::newRow("whose a rule is") << Edit([](BaselineSheet& after) {
        after.rules[0].threshold.origin.name = u"any 2"_s;
    }) << Changes{};
    QTest::newRow("title and rank")
        << Edit([](BaselineSheet& after) {
               after.title = u"Some"_s;
               after.rank = 7;
           })
        << Changes{{.part = SheetPart::Head, .field = u"title"_s, .before = u"Any"_s, .after = u"Some"_s},
                   {.part = SheetPart::Head, .field = u"rank"_s, .before = u"0"_s, .after = u"7"_s}};
    QTest::newRow("asked at the usual interval and at another, in words of each") << Edit([](BaselineSheet& after) {
        after.intervals = {{ProbeKind::Redfish, Millis{300'000}}, {ProbeKind::Snmp, Millis{120'000}}};
    })
                                                                                  << Changes{{.part = SheetPart::Head,
                                                                                              .what = u"snmp"_s,
                                                                                              .field = u"interval"_s,
                                                                                              .before = u"60"_s,
                                                                                              .after = u"120"_s}};
    QTest::newRow("recognised by another word")
        << Edit([](BaselineSheet& after) { after.recognises = {u"vendor ~ ^HP$"_s}; })
        << Changes{{.kind = DiffKind::Removed, .part = SheetPart::Recognises, .before = u"vendor ~ ^HPE$"_s},
                   {.kind = DiffKind::Added, .part = SheetPart::Recognises, .after = u"vendor ~ ^HP$"_s}};
    QTest::newRow("a reading more") << Edit([](BaselineSheet& after) {
        after.readings.insert(after.readings.begin() + 1,
                              {.group = {}, .metric = u"system.uptime"_s, .unit = u"s"_s, .sources = {u"1.9"_s}});
    })
                                    << Changes{{.kind = DiffKind::Added,
                                                .part = SheetPart::Reads,
                                                .what = u"system.uptime"_s,
                                                .unit = u"s"_s,
                                                .after = u"1.9"_s}};
    QTest::newRow("read from elsewhere") << Edit([](BaselineSheet& after) { after.readings[0].sources = {u"1.2.4"_s}; })
                                         << Changes{{.part = SheetPart::Reads,
                                                     .what = cpu,
                                                     .unit = u"1"_s,
                                                     .field = u"source"_s,
                                                     .before = u"1.2.3"_s,
                                                     .after = u"1.2.4"_s}};
    QTest::newRow("a limit") << Edit([](BaselineSheet& after) { after.rules[0].threshold.warning = 0.7; })
                             << Changes{{.part = SheetPart::Judges,
                                         .what = cpu,
                                         .instance = u"*"_s,
                                         .unit = u"1"_s,
                                         .ruleBefore = limits(0.8, 0.9),
                                         .ruleAfter = limits(0.7, 0.9)}};
    QTest::newRow("where a limit comes from")
        << Edit([](BaselineSheet& after) { after.rules[0].threshold.origin.reason = u"Zabbix"_s; })
        << Changes{{.part = SheetPart::Judges,
                    .what = cpu,
                    .instance = u"*"_s,
                    .unit = u"1"_s,
                    .field = u"reason"_s,
                    .after = u"Zabbix"_s}};
    QTest::newRow("a rule less") << Edit([](BaselineSheet& after) { after.rules.pop_back(); })
                                 << Changes{{.kind = DiffKind::Removed,
                                             .part = SheetPart::Judges,
                                             .what = volume,
                                             .instance = u"C:"_s,
                                             .ruleBefore = limits(0.85, 0.93)}};
    addOtherMeanings();
}

void TestBaselineDiff::differs()
{
    QFETCH(Edit, edit);
    BaselineSheet after = sheet();
    edit(after);
    const auto found = differences(sheet(), after);
    QTEST(found, "changes");
}

void TestBaselineDiff::whatIsAddedOneWayIsRemovedTheOther()
{
    BaselineSheet more = sheet();
    more.readings.push_back({.group = {}, .metric = u"system.uptime"_s});
    more.rules.push_back({.metric = u"system.uptime"_s, .threshold = limits(1, 2)});
    more.traps.push_back({.oid = u"1.3.6.1.4.1.2"_s, .name = u"other"_s});
    const auto there = differences(sheet(), more);
    const auto back = differences(more, sheet());
    QCOMPARE(there.size(), size_t{3});
    QCOMPARE(back.size(), there.size());
    for (size_t i = 0; i < there.size(); ++i) {
        QVERIFY(there[i].kind == DiffKind::Added);
        QVERIFY(back[i].kind == DiffKind::Removed);
        QCOMPARE(back[i].what, there[i].what);
        QCOMPARE(back[i].before, there[i].after);
    }
}

/// As effectiveThreshold has it: an inherited rule that is said again does not count.
void TestBaselineDiff::laterRuleOfTheSameInstancesCounts()
{
    BaselineSheet before = sheet();
    before.rules.push_back({.metric = cpu, .threshold = limits(0.5, 0.6)});
    BaselineSheet after = before;
    after.rules[0].threshold.warning = 0.1;
    QVERIFY(differences(before, after).empty());
    after.rules.back().threshold.warning = 0.4;
    QCOMPARE(differences(before, after).size(), size_t{1});
}

void TestBaselineDiff::bites_data()
{
    QTest::addColumn<QString>("held"); ///< by what
    QTest::addColumn<int>("touched");
    QTest::addColumn<bool>("isHeld");
    QTest::newRow("nothing lies over it") << u""_s << 1 << false;
    QTest::newRow("all of it is the server's own") << u"both"_s << 1 << true;
    QTest::newRow("the server's own Warning, not its Error") << u"warning"_s << 1 << true;
    QTest::newRow("the server's own Error, not its Warning") << u"error"_s << 1 << false;
    QTest::newRow("the check's own rule") << u"check"_s << 1 << true;
    QTest::newRow("another metric's") << u"other"_s << 1 << false;
    QTest::newRow("the device's own limits") << u"device"_s << 1 << true;
}

void TestBaselineDiff::bites()
{
    QFETCH(QString, held);
    Check check;
    check.id = {7};
    check.server = {3};
    if (held == u"check"_s)
        check.overrides = {
            {.metric = cpu, .threshold = {.warning = 0.99, .origin = {.layer = u"check"_s, .name = u"own"_s}}}};
    Adjustment own{.id = {1}, .server = {3}, .metric = held == u"other"_s ? volume : cpu, .reason = u"busy"_s};
    if (held == u"both"_s || held == u"warning"_s || held == u"other"_s)
        own.patch.warning = OwnLimit{0.95};
    if (held == u"both"_s || held == u"error"_s)
        own.patch.error = OwnLimit{0.99};
    const Adjustments over = own.patch.isEmpty() ? Adjustments{} : Adjustments{own};
    const auto stated =
        held == u"device"_s ? std::make_shared<const Threshold>(Threshold{.warning = 0.5, .error = 0.6}) : nullptr;
    const std::vector<ThresholdRule> before = sheet().rules;
    std::vector<ThresholdRule> after = before;
    after[0].threshold.warning = 0.7; // the Warning alone is another
    const std::vector<ReadingOfCheck> readings{{{cpu, {}}, u"1"_s, stated}, {{volume, u"C:"_s}, u"1"_s}};
    const auto found = bitesOf({check, over, before, after}, readings);
    QTEST(static_cast<int>(found.size()), "touched");
    QTEST(found[0].isHeld, "isHeld");
    QCOMPARE(found[0].key.metric, cpu);
    QCOMPARE(found[0].check, check.id);
    if (!found[0].isHeld)
        QCOMPARE(found[0].after.warning, 0.7);
}

void TestBaselineDiff::whatIsLeftOutIsNotBitten()
{
    Check check;
    check.id = {7};
    check.server = {3};
    Adjustment out{.id = {1}, .server = {3}, .metric = cpu, .reason = u"not here"_s};
    out.patch.watched = false;
    const std::vector<ThresholdRule> before = sheet().rules;
    QVERIFY(bitesOf({check, {out}, before, {}}, {{{cpu, {}}, u"1"_s}}).empty());
}

QTEST_GUILESS_MAIN(TestBaselineDiff)
#include "tst_baselinediff.moc"
