#include "app/probes/plan/plancells.h"
#include "app/probes/plan/planreadings.h"

namespace sd {

namespace {

/// What an identity's rule makes of a text; empty when it does not match.
QString identityText(const PlanIdentity& rule, const QString& text)
{
    if (rule.pattern.pattern().isEmpty())
        return text;
    const QRegularExpressionMatch match = rule.pattern.match(text);
    if (!match.hasMatch() || text.isEmpty())
        return {};
    if (rule.text.isEmpty())
        return match.captured(rule.pattern.captureCount() > 0 ? 1 : 0);
    QString made = rule.text;
    for (int i = 1; i <= rule.pattern.captureCount(); ++i)
        made.replace(QStringLiteral("%%1").arg(i), match.captured(i));
    return made.simplified();
}

/// True when the values of PlanIdentity::where say what they must.
bool passesAll(const PlanProgram& program, const PlanProgram::Identity& item, const PlanAnswers& answers)
{
    for (size_t i = 0; i < item.where.size(); ++i) {
        const PlanRowFilter& filter = item.rule->where[i];
        if (filter.pattern.match(textOf(program, item.where[i], answers)).hasMatch() != filter.keep)
            return false;
    }
    return true;
}

} // namespace

std::map<QString, QString> identityOf(const PlanProgram& program, const PlanAnswers& answers)
{
    std::map<QString, QString> identity;
    for (const PlanProgram::Identity& item : program.identity) {
        if (identity.contains(item.rule->key) || !passesAll(program, item, answers))
            continue;
        QString text = identityText(*item.rule, textOf(program, item.ref, answers).simplified());
        if (!text.isEmpty())
            identity.emplace(item.rule->key, std::move(text));
    }
    return identity;
}

} // namespace sd
