#include "tests/widgets/samplemachines.h"

namespace sd::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class MachineBuilder
{
public:
    MachineBuilder(LiveBatch& picture, ServerId server, const QString& name, const QString& kind, UtcTime now)
        : m_picture(picture)
        , m_now(now)
        , m_check{server.value * 10}
    {
        Estate& estate = picture.estate.edit();
        Server made{server, CustomerId{1}, name, u"10.4.0.%1"_s.arg(50 + server.value % 10), kind};
        made.site = u"Västerås"_s;
        estate.servers.push_back(made);
        estate.checks.push_back({m_check, server, u"SNMP"_s, SnmpParams{}});
        picture.checks.push_back({m_check, server, State::Ok, now, 48ms});
        m_health.server = server;
        m_health.customer = CustomerId{1};
        m_health.state = State::Ok;
        m_health.since = now - 3h;
    }
    void done() { m_picture.servers.push_back(m_health); }

    SeriesHealth& value(const char* metric, const QString& instance, const char* unit, double value,
                        std::optional<double> warning = {}, std::optional<double> error = {},
                        Direction direction = Direction::Above)
    {
        SeriesHealth& made = add(metric, instance);
        made.value = value;
        made.unit = QString::fromLatin1(unit);
        if (warning || error) {
            Threshold limits{.direction = direction, .warning = warning, .error = error};
            limits.origin = {u"device"_s, {}, {}, {}};
            made.threshold = limits;
        }
        judge(made, levelOf(*made.threshold, value, 0, State::Ok));
        return made;
    }

    SeriesHealth& status(const char* metric, const QString& instance, const QString& text, State state = State::Ok)
    {
        SeriesHealth& made = add(metric, instance);
        made.kind = ReadingKind::Status;
        made.value = state == State::Ok ? 2 : 3;
        made.text = text;
        judge(made, state);
        return made;
    }

private:
    SeriesHealth& add(const char* metric, const QString& instance)
    {
        SeriesHealth made;
        made.series = SeriesId{m_check.value * 1000 + ++m_count};
        made.check = m_check;
        made.server = m_health.server;
        made.key = {QString::fromLatin1(metric), instance};
        made.at = m_now;
        made.since = m_now - 40min;
        m_picture.series.push_back(made);
        return m_picture.series.back();
    }
    void judge(SeriesHealth& made, State state)
    {
        made.state = state == State::Unknown ? State::Ok : state;
        ++m_health.series[static_cast<size_t>(made.state)];
        m_health.state = worse(m_health.state, made.state);
    }

    LiveBatch& m_picture;
    UtcTime m_now;
    CheckId m_check;
    ServerHealth m_health;
    qint64 m_count = 0;
};

void addBays(MachineBuilder& build, UtcTime now)
{
    for (int bay = 1; bay <= 8; ++bay) {
        const QString disk = u"Disk Port %1 Box 1 Bay %2"_s.arg(bay <= 4 ? u"1I"_s : u"2I"_s).arg(bay);
        if (bay == 7)
            continue;
        if (bay == 6) {
            SeriesHealth& gone = build.status("hw.status", disk, u"ok"_s, State::Warning);
            gone.at = now - 40min;
            continue;
        }
        const bool fails = bay == 3;
        build.status("hw.status", disk, fails ? u"degraded"_s : u"ok"_s, fails ? State::Warning : State::Ok);
        build.status("hw.physical_disk.status", disk, fails ? u"predicts failure"_s : u"ok"_s,
                     fails ? State::Error : State::Ok);
        build.value("hw.temperature", disk, "Cel", 29 + bay, 50, 60);
    }
    build.status("hw.logical_disk.status", u"Logical drive 0.1"_s, u"ok"_s);
    build.status("hw.logical_disk.status", u"Logical drive 0.2"_s, u"degraded"_s, State::Warning);
    build.status("hw.status", u"Array controller Slot 0"_s, u"ok"_s);
    build.status("hw.cache.status", u"Array cache 0"_s, u"enabled"_s);
}

void addBoardParts(MachineBuilder& build)
{
    for (int fan = 1; fan <= 6; ++fan) {
        build.status("hw.status", u"Fan %1"_s.arg(fan), u"ok"_s);
        build.value("hw.fan.speed", u"Fan %1"_s.arg(fan), "rpm", 3'840 + fan * 60);
    }
    for (int socket = 1; socket <= 2; ++socket) {
        build.status("hw.status", u"CPU %1"_s.arg(socket), u"ok"_s);
        for (int slot = 1; slot <= 12; ++slot) {
            const bool corrects = socket == 2 && slot == 5;
            build.status("hw.status", u"PROC %1 DIMM %2"_s.arg(socket).arg(slot),
                         corrects ? u"many corrected errors"_s : u"ok"_s, corrects ? State::Warning : State::Ok);
        }
    }
    for (int supply = 1; supply <= 2; ++supply) {
        build.status("hw.status", u"PSU %1"_s.arg(supply), u"ok"_s);
        build.value("hw.power", u"PSU %1"_s.arg(supply), "W", 140 + supply * 3);
        build.value("hw.power_supply.utilization", u"PSU %1"_s.arg(supply), "1", 0.18);
    }
    build.status("hw.battery.status", u"Battery 1"_s, u"ok"_s);
    struct Sensor
    {
        const char16_t* name;
        double value;
        double warning;
    };
    for (const Sensor& sensor : {Sensor{u"01-Inlet Ambient", 24, 42},
                                 {u"02-CPU 1", 47, 70},
                                 {u"03-CPU 2", 49, 70},
                                 {u"04-P1 DIMM 1-6", 38, 90},
                                 {u"06-P2 DIMM 1-6", 41, 90},
                                 {u"12-HD Max", 61, 60},
                                 {u"14-Stor Batt 1", 28, 60},
                                 {u"16-VR P1", 44, 115},
                                 {u"26-PCI 1", 52, 100},
                                 {u"32-BMC", 66, 110},
                                 {u"33-P/S 1", 35, 75},
                                 {u"34-P/S 2", 36, 75}})
        build.value("hw.temperature", QString::fromUtf16(sensor.name), "Cel", sensor.value, sensor.warning,
                    sensor.warning + 5);
}

void addUps(MachineBuilder& build)
{
    build.status("serverdrift.ups.source", {}, u"on battery"_s, State::Warning);
    build.status("serverdrift.ups.test", {}, u"ok"_s);
    build.status("hw.battery.status", {}, u"normal"_s);
    build.value("hw.battery.charge", {}, "1", 0.83, 0.5, 0.2, Direction::Below);
    build.value("hw.battery.time_left", {}, "s", 1'980, 600, 300, Direction::Below);
    build.value("serverdrift.ups.on_battery", {}, "s", 240, 60, 1'800);
    build.value("hw.temperature", u"battery"_s, "Cel", 26, 35, 40);
    build.value("hw.voltage", u"input"_s, "V", 0);
    build.value("hw.voltage", u"output"_s, "V", 230);
    build.value("hw.current", u"output"_s, "A", 3.4);
    build.value("hw.power", u"output"_s, "W", 742);
    build.value("serverdrift.ups.load", {}, "1", 0.43, 0.8, 0.95);
    build.value("hw.temperature", u"Probe Rack"_s, "Cel", 23, 27, 32);
}

} // namespace

ServerId addMachines(FakeConsole& console, UtcTime now)
{
    LiveBatch& picture = console.picture;
    picture.series.reserve(picture.series.size() + 500);
    const ServerId first{static_cast<qint64>(picture.estate->servers.size()) + 1};
    MachineBuilder machine(picture, first, u"NB-ILO01"_s, u"bmc"_s, now);
    for (const QString& whole : {u"System"_s, u"Cooling"_s, u"Power supplies"_s, u"Management log"_s})
        machine.status("hw.status", whole, u"ok"_s);
    machine.value("hw.power", u"System"_s, "W", 289);
    addBays(machine, now);
    addBoardParts(machine);
    machine.done();
    MachineBuilder ups(picture, ServerId{first.value + 1}, u"NB-UPS01"_s, u"ups"_s, now);
    addUps(ups);
    ups.done();
    return first;
}

} // namespace sd::test
