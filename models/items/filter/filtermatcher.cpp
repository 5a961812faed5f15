#include "models/items/filter/filtermatcher.h"

#include <algorithm>

namespace sd {

namespace {

/// * stands for any characters; the whole has to match.
bool matchesWild(QStringView pattern, QStringView text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype retry = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            retry = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++retry;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

/// `folded`: what a row says, case folded as the term's texts are.
bool saysAny(const FilterTerm& term, const QString& folded)
{
    return std::ranges::any_of(term.texts, [&](const FilterText& wanted) {
        if (wanted.wild)
            return matchesWild(wanted.text, folded);
        return term.relation == FilterRelation::Is ? folded == wanted.text : folded.contains(wanted.text);
    });
}

bool saysAnyOf(const FilterTerm& term, const QString& plain)
{
    return saysAny(term, plain.toCaseFolded());
}

bool compares(FilterRelation relation, qint64 value, qint64 figure)
{
    switch (relation) {
    case FilterRelation::Has:
    case FilterRelation::AtLeast:
        return value >= figure;
    case FilterRelation::Is:
        return value == figure;
    case FilterRelation::Under:
        return value < figure;
    case FilterRelation::AtMost:
        return value <= figure;
    case FilterRelation::Over:
        return value > figure;
    }
    return false;
}

qint64 secondsSince(UtcTime from, UtcTime now)
{
    return std::max<qint64>(0, (now - from).count() / 1000);
}

QString initials(const QString& who)
{
    const QStringList words = who.split(u' ', Qt::SkipEmptyParts);
    return words.size() < 2 ? who.left(2) : QString(words.first().left(1) + words.last().left(1));
}

bool isTakenBy(const FilterTerm& term, const Alarm& alarm)
{
    return alarm.ack && (saysAnyOf(term, alarm.ack->by) || std::ranges::any_of(term.texts, [&](const FilterText& text) {
                             return text.text == initials(alarm.ack->by).toCaseFolded();
                         }));
}

/// A field by which whole servers come into question or not.
bool isOfServer(FilterField field)
{
    return field == FilterField::Customer || field == FilterField::Server || field == FilterField::Site ||
           field == FilterField::Tag || field == FilterField::Kind;
}

bool holds(const FilterTerm& term, const Server& server, const QString& customer)
{
    if (term.field == FilterField::Customer)
        return saysAnyOf(term, customer);
    if (term.field == FilterField::Server)
        return saysAnyOf(term, server.name) || saysAnyOf(term, server.address);
    if (term.field == FilterField::Site)
        return saysAnyOf(term, server.site);
    if (term.field == FilterField::Kind)
        return saysAnyOf(term, server.kind);
    return std::ranges::any_of(server.tags, [&term](const QString& tag) { return saysAnyOf(term, tag); });
}

bool holds(const FilterTerm& term, const Alarm& alarm, const AlarmTexts& texts, UtcTime now)
{
    switch (term.field) {
    case FilterField::Words:
        return saysAny(term, texts.all);
    case FilterField::Check:
        return saysAny(term, texts.check);
    case FilterField::Level:
        return std::ranges::find(term.levels, alarm.level) != term.levels.end();
    case FilterField::Who:
        return isTakenBy(term, alarm);
    case FilterField::Age:
        return compares(term.relation, secondsSince(alarm.openedAt, now), term.figure);
    case FilterField::Repeats:
        return compares(term.relation, alarm.repeats, term.figure);
    case FilterField::Note:
        return alarm.ack && saysAnyOf(term, alarm.ack->comment);
    case FilterField::Muted:
        return alarm.muted != MuteReason::None;
    case FilterField::Acknowledged:
        return alarm.ack.has_value();
    case FilterField::Flapping:
        return alarm.flapping;
    case FilterField::New:
        return !alarm.ack && alarm.muted == MuteReason::None;
    case FilterField::Customer:
    case FilterField::Server:
    case FilterField::Site:
    case FilterField::Tag:
    case FilterField::Kind:
        break; // asked of the server, once
    }
    return true;
}

bool hasCheck(const FilterTerm& term, const EstatePicture::ServerEntry& entry, const EstatePicture& picture)
{
    return std::ranges::any_of(entry.checks, [&](CheckId id) {
        const EstatePicture::CheckEntry* check = picture.check(id);
        return check != nullptr && saysAnyOf(term, check->check.name);
    });
}

bool holds(const FilterTerm& term, const EstatePicture::ServerEntry& entry, const QString& text, UtcTime now,
           const EstatePicture& picture)
{
    if (term.field == FilterField::Words)
        return saysAny(term, text);
    if (term.field == FilterField::Check)
        return hasCheck(term, entry, picture);
    if (term.field == FilterField::Level)
        return std::ranges::find(term.levels, entry.health.state) != term.levels.end();
    if (term.field == FilterField::Age)
        return compares(term.relation, secondsSince(entry.health.since, now), term.figure);
    if (term.field == FilterField::Note)
        return saysAnyOf(term, entry.server.notes);
    return term.field != FilterField::Muted || entry.health.muted != MuteReason::None;
}

} // namespace

FilterMatcher::FilterMatcher(const FilterQuery& query, const EstatePicture& picture)
    : m_picture(&picture)
    , m_usesAge(query.uses(FilterField::Age))
    , m_usesTexts(query.uses(FilterField::Words) || query.uses(FilterField::Check))
{
    FilterQuery folded = query;
    for (FilterTerm& term : folded.terms) {
        for (FilterText& text : term.texts)
            text.text = text.text.toCaseFolded();
        if (!isOfServer(term.field))
            m_terms.push_back(term);
    }
    limitServers(folded, picture);
}

void FilterMatcher::limitServers(const FilterQuery& query, const EstatePicture& picture)
{
    std::vector<const FilterTerm*> terms;
    for (const FilterTerm& term : query.terms) {
        if (isOfServer(term.field))
            terms.push_back(&term);
    }
    m_limited = !terms.empty();
    if (!m_limited)
        return;
    for (const auto& [id, entry] : picture.servers()) {
        const EstatePicture::CustomerEntry* owner = picture.customer(entry.server.customer);
        const QString customer = owner == nullptr ? QString() : owner->customer.name;
        const bool all = std::ranges::all_of(terms, [&, &server = entry.server](const FilterTerm* term) {
            return holds(*term, server, customer) != term->refused;
        });
        if (all)
            m_servers.insert(id);
    }
}

bool FilterMatcher::matches(const Alarm& alarm, const AlarmTexts& texts, UtcTime now) const
{
    if (m_limited && !m_servers.contains(alarm.server))
        return false;
    return std::ranges::all_of(m_terms,
                               [&](const FilterTerm& term) { return holds(term, alarm, texts, now) != term.refused; });
}

bool FilterMatcher::matches(const EstatePicture::ServerEntry& server, const QString& text, UtcTime now) const
{
    if (m_limited && !m_servers.contains(server.server.id))
        return false;
    return std::ranges::all_of(
        m_terms, [&](const FilterTerm& term) { return holds(term, server, text, now, *m_picture) != term.refused; });
}

} // namespace sd
