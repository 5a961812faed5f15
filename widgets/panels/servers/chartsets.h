#pragma once

#include "models/domain/chartset.h"
#include "models/items/estatepicture.h"

#include <vector>

namespace sd {

/// What is shown of a server, as it would be found on another one: all instances of a metric where all are shown.
/// Series of other servers are left out.
std::vector<SeriesPattern> patternsOf(const std::vector<SeriesId>& series, ServerId server,
                                      const EstatePicture& picture);
/// The server's series that answer, each once, in the order of the patterns and by the name of the instance; as many
/// as fit into one chart.
std::vector<SeriesId> seriesFor(const std::vector<SeriesPattern>& patterns, ServerId server,
                                const EstatePicture& picture);

} // namespace sd
