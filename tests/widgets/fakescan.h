#pragma once

#include "models/boundary/networkscan.h"

#include <QObject>

namespace sd::test {

/// A network in memory: tells what the test says, from the event loop as the real one does, and remembers what was
/// asked.
class FakeScan : public QObject, public NetworkScan
{
    Q_OBJECT

public:
    [[nodiscard]] Subscription scan(ScanWish wish, Told told) override;

    /// Told as soon as a scan begins.
    std::vector<ScanNews> atOnce;
    /// Tells the scan under way.
    void tell(const ScanNews& news);

    std::vector<ScanWish> wishes;
    int ended = 0; ///< subscriptions that are gone

private:
    std::weak_ptr<Told> m_told;
};

/// One address that answers to ping and SNMP, read by these baselines.
FoundHost snmpHost(const QString& address, const QString& name, std::map<QString, QString> identity,
                   const QStringList& baselines);
/// What is found in an office: a Dell server with its controller, a UPS, a switch, one that is watched already and one
/// that answers to a ping alone. Half-way through a network of 254.
ScanNews sampleScan();

} // namespace sd::test
