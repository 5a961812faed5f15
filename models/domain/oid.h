#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>
#include <span>
#include <vector>

namespace sd {

/// An object identifier: 2 … 128 sub-identifiers of 32 bits (RFC 2578 §3.5).
class Oid
{
public:
    Oid() = default;
    explicit Oid(std::vector<quint32> arcs)
        : m_arcs(std::move(arcs))
    {}

    /// "1.3.6.1", with or without a leading dot. Nothing when malformed or longer than 128.
    static std::optional<Oid> parse(QStringView text);

    [[nodiscard]] QString toString() const;
    [[nodiscard]] std::span<const quint32> arcs() const { return m_arcs; }
    [[nodiscard]] bool isEmpty() const { return m_arcs.empty(); }
    [[nodiscard]] bool startsWith(const Oid& prefix) const;
    [[nodiscard]] Oid child(quint32 arc) const;
    /// What follows `prefix`; empty when it is none.
    [[nodiscard]] std::span<const quint32> indexBelow(const Oid& prefix) const;

    bool operator==(const Oid&) const = default;
    /// Lexicographic: the order in which an agent walks.
    std::strong_ordering operator<=>(const Oid& other) const;

private:
    std::vector<quint32> m_arcs;
};

} // namespace sd
