#pragma once

#include "models/domain/candidatebook.h"

#include <QAbstractTableModel>

#include <vector>

namespace sd {

/// What a scan has found, by address; the ones that are to become servers are ticked. Who is recognised is ticked by
/// itself until a person says otherwise; what is watched already can't be.
class CandidatesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Address, Name, Machine, Ways, Baselines };
    static constexpr int ColumnCount = Baselines + 1;
    enum Role {
        WatchedRole = Qt::UserRole + 100, ///< bool
    };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    /// New ones find their places, known ones are as they are now; those that are gone leave.
    void take(const std::vector<Candidate>& found, const std::vector<int>& gone);
    void setWatched(WatchedAddresses watched);
    /// All that can be, or none.
    void tickAll(bool on);
    [[nodiscard]] std::vector<Candidate> ticked() const;
    [[nodiscard]] int tickedCount() const;
    [[nodiscard]] int watchedCount() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void tickedChanged();

private:
    struct Row
    {
        IpNumber number; ///< of its first address
        Candidate candidate;
        bool isWatched = false;
        bool isTicked = false;
        bool isByHand = false; ///< a person ticked it, or unticked it
    };
    void remove(int id);
    void put(const Candidate& candidate);
    void judge(Row& row) const;
    [[nodiscard]] static QString text(const Candidate& candidate, Column column);
    [[nodiscard]] static QString machine(const Candidate& candidate);

    std::vector<Row> m_rows; ///< by number
    WatchedAddresses m_watched;
};

} // namespace sd
