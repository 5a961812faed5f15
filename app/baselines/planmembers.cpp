#include "app/baselines/planmembers.h"

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

QRegularExpression readPattern(JsonMembers& members, QLatin1StringView name)
{
    if (!members.has(name))
        return {}; // most have none, and an empty one costs as much to compile
    QString text;
    members.text(name, text);
    QRegularExpression expression(text);
    if (!expression.isValid())
        members.fail(name, u"is not a regular expression: "_s + expression.errorString());
    expression.optimize();
    return expression;
}

void expectKnown(JsonMembers& members, QLatin1StringView name, const QString& value, const PlanNames& names)
{
    if (members.has(name) && !names.contains(value))
        members.fail(name, u"\"%1\" is no column here"_s.arg(value));
}

} // namespace sd
