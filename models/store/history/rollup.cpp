#include "models/store/history/rollup.h"

#include "models/store/history/valuecodec.h"

#include <algorithm>
#include <cmath>

namespace sd {

namespace {

constexpr uint8_t rollupCodec = 1;
constexpr uint64_t mostRollups = 1 << 16;

Rollup rollUp(std::vector<double>& values)
{
    Rollup rollup{.count = static_cast<uint32_t>(values.size())};
    for (const double value : values)
        rollup.sum += value;
    // Sums of short decimals gather rounding noise that costs eight bytes; without it they are short decimals again.
    if (std::fabs(rollup.sum) < 1e9)
        rollup.sum = std::nearbyint(rollup.sum * 1e6) / 1e6;
    std::ranges::sort(values);
    rollup.min = values.front();
    rollup.max = values.back();
    rollup.p95 = values[(values.size() * 95 + 99) / 100 - 1];
    return rollup;
}

} // namespace

Samples drawable(const Samples& raw, ReadingKind kind)
{
    Samples out;
    if (kind != ReadingKind::Counter) {
        for (size_t i = 0; i < raw.size(); ++i) {
            if (std::isfinite(raw.values[i]))
                out.add(raw.stamps[i], raw.values[i]);
        }
        return out;
    }
    for (size_t i = 1; i < raw.size(); ++i) {
        const int64_t elapsed = raw.stamps[i] - raw.stamps[i - 1];
        const double grown = raw.values[i] - raw.values[i - 1];
        if (elapsed <= 0 || elapsed > longestRateGapMs || !(grown >= 0))
            continue;
        const double rate = grown * 1000.0 / static_cast<double>(elapsed);
        out.add(raw.stamps[i], static_cast<double>(static_cast<float>(rate)));
    }
    return out;
}

Rollups rollUp(const Samples& samples, int64_t stepMs)
{
    Rollups rollups;
    std::vector<double> values;
    for (size_t i = 0; i < samples.size();) {
        const int64_t step = clampStamp(samples.stamps[i]) / stepMs;
        values.clear();
        while (i < samples.size() && clampStamp(samples.stamps[i]) / stepMs == step)
            values.push_back(samples.values[i++]);
        rollups.emplace(static_cast<Period>(step), rollUp(values));
    }
    return rollups;
}

void putRollups(Bytes& out, const Rollups& rollups, Layout layout)
{
    std::vector<int64_t> periods;
    std::vector<int64_t> counts;
    std::array<std::vector<double>, 4> columns;
    for (const auto& [period, rollup] : rollups) {
        periods.push_back(period);
        counts.push_back(rollup.count);
        columns[0].push_back(rollup.min);
        columns[1].push_back(rollup.max);
        columns[2].push_back(rollup.sum);
        columns[3].push_back(rollup.p95);
    }
    out.push_back(rollupCodec);
    putVarint(out, rollups.size());
    putIntegers(out, periods, layout);
    putIntegers(out, counts, layout);
    for (const auto& column : columns)
        putValues(out, column, layout);
}

bool getRollups(ByteView bytes, Rollups& out)
{
    ByteReader in(bytes);
    std::vector<int64_t> periods;
    std::vector<int64_t> counts;
    std::array<std::vector<double>, 4> columns;
    while (!in.atEnd()) {
        if (in.byte() != rollupCodec)
            return false;
        const uint64_t length = in.varint();
        if (!in.ok() || length > mostRollups)
            return false;
        periods.resize(length);
        counts.resize(periods.size());
        getIntegers(in, periods);
        getIntegers(in, counts);
        for (auto& column : columns) {
            column.resize(periods.size());
            getValues(in, column);
        }
        if (!in.ok())
            return false;
        for (size_t i = 0; i < periods.size(); ++i) {
            out.insert_or_assign(
                out.end(), static_cast<Period>(periods[i]),
                Rollup{static_cast<uint32_t>(counts[i]), columns[0][i], columns[1][i], columns[2][i], columns[3][i]});
        }
    }
    return in.ok();
}

} // namespace sd
