#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sd {

/// Text made ready for being searched: case and accents are gone, every character stays where it was.
QString folded(const QString& text);

/// A few letters typed to find something by. In falling order a text fits when it is what was typed, begins with it,
/// has a word that begins with it, contains it, or has its letters in this order, the first of them at the beginning
/// of a word ("nbdc" finds NB-DC02). Words between blanks are looked for each by itself where the whole does not
/// occur.
class FuzzyPattern
{
public:
    FuzzyPattern() = default;
    explicit FuzzyPattern(const QString& typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// The higher the better; nothing: it does not fit. `beside` is text that counts, but less. Both are folded.
    [[nodiscard]] std::optional<int> rank(const QString& text, const QString& beside = {}) const;
    /// Which characters of the folded text fit, in rising order: to be made bold.
    [[nodiscard]] std::vector<int> places(const QString& text) const;

private:
    QString m_whole;
    QStringList m_words;
};

} // namespace sd
