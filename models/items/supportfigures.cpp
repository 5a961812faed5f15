#include "models/items/supportfigures.h"

#include "models/items/estatepicture.h"

#include <algorithm>
#include <map>

namespace sd {

namespace {

constexpr size_t ChecksAtOnce = 1'000; ///< about a millisecond

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
            .kind = code(kindOf(*entry.check.params)),
            .interval = entry.check.interval,
            .timeout = entry.check.timeout,
            .enabled = entry.check.enabled,
            .state = entry.health.state,
            .cause = codeAlone(entry.health.cause),
            .elapsed = entry.health.elapsed};
}

} // namespace

SupportFigures::SupportFigures(const EstatePicture& picture, UtcTime now)
    : m_picture(picture)
    , m_report{.at = now,
               .vitals = picture.vitals(),
               .customers = static_cast<int>(picture.customers().size()),
               .servers = static_cast<int>(picture.servers().size()),
               .openAlarms = static_cast<int>(picture.alarms().size()),
               .alarms = picture.alarmCounts(),
               .serverStates = picture.serverCounts()}
{
    m_report.vitals.storeTrouble = codeAlone(m_report.vitals.storeTrouble);
    for (const auto& [id, server] : picture.servers())
        m_left.push_back(id);
}

bool SupportFigures::step()
{
    const size_t wanted = m_report.checks.size() + ChecksAtOnce;
    while (!m_left.empty() && m_report.checks.size() < wanted) {
        add(m_left.back());
        m_left.pop_back();
    }
    return !m_left.empty();
}

void SupportFigures::add(ServerId id)
{
    const EstatePicture::ServerEntry* server = m_picture.server(id);
    if (server == nullptr)
        return; // removed meanwhile
    std::map<CheckId, int> series;
    for (const SeriesId each : server->series) {
        if (const SeriesHealth* health = m_picture.series(each))
            ++series[health->check];
    }
    for (const CheckId each : server->checks) {
        if (const EstatePicture::CheckEntry* entry = m_picture.check(each)) {
            m_report.checks.push_back(lineOf(*entry));
            m_report.checks.back().series = series[each];
        }
    }
}

SupportReport supportReport(const EstatePicture& picture, UtcTime now)
{
    SupportFigures figures(picture, now);
    while (figures.step()) {
    }
    return figures.take();
}

} // namespace sd
