#include "models/store/history/compression.h"

#include <zstd.h>

#include <algorithm>
#include <memory>

namespace sd {

namespace {

constexpr int level = 3; ///< above it chunks get 1 % smaller and several times slower

// What follows: 0 the bytes themselves, 1 one byte for all, else the length of a zstd frame.
constexpr uint64_t stored = 0;
constexpr uint64_t constant = 1;

struct FreeCompressor
{
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
};

struct FreeDecompressor
{
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

} // namespace

void putCompressed(Bytes& out, ByteView bytes)
{
    if (!bytes.empty() && std::ranges::all_of(bytes, [&](uint8_t byte) { return byte == bytes.front(); })) {
        putVarint(out, constant);
        out.push_back(bytes.front());
        return;
    }
    static thread_local const std::unique_ptr<ZSTD_CCtx, FreeCompressor> context(ZSTD_createCCtx());
    static thread_local Bytes frame;
    frame.resize(ZSTD_compressBound(bytes.size()));
    const size_t length =
        ZSTD_compressCCtx(context.get(), frame.data(), frame.size(), bytes.data(), bytes.size(), level);
    if (ZSTD_isError(length) != 0U || length >= bytes.size()) {
        putVarint(out, stored);
        putBytes(out, bytes);
        return;
    }
    putVarint(out, length);
    putBytes(out, ByteView(frame).first(length));
}

void getCompressed(ByteReader& in, std::span<uint8_t> bytes)
{
    const uint64_t length = in.varint();
    if (length == constant) {
        std::ranges::fill(bytes, in.byte());
        return;
    }
    if (length == stored) {
        const ByteView taken = in.take(bytes.size());
        std::ranges::copy(taken, bytes.begin());
        return;
    }
    const ByteView frame = in.take(length);
    if (!in.ok())
        return;
    static thread_local const std::unique_ptr<ZSTD_DCtx, FreeDecompressor> context(ZSTD_createDCtx());
    if (ZSTD_decompressDCtx(context.get(), bytes.data(), bytes.size(), frame.data(), frame.size()) != bytes.size())
        in.fail();
}

} // namespace sd
