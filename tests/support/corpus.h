#pragma once

#include <QString>

namespace sd::test {

/// The folder of recorded devices, or an empty string where it is missing: the test then skips with `corpusMissing`.
/// Taken from SERVERDRIFT_CORPUS, else ../shared/corpus beside the source tree.
QString corpusFolder();

inline constexpr auto corpusMissing = "the recordings (../shared/corpus or SERVERDRIFT_CORPUS) are not here";

} // namespace sd::test
