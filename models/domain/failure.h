#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace sd {

/// Why something did not work, in words a log or a command line can print: what happened, where, what to do.
/// English; the window translates by `code`, a short stable word such as "newer-schema".
struct Failure
{
    QString code;
    QString message;
    QString advice = {};
};

/// A value or the reason why there is none. `Result<void>` carries success alone.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor)
        : m_value(std::move(value))
    {}
    Result(Failure failure) // NOLINT(google-explicit-constructor)
        : m_value(std::move(failure))
    {}

    explicit operator bool() const { return std::holds_alternative<T>(m_value); }
    T& operator*() & { return std::get<T>(m_value); }
    const T& operator*() const& { return std::get<T>(m_value); }
    T&& operator*() && { return std::get<T>(std::move(m_value)); }
    T* operator->() { return &std::get<T>(m_value); }
    const T* operator->() const { return &std::get<T>(m_value); }
    [[nodiscard]] const Failure& failure() const { return std::get<Failure>(m_value); }

private:
    std::variant<T, Failure> m_value;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Failure failure) // NOLINT(google-explicit-constructor)
        : m_failure(std::move(failure))
        , m_ok(false)
    {}

    explicit operator bool() const { return m_ok; }
    [[nodiscard]] const Failure& failure() const { return m_failure; }

private:
    Failure m_failure;
    bool m_ok = true;
};

} // namespace sd
