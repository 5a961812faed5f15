#include "widgets/panels/traps/trapreception.h"

#include "models/domain/ownmetrics.h"
#include "models/words/failures.h"

#include <QPointer>

#include <algorithm>

namespace sd {

TrapReception::TrapReception(TrapArchive& archive, const EstatePicture& picture, QObject* parent)
    : QObject(parent)
    , m_archive(archive)
    , m_picture(picture)
{
    followTrouble();
}

void TrapReception::ask()
{
    m_archive.readPort([guard = QPointer(this)](const Result<int>& port) {
        if (!guard || guard->m_isSetting || !port || guard->m_port == *port)
            return;
        guard->m_port = *port;
        Q_EMIT guard->changed();
    });
}

void TrapReception::apply(const PictureChange& change)
{
    if (change.reset || !change.alarms.empty())
        followTrouble();
    if (change.reset || change.estate)
        ask(); // somebody may have switched it at a command line
}

/// It is an alarm of the console's own.
void TrapReception::followTrouble()
{
    const auto& alarms = m_picture.alarms();
    const auto found = std::ranges::find_if(alarms, [](const auto& entry) {
        const AlarmKey& key = entry.second.key;
        return !key.check && key.metric.metric == consoleTrapsMetric;
    });
    const QString trouble = found == alarms.end() ? QString() : found->second.text;
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    Q_EMIT changed();
}

void TrapReception::setPort(int port)
{
    if (m_isSetting || m_port == port)
        return;
    m_isSetting = true;
    Q_EMIT changed();
    m_archive.setPort(port, [guard = QPointer(this), port](const Outcome& outcome) {
        if (!guard)
            return;
        guard->m_isSetting = false;
        if (outcome.succeeded > 0)
            guard->m_port = port;
        Q_EMIT guard->changed();
        if (!outcome.failures.empty())
            Q_EMIT guard->refused(failureWords(outcome.failures.front().message));
    });
}

} // namespace sd
