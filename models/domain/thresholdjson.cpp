#include "models/domain/jsonmembers.h"
#include "models/domain/threshold.h"

namespace sd {

using namespace Qt::StringLiterals;

namespace {

void writeLimits(QJsonObject& json, Direction direction, std::optional<double> warning, std::optional<double> error)
{
    json["direction"_L1] = direction == Direction::Above ? u"above"_s : u"below"_s;
    if (warning)
        json["warning"_L1] = *warning;
    if (error)
        json["error"_L1] = *error;
}

QJsonObject toJson(const Guard& guard)
{
    QJsonObject json{{"metric"_L1, guard.metric}};
    writeLimits(json, guard.direction, guard.warning, guard.error);
    return json;
}

QJsonObject toJson(const Provenance& origin)
{
    QJsonObject json{{"layer"_L1, origin.layer}, {"name"_L1, origin.name}};
    if (origin.at != UtcTime{})
        json["at"_L1] = toMs(origin.at);
    if (!origin.reason.isEmpty())
        json["reason"_L1] = origin.reason;
    return json;
}

bool areInWrongOrder(Direction direction, std::optional<double> warning, std::optional<double> error)
{
    return warning && error && (direction == Direction::Above ? *warning > *error : *warning < *error);
}

void readLimits(JsonMembers& members, Direction& direction, std::optional<double>& warning,
                std::optional<double>& error)
{
    QString word = direction == Direction::Above ? u"above"_s : u"below"_s;
    members.choice("direction"_L1, word, {"above"_L1, "below"_L1});
    direction = word == "above"_L1 ? Direction::Above : Direction::Below;
    members.number("warning"_L1, warning);
    members.number("error"_L1, error);
    if (areInWrongOrder(direction, warning, error))
        members.fail("error"_L1, u"must be worse than the warning limit"_s);
}

Guard readGuard(JsonMembers& outer)
{
    JsonMembers members(outer.object("guard"_L1));
    Guard guard;
    members.require({"metric"_L1});
    members.text("metric"_L1, guard.metric);
    readLimits(members, guard.direction, guard.warning, guard.error);
    members.refuseOthers();
    if (!members.isFine())
        outer.fail("guard"_L1, members.error());
    else if (guard.metric.isEmpty() || (!guard.warning && !guard.error))
        outer.fail("guard"_L1, u"needs a metric and a limit"_s);
    return guard;
}

std::vector<LimitHours> readHours(JsonMembers& members, Direction direction)
{
    const QJsonArray items = members.array("hours"_L1);
    std::vector<LimitHours> all;
    all.reserve(static_cast<size_t>(items.size()));
    for (const QJsonValue& item : items) {
        QString error;
        const auto hours = limitHoursFromJson(item.toObject(), &error);
        if (!hours)
            members.fail("hours"_L1, error);
        else if (areInWrongOrder(direction, hours->warning, hours->error))
            members.fail("hours"_L1, u"/error: must be worse than the warning limit"_s);
        else
            all.push_back(*hours);
    }
    return all;
}

Provenance readOrigin(JsonMembers& outer)
{
    JsonMembers members(outer.object("origin"_L1));
    Provenance origin;
    qint64 at = 0;
    members.text("layer"_L1, origin.layer);
    members.text("name"_L1, origin.name);
    members.integer("at"_L1, at, 0, 253'402'300'799'999); // the last millisecond of the year 9999
    members.text("reason"_L1, origin.reason);
    members.refuseOthers();
    if (!members.isFine())
        outer.fail("origin"_L1, members.error());
    origin.at = fromMs(at);
    return origin;
}

Threshold readThreshold(JsonMembers& members)
{
    Threshold threshold;
    readLimits(members, threshold.direction, threshold.warning, threshold.error);
    members.number("hysteresis"_L1, threshold.hysteresis, 0);
    double seconds = 0;
    members.number("for"_L1, seconds, 0);
    if (seconds > std::chrono::duration<double>(LongestHold).count())
        members.fail("for"_L1, u"must be at most a year, in seconds"_s);
    else
        threshold.holdFor = Millis{qRound64(seconds * 1000)};
    members.integer("badSamples"_L1, threshold.badSamples, 1, MostSamples);
    members.integer("ofSamples"_L1, threshold.ofSamples, 1, MostSamples);
    if (threshold.badSamples > threshold.ofSamples)
        members.fail("badSamples"_L1, u"must not be more than ofSamples"_s);
    if (members.has("guard"_L1))
        threshold.guard = readGuard(members);
    if (members.has("missing"_L1)) {
        QString level;
        members.choice("missing"_L1, level, {"warning"_L1, "error"_L1});
        threshold.missing = stateFromCode(level);
    }
    threshold.hours = readHours(members, threshold.direction);
    if (members.has("origin"_L1))
        threshold.origin = readOrigin(members);
    members.refuseOthers();
    return threshold;
}

} // namespace

QJsonObject toJson(const Threshold& threshold)
{
    QJsonObject json;
    writeLimits(json, threshold.direction, threshold.warning, threshold.error);
    if (threshold.hysteresis > 0)
        json["hysteresis"_L1] = threshold.hysteresis;
    if (threshold.holdFor > Millis{0})
        json["for"_L1] = static_cast<double>(threshold.holdFor.count()) / 1000;
    if (threshold.badSamples != 1)
        json["badSamples"_L1] = threshold.badSamples;
    if (threshold.ofSamples != 1)
        json["ofSamples"_L1] = threshold.ofSamples;
    if (threshold.guard)
        json["guard"_L1] = toJson(*threshold.guard);
    if (threshold.missing)
        json["missing"_L1] = QString(code(*threshold.missing));
    QJsonArray hours;
    for (const LimitHours& each : threshold.hours)
        hours += toJson(each);
    if (!hours.isEmpty())
        json["hours"_L1] = hours;
    if (threshold.origin != Provenance{})
        json["origin"_L1] = toJson(threshold.origin);
    return json;
}

std::optional<Threshold> thresholdFromJson(const QJsonObject& json, QString* error)
{
    JsonMembers members(json);
    Threshold threshold = readThreshold(members);
    if (!threshold.isSet())
        members.fail("warning"_L1, u"a threshold needs a warning or an error limit"_s);
    if (error)
        *error = members.error();
    return members.isFine() ? std::optional(std::move(threshold)) : std::nullopt;
}

QJsonObject toJson(const ThresholdRule& rule)
{
    QJsonObject json{{"metric"_L1, rule.metric}, {"threshold"_L1, toJson(rule.threshold)}};
    if (rule.instance != "*"_L1)
        json["instance"_L1] = rule.instance;
    return json;
}

std::optional<ThresholdRule> thresholdRuleFromJson(const QJsonObject& json, QString* error)
{
    JsonMembers members(json);
    ThresholdRule rule;
    members.require({"metric"_L1, "threshold"_L1});
    members.text("metric"_L1, rule.metric);
    members.text("instance"_L1, rule.instance);
    JsonMembers inner(members.object("threshold"_L1), members.pathOf("threshold"_L1));
    rule.threshold = readThreshold(inner);
    members.refuseOthers();
    if (rule.metric.isEmpty())
        members.fail("metric"_L1, u"must not be empty"_s);
    if (error)
        *error = members.isFine() ? inner.error() : members.error();
    return members.isFine() && inner.isFine() ? std::optional(std::move(rule)) : std::nullopt;
}

} // namespace sd
