// serverdrift-windowbench: how long a person waits for the window, with all that stands behind it.

#include "tests/bench/bench.h"

#include <QApplication>

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return sd::bench::runSubcommand(QCoreApplication::arguments());
}
