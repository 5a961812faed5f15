#include "app/console/scan/threadedscan.h"

#include "app/console/replyto.h"
#include "app/console/scan/scanrun.h"

#include <QFile>

#include <map>
#include <utility>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostOfResolvConf = 64 << 10;

} // namespace

QString nameServerOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray& line : file.read(MostOfResolvConf).split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() >= 2 && words[0] == "nameserver")
            return QString::fromLatin1(words[1]);
    }
    return {};
}

/// The scans under way, by number; touched by their thread alone.
class ThreadedScan::Runs : public QObject
{
public:
    std::map<quint64, ScanRun> all;
};

ThreadedScan::ThreadedScan(Parts parts)
    : m_parts(parts)
    , m_runs(std::make_shared<Runs>())
{
    m_thread.setObjectName(u"scan"_s);
    m_runs->moveToThread(&m_thread);
    m_thread.start();
}

ThreadedScan::~ThreadedScan()
{
    QMetaObject::invokeMethod(
        m_runs.get(), [runs = m_runs.get()] { runs->all.clear(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Subscription ThreadedScan::scan(ScanWish wish, Told told)
{
    auto [tell, listener] = hearHere(std::move(told));
    const quint64 number = ++m_last;
    QMetaObject::invokeMethod(m_runs.get(), [runs = m_runs.get(), parts = m_parts, number, wish = std::move(wish),
                                             tell = std::move(tell)]() mutable {
        const ScanRun::Setting setting{parts.workbench, parts.clock, nameServerOf(u"/etc/resolv.conf"_s)};
        runs->all.try_emplace(number, setting, std::move(wish), tell).first->second.start();
    });
    return Subscription([listener = std::move(listener), runs = std::weak_ptr<Runs>(m_runs), number]() mutable {
        listener.reset();
        if (const auto here = runs.lock())
            QMetaObject::invokeMethod(here.get(), [all = here.get(), number] { all->all.erase(number); });
    });
}

} // namespace sd
