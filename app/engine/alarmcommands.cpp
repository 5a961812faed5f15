#include "app/engine/alarmcommands.h"

using namespace Qt::StringLiterals;

namespace sd {

AlarmWriter::Written whenWritten(Outcome outcome, Done done)
{
    return [outcome = std::move(outcome), done = std::move(done)](const Result<void>& written) {
        if (!done)
            return;
        if (written) {
            done(outcome);
            return;
        }
        Outcome failed = outcome;
        failed.succeeded = 0;
        failed.failures.push_back(written.failure());
        done(failed);
    };
}

void AlarmCommands::change(const std::vector<AlarmId>& alarms, const std::function<AlarmStep(const Alarm&)>& step,
                           Done done)
{
    Outcome outcome;
    for (const AlarmId id : alarms) {
        if (m_book.change(id, step)) {
            ++outcome.matched;
            ++outcome.succeeded;
        } else {
            outcome.failures.push_back({u"no-such-alarm"_s, u"alarm %1 is not open"_s.arg(id.value)});
        }
    }
    m_writer.whenWritten(whenWritten(std::move(outcome), std::move(done)));
}

void AlarmCommands::acknowledge(const std::vector<AlarmId>& alarms, const Acknowledgement& ack, Done done)
{
    change(
        alarms, [&](const Alarm& alarm) { return sd::acknowledge(alarm, ack); }, std::move(done));
}

void AlarmCommands::unacknowledge(const std::vector<AlarmId>& alarms, const QString& who, UtcTime now, Done done)
{
    change(
        alarms, [&](const Alarm& alarm) { return sd::unacknowledge(alarm, who, now); }, std::move(done));
}

void AlarmCommands::comment(const std::vector<AlarmId>& alarms, const QString& who, const QString& text, UtcTime now,
                            Done done)
{
    change(
        alarms, [&](const Alarm& alarm) { return sd::comment(alarm, who, text, now); }, std::move(done));
}

void AlarmCommands::snooze(const std::vector<AlarmId>& alarms, const QString& who, UtcTime until, UtcTime now,
                           Done done)
{
    change(
        alarms, [&](const Alarm& alarm) { return sd::snooze(alarm, who, until, now); }, std::move(done));
}

} // namespace sd
