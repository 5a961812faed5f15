#pragma once

#include "tests/bench/snmp/farmtree.h"

#include <array>
#include <string>

namespace sd::farm {

struct FarmCounters
{
    quint64 requests = 0;
    quint64 responses = 0;
    quint64 varbinds = 0;
    quint64 silent = 0;
    quint64 lost = 0;
    quint64 bad = 0;
    quint64 sendErrors = 0;
};

/// Makes the answer that a host of the farm gives to a v2c request. One a thread.
class FarmResponder
{
public:
    FarmResponder(const FarmTree& tree, std::string community, size_t maxSize);

    static constexpr size_t bufferSize = 8192;
    /// The answer, at the end of `buffer`; empty for a request that gets none.
    ber::Bytes respond(ber::Bytes packet, const FarmHost& host, std::span<quint8> buffer);
    [[nodiscard]] quint64 varbinds() const { return m_varbindsSent; }

private:
    struct Answer
    {
        ber::Bytes oid;
        int object = -1;      ///< -1: an exception instead of a value
        quint8 exception = 0; ///< its tag, where there is no object
    };
    static constexpr size_t maxVarbinds = 512;

    bool parse(ber::Bytes packet);
    [[nodiscard]] Answer exactly(ber::Bytes oid) const;
    [[nodiscard]] Answer behind(ber::Bytes oid) const;
    void answerBulk();
    bool push(const Answer& answer);
    ber::Bytes encode(const FarmHost& host, std::span<quint8> buffer, int errorStatus);

    const FarmTree& m_tree;
    std::string m_community;
    size_t m_maxSize;
    quint64 m_varbindsSent = 0;
    quint8 m_pdu = 0;
    qint32 m_id = 0;
    qint32 m_first = 0;  ///< error-status, or non-repeaters
    qint32 m_second = 0; ///< error-index, or max-repetitions
    std::array<ber::Bytes, maxVarbinds> m_asked{};
    size_t m_askedCount = 0;
    std::array<Answer, maxVarbinds> m_answers{};
    size_t m_answerCount = 0;
    size_t m_budget = 0; ///< octets of a GETBULK's answer so far, at most
};

} // namespace sd::farm
