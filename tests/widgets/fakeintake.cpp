#include "tests/widgets/fakeintake.h"

#include "tests/widgets/fakeconsole.h"

#include <algorithm>

namespace sd::test {

FakeIntake::FakeIntake(FakeConsole& console)
    : m_console(console)
{}

void FakeIntake::look(QString path, std::optional<TableWishes> wishes, Looked reply)
{
    ++looks;
    QMetaObject::invokeMethod(
        this,
        [this, path, wishes, reply] {
            const auto it = files.find(path);
            if (it == files.end())
                reply(Failure{QStringLiteral("io"), QStringLiteral("%1 can't be read.").arg(path)});
            else
                reply(lookInto(it->second, wishes, *m_console.picture.estate, {}));
        },
        Qt::QueuedConnection);
}

void FakeIntake::take(std::shared_ptr<const EstateFile> file, TakenReply reply)
{
    ++takes;
    if (!refuseNext.empty()) {
        QMetaObject::invokeMethod(
            this, [reply, why = std::exchange(refuseNext, {})] { reply({.refused = why}); }, Qt::QueuedConnection);
        return;
    }
    const Estate known = *m_console.picture.estate;
    const EstateMerge merge = mergeEstate(known, {}, *file);
    const auto rows = mergeRows(known, {}, *file, merge);
    const auto changed = static_cast<int>(std::ranges::count(rows, MergeRow::Fate::Changed, &MergeRow::fate));
    Estate wanted = merge.estate;
    bindCredentials(wanted, file->credentials, {});
    m_console.saveEstate(wanted, [this, known, merge, file, changed, reply](const Outcome&) {
        Taken taken{.newServers = merge.newServers,
                    .changedServers = changed,
                    .unchangedServers = merge.knownServers - changed,
                    .newCustomers = merge.newCustomers,
                    .adjustments = static_cast<int>(merge.estate.adjustments.size()),
                    .chartSets = static_cast<int>(merge.estate.chartSets.size()),
                    .leftOut = static_cast<int>(file->problems.size())};
        taken.back = wayBack(known, *m_console.picture.estate);
        reply(taken);
    });
}

void FakeIntake::takeBack(EstateReturn back, TakenBack reply)
{
    m_console.removeServers(back.servers, [this, back, reply](const Outcome&) {
        m_console.saveEstate(back.before, [reply](const Outcome&) { reply({}); });
    });
}

} // namespace sd::test
