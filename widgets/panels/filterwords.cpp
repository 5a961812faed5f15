#include "widgets/panels/filterwords.h"

#include "models/words/words.h"

#include <QLocale>

namespace sd {

namespace {

QString sign(FilterRelation relation)
{
    switch (relation) {
    case FilterRelation::Has:
    case FilterRelation::Is:
        return QStringLiteral("=");
    case FilterRelation::Under:
        return QStringLiteral("<");
    case FilterRelation::AtMost:
        return QStringLiteral("≤");
    case FilterRelation::Over:
        return QStringLiteral(">");
    case FilterRelation::AtLeast:
        return QStringLiteral("≥");
    }
    return {};
}

} // namespace

FilterTongue FilterWords::tongue()
{
    return QLocale().language() == QLocale::Swedish ? FilterTongue::Swedish : FilterTongue::English;
}

QString FilterWords::label(FilterField field)
{
    switch (field) {
    case FilterField::Customer:
        return tr("Customer");
    case FilterField::Server:
        return tr("Server");
    case FilterField::Site:
        return tr("Site");
    case FilterField::Tag:
        return tr("Tag");
    case FilterField::Kind:
        return tr("Kind");
    case FilterField::Level:
        return tr("Level");
    case FilterField::Check:
        return tr("Check");
    case FilterField::Who:
        return tr("Taken by");
    case FilterField::Age:
        return tr("Age");
    case FilterField::Repeats:
        return tr("Repeats");
    case FilterField::Note:
        return tr("Note");
    case FilterField::Words:
    case FilterField::Muted:
    case FilterField::Acknowledged:
    case FilterField::Flapping:
    case FilterField::New:
        break;
    }
    return {};
}

QString FilterWords::flag(FilterField field, bool refused)
{
    if (field == FilterField::Muted)
        return refused ? tr("not muted") : tr("muted");
    if (field == FilterField::Acknowledged)
        return refused ? tr("not acknowledged") : tr("acknowledged");
    if (field == FilterField::Flapping)
        return refused ? tr("not flapping") : tr("flapping");
    return refused ? tr("not new") : tr("new", "an alarm that nobody has taken and nothing mutes");
}

QString FilterWords::values(const FilterTerm& term)
{
    QStringList values;
    for (const FilterText& text : term.texts)
        values += term.relation == FilterRelation::Is ? QString(u'=' + text.text) : text.text;
    for (const State level : term.levels)
        values += Words::stateName(level);
    return values.join(QStringLiteral(", "));
}

QString FilterWords::age(const FilterTerm& term)
{
    const QString written = ageText(term.figure);
    const QString count = QLocale().toString(written.chopped(1).toLongLong());
    const QChar unit = written.back();
    const QString age = unit == u's'   ? tr("%1 s").arg(count)
                        : unit == u'm' ? tr("%1 min").arg(count)
                        : unit == u'h' ? tr("%1 h").arg(count)
                                       : tr("%1 d").arg(count);
    if (term.relation == FilterRelation::Is)
        return term.refused ? tr("not %1 old").arg(age) : tr("%1 old").arg(age);
    const bool young = term.relation == FilterRelation::Under || term.relation == FilterRelation::AtMost;
    return young != term.refused ? tr("younger than %1").arg(age) : tr("older than %1").arg(age);
}

QString FilterWords::chip(const FilterTerm& term)
{
    switch (valueOf(term.field)) {
    case FilterValue::YesOrNo:
        return flag(term.field, term.refused);
    case FilterValue::Age:
        return age(term);
    case FilterValue::Count: {
        const QString text = label(term.field) + u' ' + sign(term.relation) + u' ' + QLocale().toString(term.figure);
        return term.refused ? tr("not: %1").arg(text) : text;
    }
    case FilterValue::Text:
    case FilterValue::Level:
        break;
    }
    const QString text = label(term.field) + QStringLiteral(": ") + values(term);
    return term.refused ? tr("not: %1").arg(text) : text;
}

QString FilterWords::problem(const FilterProblem& problem)
{
    switch (problem.kind) {
    case FilterProblem::UnknownField:
        return problem.suggestion.isEmpty()
                   ? tr("There is no field “%1”. In quotes it is plain text.").arg(problem.word)
                   : tr("There is no field “%1”. Did you mean “%2”?").arg(problem.word, problem.suggestion);
    case FilterProblem::NotHere:
        return tr("“%1” says nothing of servers.").arg(problem.word);
    case FilterProblem::NotALevel:
        return tr("“%1” is no level. There are error, warning, unknown, nodata and ok.").arg(problem.word);
    case FilterProblem::NotAnAge:
        return tr("“%1” is no age. Write 10m, 2h or 3d.").arg(problem.word);
    case FilterProblem::NotACount:
        return tr("“%1” is no whole number.").arg(problem.word);
    case FilterProblem::NotYesOrNo:
        return tr("“%1” is neither yes nor no.").arg(problem.word);
    case FilterProblem::NotComparable:
        return tr("“%1” is text: < and > say nothing of it.").arg(problem.word);
    }
    return {};
}

} // namespace sd
