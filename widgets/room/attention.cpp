#include "widgets/room/attention.h"

#include "models/items/itemwords.h"
#include "models/words/failures.h"
#include "widgets/room/trayicon.h"

#include <QPointer>

#include <algorithm>

namespace sd {

namespace {

/// Open, not muted, and nobody has it.
bool calls(const Alarm* alarm)
{
    return alarm != nullptr && alarm->muted == MuteReason::None && !alarm->ack;
}

} // namespace

Attention::Attention(const EstatePicture& picture, const ItemWords& words, const Means& means, QObject* parent)
    : QObject(parent)
    , m_picture(picture)
    , m_words(words)
    , m_means(means)
    , m_tray(std::make_unique<TrayIcon>())
{
    connect(m_tray.get(), &TrayIcon::openAsked, this, [this] { Q_EMIT openAsked({}); });
    connect(m_tray.get(), &TrayIcon::acknowledgeAsked, this, [this] { acknowledge({newestCalling()}); });
    connect(m_tray.get(), &TrayIcon::muteAsked, this, &Attention::toggleMute);
    connect(m_tray.get(), &TrayIcon::quitAsked, this, &Attention::quitAsked);
    connect(&means.settings, &UserSettings::changed, this, &Attention::followSettings);
    if (means.desktop != nullptr) {
        means.desktop->listen(
            [this](quint64 notice) {
                if (const auto it = m_shown.find(notice); it != m_shown.end())
                    acknowledge({it->second.left.begin(), it->second.left.end()});
            },
            [this](quint64 notice) {
                if (const auto it = m_shown.find(notice); it != m_shown.end())
                    Q_EMIT openAsked(it->second.first);
            });
    }
    followSettings();
    PictureChange whole;
    whole.reset = true;
    apply(whole);
}

Attention::~Attention()
{
    if (m_means.desktop == nullptr)
        return;
    m_means.desktop->listen({}, {});
    for (const auto& [id, shown] : m_shown)
        m_means.desktop->withdraw(id);
}

void Attention::followSettings()
{
    const UserSettings& settings = m_means.settings;
    AlarmSounds::Levels levels{};
    levels[static_cast<size_t>(State::Error)] = settings.flag(setting::SoundError);
    levels[static_cast<size_t>(State::Warning)] = settings.flag(setting::SoundWarning);
    levels[static_cast<size_t>(State::Unknown)] = settings.flag(setting::SoundUnknown);
    m_sounds.setLevels(levels);
    m_tray->setVisible(settings.flag(setting::Tray));
}

void Attention::apply(const PictureChange& change)
{
    std::vector<AlarmId> alarms = change.alarms;
    if (change.reset) {
        m_sounds.forget();
        m_notices.forget();
        alarms.clear();
        for (const auto& [id, alarm] : m_picture.alarms())
            alarms.push_back(id);
    }
    for (const AlarmId id : alarms) {
        const Alarm* open = m_picture.alarm(id);
        Alarm over;
        over.id = id;
        over.closedAt = m_means.clock.utcNow();
        m_sounds.hear(open == nullptr ? over : *open);
        m_notices.hear(open == nullptr ? over : *open);
    }
    if (change.reset || !alarms.empty()) {
        withdrawOver(alarms);
        m_tray->show(m_picture.alarmCounts(), newestCalling() != AlarmId{});
    }
    tick();
}

void Attention::tick()
{
    const SteadyTime now = m_means.clock.steadyNow();
    if (const auto level = m_sounds.due(now); level && m_means.sound != nullptr)
        m_means.sound->play(*level, m_means.settings.number(setting::SoundVolume) / 100.0);
    sayNotices();
    const Millis left = muteLeft();
    if (left != m_lastMuteLeft) {
        m_lastMuteLeft = left;
        m_tray->setMuteLeft(left);
        Q_EMIT muteChanged();
    }
}

void Attention::toggleMute()
{
    if (muteLeft() > Millis{0})
        m_sounds.unmute();
    else
        m_sounds.muteUntil(m_means.clock.steadyNow() + MuteFor);
    tick();
}

Millis Attention::muteLeft() const
{
    return m_sounds.muteLeft(m_means.clock.steadyNow());
}

/// Taken also while notices are switched off, so that switching them on does not bring up old ones.
void Attention::sayNotices()
{
    const auto notices = m_notices.take(m_means.clock.steadyNow());
    if (m_means.desktop == nullptr || !m_means.settings.flag(setting::Notifications))
        return;
    for (const AlarmNotice& notice : notices)
        say(notice);
}

void Attention::say(const AlarmNotice& notice)
{
    const quint64 id = ++m_lastNotice;
    m_shown[id] = {{notice.alarms.begin(), notice.alarms.end()}, notice.alarms.front()};
    m_means.desktop->show(id, contentOf(notice));
}

DesktopNotice Attention::contentOf(const AlarmNotice& notice) const
{
    DesktopNotice content;
    content.level = notice.worst;
    content.action = tr("Acknowledge");
    const auto count = static_cast<int>(notice.alarms.size());
    const Alarm* first = m_picture.alarm(notice.alarms.front());
    if (count == 1 && first != nullptr) {
        const EstatePicture::CheckEntry* check = m_picture.check(first->key.check);
        content.title = m_words.state({first->level}) + QStringLiteral(": ") + m_picture.serverName(first->server);
        content.text = m_words.alarmTitle(*first, check == nullptr ? nullptr : &check->check) + QStringLiteral("\n") +
                       m_picture.customerName(first->customer);
        return content;
    }
    content.title = notice.customer
                        ? tr("%Ln new alarms at %1", "a customer", count).arg(m_picture.customerName(notice.customer))
                        : tr("%Ln new alarms at %1 customers", "", count).arg(notice.customers);
    StateCounts counts{};
    for (const AlarmId id : notice.alarms) {
        if (const Alarm* alarm = m_picture.alarm(id))
            ++counts[static_cast<size_t>(alarm->level)];
    }
    content.text = m_words.summary(counts);
    return content;
}

/// A notice goes when all it told of is over or somebody's.
void Attention::withdrawOver(const std::vector<AlarmId>& alarms)
{
    if (m_shown.empty())
        return;
    for (auto it = m_shown.begin(); it != m_shown.end();) {
        for (const AlarmId id : alarms) {
            if (!calls(m_picture.alarm(id)))
                it->second.left.erase(id);
        }
        if (!it->second.left.empty()) {
            ++it;
            continue;
        }
        m_means.desktop->withdraw(it->first);
        it = m_shown.erase(it);
    }
}

void Attention::acknowledge(std::vector<AlarmId> alarms)
{
    std::erase_if(alarms, [this](AlarmId id) { return !calls(m_picture.alarm(id)); });
    if (!alarms.empty())
        m_means.operations.acknowledge(std::move(alarms), {}, {}, [self = QPointer(this)](const Outcome& outcome) {
            if (self && !outcome.failures.empty())
                Q_EMIT self->refused(failureWords(outcome.failures.front().message));
        });
}

AlarmId Attention::newestCalling() const
{
    const Alarm* newest = nullptr;
    for (const auto& [id, alarm] : m_picture.alarms()) {
        if (calls(&alarm) &&
            (newest == nullptr || std::tie(newest->openedAt, newest->id) < std::tie(alarm.openedAt, id)))
            newest = &alarm;
    }
    return newest == nullptr ? AlarmId{} : newest->id;
}

} // namespace sd
