#include "app/console/secrets/keyring.h"

#include "app/console/secrets/lockedbuffer.h"

#include <QEventLoop>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <chrono>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

const QString Service = u"serverdrift"_s;
const QString Entry = u"seal-key"_s;
constexpr std::chrono::minutes Patience{2};

/// The job deletes itself when it ends; false when it did not end in time.
bool waitFor(QKeychain::Job* job, const std::function<void(QKeychain::Job*)>& ended)
{
    QEventLoop loop;
    bool hasEnded = false;
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&](QKeychain::Job* done) {
        hasEnded = true;
        ended(done);
        loop.quit();
    });
    QTimer::singleShot(Patience, &loop, &QEventLoop::quit);
    job->start();
    if (!hasEnded)
        loop.exec();
    return hasEnded;
}

const QString Advice = u"Unlock the keyring, or name a key file with --key-file."_s;

Failure failureOf(const QKeychain::Job& job)
{
    if (job.error() == QKeychain::EntryNotFound)
        return {u"no-key"_s, u"The desktop's keyring gave no key of ours: it holds none or stays locked."_s};
    const QString reason = job.errorString().isEmpty() ? u"it may be locked or missing"_s : job.errorString();
    return {u"keyring"_s, u"The desktop's keyring can't be used: %1."_s.arg(reason), Advice};
}

const Failure Silent{u"keyring"_s, u"The desktop's keyring did not answer within two minutes."_s, Advice};

} // namespace

Result<SealKeyBytes> readKeyring()
{
    auto* job = new QKeychain::ReadPasswordJob(Service);
    job->setKey(Entry);
    Result<SealKeyBytes> result = Silent;
    waitFor(job, [&](QKeychain::Job* done) {
        if (done->error() != QKeychain::NoError) {
            result = failureOf(*done);
            return;
        }
        QByteArray bytes = job->binaryData();
        if (bytes.size() == qsizetype{SealKeySize})
            result = SealKeyBytes(LockedBuffer::copyOf(bytes));
        else
            result = Failure{u"locked"_s, u"The keyring's entry \"seal-key\" of serverdrift is not a key."_s};
        wipe(bytes);
    });
    return result;
}

Result<void> writeKeyring(const LockedBuffer& key)
{
    auto* job = new QKeychain::WritePasswordJob(Service);
    job->setKey(Entry);
    job->setBinaryData(key.view().toByteArray());
    Result<void> result = Silent;
    waitFor(job, [&](QKeychain::Job* done) {
        result = done->error() == QKeychain::NoError ? Result<void>() : failureOf(*done);
    });
    return result;
}

} // namespace sd
