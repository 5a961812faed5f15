#include "widgets/help/manual.h"

#include "models/items/fuzzymatch.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

Manual::Manual(const QString& language)
{
    const QDir folder(u":/help/"_s + language);
    const QStringList chapters = folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    for (const QString& chapter : chapters) {
        QFile file(folder.filePath(chapter));
        if (file.open(QIODevice::ReadOnly))
            read(QString::fromUtf8(file.readAll()));
    }
}

void Manual::read(const QString& markdown)
{
    static const QRegularExpression heading(u"^(#{1,2}) (.+) \\{#([a-z.]+)\\}$"_s);
    for (const QString& line : markdown.split(u'\n')) {
        const QRegularExpressionMatch match = heading.match(line);
        if (match.hasMatch())
            m_sections.push_back({match.captured(3), match.captured(2), {}, match.capturedLength(1) == 1});
        else if (!m_sections.empty())
            m_sections.back().text += line + u'\n';
    }
}

const Manual::Section* Manual::find(const QString& id) const
{
    const auto it = std::ranges::find(m_sections, id, &Section::id);
    return it == m_sections.end() ? nullptr : &*it;
}

QString Manual::page(const Section& section) const
{
    QString page = u"# "_s + section.title + u"\n\n"_s + section.text.trimmed() + u'\n';
    if (!section.isChapter)
        return page;
    page += u'\n';
    for (const Section& each : m_sections) {
        if (each.id.startsWith(section.id + u'.'))
            page += u"- ["_s + each.title + u"](#"_s + each.id + u")\n"_s;
    }
    return page;
}

std::vector<const Manual::Section*> Manual::search(const QString& words) const
{
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    const auto hasAll = [&wanted](const QString& text) {
        const QString searched = folded(text);
        return std::ranges::all_of(wanted, [&searched](const QString& word) { return searched.contains(word); });
    };
    std::vector<const Section*> found;
    for (const Section& each : m_sections) {
        if (hasAll(each.title + u'\n' + each.text))
            found.push_back(&each);
    }
    std::stable_partition(found.begin(), found.end(), [&hasAll](const Section* each) { return hasAll(each->title); });
    return found;
}

} // namespace sd
