#pragma once

#include "models/domain/handover.h"
#include "models/items/estatepicture.h"
#include "models/items/handovermodel.h"
#include "models/words/words.h"

#include <QCoreApplication>

namespace sd {

/// Words a handover as it is read in the window, copied and sent.
class HandoverWords
{
    Q_DECLARE_TR_FUNCTIONS(sd::HandoverWords)

public:
    /// `picture` names what is still there, and knows which sources have fallen silent; `now` is what "today" is.
    HandoverWords(const EstatePicture& picture, const Words& words, UtcTime now)
        : m_picture(picture)
        , m_words(words)
        , m_now(now)
    {}

    [[nodiscard]] HandoverReport report(const Handover& handover) const;

    /// As plain text, and as Markdown; what people typed is never taken for markup.
    [[nodiscard]] static QString text(const HandoverReport& report);
    [[nodiscard]] static QString markdown(const HandoverReport& report);

private:
    using Section = HandoverSection;
    using Line = HandoverLine;
    using Topic = HandoverTopic;
    [[nodiscard]] QString summary(const Handover& handover) const;
    [[nodiscard]] QString moment(UtcTime at) const { return Format().shortMoment(at, m_now); }
    [[nodiscard]] QString span(Interval when) const;
    [[nodiscard]] Line lineOf(const Alarm& alarm, UtcTime when, const QString& who) const;
    [[nodiscard]] QString holderOf(const Alarm& alarm) const;
    [[nodiscard]] Line lineOf(const ServiceWindow& window) const;
    [[nodiscard]] Line lineOf(const Change& change) const;
    [[nodiscard]] Line lineOf(const AlarmSource& source) const;
    [[nodiscard]] std::vector<Line> silent() const;
    /// `all`: how many there are, where `lines` are fewer.
    static void add(HandoverReport& report, Topic topic, const QString& title, std::vector<Line> lines, int all = 0);

    const EstatePicture& m_picture;
    const Words& m_words;
    UtcTime m_now;
};

} // namespace sd
