#include "app/console/storehistoryreader.h"

#include "app/console/replyto.h"
#include "models/store/historystore.h"

#include <QTimeZone>

namespace sd {

namespace {

HistoryReader::Answer read(const HistoryStore& history, const std::vector<SeriesId>& series, Interval range, int pixels,
                           quint64 generation)
{
    HistoryReader::Answer answer{.generation = generation, .curves = {}, .states = {}};
    for (const SeriesId one : series) {
        auto curve = history.curve(one, range, pixels);
        if (!curve) {
            answer.failure = curve.failure();
            return answer;
        }
        answer.curves.push_back(std::move(*curve));
        auto states = history.states(one, range);
        if (!states) {
            answer.failure = states.failure();
            return answer;
        }
        answer.states.insert(answer.states.end(), states->begin(), states->end());
        auto limits = history.limits(one, range);
        if (!limits) {
            answer.failure = limits.failure();
            return answer;
        }
        answer.limits.insert(answer.limits.end(), limits->begin(), limits->end());
    }
    return answer;
}

Result<std::vector<PastAlarms>> judged(const HistoryStore& history, const PastQuestion& question)
{
    auto points = history.raw(question.series, question.when);
    if (!points)
        return points.failure();
    std::vector<RawPoint> guard;
    if (question.guard) {
        auto second = history.raw(question.guard, question.when);
        if (!second)
            return second.failure();
        guard = *std::move(second);
    }
    if (question.isCounter)
        points = ratesOf(*points);
    std::vector<PastAlarms> past;
    past.reserve(question.by.size());
    for (const Threshold& threshold : question.by)
        past.push_back(pastAlarms(threshold, *points, guard, question.interval, QTimeZone::systemTimeZone()));
    return past;
}

} // namespace

StoreHistoryReader::StoreHistoryReader(HistoryStore& history)
    : m_history(history)
{
    m_pool.setMaxThreadCount(2);
    m_pool.setExpiryTimeout(-1); // a connection belongs to its thread: keep both
}

StoreHistoryReader::~StoreHistoryReader()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void StoreHistoryReader::curves(std::vector<SeriesId> series, Interval range, int pixels, quint64 generation,
                                Reply reply)
{
    m_pool.start([this, series = std::move(series), range, pixels, generation, answer = replyHere(std::move(reply))] {
        answer(read(m_history, series, range, pixels, generation));
    });
}

void StoreHistoryReader::samples(std::vector<SeriesId> series, Interval range, Samples reply)
{
    m_pool.start([this, series = std::move(series), range, answer = replyHere(std::move(reply))] {
        std::vector<std::vector<RawPoint>> all;
        for (const SeriesId one : series) {
            auto points = m_history.raw(one, range);
            if (!points) {
                answer(points.failure());
                return;
            }
            all.push_back(std::move(*points));
        }
        answer(std::move(all));
    });
}

void StoreHistoryReader::judgePast(PastQuestion question, Judged reply)
{
    m_pool.start([this, question = std::move(question), answer = replyHere(std::move(reply))] {
        answer(judged(m_history, question));
    });
}

} // namespace sd
