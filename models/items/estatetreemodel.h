#pragma once

#include "models/items/estatetree.h"
#include "models/items/filter/filtermatcher.h"

#include <QAbstractItemModel>

#include <vector>

namespace sd {

/// Customers, sites or tags → servers → what is measured on them, worst first on every storey. The last storey is made
/// when a server is unfolded: an estate of ten thousand servers has a quarter of a million series.
///
/// While held, rows keep their places and only their values change.
class EstateTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Result, Since };
    static constexpr int ColumnCount = Since + 1;
    enum Kind { CustomerKind, GroupKind, ServerKind, LeafKind };

    EstateTreeModel(const EstatePicture& picture, const ItemWords& words, QObject* parent = nullptr);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void apply(const PictureChange& change);
    void setNow(UtcTime now) { m_now = now; }
    /// Where the filter asks for an age, rows come and go by the clock alone: to be called now and then while they are
    /// seen. True: they are others now.
    bool followAge();
    void setFilter(const FilterQuery& query);
    void setGrouping(Grouping grouping);
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    void setHeld(bool held);

    [[nodiscard]] QModelIndex indexOf(ServerId server) const;
    /// The server of the row or of its parent row; none for a customer or a group.
    [[nodiscard]] ServerId serverAt(const QModelIndex& index) const;
    [[nodiscard]] Leaf leafAt(const QModelIndex& index) const;

private:
    using Node = EstateNode;

    static Kind kindOf(const Node& node);
    [[nodiscard]] Node* nodeAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Node& node, int column = 0) const;
    void rebuild();
    void takeEstate();
    [[nodiscard]] EstateTree wantedTree();
    [[nodiscard]] bool listingDiffers(const std::vector<ServerId>& servers) const;
    [[nodiscard]] bool isWanted(const EstatePicture::ServerEntry& entry) const;
    void resort(std::vector<Node*> parents);
    void refreshLeaves(Node& server);
    void emitTouched(std::vector<Node*> nodes);
    [[nodiscard]] QString pathOf(const Node& node) const;
    [[nodiscard]] QString groupName(const Node& node) const;
    [[nodiscard]] QVariant nameText(const Node& node) const;
    [[nodiscard]] QString countsText(const Node& node) const;
    [[nodiscard]] QVariant displayText(const Node& node, Column column) const;
    [[nodiscard]] StateMark markOf(const Node& node) const;
    [[nodiscard]] UtcTime sinceOf(const Node& node) const;

    const EstatePicture& m_picture;
    const ItemWords& m_words;
    EstateTree m_tree;
    Grouping m_grouping = Grouping::Customer;
    FilterQuery m_query;
    FilterMatcher m_filter;
    UtcTime m_now{};
    bool m_held = false;
};

} // namespace sd
