#include "widgets/panels/hardware/partwords.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

/// What our baselines call what no device has a name for.
QString summaryName(const QString& name)
{
    static const QHash<QString, const char*> names{
        {u"System"_s, QT_TRANSLATE_NOOP("PartWords", "System")},
        {u"Cooling"_s, QT_TRANSLATE_NOOP("PartWords", "Cooling")},
        {u"Memory"_s, QT_TRANSLATE_NOOP("PartWords", "Memory")},
        {u"Processors"_s, QT_TRANSLATE_NOOP("PartWords", "Processors")},
        {u"Storage"_s, QT_TRANSLATE_NOOP("PartWords", "Storage")},
        {u"Storage battery"_s, QT_TRANSLATE_NOOP("PartWords", "Storage battery")},
        {u"Batteries"_s, QT_TRANSLATE_NOOP("PartWords", "Batteries")},
        {u"Voltages"_s, QT_TRANSLATE_NOOP("PartWords", "Voltages")},
        {u"Arrays"_s, QT_TRANSLATE_NOOP("PartWords", "Arrays")},
        {u"SD cards"_s, QT_TRANSLATE_NOOP("PartWords", "SD cards")},
        {u"Power supplies"_s, QT_TRANSLATE_NOOP("PartWords", "Power supplies")},
        {u"Power redundancy"_s, QT_TRANSLATE_NOOP("PartWords", "Power redundancy")},
        {u"Fan redundancy"_s, QT_TRANSLATE_NOOP("PartWords", "Fan redundancy")},
        {u"Firmware and board"_s, QT_TRANSLATE_NOOP("PartWords", "Firmware and board")},
        {u"Automatic server recovery"_s, QT_TRANSLATE_NOOP("PartWords", "Automatic restart")},
        {u"Memory protection"_s, QT_TRANSLATE_NOOP("PartWords", "Memory protection")},
        {u"Memory error log"_s, QT_TRANSLATE_NOOP("PartWords", "Memory error log")},
        {u"Management log"_s, QT_TRANSLATE_NOOP("PartWords", "Management log")},
        {u"System event log"_s, QT_TRANSLATE_NOOP("PartWords", "Management log")}};
    const char* known = names.value(name);
    return known == nullptr ? name : QCoreApplication::translate("PartWords", known);
}

/// "PSU" of "PSU 2" goes without saying where all are supplies.
QString withoutKind(const QString& name)
{
    static const QRegularExpression pattern(u"^(?:System Board |BaseBoard )?(?:fan|cpu|psu?)[ _]*(\\d\\w*)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QString number = pattern.match(name).captured(1);
    return number.isEmpty() ? name : number;
}

} // namespace

QString PartWords::title(PartKind kind)
{
    switch (kind) {
    case PartKind::Summary:
        return tr("The machine as a whole");
    case PartKind::Drive:
        return tr("Disks");
    case PartKind::LogicalDrive:
        return tr("Logical drives");
    case PartKind::Controller:
        return tr("Controllers");
    case PartKind::Fan:
        return tr("Fans");
    case PartKind::Processor:
        return tr("Processors");
    case PartKind::Memory:
        return tr("Memory");
    case PartKind::Supply:
        return tr("Power supplies");
    case PartKind::Battery:
        return tr("Battery");
    case PartKind::Network:
        return tr("Network");
    case PartKind::Enclosure:
        return tr("Chassis");
    case PartKind::Electrical:
        return tr("Voltages and currents");
    case PartKind::Other:
        return tr("Other parts");
    case PartKind::Temperature:
        return tr("Temperatures");
    case PartKind::Unit:
        return tr("Unit");
    case PartKind::Input:
        return tr("Mains");
    case PartKind::Output:
        return tr("Output");
    case PartKind::Phase:
        return tr("Phases and banks");
    }
    return {};
}

QString PartWords::name(const HardwarePart& part)
{
    if (part.name.isEmpty() && part.kind == PartKind::Unit)
        return part.reading("hw.power_supply.redundancy"_L1) == nullptr ? tr("UPS") : tr("Transfer switch");
    if (part.name.isEmpty())
        return title(part.kind);
    return part.kind == PartKind::Summary ? summaryName(part.name) : part.name;
}

QString PartWords::label(const HardwarePart& part)
{
    if (part.kind == PartKind::Drive)
        return part.place.bay < 0 ? QString() : QString::number(part.place.bay);
    const QString full = name(part);
    if (part.kind == PartKind::Fan)
        return withoutKind(full);
    if (part.kind == PartKind::Processor && part.place.bay >= 0)
        return u"CPU %1"_s.arg(part.place.bay);
    static const QRegularExpression edges(u"^System Board | Temp$"_s);
    return part.kind == PartKind::Temperature ? QString(full).remove(edges) : full;
}

QString PartWords::figure(const HardwarePart& part) const
{
    const SeriesHealth* health = part.figure();
    return health == nullptr ? QString() : m_words.value(*health);
}

/// "Voltage input L1" of the input is "Voltage L1".
QString PartWords::readingName(const HardwarePart& part, const MetricKey& key) const
{
    static const QRegularExpression own(u"^(?:input|output|battery)\\s*"_s);
    const QString instance = part.name == key.instance ? QString() : QString(key.instance).remove(own);
    return m_words.metric({key.metric, instance});
}

std::vector<std::pair<QString, QString>> PartWords::lines(const HardwarePart& part, size_t most) const
{
    std::vector<std::pair<QString, QString>> lines;
    for (const PartReading& reading : part.readings) {
        if (lines.size() == most)
            break;
        lines.emplace_back(readingName(part, reading.health.key), m_words.value(reading.health));
    }
    return lines;
}

QString PartWords::said(const SeriesHealth& health) const
{
    const QString value = m_words.value(health);
    const QString limits = m_words.thresholds(health);
    const QString text = m_words.metric(health.key) + u": "_s + value;
    return limits.isEmpty() ? text : QString(text + u" ("_s + limits + u')');
}

QString PartWords::describe(const HardwarePart& part, bool muted) const
{
    QString about = name(part);
    if (part.kind == PartKind::Drive && part.place.bay >= 0)
        about = tr("Bay %1, %2", "number, the disk in it").arg(part.place.bay).arg(about);
    if (part.isMissing)
        return tr("%1: missing, %2", "a part, its state").arg(about, m_words.state({part.state, muted}));
    const QString state = m_words.state({part.state, muted});
    const QString value = m_words.value(part.lead());
    return value.isEmpty() || value == state
               ? tr("%1: %2", "a part, its state").arg(about, state)
               : tr("%1: %2, %3", "a part, its state, its value").arg(about, state, value);
}

QString PartWords::explain(const HardwarePart& part, bool muted) const
{
    constexpr size_t most = 8;
    QStringList lines{describe(part, muted)};
    for (size_t i = 0; i < std::min(most, part.readings.size()); ++i)
        lines += said(part.readings[i].health);
    return lines.join(u'\n');
}

} // namespace sd
