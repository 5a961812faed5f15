#pragma once

#include "models/domain/why.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <type_traits>

namespace sd {

/// "http-status": what stands in the store and in JSON. Do not rename.
QLatin1StringView code(Why why);
/// How many values it has; -1: any number.
int valueCount(Why why);

/// A code with its values, to be put into words where it is read. Numbers are written as in C.
struct Explanation
{
    Why why = Why::Several;
    QStringList values = {};

    /// "{http-status|503|200-399}": one line, readable in a store and a log. A value may be such a text itself.
    [[nodiscard]] QString text() const;
    /// Nothing for what is no such text, or has a code that this version does not know: that stands as received.
    static std::optional<Explanation> fromText(const QString& text);

    bool operator==(const Explanation&) const = default;
};

namespace explanation {
inline QString value(const QString& text)
{
    return text;
}
QString value(double number);
template<typename Number>
requires std::is_integral_v<Number> QString value(Number number)
{
    return QString::number(number);
}

} // namespace explanation

/// The text of an explanation, for Reading.text, PollResult.detail and what is made of them.
template<typename... Values>
QString explain(Why why, const Values&... values)
{
    return Explanation{why, {explanation::value(values)...}}.text();
}

/// What the system says with an errno.
QString explainErrno(int error);
/// All of them; one alone stands alone, none is an empty text.
QString explainAll(const QStringList& texts);

} // namespace sd
