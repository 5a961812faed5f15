#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QObject;

namespace sd {

/// Makes the bytes and writes all of them or nothing, away from the window's thread. `done` is told what went wrong
/// (empty: nothing), on the window's thread again, unless `context` has gone by then.
void writeFile(QObject* context, const QString& file, std::function<QByteArray()> bytes,
               std::function<void(const QString& problem)> done);

} // namespace sd
