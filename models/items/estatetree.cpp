#include "models/items/estatetree.h"

#include "models/items/namecollator.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace sd {

namespace {

using Kind = EstateNode::Kind;

/// Muted trouble stands below trouble that is somebody's to take.
int badnessOf(State state, bool muted)
{
    return severity(state) * 2 + (muted ? 0 : 1);
}

State worstOf(const StateCounts& counts)
{
    State worst = State::Ok;
    for (int i = 0; i < StateCount; ++i) {
        if (counts[static_cast<size_t>(i)] > 0)
            worst = worse(worst, static_cast<State>(i));
    }
    return worst;
}

void judge(EstateNode& gathering)
{
    gathering.state = worstOf(gathering.counts);
    gathering.badness = badnessOf(gathering.state, false);
}

bool hasSeveralSites(const EstatePicture& picture, const EstatePicture::CustomerEntry& customer)
{
    std::set<QString> sites;
    for (const ServerId id : customer.servers) {
        if (const EstatePicture::ServerEntry* server = picture.server(id))
            sites.insert(server->server.site);
    }
    return sites.size() > 1;
}

bool comesBefore(const std::unique_ptr<EstateNode>& a, const std::unique_ptr<EstateNode>& b)
{
    return a->badness != b->badness ? a->badness > b->badness : a->nameRank < b->nameRank;
}

using Pairs = std::vector<std::pair<EstateNode*, const EstateNode*>>;

/// Adds each row from `mine` down to the servers with its like from `other` down; false: a row has none.
bool pairRows(EstateNode& mine, const EstateNode& other, Pairs& pairs)
{
    pairs.emplace_back(&mine, &other);
    if (!mine.isGathering())
        return true;
    if (mine.children.size() != other.children.size())
        return false;
    std::map<std::tuple<Kind, qint64, QString>, const EstateNode*> others;
    for (const auto& child : other.children)
        others.emplace(std::tuple(child->kind, child->id, child->name), child.get());
    return std::ranges::all_of(mine.children, [&](const auto& child) {
        const auto found = others.find({child->kind, child->id, child->name});
        return found != others.end() && pairRows(*child, *found->second, pairs);
    });
}

} // namespace

EstateTree::EstateTree()
    : m_root(std::make_unique<EstateNode>())
{}

const std::vector<EstateNode*>& EstateTree::nodesOf(ServerId server) const
{
    static const std::vector<EstateNode*> none;
    const auto found = m_servers.find(server);
    return found == m_servers.end() ? none : found->second;
}

void EstateTree::build(const EstatePicture& picture, Grouping grouping, const Wanted& wanted, bool keepEmpty)
{
    m_servers.clear();
    m_root = std::make_unique<EstateNode>();
    for (const auto& [id, customer] : picture.customers())
        put(picture, grouping, customer, wanted, keepEmpty);
    if (grouping != Grouping::Customer)
        rankGroups(*m_root);
    finish(*m_root);
}

void EstateTree::put(const EstatePicture& picture, Grouping grouping, const EstatePicture::CustomerEntry& customer,
                     const Wanted& wanted, bool keepEmpty)
{
    EstateNode* owner = nullptr;
    const auto own = [&]() -> EstateNode& {
        if (owner == nullptr)
            owner = &group(*m_root,
                           {.kind = Kind::Customer, .id = customer.customer.id.value, .nameRank = customer.nameRank});
        return *owner;
    };
    const bool bySite = grouping == Grouping::Customer && hasSeveralSites(picture, customer);
    if (keepEmpty && grouping == Grouping::Customer)
        own();
    for (const ServerId id : customer.servers) {
        const EstatePicture::ServerEntry* entry = picture.server(id);
        if (entry == nullptr || !wanted(*entry))
            continue;
        const Server& server = entry->server;
        switch (grouping) {
        case Grouping::Customer:
            place(*entry, bySite ? group(own(), {.kind = Kind::Group, .name = server.site}) : own());
            break;
        case Grouping::Site:
            place(*entry, group(*m_root, {.kind = Kind::Group, .name = server.site}));
            break;
        case Grouping::Kind:
            place(*entry, group(*m_root, {.kind = Kind::Group, .name = server.kind}));
            break;
        case Grouping::Tag:
            for (const QString& tag : server.tags.isEmpty() ? QStringList{QString()} : server.tags)
                place(*entry, group(*m_root, {.kind = Kind::Group, .name = tag}));
            break;
        }
    }
    if (bySite && owner != nullptr)
        rankGroups(*owner);
}

/// The gathering of this name below `parent`, made when it is not there yet.
EstateNode& EstateTree::group(EstateNode& parent, EstateNode node)
{
    // A customer comes once; groups are few, and a server's neighbours mostly go where it went.
    if (node.kind == Kind::Group) {
        const auto known = std::find_if(parent.children.rbegin(), parent.children.rend(),
                                        [&node](const auto& child) { return child->name == node.name; });
        if (known != parent.children.rend())
            return **known;
    }
    node.parent = &parent;
    parent.children.push_back(std::make_unique<EstateNode>(std::move(node)));
    return *parent.children.back();
}

void EstateTree::place(const EstatePicture::ServerEntry& entry, EstateNode& group)
{
    const bool muted = entry.health.muted != MuteReason::None;
    auto node = std::make_unique<EstateNode>(EstateNode{.kind = Kind::Server,
                                                        .parent = &group,
                                                        .id = entry.server.id.value,
                                                        .badness = badnessOf(entry.health.state, muted),
                                                        .nameRank = entry.nameRank,
                                                        .state = entry.health.state,
                                                        .fetched = false});
    if (!muted) {
        for (EstateNode* above = &group; above != nullptr; above = above->parent)
            ++above->counts[static_cast<size_t>(node->state)];
    }
    m_servers[entry.server.id].push_back(node.get());
    group.children.push_back(std::move(node));
}

/// By name as people sort names; those without a name last.
void EstateTree::rankGroups(EstateNode& parent)
{
    const QCollator collator = nameCollator();
    std::vector<EstateNode*> groups;
    for (const auto& child : parent.children)
        groups.push_back(child.get());
    std::ranges::sort(groups, [&collator](const EstateNode* a, const EstateNode* b) {
        if (a->name.isEmpty() != b->name.isEmpty())
            return b->name.isEmpty();
        return collator.compare(a->name, b->name) < 0;
    });
    int rank = 0;
    for (EstateNode* group : groups)
        group->nameRank = rank++;
}

void EstateTree::finish(EstateNode& parent)
{
    for (const auto& child : parent.children) {
        if (!child->isGathering())
            continue;
        finish(*child);
        judge(*child);
    }
    sortChildren(parent);
}

void EstateTree::sortChildren(EstateNode& parent)
{
    std::ranges::sort(parent.children, comesBefore);
    int row = 0;
    for (const auto& child : parent.children)
        child->row = row++;
}

void EstateTree::update(const EstatePicture::ServerEntry& entry, Change& change)
{
    const bool muted = entry.health.muted != MuteReason::None;
    const int badness = badnessOf(entry.health.state, muted);
    for (EstateNode* node : nodesOf(entry.server.id)) {
        change.touched.push_back(node);
        if (badness == node->badness)
            continue;
        const bool wasMuted = node->badness % 2 == 0;
        const State before = std::exchange(node->state, entry.health.state);
        node->badness = badness;
        change.crooked.push_back(node->parent);
        for (EstateNode* above = node->parent; above != nullptr; above = above->parent) {
            if (!wasMuted)
                --above->counts[static_cast<size_t>(before)];
            if (!muted)
                ++above->counts[static_cast<size_t>(node->state)];
            if (above->parent == nullptr)
                break;
            change.touched.push_back(above);
            const int worse = std::exchange(above->badness, 0);
            judge(*above);
            if (above->badness != worse)
                change.crooked.push_back(above->parent);
        }
    }
}

bool EstateTree::takeOver(const EstateTree& fresh)
{
    Pairs pairs;
    if (!pairRows(*m_root, *fresh.m_root, pairs))
        return false;
    for (const auto& [node, now] : pairs) {
        node->badness = now->badness;
        node->nameRank = now->nameRank;
        node->state = now->state;
        node->counts = now->counts;
    }
    return true;
}

std::vector<EstateNode*> EstateTree::crooked() const
{
    std::vector<EstateNode*> all = gatherings();
    std::erase_if(all, [](const EstateNode* node) { return std::ranges::is_sorted(node->children, comesBefore); });
    return all;
}

std::vector<EstateNode*> EstateTree::gatherings() const
{
    std::vector<EstateNode*> all{m_root.get()};
    for (size_t next = 0; next < all.size(); ++next) {
        for (const auto& child : all[next]->children) {
            if (child->isGathering())
                all.push_back(child.get());
        }
    }
    return all;
}

} // namespace sd
