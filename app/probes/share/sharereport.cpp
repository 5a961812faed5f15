#include "app/probes/share/sharereport.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array shareSteps = {"connect"_L1, "list"_L1, "read"_L1, "write"_L1, "delete"_L1};
static_assert(shareSteps.size() == ShareStepCount);

constexpr qsizetype longestLine = 1'024;
constexpr qsizetype longestReason = 200;

std::optional<ShareStep> stepOf(const QByteArray& word)
{
    const auto found = std::find(shareSteps.begin(), shareSteps.end(), QLatin1StringView(word));
    if (found == shareSteps.end())
        return std::nullopt;
    return static_cast<ShareStep>(found - shareSteps.begin());
}

/// A number that is not below zero; the C locale's.
std::optional<double> amountOf(const QByteArray& word)
{
    bool isNumber = false;
    const double value = word.toDouble(&isNumber);
    return isNumber && std::isfinite(value) && value >= 0 ? std::optional(value) : std::nullopt;
}

QString reasonOf(const QByteArray& word)
{
    QString text = QString::fromUtf8(word.first(std::min(word.size(), longestReason)));
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return !c.isPrint(); }, u'.');
    return text;
}

bool takeStep(ShareReport& report, const QList<QByteArray>& words)
{
    const auto step = stepOf(words[1]);
    if (!step)
        return false;
    if (words[0] == "begin") {
        report.begun = step;
        return words.size() == 2;
    }
    const auto figure = words.size() == 3 ? amountOf(words[2]) : std::nullopt;
    if (!figure)
        return false;
    if (words[0] == "done") {
        if (report.isDone(*step))
            return false;
        report.took.emplace_back(*step, *figure);
        return true;
    }
    report.failed = step;
    report.error = static_cast<int>(std::min(*figure, 1e6));
    return true;
}

bool takeLine(ShareReport& report, const QByteArray& line)
{
    const QList<QByteArray> words = line.split('\t');
    if (words[0] == "guest" && words.size() == 1) {
        report.isGuest = true;
        return true;
    }
    if (words.size() < 2)
        return false;
    if (words[0] == "begin" || words[0] == "done" || words[0] == "failed")
        return takeStep(report, words);
    if (words[0] == "refused" || words[0] == "name") {
        (words[0] == "name" ? report.badName : report.refused) = reasonOf(words[1]);
        return true;
    }
    const auto first = amountOf(words[1]);
    if (words[0] == "entries" && first && *first < 1e15) {
        report.entries = static_cast<qint64>(*first);
        return true;
    }
    if (words[0] == "files") {
        const auto age = words.size() == 4 ? amountOf(words[2]) : std::nullopt;
        const auto size = words.size() == 4 ? amountOf(words[3]) : std::nullopt;
        if (!first || *first >= 1e15 || !age || !size)
            return false;
        report.files = ShareReport::Files{static_cast<qint64>(*first), *age, *size};
        return true;
    }
    const auto second = words.size() == 3 ? amountOf(words[2]) : std::nullopt;
    if (words[0] != "space" || !first || !second || *first <= 0 || *second > *first)
        return false;
    report.space = ShareReport::Space{*first, *second};
    return true;
}

} // namespace

QLatin1StringView code(ShareStep step)
{
    return shareSteps[static_cast<size_t>(step)];
}

bool ShareReport::isDone(ShareStep step) const
{
    return std::any_of(took.begin(), took.end(), [step](const auto& done) { return done.first == step; });
}

ShareReport ShareReport::parse(const QByteArray& output)
{
    ShareReport report;
    qsizetype from = 0;
    for (qsizetype end = output.indexOf('\n'); end >= 0; end = output.indexOf('\n', from)) {
        const qsizetype length = end - from;
        if (length > longestLine || !takeLine(report, output.mid(from, length)))
            report.isSound = false;
        from = end + 1;
    }
    return report;
}

} // namespace sd
