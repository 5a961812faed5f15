#include "tests/bench/snmp/farmtree.h"

#include "tests/bench/snmp/benchtools.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace sd::farm {

namespace {

struct Volume
{
    const char* description;
    const char* type; ///< last arc of hrStorageTypes
    quint32 unit;
    quint32 size;
};

constexpr quint32 cpus = 8;
constexpr std::array volumes{
    Volume{"Physical memory", "2", 1024, 16'384'000},
    Volume{"Virtual memory", "3", 1024, 20'480'000},
    Volume{"Swap space", "3", 1024, 4'096'000},
    Volume{"/", "4", 4096, 13'107'200},
    Volume{"/var", "4", 4096, 26'214'400},
    Volume{"/srv/data", "4", 4096, 268'435'456},
};
struct Interface
{
    const char* name;
    quint32 megabits;
};
constexpr std::array interfaces{Interface{"lo", 10}, Interface{"eth0", 1'000}, Interface{"eth1", 10'000},
                                Interface{"bond0", 10'000}};

std::vector<quint8> encoded(const std::string& text)
{
    std::vector<quint32> arcs;
    for (const char* at = text.c_str(); *at != '\0';) {
        char* end = nullptr;
        arcs.push_back(static_cast<quint32>(strtoul(at, &end, 10)));
        at = *end == '.' ? end + 1 : end;
    }
    std::vector<quint8> content;
    ber::appendOid(arcs, content);
    return content;
}

std::string encodedText(const std::string& oid)
{
    const std::vector<quint8> content = encoded(oid);
    return {content.begin(), content.end()};
}

size_t hashOf(ber::Bytes oid)
{
    quint32 hash = 2'166'136'261U;
    for (const quint8 octet : oid)
        hash = (hash ^ octet) * 16'777'619U;
    return hash ^ hash >> 15;
}

/// A wave of +-1024 with this period, from a phase that the seed gives.
qint64 wave(quint64 ms, quint64 seed, quint64 period)
{
    static const std::array<qint16, 1024> sine = [] {
        std::array<qint16, 1024> values{};
        for (size_t i = 0; i < values.size(); ++i)
            values[i] = static_cast<qint16>(std::lround(1024 * std::sin(2 * M_PI * static_cast<double>(i) / 1024)));
        return values;
    }();
    return sine[(ms + seed % period) % period * 1024 / period];
}

quint64 trafficOctets(const FarmHost& host, quint32 interface, quint32 direction)
{
    const quint64 seed = mix(host.seed ^ (interface * 2 + direction + 17));
    const quint64 rate = seed % (quint64{interfaces[interface].megabits} * 12'500) + 1'000; // up to a tenth of the line
    // The swing's slope stays below the rate, so that the counter never runs backwards.
    const qint64 swing = static_cast<qint64>(rate) * 60 * wave(host.ms, seed, 600'000) / 1024;
    const quint64 steady = rate * (host.ms / 1'000) + rate * (host.ms % 1'000) / 1'000;
    return (seed >> 20) + static_cast<quint64>(static_cast<qint64>(steady + rate * 61) + swing);
}

qint64 loadPercent(const FarmHost& host, quint32 cpu)
{
    const quint64 seed = mix(host.seed + cpu * 7'919 + 3);
    const auto jitter = static_cast<qint64>(mix(seed ^ (host.ms / 5'000)) % 11) - 5;
    return std::clamp<qint64>(
        static_cast<qint64>(seed % 60) + 10 + wave(host.ms, seed >> 8, 900'000) * 20 / 1024 + jitter, 0, 100);
}

quint64 storageUsed(const FarmHost& host, quint32 volume, quint32 size)
{
    const quint64 seed = mix(host.seed + volume * 31);
    const quint64 base = quint64{size} / 100 * (10 + seed % 70);
    const quint64 drift = quint64{size} / 1'000 * (host.ms / 60'000 % 100) / 10;
    return std::min<quint64>(size, base + drift + mix(seed ^ host.ms / 10'000) % 4'096);
}

void writeText(ber::Writer& writer, const char* text, int length)
{
    writer.element(ber::OctetString, {reinterpret_cast<const quint8*>(text), static_cast<size_t>(length)});
}

} // namespace

FarmHost::FarmHost(quint32 where, quint64 msSinceStart)
    : address(where)
    , seed(mix(where))
    , ms(msSinceStart + 3'600'000 + mix(where ^ 0x5eedU) % (100ULL * 86'400'000))
{}

FarmTree::FarmTree()
{
    addSystem();
    addInterfaces();
    addStorage();
    addLoad();
    index();
}

void FarmTree::add(const std::string& oid, Kind kind, quint32 a, quint32 b, const std::string& text)
{
    Entry entry;
    entry.oid = encoded(oid);
    entry.kind = kind;
    entry.a = a;
    entry.b = b;
    entry.text = text;
    if (kind == Kind::Text || kind == Kind::ObjectId)
        entry.largest = text.size() + 2;
    else if (kind == Kind::SysDescr)
        entry.largest = 80;
    else if (kind == Kind::SysName || kind == Kind::SysLocation || kind == Kind::IfAlias)
        entry.largest = 32;
    m_entries.push_back(std::move(entry));
}

void FarmTree::addSystem()
{
    const std::string system = "1.3.6.1.2.1.1.";
    add(system + "1.0", Kind::SysDescr);
    add(system + "2.0", Kind::ObjectId, 0, 0, encodedText("1.3.6.1.4.1.8072.3.2.10"));
    add(system + "3.0", Kind::Uptime);
    add(system + "4.0", Kind::Text, 0, 0, "noc@example.invalid");
    add(system + "5.0", Kind::SysName);
    add(system + "6.0", Kind::SysLocation);
    add(system + "7.0", Kind::Integer, 72);
}

void FarmTree::addInterfaces()
{
    add("1.3.6.1.2.1.2.1.0", Kind::Integer, static_cast<quint32>(interfaces.size()));
    for (quint32 i = 0; i < interfaces.size(); ++i) {
        const std::string row = "." + std::to_string(i + 1);
        const auto column = [&row](int number) { return "1.3.6.1.2.1.2.2.1." + std::to_string(number) + row; };
        const auto extra = [&row](int number) { return "1.3.6.1.2.1.31.1.1.1." + std::to_string(number) + row; };
        const quint64 bits = std::min<quint64>(quint64{interfaces[i].megabits} * 1'000'000, 0xffffffffU);
        add(column(1), Kind::Integer, i + 1);
        add(column(2), Kind::Text, 0, 0, interfaces[i].name);
        add(column(3), Kind::Integer, i == 0 ? 24 : 6);
        add(column(4), Kind::Integer, i == 0 ? 65'536 : 1'500);
        add(column(5), Kind::Gauge, static_cast<quint32>(bits));
        add(column(6), Kind::IfAddress, i);
        add(column(7), Kind::Integer, 1);
        add(column(8), Kind::Integer, 1);
        add(column(9), Kind::Zero32, i);
        add(column(10), Kind::Octets32, i, 0);
        add(column(11), Kind::Packets32, i, 0);
        add(column(13), Kind::Discards32, i);
        add(column(14), Kind::Errors32, i);
        add(column(16), Kind::Octets32, i, 1);
        add(column(17), Kind::Packets32, i, 1);
        add(column(19), Kind::Discards32, i);
        add(column(20), Kind::Errors32, i);
        add(extra(1), Kind::Text, 0, 0, interfaces[i].name);
        add(extra(6), Kind::Octets64, i, 0);
        add(extra(7), Kind::Packets64, i, 0);
        add(extra(10), Kind::Octets64, i, 1);
        add(extra(11), Kind::Packets64, i, 1);
        add(extra(15), Kind::Gauge, interfaces[i].megabits);
        add(extra(18), Kind::IfAlias, i);
    }
}

void FarmTree::addStorage()
{
    add("1.3.6.1.2.1.25.1.1.0", Kind::Uptime);
    add("1.3.6.1.2.1.25.1.5.0", Kind::Users);
    add("1.3.6.1.2.1.25.1.6.0", Kind::Processes);
    add("1.3.6.1.2.1.25.2.2.0", Kind::Integer, volumes[0].size);
    for (quint32 i = 0; i < volumes.size(); ++i) {
        const std::string row = "." + std::to_string(i + 1);
        const auto column = [&row](int number) { return "1.3.6.1.2.1.25.2.3.1." + std::to_string(number) + row; };
        add(column(1), Kind::Integer, i + 1);
        add(column(2), Kind::ObjectId, 0, 0, encodedText(std::string("1.3.6.1.2.1.25.2.1.") + volumes[i].type));
        add(column(3), Kind::Text, 0, 0, volumes[i].description);
        add(column(4), Kind::Integer, volumes[i].unit);
        add(column(5), Kind::Integer, volumes[i].size);
        add(column(6), Kind::StorageUsed, i, volumes[i].size);
        add(column(7), Kind::Zero32, i);
    }
}

void FarmTree::addLoad()
{
    for (quint32 i = 0; i < cpus; ++i) {
        const std::string row = std::to_string(196'608 + i);
        add("1.3.6.1.2.1.25.3.3.1.1." + row, Kind::ObjectId, 0, 0, std::string("\0", 1));
        add("1.3.6.1.2.1.25.3.3.1.2." + row, Kind::CpuLoad, i);
    }
    add("1.3.6.1.4.1.2021.4.5.0", Kind::Integer, volumes[0].size);
    add("1.3.6.1.4.1.2021.4.6.0", Kind::MemoryAvailable);
    for (quint32 i = 1; i <= 3; ++i) {
        add("1.3.6.1.4.1.2021.10.1.3." + std::to_string(i), Kind::LoadText, i);
        add("1.3.6.1.4.1.2021.10.1.5." + std::to_string(i), Kind::LoadInteger, i);
    }
}

void FarmTree::index()
{
    std::sort(m_entries.begin(), m_entries.end(),
              [](const Entry& a, const Entry& b) { return std::is_lt(ber::compareOids(a.oid, b.oid)); });
    m_hash.assign(hashSize, -1);
    for (size_t i = 0; i < m_entries.size(); ++i) {
        size_t place = hashOf(m_entries[i].oid) % hashSize;
        while (m_hash[place] >= 0)
            place = (place + 1) % hashSize;
        m_hash[place] = static_cast<int>(i);
    }
}

int FarmTree::exact(ber::Bytes wanted) const
{
    for (size_t place = hashOf(wanted) % hashSize;; place = (place + 1) % hashSize) {
        const int object = m_hash[place];
        if (object < 0 || ber::same(oid(object), wanted))
            return object;
    }
}

int FarmTree::next(ber::Bytes wanted) const
{
    const int object = exact(wanted);
    if (object >= 0)
        return object + 1;
    if (!ber::isOid(wanted))
        return size();
    const auto after = std::upper_bound(m_entries.begin(), m_entries.end(), wanted, [](ber::Bytes a, const Entry& b) {
        return std::is_lt(ber::compareOids(a, b.oid));
    });
    return static_cast<int>(after - m_entries.begin());
}

void FarmTree::writeValue(ber::Writer& writer, int object, const FarmHost& host) const
{
    const Entry& entry = m_entries[static_cast<size_t>(object)];
    const quint32 where = host.address;
    std::array<char, 96> text{};
    const auto say = [&](int length) { writeText(writer, text.data(), length); };
    switch (entry.kind) {
    case Kind::Integer:
        return writer.integer(entry.a);
    case Kind::Gauge:
        return writer.unsignedInteger(ber::Gauge32, entry.a);
    case Kind::Text:
        return writeText(writer, entry.text.data(), static_cast<int>(entry.text.size()));
    case Kind::ObjectId:
        return writer.element(ber::ObjectId, {reinterpret_cast<const quint8*>(entry.text.data()), entry.text.size()});
    case Kind::SysDescr:
        return say(snprintf(text.data(), text.size(), "Linux srv-%u-%u-%u 6.1.0-%u-amd64 #1 SMP x86_64",
                            where >> 16 & 255U, where >> 8 & 255U, where & 255U,
                            static_cast<unsigned>(host.seed % 40)));
    case Kind::SysName:
        return say(
            snprintf(text.data(), text.size(), "srv-%u-%u-%u", where >> 16 & 255U, where >> 8 & 255U, where & 255U));
    case Kind::SysLocation:
        return say(snprintf(text.data(), text.size(), "Hall %u, rack %u", where >> 16 & 255U, where >> 8 & 255U));
    case Kind::Uptime:
        return writer.unsignedInteger(ber::TimeTicks, static_cast<quint32>(host.ms / 10));
    case Kind::IfAlias:
        return say(snprintf(text.data(), text.size(), "%s to sw-%u", interfaces[entry.a].name,
                            static_cast<unsigned>(host.seed % 512)));
    case Kind::IfAddress: {
        const std::array octets{quint8{2},
                                static_cast<quint8>(entry.a),
                                static_cast<quint8>(where >> 24),
                                static_cast<quint8>(where >> 16),
                                static_cast<quint8>(where >> 8),
                                static_cast<quint8>(where)};
        return writer.element(ber::OctetString, ber::Bytes(octets).first(entry.a == 0 ? 0 : octets.size()));
    }
    case Kind::Octets64:
        return writer.unsignedInteger(ber::Counter64, trafficOctets(host, entry.a, entry.b));
    case Kind::Octets32:
        return writer.unsignedInteger(ber::Counter32, static_cast<quint32>(trafficOctets(host, entry.a, entry.b)));
    case Kind::Packets64:
        return writer.unsignedInteger(ber::Counter64, trafficOctets(host, entry.a, entry.b) / 700);
    case Kind::Packets32:
        return writer.unsignedInteger(ber::Counter32,
                                      static_cast<quint32>(trafficOctets(host, entry.a, entry.b) / 700));
    case Kind::Errors32:
        return writer.unsignedInteger(ber::Counter32,
                                      static_cast<quint32>(host.ms / 3'600'000 * (host.seed >> 40 & 3U)));
    case Kind::Discards32:
        return writer.unsignedInteger(ber::Counter32, static_cast<quint32>(host.ms / 600'000 * (host.seed >> 44 & 7U)));
    case Kind::Users:
        return writer.unsignedInteger(ber::Gauge32, mix(host.seed ^ host.ms / 60'000) % 5);
    case Kind::Processes:
        return writer.unsignedInteger(ber::Gauge32, 120 + host.seed % 200 + mix(host.seed ^ host.ms / 30'000) % 12);
    case Kind::StorageUsed:
        return writer.integer(static_cast<qint64>(storageUsed(host, entry.a, entry.b)));
    case Kind::Zero32:
        return writer.unsignedInteger(ber::Counter32, 0);
    case Kind::CpuLoad:
        return writer.integer(loadPercent(host, entry.a));
    case Kind::LoadText:
        return say(snprintf(text.data(), text.size(), "%d.%02d", static_cast<int>(loadPercent(host, entry.a) / 25),
                            static_cast<int>(loadPercent(host, entry.a) % 100)));
    case Kind::LoadInteger:
        return writer.integer(loadPercent(host, entry.a) * 5);
    case Kind::MemoryAvailable:
        return writer.integer(2'000'000 + static_cast<qint64>(host.seed % 8'000'000) +
                              wave(host.ms, host.seed, 1'800'000) * 512);
    }
}

} // namespace sd::farm
