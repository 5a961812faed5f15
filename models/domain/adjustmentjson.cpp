#include "models/domain/adjustment.h"
#include "models/domain/jsonmembers.h"

namespace sd {

using namespace Qt::StringLiterals;

namespace {

void writeLimit(QJsonObject& json, QLatin1StringView name, const std::optional<OwnLimit>& limit)
{
    if (limit)
        json[name] = limit->value ? QJsonValue(*limit->value) : QJsonValue(QJsonValue::Null);
}

std::optional<OwnLimit> readLimit(JsonMembers& members, QLatin1StringView name)
{
    if (!members.has(name))
        return {};
    OwnLimit limit;
    if (!members.isNull(name))
        members.number(name, limit.value);
    return limit;
}

void readOwnSamples(JsonMembers& members, ThresholdPatch& patch)
{
    if (!members.has("samples"_L1))
        return;
    const QJsonArray pair = members.array("samples"_L1);
    const int bad = pair.at(0).toInt();
    const int of = pair.at(1).toInt();
    if (pair.size() != 2 || bad < 1 || of < bad || of > MostSamples)
        members.fail("samples"_L1, u"must be N of M, at most %1 of %1"_s.arg(MostSamples));
    else
        patch.samples = {static_cast<quint8>(bad), static_cast<quint8>(of)};
}

void readOwnHours(JsonMembers& members, ThresholdPatch& patch)
{
    if (!members.has("hours"_L1))
        return;
    patch.hours.emplace();
    for (const QJsonArray items = members.array("hours"_L1); const QJsonValue& item : items) {
        QString error;
        if (const auto hours = limitHoursFromJson(item.toObject(), &error))
            patch.hours->push_back(*hours);
        else
            members.fail("hours"_L1, error);
    }
}

void readTimes(JsonMembers& members, ThresholdPatch& patch)
{
    std::optional<double> seconds;
    members.number("for"_L1, seconds);
    members.number("hysteresis"_L1, patch.hysteresis);
    if (patch.hysteresis && *patch.hysteresis < 0)
        members.fail("hysteresis"_L1, u"must be at least 0"_s);
    if (!seconds)
        return;
    if (*seconds < 0 || *seconds > std::chrono::duration<double>(LongestHold).count())
        members.fail("for"_L1, u"must be at most a year, in seconds"_s);
    else
        patch.holdFor = Millis{qRound64(*seconds * 1000)};
}

} // namespace

QJsonObject toJson(const ThresholdPatch& patch)
{
    QJsonObject json;
    if (patch.direction)
        json["direction"_L1] = *patch.direction == Direction::Above ? u"above"_s : u"below"_s;
    writeLimit(json, "warning"_L1, patch.warning);
    writeLimit(json, "error"_L1, patch.error);
    if (patch.hysteresis)
        json["hysteresis"_L1] = *patch.hysteresis;
    if (patch.holdFor)
        json["for"_L1] = static_cast<double>(patch.holdFor->count()) / 1000;
    if (patch.samples)
        json["samples"_L1] = QJsonArray{patch.samples->bad, patch.samples->of};
    if (patch.hours) {
        QJsonArray hours;
        for (const LimitHours& each : *patch.hours)
            hours += toJson(each);
        json["hours"_L1] = hours;
    }
    if (patch.isUnguarded)
        json["unguarded"_L1] = true;
    if (patch.watched)
        json["watched"_L1] = *patch.watched;
    return json;
}

std::optional<ThresholdPatch> thresholdPatchFromJson(const QJsonObject& json, QString* error)
{
    JsonMembers members(json);
    ThresholdPatch patch;
    if (members.has("direction"_L1)) {
        QString word;
        members.choice("direction"_L1, word, {"above"_L1, "below"_L1});
        patch.direction = word == "above"_L1 ? Direction::Above : Direction::Below;
    }
    patch.warning = readLimit(members, "warning"_L1);
    patch.error = readLimit(members, "error"_L1);
    readTimes(members, patch);
    readOwnSamples(members, patch);
    readOwnHours(members, patch);
    members.flag("unguarded"_L1, patch.isUnguarded);
    if (members.has("watched"_L1)) {
        bool watched = true;
        members.flag("watched"_L1, watched);
        patch.watched = watched;
    }
    members.refuseOthers();
    if (error)
        *error = members.error();
    return members.isFine() ? std::optional(std::move(patch)) : std::nullopt;
}

} // namespace sd
