#pragma once

#include "models/items/serverleaves.h"

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace sd {

/// By what a tree of servers is gathered. A server with several tags stands below each of them.
enum class Grouping : quint8 {
    Customer, ///< and, where a customer's servers stand on several sites, by site below it
    Site,
    Tag,
    Kind,
};

/// One row of the tree.
struct EstateNode
{
    enum class Kind : quint8 { Customer, Group, Server, Leaf };

    Kind kind = Kind::Customer;
    EstateNode* parent = nullptr;
    int row = 0;
    qint64 id = 0;     ///< customer or server
    QString name = {}; ///< of a group: a site, a tag, a kind; empty: the servers without one
    Leaf leaf = {};
    int badness = 0;  ///< higher stands further up
    int nameRank = 0; ///< among equally bad ones
    State state = State::NoData;
    StateCounts counts{}; ///< of what is gathered: listed servers that nothing mutes, by state
    bool fetched = true;  ///< a server's leaves are here
    std::vector<std::unique_ptr<EstateNode>> children = {};

    [[nodiscard]] bool isGathering() const { return kind == Kind::Customer || kind == Kind::Group; }
};

/// Customers, groups and servers, worst first on every storey: the rows of EstateTreeModel, without a model.
class EstateTree
{
public:
    using Wanted = std::function<bool(const EstatePicture::ServerEntry&)>;

    EstateTree();
    /// `keepEmpty`: a customer without servers is a row, too.
    void build(const EstatePicture& picture, Grouping grouping, const Wanted& wanted, bool keepEmpty);

    /// What `fresh` says of the same rows, in the order they have here; false, and nothing done, if its rows are
    /// others.
    bool takeOver(const EstateTree& fresh);

    [[nodiscard]] EstateNode& root() const { return *m_root; }
    /// Where the server stands: nowhere, once, or below each of its tags.
    [[nodiscard]] const std::vector<EstateNode*>& nodesOf(ServerId server) const;
    [[nodiscard]] bool isListed(ServerId server) const { return m_servers.contains(server); }

    /// Rows whose content changed, and rows whose children are no longer in order.
    struct Change
    {
        std::vector<EstateNode*> touched;
        std::vector<EstateNode*> crooked;
    };
    void update(const EstatePicture::ServerEntry& entry, Change& change);
    static void sortChildren(EstateNode& parent);
    [[nodiscard]] std::vector<EstateNode*> gatherings() const;
    /// Gatherings whose children are not in order.
    [[nodiscard]] std::vector<EstateNode*> crooked() const;

private:
    EstateNode& group(EstateNode& parent, EstateNode node);
    void place(const EstatePicture::ServerEntry& entry, EstateNode& group);
    void put(const EstatePicture& picture, Grouping grouping, const EstatePicture::CustomerEntry& customer,
             const Wanted& wanted, bool keepEmpty);
    void rankGroups(EstateNode& parent);
    void finish(EstateNode& parent);

    std::unique_ptr<EstateNode> m_root;
    std::unordered_map<ServerId, std::vector<EstateNode*>> m_servers; ///< the listed ones
};

} // namespace sd
