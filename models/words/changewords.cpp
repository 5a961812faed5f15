#include "models/words/changewords.h"

#include "models/domain/alarm.h"
#include "models/domain/threshold.h"
#include "models/words/adjustmentwords.h"
#include "models/words/chartsetwords.h"
#include "models/words/metricnames.h"
#include "models/words/operatorwords.h"

#include <QJsonArray>
#include <QStringList>

#include <array>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

struct FieldWord
{
    QLatin1StringView code;
    const char* word;
};

constexpr std::array FieldWords{
    FieldWord{"name"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "name")},
    FieldWord{"reference"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "customer number")},
    FieldWord{"address"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "address")},
    FieldWord{"kind"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "kind")},
    FieldWord{"site"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "site")},
    FieldWord{"tags"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "tags")},
    FieldWord{"notes"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "notes")},
    FieldWord{"customer"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "customer")},
    FieldWord{"credential"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "credential")},
    FieldWord{"enabled"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "in use")},
    FieldWord{"server"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "server")},
    FieldWord{"interval_ms"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "interval")},
    FieldWord{"timeout_ms"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "time-out")},
    FieldWord{"params"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "parameters")},
    FieldWord{"overrides"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "threshold")},
    FieldWord{"parents"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "depends on")},
    FieldWord{"title"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "title")},
    FieldWord{"from"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "from")},
    FieldWord{"to"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "to")},
    FieldWord{"set_by"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "set by")},
    FieldWord{"servers"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "servers")},
    FieldWord{"user"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "user")},
    FieldWord{"auth_protocol"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "signed with")},
    FieldWord{"priv_protocol"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "encrypted with")},
    FieldWord{"context"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "context")},
    FieldWord{"login"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "login")},
    FieldWord{"role"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "role")},
    FieldWord{"customers"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "customers")},
    FieldWord{"by_desktop"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "desktop's sign-on is enough")},
    FieldWord{"hours"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "period")},
    FieldWord{"linked"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "linked")},
    FieldWord{"charts"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "charts")},
    FieldWord{"tag"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "tag")},
    FieldWord{"metric"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "metric")},
    FieldWord{"instance"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "instance")},
    FieldWord{"patch"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "values")},
    FieldWord{"reason"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "reason")},
    FieldWord{"disabled"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "disabled")},
    FieldWord{"version"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "version")},
    FieldWord{"file"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "file")},
    FieldWord{"digest"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "text")},
    FieldWord{"port"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "UDP port")},
    FieldWord{"place"_L1, QT_TRANSLATE_NOOP("sd::ChangeWords", "origin")},
};

/// A threshold's unit is not stored with it: shares are told by their metric's name, all else is a plain number.
constexpr auto UnitUnknown = "1"_L1;

QString thresholdSaid(const QJsonObject& json, const QString& metric, const Format& format)
{
    QString error;
    const auto threshold = thresholdFromJson(json, &error);
    return threshold && threshold->isSet() ? format.thresholds(metric, UnitUnknown, *threshold) : QString();
}

/// Likewise.
QString patchSaid(const QJsonObject& json, const QString& metric, const Format& format)
{
    const auto patch = thresholdPatchFromJson(json, nullptr);
    return patch ? AdjustmentWords::patch(*patch, {metric, UnitUnknown}, format) : QString();
}

/// The deed is about the console and who did it.
bool saysAll(Deed deed)
{
    return deed == Deed::SignedOn || deed == Deed::SignedOff || deed == Deed::SignOnRefused || deed == Deed::Locked ||
           deed == Deed::Unlocked;
}

QStringList listed(const QJsonValue& value)
{
    QStringList words;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        words.reserve(array.size());
        for (const QJsonValue& each : array)
            words << each.toVariant().toString();
    } else {
        const QJsonObject object = value.toObject();
        for (const QJsonValue& each : object)
            words << each.toVariant().toString();
    }
    return words;
}

} // namespace

QString ChangeWords::audited(Deed deed)
{
    switch (deed) {
    case Deed::OperatorAdded:
        return tr("added");
    case Deed::OperatorChanged:
        return tr("changed");
    case Deed::PasswordSet:
        return tr("set the password of");
    case Deed::SignedOn:
        return tr("signed on");
    case Deed::SignedOff:
        return tr("signed off");
    case Deed::SignOnRefused:
        return tr("was refused to sign on");
    case Deed::Locked:
        return tr("locked the console");
    case Deed::Unlocked:
        return tr("unlocked the console");
    case Deed::ShiftChanged:
        return tr("took over from");
    case Deed::Saw:
        return tr("saw");
    case Deed::Ran:
        return tr("ran");
    case Deed::Exported:
        return tr("exported");
    }
    return {};
}

/// Codes for what the program runs itself; else a command, or the file that was written.
QString ChangeWords::auditDetail(const Change& change)
{
    const QString detail = change.after["detail"_L1].toString();
    if (change.deed != Deed::Ran)
        return detail;
    if (detail == "poll"_L1)
        return tr("polled now");
    if (detail == "poll-all"_L1)
        return tr("polled now, with the server's other checks");
    if (detail == "trial"_L1)
        return tr("tried a check that is not saved");
    if (detail == "scan"_L1)
        return tr("searched a network");
    return detail;
}

QString ChangeWords::deed(const Change& change)
{
    if (change.deed)
        return audited(*change.deed);
    if (change.object == ChangeObject::Alarm) {
        switch (static_cast<JournalKind>(change.after["did"_L1].toInt())) {
        case JournalKind::Acknowledged:
            return tr("acknowledged");
        case JournalKind::AckEnded:
            return tr("took back the acknowledgement");
        case JournalKind::Commented:
            return tr("commented");
        case JournalKind::Snoozed:
            return tr("snoozed");
        case JournalKind::Unmuted:
            return tr("ended the snooze");
        case JournalKind::Opened:
        case JournalKind::Raised:
        case JournalKind::Lowered:
        case JournalKind::Muted:
        case JournalKind::FlappingBegan:
        case JournalKind::FlappingEnded:
        case JournalKind::Closed:
            break; // no person does these
        }
    }
    switch (change.action) {
    case ChangeAction::Added:
        return tr("added");
    case ChangeAction::Changed:
        return tr("changed");
    case ChangeAction::Removed:
        return tr("removed");
    case ChangeAction::Restored:
        return tr("put back");
    }
    return {};
}

QString ChangeWords::object(ChangeObject object)
{
    switch (object) {
    case ChangeObject::Customer:
        return tr("customer");
    case ChangeObject::Server:
        return tr("server");
    case ChangeObject::Check:
        return tr("check");
    case ChangeObject::Parents:
        return tr("dependencies of");
    case ChangeObject::Window:
        return tr("service window");
    case ChangeObject::Credential:
        return tr("credential");
    case ChangeObject::Note:
        return tr("note on");
    case ChangeObject::Alarm:
        return tr("alarm");
    case ChangeObject::Operator:
        return tr("operator");
    case ChangeObject::ChartSet:
        return tr("chart set");
    case ChangeObject::Adjustment:
        return tr("adjustment of");
    case ChangeObject::Baseline:
        return tr("baseline");
    case ChangeObject::Traps:
        return tr("the listening for SNMP traps");
    case ChangeObject::Nothing:
        break;
    }
    return {};
}

QString ChangeWords::said(const Change& change)
{
    QString name = change.name;
    if (change.object == ChangeObject::Alarm || change.object == ChangeObject::Adjustment) {
        const QString metric = name.section(u' ', 0, 0);
        name = metricName({metric, name.mid(metric.size() + 1)});
        if (name.endsWith(u':'))
            name.chop(1);
    }
    if (change.deed && saysAll(*change.deed))
        return deed(change);
    if (change.deed == Deed::Ran && change.after["detail"_L1] == "scan"_L1)
        return tr("searched the network %1").arg(name);
    if (change.deed == Deed::Exported && name == "changes"_L1)
        return tr("exported the changes");
    if (change.deed == Deed::Exported && name == "support-bundle"_L1)
        return tr("made a support bundle");
    if (change.deed == Deed::Exported && name == "estate"_L1)
        return tr("exported all servers");
    if (change.deed == Deed::Exported && change.object == ChangeObject::Customer)
        return tr("exported the servers of %1", "a customer").arg(name);
    if (change.deed == Deed::Exported && change.object == ChangeObject::Server)
        return tr("exported a chart of %1").arg(name);
    if (change.deed == Deed::ShiftChanged || change.object == ChangeObject::Nothing)
        return tr("%1 %2", "what was done, to whom or what").arg(deed(change), name).trimmed();
    return tr("%1 %2 %3", "what was done, to what kind of thing, its name")
        .arg(deed(change), object(change.object), name)
        .trimmed();
}

QString ChangeWords::field(const QString& code)
{
    for (const FieldWord& word : FieldWords) {
        if (code == word.code)
            return tr(word.word);
    }
    return code;
}

QString ChangeWords::value(const ChangedField& changed, const QJsonValue& value, const Format& format)
{
    if (value.isNull() && changed.field == "interval_ms"_L1)
        return tr("as its baseline says");
    if (value.isUndefined() || value.isNull())
        return tr("none");
    if (changed.field == "overrides"_L1) {
        const QString said = thresholdSaid(value.toObject(), changed.detail.section(u' ', 0, 0), format);
        return said.isEmpty() ? tr("never judged") : said;
    }
    if (changed.field == "patch"_L1)
        return patchSaid(value.toObject(), changed.detail, format);
    if (changed.field == "from"_L1 || changed.field == "to"_L1)
        return format.fullMoment(fromMs(value.toInteger()));
    if (changed.field.endsWith("_ms"_L1))
        return format.age(Millis{value.toInteger()});
    if (changed.field == "hours"_L1)
        return format.age(std::chrono::hours(value.toInteger()));
    if (changed.field == "port"_L1 && value.toInt() == 0)
        return tr("off");
    if (changed.field == "charts"_L1)
        return ChartSetWords::charts(chartsFrom(value.toArray()));
    if (changed.field == "enabled"_L1 || changed.field == "linked"_L1 || value.isBool())
        return value.toVariant().toBool() ? tr("yes") : tr("no");
    if (changed.field == "role"_L1)
        return roleFrom(value.toString()) ? roleName(*roleFrom(value.toString())) : value.toString();
    const QString said =
        value.isArray() || value.isObject() ? listed(value).join(u", "_s) : value.toVariant().toString();
    return said.isEmpty() ? tr("none") : said;
}

QString ChangeWords::fieldName(const ChangedField& changed)
{
    if (changed.field == "patch"_L1)
        return field(changed.field);
    if (changed.field != "overrides"_L1)
        return changed.detail.isEmpty() ? field(changed.field) : changed.detail;
    const QString metric = changed.detail.section(u' ', 0, 0);
    QString name = field(changed.field) + u' ' + metricName({metric, changed.detail.mid(metric.size() + 1)});
    if (name.endsWith(u':'))
        name.chop(1);
    return name;
}

/// "address: 192.0.2.1 → 192.0.2.2".
QString ChangeWords::changed(const ChangedField& changed, const Format& format)
{
    const QString name = fieldName(changed);
    const QString before = value(changed, changed.before, format);
    const QString after = value(changed, changed.after, format);
    if (before == after) // same limits, but not how long or how often they have to be passed
        return tr("%1: other conditions").arg(name);
    return tr("%1: %2 → %3", "a field, its value before and after").arg(name, before, after);
}

/// "2026-11-25 02:00:00 – 2026-11-25 03:00:00; db1, db2".
QString ChangeWords::windowSaid(const QJsonObject& window, const Format& format)
{
    const QString when = tr("%1 – %2", "from, to")
                             .arg(format.fullMoment(fromMs(window["from"_L1].toInteger())),
                                  format.fullMoment(fromMs(window["to"_L1].toInteger())));
    const QStringList servers = listed(window["servers"_L1]);
    return servers.isEmpty() ? when : when + "; "_L1 + servers.join(", "_L1);
}

std::vector<ChangeWords::Line> ChangeWords::lines(const Change& change, const Format& format)
{
    std::vector<Line> lines;
    if (change.deed && !isChange(*change.deed)) {
        lines.push_back({{}, {}, auditDetail(change)});
    } else if (change.object == ChangeObject::Alarm || change.object == ChangeObject::Note) {
        lines.push_back({{}, change.before["text"_L1].toString(), change.after["text"_L1].toString()});
    } else if (const QString secret = change.after["secret_set"_L1].toString(); !secret.isEmpty()) {
        lines.push_back({{}, {}, tr("secret set: %1").arg(secret)});
    } else if (change.action == ChangeAction::Changed) {
        const auto fields = changedFields(change);
        lines.reserve(fields.size());
        for (const ChangedField& each : fields)
            lines.push_back({fieldName(each), value(each, each.before, format), value(each, each.after, format)});
    } else {
        // The whole row as another that has nothing: one side of every line stays empty.
        Change whole = change;
        whole.action = ChangeAction::Changed;
        if (whole.before.isEmpty())
            std::swap(whole.before, whole.after);
        for (const ChangedField& each : changedFields(whole)) {
            const QString said = value(each, each.before, format);
            if (said != tr("none"))
                lines.push_back(change.before.isEmpty() ? Line{fieldName(each), {}, said}
                                                        : Line{fieldName(each), said, {}});
        }
    }
    std::erase_if(lines, [](const Line& line) { return line.before.isEmpty() && line.after.isEmpty(); });
    return lines;
}

QString ChangeWords::noteSaid(const QString& before, const QString& after)
{
    if (before.isEmpty() || after.isEmpty())
        return before + after;
    return tr("%1 → %2", "a text before and after").arg(before, after);
}

QString ChangeWords::details(const Change& change, const Format& format)
{
    if (change.deed && !isChange(*change.deed))
        return auditDetail(change);
    if (change.object == ChangeObject::Alarm)
        return change.after["text"_L1].toString();
    if (change.object == ChangeObject::Note)
        return noteSaid(change.before["text"_L1].toString(), change.after["text"_L1].toString());
    if (const QString secret = change.after["secret_set"_L1].toString(); !secret.isEmpty())
        return tr("secret set: %1").arg(secret);
    if (change.object == ChangeObject::Window && change.action == ChangeAction::Added)
        return windowSaid(change.after, format);
    if (change.object == ChangeObject::ChartSet && change.action == ChangeAction::Added)
        return ChartSetWords::charts(chartsFrom(change.after["charts"_L1].toArray()));
    if (change.object == ChangeObject::Adjustment && change.action == ChangeAction::Added)
        return tr("%1: “%2”", "what is other, and why")
            .arg(patchSaid(change.after["patch"_L1].toObject(), change.after["metric"_L1].toString(), format),
                 change.after["reason"_L1].toString());
    const auto fields = changedFields(change);
    QStringList parts;
    parts.reserve(std::ssize(fields));
    for (const ChangedField& each : fields)
        parts << changed(each, format);
    return parts.join("; "_L1);
}

} // namespace sd
