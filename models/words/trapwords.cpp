#include "models/words/trapwords.h"

#include "models/words/explanations.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

struct TrapTexts
{
    Q_DECLARE_TR_FUNCTIONS(TrapWords)
};

} // namespace

QString TrapWords::title(const Trap& trap)
{
    if (trap.fate == TrapFate::Dropped)
        return TrapTexts::tr("%n traps came too fast", nullptr,
                             static_cast<int>(std::min<qint64>(trap.repeats, std::numeric_limits<int>::max())));
    if (!trap.name.isEmpty())
        return trap.name;
    return trap.oid.isEmpty() ? TrapTexts::tr("no trap") : trap.oid;
}

QString TrapWords::fate(TrapFate fate)
{
    switch (fate) {
    case TrapFate::Unknown:
        return TrapTexts::tr("not known");
    case TrapFate::Noted:
        return TrapTexts::tr("kept");
    case TrapFate::Polled:
        return TrapTexts::tr("polled");
    case TrapFate::Alarm:
        return TrapTexts::tr("alarm");
    case TrapFate::Refused:
        return TrapTexts::tr("refused");
    case TrapFate::Malformed:
        return TrapTexts::tr("malformed");
    case TrapFate::Dropped:
        return TrapTexts::tr("thrown away");
    }
    return {};
}

QString TrapWords::version(const Trap& trap)
{
    if (trap.version == 0)
        return {};
    const QString version = trap.version == 2 ? u"SNMP v2c"_s : u"SNMP v%1"_s.arg(trap.version);
    return trap.isInform ? TrapTexts::tr("%1, inform").arg(version) : version;
}

QString TrapWords::details(const Trap& trap)
{
    QStringList parts;
    if (!trap.why.isEmpty())
        parts << explanationWords(trap.why);
    for (const TrapVarbind& varbind : trap.varbinds)
        parts << (varbind.name.isEmpty() ? varbind.oid : varbind.name) + ": "_L1 + varbind.text;
    if (trap.omitted > 0)
        parts << TrapTexts::tr("and %n more", nullptr, trap.omitted);
    return parts.join("; "_L1);
}

} // namespace sd
