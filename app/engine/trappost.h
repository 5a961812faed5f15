#pragma once

#include "app/probes/snmp/traplistener.h"

#include <functional>
#include <memory>
#include <optional>

namespace sd {

class Pipeline;

/// What the store says of listening for traps.
struct TrapSettings
{
    quint16 port = 0;                ///< 0: nothing listens
    std::vector<quint8> engine = {}; ///< our SNMPv3 engine ID

    bool operator==(const TrapSettings&) const = default;
};

/// Keeps a listener as the settings say, and brings what it hears to the pipeline.
class TrapPost final : public TrapSink
{
public:
    /// Runs its argument later on the pipeline's thread; any thread.
    using Post = std::function<void(std::function<void(Pipeline&, Stamp)>)>;

    /// `clock` outlives it.
    TrapPost(const Clock& clock, Post post);
    ~TrapPost() override;
    TrapPost(const TrapPost&) = delete;
    TrapPost& operator=(const TrapPost&) = delete;

    /// The listener is made anew only where its own settings changed. One thread at a time.
    void configure(const TrapSettings& settings, TrapAccess access);
    /// Stops listening; what was heard has been posted when it returns.
    void close();

private:
    void heard(std::vector<Trap> traps) override;
    void listening(const QString& trouble) override;

    const Clock& m_clock;
    Post m_post;
    std::optional<TrapSettings> m_settings;
    std::unique_ptr<TrapListener> m_listener;
};

} // namespace sd
