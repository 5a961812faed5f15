#pragma once

#include "models/domain/candidatebook.h"

#include <QAbstractTableModel>
#include <QSet>

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
    /// A person knows better which addresses are one machine: those of a row become rows of their own, those of several
    /// rows one. What a search finds out later does not change that. Return the rows as they are now.
    QModelIndexList split(int row);
    QModelIndex join(QList<int> rows);
    [[nodiscard]] bool canSplit(int row) const;
    /// All that can be, or none.
    void tickAll(bool on);
    [[nodiscard]] std::vector<Candidate> ticked() const;
    [[nodiscard]] int tickedCount() const;
    [[nodiscard]] int watchedCount() const;
    /// Fingerprints of what ticked ones show, and this computer does not trust.
    [[nodiscard]] QSet<QString> certificates() const;

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
    int keepByHand(Candidate candidate, bool isTicked);
    [[nodiscard]] Candidate undecided(Candidate candidate) const;
    [[nodiscard]] int rowOf(int id) const;
    [[nodiscard]] static QString text(const Candidate& candidate, Column column);
    [[nodiscard]] static QString machine(const Candidate& candidate);
    [[nodiscard]] static QString baselines(const Candidate& candidate);
    [[nodiscard]] static QString toolTip(const Candidate& candidate, Column column);

    std::vector<Row> m_rows; ///< by number
    WatchedAddresses m_watched;
    QSet<QString> m_byHand; ///< addresses of which a person said what they belong to
    int m_lastByHand = 0;   ///< a row's number, negative: the searches' are not
};

} // namespace sd
