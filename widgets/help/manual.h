#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace sd {

/// The manual in one language, as it is compiled into the program.
class Manual
{
public:
    struct Section
    {
        QString id;
        QString title;
        QString text; ///< Markdown, without the heading
        bool isChapter = false;
    };

    /// "sv" or "en".
    explicit Manual(const QString& language);

    /// Chapters in their order, each before its sections.
    [[nodiscard]] const std::vector<Section>& sections() const { return m_sections; }
    [[nodiscard]] const Section* find(const QString& id) const; ///< nullptr: none
    /// The section as a page; a chapter names its sections at the end.
    [[nodiscard]] QString page(const Section& section) const;
    /// Sections in which all words occur, those with all in the title first.
    [[nodiscard]] std::vector<const Section*> search(const QString& words) const;

private:
    void read(const QString& markdown);

    std::vector<Section> m_sections;
};

} // namespace sd
