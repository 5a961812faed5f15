#include "models/store/history/stamptable.h"

#include "models/store/connection.h"

#include <QSqlQuery>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t worthSharing = 24; ///< bytes; regular stamps take fewer and stay in their chunk
constexpr size_t mostLoaded = 64;   ///< rows kept decoded; those of one answer follow each other

uint64_t hashOf(uint32_t high, std::span<const int64_t> stamps)
{
    uint64_t hash = high;
    for (const int64_t stamp : stamps)
        hash = (hash ^ static_cast<uint64_t>(stamp)) * 0x9e37'79b9'7f4a'7c15U;
    return hash;
}

} // namespace

Result<Bytes> StampTable::share(Scope scope, Period period, std::span<const int64_t> stamps)
{
    Bytes own = encodeStamps(stamps, Layout::Planes);
    if (own.size() <= worthSharing)
        return own;
    const uint32_t high = static_cast<uint32_t>(scope) | period;
    const uint64_t hash = hashOf(high, stamps);
    const auto [begin, end] = m_shared.equal_range(hash);
    for (auto known = begin; known != end; ++known) {
        if (highOf(static_cast<qint64>(known->second.number)) == high &&
            std::ranges::equal(known->second.stamps, stamps))
            return referToStamps(known->second.number);
    }
    const auto last = m_db.single(u"SELECT max(id) FROM stamps WHERE id BETWEEN ? AND ?"_s,
                                  {pairKey(high, 0), pairKey(high, 0xffff'ffff)});
    if (!last)
        return last.failure();
    const qint64 number = last->isNull() ? pairKey(high, 1) : last->toLongLong() + 1;
    Bytes row;
    putVarint(row, stamps.size());
    putBytes(row, own);
    const QByteArray data(reinterpret_cast<const char*>(row.data()), static_cast<qsizetype>(row.size()));
    if (auto written = m_db.run(u"INSERT INTO stamps (id, data) VALUES (?, ?)"_s, {number, data}); !written)
        return written.failure();
    m_shared.emplace(hash, Shared{{stamps.begin(), stamps.end()}, static_cast<uint64_t>(number)});
    return referToStamps(static_cast<uint64_t>(number));
}

const std::vector<int64_t>* StampTable::load(uint64_t number)
{
    if (const auto known = m_loaded.find(number); known != m_loaded.end())
        return &known->second;
    const auto data = m_db.single(u"SELECT data FROM stamps WHERE id = ?"_s, {static_cast<qint64>(number)});
    if (!data || !data->isValid())
        return nullptr;
    const QByteArray bytes = data->toByteArray();
    ByteReader in(ByteView(reinterpret_cast<const uint8_t*>(bytes.constData()), static_cast<size_t>(bytes.size())));
    const uint64_t count = in.varint();
    if (in.byte() != 0 || !in.ok() || count > (1U << 24))
        return nullptr;
    std::vector<int64_t> stamps(count);
    getIntegers(in, stamps);
    if (!in.ok() || !in.atEnd())
        return nullptr;
    if (m_loaded.size() >= mostLoaded)
        m_loaded.clear();
    return &m_loaded.emplace(number, std::move(stamps)).first->second;
}

StampSource StampTable::source()
{
    return [this](uint64_t number) { return load(number); };
}

Result<void> StampTable::remove(Connection& db, Scope scope, Period end)
{
    const auto high = static_cast<uint32_t>(scope);
    auto done = db.run(u"DELETE FROM stamps WHERE id >= ? AND id < ?"_s, {pairKey(high, 0), pairKey(high | end, 0)});
    return done ? Result<void>() : done.failure();
}

void StampTable::forget()
{
    m_shared.clear();
    m_loaded.clear();
}

} // namespace sd
