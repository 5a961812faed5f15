#pragma once

#include "models/boundary/secret.h"
#include "models/domain/checkparams.h"
#include "models/domain/credential.h"
#include "models/domain/ids.h"
#include "models/domain/peercertificate.h"
#include "models/domain/reading.h"
#include "models/domain/readingplan.h"
#include "models/domain/shared.h"
#include "models/domain/time.h"

#include <map>
#include <memory>
#include <vector>

namespace sd {

/// The secrets that a poll may need, opened once when the check is planned.
struct PollSecrets
{
    Secret password;
    Secret community; ///< SNMP v1/v2c; null: "public"
    Secret authPassword;
    Secret privPassword;
    Secret token;
};

/// Everything that one check's polls have in common. Built once, shared, never changed. What many checks have in common
/// they hold together.
struct PollSpec
{
    CheckId check;
    QString address;   ///< host name, IPv4 or IPv6, no port
    QString name = {}; ///< the server's name, for plugins' {name}
    Shared<CheckParams> params;
    std::shared_ptr<const ReadingPlan> plan = {}; ///< checks with a baseline only
    Shared<Credential> credential = {};
    Shared<PollSecrets> secrets = {};
    Millis timeout{5'000};
};

/// One poll to make.
struct PollOrder
{
    std::shared_ptr<const PollSpec> spec;
    quint64 ticket = 0;    ///< comes back in the result
    SteadyTime deadline{}; ///< start + timeout; the worker answers by then, come what may
};

enum class PollFailure : quint8 {
    None,
    Timeout,
    Refused,     ///< the port is closed
    Unreachable, ///< no route, host or net unreachable
    Name,        ///< the host name did not resolve
    Auth,        ///< the other side refused who we are
    Malformed,   ///< an answer that breaks its protocol: truncated, wrong id, looping, wrong source
    TooLarge,    ///< an answer beyond its limit
    Tls,         ///< the handshake failed
    NotAllowed,  ///< this machine does not let us (no ICMP socket, plugin not executable)
    Cancelled,   ///< the engine is stopping
    Internal,
};

struct PollResult;

/// Somebody is there and speaks the protocol, be it that he had nothing to say.
bool hasSpoken(const PollResult& result);

/// "timeout", "refused", "unreachable", "name", "auth", "malformed", "too-large", "tls", "not-allowed", "cancelled",
/// "internal"; empty for None. These are the causes that CheckHealth and Alarm carry.
QLatin1StringView code(PollFailure failure);

/// What came of one poll. Never nothing: a failed poll has a failure and a detail.
/// A poll that failed in part keeps the readings that it got and names the rest in `detail`.
struct PollResult
{
    CheckId check;
    quint64 ticket = 0;
    Stamp started;
    Stamp finished;
    PollFailure failure = PollFailure::None;
    QString detail = {};
    std::vector<Reading> readings = {};
    std::map<QString, QString> identity = {}; ///< "vendor", "model", "os", "name" … when the protocol tells
    SharedCertificate certificate = {};       ///< that was shown, where the protocol looks at it
    bool restarted = false; ///< the device says that it restarted since the last poll: counters began anew
};

} // namespace sd
