#pragma once

#include "models/domain/failure.h"

#include <QString>

#include <vector>

namespace sd {

/// A host name, IPv4 or IPv6 by its characters: no scheme, port, space or path.
bool isAddress(const QString& text);

/// An IPv4 or IPv6 address as a number, so that they can be counted and stand in order: IPv4 before IPv6.
struct IpNumber
{
    bool isV6 = false;
    quint64 high = 0; ///< IPv6: the first half; IPv4: 0
    quint64 low = 0;

    /// False where `text` is no IP address; a zone ("%eth0") makes it none.
    static bool parse(const QString& text, IpNumber& number);
    [[nodiscard]] QString toString() const;

    auto operator<=>(const IpNumber&) const = default;
};

/// IP addresses that a person named, each once and in order.
class AddressRange
{
public:
    /// A network of this size is looked through in minutes; a larger one is more often a mistake.
    static constexpr int Most = 4096;

    /// "10.0.0.0/24" (without the network's own address and its broadcast), "10.0.0.5-80", "10.0.0.250-10.0.1.20",
    /// "10.0.0.5", "2001:db8::/120"; several of them apart by commas, semicolons or white space.
    /// Fails with "address-range" and says which part is wrong, and why.
    static Result<AddressRange> parse(const QString& text);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    /// `place` from 0 to count() - 1.
    [[nodiscard]] QString at(int place) const;
    /// As it was typed, with one space between the parts.
    [[nodiscard]] QString toString() const { return m_text; }

private:
    /// Both ends are in it, and their first halves are the same.
    struct Span
    {
        IpNumber first;
        IpNumber last;
    };
    static Result<Span> spanOf(const QString& part);
    static Result<Span> networkOf(const QString& part, const QString& address, const QString& prefix);
    static Result<Span> fromTo(const QString& part, const QString& from, const QString& to);

    std::vector<Span> m_spans; ///< in order, apart from each other
    QString m_text;
    int m_count = 0;
};

} // namespace sd
