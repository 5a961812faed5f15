#include "app/probes/plugin/perfdata.h"

#include "models/domain/explanation.h"

#include <array>
#include <cmath>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostValues = 1'000; ///< of one plugin; more is a mistake

struct Unit
{
    const char16_t* written;
    const char16_t* ucum;
    double factor;
};
/// Decimal and binary multiples as their names say (IEC 80000-13).
constexpr std::array units{Unit{u"", u"1", 1},
                           Unit{u"s", u"s", 1},
                           Unit{u"ms", u"s", 1e-3},
                           Unit{u"us", u"s", 1e-6},
                           Unit{u"ns", u"s", 1e-9},
                           Unit{u"%", u"%", 1},
                           Unit{u"B", u"By", 1},
                           Unit{u"KB", u"By", 1e3},
                           Unit{u"MB", u"By", 1e6},
                           Unit{u"GB", u"By", 1e9},
                           Unit{u"TB", u"By", 1e12},
                           Unit{u"PB", u"By", 1e15},
                           Unit{u"KiB", u"By", 1024.0},
                           Unit{u"MiB", u"By", 1048576.0},
                           Unit{u"GiB", u"By", 1073741824.0},
                           Unit{u"TiB", u"By", 1099511627776.0},
                           Unit{u"c", u"1", 1},
                           Unit{u"B/s", u"By/s", 1},
                           Unit{u"C", u"Cel", 1},
                           Unit{u"W", u"W", 1}};

/// The number that `text` begins with, and its length. Not strtod: that follows the locale and takes "inf" and hex.
std::optional<std::pair<double, qsizetype>> leadingNumber(QStringView text)
{
    qsizetype at = 0;
    const auto digits = [&] {
        const qsizetype begin = at;
        while (at < text.size() && text[at] >= u'0' && text[at] <= u'9')
            ++at;
        return at - begin;
    };
    if (at < text.size() && (text[at] == u'-' || text[at] == u'+'))
        ++at;
    qsizetype count = digits();
    if (at < text.size() && text[at] == u'.') {
        ++at;
        count += digits();
    }
    if (count == 0)
        return std::nullopt;
    const qsizetype mantissaEnd = at;
    if (at < text.size() && (text[at] == u'e' || text[at] == u'E')) {
        ++at;
        if (at < text.size() && (text[at] == u'-' || text[at] == u'+'))
            ++at;
        if (digits() == 0)
            at = mantissaEnd; // a unit that begins with E: "EB"
    }
    const double number = text.first(at).toDouble();
    if (!std::isfinite(number))
        return std::nullopt;
    return std::pair(number, at);
}

std::optional<double> wholeNumber(QStringView text)
{
    const auto number = leadingNumber(text);
    return number && number->second == text.size() ? std::optional(number->first) : std::nullopt;
}

bool isUnit(QStringView text)
{
    for (const QChar c : text) {
        // A comma, an underscore or a digit here is a number that went on, in a notation that is not the guidelines'.
        if (!(c.isLetter() || c == u'%' || c == u'/' || c == u'°' || c == u'µ'))
            return false;
    }
    return true;
}

/// One piece without its label. Nothing when it breaks the rules.
std::optional<PerfValue> parseValue(QStringView text)
{
    PerfValue result;
    const QList<QStringView> parts = text.split(u';');
    if (parts.front() == u"U") {
        result.value = std::nullopt;
    } else {
        const auto number = leadingNumber(parts.front());
        if (!number || !isUnit(parts.front().sliced(number->second)))
            return std::nullopt;
        result.value = number->first;
        bool isWhole = false;
        const quint64 exact = parts.front().first(number->second).toULongLong(&isWhole);
        if (isWhole)
            result.exact = exact;
        result.unit = parts.front().sliced(number->second).toString();
    }
    for (qsizetype i = 1; i < std::min<qsizetype>(parts.size(), 3); ++i) {
        if (parts[i].isEmpty())
            continue;
        if (!PerfRange::parse(parts[i]))
            return std::nullopt;
        (i == 1 ? result.warning : result.critical) = parts[i].toString();
    }
    for (qsizetype i = 3; i < std::min<qsizetype>(parts.size(), 5); ++i) {
        if (parts[i].isEmpty())
            continue;
        (i == 3 ? result.minimum : result.maximum) = wholeNumber(parts[i]);
        if (!wholeNumber(parts[i]))
            return std::nullopt;
    }
    return result;
}

/// The label at the beginning of `text` and where its '=' stands. A quote in a quoted label is written twice.
std::optional<std::pair<QString, qsizetype>> leadingLabel(QStringView text)
{
    if (text.startsWith(u'\'')) {
        QString label;
        for (qsizetype i = 1; i < text.size(); ++i) {
            if (text[i] != u'\'')
                label += text[i];
            else if (i + 1 < text.size() && text[i + 1] == u'\'')
                label += text[i++];
            else if (i + 1 < text.size() && text[i + 1] == u'=' && !label.isEmpty())
                return std::pair(label, i + 1);
            else
                return std::nullopt;
        }
        return std::nullopt;
    }
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0)
        return std::nullopt;
    const QStringView label = text.first(equals);
    // A blank means that the piece before had no value; then that piece is wrong and not this one.
    if (label.contains(u' ') || label.contains(u'\''))
        return std::nullopt;
    return std::pair(label.toString(), equals);
}

} // namespace

std::optional<PerfRange> PerfRange::parse(QStringView text)
{
    PerfRange range;
    range.inside = text.startsWith(u'@');
    if (range.inside)
        text = text.sliced(1);
    const qsizetype colon = text.indexOf(u':');
    const QStringView from = colon < 0 ? QStringView() : text.first(colon);
    const QStringView to = colon < 0 ? text : text.sliced(colon + 1);
    if (text.isEmpty() || (colon == 0 && to.isEmpty()))
        return std::nullopt;
    if (from == u"~") {
        range.from = -std::numeric_limits<double>::infinity();
    } else if (!from.isEmpty()) {
        const auto number = wholeNumber(from);
        if (!number)
            return std::nullopt;
        range.from = *number;
    }
    if (!to.isEmpty()) {
        const auto number = wholeNumber(to);
        if (!number)
            return std::nullopt;
        range.to = *number;
    }
    // from > to is kept, against the guidelines: real plugins print what they were given, and it always alerts.
    return range;
}

Reading PerfValue::toReading(const QString& metric) const
{
    Reading reading;
    reading.key = {metric, label};
    reading.unit = unit;
    double factor = 1;
    for (const Unit& known : units) {
        if (unit == QStringView(known.written)) {
            reading.unit = QString::fromUtf16(known.ucum);
            factor = known.factor;
        }
    }
    if (value)
        reading.value = *value * factor;
    if (unit == "c"_L1 && exact) {
        reading.kind = ReadingKind::Counter;
        reading.counter = *exact;
    }
    if (!warning.isEmpty() && !critical.isEmpty())
        reading.text = explain(Why::PluginBothRanges, warning, critical);
    else if (!warning.isEmpty())
        reading.text = explain(Why::PluginWarning, warning);
    else if (!critical.isEmpty())
        reading.text = explain(Why::PluginCritical, critical);
    return reading;
}

PerfData parsePerfData(QStringView text)
{
    PerfData result;
    while (static_cast<qsizetype>(result.values.size()) + result.rejected.size() < mostValues) {
        text = text.trimmed();
        if (text.isEmpty())
            break;
        const auto label = leadingLabel(text);
        qsizetype end = text.indexOf(u' ', label ? label->second : 0);
        if (end < 0)
            end = text.size();
        auto value = label ? parseValue(text.sliced(label->second + 1, end - label->second - 1)) : std::nullopt;
        if (value) {
            value->label = label->first;
            result.values.push_back(std::move(*value));
        } else {
            result.rejected << text.first(end).toString();
        }
        text = text.sliced(end);
    }
    return result;
}

} // namespace sd
