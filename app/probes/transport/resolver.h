#pragma once

#include "app/probes/transport/eventloop.h"
#include "app/probes/transport/netaddress.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace sd {

/// What became of a host name.
struct Resolution
{
    std::vector<NetAddress> addresses = {}; ///< best first (RFC 6724, as getaddrinfo sorts); empty: see `error`
    QString error = {};                     ///< why there are none, explained
    bool temporary = false;                 ///< the name server did not answer; the name may well exist

    /// The best address, or a null one.
    [[nodiscard]] NetAddress best() const { return addresses.empty() ? NetAddress() : addresses.front(); }
};

struct ResolverSettings
{
    int threads = 4;           ///< look-ups at the same time
    Millis fresh{60'000};      ///< an answer is used without a second thought
    Millis stale{3'600'000};   ///< an older one is used while a new one is fetched, or no name server answers
    Millis negative{10'000};   ///< "no such name" is believed
    size_t maxNames = 100'000; ///< names remembered; beyond it the old ones go
    std::function<Resolution(const QString&)> lookUp = {}; ///< tests; empty: getaddrinfo
};

/// Looks names up beside the workers: getaddrinfo blocks, for seconds when no name server answers, so it runs on a
/// few threads of its own. Equal names asked at the same time are looked up once. While the name servers are away the
/// last known addresses go on being used (RFC 8767), so that a dead name server is not a dead estate.
class Resolver
{
public:
    using Callback = std::function<void(const Resolution&)>;

    explicit Resolver(const Clock& clock, ResolverSettings settings = {});
    ~Resolver(); ///< pending callbacks are dropped; waits for look-ups a moment, leaves those behind that hang
    Resolver(const Resolver&) = delete;
    Resolver& operator=(const Resolver&) = delete;

    /// One for all workers that share `clock`; lives as long as somebody holds it.
    static std::shared_ptr<Resolver> shared(const Clock& clock);

    /// Called on `loop`'s thread, and calls back there: before it returns when the answer is known (a literal, or
    /// remembered), else later. The callback is dropped with the loop.
    void resolve(const QString& name, const EventLoop& loop, Callback callback);

    /// The addresses of a name by getaddrinfo; blocks.
    static Resolution lookUpNow(const QString& name);

private:
    struct Shared;
    std::shared_ptr<Shared> d; ///< shared with the threads
};

} // namespace sd
