#pragma once

#include "models/domain/history.h"
#include "models/store/history/bytes.h"

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
    explicit HeadBatch(std::vector<SampleRow> given);

    const std::vector<SampleRow> rows;
    size_t samples = 0;
    std::atomic<quint64> number{0}; ///< its row in the journal; 0 until that is written
};

using HeadBatches = std::vector<std::shared_ptr<const HeadBatch>>;

/// Rows of many batches put together by the answer they belong to, so that a series is found without looking at all.
class RowGroups
{
public:
    /// Rows of the same series in the same order: the answers of one check, mostly.
    struct Group
    {
        std::vector<qint64> series;
        std::vector<std::pair<const HeadBatch*, const SampleRow*>> rows;
    };

    void add(const HeadBatch& batch);
    void clear();
    [[nodiscard]] const std::vector<Group>& groups() const { return m_groups; }
    [[nodiscard]] std::vector<const Group*> groupsOf(SeriesId series) const;

private:
    Group& groupFor(const SampleRow& row);

    std::vector<Group> m_groups;
    std::unordered_multimap<qint64, uint32_t> m_byFirst; ///< first series of a row → groups that begin so
    QHash<qint64, uint32_t> m_main;                      ///< series → its first group
    std::unordered_multimap<qint64, uint32_t> m_others;  ///< … and the further ones, if any
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
