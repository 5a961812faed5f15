#pragma once

#include "models/domain/history.h"
#include "models/store/history/packedrows.h"

#include <QHash>

#include <atomic>
#include <deque>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace sd {

/// One batch of rows that no chunk holds yet. Its rows never change.
struct HeadBatch
{
    explicit HeadBatch(PackedRows given)
        : rows(std::move(given))
    {}

    const PackedRows rows;
    std::atomic<quint64> number{0}; ///< its row in the journal; 0 until that is written
};

using HeadBatches = std::vector<std::shared_ptr<const HeadBatch>>;

/// Rows of many batches put together by the answer they belong to, so that a series is found without looking at all.
class RowGroups
{
public:
    /// Of a row: which of the batches that were added, and which of its rows.
    struct Place
    {
        quint32 batch;
        quint32 row;
    };
    /// Rows of the same series in the same order: the answers of one check, mostly.
    struct Group
    {
        std::vector<quint32> series;
        std::vector<Place> rows;
    };

    void add(const HeadBatch& batch);
    void clear();
    [[nodiscard]] const std::vector<Group>& groups() const { return m_groups; }
    [[nodiscard]] const HeadBatch& batch(Place place) const { return *m_batches[place.batch]; }
    [[nodiscard]] PackedRows::Row row(Place place) const { return batch(place).rows[place.row]; }
    [[nodiscard]] std::vector<const Group*> groupsOf(SeriesId series) const;

private:
    Group& groupFor(std::span<const quint32> series);

    std::vector<const HeadBatch*> m_batches;
    std::vector<Group> m_groups;
    QHash<quint32, quint32> m_main;                     ///< series → its first group
    std::unordered_multimap<quint32, quint32> m_others; ///< … and the further ones, if any
};

/// Everything that was appended and is not in a chunk yet: written to the journal or still on its way there.
/// Any thread.
class Head
{
public:
    struct Sample
    {
        const HeadBatch* batch;
        qint64 at;
        double value;
    };
    /// Samples and what keeps their batches alive.
    struct Found
    {
        HeadBatches batches;
        std::vector<Sample> samples; ///< in the order in which they were appended
    };

    void add(std::shared_ptr<HeadBatch> batch);
    /// Batches read back from the journal: before those that have no number yet.
    void addNumbered(std::vector<std::shared_ptr<HeadBatch>> batches);
    void remove(const HeadBatch* batch);
    /// Forgets the batches whose journal rows are folded.
    void dropThrough(quint64 number);
    [[nodiscard]] Found find(SeriesId series, Interval range) const;
    /// The batches that have a number, oldest first.
    [[nodiscard]] HeadBatches numbered() const;
    [[nodiscard]] size_t numberedSamples() const;

private:
    void regroup();

    mutable std::mutex m_mutex; ///< protects the members below
    std::deque<std::shared_ptr<HeadBatch>> m_batches;
    RowGroups m_groups;
};

} // namespace sd
