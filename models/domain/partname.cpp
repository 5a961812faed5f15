#include "models/domain/partname.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression anyCase(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

struct MetricKind
{
    QLatin1StringView prefix;
    PartKind kind;
};

/// Metrics that are read of one kind of part only.
constexpr std::array metricKinds{MetricKind{"hw.physical_disk."_L1, PartKind::Drive},
                                 MetricKind{"serverdrift.disk.endurance."_L1, PartKind::Drive},
                                 MetricKind{"hw.logical_disk."_L1, PartKind::LogicalDrive},
                                 MetricKind{"hw.cache."_L1, PartKind::Controller},
                                 MetricKind{"hw.fan."_L1, PartKind::Fan},
                                 MetricKind{"hw.power_supply.status"_L1, PartKind::Supply},
                                 MetricKind{"hw.power_supply.utilization"_L1, PartKind::Supply},
                                 MetricKind{"hw.power.state"_L1, PartKind::Summary},
                                 MetricKind{"hw.intrusion"_L1, PartKind::Enclosure},
                                 MetricKind{"hw.temperature"_L1, PartKind::Temperature},
                                 MetricKind{"serverdrift.humidity"_L1, PartKind::Temperature}};

struct NameKind
{
    QRegularExpression name;
    PartKind kind;
};

/// What makers call their parts; the first that fits.
const std::vector<NameKind>& nameKinds()
{
    static const std::vector<NameKind> kinds{
        {anyCase(u"redundancy"_s), PartKind::Summary},
        {anyCase(u"^(?:system|cooling|memory|processors|storage|storage battery|batteries|voltages|arrays|sd cards|"
                 "power supplies|firmware and board|automatic server recovery|power unit \\d+|"
                 "memory protection|memory error log|management log|system event log|system \\d+|fans|blades|managers|"
                 "i/o modules|active events|overall unit status|takeover|partner|interconnect|file system|"
                 "(?:failed|spare) (?:disks|fans|power supplies)|disks (?:about to fail|being rebuilt))$"_s),
         PartKind::Summary},
        {anyCase(u"^(?:virtual disk|logical drive|volume)\\b"_s), PartKind::LogicalDrive},
        {anyCase(u"\\b(?:VCORE|VSHORT|VTT|VDDQ|VPP|VSA|VR|PG|volt\\w*|amperage|current \\d+|pwr consumption|power "
                 "consumption|system level)\\b|\\d(?:\\.\\d+)?V\\b"_s),
         PartKind::Electrical},
        {anyCase(u"^ps\\d|^psu|\\bpower ?supply"_s), PartKind::Supply},
        {anyCase(u"\\bfans?(?:\\b|[\\d_])"_s), PartKind::Fan},
        {anyCase(u"battery|\\bBBU\\b"_s), PartKind::Battery},
        {anyCase(u"^(?:disk|drive|ssd|hdd|(?:physical|solid state|nonraid|hard|pcie) )|\\b(?:disk|drive) bay"_s),
         PartKind::Drive},
        {anyCase(u"dimm|^memory (?:module|device)"_s), PartKind::Memory},
        {anyCase(u"^(?:cpu|proc|processor)(?:\\b|[\\d_])"_s), PartKind::Processor},
        {anyCase(u"controller|^storage |\\bperc\\b|smart array|\\braid\\b|^array"_s), PartKind::Controller},
        {anyCase(u"\\b(?:nic|ethernet|network)\\b"_s), PartKind::Network},
        {anyCase(u"chassis|enclosure|backplane|^manager"_s), PartKind::Enclosure}};
    return kinds;
}

/// A place told in so many words. `box` and `bay` number groups of the pattern; `boxOf` makes the box of that text.
struct PlaceRule
{
    QRegularExpression pattern;
    int bay;
    int box;
    const char* boxFormat;
};

const std::vector<PlaceRule>& placeRules()
{
    // An E port is a plug at the back: its box is another case. An I port (or none) leads to the machine's own boxes.
    static const std::vector<PlaceRule> rules{
        {anyCase(u"port[ =]?(\\d+E)\\D+box[ =]?(\\d+)\\D+bay[ =]?(\\d+)"_s), 3, 1, "%1:%2"},
        {anyCase(u"\\b(\\d+E):(\\d+):(\\d+)$"_s), 3, 1, "%1:%2"},
        {anyCase(u"\\b\\d+[IC]:(\\d+):(\\d+)$"_s), 2, 1, "%1"},
        {anyCase(u"box[ =.]?(\\d+)\\W+bay[ =.]?(\\d+)"_s), 2, 1, "%1"},
        {anyCase(u"disk\\.bay\\.(\\d+)(?::(enclosure[^:]+))?"_s), 1, 2, "%1"},
        {anyCase(u"\\b(\\d+):(\\d+):(\\d+)$"_s), 3, 1, "%1:%2"},
        {anyCase(u"\\b(\\d+):(\\d+)$"_s), 2, 1, "%1"},
        {anyCase(u"\\bin slot (\\d+) in bay (\\d+)"_s), 1, 2, "%1"},
        {anyCase(u"^(?:disk|drive|physical disk) (\\d+) (?:in|on|of) (.+)$"_s), 1, 2, "%1"},
        {anyCase(u"\\b(?:bay|slot)[ .=_-]?(\\d+)"_s), 1, 0, ""},
        {anyCase(u"\\bdrive[ .]?(\\d+)$"_s), 1, 0, ""},
        {anyCase(u"\\bCPU\\.?Socket\\.?(\\d+)$|^(?:CPU|PSU?|Fan) ?(\\d+)$"_s), 1, 0, ""},
        // The last number that stands alone: not one in the middle of a model's name.
        {anyCase(u"(?:^|[ #(])(\\d+)\\)?$"_s), 1, 0, ""}};
    return rules;
}

QString boxOf(const PlaceRule& rule, const QRegularExpressionMatch& match)
{
    if (rule.box == 0)
        return {};
    const QString format = QString::fromLatin1(rule.boxFormat);
    return format.contains("%2"_L1) ? format.arg(match.captured(rule.box), match.captured(rule.box + 1))
                                    : format.arg(match.captured(rule.box));
}

int leadingNumber(QStringView text, qsizetype& at)
{
    int value = 0;
    for (; at < text.size() && text[at].isDigit(); ++at)
        value = std::min(value, 99'999'999) * 10 + text[at].digitValue();
    return value;
}

} // namespace

PartKind partKindOf(const QString& metric, const QString& instance)
{
    for (const MetricKind& known : metricKinds) {
        if (metric.startsWith(known.prefix))
            return known.kind;
    }
    for (const NameKind& known : nameKinds()) {
        if (known.name.match(instance).hasMatch())
            return known.kind;
    }
    if (instance.isEmpty())
        return PartKind::Summary;
    return metric == "hw.voltage"_L1 || metric == "hw.current"_L1 ? PartKind::Electrical : PartKind::Other;
}

PartPlace partPlaceOf(const QString& instance)
{
    for (const PlaceRule& rule : placeRules()) {
        const QRegularExpressionMatch match = rule.pattern.match(instance);
        if (!match.hasMatch())
            continue;
        const QString number =
            match.captured(rule.bay).isEmpty() ? match.captured(match.lastCapturedIndex()) : match.captured(rule.bay);
        bool isNumber = false;
        const int bay = number.toInt(&isNumber);
        return {boxOf(rule, match), isNumber ? bay : -1};
    }
    return {};
}

bool naturalLess(const QString& a, const QString& b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (a[i].isDigit() && b[j].isDigit()) {
            const int left = leadingNumber(a, i);
            const int right = leadingNumber(b, j);
            if (left != right)
                return left < right;
            continue;
        }
        const QChar left = a[i++].toCaseFolded();
        const QChar right = b[j++].toCaseFolded();
        if (left != right)
            return left < right;
    }
    return a.size() - i < b.size() - j;
}

} // namespace sd
