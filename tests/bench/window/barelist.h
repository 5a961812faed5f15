#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace sd::bench {

/// The least that a list can do: texts that are ready, in the order in which they are given.
class BareList : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Row = std::vector<QString>; ///< a text a column

    explicit BareList(int columns);
    void append(std::vector<Row> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    int m_columns;
    std::vector<Row> m_rows;
};

} // namespace sd::bench
