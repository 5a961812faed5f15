#include "tests/widgets/fakeconsole.h"

#include "models/domain/alarmlife.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sd::test {

namespace {

/// A chart asks for more columns than a small line in a table has.
constexpr int MostLinePixels = 100;

template<typename Item, typename Same>
void put(std::vector<Item>& items, const Item& item, Same same)
{
    const auto it = std::ranges::find_if(items, same);
    if (it == items.end())
        items.push_back(item);
    else
        *it = item;
}

} // namespace

FakeConsole::FakeConsole(TestClock& clock)
    : workbench(clock)
    , accounts(clock)
    , m_clock(clock)
{
    picture.reset = true;
    picture.estate = Estate{};
}

void FakeConsole::later(std::function<void()> call)
{
    QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
}

Subscription FakeConsole::subscribe(Listener listener)
{
    const int number = m_subscriptions++;
    m_listeners[number] = std::move(listener);
    m_listeners[number](picture);
    return Subscription([this, number] { m_listeners.erase(number); });
}

void FakeConsole::send(const LiveBatch& batch)
{
    if (batch.estate)
        picture.estate = batch.estate;
    for (const auto& health : batch.servers)
        put(picture.servers, health, [&](const auto& other) { return other.server == health.server; });
    for (const auto& series : batch.series)
        put(picture.series, series, [&](const auto& other) { return other.series == series.series; });
    for (const Alarm& alarm : batch.alarms)
        put(picture.alarms, alarm, [&](const auto& other) { return other.id == alarm.id; });
    deliver(batch);
}

void FakeConsole::deliver(const LiveBatch& batch)
{
    for (const auto& [number, listener] : m_listeners)
        listener(batch);
}

bool FakeConsole::refuses(const Done& done)
{
    if (!refuseNext)
        return false;
    const Failure failure = *std::exchange(refuseNext, {});
    later([done, failure, rows = refusedRows] { done({1, 0, std::vector<Failure>(rows, failure)}); });
    return true;
}

void FakeConsole::change(const std::vector<AlarmId>& alarms, const Done& done,
                         const std::function<std::pair<Alarm, std::vector<JournalEntry>>(const Alarm&)>& step)
{
    if (refuses(done))
        return;
    later([this, alarms, done, step] {
        LiveBatch batch;
        for (const AlarmId id : alarms) {
            const auto it = std::ranges::find(picture.alarms, id, &Alarm::id);
            if (it == picture.alarms.end())
                continue;
            auto [alarm, lines] = step(*it);
            auto& journal = journals[id.value];
            journal.insert(journal.end(), lines.begin(), lines.end());
            batch.alarms.push_back(alarm);
            batch.handled.push_back(id);
        }
        send(batch);
        done({static_cast<int>(alarms.size()), static_cast<int>(batch.alarms.size()), {}});
    });
}

void FakeConsole::acknowledge(std::vector<AlarmId> alarms, AckTerms terms, QString comment, Done done)
{
    const Acknowledgement ack{QStringLiteral("Anna Ek"), m_clock.utcNow(), terms.mode, terms.until, comment};
    change(alarms, done, [ack](const Alarm& alarm) {
        const AlarmStep step = sd::acknowledge(alarm, ack);
        return std::pair(step.alarm, step.journal);
    });
}

void FakeConsole::unacknowledge(std::vector<AlarmId> alarms, Done done)
{
    change(alarms, done, [now = m_clock.utcNow()](const Alarm& alarm) {
        const AlarmStep step = sd::unacknowledge(alarm, QStringLiteral("Anna Ek"), now);
        return std::pair(step.alarm, step.journal);
    });
}

void FakeConsole::comment(std::vector<AlarmId> alarms, QString text, Done done)
{
    change(alarms, done, [now = m_clock.utcNow(), text](const Alarm& alarm) {
        const AlarmStep step = sd::comment(alarm, QStringLiteral("Anna Ek"), text, now);
        return std::pair(step.alarm, step.journal);
    });
}

void FakeConsole::snooze(std::vector<AlarmId> alarms, UtcTime until, Done done)
{
    change(alarms, done, [now = m_clock.utcNow(), until](const Alarm& alarm) {
        const AlarmStep step = sd::snooze(alarm, QStringLiteral("Anna Ek"), until, now);
        return std::pair(step.alarm, step.journal);
    });
}

void FakeConsole::pollNow(std::vector<CheckId> checks, Done done)
{
    if (refuses(done))
        return;
    polled = checks;
    const int count = static_cast<int>(checks.size());
    later([done, count] { done({count, count, {}}); });
}

void FakeConsole::publishEstate()
{
    LiveBatch batch;
    batch.estate = picture.estate;
    send(batch);
}

void FakeConsole::muteServers(std::vector<ServerId> servers, UtcTime until, QString reason, Done done)
{
    if (refuses(done))
        return;
    later([this, servers, until, reason, done] {
        picture.estate.edit().windows.push_back(
            {WindowId{++m_nextId}, reason, {m_clock.utcNow(), until}, servers, QStringLiteral("Anna Ek")});
        publishEstate();
        done({1, 1, {}});
    });
}

void FakeConsole::endWindow(WindowId window, Done done)
{
    if (refuses(done))
        return;
    later([this, window, done] {
        std::erase_if(picture.estate.edit().windows, [window](const ServiceWindow& each) { return each.id == window; });
        publishEstate();
        done({1, 1, {}});
    });
}

void FakeConsole::saveEstate(Estate estate, Done done)
{
    if (refuses(done))
        return;
    savedEstates.push_back(estate);
    later([this, estate, done]() mutable {
        std::map<qint64, qint64> ids;
        Estate& kept = picture.estate.edit();
        const auto fresh = [&](qint64 id) { return id > 0 ? id : ids.try_emplace(id, ++m_nextId).first->second; };
        for (Customer& customer : estate.customers) {
            customer.id.value = fresh(customer.id.value);
            put(kept.customers, customer, [&](const auto& other) { return other.id == customer.id; });
        }
        for (Server& server : estate.servers) {
            server.id.value = fresh(server.id.value);
            server.customer.value = fresh(server.customer.value);
            put(kept.servers, server, [&](const auto& other) { return other.id == server.id; });
        }
        for (Check& check : estate.checks) {
            check.id.value = fresh(check.id.value);
            check.server.value = fresh(check.server.value);
            put(kept.checks, check, [&](const auto& other) { return other.id == check.id; });
        }
        publishEstate();
        const auto rows = static_cast<int>(estate.servers.size());
        done({rows, rows, {}});
    });
}

void FakeConsole::setParents(ServerId child, std::vector<ServerId> parents, Done done)
{
    if (refuses(done))
        return;
    later([this, child, parents, done] {
        auto& dependencies = picture.estate.edit().dependencies;
        std::erase_if(dependencies, [child](const auto& pair) { return pair.first == child; });
        for (const ServerId parent : parents)
            dependencies.emplace_back(child, parent);
        publishEstate();
        done({1, 1, {}});
    });
}

template<typename Row, typename T>
void FakeConsole::shift(std::vector<Row> Estate::*rows, bool away, const std::vector<Id<T>>& ids, const Done& done)
{
    if (refuses(done))
        return;
    later([this, rows, away, ids, done] {
        Estate& present = picture.estate.edit();
        auto& from = (away ? present : removed).*rows;
        auto& to = (away ? removed : present).*rows;
        const auto stays = [&ids](const Row& row) { return std::ranges::find(ids, row.id) == ids.end(); };
        const auto gone = std::ranges::stable_partition(from, stays);
        to.insert(to.end(), gone.begin(), gone.end());
        from.erase(gone.begin(), gone.end());
        publishEstate();
        const auto count = static_cast<int>(ids.size());
        done({count, count, {}});
    });
}

void FakeConsole::removeServers(std::vector<ServerId> servers, Done done)
{
    shift(&Estate::servers, true, servers, done);
}

void FakeConsole::restoreServers(std::vector<ServerId> servers, Done done)
{
    shift(&Estate::servers, false, servers, done);
}

void FakeConsole::removeChecks(std::vector<CheckId> checks, Done done)
{
    shift(&Estate::checks, true, checks, done);
}

void FakeConsole::restoreChecks(std::vector<CheckId> checks, Done done)
{
    shift(&Estate::checks, false, checks, done);
}

void FakeConsole::writeNote(CheckId check, QString text, Done done)
{
    if (refuses(done))
        return;
    later([this, check, text = text.trimmed(), done] {
        auto& notes = picture.estate.edit().notes;
        std::erase_if(notes, [check](const CheckNote& each) { return each.check == check; });
        if (!text.isEmpty())
            notes.push_back({check, text, QStringLiteral("Anna Ek"), m_clock.utcNow()});
        publishEstate();
        done({1, 1, {}});
    });
}

void FakeConsole::answerSaved(const std::optional<Failure>& trouble, const Done& done)
{
    if (trouble) {
        done({1, 0, {*trouble}});
        return;
    }
    publishEstate();
    done({1, 1, {}});
}

void FakeConsole::saveChartSet(SharedChartSet set, Done done)
{
    if (refuses(done))
        return;
    later([this, set = std::move(set), done]() mutable {
        auto& sets = picture.estate.edit().chartSets;
        const auto trouble = troubleWith(set, sets);
        if (!trouble) {
            set.id.value = set.id ? set.id.value : ++m_nextId;
            ++set.revision;
            set.by = QStringLiteral("Anna Ek");
            set.at = m_clock.utcNow();
            put(sets, set, [&set](const SharedChartSet& each) { return each.id == set.id; });
        }
        answerSaved(trouble, done);
    });
}

void FakeConsole::removeChartSet(ChartSetId set, int revision, Done done)
{
    if (const auto trouble = troubleWithSeen(set, revision, picture.estate->chartSets))
        later([this, trouble, done] { answerSaved(trouble, done); });
    else
        shift(&Estate::chartSets, true, std::vector{set}, done);
}

void FakeConsole::restoreChartSet(ChartSetId set, Done done)
{
    shift(&Estate::chartSets, false, std::vector{set}, done);
}

void FakeConsole::saveAdjustment(Adjustment adjustment, Done done)
{
    if (refuses(done))
        return;
    later([this, adjustment = std::move(adjustment), done]() mutable {
        Adjustments& all = picture.estate.edit().adjustments;
        const auto trouble = troubleWith(adjustment, all);
        if (!trouble) {
            adjustment.id.value = adjustment.id ? adjustment.id.value : ++m_nextId;
            ++adjustment.revision;
            adjustment.by = QStringLiteral("Anna Ek");
            adjustment.at = m_clock.utcNow();
            put(all, adjustment, [&](const Adjustment& each) { return each.id == adjustment.id; });
        }
        answerSaved(trouble, done);
    });
}

void FakeConsole::removeAdjustment(AdjustmentId adjustment, int revision, Done done)
{
    if (const auto trouble = troubleWithSeen(adjustment, revision, picture.estate->adjustments))
        later([this, trouble, done] { answerSaved(trouble, done); });
    else
        shift(&Estate::adjustments, true, std::vector{adjustment}, done);
}

void FakeConsole::restoreAdjustment(AdjustmentId adjustment, Done done)
{
    shift(&Estate::adjustments, false, std::vector{adjustment}, done);
}

void FakeConsole::judgePast(PastQuestion question, Judged reply)
{
    pastAsked.push_back(question);
    later([this, question = std::move(question), reply] {
        std::vector<PastAlarms> answers;
        for (const Threshold& threshold : question.by)
            answers.push_back(pastAlarms(threshold, past, {}, question.interval, QTimeZone::utc()));
        reply(std::move(answers));
    });
}

void FakeConsole::readCredentials(Credentials reply)
{
    later([this, reply] {
        std::vector<Credential> credentials;
        for (const auto& [credential, secrets] : savedCredentials)
            credentials.push_back(credential);
        reply(credentials);
    });
}

void FakeConsole::saveCredential(Credential credential, TypedSecrets secrets, CredentialSaved done)
{
    if (!credential.id)
        credential.id = CredentialId{++m_nextId};
    savedCredentials.emplace_back(credential, secrets);
    later([done, id = credential.id] { done(id); });
}

void FakeConsole::readJournal(AlarmId alarm, Journal reply)
{
    later([reply, lines = journals[alarm.value]] { reply(lines); });
}

void FakeConsole::curves(std::vector<SeriesId> series, Interval range, int pixels, quint64 generation, Reply reply)
{
    ++curvesAsked;
    if (pixels <= MostLinePixels)
        linesAsked.push_back(series);
    Answer answer;
    answer.generation = generation;
    for (const SeriesId id : series)
        answer.curves.push_back(curveOf(id, range, pixels));
    std::ranges::copy_if(limits, std::back_inserter(answer.limits),
                         [&](const LimitSpan& span) { return std::ranges::find(series, span.series) != series.end(); });
    const auto give = [reply, answer] { reply(answer); };
    if (holdCurves)
        heldCurves.emplace_back(give);
    else
        later(give);
}

void FakeConsole::samples(std::vector<SeriesId> series, Interval range, Samples reply)
{
    std::vector<std::vector<RawPoint>> all;
    for (const SeriesId id : series) {
        all.emplace_back();
        for (const HistoryPoint& point : curveOf(id, range, 100).points)
            all.back().push_back({point.at, point.mean});
    }
    later([reply, all] { reply(all); });
}

/// A daily rhythm that ends at the newest value, with a gap a third of the way.
HistoryCurve FakeConsole::curveOf(SeriesId id, Interval range, int pixels) const
{
    HistoryCurve curve;
    curve.series = id;
    curve.range = range;
    const auto it = std::ranges::find(picture.series, id, &SeriesHealth::series);
    if (it == picture.series.end() || !std::isfinite(it->value))
        return curve;
    const bool merged = range.length() > std::chrono::hours(12);
    const int count = std::min(pixels, 400);
    const Millis step = range.length() / count;
    curve.step = merged ? step : Millis{0};
    const double last = it->value;
    const double good = it->threshold->direction == Direction::Above ? 0.85 : 1.3;
    const double start = it->state == State::Ok ? last : it->threshold->warning.value_or(last) * good;
    for (int i = 0; i < count; ++i) {
        if (i > count / 3 && i < count / 3 + count / 25)
            continue;
        const double share = static_cast<double>(i) / (count - 1);
        const double rhythm = 1 + 0.05 * std::sin(i * 0.11 + static_cast<double>(id.value)) * (1 - share * share) +
                              0.012 * std::sin(i * 0.9 + static_cast<double>(id.value));
        const double most = it->unit == QStringLiteral("1") ? 1 : std::numeric_limits<double>::infinity();
        const double mean = i == count - 1 ? last : std::min(most, (start + (last - start) * share * share) * rhythm);
        const double width = std::abs(mean) * (0.02 + 0.02 * std::abs(std::sin(i * 1.7)));
        curve.points.push_back(
            {range.from + i * step, merged ? 60U : 1U, mean - width, std::min(most, mean + width), mean, mean});
        if (!merged)
            curve.points.back().min = curve.points.back().max = mean;
    }
    return curve;
}

} // namespace sd::test
