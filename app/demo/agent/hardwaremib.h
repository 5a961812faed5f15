#pragma once

#include "app/demo/agent/ber.h"
#include "app/demo/behaviour.h"

#include <QByteArray>

#include <vector>

namespace sd::demo {

/// How an object of a management controller moves.
enum class HardwareCurve : quint8 {
    Number, ///< stands still
    Text,
    Celsius, ///< around `number`
    Rpm,
    Watts,
    FailingDisk,    ///< `number`, and from the day on which its disk predicts its end: `ill`
    FailingMachine, ///< the same, for what sums it up
};

/// One object below 1.3.6.1.4.1.232 (HPE: CPQHLTH-MIB, CPQIDA-MIB, CPQSTDEQ-MIB), its columns and their meanings as in
/// the baseline hpe-proliant.
struct HardwareObject
{
    std::vector<quint32> arcs; ///< with the instance
    HardwareCurve curve = HardwareCurve::Number;
    int number = 0;
    int ill = 0;
    QByteArray text = {};
};

/// Those of an iLO, in no order: eight disks, six fans, two processors with memory, two supplies, twelve sensors.
const std::vector<HardwareObject>& hardwareObjects();

/// What an object that moves stands at.
int hardwareValue(const HardwareObject& object, const DemoServer& server, const Moment& moment);

void writeHardware(BerWriter& writer, const HardwareObject& object, const DemoServer& server,
                   const Behaviour& behaviour, const Moment& moment);

} // namespace sd::demo
