#pragma once

#include "tests/support/corpus.h"

#include <QFile>

namespace sd::test {

/// Where a device's rows stand: "made/NAME.snmprec" is one that we wrote from its MIB, beside the facts, for what no
/// recording tells of; all others are recordings of the corpus.
inline QString devicePath(const QString& file)
{
    return (file.startsWith(u"made/") ? QStringLiteral(SD_FACTS "/") : corpusFolder() + u"/snmp/") + file;
}

/// False where the corpus is not here: the test then skips with `corpusMissing`.
inline bool isAtHand(const QString& file)
{
    return file.startsWith(u"made/") || !corpusFolder().isEmpty();
}

} // namespace sd::test
