#pragma once

#include "models/store/store.h"
#include "tests/support/testclock.h"

#include <QTemporaryDir>
#include <QTest>

namespace sd::test {

/// A data folder of the test's own and the store in it.
struct StoreFixture
{
    QTemporaryDir folder;
    TestClock clock;
    std::unique_ptr<Store> store;

    /// Opens (again); false with a warning when that fails.
    bool open()
    {
        store.reset();
        auto opened = Store::open(folder.path(), clock);
        if (!opened) {
            qWarning("%s: %s", qUtf8Printable(opened.failure().code), qUtf8Printable(opened.failure().message));
            return false;
        }
        store = std::move(*opened);
        return true;
    }
};

/// Shows the failure's words in the test's output.
template<typename T>
bool succeeded(const Result<T>& result)
{
    if (!result)
        qWarning("%s: %s", qUtf8Printable(result.failure().code), qUtf8Printable(result.failure().message));
    return static_cast<bool>(result);
}

template<typename T>
QString codeOf(const Result<T>& result)
{
    return result ? QString() : result.failure().code;
}

} // namespace sd::test
