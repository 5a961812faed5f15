#include <cstdio>

int main()
{
    std::puts("serverdrift " SD_VERSION);
    return 0;
}
