#include "models/domain/commandtemplate.h"

#include <QRegularExpression>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

Failure wrong(const QString& what, const QString& advice = {})
{
    return {u"command"_s, what, advice};
}

Result<QStringList> split(const QString& line)
{
    QStringList words;
    QString word;
    bool hasWord = false; // also an empty one, in quotes
    QChar quote;
    for (const QChar c : line) {
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
            else
                word += c;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
            hasWord = true;
        } else if (c.isSpace()) {
            if (hasWord)
                words += std::exchange(word, {});
            hasWord = false;
        } else {
            word += c;
            hasWord = true;
        }
    }
    if (!quote.isNull())
        return wrong(u"A quote is opened and not closed."_s);
    if (hasWord)
        words += word;
    return words;
}

} // namespace

Result<QStringList> wordsOfCommand(const QString& line, const CommandTarget& target)
{
    auto words = split(line);
    if (!words)
        return words;
    if (words->isEmpty() || words->constFirst().isEmpty())
        return wrong(u"The command is empty."_s);
    if (target.address.startsWith(u'-'))
        return wrong(u"The address begins with a dash and would be taken for an option."_s);
    static const QRegularExpression place(u"\\{([^{}]*)\\}"_s);
    for (QString& word : *words) {
        QString filled;
        qsizetype from = 0;
        for (auto matches = place.globalMatch(word); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const QString name = match.captured(1);
            if (name != "address"_L1 && name != "name"_L1)
                return wrong(u"{%1} stands for nothing."_s.arg(name), u"Use {address} and {name}."_s);
            filled += QStringView(word).sliced(from, match.capturedStart() - from);
            filled += name == "address"_L1 ? target.address : target.name;
            from = match.capturedEnd();
        }
        const bool wasOption = word.startsWith(u'-');
        word = filled + word.mid(from);
        if (!wasOption && word.startsWith(u'-'))
            return wrong(u"The name begins with a dash and would be taken for an option."_s);
    }
    return words;
}

} // namespace sd
