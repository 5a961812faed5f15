#pragma once

#include <QtGlobal>

#include <sys/resource.h>

#include <map>
#include <string>
#include <vector>

namespace sd::farm {

/// Nanoseconds of the monotonic clock.
quint64 nowNs();
/// User and system CPU seconds of this process.
double cpuSeconds();
long peakKib();
/// Pins the calling thread (and those it starts) to a CPU; -1: not at all.
void pinTo(int cpu);
/// A good, cheap hash (splitmix64).
quint64 mix(quint64 value);
/// The value below which `share` of the values lie; reorders them. 0 for none.
double percentile(std::vector<double>& values, double share);

/// Options: "--name value", "--name=value" or a lone "--flag". Ends the program with 64 on anything else.
class Options
{
public:
    Options(int argc, char** argv);
    [[nodiscard]] bool has(const char* name) const;
    [[nodiscard]] std::string text(const char* name, const char* otherwise) const;
    [[nodiscard]] double number(const char* name, double otherwise) const;
    [[nodiscard]] int integer(const char* name, int otherwise) const;

private:
    std::map<std::string, std::string> m_values;
};

} // namespace sd::farm
