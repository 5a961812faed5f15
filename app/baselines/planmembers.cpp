#include "app/baselines/planmembers.h"

#include <QHash>
#include <QMutex>

namespace sd {

using namespace Qt::StringLiterals;

Expression readExpression(JsonMembers& members, QLatin1StringView name, const PlanNames& names)
{
    QString text;
    members.text(name, text);
    if (!members.has(name) || !members.isFine())
        return {};
    const Result<Expression> parsed = Expression::parse(text);
    if (!parsed) {
        members.fail(name, parsed.failure().message);
        return {};
    }
    for (const QString& used : parsed->names())
        expectKnown(members, name, used, names);
    return *parsed;
}

QRegularExpression compiledPattern(const QString& text)
{
    constexpr qsizetype most = 4'096; // who types one in an editor leaves each step behind
    static QMutex mutex;
    static QHash<QString, QRegularExpression> known;
    {
        const QMutexLocker lock(&mutex);
        if (const auto found = known.constFind(text); found != known.constEnd())
            return *found;
    }
    QRegularExpression expression(text);
    if (expression.isValid())
        expression.optimize();
    const QMutexLocker lock(&mutex);
    if (known.size() >= most)
        known.clear();
    return *known.insert(text, expression);
}

QRegularExpression readPattern(JsonMembers& members, QLatin1StringView name)
{
    if (!members.has(name))
        return {}; // most have none, and an empty one costs as much to compile
    QString text;
    members.text(name, text);
    QRegularExpression expression = compiledPattern(text);
    if (!expression.isValid())
        members.fail(name, u"is not a regular expression: "_s + expression.errorString());
    return expression;
}

void expectKnown(JsonMembers& members, QLatin1StringView name, const QString& value, const PlanNames& names)
{
    if (members.has(name) && !names.contains(value))
        members.fail(name, u"\"%1\" is no column here"_s.arg(value));
}

} // namespace sd
