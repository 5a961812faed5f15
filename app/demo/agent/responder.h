#pragma once

#include "app/demo/agent/mibtree.h"

#include <QByteArrayView>

#include <span>

namespace sd::demo {

/// Answers SNMPv2c requests (GET, GETNEXT, GETBULK; RFC 3416 §4.2) for any server of the estate.
class SnmpResponder
{
public:
    /// Largest answer: what fits into one Ethernet frame.
    static constexpr size_t maxAnswer = 1472;

    /// The behaviour outlives it.
    explicit SnmpResponder(const Behaviour& behaviour)
        : m_behaviour(behaviour)
        , m_forest(behaviour.plan())
    {}

    /// The answer, written at the end of `buffer`; empty for what an agent leaves unanswered: another version, another
    /// community than "public", a request that can't be read.
    [[nodiscard]] QByteArrayView answer(QByteArrayView request, const DemoServer& server, const Moment& moment,
                                        std::span<char> buffer) const;

private:
    const Behaviour& m_behaviour;
    MibForest m_forest;
};

} // namespace sd::demo
