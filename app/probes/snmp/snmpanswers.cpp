#include "app/probes/snmp/snmpanswers.h"

namespace sd {

size_t SnmpRows::addRow(ber::Bytes index)
{
    indices.push_back(index);
    cells.resize(indices.size() * columns);
    return indices.size() - 1;
}

std::optional<PlanCount> SnmpRows::count(size_t row, size_t column) const
{
    const SnmpValue& value = at(row, column);
    if (!value.isNumber())
        return {};
    const int bits = value.type == SnmpType::Counter64 ? 64 : 32;
    return PlanCount{value.bits, static_cast<quint8>(bits)};
}

QString SnmpRows::index(size_t row) const
{
    std::vector<quint32> arcs;
    ber::appendTailArcs(indices[row], arcs);
    QString text;
    for (const quint32 arc : arcs) {
        if (!text.isEmpty())
            text += QLatin1Char('.');
        text += QString::number(arc);
    }
    return text;
}

QString SnmpRows::source(size_t row, const QString& column) const
{
    return indices[row].empty() ? column : QString(column + QLatin1Char('.') + index(row));
}

void SnmpAnswers::reset(size_t groups)
{
    m_count = groups;
    if (m_groups.size() < groups)
        m_groups.resize(groups);
    for (SnmpRows& rows : m_groups) {
        rows.columns = 0;
        rows.complete = true;
        rows.indices.clear();
        rows.cells.clear();
    }
    m_arena.release();
}

ber::Bytes SnmpAnswers::keep(ber::Bytes octets)
{
    if (octets.empty())
        return {};
    auto* copy = static_cast<quint8*>(m_arena.allocate(octets.size(), 1));
    std::memcpy(copy, octets.data(), octets.size());
    return {copy, octets.size()};
}

SnmpValue SnmpAnswers::keep(SnmpValue value)
{
    value.octets = keep(value.octets);
    return value;
}

} // namespace sd
