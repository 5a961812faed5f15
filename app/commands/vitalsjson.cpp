#include "app/commands/vitalsjson.h"

#include "app/commands/output.h"
#include "app/commands/timetext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace sd {

QJsonObject toJson(const EngineVitals& vitals)
{
    return {{u"at"_s, momentJson(vitals.at)},
            {u"polls_per_second"_s, vitals.pollsPerSecond},
            {u"failed_per_second"_s, vitals.failedPerSecond},
            {u"lateness_p50_ms"_s, qint64{vitals.latenessP50.count()}},
            {u"lateness_p99_ms"_s, qint64{vitals.latenessP99.count()}},
            {u"checks"_s, vitals.checks},
            {u"in_flight"_s, vitals.inFlight},
            {u"overdue"_s, vitals.overdue},
            {u"result_queue"_s, vitals.resultQueue},
            {u"write_queue"_s, vitals.writeQueue},
            {u"write_lag_ms"_s, qint64{vitals.writeLag.count()}},
            {u"samples_written"_s, static_cast<qint64>(vitals.samplesWritten)},
            {u"samples_dropped"_s, static_cast<qint64>(vitals.samplesDropped)},
            {u"local_network_lost"_s, vitals.localNetworkLost},
            {u"store_trouble"_s, vitals.storeTrouble}};
}

QString vitalsText(const EngineVitals& vitals)
{
    const QLocale locale;
    QString text =
        CommandWords::tr("%1  %2 checks, %3 polls/s (%4 failed/s), %5 in flight, %6 ms late (p99), write lag %7 ms")
            .arg(momentText(vitals.at), locale.toString(vitals.checks), locale.toString(vitals.pollsPerSecond, 'f', 1),
                 locale.toString(vitals.failedPerSecond, 'f', 1), locale.toString(vitals.inFlight),
                 locale.toString(qint64{vitals.latenessP99.count()}), locale.toString(qint64{vitals.writeLag.count()}));
    if (vitals.localNetworkLost)
        text += CommandWords::tr(" - this machine has lost its network");
    if (!vitals.storeTrouble.isEmpty())
        text += CommandWords::tr(" - the store refuses: %1").arg(vitals.storeTrouble);
    return text;
}

} // namespace sd
