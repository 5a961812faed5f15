#include "widgets/common/writefile.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>

namespace sd {

void writeFile(QObject* context, const QString& file, std::function<QByteArray()> bytes,
               std::function<void(const QString& problem)> done)
{
    QThreadPool::globalInstance()->start(
        [guard = QPointer(context), file, bytes = std::move(bytes), done = std::move(done)] {
            const QByteArray all = bytes();
            QSaveFile out(file);
            const bool fine = out.open(QIODevice::WriteOnly) && out.write(all) == all.size() && out.commit();
            const QString problem = fine ? QString() : out.errorString();
            QMetaObject::invokeMethod(
                qApp,
                [guard, done, problem] {
                    if (guard)
                        done(problem);
                },
                Qt::QueuedConnection);
        });
}

} // namespace sd
