#pragma once

#include "app/demo/behaviour.h"
#include "app/demo/certificates.h"
#include "models/boundary/clock.h"
#include "models/domain/failure.h"

#include <memory>
#include <optional>

namespace sd::demo {

/// Plays the web server of every address of the estate on one port, with the status, the delay and the outages that
/// their behaviour has. A BMC has its Redfish page, everybody else a start page.
class WebFarm
{
public:
    /// Serves HTTPS when `tls` is given, on any free port for 0. Fails with code "port" or "web". Behaviour and clock
    /// outlive the farm.
    static Result<std::unique_ptr<WebFarm>> open(quint16 port, const std::optional<KeyPair>& tls,
                                                 const Behaviour& behaviour, const Clock& clock);
    ~WebFarm();
    WebFarm(const WebFarm&) = delete;
    WebFarm& operator=(const WebFarm&) = delete;

    [[nodiscard]] quint16 port() const;

private:
    struct Private;
    explicit WebFarm(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace sd::demo
