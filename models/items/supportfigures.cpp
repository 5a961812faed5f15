#include "models/items/supportfigures.h"

#include "models/items/estatepicture.h"

#include <algorithm>
#include <map>

namespace sd {

namespace {

/// Causes are codes; what is none is somebody's text, and stays here.
QString codeAlone(const QString& cause)
{
    const auto isPlain = [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || c == QLatin1Char('-');
    };
    constexpr qsizetype longest = 24;
    return cause.size() <= longest && std::ranges::all_of(cause, isPlain) ? cause : QStringLiteral("other");
}

SupportReport::CheckLine lineOf(const EstatePicture::CheckEntry& entry)
{
    return {.check = entry.check.id.value,
            .server = entry.check.server.value,
            .kind = code(kindOf(entry.check.params)),
            .interval = entry.check.interval,
            .timeout = entry.check.timeout,
            .enabled = entry.check.enabled,
            .state = entry.health.state,
            .cause = codeAlone(entry.health.cause),
            .elapsed = entry.health.elapsed};
}

} // namespace

SupportReport supportReport(const EstatePicture& picture, UtcTime now)
{
    SupportReport report{.at = now,
                         .vitals = picture.vitals(),
                         .customers = static_cast<int>(picture.customers().size()),
                         .servers = static_cast<int>(picture.servers().size()),
                         .openAlarms = static_cast<int>(picture.alarms().size()),
                         .alarms = picture.alarmCounts(),
                         .serverStates = picture.serverCounts()};
    report.vitals.storeTrouble = codeAlone(report.vitals.storeTrouble);
    for (const auto& [id, server] : picture.servers()) {
        std::map<CheckId, int> series;
        for (const SeriesId each : server.series) {
            if (const SeriesHealth* health = picture.series(each))
                ++series[health->check];
        }
        for (const CheckId each : server.checks) {
            if (const EstatePicture::CheckEntry* entry = picture.check(each)) {
                report.checks.push_back(lineOf(*entry));
                report.checks.back().series = series[each];
            }
        }
    }
    std::ranges::sort(report.checks, {}, &SupportReport::CheckLine::check);
    return report;
}

} // namespace sd
