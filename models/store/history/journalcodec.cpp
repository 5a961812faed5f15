#include "models/store/history/journalcodec.h"

#include "models/store/history/integercodec.h"

namespace sd {

namespace {

constexpr uint8_t journalCodec = 1;
constexpr uint64_t mostSamples = uint64_t{1} << 26;

/// Series of a row as runs of numbers that follow each other: (step from the last number, length).
void putRuns(Bytes& out, const SampleRow& row)
{
    qint64 expected = 0;
    for (size_t i = 0; i < row.values.size();) {
        const qint64 first = row.values[i].first.value;
        size_t length = 1;
        while (i + length < row.values.size() &&
               row.values[i + length].first.value == first + static_cast<qint64>(length))
            ++length;
        putSigned(out, wrapSubtract(first, expected));
        putVarint(out, length);
        expected = first + static_cast<qint64>(length);
        i += length;
    }
}

bool getRuns(ByteReader& in, SampleRow& row, uint64_t count)
{
    qint64 expected = 0;
    while (row.values.size() < count) {
        const qint64 first = wrapAdd(expected, in.signedVarint());
        const uint64_t length = in.varint();
        if (!in.ok() || length == 0 || length > count - row.values.size())
            return false;
        for (uint64_t i = 0; i < length; ++i)
            row.values.emplace_back(SeriesId{wrapAdd(first, static_cast<qint64>(i))}, 0.0);
        expected = wrapAdd(first, static_cast<qint64>(length));
    }
    return true;
}

} // namespace

Bytes encodeRows(const std::vector<SampleRow>& rows)
{
    Bytes out{journalCodec};
    putVarint(out, rows.size());
    int64_t last = 0;
    static thread_local std::vector<uint64_t> bits;
    bits.clear();
    for (const SampleRow& row : rows) {
        putSigned(out, wrapSubtract(toMs(row.at), last));
        last = toMs(row.at);
        putVarint(out, row.values.size());
        putRuns(out, row);
        for (const auto& [series, value] : row.values)
            bits.push_back(std::bit_cast<uint64_t>(value));
    }
    putPlanes(out, bits, 8);
    return out;
}

std::optional<std::vector<SampleRow>> decodeRows(ByteView bytes)
{
    ByteReader in(bytes);
    if (in.byte() != journalCodec)
        return {};
    const uint64_t count = in.varint();
    if (!in.ok() || count > in.left())
        return {};
    std::vector<SampleRow> rows(count);
    int64_t last = 0;
    uint64_t total = 0;
    for (SampleRow& row : rows) {
        last = wrapAdd(last, in.signedVarint());
        row.at = fromMs(last);
        const uint64_t values = in.varint();
        total += values;
        if (!in.ok() || values > mostSamples || total > mostSamples || !getRuns(in, row, values))
            return {};
    }
    std::vector<uint64_t> bits(total);
    getPlanes(in, bits, 8);
    if (!in.ok() || !in.atEnd())
        return {};
    size_t next = 0;
    for (SampleRow& row : rows) {
        for (auto& [series, value] : row.values)
            value = std::bit_cast<double>(bits[next++]);
    }
    return rows;
}

} // namespace sd
