#include "tests/bench/snmp/benchtools.h"

#include <sched.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace sd::farm {

quint64 nowNs()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<quint64>(time.tv_sec) * 1'000'000'000U + static_cast<quint64>(time.tv_nsec);
}

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e-6;
}

long peakKib()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

void pinTo(int cpu)
{
    if (cpu < 0)
        return;
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(static_cast<size_t>(cpu), &set);
    if (sched_setaffinity(0, sizeof set, &set) != 0)
        perror("sched_setaffinity");
}

quint64 mix(quint64 value)
{
    value += 0x9e3779b97f4a7c15U;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31);
}

double percentile(std::vector<double>& values, double share)
{
    if (values.empty())
        return 0;
    const size_t place = std::min(values.size() - 1, static_cast<size_t>(share * static_cast<double>(values.size())));
    std::nth_element(values.begin(), values.begin() + static_cast<qsizetype>(place), values.end());
    return values[place];
}

Options::Options(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument.rfind("--", 0) != 0) {
            fprintf(stderr, "unexpected argument: %s\n", argument.c_str());
            exit(64);
        }
        std::string name = argument.substr(2);
        std::string value = "1";
        if (const size_t equals = name.find('='); equals != std::string::npos) {
            value = name.substr(equals + 1);
            name.resize(equals);
        } else if (i + 1 < argc && std::string(argv[i + 1]).rfind("--", 0) != 0) {
            value = argv[++i];
        }
        m_values[name] = value;
    }
}

bool Options::has(const char* name) const
{
    return m_values.count(name) != 0;
}

std::string Options::text(const char* name, const char* otherwise) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? otherwise : found->second;
}

double Options::number(const char* name, double otherwise) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? otherwise : strtod(found->second.c_str(), nullptr);
}

int Options::integer(const char* name, int otherwise) const
{
    return static_cast<int>(number(name, otherwise));
}

} // namespace sd::farm
