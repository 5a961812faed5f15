#include "models/domain/adjustment.h"

#include "models/domain/estate.h"

#include <algorithm>
#include <utility>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

bool fitsScope(const Adjustment& adjustment)
{
    if (adjustment.server)
        return !adjustment.customer && adjustment.tag.isEmpty();
    return adjustment.customer || !adjustment.tag.isEmpty();
}

bool areInOrder(const ThresholdPatch& patch)
{
    if (!patch.direction || !patch.warning || !patch.error)
        return true;
    const auto [warning, error] = std::pair(patch.warning->value, patch.error->value);
    return !warning || !error || (*patch.direction == Direction::Above ? *warning <= *error : *warning >= *error);
}

/// Within a layer the later word holds.
bool liesLower(const Adjustment& one, const Adjustment& other)
{
    return std::pair(one.layer(), one.at) < std::pair(other.layer(), other.at);
}

} // namespace

QLatin1StringView code(AdjustmentLayer layer)
{
    switch (layer) {
    case AdjustmentLayer::Customer:
        return "customer"_L1;
    case AdjustmentLayer::Group:
        return "group"_L1;
    case AdjustmentLayer::Server:
        return "server"_L1;
    case AdjustmentLayer::Instance:
        return "instance"_L1;
    }
    return {};
}

AdjustmentLayer Adjustment::layer() const
{
    if (server)
        return isPattern(instance) ? AdjustmentLayer::Server : AdjustmentLayer::Instance;
    return tag.isEmpty() ? AdjustmentLayer::Customer : AdjustmentLayer::Group;
}

bool Adjustment::isFor(const Server& of) const
{
    if (server)
        return server == of.id;
    return (!customer || customer == of.customer) && (tag.isEmpty() || of.tags.contains(tag, Qt::CaseInsensitive));
}

bool Adjustment::fits(const MetricKey& key) const
{
    return fitsPattern(metric, key.metric) && fitsPattern(instance, key.instance);
}

bool haveSamePlace(const Adjustment& one, const Adjustment& other)
{
    return one.customer == other.customer && one.tag.compare(other.tag, Qt::CaseInsensitive) == 0 &&
           one.server == other.server && one.metric == other.metric && one.instance == other.instance;
}

std::optional<Failure> troubleWith(const Adjustment& wanted, const Adjustments& known)
{
    if (wanted.id) {
        if (auto trouble = troubleWithSeen(wanted.id, wanted.revision, known))
            return trouble;
    }
    if (!fitsScope(wanted))
        return Failure{u"scope"_s, u"An adjustment is for a customer, a tag or one server."_s};
    if (wanted.metric.isEmpty())
        return Failure{u"metric"_s, u"An adjustment needs a metric."_s};
    if (wanted.reason.trimmed().isEmpty())
        return Failure{u"reason"_s, u"Write why: the next one will ask."_s};
    if (wanted.patch.isEmpty())
        return Failure{u"empty-adjustment"_s, u"Nothing is to be other than below."_s};
    if (!areInOrder(wanted.patch))
        return Failure{u"limits"_s, u"The limit of Error must be worse than that of Warning."_s};
    const bool isTaken = std::ranges::any_of(
        known, [&](const Adjustment& each) { return each.id != wanted.id && haveSamePlace(each, wanted); });
    if (isTaken)
        return Failure{u"adjusted-already"_s, u"That is adjusted already at this layer."_s, u"Change what is there."_s};
    return {};
}

std::optional<Failure> troubleWithSeen(AdjustmentId adjustment, int revision, const Adjustments& known)
{
    const auto now = std::ranges::find(known, adjustment, &Adjustment::id);
    if (now == known.end())
        return Failure{u"gone"_s, u"The adjustment is no longer there."_s, u"Somebody has reset it."_s};
    if (now->revision != revision)
        return Failure{u"changed-meanwhile"_s, u"%1 has changed the adjustment meanwhile."_s.arg(now->by),
                       u"Look at what it says now."_s};
    return {};
}

Adjustments adjustmentsOf(const Server& server, const Adjustments& all)
{
    Adjustments theirs;
    std::ranges::copy_if(all, std::back_inserter(theirs),
                         [&](const Adjustment& adjustment) { return adjustment.isFor(server); });
    std::stable_sort(theirs.begin(), theirs.end(), liesLower);
    return theirs;
}

Threshold laidOver(const Threshold& below, const Adjustment& adjustment)
{
    const ThresholdPatch& patch = adjustment.patch;
    Threshold laid = below;
    if (patch.direction && *patch.direction != laid.direction) { // what was bad is good: no limit below holds
        laid.warning.reset();
        laid.error.reset();
        laid.hours.clear();
        laid.direction = *patch.direction;
    }
    if (patch.warning)
        laid.warning = patch.warning->value;
    if (patch.error)
        laid.error = patch.error->value;
    laid.hysteresis = patch.hysteresis.value_or(laid.hysteresis);
    laid.holdFor = patch.holdFor.value_or(laid.holdFor);
    if (patch.samples) {
        laid.badSamples = patch.samples->bad;
        laid.ofSamples = patch.samples->of;
    }
    if (patch.hours)
        laid.hours = *patch.hours;
    if (patch.isUnguarded)
        laid.guard.reset();
    laid.origin = {.layer = QString(code(adjustment.layer())),
                   .name = adjustment.by,
                   .at = adjustment.at,
                   .reason = adjustment.reason};
    return laid;
}

std::optional<Threshold> laidThreshold(const Threshold* rule, const Threshold* stated, const Adjustments& over,
                                       const MetricKey& key)
{
    if (rule != nullptr && rule->origin.layer != "baseline"_L1)
        return {};
    std::optional<Threshold> laid;
    if (stated != nullptr)
        laid = withOwnLimits(rule, *stated);
    for (const Adjustment& adjustment : over) {
        if (adjustment.fits(key))
            laid = laidOver(laid ? *laid : rule != nullptr ? *rule : Threshold{}, adjustment);
    }
    return laid;
}

bool isWatched(const Adjustments& over, const MetricKey& key)
{
    const auto last = std::find_if(over.rbegin(), over.rend(), [&](const Adjustment& adjustment) {
        return adjustment.patch.watched && adjustment.fits(key);
    });
    return last == over.rend() || *last->patch.watched;
}

} // namespace sd
