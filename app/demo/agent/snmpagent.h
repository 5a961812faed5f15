#pragma once

#include "app/demo/agent/responder.h"
#include "app/demo/loopback.h"
#include "models/boundary/clock.h"

#include <array>
#include <memory>

namespace sd::demo {

/// Plays every server of the estate on one UDP socket. Answers leave from the address that was asked.
class SnmpAgent
{
public:
    /// On any free port for 0. Fails with code "port" when the port is taken. Behaviour and clock outlive the agent.
    static Result<std::unique_ptr<SnmpAgent>> open(quint16 port, const Behaviour& behaviour, const Clock& clock);

    [[nodiscard]] int fd() const { return m_socket.fd(); }
    [[nodiscard]] quint16 port() const { return boundPort(m_socket); }
    /// Answers what has arrived and returns; call it when `fd` is readable.
    void serve();

private:
    static constexpr size_t batchSize = 64;
    static constexpr size_t largestRequest = 2048;

    SnmpAgent(Socket socket, const Behaviour& behaviour, const Clock& clock);

    Socket m_socket;
    const Behaviour& m_behaviour;
    const Clock& m_clock;
    SnmpResponder m_responder;
    std::array<std::array<char, largestRequest>, batchSize> m_requests{};
    std::array<std::array<char, SnmpResponder::maxAnswer>, batchSize> m_answers{};
};

} // namespace sd::demo
