#pragma once

#include <QHashFunctions>

#include <compare>
#include <functional>

namespace sd {

/// A row's number in the store, typed so that a server's can't be taken for a customer's. 0 means none.
template<typename Tag>
struct Id
{
    qint64 value = 0;

    constexpr explicit operator bool() const { return value != 0; }
    constexpr auto operator<=>(const Id&) const = default; // NOLINT(modernize-use-nullptr): <=> compares with 0
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using CustomerId = Id<struct CustomerTag>;
using ServerId = Id<struct ServerTag>;
using CheckId = Id<struct CheckTag>;
using SeriesId = Id<struct SeriesTag>; ///< fits in 32 bits: half of a history chunk's key
using AlarmId = Id<struct AlarmTag>;
using WindowId = Id<struct WindowTag>;
using AdjustmentId = Id<struct AdjustmentTag>;
using CredentialId = Id<struct CredentialTag>;

} // namespace sd

template<typename Tag>
struct std::hash<sd::Id<Tag>>
{
    size_t operator()(sd::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value); }
};
