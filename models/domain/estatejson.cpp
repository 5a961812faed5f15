#include "models/domain/baselineuse.h"
#include "models/domain/estatebuilder.h"
#include "models/domain/estatefile.h"
#include "models/domain/jsonmembers.h"

#include <QJsonDocument>

#include <utility>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr int format = 1;
constexpr qint64 longestInterval = 7 * 86'400;

void readSeconds(JsonMembers& members, QLatin1StringView name, Millis& value)
{
    double seconds = std::chrono::duration<double>(value).count();
    members.number(name, seconds, 0.1);
    if (seconds > static_cast<double>(longestInterval))
        members.fail(name, u"must be at most a week, in seconds"_s);
    else
        value = Millis{qRound64(seconds * 1000)};
}

class JsonEstate
{
public:
    EstateFile parse(const QByteArray& bytes)
    {
        QJsonParseError syntax;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &syntax);
        if (syntax.error != QJsonParseError::NoError)
            m_builder.problem(jsonPlace(bytes, syntax.offset), syntax.errorString());
        else if (!document.isObject())
            m_builder.problem(u"line 1"_s, u"must be one JSON object"_s);
        else
            readDocument(document.object());
        EstateFile file = m_builder.finish();
        file.hasWholeChecks = true;
        return file;
    }

private:
    void readDocument(const QJsonObject& json)
    {
        JsonMembers members(json);
        int version = 0;
        members.require({"format"_L1});
        members.integer("format"_L1, version, format, format);
        const QJsonArray customers = members.array("customers"_L1);
        const QJsonArray servers = members.array("servers"_L1);
        const QJsonArray adjustments = members.array("adjustments"_L1);
        const QJsonArray chartSets = members.array("chartSets"_L1);
        members.refuseOthers();
        if (!members.isFine()) {
            report(members);
            return;
        }
        for (qsizetype i = 0; i < customers.size(); ++i)
            readCustomer(customers[i].toObject(), u"/customers/%1"_s.arg(i));
        for (qsizetype i = 0; i < servers.size(); ++i)
            readServer(servers[i].toObject(), u"/servers/%1"_s.arg(i));
        for (qsizetype i = 0; i < adjustments.size(); ++i)
            readAdjustment(adjustments[i].toObject(), u"/adjustments/%1"_s.arg(i));
        for (qsizetype i = 0; i < chartSets.size(); ++i)
            readChartSet(chartSets[i].toObject(), u"/chartSets/%1"_s.arg(i));
    }

    void readAdjustment(const QJsonObject& json, const QString& path)
    {
        JsonMembers members(json, path);
        Adjustment adjustment;
        QString customer;
        QString server;
        members.require({"metric"_L1, "values"_L1, "reason"_L1});
        members.text("customer"_L1, customer);
        members.text("tag"_L1, adjustment.tag);
        members.text("server"_L1, server);
        members.text("metric"_L1, adjustment.metric);
        members.text("instance"_L1, adjustment.instance);
        members.text("reason"_L1, adjustment.reason);
        QString error;
        if (auto patch = thresholdPatchFromJson(members.object("values"_L1), &error))
            adjustment.patch = *std::move(patch);
        else
            members.fail("values"_L1, error.mid(1));
        members.refuseOthers();
        adjustment.customer = customerOf(members, customer);
        if (members.isFine() && !server.isEmpty()) {
            adjustment.server = m_builder.server(std::exchange(adjustment.customer, {}), server);
            if (!adjustment.server)
                members.fail("server"_L1, u"\"%1\" is not in the file"_s.arg(server));
        }
        if (members.isFine()) {
            if (const auto trouble = m_builder.add(std::move(adjustment)))
                members.fail("values"_L1, trouble->message);
        }
        if (!members.isFine())
            report(members);
    }

    void readChartSet(const QJsonObject& json, const QString& path)
    {
        JsonMembers members(json, path);
        ChartSet set;
        QString customer;
        members.require({"name"_L1, "charts"_L1});
        members.text("name"_L1, set.name);
        members.text("kind"_L1, set.kind);
        members.text("customer"_L1, customer);
        members.integer("hours"_L1, set.hours, 1, MostChartHours);
        members.flag("linked"_L1, set.linked);
        const QJsonArray charts = members.array("charts"_L1);
        set.charts = chartsFrom(charts);
        if (set.charts.size() != static_cast<size_t>(charts.size()))
            members.fail("charts"_L1, u"must be charts with series"_s);
        members.refuseOthers();
        set.customer = customerOf(members, customer);
        if (members.isFine()) {
            if (const auto trouble = m_builder.add(std::move(set)))
                members.fail("name"_L1, trouble->message);
        }
        if (!members.isFine())
            report(members);
    }

    /// One of those that the file has: a name that is spelt otherwise makes no new one here.
    CustomerId customerOf(JsonMembers& members, const QString& name) const
    {
        const CustomerId customer = name.isEmpty() ? CustomerId() : m_builder.knownCustomer(name.trimmed());
        if (!name.isEmpty() && !customer)
            members.fail("customer"_L1, u"\"%1\" is not in the file"_s.arg(name));
        return customer;
    }

    void readCustomer(const QJsonObject& json, const QString& path)
    {
        JsonMembers members(json, path);
        QString name;
        QString reference;
        members.require({"name"_L1});
        members.text("name"_L1, name);
        members.text("reference"_L1, reference);
        members.refuseOthers();
        if (name.trimmed().isEmpty())
            members.fail("name"_L1, u"must not be empty"_s);
        if (members.isFine())
            m_builder.setReference(m_builder.customer(name.trimmed()), reference);
        else
            report(members);
    }

    void readServer(const QJsonObject& json, const QString& path)
    {
        JsonMembers members(json, path);
        EstateBuilder::Row row{.place = path, .customer = {}, .server = {}};
        members.require({"customer"_L1, "name"_L1});
        members.text("customer"_L1, row.customer);
        members.text("name"_L1, row.server.name);
        members.text("address"_L1, row.server.address);
        members.text("kind"_L1, row.server.kind);
        members.text("site"_L1, row.server.site);
        members.texts("tags"_L1, row.server.tags);
        members.text("notes"_L1, row.server.notes);
        members.flag("enabled"_L1, row.server.enabled);
        members.text("credential"_L1, row.credential);
        members.texts("parents"_L1, row.parents);
        const QJsonArray checks = members.array("checks"_L1);
        members.refuseOthers();
        if (!members.isFine()) {
            report(members);
            return;
        }
        row.customer = row.customer.trimmed();
        row.server.name = row.server.name.trimmed();
        row.server.address = row.server.address.trimmed();
        for (qsizetype i = 0; i < checks.size(); ++i) {
            if (!readCheck(row, checks[i].toObject(), u"%1/checks/%2"_s.arg(path).arg(i)))
                return;
        }
        m_builder.add(std::move(row));
    }

    bool readCheck(EstateBuilder::Row& row, const QJsonObject& json, const QString& path)
    {
        JsonMembers members(json, path);
        EstateBuilder::Row::Asked asked;
        Check& check = asked.check;
        members.require({"params"_L1});
        members.text("name"_L1, check.name);
        Result<CheckParams> params = checkParamsFromJson(members.object("params"_L1));
        if (params) {
            check.params = std::move(*params);
            followBaseline(check);
        } else {
            members.fail("params"_L1, params.failure().message);
        }
        check.followsBaseline = !members.has("interval"_L1);
        readSeconds(members, "interval"_L1, check.interval);
        readSeconds(members, "timeout"_L1, check.timeout);
        if (!check.followsBaseline && check.timeout > check.interval) {
            if (members.has("timeout"_L1))
                members.fail("timeout"_L1, u"must not be longer than the interval"_s);
            check.timeout = check.interval;
        }
        members.flag("enabled"_L1, check.enabled);
        members.text("credential"_L1, asked.credential);
        readOverrides(members, check);
        members.refuseOthers();
        if (!members.isFine())
            report(members);
        row.checks.push_back(std::move(asked));
        return members.isFine();
    }

    static void readOverrides(JsonMembers& members, Check& check)
    {
        qsizetype index = 0;
        for (const QJsonArray items = members.array("overrides"_L1); const QJsonValue& item : items) {
            QString error;
            std::optional<ThresholdRule> rule = thresholdRuleFromJson(item.toObject(), &error);
            if (rule)
                check.overrides.push_back(std::move(*rule));
            else
                members.fail("overrides"_L1, QString::number(index) + error);
            ++index;
        }
    }

    void report(const JsonMembers& members)
    {
        // The message carries the path already, and a problem's place stands before a colon.
        const qsizetype colon = members.error().indexOf(u": "_s);
        m_builder.problem(members.error().left(colon), members.error().mid(colon + 2));
    }

    EstateBuilder m_builder;
};

template<typename T>
void put(QJsonObject& json, QLatin1StringView name, const T& value, const T& usual)
{
    if (value != usual)
        json[name] = value;
}

double seconds(Millis duration)
{
    return static_cast<double>(duration.count()) / 1000;
}

QString nameOf(CredentialId id, const CredentialNames& names)
{
    const auto found = names.find(id);
    return found == names.end() ? QString() : found->second;
}

QJsonObject toJson(const Check& check, const CredentialNames& credentials)
{
    QJsonObject json{
        {"name"_L1, check.name}, {"params"_L1, toJson(*check.params)}, {"timeout"_L1, seconds(check.timeout)}};
    if (!check.followsBaseline)
        json["interval"_L1] = seconds(check.interval);
    put(json, "enabled"_L1, check.enabled, true);
    put(json, "credential"_L1, nameOf(check.credential, credentials), QString());
    QJsonArray overrides;
    for (const ThresholdRule& rule : check.overrides)
        overrides += toJson(rule);
    if (!overrides.isEmpty())
        json["overrides"_L1] = overrides;
    return json;
}

/// By name: numbers are this store's own.
struct EstateNames
{
    std::map<CustomerId, QString> customers;
    std::map<ServerId, const Server*> servers;
};

/// Of those that are for customers and servers that the file has.
QJsonArray adjustmentsToJson(const Adjustments& adjustments, const EstateNames& names)
{
    QJsonArray all;
    for (const Adjustment& each : adjustments) {
        QJsonObject json{{"metric"_L1, each.metric}, {"values"_L1, toJson(each.patch)}, {"reason"_L1, each.reason}};
        put(json, "instance"_L1, each.instance, u"*"_s);
        put(json, "tag"_L1, each.tag, QString());
        const auto server = names.servers.find(each.server);
        const auto customer =
            names.customers.find(server == names.servers.end() ? each.customer : server->second->customer);
        const bool isOfOthers =
            (each.server && server == names.servers.end()) || (each.customer && customer == names.customers.end());
        if (isOfOthers)
            continue;
        if (server != names.servers.end())
            json["server"_L1] = server->second->name;
        if (customer != names.customers.end())
            json["customer"_L1] = customer->second;
        all += json;
    }
    return all;
}

QJsonArray chartSetsToJson(const std::vector<SharedChartSet>& sets, const EstateNames& names)
{
    QJsonArray all;
    for (const SharedChartSet& each : sets) {
        const auto customer = names.customers.find(each.set.customer);
        if (each.set.customer && customer == names.customers.end())
            continue;
        QJsonObject json = toJson(each.set);
        json.remove("customer"_L1);
        if (customer != names.customers.end())
            json["customer"_L1] = customer->second;
        all += json;
    }
    return all;
}

} // namespace

EstateFile parseEstateJson(const QByteArray& bytes)
{
    return JsonEstate().parse(bytes);
}

bool isEstateJson(const QByteArray& bytes)
{
    const QByteArray start = bytes.left(4096).trimmed();
    return start.startsWith('{') || start.startsWith("\xEF\xBB\xBF{");
}

EstateFile parseEstate(const QByteArray& bytes)
{
    return isEstateJson(bytes) ? parseEstateJson(bytes) : parseEstateCsv(bytes);
}

QByteArray estateToJson(const Estate& estate, const CredentialNames& credentials)
{
    EstateNames names;
    std::map<CustomerId, QString>& customerNames = names.customers;
    QJsonArray customers;
    for (const Customer& customer : estate.customers) {
        customerNames[customer.id] = customer.name;
        QJsonObject json{{"name"_L1, customer.name}};
        put(json, "reference"_L1, customer.reference, QString());
        customers += json;
    }
    std::map<ServerId, QString> serverNames;
    for (const Server& server : estate.servers) {
        serverNames[server.id] = server.name;
        names.servers[server.id] = &server;
    }
    std::map<ServerId, QStringList> parents;
    for (const auto& [child, parent] : estate.dependencies)
        parents[child] += serverNames[parent];
    std::map<ServerId, QJsonArray> checks;
    for (const Check& check : estate.checks)
        checks[check.server] += toJson(check, credentials);

    QJsonArray servers;
    for (const Server& server : estate.servers) {
        QJsonObject json{
            {"customer"_L1, customerNames[server.customer]}, {"name"_L1, server.name}, {"address"_L1, server.address}};
        put(json, "kind"_L1, server.kind, QString());
        put(json, "site"_L1, server.site, QString());
        put(json, "notes"_L1, server.notes, QString());
        put(json, "enabled"_L1, server.enabled, true);
        put(json, "credential"_L1, nameOf(server.credential, credentials), QString());
        put(json, "tags"_L1, QJsonArray::fromStringList(server.tags), QJsonArray());
        put(json, "parents"_L1, QJsonArray::fromStringList(parents[server.id]), QJsonArray());
        put(json, "checks"_L1, checks[server.id], QJsonArray());
        servers += json;
    }
    QJsonObject document{{"format"_L1, format}, {"customers"_L1, customers}, {"servers"_L1, servers}};
    put(document, "adjustments"_L1, adjustmentsToJson(estate.adjustments, names), QJsonArray());
    put(document, "chartSets"_L1, chartSetsToJson(estate.chartSets, names), QJsonArray());
    return QJsonDocument(document).toJson();
}

} // namespace sd
