#include "app/commands/commandline.h"
#include "app/commands/exitcode.h"
#include "app/commands/folderstore.h"
#include "app/commands/output.h"
#include "app/commands/verbs.h"
#include "models/domain/estatefile.h"
#include "models/store/auditlog.h"
#include "models/store/connection.h"
#include "models/store/credentialrepository.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>
#include <set>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

Result<CredentialNames> credentialNames(const Store& store)
{
    auto db = store.reader();
    if (!db)
        return db.failure();
    auto all = CredentialRepository(**db).all();
    if (!all)
        return all.failure();
    CredentialNames names;
    for (const Credential& credential : *all)
        names.emplace(credential.id, credential.name);
    return names;
}

/// "-" is the standard output.
Result<void> writeOutput(const QString& name, const QByteArray& bytes)
{
    if (name == "-"_L1) {
        std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
        return {};
    }
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Failure{u"io"_s, u"%1 can't be written: %2."_s.arg(name, file.errorString())};
}

/// All of it, or what is one customer's.
Result<void> tell(FolderStore& opened, const Estate& estate, CustomerId customer, const QString& file)
{
    const DeedNote what{.deed = Deed::Exported,
                        .object = customer ? ChangeObject::Customer : ChangeObject::Nothing,
                        .objectId = customer.value,
                        .customer = customer,
                        .name = customer ? estate.customers.front().name : u"estate"_s,
                        .detail = QFileInfo(file).fileName()};
    return opened.store().writeNow([&](Connection& db) { return AuditLog(db).note(opened.author(), what); });
}

Result<Estate> ofCustomer(const Estate& estate, const QString& name)
{
    Estate part;
    for (const Customer& customer : estate.customers) {
        if (customer.name.compare(name, Qt::CaseInsensitive) == 0)
            part.customers.push_back(customer);
    }
    if (part.customers.empty())
        return Failure{u"no-customer"_s, u"There is no customer \"%1\"."_s.arg(name)};
    std::set<ServerId> servers;
    for (const Server& server : estate.servers) {
        if (server.customer == part.customers.front().id) {
            part.servers.push_back(server);
            servers.insert(server.id);
        }
    }
    for (const Check& check : estate.checks) {
        if (servers.contains(check.server))
            part.checks.push_back(check);
    }
    for (const auto& [child, parent] : estate.dependencies) {
        if (servers.contains(child) && servers.contains(parent))
            part.dependencies.emplace_back(child, parent);
    }
    const CustomerId whose = part.customers.front().id;
    for (const Adjustment& each : estate.adjustments) {
        if (each.customer == whose || servers.contains(each.server))
            part.adjustments.push_back(each);
    }
    for (const SharedChartSet& each : estate.chartSets) {
        if (each.set.customer == whose)
            part.chartSets.push_back(each);
    }
    return part;
}

} // namespace

int runExport(const QStringList& arguments)
{
    CommandLine line("export",
                     CommandWords::tr("Writes customers, servers and checks, as CSV when the file's name ends with "
                                      ".csv, else as JSON. Secrets are never in it."));
    line.addArgument(u"file"_s, CommandWords::tr("The file, or - for the standard output."), CommandWords::tr("FILE"));
    line.addOption(u"customer"_s, CommandWords::tr("Only this customer's servers."), CommandWords::tr("NAME"));
    line.addOption(u"csv"_s, CommandWords::tr("CSV, whatever the file's name."));
    if (const auto code = line.parse(arguments))
        return *code;
    if (line.arguments().size() != 1)
        return line.wrongUsage(CommandWords::tr("Name one file to write."));
    const QString file = line.arguments().constFirst();
    auto opened = FolderStore::open(line.dataFolder(), true);
    if (!opened)
        return printFailure(opened.failure(), line.json());
    auto estate = opened->estate();
    if (estate && line.isSet(u"customer"_s))
        estate = ofCustomer(*estate, line.value(u"customer"_s));
    if (!estate)
        return printFailure(estate.failure(), line.json());
    auto names = credentialNames(opened->store());
    if (!names)
        return printFailure(names.failure(), line.json());
    QStringList lost;
    const bool isCsv = line.isSet(u"csv"_s) || file.endsWith(".csv"_L1, Qt::CaseInsensitive);
    const QByteArray bytes = isCsv ? estateToCsv(*estate, *names, &lost) : estateToJson(*estate, *names);
    // Before it is out of the house.
    const CustomerId customer = line.isSet(u"customer"_s) ? estate->customers.front().id : CustomerId();
    if (auto told = tell(*opened, *estate, customer, file); !told)
        return printFailure(told.failure(), line.json());
    if (auto written = writeOutput(file, bytes); !written)
        return printFailure(written.failure(), line.json());
    for (const QString& one : lost)
        printError(printable(CommandWords::tr("CSV can't say this in full, JSON can: %1").arg(one)));
    return lost.isEmpty() ? ExitFine : ExitWarning;
}

} // namespace sd
