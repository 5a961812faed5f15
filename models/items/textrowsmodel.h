#pragma once

#include "models/items/itemroles.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace sd {

/// One row of words, as somebody has put them.
struct TextRow
{
    QStringList cells;
    std::optional<StateMark> mark = {}; ///< of its first cell's figure
    QString id = {};                    ///< what it is about: PathRole
    QString more = {};                  ///< is searched, and not shown
    QString spoken = {};                ///< the first cell with its mark's word; empty: the cell says all

    [[nodiscard]] bool holds(const QString& text) const;
};

/// Rows under their titles.
struct TextRows
{
    QStringList titles = {};
    std::vector<TextRow> rows = {};

    /// How many hold the text, whatever the case of its letters.
    [[nodiscard]] int hits(const QString& text) const;
};

/// Shows rows that hold a text. Who owns it makes the rows anew when the language or what they tell of becomes another.
class TextRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void set(TextRows rows);
    void setFilter(const QString& text);
    [[nodiscard]] const QString& filter() const { return m_filter; }
    /// -1: not shown.
    [[nodiscard]] int rowOf(const QString& id) const;
    /// Null: no such row.
    [[nodiscard]] const TextRow* row(const QModelIndex& index) const;
    [[nodiscard]] const QStringList& titles() const { return m_all.titles; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();

    TextRows m_all;
    std::vector<size_t> m_shown; ///< of m_all
    QString m_filter;
};

} // namespace sd
