#include "models/domain/redfishpath.h"

#include <algorithm>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSteps = 24;

Failure notAPath(const QString& what)
{
    return {u"redfish-path"_s, what};
}

bool areNames(const QStringList& names)
{
    static const QRegularExpression name(u"^[A-Za-z0-9@_.-]+$"_s);
    return std::all_of(names.begin(), names.end(), [](const QString& text) { return name.match(text).hasMatch(); });
}

/// One step of the part before #.
Result<RedfishPath::Step> stepFrom(const QString& text)
{
    static const QRegularExpression form(uR"(^([^\[\]]+)(?:\[([^=\[\]]+)=([^\[\]]*)\])?$)"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return notAPath(
            u"\"%1\" is no step: a name, names with | between, or *, and a condition [Member=text]"_s.arg(text));
    RedfishPath::Step step;
    if (match.captured(1) != "*"_L1)
        step.names = match.captured(1).split(u'|');
    if (match.hasCaptured(2)) {
        for (const QString& way : match.captured(2).split(u'|'))
            step.condition.push_back(way.split(u'.'));
    }
    step.conditionText = QRegularExpression(
        u"\\A(?:%1)\\z"_s.arg(QRegularExpression::escape(match.captured(3)).replace(u"\\*"_s, u".*"_s)),
        QRegularExpression::CaseInsensitiveOption);
    if (!areNames(step.names) || !std::all_of(step.condition.begin(), step.condition.end(), areNames))
        return notAPath(u"\"%1\" has a name that is none"_s.arg(text));
    return step;
}

} // namespace

Result<RedfishPath> RedfishPath::parse(const QString& text)
{
    RedfishPath path;
    const QString before = text.section(u'#', 0, 0);
    const QStringList steps = before.isEmpty() ? QStringList() : before.split(u'/');
    if (steps.size() > mostSteps)
        return notAPath(u"has more than %1 steps"_s.arg(mostSteps));
    for (const QString& part : steps) {
        Result<Step> step = stepFrom(part);
        if (!step)
            return step.failure();
        path.m_steps.push_back(*std::move(step));
    }
    if (!text.contains(u'#'))
        return path;
    const QStringList list = text.section(u'#', 1).split(u'/');
    if (!areNames(list))
        return notAPath(u"behind # stands the name of a list, or names with / between"_s);
    for (const QString& name : list)
        path.m_steps.push_back({.names = {name}});
    path.m_steps.push_back({.names = {}, .isList = true});
    return path;
}

Result<RedfishPath::Column> RedfishPath::parseColumn(const QString& text)
{
    const QStringList ways = text.split(u'|');
    Column column;
    column.reserve(static_cast<size_t>(ways.size()));
    for (const QString& way : ways) {
        column.push_back(way.split(u'/'));
        if (!areNames(column.back()))
            return notAPath(u"\"%1\" is no path of members"_s.arg(way));
    }
    return column;
}

} // namespace sd
