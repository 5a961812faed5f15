#include "app/baselines/baselinechoice.h"
#include "app/baselines/baselinesheets.h"
#include "models/domain/baselinediff.h"

#include <QTest>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

BaselineText text(const QString& name, int version, EditionPlace place, const QByteArray& more = {})
{
    const QString folder = place == EditionPlace::Ships ? u":/baselines"_s : u"/data/baselines"_s;
    return {.path = u"%1/%2.json"_s.arg(folder, name),
            .json = "{\"schema\": 1, \"name\": \"" + name.toUtf8() + "\", \"version\": " + QByteArray::number(version) +
                    more + "}",
            .place = place};
}

BaselineText broken(const QString& name, EditionPlace place)
{
    return text(name, 3, place, ", \"thresholds\": [{\"metric\": \"a.b\", \"threshold\": {\"warnin\": 3}}]");
}

const QByteArray limit = ", \"thresholds\": [{\"metric\": \"a.b\", \"threshold\": {\"warning\": 3}}]";

int versionOf(const BaselineChoice& choice, const QString& name)
{
    const Baseline* baseline = choice.catalog.find(name);
    return baseline == nullptr ? 0 : baseline->version;
}

using Texts = std::vector<BaselineText>;

} // namespace

Q_DECLARE_METATYPE(Texts)

/// Which text of a baseline is in force when files and store say different things.
class TestBaselineChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chooses_data();
    void chooses();
    void whatDidNotChangeStaysTheSameObject();
    void childrenFollowTheirParent();
    void sheetsTellWhatShips();
};

void TestBaselineChoice::chooses_data()
{
    constexpr auto ships = EditionPlace::Ships;
    constexpr auto site = EditionPlace::Site;
    QTest::addColumn<Texts>("files");
    QTest::addColumn<Texts>("kept");
    QTest::addColumn<int>("inForce"); ///< the version
    QTest::addColumn<int>("offered"); ///< 0: nothing waits
    QTest::addColumn<bool>("isTaken");
    const QString any = u"any"_s;
    QTest::newRow("first start: what ships") << Texts{text(any, 1, ships)} << Texts{} << 1 << 0 << true;
    QTest::newRow("first start: the site's own before it")
        << Texts{text(any, 1, ships), text(any, 2, site)} << Texts{} << 2 << 0 << true;
    QTest::newRow("nothing is other") << Texts{text(any, 1, ships)} << Texts{text(any, 1, ships)} << 1 << 0 << false;
    QTest::newRow("the program brings another")
        << Texts{text(any, 2, ships)} << Texts{text(any, 1, ships)} << 1 << 2 << false;
    QTest::newRow("the same number, another text")
        << Texts{text(any, 1, ships, limit)} << Texts{text(any, 1, ships)} << 1 << 1 << false;
    QTest::newRow("the site brings its own")
        << Texts{text(any, 1, ships), text(any, 7, site)} << Texts{text(any, 1, ships)} << 1 << 7 << false;
    QTest::newRow("the site's own went away: what ships waits")
        << Texts{text(any, 1, ships)} << Texts{text(any, 7, site)} << 7 << 1 << false;
    QTest::newRow("no file has it any more") << Texts{} << Texts{text(any, 1, ships)} << 1 << 0 << false;
    QTest::newRow("the newer one is broken")
        << Texts{broken(any, ships)} << Texts{text(any, 1, ships)} << 1 << 3 << false;
    QTest::newRow("a broken one before a first start")
        << Texts{text(any, 1, ships), broken(any, site)} << Texts{} << 1 << 3 << true;
    QTest::newRow("what was in force can no longer be read")
        << Texts{text(any, 2, ships)} << Texts{broken(any, ships)} << 2 << 0 << true;
}

void TestBaselineChoice::chooses()
{
    QFETCH(Texts, files);
    QFETCH(Texts, kept);
    const BaselineChoice choice = chooseBaselines(files, kept);
    QTEST(versionOf(choice, u"any"_s), "inForce");
    const auto offered = choice.offered.find(u"any"_s);
    QTEST(offered == choice.offered.end() ? 0 : offered->second.head.version, "offered");
    QTEST(!choice.taken.empty(), "isTaken");
}

/// Checks whose plan is another object begin anew; those of others go on.
void TestBaselineChoice::whatDidNotChangeStaysTheSameObject()
{
    const QByteArray plan = R"(, "snmp": {"groups": [{"name": "g", "columns": {"x": "1.2.3.0"},
                              "metrics": [{"metric": "a.b", "value": "x"}]}]})";
    const Texts before{text(u"one"_s, 1, EditionPlace::Ships, plan), text(u"two"_s, 1, EditionPlace::Ships, plan)};
    const Texts after{text(u"one"_s, 1, EditionPlace::Ships, plan), text(u"two"_s, 2, EditionPlace::Ships, plan)};
    const BaselineChoice first = chooseBaselines(before, {});
    const BaselineChoice second = chooseBaselines(after, {}, &first.catalog);
    QVERIFY(first.catalog.find(u"one"_s)->plan() != nullptr);
    QCOMPARE(second.catalog.find(u"one"_s)->plan(), first.catalog.find(u"one"_s)->plan());
    QVERIFY(second.catalog.find(u"two"_s)->plan() != first.catalog.find(u"two"_s)->plan());
    Check check;
    check.params = SnmpParams{.baseline = u"one"_s};
    QCOMPARE(second.catalog.sharedRulesFor(check), first.catalog.sharedRulesFor(check));
}

void TestBaselineChoice::childrenFollowTheirParent()
{
    const QByteArray extends = ", \"extends\": \"base\"";
    const Texts kept{text(u"base"_s, 1, EditionPlace::Ships), text(u"child"_s, 1, EditionPlace::Ships, extends)};
    const Texts files{text(u"base"_s, 2, EditionPlace::Ships, limit),
                      text(u"child"_s, 1, EditionPlace::Ships, extends)};
    const BaselineChoice waiting = chooseBaselines(files, kept);
    QVERIFY2(waiting.catalog.find(u"child"_s)->rules.empty(), "what waits is not inherited");
    const BaselineChoice applied = chooseBaselines(files, files, &waiting.catalog);
    QCOMPARE(applied.catalog.find(u"child"_s)->rules.size(), size_t{1});
    QVERIFY(applied.catalog.refused().empty());
}

/// A window shows every metric that a plan reads, and says where each value is from.
void TestBaselineChoice::sheetsTellWhatShips()
{
    const BaselineCatalog catalog = BaselineCatalog::load({u":/baselines"_s});
    for (const auto& [name, baseline] : catalog.all()) {
        const SharedSheet sheet = sheetOf(baseline);
        size_t metrics = 0;
        for (const auto& [way, plan] : baseline.plans) {
            metrics += plan->derived.size();
            for (const PlanGroup& group : plan->groups)
                metrics += group.metrics.size();
        }
        QCOMPARE(sheet->readings.size(), metrics);
        for (const SheetReading& reading : sheet->readings)
            QVERIFY2(!reading.sources.isEmpty() || reading.aggregate == u"count"_s,
                     qPrintable(name + u' ' + reading.metric));
        QCOMPARE(sheet->rules, baseline.rules);
        QVERIFY(differences(*sheet, *sheet).empty());
    }
    const SharedSheet apc = sheetOf(*catalog.find(u"apc-ups"_s));
    const auto battery = std::ranges::find(apc->readings, u"hw.battery.status"_s, &SheetReading::metric);
    QVERIFY(battery != apc->readings.end());
    QCOMPARE(battery->meanings[1].code, u"2"_s);
    QCOMPARE(battery->meanings[1].state, State::Ok);
    QVERIFY(!apc->traps.empty());
}

QTEST_GUILESS_MAIN(TestBaselineChoice)
#include "tst_baselinechoice.moc"
