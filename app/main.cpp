#include "app/commands/commands.h"

int main(int argc, char** argv)
{
    return sd::runCommandLine(argc, argv, SD_VERSION);
}
