#include "models/domain/change.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <map>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

QStringList allKeys(const QJsonObject& a, const QJsonObject& b)
{
    const QStringList first = a.keys();
    const QStringList second = b.keys();
    QSet<QString> keys(first.cbegin(), first.cend());
    keys.unite(QSet<QString>(second.cbegin(), second.cend()));
    QStringList sorted(keys.cbegin(), keys.cend());
    std::ranges::sort(sorted);
    return sorted;
}

/// Overrides are a list in the store; a person tells them by their metric and instance.
QJsonObject byMetric(const QJsonValue& overrides)
{
    QJsonObject rules;
    for (const QJsonArray all = overrides.toArray(); const QJsonValue& rule : all)
        rules.insert(QString(rule["metric"_L1].toString() + u' ' + rule["instance"_L1].toString()).trimmed(),
                     rule["threshold"_L1]);
    return rules;
}

void addInner(std::vector<ChangedField>& fields, const QString& field, const QJsonObject& before,
              const QJsonObject& after)
{
    for (const QString& key : allKeys(before, after)) {
        if (before.value(key) != after.value(key))
            fields.push_back({field, key, before.value(key), after.value(key)});
    }
}

} // namespace

std::vector<ChangedField> changedFields(const Change& change)
{
    std::vector<ChangedField> fields;
    if (change.action != ChangeAction::Changed || change.before.isEmpty())
        return fields;
    for (const QString& key : allKeys(change.before, change.after)) {
        const QJsonValue before = change.before.value(key);
        const QJsonValue after = change.after.value(key);
        if (before == after)
            continue;
        if (key == "overrides"_L1)
            addInner(fields, key, byMetric(before), byMetric(after));
        else if (key == "patch"_L1) // one thing to a person
            fields.push_back({key, change.after.value("metric"_L1).toString(), before, after});
        else if (before.isObject() && after.isObject())
            addInner(fields, key, before.toObject(), after.toObject());
        else
            fields.push_back({key, {}, before, after});
    }
    return fields;
}

} // namespace sd
