#include "models/domain/threshold.h"

#include <cmath>

namespace sd {

namespace {

/// Bad beyond `limit`; a level that stands already stays until `slack` on the good side.
bool isBeyond(Direction direction, double value, double limit, double slack)
{
    return direction == Direction::Above ? value > limit - slack : value < limit + slack;
}

bool guardAllows(const std::optional<Guard>& guard, std::optional<double> limit, double value)
{
    return !guard || !limit || isBeyond(guard->direction, value, *limit, 0);
}

} // namespace

State levelOf(const Threshold& threshold, double value, double guardValue, State current)
{
    if (std::isnan(value))
        return State::Unknown;
    const bool atError = current == State::Error;
    const bool atWarning = atError || current == State::Warning;
    const auto reached = [&](std::optional<double> limit, std::optional<double> guardLimit, bool clings) {
        return limit && isBeyond(threshold.direction, value, *limit, clings ? threshold.hysteresis : 0) &&
               guardAllows(threshold.guard, guardLimit, guardValue);
    };
    const Guard guard = threshold.guard.value_or(Guard{});
    if (reached(threshold.error, guard.error, atError))
        return State::Error;
    if (reached(threshold.warning, guard.warning, atWarning))
        return State::Warning;
    return State::Ok;
}

Threshold thresholdAt(const Threshold& threshold, WeekMoment moment)
{
    Threshold now = threshold;
    now.hours.clear();
    for (const LimitHours& hours : threshold.hours) {
        if (!hours.contains(moment))
            continue;
        now.warning = hours.warning;
        now.error = hours.error;
        break;
    }
    return now;
}

bool isPattern(QStringView text)
{
    return text.contains(u'*') || text.contains(u'?');
}

/// Greedy matching with one point to fall back to: linear in practice, quadratic at worst, no recursion.
bool fitsPattern(QStringView pattern, QStringView text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype retry = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            retry = t;
        } else if (p < pattern.size() && (pattern[p] == u'?' || pattern[p] == text[t])) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++retry;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

std::optional<Threshold> withOwnLimits(const Threshold* rule, const Threshold& own)
{
    if (rule != nullptr && rule->origin.layer != QLatin1String("baseline"))
        return {};
    Threshold laid = rule == nullptr ? Threshold{} : *rule;
    laid.direction = own.direction;
    laid.warning = own.warning;
    laid.error = own.error;
    laid.guard.reset();
    laid.hours.clear();
    laid.origin = {.layer = QStringLiteral("device"), .name = {}};
    return laid;
}

const Threshold* effectiveThreshold(const std::vector<ThresholdRule>& rules, const QString& metric,
                                    const QString& instance)
{
    const Threshold* byPattern = nullptr;
    for (auto rule = rules.rbegin(); rule != rules.rend(); ++rule) {
        if (rule->metric != metric)
            continue;
        if (!isPattern(rule->instance)) {
            if (rule->instance == instance)
                return &rule->threshold;
        } else if (!byPattern && fitsPattern(rule->instance, instance)) {
            byPattern = &rule->threshold;
        }
    }
    return byPattern;
}

} // namespace sd
