#pragma once

#include <concepts>
#include <memory>
#include <utility>

namespace sd {

/// A value that many hold and nobody owns: copies share it, so that a hundred thousand checks with one threshold or one
/// credential cost it once. What is shared never changes. Nothing held reads as a default value.
template<typename T>
class Shared
{
public:
    Shared() = default;
    /// Of the value itself, or of one alternative of a variant.
    template<typename Value>
    requires std::convertible_to<Value, T>
    Shared(Value&& value) // NOLINT(google-explicit-constructor,bugprone-forwarding-reference-overload): as the value
        : m_value(std::make_shared<const T>(std::forward<Value>(value)))
    {}
    /// A part of something that is shared already, and lives as long.
    Shared(std::shared_ptr<const T> value) // NOLINT(google-explicit-constructor)
        : m_value(std::move(value))
    {}

    /// Whether anything is held.
    explicit operator bool() const { return m_value != nullptr; }
    [[nodiscard]] const T& operator*() const { return m_value ? *m_value : nothing(); }
    [[nodiscard]] const T* operator->() const { return &**this; }

    /// A copy of its own, to be changed before it is shared again: for those who build such a value step by step.
    [[nodiscard]] T& edit()
    {
        auto own = std::make_shared<T>(**this);
        T& value = *own;
        m_value = std::move(own);
        return value;
    }

    friend bool operator==(const Shared& a, const Shared& b) { return a.m_value == b.m_value || *a == *b; }

private:
    static const T& nothing()
    {
        static const T value{};
        return value;
    }

    std::shared_ptr<const T> m_value;
};

} // namespace sd
