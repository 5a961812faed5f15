#include "app/engine/trapkeeper.h"

#include <QCryptographicHash>

namespace sd {

namespace {

constexpr std::chrono::seconds writePause{1};

/// Equal for traps that say the same: all but when.
QByteArray digestOf(const Trap& trap)
{
    QCryptographicHash digest(QCryptographicHash::Md5); // to tell apart, not to trust
    const auto add = [&digest](const QString& text) {
        digest.addData(text.toUtf8());
        digest.addData(QByteArrayView("\0", qsizetype{1}));
    };
    for (const QString& text : {trap.source, trap.agent, trap.user, trap.oid, trap.why})
        add(text);
    add(QString::number((qint64{trap.version} * 16 + static_cast<qint64>(trap.fate)) * 2 + (trap.isInform ? 1 : 0)));
    add(QString::number(trap.server.value));
    add(QString::number(trap.alarm.value)); // one that led to another alarm is another one
    for (const TrapVarbind& varbind : trap.varbinds) {
        add(varbind.oid);
        add(varbind.text);
    }
    return digest.result();
}

} // namespace

TrapKeeper::TrapKeeper(TrapLedger* ledger, Post post)
    : m_ledger(ledger)
    , m_post(std::move(post))
{}

void TrapKeeper::forgetOld(SteadyTime now)
{
    std::erase_if(m_seen, [&](const auto& entry) { return now - entry.second.since >= SameFor; });
    if (m_seen.size() >= MostRemembered)
        m_seen.clear();
}

void TrapKeeper::add(Trap trap, SteadyTime now)
{
    if (m_ledger == nullptr)
        return;
    const QByteArray digest = digestOf(trap);
    if (const auto seen = m_seen.find(digest); seen != m_seen.end() && now - seen->second.since < SameFor) {
        const TrapId id = seen->second.id;
        if (const auto waiting = m_waiting.find(id); waiting != m_waiting.end()) {
            Trap& first = m_fresh[waiting->second];
            first.repeats += trap.repeats;
            first.lastAt = trap.at;
            return;
        }
        TrapRepeat& repeat = m_again.try_emplace(id, TrapRepeat{.id = id, .times = 0}).first->second;
        repeat.times += trap.repeats;
        repeat.lastAt = trap.at;
        return;
    }
    if (m_fresh.size() >= MostWaiting) {
        m_lost += trap.repeats;
        return;
    }
    if (m_seen.size() >= MostRemembered)
        forgetOld(now);
    trap.id = m_last = TrapId{m_last.value + 1};
    m_seen[digest] = {trap.id, now};
    m_waiting[trap.id] = m_fresh.size();
    m_fresh.push_back(std::move(trap));
}

void TrapKeeper::step(Stamp now)
{
    if (m_isUnderWay || now.steady < m_nextAt)
        return;
    if (m_lost > 0 && m_fresh.size() < MostWaiting) {
        Trap lost;
        lost.at = lost.lastAt = now.wall;
        lost.fate = TrapFate::Dropped;
        lost.repeats = std::exchange(m_lost, 0);
        add(std::move(lost), now.steady);
    }
    if (!m_fresh.empty() || !m_again.empty())
        write(now);
}

void TrapKeeper::write(Stamp now)
{
    m_isUnderWay = true;
    m_nextAt = now.steady + writePause;
    std::vector<TrapRepeat> again;
    again.reserve(m_again.size());
    for (const auto& [id, repeat] : m_again)
        again.push_back(repeat);
    qint64 count = 0;
    for (const Trap& trap : m_fresh)
        count += trap.repeats;
    m_again.clear();
    m_waiting.clear();
    m_ledger->keepTraps(std::exchange(m_fresh, {}), std::move(again), now.wall,
                        [this, post = m_post, count](const Result<void>& kept) {
                            post([this, count, isKept = bool(kept)] {
                                m_isUnderWay = false;
                                // A disk that refuses must not make them grow in memory: they are counted as lost.
                                m_lost += isKept ? 0 : count;
                            });
                        });
}

} // namespace sd
