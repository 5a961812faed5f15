#pragma once

#include "app/probes/pollworker.h"
#include "tests/support/realclock.h"

#include <QTest>

#include <condition_variable>
#include <cstring>
#include <mutex>

namespace sd::test {

/// Collects results and lets a test wait for them.
class CollectingSink : public PollSink
{
public:
    void deliver(std::vector<PollResult> results) override
    {
        const std::lock_guard lock(m_mutex);
        for (PollResult& result : results)
            m_results.push_back(std::move(result));
        m_arrived.notify_all();
    }

    /// What has come once there are `count`, or after 20 s whatever there is; taken out.
    std::vector<PollResult> wait(size_t count)
    {
        std::unique_lock lock(m_mutex);
        m_arrived.wait_for(lock, std::chrono::seconds{20}, [&] { return m_results.size() >= count; });
        return std::exchange(m_results, {});
    }

private:
    std::mutex m_mutex; ///< protects m_results
    std::condition_variable m_arrived;
    std::vector<PollResult> m_results;
};

class PlainSecret : public SecretBuffer
{
public:
    explicit PlainSecret(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {}
    [[nodiscard]] QByteArrayView view() const override { return m_bytes; }

private:
    QByteArray m_bytes;
};

inline Secret secret(const QByteArray& bytes)
{
    return Secret(std::make_shared<PlainSecret>(bytes));
}

inline Oid oid(const char* text)
{
    return *Oid::parse(QString::fromLatin1(text));
}

inline Expression expression(const char* text)
{
    return *Expression::parse(QString::fromLatin1(text));
}

/// A check of an agent on loopback.
inline std::shared_ptr<PollSpec> snmpSpec(quint16 port, ReadingPlan plan, int version = 2)
{
    auto spec = std::make_shared<PollSpec>();
    spec->check = CheckId{1};
    spec->address = QStringLiteral("127.0.0.1");
    SnmpParams params;
    params.version = version;
    params.port = port;
    spec->params = params;
    spec->plan = std::make_shared<const ReadingPlan>(std::move(plan));
    spec->timeout = Millis{2'000};
    return spec;
}

inline PollOrder orderFor(const std::shared_ptr<const PollSpec>& spec, const Clock& clock, quint64 ticket = 1)
{
    return {spec, ticket, clock.steadyNow() + spec->timeout};
}

/// One poll by a worker of its own.
inline PollResult pollOnce(const std::shared_ptr<const PollSpec>& spec)
{
    const RealClock clock;
    CollectingSink sink;
    const auto worker = makeSnmpWorker(sink, clock);
    worker->submit({orderFor(spec, clock)});
    std::vector<PollResult> results = sink.wait(1);
    return results.empty() ? PollResult{} : std::move(results.front());
}

inline const Reading* findReading(const PollResult& result, const QString& metric, const QString& instance = {})
{
    const auto found = std::find_if(result.readings.begin(), result.readings.end(), [&](const Reading& reading) {
        return reading.key.metric == metric && reading.key.instance == instance;
    });
    return found == result.readings.end() ? nullptr : &*found;
}

} // namespace sd::test
