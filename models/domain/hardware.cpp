#include "models/domain/hardware.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <tuple>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

bool isTemperature(const MetricKey& key)
{
    return key.metric.startsWith("hw.temperature"_L1) || key.metric == "serverdrift.humidity"_L1;
}

/// A curve of network load begins with hw., too, and is about no part that one could pull.
bool isAboutHardware(const MetricKey& key)
{
    static const std::array others{"serverdrift.ups."_L1, "serverdrift.disk.endurance."_L1, "serverdrift.humidity"_L1,
                                   "serverdrift.contact"_L1, "serverdrift.power"_L1};
    if (key.metric.startsWith("hw."_L1))
        return !key.metric.startsWith("hw.network."_L1);
    return std::ranges::any_of(others, [&](QLatin1StringView prefix) { return key.metric.startsWith(prefix); });
}

const QRegularExpression& strandName()
{
    static const QRegularExpression pattern(u"^(?:Phase|Bank|Load|Line|Branch|Cord) \\S+$"_s);
    return pattern;
}

bool isFeed(const QString& instance)
{
    return instance.startsWith("Source "_L1);
}

/// A transfer switch says of its source what a UPS does: its feeds tell them apart.
HardwareShape shapeOf(const std::vector<PartReading>& readings)
{
    HardwareShape shape = HardwareShape::None;
    for (const auto& [health, isGone] : readings) {
        const MetricKey& key = health.key;
        if (strandName().match(key.instance).hasMatch() || isFeed(key.instance))
            return HardwareShape::Pdu;
        if (key.metric.startsWith("serverdrift.ups."_L1) ||
            (key.metric == "hw.battery.charge"_L1 && key.instance.isEmpty()))
            shape = HardwareShape::Ups;
    }
    return shape;
}

/// Of a UPS, a PDU or a transfer switch.
PartKind powerKindOf(const MetricKey& key, HardwareShape shape)
{
    const QString& metric = key.metric;
    const QString& instance = key.instance;
    if (shape == HardwareShape::Pdu) {
        if (isTemperature(key))
            return PartKind::Temperature;
        if (isFeed(instance))
            return PartKind::Input;
        return strandName().match(instance).hasMatch() ? PartKind::Phase : PartKind::Unit;
    }
    if (metric.startsWith("hw.battery."_L1) || metric.startsWith("serverdrift.ups.battery."_L1) ||
        metric == "serverdrift.ups.runtime.margin"_L1 || metric == "serverdrift.ups.on_battery"_L1 ||
        instance == "battery"_L1)
        return PartKind::Battery;
    if (isTemperature(key))
        return PartKind::Temperature;
    if (instance.startsWith("input"_L1) || metric.startsWith("serverdrift.ups.input."_L1) ||
        (metric == "serverdrift.ups.frequency"_L1 && instance.isEmpty()))
        return PartKind::Input;
    if (instance.startsWith("output"_L1) || metric == "serverdrift.ups.load"_L1 || metric == "hw.power"_L1 ||
        metric.startsWith("serverdrift.power"_L1) || metric == "hw.current"_L1 || metric == "hw.voltage"_L1)
        return PartKind::Output;
    if (metric == "hw.status"_L1 && instance.startsWith("Probe "_L1))
        return PartKind::Temperature;
    return metric == "serverdrift.contact"_L1 || metric == "hw.status"_L1 ? PartKind::Other : PartKind::Unit;
}

/// All of that kind is one part of the picture: nobody looks at one voltage among thirty.
bool isOne(PartKind kind, HardwareShape shape)
{
    if (kind == PartKind::Electrical)
        return true;
    return shape == HardwareShape::Ups &&
           (kind == PartKind::Battery || kind == PartKind::Input || kind == PartKind::Output || kind == PartKind::Unit);
}

/// A temperature is read of these, and a picture of its own would say the same twice.
bool holdsItsTemperature(PartKind kind)
{
    return kind == PartKind::Drive || kind == PartKind::Supply || kind == PartKind::Memory || kind == PartKind::Battery;
}

bool isPulledOut(PartKind kind)
{
    constexpr std::array kinds{PartKind::Drive, PartKind::Fan, PartKind::Supply, PartKind::Memory, PartKind::Processor};
    return std::ranges::find(kinds, kind) != kinds.end();
}

/// What tells most of a part, first.
int weightOf(const QString& metric)
{
    static const std::array order{"hw.physical_disk.smart"_L1,
                                  "hw.physical_disk.status"_L1,
                                  "hw.logical_disk.status"_L1,
                                  "hw.power_supply.status"_L1,
                                  "serverdrift.ups.source"_L1,
                                  "hw.battery.charge"_L1,
                                  "serverdrift.ups.load"_L1,
                                  "hw.temperature"_L1,
                                  "hw.fan.speed"_L1,
                                  "hw.fan.speed_ratio"_L1,
                                  "hw.current"_L1,
                                  "hw.voltage"_L1,
                                  "hw.status"_L1};
    const auto* const found = std::ranges::find_if(order, [&](QLatin1StringView known) { return metric == known; });
    return static_cast<int>(found - order.begin());
}

using PartKey = std::pair<PartKind, QString>;

/// Sorts readings into parts.
class PartSorter
{
public:
    explicit PartSorter(HardwareShape shape)
        : m_shape(shape)
    {}

    void take(std::vector<PartReading>&& readings)
    {
        if (m_shape == HardwareShape::None)
            learnNames(readings);
        for (PartReading& reading : readings)
            add(std::move(reading));
    }
    std::vector<HardwarePart> parts() &&;

private:
    void learnNames(const std::vector<PartReading>& readings);
    void add(PartReading reading);
    [[nodiscard]] PartKey keyOf(const MetricKey& key) const;
    [[nodiscard]] QString supplyOf(const QString& instance) const;

    HardwareShape m_shape;
    std::map<QString, PartKind> m_names; ///< by what any but its temperatures says
    std::map<PartKey, HardwarePart> m_parts;
};

/// A name that is read as a plain status alone is told by its words; one metric of a single kind of part beats them.
void PartSorter::learnNames(const std::vector<PartReading>& readings)
{
    for (const auto& [health, isGone] : readings) {
        const MetricKey& key = health.key;
        if (isTemperature(key) || key.instance.isEmpty())
            continue;
        const bool isPlain = key.metric == "hw.status"_L1 || key.metric == "hw.power"_L1;
        const PartKind kind = partKindOf(key.metric, key.instance);
        const auto [entry, isNew] = m_names.try_emplace(key.instance, kind);
        if (!isNew && !isPlain && entry->second == PartKind::Other)
            entry->second = kind;
        else if (!isNew && key.metric.startsWith("hw.physical_disk."_L1))
            entry->second = kind;
    }
}

/// "PS1 Voltage 1" is about PS1.
QString PartSorter::supplyOf(const QString& instance) const
{
    static const QRegularExpression pattern(u"^(PSU? ?\\d+) (?:Voltage|Current)\\b"_s);
    const QString name = pattern.match(instance).captured(1);
    const auto known = m_names.find(name);
    return known != m_names.end() && known->second == PartKind::Supply ? name : QString();
}

PartKey PartSorter::keyOf(const MetricKey& key) const
{
    if (m_shape != HardwareShape::None) {
        const PartKind kind = powerKindOf(key, m_shape);
        return {kind, isOne(kind, m_shape) ? QString() : key.instance};
    }
    const auto known = m_names.find(key.instance);
    if (isTemperature(key) && (known == m_names.end() || !holdsItsTemperature(known->second)))
        return {PartKind::Temperature, key.instance};
    if (const QString supply = supplyOf(key.instance); !supply.isEmpty())
        return {PartKind::Supply, supply};
    const PartKind kind = known == m_names.end() ? partKindOf(key.metric, key.instance) : known->second;
    if (kind == PartKind::Summary && key.instance.isEmpty())
        return {kind, u"System"_s};
    return {kind, isOne(kind, m_shape) ? QString() : key.instance};
}

void PartSorter::add(PartReading reading)
{
    const PartKey key = keyOf(reading.health.key);
    HardwarePart& part = m_parts[key];
    if (part.readings.empty()) {
        part.kind = key.first;
        part.name = key.second;
        part.place = partPlaceOf(key.second);
    }
    part.readings.push_back(std::move(reading));
}

void finish(HardwarePart& part)
{
    std::ranges::stable_sort(part.readings, [](const PartReading& a, const PartReading& b) {
        const auto rank = [](const PartReading& one) {
            return std::tuple(-severity(one.health.state), weightOf(one.health.key.metric));
        };
        return rank(a) != rank(b) ? rank(a) < rank(b) : naturalLess(a.health.key.instance, b.health.key.instance);
    });
    part.isMissing = std::ranges::all_of(part.readings, &PartReading::isGone);
    // What a part that is there no longer tells (a sensor that is off) says nothing of how it is.
    part.state = State::Ok;
    bool isKnown = false;
    for (const PartReading& reading : part.readings) {
        if (reading.isGone && reading.health.state == State::NoData && !part.isMissing)
            continue;
        part.state = isKnown ? worse(part.state, reading.health.state) : reading.health.state;
        isKnown = true;
    }
}

std::vector<HardwarePart> PartSorter::parts() &&
{
    std::vector<HardwarePart> all;
    all.reserve(m_parts.size());
    for (auto& [key, part] : m_parts) {
        finish(part);
        if (!part.isMissing || isPulledOut(part.kind))
            all.push_back(std::move(part));
    }
    std::ranges::stable_sort(all, [](const HardwarePart& a, const HardwarePart& b) {
        if (a.kind != b.kind)
            return a.kind < b.kind;
        if (a.place.box != b.place.box)
            return naturalLess(a.place.box, b.place.box);
        // Only what sits in bays goes by their number: "Fan 2 (1.3)" stands where its name does.
        if (a.kind == PartKind::Drive && a.place.bay != b.place.bay)
            return a.place.bay < b.place.bay;
        return naturalLess(a.name, b.name);
    });
    return all;
}

/// A thermometer, or a thing whose name says nothing, makes no machine.
bool isMachine(const std::vector<HardwarePart>& parts)
{
    return std::ranges::any_of(parts, [](const HardwarePart& part) {
        const bool isVague =
            part.kind == PartKind::Other || part.kind == PartKind::Temperature || part.kind == PartKind::Electrical;
        return !isVague && (part.kind != PartKind::Summary || part.reading("hw.status"_L1) != nullptr);
    });
}

} // namespace

const SeriesHealth* HardwarePart::figure() const
{
    const SeriesHealth* found = nullptr;
    for (const PartReading& reading : readings) {
        const SeriesHealth& health = reading.health;
        if (health.kind == ReadingKind::Status || !std::isfinite(health.value) || reading.isGone)
            continue;
        if (found == nullptr || weightOf(health.key.metric) < weightOf(found->key.metric))
            found = &health;
    }
    return found;
}

const SeriesHealth* HardwarePart::reading(QLatin1StringView metric) const
{
    const auto found =
        std::ranges::find_if(readings, [&](const PartReading& one) { return one.health.key.metric == metric; });
    return found == readings.end() ? nullptr : &found->health;
}

std::vector<int> HardwarePicture::ofKind(PartKind kind) const
{
    std::vector<int> found;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].kind == kind)
            found.push_back(static_cast<int>(i));
    }
    return found;
}

StateCounts HardwarePicture::counts() const
{
    StateCounts counts{};
    for (const HardwarePart& part : parts)
        ++counts[static_cast<size_t>(part.state)];
    return counts;
}

int HardwarePicture::partOf(SeriesId series) const
{
    for (size_t i = 0; i < parts.size(); ++i) {
        for (const PartReading& reading : parts[i].readings) {
            if (reading.health.series == series)
                return static_cast<int>(i);
        }
    }
    return -1;
}

HardwarePicture hardwarePicture(std::vector<PartReading> readings)
{
    std::erase_if(readings, [](const PartReading& reading) {
        return reading.health.isLeftOut || !isAboutHardware(reading.health.key);
    });
    HardwarePicture picture;
    picture.shape = shapeOf(readings);
    PartSorter sorter(picture.shape);
    sorter.take(std::move(readings));
    picture.parts = std::move(sorter).parts();
    if (picture.shape == HardwareShape::None && isMachine(picture.parts))
        picture.shape = HardwareShape::Server;
    if (picture.shape == HardwareShape::None)
        picture.parts.clear();
    return picture;
}

} // namespace sd
