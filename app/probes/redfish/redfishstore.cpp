#include "app/probes/redfish/redfishstore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPath = 1'024;

QString memberSpelt(const QJsonObject& object, const QString& name)
{
    const QStringList keys = object.keys();
    const auto found = std::find_if(
        keys.begin(), keys.end(), [&name](const QString& key) { return key.compare(name, Qt::CaseInsensitive) == 0; });
    return found == keys.end() ? QString() : *found;
}

} // namespace

std::optional<RedfishLink> RedfishLink::parse(const QString& text)
{
    if (text.size() > longestPath || !(text.startsWith("/redfish"_L1) || text.startsWith("/rest/"_L1)))
        return {};
    const bool isClean =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
    if (!isClean || text.contains("/../"_L1))
        return {};
    RedfishLink link;
    link.path = text.section(u'#', 0, 0);
    while (link.path.endsWith(u'/'))
        link.path.chop(1);
    link.pointer = text.section(u'#', 1);
    if (!link.pointer.isEmpty() && !link.pointer.startsWith(u'/')) // as iLO writes them
        link.pointer.prepend(u'/');
    return link;
}

bool RedfishLink::isLink(const QJsonObject& object)
{
    const QStringList names = object.keys();
    const bool saysMore = std::any_of(names.begin(), names.end(), [](const QString& name) {
        return !name.startsWith("@odata."_L1) && name != "href"_L1;
    });
    return !saysMore && (object.contains("@odata.id"_L1) || object.contains("href"_L1));
}

std::optional<RedfishLink> RedfishLink::of(const QJsonObject& object)
{
    const QString name = object.contains("@odata.id"_L1) ? u"@odata.id"_s : u"href"_s;
    return isLink(object) ? parse(object.value(name).toString()) : std::nullopt;
}

Result<void> RedfishStore::put(const QString& path, const QByteArray& body)
{
    m_bytes += body.size();
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(body, &syntax);
    if (!document.isObject()) {
        putMissing(path);
        if (syntax.error == QJsonParseError::NoError)
            return Failure{u"redfish"_s, u"not a JSON object"_s};
        return Failure{u"redfish"_s, u"%1, byte %2"_s.arg(syntax.errorString()).arg(syntax.offset)};
    }
    m_resources[path] = {true, document.object()};
    putMembers(document.object());
    return {};
}

void RedfishStore::putMembers(const QJsonObject& collection)
{
    for (const QJsonArray items = collection.value("Members"_L1).toArray(); const QJsonValue& item : items) {
        const QJsonObject object = item.toObject();
        if (isFull() || RedfishLink::isLink(object))
            continue;
        const auto link = RedfishLink::parse(object.value("@odata.id"_L1).toString());
        if (link && link->pointer.isEmpty())
            m_resources.try_emplace(link->path, Resource{true, object});
    }
}

const RedfishStore::Resource* RedfishStore::find(const QString& path) const
{
    const auto found = m_resources.find(path);
    return found == m_resources.end() ? nullptr : &found->second;
}

QJsonValue redfishMember(const QJsonObject& object, const QString& name)
{
    if (const QJsonValue value = object.value(name); !value.isUndefined())
        return value;
    if (const QString spelt = memberSpelt(object, name); !spelt.isEmpty())
        return object.value(spelt);
    const QJsonObject links = object.value("links"_L1).toObject();
    return links.isEmpty() ? QJsonValue(QJsonValue::Undefined) : links.value(name);
}

} // namespace sd
