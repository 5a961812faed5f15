#pragma once

#include "models/items/serverleaves.h"

#include <QAbstractTableModel>

#include <vector>

namespace sd {

/// What is measured on one server: every series and every check that has none, worst first. The order is made when
/// the server is chosen and when a state changes, never by a value alone.
class SeriesTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Mark, Name, Value, Day, Limits };
    static constexpr int ColumnCount = Limits + 1;

    SeriesTableModel(const EstatePicture& picture, const ItemWords& words, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setServer(ServerId server);
    [[nodiscard]] ServerId server() const { return m_server; }
    void apply(const PictureChange& change);

    [[nodiscard]] Leaf leafAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(Leaf leaf) const;

private:
    void reorder();
    [[nodiscard]] QVariant displayText(Leaf leaf, Column column) const;

    const EstatePicture& m_picture;
    const ItemWords& m_words;
    ServerId m_server;
    std::vector<Leaf> m_leaves;
};

} // namespace sd
