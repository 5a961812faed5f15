#include "widgets/networksearch.h"

#include "models/words/failures.h"
#include "widgets/dialogs/scan/scandialog.h"
#include "widgets/panels/operatoractions.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSet>

#include <utility>

namespace sd {

namespace {

class SearchWords
{
    Q_DECLARE_TR_FUNCTIONS(sd::NetworkSearch)
};

/// The servers that were added, as they are known by now. They have one customer.
std::vector<ServerId> addedServers(const EstatePicture& picture, const Estate& estate)
{
    QSet<std::pair<QString, QString>> asked;
    for (const Server& server : estate.servers)
        asked.insert({server.name, server.address});
    std::vector<ServerId> added;
    for (const auto& [id, entry] : picture.servers()) {
        const Server& known = entry.server;
        if (!asked.contains({known.name, known.address}))
            continue;
        const bool isTheirs = estate.customers.empty()
                                  ? known.customer == estate.servers.front().customer
                                  : picture.customerName(known.customer) == estate.customers.front().name;
        if (isTheirs)
            added.push_back(id);
    }
    return added;
}

/// A customer that was made stays: somebody may have given it servers since.
void takeBackSearch(const NetworkSearch& parts, const Estate& estate)
{
    const std::vector<ServerId> added = addedServers(parts.picture, estate);
    parts.operations.removeServers(added, [actions = QPointer(&parts.actions)](const Outcome& outcome) {
        if (!actions)
            return;
        if (outcome.failures.empty())
            actions->report(SearchWords::tr("Taken back: %Ln servers", "", outcome.succeeded), {});
        else
            actions->refuse(SearchWords::tr("Not done: %1").arg(failureWords(outcome.failures.front().message)));
    });
}

} // namespace

void openNetworkSearch(const NetworkSearch& parts, QWidget& window)
{
    auto* dialog = new ScanDialog({parts.picture, parts.operations, parts.scan}, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ScanDialog::saved, &parts.actions, [parts](const Estate& estate) {
        const auto count = static_cast<int>(estate.servers.size());
        parts.actions.report(SearchWords::tr("%Ln servers are saved; their first polls are on the way", "", count),
                             [parts, estate] { takeBackSearch(parts, estate); });
    });
    dialog->open();
}

} // namespace sd
