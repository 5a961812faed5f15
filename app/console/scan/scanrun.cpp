#include "app/console/scan/scanrun.h"

#include <algorithm>
#include <utility>

namespace sd {

using namespace std::chrono_literals;

namespace {

constexpr Millis BetweenTurns = 20ms;
constexpr Millis BetweenNews = 200ms;

} // namespace

ScanRun::ScanRun(Setting setting, ScanWish wish, NetworkScan::Told told)
    : m_setting(std::move(setting))
    , m_wish(std::move(wish))
    , m_told(std::move(told))
    , m_pace(std::clamp(m_wish.rate, 1, ScanWish::MostRate), m_setting.clock.steadyNow())
    , m_progress{.all = m_wish.range.count()}
    , m_toldAt(m_setting.clock.steadyNow())
{
    m_timer.setInterval(BetweenTurns);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { turn(); });
}

void ScanRun::start()
{
    m_timer.start();
    turn();
}

void ScanRun::turn()
{
    if (m_isOver)
        return;
    const SteadyTime now = m_setting.clock.steadyNow();
    m_finished.clear();
    const int room = std::min(AtOnce - static_cast<int>(m_hosts.size()), m_progress.all - m_progress.begun);
    for (int count = m_pace.take(now, room); count > 0; --count)
        begin(m_wish.range.at(m_progress.begun++));
    tell(now);
}

void ScanRun::begin(const QString& address)
{
    m_hosts.emplace_back(
        HostScan::Setting{m_setting.workbench, m_wish, m_setting.nameServer}, address,
        [this](const HostScan& host, std::optional<FoundHost> found) { finish(host, std::move(found)); });
    m_hosts.back().start();
}

void ScanRun::finish(const HostScan& host, std::optional<FoundHost> found)
{
    const auto place = std::ranges::find_if(m_hosts, [&host](const HostScan& one) { return &one == &host; });
    m_finished.splice(m_finished.end(), m_hosts, place);
    ++m_progress.done;
    if (!found)
        return;
    ++m_progress.answered;
    if (found->ways.empty())
        return;
    CandidateBook::Change change = m_book.add(*std::move(found));
    const auto isOld = [&change](const Candidate& known) {
        return known.id == change.candidate.id || change.gone.contains(known.id);
    };
    std::erase_if(m_news.found, isOld);
    m_news.found.push_back(std::move(change.candidate));
    m_news.gone.insert(m_news.gone.end(), change.gone.begin(), change.gone.end());
}

void ScanRun::tell(SteadyTime now)
{
    m_isOver = m_progress.done == m_progress.all;
    const bool isNew = m_news.progress != m_progress || !m_news.found.empty() || !m_isTold;
    if (!m_isOver && (!isNew || (m_isTold && now - m_toldAt < BetweenNews)))
        return;
    m_isTold = true;
    m_toldAt = now;
    ScanNews news = std::exchange(m_news, {});
    news.progress = m_news.progress = m_progress;
    news.isOver = m_isOver;
    if (m_isOver)
        m_timer.stop();
    m_told(news);
}

} // namespace sd
