#include "models/items/adjustmentdraft.h"

#include <algorithm>

namespace sd {

namespace {

/// Stands for what has no number yet.
constexpr AdjustmentId DraftId{-1};

} // namespace

const Server* AdjustmentDraft::server() const
{
    const SeriesHealth* health = series();
    const EstatePicture::ServerEntry* entry = health == nullptr ? nullptr : m_picture->server(health->server);
    return entry == nullptr ? nullptr : &entry->server;
}

Adjustments AdjustmentDraft::places() const
{
    const Server* on = server();
    if (on == nullptr)
        return {};
    Adjustments places;
    const auto add = [&](CustomerId customer, const QString& tag, ServerId server, const QString& instance) {
        places.push_back({.id = {},
                          .customer = customer,
                          .tag = tag,
                          .server = server,
                          .metric = series()->key.metric,
                          .instance = instance});
    };
    const QString& instance = series()->key.instance;
    if (!instance.isEmpty())
        add({}, {}, on->id, instance);
    add({}, {}, on->id, QStringLiteral("*"));
    for (const QString& tag : on->tags)
        add(on->customer, tag, {}, QStringLiteral("*"));
    if (on->customer)
        add(on->customer, {}, {}, QStringLiteral("*"));
    for (const QString& tag : on->tags)
        add({}, tag, {}, QStringLiteral("*"));
    return places;
}

const Adjustment* AdjustmentDraft::knownAt(const Adjustment& place) const
{
    const Adjustments& all = m_picture->adjustments();
    const auto known =
        std::ranges::find_if(all, [&](const Adjustment& adjustment) { return haveSamePlace(adjustment, place); });
    return known == all.end() ? nullptr : &*known;
}

std::vector<ThresholdStep> AdjustmentDraft::chainOver(const Adjustments& all) const
{
    const Server* on = server();
    if (on == nullptr || !m_rules)
        return {};
    return thresholdChain(*m_rules, m_stated.get(), adjustmentsOf(*on, all), series()->key);
}

std::vector<ThresholdStep> AdjustmentDraft::chain() const
{
    return chainOver(m_picture->adjustments());
}

Adjustments AdjustmentDraft::with(const Adjustment& wanted) const
{
    Adjustments all = m_picture->adjustments();
    std::erase_if(all, [&](const Adjustment& each) { return each.id == wanted.id || haveSamePlace(each, wanted); });
    all.push_back(wanted);
    all.back().id = DraftId;
    all.back().at = UtcTime::max(); // the latest word of its layer
    return all;
}

Threshold AdjustmentDraft::below(const Adjustment& wanted) const
{
    Threshold below;
    for (const ThresholdStep& step : chainOver(with(wanted))) {
        if (step.adjustment == DraftId)
            break;
        below = step.after;
    }
    return below;
}

Threshold AdjustmentDraft::effectiveOver(const Adjustments& all) const
{
    const Server* on = server();
    if (on == nullptr || !isWatched(adjustmentsOf(*on, all), series()->key))
        return {};
    return effectiveOf(chainOver(all));
}

Threshold AdjustmentDraft::after(const Adjustment& wanted) const
{
    return effectiveOver(with(wanted));
}

Threshold AdjustmentDraft::now() const
{
    return effectiveOver(m_picture->adjustments());
}

bool AdjustmentDraft::isOverruled() const
{
    const auto steps = chain();
    return std::ranges::any_of(steps, &ThresholdStep::isOverruled) ||
           (!steps.empty() && steps.back().from.layer == QStringLiteral("check"));
}

PastQuestion AdjustmentDraft::question(Interval when, std::vector<Threshold> by) const
{
    PastQuestion question{.series = m_series, .when = when, .by = std::move(by)};
    const SeriesHealth* health = series();
    if (health == nullptr)
        return question;
    question.isCounter = health->kind == ReadingKind::Counter;
    if (const EstatePicture::CheckEntry* check = m_picture->check(health->check))
        question.interval = check->check.interval;
    for (const Threshold& threshold : question.by) {
        if (!threshold.guard)
            continue;
        const MetricKey second{threshold.guard->metric, health->key.instance};
        if (const SeriesHealth* guard = m_picture->seriesOf(health->server, {health->check, second}))
            question.guard = guard->series;
    }
    return question;
}

} // namespace sd
