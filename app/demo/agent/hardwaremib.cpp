#include "app/demo/agent/hardwaremib.h"

#include "app/demo/noise.h"

#include <array>
#include <chrono>
#include <cmath>

namespace sd::demo {

namespace {

using Arcs = std::vector<quint32>;

const Arcs cpq{1, 3, 6, 1, 4, 1, 232};

constexpr int fine = 2;
constexpr int degraded = 3;
constexpr int predictsFailure = 4; ///< cpqDaPhyDrvStatus
constexpr int replaceDrive = 3;    ///< cpqDaPhyDrvSmartStatus
constexpr quint32 disks = 8;
constexpr quint32 failingBay = 3;

Arcs below(const Arcs& group, std::initializer_list<quint32> more)
{
    Arcs arcs = group;
    arcs.insert(arcs.end(), more);
    return arcs;
}

/// Gathers the objects, table by table.
class ObjectList
{
public:
    std::vector<HardwareObject> take()
    {
        addWhole();
        addFans();
        addTemperatures();
        addBoard();
        addSupplies();
        addArray();
        return std::move(m_objects);
    }

private:
    /// Below the table's entry: the column, then the row.
    void add(const Arcs& entry, quint32 column, std::initializer_list<quint32> row, HardwareCurve curve, int number,
             int ill = 0)
    {
        Arcs arcs = below(entry, {column});
        arcs.insert(arcs.end(), row);
        m_objects.push_back({std::move(arcs), curve, number, ill});
    }
    void addText(const Arcs& entry, quint32 column, std::initializer_list<quint32> row, const QByteArray& text)
    {
        add(entry, column, row, HardwareCurve::Text, 0);
        m_objects.back().text = text;
    }

    void addWhole()
    {
        add(below(cpq, {6, 1}), 3, {0}, HardwareCurve::FailingMachine, fine, degraded);
        add(below(cpq, {6, 2, 6}), 1, {0}, HardwareCurve::Number, fine);
        add(below(cpq, {6, 2, 9}), 1, {0}, HardwareCurve::Number, fine);
        add(below(cpq, {6, 2, 14}), 4, {0}, HardwareCurve::Number, fine);
        add(below(cpq, {6, 2, 11}), 2, {0}, HardwareCurve::Number, fine);
        add(below(cpq, {3, 1}), 3, {0}, HardwareCurve::FailingMachine, fine, degraded);
        add(below(cpq, {6, 2, 15}), 3, {0}, HardwareCurve::Watts, 290);
    }

    void addFans()
    {
        const Arcs fan = below(cpq, {6, 2, 6, 7, 1});
        for (quint32 i = 1; i <= 6; ++i) {
            add(fan, 3, {0, i}, HardwareCurve::Number, 3); // in the system
            add(fan, 4, {0, i}, HardwareCurve::Number, 3); // present
            add(fan, 7, {0, i}, HardwareCurve::Number, 3); // redundant
            add(fan, 9, {0, i}, HardwareCurve::Number, fine);
            add(fan, 12, {0, i}, HardwareCurve::Rpm, 3'900 + static_cast<int>(i) * 60);
        }
    }

    void addTemperatures()
    {
        struct Sensor
        {
            int locale; ///< cpqHeTemperatureLocale
            int celsius;
            int threshold;
        };
        constexpr std::array<Sensor, 12> sensors{{{11, 23, 42},
                                                  {6, 46, 70},
                                                  {6, 48, 70},
                                                  {7, 37, 90},
                                                  {7, 39, 90},
                                                  {8, 36, 60},
                                                  {10, 34, 75},
                                                  {10, 35, 75},
                                                  {4, 51, 105},
                                                  {5, 47, 100},
                                                  {14, 64, 110},
                                                  {12, 33, 65}}};
        const Arcs sensor = below(cpq, {6, 2, 6, 8, 1});
        for (quint32 i = 1; i <= sensors.size(); ++i) {
            const Sensor& one = sensors[i - 1];
            add(sensor, 3, {0, i}, HardwareCurve::Number, one.locale);
            add(sensor, 4, {0, i}, HardwareCurve::Celsius, one.celsius);
            add(sensor, 5, {0, i}, HardwareCurve::Number, one.threshold);
            add(sensor, 6, {0, i}, HardwareCurve::Number, fine);
        }
    }

    void addBoard()
    {
        const Arcs processor = below(cpq, {1, 2, 2, 1, 1});
        const Arcs module = below(cpq, {6, 2, 14, 13, 1});
        constexpr quint32 slots = 8;
        for (quint32 socket = 0; socket < 2; ++socket) {
            add(processor, 6, {socket}, HardwareCurve::Number, fine);
            add(processor, 9, {socket}, HardwareCurve::Number, static_cast<int>(socket) + 1);
            for (quint32 slot = 0; slot < slots; ++slot) {
                const quint32 row = socket * slots + slot;
                addText(module, 13, {row},
                        "PROC " + QByteArray::number(socket + 1) + " DIMM " + QByteArray::number(slot + 1));
                add(module, 19, {row}, HardwareCurve::Number, 4); // good
                add(module, 20, {row}, HardwareCurve::Number, fine);
            }
        }
        const Arcs battery = below(cpq, {6, 2, 17, 2, 1});
        add(battery, 3, {0, 1}, HardwareCurve::Number, 3);
        add(battery, 4, {0, 1}, HardwareCurve::Number, fine);
        add(battery, 5, {0, 1}, HardwareCurve::Number, 1);
    }

    void addSupplies()
    {
        const Arcs supply = below(cpq, {6, 2, 9, 3, 1});
        for (quint32 i = 1; i <= 2; ++i) {
            add(supply, 3, {0, i}, HardwareCurve::Number, 3);
            add(supply, 4, {0, i}, HardwareCurve::Number, fine);
            add(supply, 5, {0, i}, HardwareCurve::Number, 1);
            add(supply, 7, {0, i}, HardwareCurve::Watts, 145);
            add(supply, 8, {0, i}, HardwareCurve::Number, 800);
            add(supply, 9, {0, i}, HardwareCurve::Number, 3);
        }
    }

    void addArray()
    {
        const Arcs controller = below(cpq, {3, 2, 2, 1, 1});
        add(controller, 5, {0}, HardwareCurve::Number, 0);
        add(controller, 6, {0}, HardwareCurve::FailingMachine, fine, degraded);
        addText(controller, 20, {0}, "Slot 0");
        const Arcs logical = below(cpq, {3, 2, 3, 1, 1});
        for (quint32 i = 1; i <= 2; ++i) {
            add(logical, 4, {0, i}, HardwareCurve::Number, fine);
            add(logical, 11, {0, i}, HardwareCurve::Number, fine);
        }
        const Arcs drive = below(cpq, {3, 2, 5, 1, 1});
        for (quint32 bay = 1; bay <= disks; ++bay) {
            const auto curve = bay == failingBay ? HardwareCurve::FailingDisk : HardwareCurve::Number;
            add(drive, 6, {0, bay}, curve, fine, predictsFailure);
            add(drive, 37, {0, bay}, curve, fine, degraded);
            add(drive, 57, {0, bay}, curve, fine, replaceDrive);
            addText(drive, 64, {0, bay},
                    QByteArray(bay <= disks / 2 ? "Port 1I" : "Port 2I") + " Box 1 Bay " + QByteArray::number(bay));
            add(drive, 70, {0, bay}, HardwareCurve::Celsius, 29 + static_cast<int>(bay % 4));
            add(drive, 71, {0, bay}, HardwareCurve::Number, 60);
        }
    }

    std::vector<HardwareObject> m_objects;
};

} // namespace

const std::vector<HardwareObject>& hardwareObjects()
{
    static const std::vector<HardwareObject> objects = ObjectList().take();
    return objects;
}

/// Up and down a little, each object by itself.
int hardwareValue(const HardwareObject& object, const DemoServer& server, const Moment& moment)
{
    using namespace std::chrono_literals;
    const double share = object.curve == HardwareCurve::Watts ? 0.1 : object.curve == HardwareCurve::Rpm ? 0.04 : 0.06;
    const quint64 salt = mix(object.arcs.back(), static_cast<quint64>(object.number));
    return static_cast<int>(
        std::lround(object.number * (1 + share * smoothNoise(mix(server.seed, salt), moment.at, 20min))));
}

void writeHardware(BerWriter& writer, const HardwareObject& object, const DemoServer& server,
                   const Behaviour& behaviour, const Moment& moment)
{
    switch (object.curve) {
    case HardwareCurve::Number:
        return writer.writeInteger(object.number);
    case HardwareCurve::Text:
        return writer.writeString(tag::OctetString, object.text);
    case HardwareCurve::Celsius:
    case HardwareCurve::Rpm:
    case HardwareCurve::Watts:
        return writer.writeInteger(hardwareValue(object, server, moment));
    case HardwareCurve::FailingDisk:
    case HardwareCurve::FailingMachine:
        return writer.writeInteger(behaviour.web(server, moment).isHealthy ? object.number : object.ill);
    }
}

} // namespace sd::demo
