#include "tests/widgets/faketraps.h"

#include <algorithm>
#include <utility>

namespace sd::test {

namespace {

bool holdsText(const Trap& trap, const QString& text)
{
    QString all = trap.source + u'\n' + trap.agent + u'\n' + trap.oid + u'\n' + trap.name;
    for (const TrapVarbind& varbind : trap.varbinds)
        all += u'\n' + varbind.oid + u'\n' + varbind.name + u'\n' + varbind.text;
    return all.contains(text, Qt::CaseInsensitive);
}

bool answers(const TrapQuestion& question, const Trap& trap)
{
    const bool isNamed = std::ranges::find(question.named, trap.server) != question.named.end();
    return question.when.contains(trap.at) && (!question.server || trap.server == question.server) &&
           (question.fates.empty() || std::ranges::find(question.fates, trap.fate) != question.fates.end()) &&
           (question.text.isEmpty() || isNamed || holdsText(trap, question.text)) &&
           (!question.heardSince || trap.lastAt >= *question.heardSince);
}

} // namespace

Trap& FakeTraps::add(Trap trap)
{
    trap.id = {kept.empty() ? 1 : kept.back().id.value + 1};
    kept.push_back(std::move(trap));
    return kept.back();
}

void FakeTraps::traps(TrapQuestion question, std::optional<TrapId> after, int limit, quint64 generation, Reply reply)
{
    Answer answer{.generation = generation};
    answer.failure = std::exchange(failNext, {});
    int through = 0;
    for (auto trap = kept.rbegin(); trap != kept.rend() && !answer.failure; ++trap) {
        if (after && trap->id >= *after)
            continue;
        const bool isFull = answer.page.traps.size() == static_cast<size_t>(limit);
        if (isFull || through++ == steps) {
            answer.page.next = std::prev(trap)->id;
            break;
        }
        if (answers(question, *trap))
            answer.page.traps.push_back(*trap);
    }
    if (question.heardSince)
        ++looked;
    else
        asked.push_back(std::move(question));
    later([reply = std::move(reply), answer = std::move(answer)] { reply(answer); });
}

void FakeTraps::readPort(Port reply)
{
    later([reply = std::move(reply), now = port] { reply(now); });
}

void FakeTraps::setPort(int wanted, Done done)
{
    Outcome outcome{.matched = 1};
    if (failNext) {
        outcome.failures = {*std::exchange(failNext, {})};
    } else {
        outcome.succeeded = 1;
        port = wanted;
        set.push_back(wanted);
    }
    later([done = std::move(done), outcome] { done(outcome); });
}

void FakeTraps::later(std::function<void()> call)
{
    if (hold)
        held.emplace_back(std::move(call));
    else
        QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
}

} // namespace sd::test
