#include "models/domain/estate.h"
#include "models/domain/thresholdchain.h"

#include <QJsonDocument>
#include <QTest>

using namespace sd;
using namespace Qt::StringLiterals;

class TestAdjustment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isForServers_data();
    void isForServers();
    void laysOneOverTheOther_data();
    void laysOneOverTheOther();
    void changesNothingElse();
    void turnsRound();
    void deviceLimitsLieOverTheBaselineOnly();
    void checksOwnRuleStands();
    void leavesOut_data();
    void leavesOut();
    void chainNamesEachLayer();
    void refuses_data();
    void refuses();
    void nobodyReplacesWhatTheyHaveNotSeen();
    void jsonKeepsAll_data();
    void jsonKeepsAll();
    void jsonRefuses_data();
    void jsonRefuses();
};

namespace {

const QString Used = u"system.filesystem.utilization"_s;

ThresholdRule baselineRule()
{
    ThresholdRule rule{.metric = Used, .threshold = {.warning = 0.85, .error = 0.95, .hysteresis = 0.02}};
    rule.threshold.origin = {.layer = u"baseline"_s, .name = u"windows-server 3"_s};
    return rule;
}

Adjustment adjustment(double warning, int day = 1)
{
    Adjustment one{.id = {day}, .server = {7}, .metric = Used, .reason = u"agreed"_s, .by = u"Anna Ek"_s};
    one.patch.warning = OwnLimit{warning};
    one.at = fromMs(qint64{day} * 86'400'000);
    return one;
}

Adjustment ofCustomer(double warning, int day = 1)
{
    Adjustment one = adjustment(warning, day);
    one.server = {};
    one.customer = {3};
    return one;
}

Adjustment ofTag(double warning, int day = 1)
{
    Adjustment one = ofCustomer(warning, day);
    one.tag = u"sql"_s;
    return one;
}

Adjustment ofInstance(double warning, int day = 1)
{
    Adjustment one = adjustment(warning, day);
    one.instance = u"D:"_s;
    return one;
}

Server server()
{
    return {.id = {7}, .customer = {3}, .name = u"SQL01"_s, .address = {}, .tags = {u"SQL"_s}};
}

} // namespace

void TestAdjustment::isForServers_data()
{
    QTest::addColumn<qint64>("customer");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<qint64>("server");
    QTest::addColumn<bool>("fits");
    QTest::newRow("its customer") << 3LL << QString() << 0LL << true;
    QTest::newRow("another customer") << 4LL << QString() << 0LL << false;
    QTest::newRow("its customer's servers of its tag, whatever the case") << 3LL << u"sql"_s << 0LL << true;
    QTest::newRow("of another tag") << 3LL << u"backup"_s << 0LL << false;
    QTest::newRow("another customer's of its tag") << 4LL << u"sql"_s << 0LL << false;
    QTest::newRow("everybody's of its tag") << 0LL << u"sql"_s << 0LL << true;
    QTest::newRow("itself") << 0LL << QString() << 7LL << true;
    QTest::newRow("another server") << 0LL << QString() << 8LL << false;
}

void TestAdjustment::isForServers()
{
    QFETCH(qint64, customer);
    QFETCH(QString, tag);
    QFETCH(qint64, server);
    QFETCH(bool, fits);
    const Adjustment one{.id = {}, .customer = {customer}, .tag = tag, .server = {server}, .metric = Used};
    QCOMPARE(one.isFor(::server()), fits);
    QCOMPARE(adjustmentsOf(::server(), {one}).size(), size_t(fits ? 1 : 0));
}

void TestAdjustment::laysOneOverTheOther_data()
{
    QTest::addColumn<Adjustments>("all");
    QTest::addColumn<double>("warning");
    QTest::newRow("nothing") << Adjustments{} << 0.85;
    QTest::newRow("the customer's") << Adjustments{ofCustomer(0.1)} << 0.1;
    QTest::newRow("a group over its customer") << Adjustments{ofTag(0.2), ofCustomer(0.1, 9)} << 0.2;
    QTest::newRow("the server over its group") << Adjustments{adjustment(0.3), ofTag(0.2, 9)} << 0.3;
    QTest::newRow("the instance over its server") << Adjustments{ofInstance(0.4), adjustment(0.3, 9)} << 0.4;
    QTest::newRow("the later of two groups") << Adjustments{ofTag(0.5, 2), ofTag(0.2, 1)} << 0.5;
    Adjustment other = ofInstance(0.4);
    other.instance = u"E:"_s;
    QTest::newRow("another instance's is not its own") << Adjustments{other, ofCustomer(0.1)} << 0.1;
    Adjustment metric = adjustment(0.6);
    metric.metric = u"system.filesystem.*"_s;
    QTest::newRow("metrics by pattern") << Adjustments{metric} << 0.6;
    metric.metric = u"system.network.*"_s;
    QTest::newRow("another metric's") << Adjustments{metric} << 0.85;
}

void TestAdjustment::laysOneOverTheOther()
{
    QFETCH(Adjustments, all);
    QFETCH(double, warning);
    const Threshold base = baselineRule().threshold;
    const MetricKey key{Used, u"D:"_s};
    const auto laid = laidThreshold(&base, nullptr, adjustmentsOf(server(), all), key);
    QCOMPARE(laid.value_or(base).warning, std::optional(warning));
    QCOMPARE(effectiveOf(thresholdChain({baselineRule()}, nullptr, adjustmentsOf(server(), all), key)),
             laid.value_or(base));
}

void TestAdjustment::changesNothingElse()
{
    Threshold base = baselineRule().threshold;
    base.badSamples = 3;
    base.ofSamples = 5;
    base.holdFor = Millis{60'000};
    base.guard = Guard{.metric = u"free"_s, .warning = 10};
    Threshold expected = base;
    expected.warning = 0.9;
    expected.origin = {.layer = u"server"_s, .name = u"Anna Ek"_s, .at = fromMs(86'400'000), .reason = u"agreed"_s};
    QCOMPARE(laidOver(base, adjustment(0.9)), expected);

    Adjustment none = adjustment(0);
    none.patch.warning = OwnLimit{};
    none.patch.isUnguarded = true;
    none.patch.holdFor = Millis{0};
    none.patch.samples = ThresholdPatch::Samples{};
    expected.warning.reset();
    expected.guard.reset();
    expected.holdFor = Millis{0};
    expected.badSamples = expected.ofSamples = 1;
    QCOMPARE(laidOver(base, none), expected);
}

void TestAdjustment::turnsRound()
{
    Adjustment below = adjustment(0.2);
    below.patch.direction = Direction::Below;
    const Threshold laid = laidOver(baselineRule().threshold, below);
    QCOMPARE(laid.direction, Direction::Below);
    QCOMPARE(laid.warning, std::optional(0.2));
    QCOMPARE(laid.error, std::nullopt); // 0.95 was too much, not too little
}

void TestAdjustment::deviceLimitsLieOverTheBaselineOnly()
{
    const Threshold base = baselineRule().threshold;
    const Threshold stated{.warning = 0.5, .error = 0.6};
    const auto device = laidThreshold(&base, &stated, {}, {Used, u"D:"_s});
    QVERIFY(device);
    QCOMPARE(device->origin.layer, u"device"_s);
    QCOMPARE(device->warning, std::optional(0.5));
    const auto laid = laidThreshold(&base, &stated, {ofCustomer(0.9)}, {Used, u"D:"_s});
    QVERIFY(laid);
    QCOMPARE(laid->warning, std::optional(0.9));
    QCOMPARE(laid->error, std::optional(0.6)); // nobody has said otherwise
}

void TestAdjustment::checksOwnRuleStands()
{
    ThresholdRule own{.metric = Used, .threshold = {.warning = 0.99}};
    own.threshold.origin = {.layer = u"check"_s, .name = u"Olle"_s};
    QVERIFY(!laidThreshold(&own.threshold, nullptr, {adjustment(0.3)}, {Used, u"D:"_s}));
    const auto chain = thresholdChain({baselineRule(), own}, nullptr, {adjustment(0.3)}, {Used, u"D:"_s});
    QCOMPARE(chain.size(), size_t(3));
    QVERIFY(chain[0].isOverruled && chain[1].isOverruled && !chain[2].isOverruled);
    QCOMPARE(effectiveOf(chain), own.threshold);
}

void TestAdjustment::leavesOut_data()
{
    QTest::addColumn<QString>("instance");
    QTest::addColumn<bool>("watched");
    QTest::newRow("nobody spoke of it") << u"eth0"_s << true;
    QTest::newRow("out by pattern") << u"veth12"_s << false;
    QTest::newRow("in again by name") << u"veth0"_s << true;
}

void TestAdjustment::leavesOut()
{
    QFETCH(QString, instance);
    QFETCH(bool, watched);
    Adjustment out = ofCustomer(0);
    out.metric = u"system.network.*"_s;
    out.instance = u"veth*"_s;
    out.patch = {.watched = false};
    Adjustment in = adjustment(0);
    in.metric = u"system.network.*"_s;
    in.instance = u"veth0"_s;
    in.patch = {.watched = true};
    const Adjustments over = adjustmentsOf(server(), {in, out});
    QCOMPARE(isWatched(over, {u"system.network.io"_s, instance}), watched);
    QVERIFY(isWatched(over, {Used, instance}));
}

void TestAdjustment::chainNamesEachLayer()
{
    const Threshold stated{.error = 0.97};
    const auto chain = thresholdChain({baselineRule()}, &stated,
                                      adjustmentsOf(server(), {ofInstance(0.4, 4), ofCustomer(0.1, 1), ofTag(0.2, 2)}),
                                      {Used, u"D:"_s});
    QStringList layers;
    for (const ThresholdStep& step : chain)
        layers += step.from.layer;
    QCOMPARE(layers, QStringList({u"baseline"_s, u"device"_s, u"customer"_s, u"group"_s, u"instance"_s}));
    QCOMPARE(chain[2].after.warning, std::optional(0.1));
    QCOMPARE(chain[2].after.error, std::optional(0.97));
    QCOMPARE(chain[3].adjustment, AdjustmentId{2});
    QCOMPARE(chain[4].from.name, u"Anna Ek"_s);
    QCOMPARE(chain[4].from.reason, u"agreed"_s);
    QVERIFY(thresholdChain({}, nullptr, {}, {Used, {}}).empty());
}

void TestAdjustment::refuses_data()
{
    QTest::addColumn<Adjustment>("wanted");
    QTest::addColumn<QString>("code");
    QTest::newRow("fine") << ofCustomer(0.5) << QString();
    Adjustment one = ofCustomer(0.5);
    one.customer = {};
    QTest::newRow("for nobody") << one << u"scope"_s;
    one = adjustment(0.5);
    one.tag = u"sql"_s;
    QTest::newRow("for a server and a tag") << one << u"scope"_s;
    one = ofCustomer(0.5);
    one.metric.clear();
    QTest::newRow("of nothing") << one << u"metric"_s;
    one = ofCustomer(0.5);
    one.reason = u"  "_s;
    QTest::newRow("without why") << one << u"reason"_s;
    one = ofCustomer(0.5);
    one.patch = {};
    QTest::newRow("that changes nothing") << one << u"empty-adjustment"_s;
    one.patch = {.direction = Direction::Below, .warning = OwnLimit{1}, .error = OwnLimit{2}};
    QTest::newRow("limits in the wrong order") << one << u"limits"_s;
    one = adjustment(0.5, 77);
    one.id = {};
    QTest::newRow("a place that is taken") << one << u"adjusted-already"_s;
    one = ofTag(0.5, 78);
    one.tag = u"SQL"_s;
    QTest::newRow("a tag in other letters") << one << u"adjusted-already"_s;
}

void TestAdjustment::refuses()
{
    QFETCH(Adjustment, wanted);
    QFETCH(QString, code);
    wanted.id = {};
    const auto trouble = troubleWith(wanted, {adjustment(0.1), ofTag(0.1, 2)});
    QCOMPARE(trouble ? trouble->code : QString(), code);
}

void TestAdjustment::nobodyReplacesWhatTheyHaveNotSeen()
{
    Adjustment known = adjustment(0.1);
    known.revision = 2;
    Adjustment wanted = known;
    QVERIFY(!troubleWith(wanted, {known}));
    wanted.revision = 1;
    QCOMPARE(troubleWith(wanted, {known})->code, u"changed-meanwhile"_s);
    QCOMPARE(troubleWith(wanted, {})->code, u"gone"_s);
}

void TestAdjustment::jsonKeepsAll_data()
{
    QTest::addColumn<ThresholdPatch>("patch");
    QTest::newRow("nothing") << ThresholdPatch{};
    QTest::newRow("limits") << ThresholdPatch{.warning = OwnLimit{0.9}, .error = OwnLimit{}};
    QTest::newRow("a direction") << ThresholdPatch{.direction = Direction::Below, .warning = OwnLimit{3}};
    QTest::newRow("times") << ThresholdPatch{
        .hysteresis = 0.5, .holdFor = Millis{900'500}, .samples = ThresholdPatch::Samples{3, 5}};
    QTest::newRow("hours") << ThresholdPatch{
        .hours = std::vector<LimitHours>{{.days = 0x1f, .from = 22 * 60, .to = 6 * 60, .warning = 0.98},
                                         {.days = 0x60, .from = 0, .to = 0, .error = 1}}};
    QTest::newRow("no hours any more") << ThresholdPatch{.hours = std::vector<LimitHours>{}};
    QTest::newRow("left out") << ThresholdPatch{.watched = false};
    QTest::newRow("unguarded, in") << ThresholdPatch{.isUnguarded = true, .watched = true};
}

void TestAdjustment::jsonKeepsAll()
{
    QFETCH(ThresholdPatch, patch);
    QString error;
    const auto read = thresholdPatchFromJson(toJson(patch), &error);
    QVERIFY2(read, qPrintable(error));
    QCOMPARE(*read, patch);
}

void TestAdjustment::jsonRefuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("member");
    QTest::newRow("a word that nobody knows") << R"({"warn": 3})"_ba << u"/warn"_s;
    QTest::newRow("a limit that is none") << R"({"warning": "much"})"_ba << u"/warning"_s;
    QTest::newRow("N over M") << R"({"samples": [4, 3]})"_ba << u"/samples"_s;
    QTest::newRow("more than can be remembered") << R"({"samples": [1, 17]})"_ba << u"/samples"_s;
    QTest::newRow("a time that runs back") << R"({"for": -1})"_ba << u"/for"_s;
    QTest::newRow("a day that is none") << R"({"hours": [{"days": ["sol"], "from": "22:00", "to": "06:00"}]})"_ba
                                        << u"/hours"_s;
    QTest::newRow("a time that is none") << R"({"hours": [{"days": ["sun"], "from": "24:00", "to": "06:00"}]})"_ba
                                         << u"/hours"_s;
}

void TestAdjustment::jsonRefuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, member);
    QString error;
    QVERIFY(!thresholdPatchFromJson(QJsonDocument::fromJson(json).object(), &error));
    QVERIFY2(error.startsWith(member), qPrintable(error));
}

QTEST_GUILESS_MAIN(TestAdjustment)
#include "tst_adjustment.moc"
