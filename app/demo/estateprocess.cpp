#include "app/demo/estateprocess.h"

#include "app/demo/agent/snmpagent.h"
#include "app/demo/webfarm.h"

#include <QSaveFile>

#include <poll.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <csignal>

namespace sd::demo {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Millis day = 24h;

/// Turns the signals that end us into a descriptor, for this thread and all that it starts.
Socket blockEndSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return Socket(::signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK));
}

struct Certificates
{
    KeyPair shared;
    KeyPair expiring;
};

/// Two leaf certificates that end when the behaviour says so.
Result<Certificates> makeCertificates(const EstateProcessOptions& options, const Behaviour& behaviour, UtcTime now)
{
    const auto authority = CertificateAuthority::make({now - 400 * day, now + 3650 * day});
    if (!authority)
        return authority.failure();
    if (!options.caFile.isEmpty()) {
        QSaveFile file(options.caFile);
        if (!file.open(QIODevice::WriteOnly) || file.write(authority->certificate()) < 0 || !file.commit())
            return Failure{u"io"_s, u"%1: %2"_s.arg(options.caFile, file.errorString())};
    }
    DemoServer anyServer;
    DemoServer forgetful;
    forgetful.part = Part::ExpiringCertificate;
    const Moment moment = behaviour.moment(now);
    auto issue = [&](const DemoServer& server) {
        const UtcTime end = behaviour.certificateEnd(server, moment);
        return authority->issue("*.demo.example", {end - 90 * day, end});
    };
    const auto shared = issue(anyServer);
    if (!shared)
        return shared.failure();
    const auto expiring = issue(forgetful);
    if (!expiring)
        return expiring.failure();
    return Certificates{*shared, *expiring};
}

struct WebFarms
{
    std::unique_ptr<WebFarm> plain;
    std::unique_ptr<WebFarm> secure;
    std::unique_ptr<WebFarm> expiring;
};

Result<WebFarms> openWebFarms(const EstateProcessOptions& options, const Behaviour& behaviour, const Clock& clock)
{
    const auto certificates = makeCertificates(options, behaviour, clock.utcNow());
    if (!certificates)
        return certificates.failure();
    auto plain = WebFarm::open(options.ports.http, std::nullopt, behaviour, clock);
    if (!plain)
        return plain.failure();
    auto secure = WebFarm::open(options.ports.https, certificates->shared, behaviour, clock);
    if (!secure)
        return secure.failure();
    auto expiring = WebFarm::open(options.ports.expiring, certificates->expiring, behaviour, clock);
    if (!expiring)
        return expiring.failure();
    return WebFarms{std::move(*plain), std::move(*secure), std::move(*expiring)};
}

/// True once whoever started us has closed our standard input.
bool isInputAtEnd()
{
    std::array<char, 256> ignored;
    return ::read(STDIN_FILENO, ignored.data(), ignored.size()) <= 0;
}

void serveUntilEnd(SnmpAgent& agent, const Socket& signals)
{
    std::array<pollfd, 3> watched{{{agent.fd(), POLLIN, 0}, {signals.fd(), POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}}};
    while (::poll(watched.data(), watched.size(), -1) >= 0 || errno == EINTR) {
        if (watched[1].revents != 0 || (watched[2].revents != 0 && isInputAtEnd()))
            return;
        if (watched[0].revents != 0)
            agent.serve();
    }
}

} // namespace

QString webName(const DemoServer& server)
{
    return server.name.toLower() % ".demo.example"_L1;
}

Result<void> runEstate(const EstateProcessOptions& options, const Clock& clock,
                       const std::function<void(const EstatePorts&)>& ready)
{
    const pid_t parent = ::getppid();
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    const Socket signals = blockEndSignals();
    if (::getppid() != parent)
        return {}; // it ended before we asked to be told

    const EstatePlan plan = planEstate(options.plan);
    const UtcTime now = clock.utcNow();
    const Behaviour behaviour(plan, Rhythm({now - 800 * day, now + 800 * day}, options.lapse), Story(options.stage));
    const auto agent = SnmpAgent::open(options.ports.snmp, behaviour, clock);
    if (!agent)
        return agent.failure();
    const auto farms = openWebFarms(options, behaviour, clock);
    if (!farms)
        return farms.failure();
    ready({(*agent)->port(), farms->plain->port(), farms->secure->port(), farms->expiring->port()});
    serveUntilEnd(**agent, signals);
    return {};
}

} // namespace sd::demo
