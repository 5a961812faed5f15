#include "tests/widgets/fakechanges.h"

#include <QJsonDocument>

#include <algorithm>
#include <tuple>
#include <utility>

namespace sd::test {

namespace {

auto placeIn(const Change& line)
{
    return std::tuple(line.at, sourceOf(line), line.id);
}

bool contains(const Change& line, const QString& text)
{
    const QString all = line.name + QLatin1Char('\n') + line.who + QLatin1Char('\n') +
                        QString::fromUtf8(QJsonDocument(line.before).toJson()) +
                        QString::fromUtf8(QJsonDocument(line.after).toJson());
    return all.contains(text, Qt::CaseInsensitive);
}

bool isWanted(ChangeQuestion::Lines lines, const Change& line)
{
    const bool isAccess = line.deed && !isChange(*line.deed);
    return lines == ChangeQuestion::Lines::All || isAccess == (lines == ChangeQuestion::Lines::Access);
}

bool matches(const ChangeQuestion& question, const Change& line)
{
    return isWanted(question.lines, line) && question.when.contains(line.at) &&
           (!question.server || line.server == question.server) &&
           (question.who.isEmpty() || line.who == question.who) &&
           (!question.object || line.object == *question.object) &&
           (question.text.isEmpty() || contains(line, question.text));
}

} // namespace

void FakeChanges::changes(ChangeQuestion question, const std::optional<ChangePlace>& after, int limit,
                          quint64 generation, Reply reply)
{
    Answer answer{.generation = generation};
    answer.failure = std::exchange(failNext, {});
    auto& found = answer.page.changes;
    if (!answer.failure) {
        std::ranges::copy_if(lines, std::back_inserter(found), [&](const Change& line) {
            return matches(question, line) &&
                   (!after || placeIn(line) < std::tuple(after->at, after->source, after->id));
        });
        std::ranges::sort(found, [](const Change& a, const Change& b) { return placeIn(a) > placeIn(b); });
        if (found.size() > static_cast<size_t>(limit)) {
            found.resize(static_cast<size_t>(limit));
            answer.page.next = placeBehind(found.back());
        }
    }
    asked.push_back(std::move(question));
    const auto give = [reply = std::move(reply), answer = std::move(answer)] { reply(answer); };
    if (hold)
        held.emplace_back(give);
    else
        QMetaObject::invokeMethod(this, give, Qt::QueuedConnection);
}

} // namespace sd::test
