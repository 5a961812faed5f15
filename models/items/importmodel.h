#pragma once

#include "models/domain/estatemerge.h"

#include <QAbstractTableModel>

#include <array>
#include <functional>

namespace sd {

/// What a file of servers holds and what becomes of each row, in the file's order.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Fate, CustomerName, ServerName, Address, Remark };
    static constexpr int ColumnCount = Remark + 1;
    /// By MergeRow::Fate.
    using Counts = std::array<int, 4>;
    /// A failure's English message in the reader's words.
    using FailureText = std::function<QString(const QString&)>;

    explicit ImportModel(FailureText words, QObject* parent = nullptr);

    void setRows(std::vector<MergeRow> rows);
    /// None: all of them.
    void setShown(std::optional<MergeRow::Fate> shown);
    [[nodiscard]] const Counts& counts() const { return m_counts; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] static QString columnWord(EstateColumn column);
    [[nodiscard]] static QString fateWord(MergeRow::Fate fate);

private:
    void list();
    [[nodiscard]] QString text(const MergeRow& row, Column column) const;
    [[nodiscard]] QString remark(const MergeRow& row) const;

    FailureText m_words;
    std::vector<MergeRow> m_rows;
    std::vector<size_t> m_listed; ///< places in m_rows
    std::optional<MergeRow::Fate> m_shown;
    Counts m_counts{};
};

} // namespace sd
