// serverdrift-bench: what the product's parts cost, beside the limit of the machine, measured in the same run.

#include "tests/bench/bench.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return sd::bench::runSubcommand(QCoreApplication::arguments());
}
