#pragma once

#include "models/domain/failure.h"
#include "models/store/history/chunk.h"
#include "models/store/history/periods.h"

#include <map>
#include <unordered_map>

namespace sd {

class Connection;

/// Stamps that several series share: the values of one answer have one stamp, and it is stored once.
/// A row's number is (kind and period) << 32 | a count, so that the rows of a period can be removed together.
class StampTable
{
public:
    enum class Scope : uint32_t { Day = 0, Month = 0x4000'0000 };

    explicit StampTable(Connection& db)
        : m_db(db)
    {}

    /// How a segment refers to these stamps: within itself when they are regular, else by a row of the table, made
    /// now unless this object has made the same one before.
    Result<Bytes> share(Scope scope, Period period, std::span<const int64_t> stamps);
    /// nullptr when there is no such row or it is damaged. Valid until the next call.
    const std::vector<int64_t>* load(uint64_t number);
    [[nodiscard]] StampSource source();
    /// Rows of the periods before `end`.
    static Result<void> remove(Connection& db, Scope scope, Period end);
    void forget(); ///< what was shared and loaded; the next call looks into the table again

private:
    struct Shared
    {
        std::vector<int64_t> stamps;
        uint64_t number = 0;
    };

    Connection& m_db;
    std::unordered_multimap<uint64_t, Shared> m_shared; ///< by a hash of scope, period and stamps
    std::map<uint64_t, std::vector<int64_t>> m_loaded;
};

} // namespace sd
