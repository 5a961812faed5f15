#pragma once

#include "app/probes/plugin/perfdata.h"

#include <QByteArray>
#include <QString>

namespace sd {

/// What a plugin printed (Monitoring Plugins Development Guidelines, "Plugin Output"): a line of text, performance data
/// behind a '|', more lines of text, and more performance data behind a second '|'.
struct PluginOutput
{
    QString text = {};     ///< the first line, without control characters
    QString longText = {}; ///< the further lines
    PerfData perfData = {};
};

PluginOutput parsePluginOutput(const QByteArray& output);

} // namespace sd
