#include "models/domain/dependency.h"

#include <algorithm>
#include <unordered_set>

namespace sd {

namespace {

using Edges = std::unordered_map<ServerId, std::vector<ServerId>>;

const std::vector<ServerId>& at(const Edges& edges, ServerId server)
{
    static const std::vector<ServerId> none;
    const auto found = edges.find(server);
    return found == edges.end() ? none : found->second;
}

void erase(Edges& edges, ServerId from, ServerId to)
{
    const auto found = edges.find(from);
    if (found == edges.end())
        return;
    std::erase(found->second, to);
    if (found->second.empty())
        edges.erase(found);
}

/// Everything that the edges lead to from `server`, nearest first.
std::vector<ServerId> reachable(const Edges& edges, ServerId server)
{
    std::vector<ServerId> found;
    std::unordered_set<ServerId> seen{server};
    ServerId here = server;
    for (size_t next = 0;; ++next) {
        for (const ServerId neighbour : at(edges, here)) {
            if (seen.insert(neighbour).second)
                found.push_back(neighbour);
        }
        if (next == found.size())
            return found;
        here = found[next];
    }
}

} // namespace

bool DependencyGraph::add(ServerId child, ServerId parent)
{
    if (child == parent)
        return false;
    // Upwards: a network is a few steps deep, but a core switch has thousands below it.
    const std::vector<ServerId> above = reachable(m_parents, parent);
    if (std::find(above.begin(), above.end(), child) != above.end())
        return false;
    std::vector<ServerId>& parents = m_parents[child];
    if (std::find(parents.begin(), parents.end(), parent) == parents.end()) {
        parents.push_back(parent);
        m_children[parent].push_back(child);
    }
    return true;
}

void DependencyGraph::remove(ServerId child, ServerId parent)
{
    erase(m_parents, child, parent);
    erase(m_children, parent, child);
}

std::vector<ServerId> DependencyGraph::parentsOf(ServerId child) const
{
    return at(m_parents, child);
}

std::vector<ServerId> DependencyGraph::childrenOf(ServerId parent) const
{
    return at(m_children, parent);
}

bool DependencyGraph::isCutOff(ServerId server, const std::function<bool(ServerId)>& isDown) const
{
    // The way up is open as soon as one chain of living parents ends in a server without parents. Walking the living
    // ones only, each once, keeps diamonds cheap and long chains off the call stack.
    std::vector<ServerId> ways{server};
    std::unordered_set<ServerId> seen{server};
    while (!ways.empty()) {
        const ServerId here = ways.back();
        ways.pop_back();
        const std::vector<ServerId>& parents = at(m_parents, here);
        if (parents.empty())
            return false;
        for (const ServerId parent : parents) {
            if (!isDown(parent) && seen.insert(parent).second)
                ways.push_back(parent);
        }
    }
    return true;
}

std::vector<ServerId> DependencyGraph::wayUp(ServerId from, ServerId to) const
{
    std::unordered_map<ServerId, ServerId> cameFrom{{from, ServerId{}}};
    std::vector<ServerId> found{from};
    for (size_t next = 0; next < found.size() && !cameFrom.contains(to); ++next) {
        for (const ServerId parent : at(m_parents, found[next])) {
            if (cameFrom.emplace(parent, found[next]).second)
                found.push_back(parent);
        }
    }
    if (!cameFrom.contains(to))
        return {};
    std::vector<ServerId> way;
    for (ServerId here = to; here; here = cameFrom.at(here))
        way.push_back(here);
    std::reverse(way.begin(), way.end());
    return way;
}

std::vector<ServerId> DependencyGraph::descendantsOf(ServerId server) const
{
    return reachable(m_children, server);
}

} // namespace sd
