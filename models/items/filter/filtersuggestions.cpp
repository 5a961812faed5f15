#include "models/items/filter/filtersuggestions.h"

#include "models/items/filter/filterparser.h"
#include "models/items/namecollator.h"

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

/// Where the term under the cursor begins: after the last blank outside quotes.
int beginOfTerm(const QString& typed, int cursor)
{
    int begin = 0;
    bool open = false;
    for (int i = 0; i < cursor; ++i) {
        if (typed[i] == u'"')
            open = !open;
        else if (!open && typed[i].isSpace())
            begin = i + 1;
    }
    return begin;
}

int endOfTerm(const QString& typed, int cursor)
{
    int end = cursor;
    while (end < typed.size() && !typed[end].isSpace())
        ++end;
    return end;
}

QStringList valuesOf(FilterField field, const EstatePicture& picture, FilterTongue tongue)
{
    std::set<QString> values;
    switch (field) {
    case FilterField::Customer:
        for (const auto& [id, entry] : picture.customers())
            values.insert(entry.customer.name);
        break;
    case FilterField::Server:
        for (const auto& [id, entry] : picture.servers())
            values.insert(entry.server.name);
        break;
    case FilterField::Site:
        for (const auto& [id, entry] : picture.servers())
            values.insert(entry.server.site);
        break;
    case FilterField::Tag:
        for (const auto& [id, entry] : picture.servers())
            values.insert(entry.server.tags.begin(), entry.server.tags.end());
        break;
    case FilterField::Kind:
        for (const auto& [id, entry] : picture.servers())
            values.insert(entry.server.kind);
        break;
    case FilterField::Check:
        for (const auto& [id, alarm] : picture.alarms()) {
            values.insert(alarm.key.metric.metric);
            if (const EstatePicture::CheckEntry* check = picture.check(alarm.key.check))
                values.insert(check->check.name);
        }
        break;
    case FilterField::Who:
        for (const auto& [id, alarm] : picture.alarms()) {
            if (alarm.ack)
                values.insert(alarm.ack->by);
        }
        break;
    case FilterField::Level: {
        QStringList levels;
        for (const State level : {State::Error, State::Warning, State::Unknown, State::NoData, State::Ok})
            levels += nameOf(level, tongue);
        return levels;
    }
    case FilterField::Age:
        return {u">10m"_s, u">1h"_s, u">8h"_s, u">1d"_s, u"<10m"_s, u"<1h"_s};
    case FilterField::Repeats:
        return {u">1"_s, u">3"_s, u">10"_s};
    case FilterField::Muted:
    case FilterField::Acknowledged:
    case FilterField::Flapping:
    case FilterField::New:
        return {nameOf(true, tongue), nameOf(false, tongue)};
    case FilterField::Note:
    case FilterField::Words:
        break;
    }
    values.erase(QString());
    return {values.begin(), values.end()};
}

/// Those that begin with `part`, then those that hold it, each as people sort names.
QStringList fitting(QStringList values, const QString& part, size_t most)
{
    QStringList begin;
    QStringList hold;
    for (const QString& value : std::as_const(values)) {
        if (value.startsWith(part, Qt::CaseInsensitive))
            begin += value;
        else if (value.contains(part, Qt::CaseInsensitive))
            hold += value;
    }
    const QCollator collator = nameCollator();
    for (QStringList* list : {&begin, &hold})
        std::ranges::sort(*list,
                          [&collator](const QString& a, const QString& b) { return collator.compare(a, b) < 0; });
    return (begin + hold).mid(0, static_cast<qsizetype>(most));
}

std::vector<FilterSuggestion> fieldsFor(const QString& word, FilterScope scope, FilterTongue tongue)
{
    std::vector<FilterSuggestion> found;
    for (int i = 1; i < FilterFieldCount; ++i) {
        const auto field = static_cast<FilterField>(i);
        if (!isKnown(field, scope))
            continue;
        const QString own = nameOf(field, tongue);
        const QString other =
            nameOf(field, tongue == FilterTongue::Swedish ? FilterTongue::English : FilterTongue::Swedish);
        const bool isFlag = valueOf(field) == FilterValue::YesOrNo;
        if (own.startsWith(word, Qt::CaseInsensitive) ||
            (!word.isEmpty() && other.startsWith(word, Qt::CaseInsensitive)))
            found.push_back({isFlag ? own : own + u':', field, isFlag});
    }
    return found;
}

/// A value as it has to be written: in quotes where it holds blanks or commas.
QString written(FilterField field, const QString& value)
{
    if (valueOf(field) != FilterValue::Text)
        return value;
    FilterTerm term;
    term.field = field;
    term.texts = {{value}};
    const QString text = printTerm(term, FilterTongue::English);
    return text.mid(text.indexOf(u':') + 1);
}

} // namespace

FilterSuggestions suggestFor(const QString& typed, int cursor, const EstatePicture& picture, FilterScope scope,
                             FilterTongue tongue, size_t most)
{
    FilterSuggestions found;
    found.at = beginOfTerm(typed, cursor);
    found.length = endOfTerm(typed, cursor) - found.at;
    QString word = typed.mid(found.at, cursor - found.at);
    const QString minus = word.startsWith(u'-') ? u"-"_s : QString();
    word.remove(0, minus.size());
    const qsizetype colon = word.indexOf(u':');
    const auto field = colon < 0 ? std::nullopt : fieldNamed(QStringView(word).first(colon));
    if (colon < 0) {
        found.items = fieldsFor(word, scope, tongue);
    } else if (field && isKnown(*field, scope)) {
        const QString head = minus + word.first(std::max(colon, word.lastIndexOf(u',')) + 1);
        QString part = word.mid(head.size() - minus.size());
        part.remove(u'"');
        for (const QString& value : fitting(valuesOf(*field, picture, tongue), part, most))
            found.items.push_back({head + written(*field, value), *field, true});
        return found;
    }
    for (FilterSuggestion& item : found.items)
        item.text.prepend(minus);
    if (found.items.size() > most)
        found.items.resize(most);
    return found;
}

} // namespace sd
