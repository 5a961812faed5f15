#include "models/domain/oid.h"

#include <algorithm>
#include <limits>

namespace sd {

namespace {

constexpr size_t minimumArcs = 2;
constexpr size_t maximumArcs = 128;

/// Decimal digits only: toUInt alone would let "+1" and " 1" pass.
std::optional<quint32> parseArc(QStringView text)
{
    quint64 value = 0;
    if (text.isEmpty() || text.size() > 10)
        return {};
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return {};
        value = value * 10 + static_cast<quint64>(c.unicode() - u'0');
    }
    if (value > std::numeric_limits<quint32>::max())
        return {};
    return static_cast<quint32>(value);
}

/// The first two arcs share one octet group on the wire (X.690 §8.19.4), which bounds them.
bool isEncodable(const std::vector<quint32>& arcs)
{
    return arcs.size() >= minimumArcs && arcs[0] <= 2 && (arcs[0] == 2 || arcs[1] < 40);
}

} // namespace

std::optional<Oid> Oid::parse(QStringView text)
{
    if (text.startsWith(u'.'))
        text = text.mid(1);
    std::vector<quint32> arcs;
    for (const QStringView part : text.tokenize(u'.')) {
        const std::optional<quint32> arc = parseArc(part);
        if (!arc || arcs.size() == maximumArcs)
            return {};
        arcs.push_back(*arc);
    }
    if (!isEncodable(arcs))
        return {};
    return Oid(std::move(arcs));
}

QString Oid::toString() const
{
    QString text;
    text.reserve(static_cast<qsizetype>(m_arcs.size()) * 4);
    for (const quint32 arc : m_arcs) {
        if (!text.isEmpty())
            text += u'.';
        text += QString::number(arc);
    }
    return text;
}

bool Oid::startsWith(const Oid& prefix) const
{
    return prefix.m_arcs.size() <= m_arcs.size() &&
           std::equal(prefix.m_arcs.begin(), prefix.m_arcs.end(), m_arcs.begin());
}

Oid Oid::child(quint32 arc) const
{
    std::vector<quint32> arcs;
    arcs.reserve(m_arcs.size() + 1);
    arcs = m_arcs;
    arcs.push_back(arc);
    return Oid(std::move(arcs));
}

std::span<const quint32> Oid::indexBelow(const Oid& prefix) const
{
    if (!startsWith(prefix))
        return {};
    return std::span(m_arcs).subspan(prefix.m_arcs.size());
}

std::strong_ordering Oid::operator<=>(const Oid& other) const
{
    return std::lexicographical_compare_three_way(m_arcs.begin(), m_arcs.end(), other.m_arcs.begin(),
                                                  other.m_arcs.end());
}

} // namespace sd
