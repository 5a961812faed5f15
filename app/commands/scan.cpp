#include "app/commands/commandline.h"
#include "app/commands/exitcode.h"
#include "app/commands/folderstore.h"
#include "app/commands/output.h"
#include "app/commands/progressline.h"
#include "app/commands/secretinput.h"
#include "app/commands/stopsignals.h"
#include "app/commands/texttable.h"
#include "app/commands/verbs.h"
#include "app/console/enginesession.h"
#include "app/console/systemclock.h"
#include "models/domain/candidatebook.h"
#include "models/domain/waysin.h"
#include "models/words/failures.h"

#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr int LastPort = 65'535;

struct ScanOutcome
{
    ScanProgress progress;
    std::map<int, Candidate> candidates;
    std::optional<Failure> refused = {};
    bool isOver = false;
};

void describeScan(CommandLine& line)
{
    line.addArgument(u"RANGE"_s,
                     CommandWords::tr("Such as 10.0.0.0/24, 10.0.0.5-80 or 10.0.0.7; several apart by "
                                      "commas, 4096 addresses at most."),
                     u"RANGE"_s);
    line.addOption(u"community"_s, CommandWords::tr("SNMP 1 and 2c; \"public\" by itself."), CommandWords::tr("NAME"));
    line.addOption(u"snmp-port"_s, CommandWords::tr("Where SNMP agents listen; 161 by itself."),
                   CommandWords::tr("PORT"));
    line.addOption(u"rate"_s, CommandWords::tr("Addresses begun with in a second, 1 to 500; 50 by itself."),
                   CommandWords::tr("NUMBER"));
    line.addOption(u"secrets"_s, CommandWords::tr("A line community=…; mode 0600."), CommandWords::tr("FILE"));
}

/// A whole number of the option in its bounds, `usual` where it is not given; nothing when it is wrong.
std::optional<int> numberOf(const CommandLine& line, const QString& option, int usual, int most)
{
    if (!line.isSet(option))
        return usual;
    bool isNumber = false;
    const int number = line.value(option).toInt(&isNumber);
    return isNumber && number >= 1 && number <= most ? std::optional(number) : std::nullopt;
}

/// Where servers and checks are already; a folder without data knows none.
Result<WatchedAddresses> watchedIn(const QString& folder)
{
    WatchedAddresses watched;
    if (!FolderStore::exists(folder))
        return watched;
    auto opened = FolderStore::open(folder, true);
    if (!opened)
        return opened.failure();
    const auto estate = opened->estate();
    if (!estate)
        return estate.failure();
    for (const Server& server : estate->servers)
        watched.add(server);
    for (const Check& check : estate->checks)
        watched.add(check);
    return watched;
}

void take(ScanOutcome& outcome, const ScanNews& news)
{
    outcome.progress = news.progress;
    outcome.refused = news.refused;
    outcome.isOver = news.isOver;
    for (const int gone : news.gone)
        outcome.candidates.erase(gone);
    for (const Candidate& candidate : news.found)
        outcome.candidates[candidate.id] = candidate;
}

/// Until it is over or the person ends it.
ScanOutcome scanWith(EngineSession& session, ScanWish wish)
{
    ScanOutcome outcome;
    ProgressLine line(CommandWords::tr("Searching"));
    const auto show = line.callback();
    const StopSignals stop([] { QCoreApplication::quit(); });
    const Subscription scanning = session.boundary().scan.scan(std::move(wish), [&](const ScanNews& news) {
        take(outcome, news);
        (void)show(news.progress.all == 0 ? 100 : news.progress.done * 100 / news.progress.all);
        if (news.isOver)
            QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return outcome;
}

/// By their addresses.
std::vector<const Candidate*> inOrder(const std::map<int, Candidate>& candidates)
{
    std::vector<std::pair<IpNumber, const Candidate*>> numbered;
    for (const auto& [id, candidate] : candidates) {
        IpNumber number;
        IpNumber::parse(candidate.hosts.front().address, number);
        numbered.emplace_back(number, &candidate);
    }
    std::ranges::sort(numbered, {}, [](const auto& one) { return one.first; });
    std::vector<const Candidate*> ordered;
    ordered.reserve(numbered.size());
    for (const auto& [number, candidate] : numbered)
        ordered.push_back(candidate);
    return ordered;
}

QJsonObject toJson(const Candidate& candidate, bool isWatched)
{
    QJsonObject identity;
    for (const auto& [key, word] : identityOf(candidate))
        identity[key] = word;
    QJsonArray checks;
    for (const FoundWay& way : waysOf(candidate)) {
        for (const CheckParams& params : checksOf(way.params, way.baselines))
            checks.append(sd::toJson(params));
    }
    return {{u"addresses"_s, QJsonArray::fromStringList(addressesOf(candidate))},
            {u"name"_s, nameOf(candidate)},
            {u"kind"_s, kindWord(identityOf(candidate))},
            {u"identity"_s, identity},
            {u"baselines"_s, QJsonArray::fromStringList(baselinesOf(candidate))},
            {u"checks"_s, checks},
            {u"watched"_s, isWatched}};
}

void printJson(const ScanOutcome& outcome, const WatchedAddresses& watched)
{
    QJsonArray candidates;
    for (const Candidate* candidate : inOrder(outcome.candidates))
        candidates.append(toJson(*candidate, static_cast<bool>(watched.find(*candidate))));
    print(QJsonObject{{u"addresses"_s, outcome.progress.all},
                      {u"asked"_s, outcome.progress.done},
                      {u"answered"_s, outcome.progress.answered},
                      {u"complete"_s, outcome.isOver},
                      {u"candidates"_s, candidates}});
}

/// Certificates that somebody would have to accept.
int untrusted(const ScanOutcome& outcome)
{
    QSet<QString> prints;
    for (const auto& [id, candidate] : outcome.candidates) {
        for (const FoundWay& way : waysOf(candidate)) {
            if (way.certificate)
                prints.insert(way.certificate->fingerprint);
        }
    }
    return static_cast<int>(prints.size());
}

void printTable(const ScanOutcome& outcome, const WatchedAddresses& watched)
{
    TextTable table({{CommandWords::tr("Address")},
                     {CommandWords::tr("Name")},
                     {CommandWords::tr("What it is")},
                     {CommandWords::tr("Answers to")},
                     {CommandWords::tr("Baselines")}});
    for (const Candidate* candidate : inOrder(outcome.candidates)) {
        const auto identity = identityOf(*candidate);
        QStringList what{machineWord(identity), identityWord(identity, u"os"_s)};
        what.removeAll(QString());
        const bool isWatched = static_cast<bool>(watched.find(*candidate));
        table.addRow({addressesOf(*candidate).join(u", "_s), nameOf(*candidate), what.join(u", "_s),
                      wayNamesOf(*candidate).join(u", "_s),
                      isWatched ? CommandWords::tr("watched already") : baselinesOf(*candidate).join(u" + "_s)});
    }
    if (!table.isEmpty())
        print(table.toString() + u'\n');
    print(CommandWords::tr("%1 of %2 addresses asked, %3 answered.")
              .arg(outcome.progress.done)
              .arg(outcome.progress.all)
              .arg(outcome.progress.answered));
    if (const int count = untrusted(outcome); count > 0)
        print(CommandWords::tr("%n certificates this computer does not trust", "", count));
}

/// The engine that asks has a folder of its own, with nothing to watch: the one of the data folder may be at work.
Result<ScanOutcome> scanAside(const CommandLine& line, ScanWish wish, const Clock& clock)
{
    const QTemporaryDir folder;
    SessionOptions options;
    options.folder = folder.path();
    options.baselines = {line.dataFolder() + "/baselines"_L1};
    auto session = EngineSession::open(std::move(options), clock);
    if (!session)
        return session.failure();
    if (auto started = (*session)->start(); !started)
        return started.failure();
    ScanOutcome outcome = scanWith(**session, std::move(wish));
    (*session)->stop();
    if (outcome.refused)
        return *outcome.refused;
    return outcome;
}

} // namespace

int runScan(const QStringList& arguments)
{
    CommandLine line("scan", CommandWords::tr("Looks through a network for what could be watched: who answers, to "
                                              "what, who it is, and the baselines that fit. Nothing is saved."));
    describeScan(line);
    if (const auto code = line.parse(arguments))
        return *code;
    if (line.arguments().size() != 1)
        return line.wrongUsage(CommandWords::tr("Name one RANGE."));
    auto range = AddressRange::parse(line.arguments().constFirst());
    if (!range)
        return line.wrongUsage(failureWords(range.failure().message));
    const auto rate = numberOf(line, u"rate"_s, ScanWish::UsualRate, ScanWish::MostRate);
    const auto port = numberOf(line, u"snmp-port"_s, ScanPorts{}.snmp, LastPort);
    if (!rate || !port)
        return line.wrongUsage(CommandWords::tr("--rate takes 1 to 500, --snmp-port a port."));
    auto secrets = gatherSecrets(line.value(u"secrets"_s));
    if (!secrets)
        return printFailure(secrets.failure(), line.json());
    const auto watched = watchedIn(line.dataFolder());
    if (!watched)
        return printFailure(watched.failure(), line.json());
    ScanWish wish{.range = *std::move(range), .rate = *rate};
    wish.community = line.isSet(u"community"_s) ? line.value(u"community"_s).toUtf8() : (*secrets)[u"community"_s];
    wish.ports.snmp = static_cast<quint16>(*port);
    const SystemClock clock;
    const auto outcome = scanAside(line, std::move(wish), clock);
    if (!outcome)
        return printFailure(outcome.failure(), line.json());
    if (line.json())
        printJson(*outcome, *watched);
    else
        printTable(*outcome, *watched);
    return outcome->isOver ? ExitFine : ExitUnknown;
}

} // namespace sd
