#include "models/items/textfilter.h"

#include <algorithm>

namespace sd {

TextFilter::TextFilter(const QString& typed)
{
    const auto words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (!word.startsWith(QLatin1Char('-')))
            m_wanted.append(word);
        else if (word.size() > 1) // a lone "-" is somebody still typing
            m_refused.append(word.mid(1));
    }
}

bool TextFilter::matches(const QString& text) const
{
    const auto occurs = [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); };
    return std::ranges::all_of(m_wanted, occurs) && std::ranges::none_of(m_refused, occurs);
}

} // namespace sd
