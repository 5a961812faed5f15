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

/// True when the scalars of PlanIdentity::where say what they must.
bool passesAll(const PlanProgram::Identity& item, const PlanAnswers& answers)
{
    for (size_t i = 0; i < item.where.size(); ++i) {
        const PlanRows* rows = rowsOf(item.where[i], answers);
        const QString text = rows == nullptr ? QString() : rows->text(0, static_cast<size_t>(item.where[i].column));
        const PlanRowFilter& filter = item.rule->where[i];
        if (filter.pattern.match(text).hasMatch() != filter.keep)
            return false;
    }
    return true;
}

} // namespace

std::map<QString, QString> identityOf(const PlanProgram& program, const PlanAnswers& answers)
{
    std::map<QString, QString> identity;
    for (const PlanProgram::Identity& item : program.identity) {
        const PlanRows* rows = rowsOf(item.ref, answers);
        if (rows == nullptr || identity.contains(item.rule->key) || !passesAll(item, answers))
            continue;
        QString text = identityText(*item.rule, rows->text(0, static_cast<size_t>(item.ref.column)).simplified());
        if (!text.isEmpty())
            identity.emplace(item.rule->key, std::move(text));
    }
    return identity;
}

} // namespace sd
