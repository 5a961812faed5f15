#include "models/items/filter/filterfields.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

struct Names
{
    FilterField field;
    FilterValue value;
    bool ofServers; ///< lists of servers know it too
    QStringList english;
    QStringList swedish;
};

/// The first name of each language is the one written out.
const std::vector<Names>& fields()
{
    using F = FilterField;
    using V = FilterValue;
    static const std::vector<Names> all{
        {F::Customer, V::Text, true, {u"customer"_s}, {u"kund"_s}},
        {F::Server, V::Text, true, {u"server"_s, u"host"_s}, {u"server"_s, u"värd"_s}},
        {F::Site, V::Text, true, {u"site"_s}, {u"plats"_s}},
        {F::Tag, V::Text, true, {u"tag"_s, u"group"_s}, {u"tagg"_s, u"grupp"_s}},
        {F::Kind, V::Text, true, {u"kind"_s, u"type"_s}, {u"typ"_s, u"slag"_s}},
        {F::Level, V::Level, true, {u"level"_s, u"state"_s}, {u"nivå"_s, u"läge"_s, u"niva"_s}},
        {F::Check, V::Text, true, {u"check"_s, u"metric"_s, u"what"_s}, {u"kontroll"_s, u"mätvärde"_s, u"vad"_s}},
        {F::Who, V::Text, false, {u"who"_s, u"by"_s}, {u"hos"_s, u"vem"_s}},
        {F::Age, V::Age, true, {u"age"_s, u"since"_s}, {u"ålder"_s, u"sedan"_s, u"alder"_s}},
        {F::Repeats, V::Count, false, {u"repeats"_s, u"count"_s}, {u"antal"_s}},
        {F::Note, V::Text, true, {u"note"_s, u"comment"_s}, {u"anteckning"_s, u"kommentar"_s}},
        {F::Muted, V::YesOrNo, true, {u"muted"_s}, {u"tystat"_s, u"tystad"_s, u"tystade"_s}},
        {F::Acknowledged,
         V::YesOrNo,
         false,
         {u"acked"_s, u"acknowledged"_s, u"ack"_s},
         {u"kvitterat"_s, u"kvitterad"_s, u"kvitterade"_s}},
        {F::Flapping, V::YesOrNo, false, {u"flapping"_s}, {u"fladdrar"_s, u"fladdrande"_s}},
        {F::New, V::YesOrNo, false, {u"new"_s}, {u"nytt"_s, u"nya"_s, u"ny"_s}},
    };
    return all;
}

const Names* namesOf(FilterField field)
{
    const auto it = std::ranges::find(fields(), field, &Names::field);
    return it == fields().end() ? nullptr : &*it;
}

bool names(const Names& names, const QString& folded)
{
    return names.english.contains(folded) || names.swedish.contains(folded);
}

struct LevelNames
{
    State level;
    QStringList english;
    QStringList swedish;
};

const std::vector<LevelNames>& levels()
{
    static const std::vector<LevelNames> all{
        {State::Error, {u"error"_s}, {u"fel"_s}},
        {State::Warning, {u"warning"_s}, {u"varning"_s}},
        {State::Unknown, {u"unknown"_s}, {u"okänt"_s, u"okant"_s}},
        {State::NoData, {u"nodata"_s, u"none"_s}, {u"ingadata"_s, u"saknas"_s}},
        {State::Ok, {u"ok"_s}, {u"ok"_s}},
    };
    return all;
}

/// Letters to insert, drop or change to make one word of the other.
qsizetype distance(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<qsizetype>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype corner = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const qsizetype swapped = corner + (a[i - 1] == b[j - 1] ? 0 : 1);
            corner = row[at];
            row[at] = std::min({row[at] + 1, row[at - 1] + 1, swapped});
        }
    }
    return row.back();
}

std::optional<qint64> unitSeconds(QStringView unit)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (unit.isEmpty() || unit == u"m" || unit == u"min")
        return minute;
    if (unit == u"s" || unit == u"sek")
        return 1;
    if (unit == u"h" || unit == u"t" || unit == u"tim")
        return hour;
    if (unit == u"d")
        return day;
    if (unit == u"w" || unit == u"v")
        return 7 * day;
    return {};
}

} // namespace

bool FilterQuery::uses(FilterField field) const
{
    return std::ranges::any_of(terms, [field](const FilterTerm& term) { return term.field == field; });
}

FilterValue valueOf(FilterField field)
{
    const Names* names = namesOf(field);
    return names == nullptr ? FilterValue::Text : names->value;
}

bool isKnown(FilterField field, FilterScope scope)
{
    const Names* names = namesOf(field);
    return names == nullptr || names->ofServers || scope == FilterScope::Alarms;
}

QString nameOf(FilterField field, FilterTongue tongue)
{
    const Names* names = namesOf(field);
    if (names == nullptr)
        return {};
    return tongue == FilterTongue::Swedish ? names->swedish.first() : names->english.first();
}

std::optional<FilterField> fieldNamed(QStringView name)
{
    const QString folded = name.toString().toCaseFolded();
    const auto it = std::ranges::find_if(fields(), [&folded](const Names& each) { return names(each, folded); });
    return it == fields().end() ? std::nullopt : std::optional(it->field);
}

std::optional<FilterField> flagNamed(QStringView word)
{
    const std::optional<FilterField> field = fieldNamed(word);
    return field && valueOf(*field) == FilterValue::YesOrNo ? field : std::nullopt;
}

QString nearestName(QStringView name, FilterScope scope, FilterTongue tongue)
{
    const QString folded = name.toString().toCaseFolded();
    QString nearest;
    qsizetype least = 3; // two slips of the finger are a slip, three another word
    for (const Names& each : fields()) {
        if (!isKnown(each.field, scope))
            continue;
        const auto look = [&](const QStringList& names, FilterTongue spoken) {
            for (const QString& known : names) {
                const bool begun = folded.size() > 1 && known.startsWith(folded);
                const qsizetype away = begun ? 1 : distance(folded, known);
                if (away < least && away < known.size() - 1) {
                    least = away;
                    nearest = nameOf(each.field, spoken);
                }
            }
        };
        look(each.english, tongue);
        look(each.swedish, FilterTongue::Swedish); // who mistypes a Swedish name wants it, not its English one
    }
    return nearest;
}

QString nameOf(State level, FilterTongue tongue)
{
    const auto it = std::ranges::find(levels(), level, &LevelNames::level);
    return tongue == FilterTongue::Swedish ? it->swedish.first() : it->english.first();
}

std::optional<State> levelNamed(QStringView name)
{
    const QString folded = name.toString().toCaseFolded();
    std::optional<State> begun;
    bool several = false;
    for (const LevelNames& each : levels()) {
        for (const QString& known : each.english + each.swedish) {
            if (known == folded)
                return each.level;
            if (folded.isEmpty() || !known.startsWith(folded))
                continue;
            several = several || (begun && *begun != each.level);
            begun = each.level;
        }
    }
    return several ? std::nullopt : begun;
}

QString nameOf(bool yes, FilterTongue tongue)
{
    if (tongue == FilterTongue::Swedish)
        return yes ? u"ja"_s : u"nej"_s;
    return yes ? u"yes"_s : u"no"_s;
}

std::optional<bool> yesOrNo(QStringView word)
{
    static const QStringList yes{u"yes"_s, u"ja"_s, u"true"_s, u"1"_s, u"y"_s, u"j"_s};
    static const QStringList no{u"no"_s, u"nej"_s, u"false"_s, u"0"_s, u"n"_s};
    const QString folded = word.toString().toCaseFolded();
    if (yes.contains(folded))
        return true;
    return no.contains(folded) ? std::optional(false) : std::nullopt;
}

std::optional<qint64> ageFrom(QStringView text)
{
    constexpr qint64 longest = 100LL * 366 * 86'400; // a hundred years: nothing here is older
    const QString folded = text.toString().toCaseFolded();
    qint64 seconds = 0;
    qsizetype at = 0;
    while (at < folded.size()) {
        qsizetype digits = at;
        while (digits < folded.size() && folded[digits] >= u'0' && folded[digits] <= u'9')
            ++digits;
        qsizetype end = digits;
        while (end < folded.size() && folded[end].isLetter())
            ++end;
        bool isNumber = false;
        const qint64 count = QStringView(folded).sliced(at, digits - at).toLongLong(&isNumber);
        const auto unit = unitSeconds(QStringView(folded).sliced(digits, end - digits));
        if (!isNumber || !unit || count > longest / *unit)
            return {};
        seconds += count * *unit;
        if (seconds > longest)
            return {};
        at = end;
    }
    return folded.isEmpty() ? std::nullopt : std::optional(seconds);
}

QString ageText(qint64 seconds)
{
    constexpr std::array units{std::pair{86'400LL, 'd'}, std::pair{3'600LL, 'h'}, std::pair{60LL, 'm'}};
    for (const auto& [length, unit] : units) {
        if (seconds > 0 && seconds % length == 0)
            return QString::number(seconds / length) + QLatin1Char(unit);
    }
    return QString::number(seconds) + u's';
}

} // namespace sd
