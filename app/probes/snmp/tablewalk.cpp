#include "app/probes/snmp/tablewalk.h"

#include "models/domain/explanation.h"

namespace sd {

namespace {

constexpr size_t columnsPerRequest = 24;
constexpr size_t cellsPerRequest = 128; // some 3 KB of answer: a few fragments at most where the agent allows it

std::string_view keyOf(ber::Bytes index)
{
    return {reinterpret_cast<const char*>(index.data()), index.size()};
}

} // namespace

void TableWalk::start(const SnmpProgram::Group& group, SnmpAnswers& answers, SnmpRows& rows, PollNotes& notes,
                      int repetitions)
{
    m_group = &group;
    m_answers = &answers;
    m_rows = &rows;
    m_notes = &notes;
    m_rows->columns = group.oids.size();
    m_cursors.assign(group.oids.size(), {});
    for (size_t i = 0; i < m_cursors.size(); ++i) {
        m_cursors[i].oid = group.oids[i];
        m_cursors[i].done = group.oids[i].empty();
    }
    m_rowByIndex.clear();
    m_maxColumns = columnsPerRequest;
    m_limit = repetitions;
    m_repetitions = repetitions;
    m_silences = 0;
    m_lost = false;
}

std::optional<SnmpAsk> TableWalk::next()
{
    m_asked.clear();
    m_varbinds.clear();
    for (size_t i = 0; i < m_cursors.size() && m_asked.size() < m_maxColumns; ++i) {
        if (m_cursors[i].done)
            continue;
        if (!m_asked.empty() && m_varbinds.size() + m_cursors[i].oid.size() + 8 > maxVarbindOctets)
            break;
        appendNullVarbind(m_cursors[i].oid, m_varbinds);
        m_asked.push_back(i);
    }
    if (m_asked.empty())
        return {};
    SnmpAsk ask;
    ask.pdu = m_limit == 0 ? SnmpPdu::GetNext : SnmpPdu::GetBulk;
    ask.maxRepetitions =
        std::clamp(m_repetitions, 1, static_cast<int>(std::max<size_t>(1, cellsPerRequest / m_asked.size())));
    ask.varbinds = m_varbinds;
    return ask;
}

void TableWalk::take(const SnmpAnswer& answer)
{
    if (answer.failure == PollFailure::Timeout && canShrink()) {
        // Once may be a lost packet; twice is a device that has trouble with large requests.
        shrink(++m_silences > 1);
        return;
    }
    if (answer.failure != PollFailure::None) {
        m_notes->fail(answer.failure, answer.detail);
        m_lost = true;
        giveUp();
        return;
    }
    m_notes->remark(answer.detail);
    if (answer.errorStatus != snmperror::none)
        refused(answer.errorStatus, answer.errorIndex);
    else if (answer.varbinds.empty() && m_repetitions > 1)
        shrink(true);
    else
        store(answer);
}

void TableWalk::store(const SnmpAnswer& answer)
{
    if (answer.varbinds.empty() || (m_limit == 0 && answer.varbinds.size() != m_asked.size())) {
        m_notes->fail(PollFailure::Malformed,
                      explain(Why::SnmpTable, m_group->group->name,
                              explain(Why::SnmpObjects, answer.varbinds.size(), m_asked.size())));
        giveUp();
        return;
    }
    for (size_t i = 0; i < answer.varbinds.size(); ++i) {
        const size_t column = m_asked[i % m_asked.size()];
        if (!m_cursors[column].done && !storeOne(column, answer.varbinds[i])) {
            giveUp();
            return;
        }
    }
    m_repetitions = std::min(m_limit, m_repetitions * 2);
}

bool TableWalk::storeOne(size_t column, const SnmpVarbind& varbind)
{
    Cursor& cursor = m_cursors[column];
    const std::vector<quint8>& prefix = m_group->oids[column];
    if (varbind.value.type == SnmpType::EndOfMibView || !ber::isBelow(varbind.oid, prefix)) {
        cursor.done = true;
        return true;
    }
    if (std::is_lteq(ber::compareOids(varbind.oid, cursor.oid))) {
        m_notes->fail(PollFailure::Malformed,
                      explain(Why::SnmpTableLoops, m_group->group->name, oidText(varbind.oid), oidText(cursor.oid)));
        return false;
    }
    cursor.oid.assign(varbind.oid.begin(), varbind.oid.end());
    const size_t row = rowOf(column, varbind.oid.subspan(prefix.size()));
    if (row == m_rows->size()) {
        m_notes->fail(PollFailure::TooLarge,
                      explain(Why::SnmpTableRows, m_group->group->name, m_group->group->maxRows));
        return false;
    }
    m_rows->at(row, column) = m_answers->keep(varbind.value);
    return true;
}

/// The row with this index, made if need be; the number of rows when there may be no more.
size_t TableWalk::rowOf(size_t column, ber::Bytes index)
{
    Cursor& cursor = m_cursors[column];
    // Columns mostly have the same rows: the next value belongs to the row after the last one's.
    if (cursor.row < m_rows->size() && ber::same(m_rows->indices[cursor.row], index))
        return cursor.row++;
    const auto known = m_rowByIndex.find(keyOf(index));
    if (known != m_rowByIndex.end()) {
        cursor.row = known->second + 1;
        return known->second;
    }
    if (m_rows->size() >= static_cast<size_t>(std::max(1, m_group->group->maxRows)))
        return m_rows->size();
    const ber::Bytes kept = m_answers->keep(index);
    const size_t row = m_rows->addRow(kept);
    m_rowByIndex.emplace(keyOf(kept), row);
    cursor.row = row + 1;
    return row;
}

void TableWalk::refused(int status, int index)
{
    const bool named = index >= 1 && static_cast<size_t>(index) <= m_asked.size();
    if (status == snmperror::noSuchName && (named || m_asked.size() == 1)) {
        m_cursors[m_asked[named ? static_cast<size_t>(index - 1) : 0]].done = true; // SNMPv1: the end of what it has
        return;
    }
    if (m_repetitions > 1) {
        shrink(true);
        return;
    }
    if (m_asked.size() > 1) {
        m_maxColumns = m_asked.size() / 2;
        return;
    }
    const PollFailure failure = status == snmperror::authorizationError ? PollFailure::Auth : PollFailure::Malformed;
    m_notes->fail(failure, explain(Why::SnmpTableError, m_group->group->name, snmpErrorName(status),
                                   oidText(m_cursors[m_asked[0]].oid)));
    m_cursors[m_asked[0]].done = true;
    m_rows->complete = false;
}

void TableWalk::shrink(bool remember)
{
    m_repetitions = std::max(1, m_repetitions / 4);
    if (remember)
        m_limit = m_repetitions;
}

void TableWalk::giveUp()
{
    m_rows->complete = false;
    for (Cursor& cursor : m_cursors)
        cursor.done = true;
}

} // namespace sd
