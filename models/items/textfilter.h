#pragma once

#include <QString>
#include <QStringList>

namespace sd {

/// What a person types above a list: words that must all occur, in any order and case; "-word" must not occur.
class TextFilter
{
public:
    TextFilter() = default;
    explicit TextFilter(const QString& typed);

    [[nodiscard]] bool isEmpty() const { return m_wanted.isEmpty() && m_refused.isEmpty(); }
    [[nodiscard]] bool matches(const QString& text) const;
    bool operator==(const TextFilter&) const = default;

private:
    QStringList m_wanted;
    QStringList m_refused;
};

} // namespace sd
