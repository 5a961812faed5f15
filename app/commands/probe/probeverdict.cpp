#include "app/commands/probe/probeverdict.h"

#include "app/baselines/baselinecatalog.h"
#include "models/domain/rate.h"
#include "models/words/explanations.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

using Readings = std::vector<Reading>;

const Reading* findReading(const Readings& readings, const MetricKey& key)
{
    const auto found = std::find_if(readings.begin(), readings.end(), [&](const Reading& r) { return r.key == key; });
    return found == readings.end() ? nullptr : &*found;
}

double nan()
{
    return std::numeric_limits<double>::quiet_NaN();
}

double rateBetween(const ProbeAnswer& answer, const Reading& later)
{
    const Reading* earlier = answer.second ? findReading(answer.first.readings, later.key) : nullptr;
    if (!earlier)
        return nan();
    const auto since = [&answer](quint64 before, quint64 value, quint8 bits) {
        const CounterState state{.value = before, .at = answer.first.finished.steady, .valid = true};
        return rateOf(state, value, bits, answer.second->finished.steady, answer.second->restarted);
    };
    auto rate = since(earlier->counter, later.counter, later.counterBits);
    if (later.per)
        rate = shareOf(rate, earlier->per ? since(*earlier->per, *later.per, 64) : std::nullopt);
    return rate ? *rate * later.scale : nan();
}

QString figure(double value)
{
    return QString::number(value, 'g', 6);
}

QString originOf(const Threshold& threshold)
{
    return threshold.origin.layer.isEmpty() ? QString()
                                            : u" (%1 %2)"_s.arg(threshold.origin.layer, threshold.origin.name);
}

QString whyOf(const JudgedReading& judged)
{
    const auto& threshold = judged.threshold;
    if (judged.reading.reported)
        return judged.reading.text.isEmpty()
                   ? u"reported by the source"_s
                   : u"reported by the source: "_s + explanationWords(judged.reading.text, Tongue::English);
    if (judged.state == State::NoData)
        return u"a counter: its rate takes a second poll (--rate)"_s;
    if (!threshold || !threshold->isSet())
        return {};
    const bool isAbove = threshold->direction == Direction::Above;
    const bool isBad = judged.state == State::Warning || judged.state == State::Error;
    // The limit that was passed, or the first one that holds.
    const std::optional<double> limit =
        judged.state == State::Error || !threshold->warning ? threshold->error : threshold->warning;
    if (!limit)
        return {};
    const QString sign = isBad ? (isAbove ? u" > "_s : u" < "_s) : (isAbove ? u" <= "_s : u" >= "_s);
    return figure(judged.value) + sign + figure(*limit) + originOf(*threshold);
}

/// Did something answer, even if not as hoped?
bool hasAnswered(const PollResult& result)
{
    switch (result.failure) {
    case PollFailure::None:
    case PollFailure::Auth:
    case PollFailure::Malformed:
    case PollFailure::TooLarge:
    case PollFailure::Tls:
        return true;
    case PollFailure::Timeout:
    case PollFailure::Refused:
    case PollFailure::Unreachable:
    case PollFailure::Name:
    case PollFailure::NotAllowed:
    case PollFailure::Cancelled:
    case PollFailure::Internal:
        break;
    }
    return !result.readings.empty();
}

/// Any web server has something to say to a question for a controller or for Windows: it is none.
bool isNoManagement(const ProbeAnswer& answer)
{
    const ProbeKind kind = kindOf(*answer.check.params);
    const PollFailure failure = answer.first.failure;
    return (kind == ProbeKind::Redfish || kind == ProbeKind::Wsman) && failure != PollFailure::None &&
           failure != PollFailure::Auth;
}

QString baselineOf(const std::vector<ProbeAnswer>& answers)
{
    for (const ProbeAnswer& answer : answers) {
        const QString* baseline = baselineOf(*answer.check.params);
        if (baseline && hasAnswered(answer.first) && !isNoManagement(answer))
            return *baseline;
    }
    return u"checks"_s;
}

State worstOf(const std::vector<ExplainedReading>& readings, bool hasFailed)
{
    State worst = hasFailed || readings.empty() ? State::Unknown : State::Ok;
    for (const JudgedReading& judged : readings) {
        if (judged.state != State::NoData)
            worst = worse(worst, judged.state);
    }
    return worst;
}

/// A page's headers and a certificate tell who it is only where nobody else does.
bool isPage(const ProbeAnswer& answer)
{
    const ProbeKind kind = kindOf(*answer.check.params);
    return kind == ProbeKind::Http || kind == ProbeKind::Tls;
}

void addWho(ProbeVerdict& verdict, const ProbeAnswer& answer)
{
    if (!isPage(answer))
        verdict.identity.insert(answer.first.identity.begin(), answer.first.identity.end());
    verdict.fitting += answer.fitting;
    if (answer.first.certificate)
        verdict.certificate = answer.first.certificate;
}

void addPages(ProbeVerdict& verdict, const std::vector<ProbeAnswer>& answers)
{
    for (const ProbeAnswer& answer : answers) {
        if (isPage(answer))
            verdict.identity.insert(answer.first.identity.begin(), answer.first.identity.end());
    }
}

} // namespace

ProbeVerdict judge(const std::vector<ProbeAnswer>& answers, bool isGuess, const BaselineCatalog& baselines)
{
    ProbeVerdict verdict;
    verdict.reachable =
        std::any_of(answers.begin(), answers.end(), [](const ProbeAnswer& a) { return hasAnswered(a.first); });
    verdict.baseline = baselineOf(answers);
    bool hasFailed = false;
    for (const ProbeAnswer& answer : answers) {
        // Guessed ways that did not answer say nothing, as long as another did.
        const bool isMissed = isGuess && verdict.reachable && (!hasAnswered(answer.first) || isNoManagement(answer));
        if (isMissed)
            continue;
        verdict.elapsed = std::max(
            verdict.elapsed, std::chrono::ceil<Millis>(answer.first.finished.steady - answer.first.started.steady));
        addWho(verdict, answer);
        hasFailed = hasFailed || (answer.first.failure != PollFailure::None && !isGuess);
        if (answer.first.failure != PollFailure::None || !answer.first.detail.isEmpty())
            verdict.troubles.push_back({kindOf(*answer.check.params), code(answer.first.failure), answer.first.detail});
        const Readings& latest = answer.second ? answer.second->readings : answer.first.readings;
        const auto rate = [&answer](const Reading& reading) { return rateBetween(answer, reading); };
        for (JudgedReading& judged : judgeAtOnce(latest, baselines.rulesFor(answer.check), {}, rate)) {
            const QString why = whyOf(judged);
            verdict.readings.push_back({std::move(judged), why});
        }
    }
    if (verdict.identity.empty())
        addPages(verdict, answers);
    verdict.fitting.removeDuplicates();
    verdict.worst = worstOf(verdict.readings, hasFailed);
    return verdict;
}

} // namespace sd
