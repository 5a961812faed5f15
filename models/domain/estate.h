#pragma once

#include "models/domain/adjustment.h"
#include "models/domain/chartset.h"
#include "models/domain/checkparams.h"
#include "models/domain/ids.h"
#include "models/domain/muting.h"
#include "models/domain/shared.h"
#include "models/domain/threshold.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace sd {

struct Customer
{
    CustomerId id;
    QString name;
    QString reference = {}; ///< the customer's number in other systems

    bool operator==(const Customer&) const = default;
};

struct Server
{
    ServerId id;
    CustomerId customer;
    QString name;
    QString address;   ///< host name, IPv4 or IPv6
    QString kind = {}; ///< "windows", "linux", "hypervisor", "bmc", "ups", "switch", "cloud" …
    QString site = {};
    QStringList tags = {};
    QString notes = {};
    CredentialId credential = {}; ///< the one its checks use unless they name their own
    bool enabled = true;

    bool operator==(const Server&) const = default;
};

/// One thing asked of one server, at an interval, giving one or many readings.
struct Check
{
    CheckId id;
    ServerId server;
    QString name; ///< "Ping", "SNMP", "www.example.se"
    Shared<CheckParams> params;
    Millis interval{60'000};
    Millis timeout{5'000};                     ///< never longer than the interval
    CredentialId credential = {};              ///< none: the server's
    std::vector<ThresholdRule> overrides = {}; ///< laid over the baseline's
    bool enabled = true;
    /// `interval` is what its baseline says, and goes with it; else it is the check's own.
    bool followsBaseline = false;

    bool operator==(const Check&) const = default;
};

/// What people know of a check and leave to the next one: "known: the backup runs 02:00–03:00".
struct CheckNote
{
    CheckId check;
    QString text; ///< never empty
    QString by;
    UtcTime at{};

    bool operator==(const CheckNote&) const = default;
};

/// Everything that is configured, as the engine and the window start from it.
struct Estate
{
    std::vector<Customer> customers;
    std::vector<Server> servers;
    std::vector<Check> checks;
    std::vector<std::pair<ServerId, ServerId>> dependencies; ///< child, parent
    std::vector<ServiceWindow> windows;
    std::vector<CheckNote> notes = {};          ///< at most one a check; written by Operations::writeNote alone
    std::vector<SharedChartSet> chartSets = {}; ///< likewise by Operations::saveChartSet
    Adjustments adjustments = {};               ///< likewise by Operations::saveAdjustment
};

} // namespace sd
