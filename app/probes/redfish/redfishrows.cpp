#include "app/probes/redfish/redfishrows.h"

#include "app/probes/plan/planreadings.h"

#include <QJsonArray>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <optional>
#include <utility>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostItems = 4'096; ///< of one collection or list
constexpr int mostPages = 64;       ///< of one collection
constexpr qsizetype longestText = 4'096;

/// An object or list, and where it stands.
struct Node
{
    QString path;    ///< of the resource
    QString pointer; ///< in it
    QJsonValue value;
    QString index; ///< the ids of the collections' members on the way here: "1/DE00A000"
};

QString lastPart(const QString& path)
{
    return QUrl::fromPercentEncoding(path.section(u'/', -1).toUtf8());
}

/// A list's item by its place, or an object's member by its name.
QJsonValue childOf(const QJsonValue& value, const QString& name)
{
    if (!value.isArray())
        return redfishMember(value.toObject(), name);
    bool isPlace = false;
    const int place = name.toInt(&isPlace);
    return isPlace && place >= 0 ? value.toArray().at(place) : QJsonValue(QJsonValue::Undefined);
}

class Walk
{
public:
    Walk(const RedfishStore& store, RedfishRead& read)
        : m_store(store)
        , m_read(read)
    {}

    std::vector<Node> rows(const RedfishPath& path);
    /// The first alternative's value that is one; undefined where there is none.
    QJsonValue value(const Node& row, const RedfishPath::Column& column);
    /// True when something had to be wanted since the walk began.
    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }

private:
    void want(const QString& path, bool isCollection);
    std::optional<Node> root();
    std::optional<Node> resource(const RedfishLink& link, bool isCollection);
    std::optional<Node> follow(Node node, bool isCollection);
    std::optional<Node> member(const Node& node, const QString& name, bool isCollection);
    std::optional<Node> named(const Node& node, const QStringList& names, bool isCollection);
    std::vector<Node> items(const Node& node);
    void addItems(const Node& node, const QJsonArray& list, std::vector<Node>& out);
    void addPages(const Node& collection, std::vector<Node>& out);
    bool meets(const Node& node, const RedfishPath::Step& step);

    const RedfishStore& m_store;
    RedfishRead& m_read;
    bool m_isWaiting = false;
};

/// Nothing of the service root is taken for granted but the names that the standard gives its collections: a service
/// whose root can't be read is read by them.
std::optional<Node> Walk::root()
{
    const RedfishStore::Resource* found = m_store.find(m_store.root());
    if (!found) {
        want(m_store.root(), false);
        return {};
    }
    if (found->isHere)
        return Node{m_store.root(), {}, found->object, {}};
    QJsonObject usual;
    for (const QString& name : {u"Systems"_s, u"Chassis"_s, u"Managers"_s})
        usual.insert(name, QJsonObject{{u"@odata.id"_s, QString(m_store.root() + u'/' + name)}});
    return Node{m_store.root(), {}, usual, {}};
}

void Walk::want(const QString& path, bool isCollection)
{
    m_isWaiting = true;
    const auto same = std::find_if(m_read.wanted.begin(), m_read.wanted.end(),
                                   [&path](const RedfishWanted& wanted) { return wanted.path == path; });
    if (same == m_read.wanted.end())
        m_read.wanted.push_back({path, isCollection});
    else
        same->isCollection = same->isCollection || isCollection;
}

std::optional<Node> Walk::resource(const RedfishLink& link, bool isCollection)
{
    const RedfishStore::Resource* found = m_store.find(link.path);
    if (!found) {
        want(link.path, isCollection);
        return {};
    }
    if (!found->isHere)
        return {};
    QJsonValue value = found->object;
    for (const QString& name : link.pointer.split(u'/', Qt::SkipEmptyParts))
        value = childOf(value, name);
    if (!value.isObject() && !value.isArray())
        return {};
    return Node{link.path, link.pointer, value, {}};
}

/// What a link leads to; what is none is there already.
std::optional<Node> Walk::follow(Node node, bool isCollection)
{
    const QJsonObject object = node.value.toObject();
    if (!RedfishLink::isLink(object))
        return node;
    const auto link = RedfishLink::of(object);
    std::optional<Node> there = link ? resource(*link, isCollection) : std::nullopt;
    if (there)
        there->index = std::move(node.index);
    return there;
}

std::optional<Node> Walk::member(const Node& node, const QString& name, bool isCollection)
{
    const QJsonValue value = childOf(node.value, name);
    if (!value.isObject() && !value.isArray())
        return {};
    return follow({node.path, node.pointer + u'/' + name, value, node.index}, isCollection);
}

std::optional<Node> Walk::named(const Node& node, const QStringList& names, bool isCollection)
{
    const bool before = std::exchange(m_isWaiting, false);
    std::optional<Node> found;
    for (const QString& name : names) {
        if (!found && !m_isWaiting)
            found = member(node, name, isCollection);
    }
    m_isWaiting = m_isWaiting || before;
    return found;
}

/// Items have the id that tells them apart; where two have the same, or none, their place.
void Walk::addItems(const Node& node, const QJsonArray& list, std::vector<Node>& out)
{
    QSet<QString> ids;
    qsizetype named = 0;
    ids.reserve(list.size());
    for (const QJsonValue& item : list) {
        const QString id = item.toObject().value("MemberId"_L1).toString();
        named += id.isEmpty() ? 0 : 1;
        ids += id;
    }
    const bool areUnique = named == list.size() && ids.size() == named;
    for (qsizetype place = 0; place < list.size() && out.size() < mostItems; ++place) {
        const QJsonObject object = list.at(place).toObject();
        if (object.isEmpty())
            continue;
        Node item{node.path, u"%1/%2"_s.arg(node.pointer).arg(place), object, node.index};
        std::optional<Node> there = follow(item, false);
        if (!there)
            continue;
        QString id = areUnique ? object.value("MemberId"_L1).toString() : QString::number(place);
        if (there->path != node.path && there->pointer.isEmpty())
            id = lastPart(there->path);
        there->index = node.index.isEmpty() ? id : QString(node.index + u'/' + id);
        out.push_back(*std::move(there));
    }
}

/// "Members" is the standard's. Before it there was "links": {"Member": […]}, beside the same in full in "Items".
void Walk::addPages(const Node& collection, std::vector<Node>& out)
{
    QSet<QString> seen{collection.path};
    Node page = collection;
    for (int i = 0; i < mostPages; ++i) {
        const QJsonObject object = page.value.toObject();
        QJsonValue members = object.value("Members"_L1);
        if (!members.isArray())
            members = object.value("links"_L1).toObject().value("Member"_L1);
        for (const QJsonArray items = members.toArray(); const QJsonValue& item : items) {
            // A member that came along in full is a resource all the same.
            const auto link = RedfishLink::parse(item.toObject().value("@odata.id"_L1).toString());
            if (out.size() >= mostItems)
                return;
            if (link && link->pointer.isEmpty())
                addItems(page, {QJsonObject{{u"@odata.id"_s, link->path}}}, out);
            else
                addItems(page, {item}, out);
        }
        const auto next = RedfishLink::parse(object.value("Members@odata.nextLink"_L1).toString());
        if (!next || seen.contains(next->path))
            return;
        seen += next->path;
        std::optional<Node> there = resource(*next, true);
        if (!there)
            return;
        there->index = collection.index;
        page = *std::move(there);
    }
}

std::vector<Node> Walk::items(const Node& node)
{
    std::vector<Node> out;
    if (node.value.isArray())
        addItems(node, node.value.toArray(), out);
    else
        addPages(node, out);
    return out;
}

/// False, too, while what decides is still to be asked for: nothing is asked for in advance behind it.
bool Walk::meets(const Node& node, const RedfishPath::Step& step)
{
    if (step.condition.empty())
        return true;
    const bool before = std::exchange(m_isWaiting, false);
    const QString said = value(node, step.condition).toString();
    const bool isKnown = !std::exchange(m_isWaiting, m_isWaiting || before);
    return isKnown && step.conditionText.match(said).hasMatch();
}

std::vector<Node> Walk::rows(const RedfishPath& path)
{
    std::vector<Node> nodes;
    if (auto first = root())
        nodes.push_back(*std::move(first));
    const std::vector<RedfishPath::Step>& steps = path.steps();
    for (size_t i = 0; i < steps.size(); ++i) {
        const bool isCollection = i + 1 < steps.size() && steps[i + 1].names.isEmpty();
        std::vector<Node> next;
        for (const Node& node : nodes) {
            std::vector<Node> found;
            const bool isOne = steps[i].isList && node.value.isObject();
            if (isOne)
                found.push_back(node);
            else if (steps[i].names.isEmpty())
                found = items(node);
            else if (auto one = named(node, steps[i].names, isCollection))
                found.push_back(*std::move(one));
            for (Node& item : found) {
                if (meets(item, steps[i]))
                    next.push_back(std::move(item));
            }
        }
        nodes = std::move(next);
    }
    QSet<QString> seen;
    std::erase_if(nodes, [&seen](const Node& node) {
        const QString place = node.path + u'#' + node.pointer;
        const bool isTwin = !node.value.isObject() || seen.contains(place);
        seen += place;
        return isTwin;
    });
    return nodes;
}

QJsonValue Walk::value(const Node& row, const RedfishPath::Column& column)
{
    for (const QStringList& names : column) {
        if (names.size() == 1 && names.front() == "@id"_L1)
            return lastPart(row.path + row.pointer);
        std::optional<Node> node = row;
        for (qsizetype i = 0; node && i + 1 < names.size(); ++i)
            node = member(*node, names[i], false);
        if (!node)
            continue;
        const QJsonValue found = childOf(node->value, names.back());
        if (found.isDouble() || found.isBool() || (found.isString() && !found.toString().isEmpty()))
            return found;
    }
    return QJsonValue::Undefined;
}

/// Texts, numbers, and the words true and false.
void setCell(PlanTable& table, size_t row, size_t column, const QJsonValue& value)
{
    if (value.isDouble())
        table.set(row, column, value.toDouble());
    else if (value.isBool())
        table.set(row, column, value.toBool() ? u"true"_s : u"false"_s);
    else if (value.isString())
        table.set(row, column, value.toString().left(longestText));
}

class RoundOfReading
{
public:
    RoundOfReading(const RedfishProgram& program, const RedfishStore& store)
        : m_program(program)
        , m_store(store)
    {}

    RedfishRead read();

private:
    bool mustWait(size_t group) const;
    void readGroup(size_t group);

    const RedfishProgram& m_program;
    const RedfishStore& m_store;
    RedfishRead m_read;
    std::vector<bool> m_isWaiting;
};

RedfishRead RoundOfReading::read()
{
    const size_t count = m_program.groups.size();
    m_isWaiting.resize(count);
    for (size_t i = 0; i < count; ++i)
        m_read.tables.tables.emplace_back(m_program.groups[i].columns.size());
    for (size_t i = 0; i < count; ++i) {
        if (mustWait(i)) {
            m_isWaiting[i] = true;
            m_read.tables.tables[i].setIncomplete();
        } else if (!isLeftOut(m_program.reading, i, m_read.tables)) {
            readGroup(i);
        }
    }
    return std::move(m_read);
}

bool RoundOfReading::mustWait(size_t group) const
{
    const std::vector<size_t>& others = m_program.reading.groups[group].unless;
    return std::any_of(others.begin(), others.end(), [this](size_t other) { return m_isWaiting[other]; });
}

void RoundOfReading::readGroup(size_t group)
{
    const PlanGroup& plan = *m_program.reading.groups[group].group;
    PlanTable& table = m_read.tables.tables[group];
    Walk walk(m_store, m_read);
    std::vector<Node> rows = walk.rows(m_program.groups[group].path);
    const auto most = static_cast<size_t>(plan.table ? plan.maxRows : 1);
    if (rows.size() > most) {
        rows.resize(most);
        if (plan.table) {
            m_read.cut += plan.name;
            table.setIncomplete();
        }
    }
    QSet<QString> seen;
    seen.reserve(std::ssize(rows));
    for (const Node& node : rows) {
        const QString place = node.pointer.isEmpty() ? node.path : QString(node.path + u'#' + node.pointer);
        QString index = node.index;
        if (index.isEmpty() || seen.contains(index))
            index = place;
        seen += index;
        const size_t row = table.row(index, u"%1 @ "_s + QUrl::fromPercentEncoding(place.toUtf8()));
        for (size_t column = 0; column < m_program.groups[group].columns.size(); ++column)
            setCell(table, row, column, walk.value(node, m_program.groups[group].columns[column]));
    }
    m_isWaiting[group] = walk.isWaiting();
    if (walk.isWaiting())
        table.setIncomplete();
}

} // namespace

RedfishProgram::RedfishProgram(std::shared_ptr<const ReadingPlan> plan)
    : reading(std::move(plan))
{
    groups.reserve(reading.plan->groups.size());
    for (const PlanGroup& group : reading.plan->groups) {
        Group own;
        // The baseline's reader has looked at them; a plan made otherwise reads nothing there.
        if (auto path = RedfishPath::parse(group.address))
            own.path = *std::move(path);
        for (const PlanColumn& column : group.columns) {
            auto way = RedfishPath::parseColumn(column.address);
            own.columns.push_back(way ? *std::move(way) : RedfishPath::Column{});
        }
        groups.push_back(std::move(own));
    }
}

RedfishRead readRedfish(const RedfishProgram& program, const RedfishStore& store)
{
    return RoundOfReading(program, store).read();
}

std::vector<Reading> readingsOf(const RedfishProgram& program, const RedfishRead& read)
{
    std::vector<Reading> readings = readingsOf(program.reading, read.tables);
    QSet<MetricKey> seen;
    std::erase_if(readings, [&seen](const Reading& reading) {
        const bool isTwin = seen.contains(reading.key);
        seen += reading.key;
        return isTwin;
    });
    return readings;
}

} // namespace sd
