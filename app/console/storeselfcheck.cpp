#include "app/console/storeselfcheck.h"

#include "app/console/access/refusal.h"
#include "app/console/replyto.h"
#include "app/console/supportbundle.h"
#include "app/probes/libraryversions.h"
#include "models/store/store.h"
#include "models/store/storefigures.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSslSocket>
#include <QStorageInfo>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

qint64 bothFiles(const StoreFigures& figures)
{
    return figures.storeBytes + figures.historyBytes;
}

} // namespace

StoreSelfCheck::StoreSelfCheck(const Store& store, const Clock& clock, Accounts& accounts)
    : m_store(store)
    , m_clock(clock)
    , m_accounts(accounts)
    , m_firstBytes(bothFiles(storeSizes(store.folder())))
    , m_since(clock.steadyNow())
{
    m_thread.setMaxThreadCount(1);
}

StoreSelfCheck::~StoreSelfCheck()
{
    m_thread.clear();
    m_thread.waitForDone();
}

/// What the store does not tell (it may be locked, or its disk full) stays empty; the sizes are the files' own.
SelfFacts StoreSelfCheck::facts() const
{
    const auto whole = storeFigures(m_store);
    const StoreFigures figures = whole ? *whole : storeSizes(m_store.folder());
    return {.program = QCoreApplication::applicationVersion(),
            .qt = QString::fromLatin1(qVersion()),
            .sqlite = figures.sqlite,
            .curl = curlVersion(),
            .netSnmp = netSnmpVersion(),
            .tls = QSslSocket::sslLibraryVersionString(),
            .system = QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture(),
            .storeSchema = figures.storeSchema,
            .historySchema = figures.historySchema,
            .folder = m_store.folder(),
            .storeBytes = figures.storeBytes,
            .historyBytes = figures.historyBytes,
            .freeBytes = QStorageInfo(m_store.folder()).bytesAvailable(),
            .grownBytes = bothFiles(figures) - m_firstBytes,
            .grownIn = std::chrono::duration_cast<Millis>(m_clock.steadyNow() - m_since)};
}

void StoreSelfCheck::readFacts(FactsReply reply)
{
    m_thread.start([this, give = replyHere(std::move(reply))] { give(facts()); });
}

void StoreSelfCheck::writeBundle(QString file, SupportReport report, Written done)
{
    if (const auto refused = refusal(m_accounts, Right::See)) {
        replyHere(std::move(done))(*refused);
        return;
    }
    const Written tell = [&accounts = m_accounts, file, done = std::move(done)](const Result<qint64>& written) {
        if (written)
            accounts.tell({.deed = Deed::Exported,
                           .name = QStringLiteral("support-bundle"),
                           .detail = QFileInfo(file).fileName()});
        done(written);
    };
    m_thread.start([this, file = std::move(file), report = std::move(report), give = replyHere(tell)]() mutable {
        if (QFile::exists(file)) {
            give(Failure{u"exists"_s, u"There is a file of that name already."_s});
            return;
        }
        std::ranges::sort(report.checks, {}, &SupportReport::CheckLine::check);
        give(writeArchive(file, bundleFiles(facts(), report), m_clock.utcNow()));
    });
}

} // namespace sd
