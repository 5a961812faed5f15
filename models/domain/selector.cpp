#include "models/domain/selector.h"

namespace sd {

using namespace Qt::StringLiterals;

namespace {

/// One matcher, then a comma, the end, or something that does not belong there.
const QRegularExpression& matcherSyntax()
{
    static const QRegularExpression syntax(
        uR"re(\G\s*([A-Za-z_][A-Za-z0-9_]*)\s*(=~|!~|!=|=)\s*"((?:[^"\\]|\\.)*)"\s*(,|$))re"_s);
    return syntax;
}

Failure wrongSelector(const QString& what)
{
    return {u"selector"_s, what};
}

QString unquoted(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = text[i] == u'\\' && i + 1 < text.size() ? text[i + 1] : QChar();
        if (next == u'n' || next == u'"' || next == u'\\')
            plain += text[++i] == u'n' ? QChar(u'\n') : text[i];
        else
            plain += text[i]; // a pattern's own backslash: "\d" need not be "\\d"
    }
    return plain;
}

Selector::Operator operatorOf(const QString& sign)
{
    if (sign == "=~"_L1)
        return Selector::Operator::Matches;
    if (sign == "!~"_L1)
        return Selector::Operator::MatchesNot;
    return sign == "!="_L1 ? Selector::Operator::IsNot : Selector::Operator::Is;
}

} // namespace

bool Selector::Matcher::holds(std::string_view text) const
{
    switch (op) {
    case Operator::Is:
        return text == value;
    case Operator::IsNot:
        return text != value;
    case Operator::Matches:
    case Operator::MatchesNot:
        break;
    }
    const QString said = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return pattern.match(said).hasMatch() == (op == Operator::Matches);
}

Result<Selector> Selector::parse(const QString& text)
{
    static const QRegularExpression shape(
        uR"re(^\s*([A-Za-z_:][\w:]*(?:\|[A-Za-z_:][\w:]*)*)\s*(?:\{(.*)\})?\s*(?:@([A-Za-z_]\w*))?\s*$)re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch whole = shape.match(text);
    if (!whole.hasMatch())
        return wrongSelector(u"must be a metric's name, and label matchers in braces"_s);
    Selector selector;
    for (const QString& name : whole.captured(1).split(u'|'))
        selector.m_names.push_back(name.toStdString());
    selector.m_label = whole.captured(3).toStdString();
    const QString inside = whole.captured(2).trimmed();
    for (qsizetype at = 0; at < inside.size();) {
        const QRegularExpressionMatch match = matcherSyntax().match(inside, at);
        if (!match.hasMatch())
            return wrongSelector(u"can't be read from \"%1\""_s.arg(inside.mid(at, 40)));
        Matcher matcher{match.captured(1).toStdString(), operatorOf(match.captured(2)),
                        unquoted(match.captured(3)).toStdString()};
        if (matcher.op == Operator::Matches || matcher.op == Operator::MatchesNot) {
            matcher.pattern = QRegularExpression(QRegularExpression::anchoredPattern(unquoted(match.captured(3))));
            if (!matcher.pattern.isValid())
                return wrongSelector(
                    u"%1: is not a regular expression: %2"_s.arg(match.captured(1), matcher.pattern.errorString()));
        }
        selector.m_matchers.push_back(std::move(matcher));
        at = match.capturedEnd();
    }
    return selector;
}

} // namespace sd
