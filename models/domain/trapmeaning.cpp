#include "models/domain/trapmeaning.h"

#include "models/domain/explanation.h"

namespace sd {

namespace {

/// "…232.0.6050" and "…232.6050" are one trap: RFC 3584 adds the zero, not every device does.
QString withoutZero(const QString& oid)
{
    const qsizetype last = oid.lastIndexOf(u'.');
    const QStringView front = QStringView(oid).first(std::max<qsizetype>(last, 0));
    if (!front.endsWith(u".0"))
        return oid;
    return front.chopped(2).toString() + oid.mid(last);
}

std::optional<QString> readText(const TrapText& text, const Trap& trap)
{
    if (text.object.isEmpty())
        return text.format;
    const QString below = text.object + u'.';
    for (const TrapVarbind& varbind : trap.varbinds) {
        if (!varbind.oid.startsWith(below) && varbind.oid != text.object)
            continue;
        QString found = text.isIndex ? varbind.oid.mid(below.size()) : varbind.text.trimmed();
        if (!text.pattern.pattern().isEmpty()) {
            const QRegularExpressionMatch match = text.pattern.match(found);
            if (!match.hasMatch())
                continue;
            found = match.captured(1);
        }
        if (const auto word = text.words.find(found); word != text.words.end())
            found = word->second;
        if (found.isEmpty())
            continue;
        return text.format.isEmpty() ? found : QString(text.format).replace(QLatin1String("%1"), found);
    }
    return {};
}

std::optional<QString> firstOf(const std::vector<TrapText>& texts, const Trap& trap)
{
    for (const TrapText& text : texts) {
        if (auto found = readText(text, trap))
            return found;
    }
    return {};
}

} // namespace

std::optional<TrapVerdict> verdictOf(const TrapMeaning& meaning, const Trap& trap)
{
    if (meaning.metric.isEmpty())
        return {};
    std::optional<State> state = meaning.state;
    if (!meaning.states.empty()) {
        const auto said = readText(meaning.stateText, trap);
        const auto known = said ? meaning.states.find(*said) : meaning.states.end();
        if (known != meaning.states.end())
            state = known->second;
    }
    if (!state)
        return {};
    TrapVerdict verdict{.key = {meaning.metric, firstOf(meaning.instance, trap).value_or(QString())}, .state = *state};
    verdict.text = firstOf(meaning.text, trap).value_or(meaning.words.isEmpty() ? meaning.name : meaning.words);
    return verdict;
}

void TrapBook::add(const TrapSection& section, const QString& baseline)
{
    for (const auto& [oid, meaning] : section.kinds) {
        if (const QString key = withoutZero(oid.toString()); !m_kinds.contains(key))
            m_kinds.insert(key, meaning)->baseline = baseline;
    }
    for (const auto& [oid, name] : section.objects)
        m_objects.insert(oid.toString(), name);
}

const TrapMeaning* TrapBook::find(const QString& oid) const
{
    const auto found = m_kinds.constFind(withoutZero(oid));
    return found == m_kinds.cend() ? nullptr : &*found;
}

QString TrapBook::nameOf(const QString& instance) const
{
    for (QString oid = instance; !oid.isEmpty(); oid.truncate(std::max<qsizetype>(oid.lastIndexOf(u'.'), 0))) {
        if (const auto known = m_objects.constFind(oid); known != m_objects.cend())
            return *known;
    }
    return {};
}

} // namespace sd
