#include "models/domain/addresslist.h"

#include "models/domain/addressrange.h"

#include <QRegularExpression>
#include <QSet>

namespace sd {

QString addressesIn(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;\"']+"));
    QStringList found;
    QSet<QString> known;
    const auto words = text.split(between, Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (found.size() == AddressRange::Most)
            break;
        if (!known.contains(word) && AddressRange::parse(word)) {
            known.insert(word);
            found += word;
        }
    }
    return found.join(QLatin1Char(' '));
}

} // namespace sd
