#include "models/items/fuzzymatch.h"

#include <algorithm>

namespace sd {

namespace {

enum Fit : int { Scattered = 1, Within, WordStart, Prefix, Whole };

/// Between two fits lies more than place and length can make of a difference.
constexpr int FitWorth = 1000;
constexpr int BesideCosts = 400;
/// Two letters occur in every sentence.
constexpr qsizetype LeastBeside = 3;

struct Found
{
    int rank = 0;
    std::vector<int> places = {};
};

bool startsWord(const QString& text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

std::vector<int> run(qsizetype from, qsizetype length)
{
    std::vector<int> places;
    for (qsizetype i = 0; i < length; ++i)
        places.push_back(static_cast<int>(from + i));
    return places;
}

int worth(Fit fit, qsizetype at, qsizetype spare)
{
    const auto cost = std::min<qsizetype>(FitWorth - BesideCosts - 1, 2 * std::min<qsizetype>(at, 100) + spare);
    return fit * FitWorth - static_cast<int>(cost);
}

std::optional<Found> findRun(const QString& word, const QString& text)
{
    qsizetype best = -1;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (startsWord(text, at)) {
            best = at;
            break;
        }
        if (best < 0)
            best = at;
    }
    if (best < 0)
        return {};
    const qsizetype spare = text.size() - word.size();
    const Fit fit = spare == 0 ? Whole : best == 0 ? Prefix : startsWord(text, best) ? WordStart : Within;
    return Found{worth(fit, best, spare), run(best, word.size())};
}

/// Each letter goes to a word's beginning where one is left, else to the next place that has it.
std::optional<Found> findScattered(const QString& word, const QString& text)
{
    Found found;
    qsizetype at = 0;
    for (const QChar letter : word) {
        qsizetype next = -1;
        for (qsizetype i = at; i < text.size() && next < 0; ++i) {
            if (text[i] == letter && startsWord(text, i))
                next = i;
        }
        const qsizetype near = text.indexOf(letter, at);
        if (found.places.empty() && next < 0)
            return {};
        if (next < 0 || near == at)
            next = near;
        if (next < 0)
            return {};
        found.places.push_back(static_cast<int>(next));
        at = next + 1;
    }
    const int gaps = found.places.back() - found.places.front() + 1 - static_cast<int>(word.size());
    found.rank = worth(Scattered, found.places.front(), gaps * 4);
    return found;
}

std::optional<Found> find(const QString& word, const QString& text)
{
    if (auto found = findRun(word, text))
        return found;
    return word.size() < 2 ? std::nullopt : findScattered(word, text);
}

} // namespace

QString folded(const QString& text)
{
    QString result = text;
    for (QChar& each : result) {
        if (each.unicode() >= 0x80 && each.decompositionTag() == QChar::Canonical)
            each = each.decomposition().at(0);
        each = each.toLower();
    }
    return result;
}

FuzzyPattern::FuzzyPattern(const QString& typed)
    : m_whole(folded(typed.simplified()))
    , m_words(m_whole.split(QLatin1Char(' '), Qt::SkipEmptyParts))
{}

std::optional<int> FuzzyPattern::rank(const QString& text, const QString& beside) const
{
    if (const auto whole = findRun(m_whole, text))
        return whole->rank;
    int sum = 0;
    for (const QString& word : m_words) {
        const auto here = find(word, text);
        const auto there = word.size() < LeastBeside ? std::nullopt : findRun(word, beside);
        if (!here && !there)
            return {};
        const int inText = here ? here->rank : 0;
        // What stands beside is never more than a word within.
        const int inBeside = there ? std::min(there->rank, Within * FitWorth) - BesideCosts : 0;
        sum += std::max(inText, inBeside);
    }
    return m_words.isEmpty() ? 0 : sum / static_cast<int>(m_words.size());
}

std::vector<int> FuzzyPattern::places(const QString& text) const
{
    if (m_words.isEmpty())
        return {};
    if (const auto whole = findRun(m_whole, text))
        return whole->places;
    std::vector<int> all;
    for (const QString& word : m_words) {
        if (const auto found = find(word, text))
            all.insert(all.end(), found->places.begin(), found->places.end());
    }
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

} // namespace sd
