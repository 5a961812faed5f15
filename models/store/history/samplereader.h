#pragma once

#include "models/domain/failure.h"
#include "models/domain/history.h"
#include "models/store/history/stamptable.h"

namespace sd {

class Connection;

/// Reads the chunks of one series. Each call should be inside one transaction or snapshot of the connection.
class SampleReader
{
public:
    explicit SampleReader(Connection& db)
        : m_db(db)
        , m_stamps(db)
    {}

    /// The samples in `range` that are in chunks, ordered by stamp.
    Result<Samples> read(SeriesId series, Interval range);
    /// Adds all samples of one chunk; fails with "corrupt" when its bytes are damaged.
    Result<void> addChunk(const QByteArray& data, const char* table, qint64 key, Samples& out);
    StampTable& stamps() { return m_stamps; }

private:
    Result<void> addRange(const char* table, qint64 first, qint64 last, Samples& out);
    Result<void> addHot(SeriesId series, Interval range, Samples& out);

    Connection& m_db;
    StampTable m_stamps;
};

} // namespace sd
