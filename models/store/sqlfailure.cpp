#include "models/store/sqlfailure.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <array>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

struct Kind
{
    int number; ///< SQLite's primary result code, https://www.sqlite.org/rescode.html
    QLatin1StringView code;
    QLatin1StringView advice;
};

constexpr int ioError = 10;
constexpr int diskFull = 13;
constexpr qint64 leastRoom = 65'536;

constexpr std::array kinds = {
    Kind{5, "locked"_L1, "Another program holds the file. End it, or try again in a moment."_L1},
    Kind{6, "locked"_L1, "Another program holds the file. End it, or try again in a moment."_L1},
    Kind{8, "read-only"_L1, "Give this user the right to write the data folder and the files in it."_L1},
    Kind{10, "io"_L1,
         "The disk refused. Look at the system's log, and keep a copy of the folder before anything else."_L1},
    Kind{11, "corrupt"_L1, "Keep a copy of the file, then restore the newest backup: serverdrift restore FILE."_L1},
    Kind{13, "disk-full"_L1, "Make room on the disk; what waits is written as soon as there is some."_L1},
    Kind{14, "io"_L1, "See that the data folder exists and that this user may write it."_L1},
    Kind{19, "constraint"_L1, QLatin1StringView()},
    Kind{26, "not-a-store"_L1,
         "The file is no database of this program. Choose another data folder, or move the file away."_L1},
};

} // namespace

Failure sqlFailure(const QSqlError& error, const QString& file, const QString& doing)
{
    int number = error.nativeErrorCode().toInt() & 0xff; // the upper bits refine the primary code
    if (number == ioError && QStorageInfo(QFileInfo(file).path()).bytesAvailable() < leastRoom)
        number = diskFull; // SQLite says so only where it writes pages, not where it grows its shared memory
    QLatin1StringView code = "sql"_L1;
    QLatin1StringView advice;
    for (const Kind& kind : kinds) {
        if (kind.number == number) {
            code = kind.code;
            advice = kind.advice;
        }
    }
    const QString said = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    return {code, u"%1: %2: %3"_s.arg(file, doing, said), advice};
}

} // namespace sd
