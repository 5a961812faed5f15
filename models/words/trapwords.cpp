#include "models/words/trapwords.h"

#include "models/words/explanations.h"
#include "models/words/metricnames.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cerrno>
#include <limits>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

struct TrapSaid
{
    Q_DECLARE_TR_FUNCTIONS(TrapWords)
};

constexpr int lastPrivileged = 1023;

int countable(qint64 many)
{
    return static_cast<int>(std::min<qint64>(many, std::numeric_limits<int>::max()));
}

/// The errno within, however deep; 0: none.
int errnoIn(const QString& explained)
{
    const auto explanation = Explanation::fromText(explained);
    if (!explanation)
        return 0;
    if (explanation->why == Why::SystemError)
        return explanation->values.value(0).toInt();
    for (const QString& value : explanation->values) {
        if (const int error = errnoIn(value))
            return error;
    }
    return 0;
}

/// A poll's words for it speak of an answer.
QString whyWords(const Trap& trap)
{
    const auto explanation = Explanation::fromText(trap.why);
    if (explanation && explanation->why == Why::SnmpForeign)
        return TrapSaid::tr("no credential has its community");
    return explanationWords(trap.why);
}

QString varbindLine(const TrapVarbind& varbind)
{
    const QString type = varbind.type.isEmpty() ? QString() : u" ("_s + varbind.type + u')';
    const QString name = varbind.name.isEmpty() ? QString() : varbind.name + u"  "_s;
    return u"  "_s + name + varbind.oid + type + u": "_s + varbind.text;
}

} // namespace

QString TrapWords::title(const Trap& trap)
{
    if (trap.fate == TrapFate::Dropped)
        return TrapSaid::tr("%n traps came too fast", nullptr, countable(trap.repeats));
    if (!trap.name.isEmpty())
        return trap.name;
    return trap.oid.isEmpty() ? TrapSaid::tr("no trap") : trap.oid;
}

QString TrapWords::said(const Trap& trap)
{
    if (trap.metric.isEmpty())
        return title(trap);
    QString about = metricName({trap.metric, trap.instance});
    if (about.endsWith(u':'))
        about.chop(1); // a drive's letter
    return trap.says.isEmpty() || trap.says == trap.name ? about + u": "_s + title(trap)
                                                         : about + u": "_s + explanationWords(trap.says);
}

QString TrapWords::fate(TrapFate fate)
{
    switch (fate) {
    case TrapFate::Unknown:
        return TrapSaid::tr("not known");
    case TrapFate::Noted:
        return TrapSaid::tr("kept");
    case TrapFate::Polled:
        return TrapSaid::tr("polled");
    case TrapFate::Alarm:
        return TrapSaid::tr("alarm");
    case TrapFate::Refused:
        return TrapSaid::tr("refused");
    case TrapFate::Malformed:
        return TrapSaid::tr("malformed");
    case TrapFate::Dropped:
        return TrapSaid::tr("thrown away");
    }
    return {};
}

QString TrapWords::version(const Trap& trap)
{
    if (trap.version == 0)
        return {};
    const QString version = trap.version == 2 ? u"SNMP v2c"_s : u"SNMP v%1"_s.arg(trap.version);
    return trap.isInform ? TrapSaid::tr("%1, inform").arg(version) : version;
}

QString TrapWords::details(const Trap& trap)
{
    QStringList parts;
    if (!trap.why.isEmpty())
        parts << whyWords(trap);
    parts.reserve(std::ssize(trap.varbinds));
    for (const TrapVarbind& varbind : trap.varbinds)
        parts << (varbind.name.isEmpty() ? varbind.oid : varbind.name) + ": "_L1 + varbind.text;
    if (trap.omitted > 0)
        parts << TrapSaid::tr("and %n more", nullptr, trap.omitted);
    return parts.join("; "_L1);
}

QString TrapWords::fateSaid(const Trap& trap)
{
    switch (trap.fate) {
    case TrapFate::Unknown:
        return TrapSaid::tr("No baseline knows it. It is kept and calls nobody.");
    case TrapFate::Noted:
        return TrapSaid::tr("It is known, and calls nobody. It is kept.");
    case TrapFate::Polled:
        return TrapSaid::tr("What it tells of is polled: the device was asked at once, and the poll decided.");
    case TrapFate::Alarm:
        return TrapSaid::tr("It opened, changed or ended an alarm.");
    case TrapFate::Refused:
        return TrapSaid::tr("It is not believed: %1").arg(whyWords(trap));
    case TrapFate::Malformed:
        return TrapSaid::tr("It can't be read: %1").arg(whyWords(trap));
    case TrapFate::Dropped:
        return TrapSaid::tr("They came faster than they are taken in, and were thrown away. This is their count.");
    }
    return {};
}

QString TrapWords::listening(int port, const QString& trouble)
{
    if (port == 0)
        return TrapSaid::tr("Nothing listens for traps");
    if (!trouble.isEmpty())
        return TrapSaid::tr("Can't listen for traps: %1").arg(explanationWords(trouble));
    return TrapSaid::tr("Listens for traps on UDP port %1").arg(port);
}

QString TrapWords::advice(int port, const QString& trouble)
{
    switch (errnoIn(trouble)) {
    case EACCES:
    case EPERM:
        if (port <= lastPrivileged)
            return TrapSaid::tr(
                "Ports below 1024 need a right of their own, which the packaged service has. Without it: "
                "choose a port from 1024 up, such as 1162, and have the firewall redirect 162 to it.");
        return {};
    case EADDRINUSE:
        return TrapSaid::tr("Another program, such as snmptrapd, has that port. End it or choose another port; it is "
                            "tried again by itself.");
    default:
        return {};
    }
}

QString TrapWords::copied(const Trap& trap, const Names& names, const Format& format)
{
    QStringList lines{said(trap)};
    const auto add = [&lines](const QString& label, const QString& text) {
        if (!text.isEmpty())
            lines << label + u": "_s + text;
    };
    add(TrapSaid::tr("Heard"), format.fullMoment(trap.at));
    if (trap.repeats > 1) {
        add(TrapSaid::tr("Last heard"), format.fullMoment(trap.lastAt));
        add(TrapSaid::tr("Times", "how often it came"), QString::number(trap.repeats));
    }
    add(TrapSaid::tr("Server"), names.from);
    add(TrapSaid::tr("Customer"), names.customer);
    add(TrapSaid::tr("Sent from"), trap.source);
    add(TrapSaid::tr("About", "an address"), trap.agent);
    add(TrapSaid::tr("Version"), version(trap));
    add(TrapSaid::tr("User"), trap.user);
    add(TrapSaid::tr("Trap"), trap.name);
    add(TrapSaid::tr("Trap OID"), trap.oid);
    add(TrapSaid::tr("Enterprise"), enterpriseOf(trap));
    add(TrapSaid::tr("Baseline"), names.file.isEmpty() ? trap.baseline : trap.baseline + u" ("_s + names.file + u')');
    add(TrapSaid::tr("Became", "what became of a trap"), fateSaid(trap));
    lines.reserve(lines.size() + std::ssize(trap.varbinds));
    for (const TrapVarbind& varbind : trap.varbinds)
        lines << varbindLine(varbind);
    if (trap.omitted > 0)
        lines << u"  "_s + TrapSaid::tr("and %n more", nullptr, trap.omitted);
    return lines.join(u'\n') + u'\n';
}

QString TrapRowTexts::heard(const Trap& trap) const
{
    const Format format;
    const QString first = format.moment(trap.at, m_clock.utcNow());
    return trap.repeats > 1 && trap.lastAt != trap.at ? first + u"–"_s + format.clockTime(trap.lastAt) : first;
}

/// Its name where what it means stands in its place.
QString TrapRowTexts::details(const Trap& trap) const
{
    QStringList parts{trap.metric.isEmpty() ? QString() : trap.name, TrapWords::details(trap)};
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

QString TrapRowTexts::times(const Trap& trap) const
{
    return trap.repeats > 1 && trap.fate != TrapFate::Dropped ? u"×"_s + QLocale().toString(trap.repeats) : QString();
}

} // namespace sd
