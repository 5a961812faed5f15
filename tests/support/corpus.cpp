#include "tests/support/corpus.h"

#include <QDir>

namespace sd::test {

QString corpusFolder()
{
    QString folder = qEnvironmentVariable("SERVERDRIFT_CORPUS");
    if (folder.isEmpty())
        folder = QStringLiteral(SD_SOURCE_DIR "/../shared/corpus");
    return QDir(folder).exists() ? QDir::cleanPath(folder) : QString();
}

} // namespace sd::test
