#pragma once

#include "models/items/filter/filtermatcher.h"
#include "models/items/serverleaves.h"

#include <QAbstractTableModel>

#include <unordered_map>
#include <vector>

namespace sd {

/// All servers in one flat table, in an order that a person chooses by a column. The model sorts itself, and only when
/// the estate, a state or the wish changes: a value never moves a row. While held, rows keep their places.
class ServerTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Status, Name, Customer, Site, Kind, Tags, Address, Worst, Since, LastPoll };
    static constexpr int ColumnCount = LastPoll + 1;

    ServerTableModel(const EstatePicture& picture, const ItemWords& words, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int sortColumn() const { return m_column; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_order; }

    void apply(const PictureChange& change);
    void setNow(UtcTime now) { m_now = now; }
    /// As EstateTreeModel's.
    bool followAge();
    void setFilter(const FilterQuery& query);
    void setHeld(bool held);

    [[nodiscard]] QModelIndex indexOf(ServerId server) const;
    [[nodiscard]] ServerId serverAt(const QModelIndex& index) const;

private:
    struct Row
    {
        ServerId id;
        int badness = 0; ///< muted trouble stands below trouble that is somebody's to take
        int nameRank = 0;
        int customerRank = 0;
        UtcTime since{};
        UtcTime lastPoll{};
    };

    void rebuild();
    void takeEstate();
    [[nodiscard]] std::vector<Row> wantedRows();
    void resort();
    void number();
    [[nodiscard]] bool isWanted(const EstatePicture::ServerEntry& entry) const;
    [[nodiscard]] bool listingDiffers(const std::vector<ServerId>& servers) const;
    [[nodiscard]] Row rowOf(const EstatePicture::ServerEntry& entry) const;
    [[nodiscard]] bool comesBefore(const Row& a, const Row& b) const;
    [[nodiscard]] int compare(const Row& a, const Row& b) const;
    void emitTouched(std::vector<int> rows);
    [[nodiscard]] QVariant displayText(const EstatePicture::ServerEntry& entry, const Row& row, Column column) const;
    [[nodiscard]] StateMark markOf(const EstatePicture::ServerEntry& entry) const;

    const EstatePicture& m_picture;
    const ItemWords& m_words;
    std::vector<Row> m_rows;
    std::unordered_map<ServerId, int> m_places; ///< row of each listed server
    FilterQuery m_query;
    FilterMatcher m_filter;
    UtcTime m_now{};
    Column m_column = Status;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    bool m_held = false;
};

} // namespace sd
