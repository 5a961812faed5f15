#pragma once

#include "models/domain/alarmlife.h"

#include <QHash>

#include <functional>
#include <unordered_map>
#include <vector>

namespace sd {

/// Whose alarm it is.
struct AlarmSubject
{
    AlarmKey key;
    ServerId server;
    CustomerId customer;
};

/// All open alarms, one a key, and the only place where they change. Every change is a step, handed to `onStep`
/// at once: to be written down and shown.
class AlarmBook
{
public:
    using OnStep = std::function<void(const AlarmStep&)>;
    explicit AlarmBook(OnStep onStep);

    /// What was open when the engine stopped, and the highest number ever given.
    void load(std::vector<Alarm>&& open, AlarmId last);

    /// Feeds one judged sample. The alarm that stands for the key afterwards, or none.
    AlarmId observe(const AlarmSubject& subject, const Observation& seen, UtcTime now);
    /// The same for an alarm that is known to stand; saves the look-up by key.
    AlarmId observe(AlarmId open, const Observation& seen, UtcTime now);
    /// Ends an alarm whose object is no more.
    void close(AlarmId alarm, const QString& why, UtcTime now);
    /// Applies one of alarmlife's steps (acknowledge …). False when no such alarm is open.
    bool change(AlarmId alarm, const std::function<AlarmStep(const Alarm&)>& step);
    /// Acknowledgements and snoozes that ran out.
    void expire(UtcTime now);

    [[nodiscard]] const Alarm* find(AlarmId alarm) const;
    [[nodiscard]] AlarmId find(const AlarmKey& key) const { return m_byKey.value(key); }
    [[nodiscard]] const std::unordered_map<AlarmId, Alarm>& open() const { return m_open; }

private:
    AlarmId take(AlarmStep step);

    OnStep m_onStep;
    std::unordered_map<AlarmId, Alarm> m_open;
    QHash<AlarmKey, AlarmId> m_byKey;
    AlarmId m_last;
};

} // namespace sd
