#include "app/probes/transport/resolver.h"

#include "models/domain/explanation.h"

#include <QHash>
#include <QUrl>

#include <netdb.h>
#include <pthread.h>
#include <resolv.h>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <system_error>
#include <thread>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

struct Waiter
{
    EventLoop::Poster poster;
    Resolver::Callback callback;
};

struct Entry
{
    std::shared_ptr<const Resolution> answer; ///< null: never answered yet
    SteadyTime learned{};                     ///< when the addresses in `answer` were true
    SteadyTime askAgain{};                    ///< not before
    bool asking = false;
    std::vector<Waiter> waiters;
};

void tell(std::vector<Waiter> waiters, const std::shared_ptr<const Resolution>& answer)
{
    for (Waiter& waiter : waiters)
        waiter.poster.post([callback = std::move(waiter.callback), answer] { callback(*answer); });
}

QString explainLookUp(const QString& name, int failure)
{
    switch (failure) {
    case EAI_NONAME:
        return explain(Why::NameUnknown, name);
    case EAI_NODATA:
    case EAI_ADDRFAMILY:
        return explain(Why::NameNoAddress, name);
    case EAI_AGAIN:
        return explain(Why::NameServer, name);
    case EAI_SYSTEM:
        return explain(Why::At, name, explainErrno(errno));
    default:
        return explain(Why::At, name, QString::fromLocal8Bit(gai_strerror(failure)));
    }
}

} // namespace

struct Resolver::Shared
{
    Shared(const Clock& c, ResolverSettings s)
        : clock(c)
        , settings(std::move(s))
    {}

    const Clock& clock; ///< read under the lock and before `stopping` only: a thread left behind outlives it
    const ResolverSettings settings;
    std::mutex mutex; ///< protects all below
    std::condition_variable wake;
    std::condition_variable ended;
    QHash<QString, Entry> names;
    std::deque<QString> queue;
    int idle = 0;
    int running = 0;
    bool stopping = false;

    void remember(Entry& entry, Resolution found);
    void forgetSome();
    static void work(const std::shared_ptr<Shared>& self);
    static void ask(const std::shared_ptr<Shared>& self, const QString& name);
};

/// Takes a new answer in; a name server that does not answer leaves the old addresses standing.
void Resolver::Shared::remember(Entry& entry, Resolution found)
{
    const SteadyTime now = clock.steadyNow();
    const bool keepOld =
        found.temporary && entry.answer && !entry.answer->addresses.empty() && now - entry.learned < settings.stale;
    entry.askAgain = now + (found.addresses.empty() ? settings.negative : settings.fresh);
    if (keepOld)
        return;
    entry.learned = now;
    entry.answer = std::make_shared<const Resolution>(std::move(found));
}

/// Drops names nobody asked about for long. Called when the table is full.
void Resolver::Shared::forgetSome()
{
    const SteadyTime now = clock.steadyNow();
    names.removeIf([&](auto it) { return !it->asking && it->askAgain + settings.fresh < now; });
    if (static_cast<size_t>(names.size()) >= settings.maxNames)
        names.removeIf([](auto it) { return !it->asking; });
}

void Resolver::Shared::ask(const std::shared_ptr<Shared>& self, const QString& name)
{
    self->queue.push_back(name);
    if (self->idle == 0 && self->running < self->settings.threads) {
        ++self->running;
        try {
            std::thread(work, self).detach(); // see ~Resolver: getaddrinfo can't be cancelled
        } catch (const std::system_error&) {
            --self->running; // no thread to be had: the name stays in the queue and the next question tries again
        }
    }
    self->wake.notify_one();
}

void Resolver::Shared::work(const std::shared_ptr<Shared>& self)
{
    pthread_setname_np(pthread_self(), "sd-names");
    if (res_init() == 0) {
        // The resolver state is the thread's own: two tries of two seconds instead of five.
        _res.retrans = 2;
        _res.retry = 2;
    }
    std::unique_lock lock(self->mutex);
    for (;;) {
        ++self->idle;
        self->wake.wait(lock, [&] { return self->stopping || !self->queue.empty(); });
        --self->idle;
        if (self->stopping)
            break;
        const QString name = self->queue.front();
        self->queue.pop_front();
        lock.unlock();
        Resolution found = self->settings.lookUp ? self->settings.lookUp(name) : lookUpNow(name);
        lock.lock();
        if (self->stopping)
            break;
        Entry& entry = self->names[name];
        entry.asking = false;
        self->remember(entry, std::move(found));
        tell(std::exchange(entry.waiters, {}), entry.answer);
    }
    --self->running;
    self->ended.notify_all();
}

Resolver::Resolver(const Clock& clock, ResolverSettings settings)
    : d(std::make_shared<Shared>(clock, std::move(settings)))
{}

Resolver::~Resolver()
{
    std::unique_lock lock(d->mutex);
    d->stopping = true;
    d->names.clear();
    d->wake.notify_all();
    // An idle thread ends at once. One that hangs in getaddrinfo must not hold up the end of the program: it owns what
    // it touches and ends by itself.
    d->ended.wait_for(lock, std::chrono::milliseconds{200}, [this] { return d->running == 0; });
}

std::shared_ptr<Resolver> Resolver::shared(const Clock& clock)
{
    static std::mutex mutex; // protects `byClock`
    static std::map<const Clock*, std::weak_ptr<Resolver>> byClock;
    const std::lock_guard lock(mutex);
    std::weak_ptr<Resolver>& known = byClock[&clock];
    std::shared_ptr<Resolver> resolver = known.lock();
    if (!resolver) {
        resolver = std::make_shared<Resolver>(clock);
        known = resolver;
    }
    return resolver;
}

void Resolver::resolve(const QString& name, const EventLoop& loop, Callback callback)
{
    if (const auto literal = NetAddress::fromLiteral(name)) {
        callback(Resolution{.addresses = {*literal}});
        return;
    }
    std::shared_ptr<const Resolution> known;
    {
        const std::lock_guard lock(d->mutex);
        if (static_cast<size_t>(d->names.size()) >= d->settings.maxNames && !d->names.contains(name))
            d->forgetSome();
        Entry& entry = d->names[name];
        const SteadyTime now = d->clock.steadyNow();
        const bool tooOld = entry.answer && now - entry.learned >= d->settings.stale && now >= entry.askAgain;
        const bool believable = entry.answer && (now < entry.askAgain || !entry.answer->addresses.empty()) && !tooOld;
        if ((!entry.answer || now >= entry.askAgain) && !entry.asking) {
            entry.asking = true;
            Shared::ask(d, name);
        }
        if (!believable) {
            entry.waiters.push_back({loop.poster(), std::move(callback)});
            return;
        }
        known = entry.answer;
    }
    callback(*known);
}

Resolution Resolver::lookUpNow(const QString& name)
{
    QByteArray host = QUrl::toAce(name); // also refuses what is no host name
    if (host.isEmpty() && name.contains(u'_'))
        host = name.toLatin1(); // not a host name by RFC 952, but Windows networks have them
    if (host.isEmpty())
        return {.error = explain(Why::NameInvalid, name)};
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM; // else every address comes three times
    addrinfo* list = nullptr;
    const int failed = getaddrinfo(host.constData(), nullptr, &hints, &list);
    if (failed != 0) {
        const QString error = explainLookUp(name, failed);
        return {.error = error, .temporary = failed == EAI_AGAIN || failed == EAI_SYSTEM};
    }
    Resolution result;
    for (const addrinfo* item = list; item; item = item->ai_next) {
        const auto address = NetAddress::fromSockaddr(item->ai_addr);
        if (address && std::find(result.addresses.begin(), result.addresses.end(), *address) == result.addresses.end())
            result.addresses.push_back(*address);
    }
    freeaddrinfo(list);
    if (result.addresses.empty())
        result.error = explain(Why::NameNoAddress, name);
    return result;
}

} // namespace sd
