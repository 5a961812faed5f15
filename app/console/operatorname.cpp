#include "app/console/operatorname.h"

#include <pwd.h>
#include <unistd.h>

#include <vector>

namespace sd {

namespace {

/// What `read` takes of the user's entry; the number where there is none.
template<typename Read>
QString ofDesktopUser(Read read)
{
    std::vector<char> buffer(16'384);
    passwd entry{};
    passwd* found = nullptr;
    if (getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return QString::number(::getuid());
    return read(entry);
}

} // namespace

QString operatorName()
{
    return ofDesktopUser([](const passwd& entry) {
        // The first field of GECOS is the full name, as adduser asks for it.
        const QString fullName = QString::fromLocal8Bit(entry.pw_gecos).section(QLatin1Char(','), 0, 0).trimmed();
        return fullName.isEmpty() ? QString::fromLocal8Bit(entry.pw_name) : fullName;
    });
}

QString desktopLogin()
{
    return ofDesktopUser([](const passwd& entry) { return QString::fromLocal8Bit(entry.pw_name); });
}

} // namespace sd
