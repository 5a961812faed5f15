#pragma once

#include "models/boundary/handoverbook.h"

#include <QObject>

namespace sd::test {

/// What passes from one shift to the next, in memory: a test puts the handover in and is answered from the event loop.
class FakeHandover : public HandoverBook
{
public:
    void handover(const HandoverQuestion& question, quint64 generation, Reply reply) override
    {
        asked.push_back(question);
        Answer answer{.generation = generation, .handover = book, .failure = std::exchange(failNext, {})};
        answer.handover.shift = {question.from.value_or(question.to - Millis{8 * 3'600'000}), question.to};
        answer.handover.next = shiftAfter(answer.handover.shift);
        QMetaObject::invokeMethod(
            &m_here, [answer, reply] { reply(answer); }, Qt::QueuedConnection);
    }

    void leaveWord(QString text, Left done) override
    {
        const std::optional<Failure> refused = std::exchange(failNext, {});
        if (!refused)
            book.words.insert(book.words.begin(), {text, QStringLiteral("Anna Ek"), asked.back().to});
        QMetaObject::invokeMethod(
            &m_here, [refused, done] { done(refused ? Result<void>(*refused) : Result<void>()); },
            Qt::QueuedConnection);
    }

    Handover book;                       ///< given whatever the shift; the shift is told back
    std::vector<HandoverQuestion> asked; ///< in order
    std::optional<Failure> failNext;     ///< where set, the next answer is this

private:
    QObject m_here; ///< whose event loop answers
};

} // namespace sd::test
