#include "models/domain/peercertificate.h"

#include <QRegularExpression>

namespace sd {

using namespace Qt::StringLiterals;

QString fingerprintDigits(const QString& text)
{
    static const QRegularExpression between(u"[:\\s-]"_s);
    static const QRegularExpression digits(u"^[0-9A-F]{64}$"_s);
    const QString all = QString(text).remove(between).toUpper();
    return digits.match(all).hasMatch() ? all : QString();
}

QString fingerprintText(const QString& digits)
{
    QStringList pairs;
    for (qsizetype i = 0; i < digits.size(); i += 2)
        pairs += digits.mid(i, 2);
    return pairs.join(u':');
}

} // namespace sd
