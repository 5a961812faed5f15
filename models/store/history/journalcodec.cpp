#include "models/store/history/journalcodec.h"

#include "models/store/history/integercodec.h"

#include <algorithm>
#include <limits>

namespace sd {

namespace {

constexpr uint8_t journalCodec = 1;
constexpr uint64_t mostSamples = uint64_t{1} << 26;

/// Series of a row as runs of numbers that follow each other: (step from the last number, length).
void putRuns(Bytes& out, std::span<const quint32> series)
{
    qint64 expected = 0;
    for (size_t i = 0; i < series.size();) {
        const qint64 first = series[i];
        size_t length = 1;
        while (i + length < series.size() && series[i + length] == first + static_cast<qint64>(length))
            ++length;
        putSigned(out, first - expected);
        putVarint(out, length);
        expected = first + static_cast<qint64>(length);
        i += length;
    }
}

/// Appends `count` of them.
bool getRuns(ByteReader& in, std::vector<quint32>& series, uint64_t count)
{
    constexpr qint64 most = std::numeric_limits<quint32>::max();
    qint64 expected = 0;
    while (count > 0) {
        const qint64 first = wrapAdd(expected, in.signedVarint());
        const uint64_t length = in.varint();
        if (!in.ok() || length == 0 || length > count || first < 0 || first > most - static_cast<qint64>(length) + 1)
            return false;
        for (uint64_t i = 0; i < length; ++i)
            series.push_back(static_cast<quint32>(first + static_cast<qint64>(i)));
        expected = first + static_cast<qint64>(length);
        count -= length;
    }
    return true;
}

} // namespace

Bytes encodeRows(const PackedRows& rows)
{
    Bytes out{journalCodec};
    putVarint(out, rows.size());
    int64_t last = 0;
    static thread_local std::vector<uint64_t> bits;
    bits.clear();
    for (size_t i = 0; i < rows.size(); ++i) {
        const PackedRows::Row row = rows[i];
        putSigned(out, wrapSubtract(row.at, last));
        last = row.at;
        putVarint(out, row.values.size());
        putRuns(out, row.series);
        for (const double value : row.values)
            bits.push_back(std::bit_cast<uint64_t>(value));
    }
    putPlanes(out, bits, 8);
    return out;
}

std::optional<PackedRows> decodeRows(ByteView bytes)
{
    ByteReader in(bytes);
    if (in.byte() != journalCodec)
        return {};
    const uint64_t count = in.varint();
    if (!in.ok() || count > in.left())
        return {};
    std::vector<qint64> stamps;
    std::vector<quint32> ends;
    std::vector<quint32> series;
    stamps.reserve(count);
    ends.reserve(count);
    int64_t last = 0;
    for (uint64_t row = 0; row < count; ++row) {
        last = wrapAdd(last, in.signedVarint());
        const uint64_t values = in.varint();
        if (!in.ok() || values > mostSamples || series.size() + values > mostSamples || !getRuns(in, series, values))
            return {};
        stamps.push_back(last);
        ends.push_back(static_cast<quint32>(series.size()));
    }
    std::vector<uint64_t> bits(series.size());
    getPlanes(in, bits, 8);
    if (!in.ok() || !in.atEnd())
        return {};
    std::vector<double> values(bits.size());
    std::ranges::transform(bits, values.begin(), [](uint64_t each) { return std::bit_cast<double>(each); });
    series.shrink_to_fit(); // they are kept for long
    return PackedRows(std::move(stamps), std::move(ends), std::move(series), std::move(values));
}

} // namespace sd
