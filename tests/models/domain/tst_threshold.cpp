#include "models/domain/threshold.h"

#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

Threshold above(std::optional<double> warning, std::optional<double> error, double hysteresis = 0)
{
    Threshold threshold;
    threshold.warning = warning;
    threshold.error = error;
    threshold.hysteresis = hysteresis;
    return threshold;
}

Threshold below(std::optional<double> warning, std::optional<double> error, double hysteresis = 0)
{
    Threshold threshold = above(warning, error, hysteresis);
    threshold.direction = Direction::Below;
    return threshold;
}

/// Free space: less than 15 % and 20 GB, less than 7 % and 10 GB.
Threshold guarded()
{
    Threshold threshold = below(15, 7);
    threshold.guard = Guard{u"free"_s, Direction::Below, 20, 10};
    return threshold;
}

QJsonObject object(const char* json)
{
    QJsonParseError error;
    const QJsonObject parsed = QJsonDocument::fromJson(json, &error).object();
    Q_ASSERT(error.error == QJsonParseError::NoError);
    return parsed;
}

ThresholdRule rule(const QString& metric, const QString& instance, double warning)
{
    return {metric, instance, above(warning, {})};
}

} // namespace

class TestThreshold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levels_data()
    {
        QTest::addColumn<Threshold>("threshold");
        QTest::addColumn<double>("value");
        QTest::addColumn<State>("current");
        QTest::addColumn<State>("level");
        const auto row = [](const char* name, const Threshold& threshold, double value, State current, State level) {
            QTest::newRow(name) << threshold << value << current << level;
        };
        const Threshold plain = above(80, 90);
        row("good", plain, 79, State::Ok, State::Ok);
        row("on the limit is good", plain, 80, State::Ok, State::Ok);
        row("above warning", plain, 80.1, State::Ok, State::Warning);
        row("on the error limit", plain, 90, State::Ok, State::Warning);
        row("above error", plain, 90.1, State::Ok, State::Error);
        row("without hysteresis it falls at once", plain, 90, State::Error, State::Warning);
        row("no number", plain, missing, State::Ok, State::Unknown);
        row("no number clears nothing", plain, missing, State::Error, State::Unknown);
        row("infinite", plain, std::numeric_limits<double>::infinity(), State::Ok, State::Error);

        const Threshold clinging = above(80, 90, 3);
        row("clings to warning", clinging, 78, State::Warning, State::Warning);
        row("lets go of warning", clinging, 77, State::Warning, State::Ok);
        row("clings to error", clinging, 87.5, State::Error, State::Error);
        row("lets go of error", clinging, 87, State::Error, State::Warning);
        row("from error into warning's hysteresis", clinging, 78, State::Error, State::Warning);
        row("from error to good", clinging, 77, State::Error, State::Ok);
        row("does not cling from below", clinging, 79, State::Ok, State::Ok);
        row("warning does not cling to error", clinging, 88, State::Warning, State::Warning);
        row("clings to nothing after a failure", clinging, 79, State::Unknown, State::Ok);

        const Threshold low = below(15, 7, 1);
        row("below: good", low, 15, State::Ok, State::Ok);
        row("below: warning", low, 14.9, State::Ok, State::Warning);
        row("below: error", low, 6.9, State::Ok, State::Error);
        row("below: clings", low, 15.9, State::Warning, State::Warning);
        row("below: lets go", low, 16, State::Warning, State::Ok);
        row("below: error clings", low, 7.9, State::Error, State::Error);

        row("warning alone never is error", above(80, {}), 1e9, State::Ok, State::Warning);
        row("error alone has no warning", above({}, 90), 85, State::Ok, State::Ok);
        row("error alone", above({}, 90), 91, State::Ok, State::Error);
        row("no limits", {}, 1e9, State::Error, State::Ok);
        row("negative limits", below(-5, -10), -7, State::Ok, State::Warning);
    }

    void levels()
    {
        QFETCH(Threshold, threshold);
        QFETCH(double, value);
        QFETCH(State, current);
        QTEST(levelOf(threshold, value, missing, current), "level");
    }

    void guardsMustBeBadToo_data()
    {
        QTest::addColumn<double>("percent");
        QTest::addColumn<double>("free");
        QTest::addColumn<State>("level");
        QTest::newRow("both good") << 50.0 << 500.0 << State::Ok;
        QTest::newRow("large volume with few percent") << 5.0 << 500.0 << State::Ok;
        QTest::newRow("small volume, much of it free") << 50.0 << 5.0 << State::Ok;
        QTest::newRow("both at warning") << 14.0 << 19.0 << State::Warning;
        QTest::newRow("percent at error, guard at warning") << 5.0 << 15.0 << State::Warning;
        QTest::newRow("both at error") << 5.0 << 9.0 << State::Error;
        QTest::newRow("guard on its limit") << 14.0 << 20.0 << State::Ok;
        QTest::newRow("guard unknown") << 5.0 << missing << State::Ok;
    }

    void guardsMustBeBadToo()
    {
        QFETCH(double, percent);
        QFETCH(double, free);
        QTEST(levelOf(guarded(), percent, free, State::Ok), "level");
    }

    void aLevelWithoutGuardLimitIsNotGuarded()
    {
        Threshold threshold = guarded();
        threshold.guard->error = {};
        QCOMPARE(levelOf(threshold, 5, 500, State::Ok), State::Error);
        QCOMPARE(levelOf(threshold, 14, 500, State::Ok), State::Ok);
    }

    void theMostSpecificRuleHolds_data()
    {
        QTest::addColumn<QString>("instance");
        QTest::addColumn<double>("warning"); // 0: none
        QTest::newRow("pattern") << u"D:"_s << 2.0;
        QTest::newRow("literal beats the later pattern") << u"C:"_s << 3.0;
        QTest::newRow("later literal beats the earlier") << u"E:"_s << 6.0;
        QTest::newRow("later pattern beats the earlier") << u"/var/log"_s << 4.0;
        QTest::newRow("star takes slashes") << u"/var/log/nginx"_s << 4.0;
        QTest::newRow("star in the middle") << u"/mnt/a/b/data"_s << 7.0;
        QTest::newRow("star in the middle fails") << u"/mnt/a/b/date"_s << 1.0;
        QTest::newRow("empty instance") << u""_s << 1.0;
    }

    void theMostSpecificRuleHolds()
    {
        QFETCH(QString, instance);
        QFETCH(double, warning);
        const QString metric = u"m"_s;
        const std::vector<ThresholdRule> rules{
            rule(metric, u"*"_s, 1),     rule(metric, u"?:"_s, 2),         rule(metric, u"C:"_s, 3),
            rule(metric, u"/var*"_s, 4), rule(metric, u"E:"_s, 5),         rule(metric, u"E:"_s, 6),
            rule(u"other"_s, u"*"_s, 9), rule(metric, u"/mnt/*a*ta"_s, 7),
        };
        const Threshold* found = effectiveThreshold(rules, metric, instance);
        QVERIFY(found);
        QCOMPARE(*found->warning, warning);
        QVERIFY(!effectiveThreshold(rules, u"third"_s, instance));
    }

    void anEmptyInstanceIsALiteral()
    {
        const std::vector<ThresholdRule> rules{rule(u"cpu"_s, u""_s, 1)};
        QVERIFY(effectiveThreshold(rules, u"cpu"_s, u""_s));
        QVERIFY(!effectiveThreshold(rules, u"cpu"_s, u"0"_s));
    }

    void aLongPatternDoesNotExplode()
    {
        const std::vector<ThresholdRule> rules{rule(u"m"_s, u"*a"_s.repeated(200), 1)};
        QVERIFY(!effectiveThreshold(rules, u"m"_s, u"a"_s.repeated(5000) + u'b'));
    }

    void jsonKeepsEverything()
    {
        Threshold threshold = guarded();
        threshold.hysteresis = 0.5;
        threshold.holdFor = Millis{90'500};
        threshold.badSamples = 3;
        threshold.ofSamples = 5;
        threshold.origin = {u"customer"_s, u"anna"_s, fromMs(1'767'225'600'123), u"nightly export"_s};
        QString error;
        const std::optional<Threshold> again = thresholdFromJson(toJson(threshold), &error);
        QCOMPARE(error, QString());
        QVERIFY(again == threshold);
        QVERIFY(thresholdFromJson(toJson(above({}, 5)), nullptr) == above({}, 5));

        const ThresholdRule any{u"m"_s, u"/var*"_s, threshold};
        QVERIFY(thresholdRuleFromJson(toJson(any), &error) == any);
        const ThresholdRule off{u"m"_s, u"*"_s, {}};
        QVERIFY(thresholdRuleFromJson(toJson(off), &error) == off);
    }

    void jsonRefuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* name, const char* json, const char* error) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(error);
        };
        row("no limit", "{}", "/warning: a threshold needs");
        row("hysteresis alone", R"({"hysteresis": 1})", "/warning: a threshold needs");
        row("wrong order above", R"({"warning": 90, "error": 80})", "/error: must be worse");
        row("wrong order below", R"({"direction": "below", "warning": 5, "error": 10})", "/error: must be worse");
        row("direction", R"({"direction": "over", "warning": 1})", "/direction: must be one of");
        row("limit as text", R"({"warning": "80"})", "/warning: must be a number");
        row("limit null", R"({"warning": null})", "/warning: must be a number");
        row("N above M", R"({"warning": 1, "badSamples": 3, "ofSamples": 2})", "/badSamples: must not be more");
        row("N alone", R"({"warning": 1, "badSamples": 2})", "/badSamples: must not be more");
        row("M above 16", R"({"warning": 1, "badSamples": 2, "ofSamples": 17})", "/ofSamples: must be a whole number");
        row("N zero", R"({"warning": 1, "badSamples": 0})", "/badSamples: must be a whole number");
        row("negative hysteresis", R"({"warning": 1, "hysteresis": -1})", "/hysteresis: must be at least 0");
        row("negative for", R"({"warning": 1, "for": -1})", "/for: must be at least 0");
        row("endless for", R"({"warning": 1, "for": 1e300})", "/for: must be at most");
        row("guard without metric", R"({"warning": 1, "guard": {"warning": 1}})", "/guard: /metric: is missing");
        row("guard without limit", R"({"warning": 1, "guard": {"metric": "m"}})", "/guard: needs a metric and a limit");
        row("guard no object", R"({"warning": 1, "guard": 7})", "/guard: ");
        row("misspelt", R"({"warnning": 1, "error": 2})", "/warnning: is not known here");
    }

    void jsonRefuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, error);
        QString got;
        QVERIFY(!thresholdFromJson(object(json.constData()), &got));
        QVERIFY2(got.startsWith(error), qPrintable(got));
    }

    void equalLimitsAreErrorAtOnce()
    {
        const std::optional<Threshold> threshold = thresholdFromJson(object(R"({"warning": 5, "error": 5})"), nullptr);
        QVERIFY(threshold);
        QCOMPARE(levelOf(*threshold, 6, missing, State::Ok), State::Error);
    }
};

QTEST_GUILESS_MAIN(TestThreshold)
#include "tst_threshold.moc"
