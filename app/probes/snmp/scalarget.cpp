#include "app/probes/snmp/scalarget.h"

namespace sd {

namespace {

/// Varbinds of a request, so that with its head it fits into any path's packet (IPv6 promises 1280 octets).
constexpr size_t maxVarbindOctets = 1100;

} // namespace

void ScalarGet::start(const SnmpProgram& program, SnmpAnswers& answers, PollNotes& notes, std::vector<quint16> wanted,
                      int perPacket)
{
    m_program = &program;
    m_answers = &answers;
    m_notes = &notes;
    m_todo = std::move(wanted);
    std::reverse(m_todo.begin(), m_todo.end());
    m_batch.clear();
    m_absent.clear();
    m_perPacket = std::max(1, perPacket);
}

std::optional<SnmpAsk> ScalarGet::next()
{
    m_batch.clear();
    m_varbinds.clear();
    while (!m_todo.empty() && m_batch.size() < static_cast<size_t>(m_perPacket)) {
        const std::vector<quint8>& varbind = m_program->scalars[m_todo.back()].varbind;
        if (!m_batch.empty() && m_varbinds.size() + varbind.size() > maxVarbindOctets)
            break;
        m_varbinds.insert(m_varbinds.end(), varbind.begin(), varbind.end());
        m_batch.push_back(m_todo.back());
        m_todo.pop_back();
    }
    if (m_batch.empty())
        return {};
    SnmpAsk ask;
    ask.pdu = SnmpPdu::Get;
    ask.varbinds = m_varbinds;
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
    if (answer.varbinds.size() != m_batch.size()) {
        m_notes->fail(PollFailure::Malformed, QStringLiteral("answered with %1 objects where %2 were asked for")
                                                  .arg(answer.varbinds.size())
                                                  .arg(m_batch.size()));
        return;
    }
    for (size_t i = 0; i < m_batch.size(); ++i) {
        const SnmpProgram::Scalar& scalar = m_program->scalars[m_batch[i]];
        const SnmpVarbind& varbind = answer.varbinds[i];
        if (ber::same(varbind.oid, scalar.oid))
            m_answers->group(scalar.group).at(0, scalar.column) = m_answers->keep(varbind.value);
        else
            m_notes->fail(PollFailure::Malformed, QStringLiteral("answered with %1 where %2 was asked for")
                                                      .arg(oidText(varbind.oid), nameOf(m_batch[i])));
    }
}

void ScalarGet::refused(int status, int index)
{
    if (status == snmperror::authorizationError) {
        m_notes->fail(PollFailure::Auth, QStringLiteral("the device refused: authorizationError"));
        m_todo.clear();
        return;
    }
    const auto place = static_cast<size_t>(index - 1);
    const bool named = index >= 1 && place < m_batch.size() && status != snmperror::tooBig;
    if (!named && m_batch.size() > 1) {
        halve();
        return;
    }
    const size_t culprit = named ? place : 0;
    if (status == snmperror::noSuchName) {
        m_absent.push_back(m_batch[culprit]);
        leaveOut(culprit, {});
        return;
    }
    leaveOut(culprit, QStringLiteral("%1: %2").arg(nameOf(m_batch[culprit]), snmpErrorName(status)));
}

void ScalarGet::leaveOut(size_t place, const QString& why)
{
    const SnmpProgram::Scalar& scalar = m_program->scalars[m_batch[place]];
    m_answers->group(scalar.group).at(0, scalar.column).type = SnmpType::NoSuchObject;
    m_notes->remark(why);
    m_batch.erase(m_batch.begin() + static_cast<qsizetype>(place));
    m_todo.insert(m_todo.end(), m_batch.rbegin(), m_batch.rend());
}

void ScalarGet::halve()
{
    m_perPacket = static_cast<int>(m_batch.size() / 2);
    m_todo.insert(m_todo.end(), m_batch.rbegin(), m_batch.rend());
}

QString ScalarGet::nameOf(quint16 scalar) const
{
    return oidText(m_program->scalars[scalar].oid);
}

} // namespace sd
