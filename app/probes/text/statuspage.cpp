#include "app/probes/text/statuspage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <map>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestStatusName = 120;
constexpr qsizetype mostIncidents = 20;

/// One line of bounded length.
QString shortText(const QJsonValue& value)
{
    QString text = value.toString().simplified();
    for (QChar& c : text) {
        if (!c.isPrint())
            c = u'.';
    }
    return text.left(longestStatusName);
}

/// The name that no component before it has.
QString uniqueName(const QString& name, QSet<QString>& taken)
{
    QString unique = name;
    for (int i = 2; taken.contains(unique); ++i)
        unique = u"%1 (%2)"_s.arg(name).arg(i);
    taken.insert(unique);
    return unique;
}

std::map<QString, QString> groupNames(const QJsonArray& components)
{
    std::map<QString, QString> names;
    for (const QJsonValue& component : components) {
        if (component[u"group"].toBool())
            names[component[u"id"].toString()] = shortText(component[u"name"]);
    }
    return names;
}

void readComponents(const QJsonArray& components, StatusPage& page)
{
    const auto groups = groupNames(components);
    QSet<QString> taken;
    for (const QJsonValue& component : components) {
        const QString name = shortText(component[u"name"]);
        const QString status = shortText(component[u"status"]);
        if (component[u"group"].toBool() || name.isEmpty() || status.isEmpty())
            continue;
        if (page.components.size() >= MostStatusComponents) {
            page.isCut = true;
            return;
        }
        const auto group = groups.find(component[u"group_id"].toString());
        const QString full = group == groups.end() ? name : group->second + u" / "_s + name;
        page.components.push_back({uniqueName(full, taken), status});
    }
}

} // namespace

Result<StatusPage> StatusPage::parse(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return Failure{u"status-page"_s, error.errorString()};
    if (!document[u"status"].isObject() || !document[u"components"].isArray())
        return Failure{u"status-page"_s, u"status, components"_s};
    StatusPage page;
    page.page = shortText(document[u"page"][u"name"]);
    page.indicator = shortText(document[u"status"][u"indicator"]);
    page.description = shortText(document[u"status"][u"description"]);
    readComponents(document[u"components"].toArray(), page);
    for (const QJsonArray incidents = document[u"incidents"].toArray(); const QJsonValue& incident : incidents) {
        const QString state = incident[u"status"].toString();
        if (state != "resolved"_L1 && state != "postmortem"_L1 && page.incidents.size() < mostIncidents)
            page.incidents += shortText(incident[u"name"]);
    }
    return page;
}

} // namespace sd
