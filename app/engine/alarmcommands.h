#pragma once

#include "app/engine/alarmbook.h"
#include "app/engine/alarmwriter.h"
#include "models/boundary/operations.h"

namespace sd {

/// What people do to alarms. `done` comes when it is on disk; an alarm that is not open (any more) is named in the
/// outcome with the code "no-such-alarm".
class AlarmCommands
{
public:
    AlarmCommands(AlarmBook& book, AlarmWriter& writer)
        : m_book(book)
        , m_writer(writer)
    {}

    void acknowledge(const std::vector<AlarmId>& alarms, const Acknowledgement& ack, Done done);
    void unacknowledge(const std::vector<AlarmId>& alarms, const QString& who, UtcTime now, Done done);
    void comment(const std::vector<AlarmId>& alarms, const QString& who, const QString& text, UtcTime now, Done done);
    void snooze(const std::vector<AlarmId>& alarms, const QString& who, UtcTime until, UtcTime now, Done done);

private:
    void change(const std::vector<AlarmId>& alarms, const std::function<AlarmStep(const Alarm&)>& step, Done done);

    AlarmBook& m_book;
    AlarmWriter& m_writer;
};

/// Calls `done` with `outcome`, or with the reason why it could not be written.
AlarmWriter::Written whenWritten(Outcome outcome, Done done);

} // namespace sd
