#include "app/probes/snmp/scalarget.h"

#include "models/domain/explanation.h"

namespace sd {

void ScalarGet::start(const SnmpProgram& program, SnmpAnswers& answers, PollNotes& notes,
                      std::span<const quint16> wanted, int perPacket)
{
    m_program = &program;
    m_answers = &answers;
    m_notes = &notes;
    m_todo.resize(static_cast<qsizetype>(wanted.size()));
    std::reverse_copy(wanted.begin(), wanted.end(), m_todo.begin());
    m_batch.clear();
    m_absent.clear();
    m_perPacket = std::max(1, perPacket);
}

std::optional<SnmpAsk> ScalarGet::next()
{
    m_batch.clear();
    size_t octets = 0;
    bool isRun = true; // of neighbours: then the request is a piece of what the program has ready
    while (!m_todo.isEmpty() && m_batch.size() < m_perPacket) {
        const SnmpProgram::Scalar& scalar = m_program->scalars[m_todo.back()];
        octets += scalar.end - scalar.begin;
        if (!m_batch.isEmpty() && octets > maxVarbindOctets)
            break;
        isRun = isRun && (m_batch.isEmpty() || m_batch.back() + 1 == m_todo.back());
        m_batch.append(m_todo.back());
        m_todo.removeLast();
    }
    if (m_batch.isEmpty())
        return {};
    const ber::Bytes all(m_program->varbinds);
    ber::Bytes varbinds;
    if (isRun) {
        const size_t begin = m_program->scalars[m_batch.front()].begin;
        varbinds = all.subspan(begin, m_program->scalars[m_batch.back()].end - begin);
    } else {
        m_varbinds.clear();
        for (const quint16 index : m_batch) {
            const SnmpProgram::Scalar& scalar = m_program->scalars[index];
            m_varbinds.insert(m_varbinds.end(), all.begin() + static_cast<qsizetype>(scalar.begin),
                              all.begin() + static_cast<qsizetype>(scalar.end));
        }
        varbinds = m_varbinds;
    }
    SnmpAsk ask;
    ask.pdu = SnmpPdu::Get;
    ask.varbinds = varbinds;
    return ask;
}

void ScalarGet::take(const SnmpAnswer& answer)
{
    if (answer.failure != PollFailure::None) {
        m_notes->fail(answer.failure, answer.detail);
        m_todo.clear();
        return;
    }
    m_notes->remark(answer.detail);
    if (answer.errorStatus == snmperror::none)
        store(answer);
    else
        refused(answer.errorStatus, answer.errorIndex);
}

void ScalarGet::store(const SnmpAnswer& answer)
{
    if (answer.varbinds.size() != static_cast<size_t>(m_batch.size())) {
        m_notes->fail(PollFailure::Malformed, explain(Why::SnmpObjects, answer.varbinds.size(), m_batch.size()));
        return;
    }
    for (qsizetype i = 0; i < m_batch.size(); ++i) {
        const SnmpProgram::Scalar& scalar = m_program->scalars[m_batch[i]];
        const SnmpVarbind& varbind = answer.varbinds[static_cast<size_t>(i)];
        if (ber::same(varbind.oid, scalar.oid))
            m_answers->group(scalar.group).at(0, scalar.column) = m_answers->keep(varbind.value);
        else
            m_notes->fail(PollFailure::Malformed,
                          explain(Why::SnmpOtherObject, oidText(varbind.oid), nameOf(m_batch[i])));
    }
}

void ScalarGet::refused(int status, int index)
{
    if (status == snmperror::authorizationError) {
        m_notes->fail(PollFailure::Auth, explain(Why::SnmpRefused, snmpErrorName(status)));
        m_todo.clear();
        return;
    }
    const qsizetype place = qsizetype{index} - 1;
    const bool named = index >= 1 && place < m_batch.size() && status != snmperror::tooBig;
    if (!named && m_batch.size() > 1) {
        halve();
        return;
    }
    const qsizetype culprit = named ? place : 0;
    if (status == snmperror::noSuchName) {
        m_absent.push_back(m_batch[culprit]);
        leaveOut(culprit, {});
        return;
    }
    leaveOut(culprit, explain(Why::At, nameOf(m_batch[culprit]), snmpErrorName(status)));
}

void ScalarGet::leaveOut(qsizetype place, const QString& why)
{
    const SnmpProgram::Scalar& scalar = m_program->scalars[m_batch[place]];
    m_answers->group(scalar.group).at(0, scalar.column).type = SnmpType::NoSuchObject;
    m_notes->remark(why);
    m_batch.remove(place);
    putBack();
}

void ScalarGet::halve()
{
    m_perPacket = static_cast<int>(m_batch.size() / 2);
    putBack();
}

void ScalarGet::putBack()
{
    while (!m_batch.isEmpty()) {
        m_todo.append(m_batch.back());
        m_batch.removeLast();
    }
}

QString ScalarGet::nameOf(quint16 scalar) const
{
    return oidText(m_program->scalars[scalar].oid);
}

} // namespace sd
