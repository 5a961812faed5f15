#include "app/commands/commandline.h"
#include "app/commands/exitcode.h"
#include "app/commands/explanationjson.h"
#include "app/commands/folderstore.h"
#include "app/commands/output.h"
#include "app/commands/probe/probepoll.h"
#include "app/commands/probe/probeverdict.h"
#include "app/commands/probe/probeway.h"
#include "app/commands/texttable.h"
#include "app/commands/verbs.h"
#include "app/console/baselines/baselineledger.h"
#include "app/console/datafolder.h"
#include "app/console/enginesession.h"
#include "app/console/systemclock.h"
#include "models/store/connection.h"
#include "models/words/explanations.h"
#include "models/words/failures.h"
#include "models/words/metricnames.h"
#include "models/words/words.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

QJsonValue jsonNumber(std::optional<double> value)
{
    return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue();
}

QJsonObject toJson(const ExplainedReading& judged)
{
    const Reading& reading = judged.reading;
    const Threshold threshold = judged.threshold.value_or(Threshold{});
    QJsonObject json{{u"metric"_s, reading.key.metric},
                     {u"instance"_s, reading.key.instance},
                     {u"value"_s, jsonNumber(judged.value)},
                     {u"text"_s, explanationWords(reading.text, Tongue::English)},
                     {u"explanation"_s, explanationJson(reading.text)},
                     {u"unit"_s, reading.unit},
                     {u"state"_s, code(judged.state)},
                     {u"warning"_s, jsonNumber(threshold.warning)},
                     {u"error"_s, jsonNumber(threshold.error)},
                     {u"source"_s, reading.source},
                     {u"why"_s, judged.why}};
    // A string: 64 bits do not fit the numbers of JSON.
    if (reading.kind == ReadingKind::Counter)
        json[u"counter"_s] = QString::number(reading.counter);
    return json;
}

QJsonObject identityJson(const std::map<QString, QString>& identity)
{
    QJsonObject json;
    for (const QString& key : {u"vendor"_s, u"model"_s, u"serial"_s, u"os"_s, u"firmware"_s})
        json[key] = QString();
    for (const auto& [key, value] : identity)
        json[key] = value;
    return json;
}

QJsonObject certificateJson(const PeerCertificate& shown)
{
    const auto until = QDateTime::fromMSecsSinceEpoch(toMs(shown.until), Qt::UTC);
    return {{u"subject"_s, shown.subject},
            {u"issuer"_s, shown.issuer},
            {u"until"_s, until.toString(Qt::ISODate)},
            {u"sha256"_s, shown.fingerprint},
            {u"fault"_s, explanationWords(shown.fault, Tongue::English)}};
}

/// "snmp: timeout: no answer from 10.0.0.7:161", for programs.
QString errorText(const ProbeTrouble& trouble)
{
    QStringList parts{QString(code(trouble.way))};
    if (!trouble.cause.isEmpty())
        parts += QString(trouble.cause);
    if (!trouble.detail.isEmpty())
        parts += explanationWords(trouble.detail, Tongue::English);
    return parts.join(u": "_s);
}

QJsonObject toJson(const ProbeVerdict& verdict, const QString& target)
{
    QJsonArray readings;
    for (const ExplainedReading& judged : verdict.readings)
        readings.append(toJson(judged));
    QJsonArray errors;
    for (const ProbeTrouble& trouble : verdict.troubles)
        errors.append(errorText(trouble));
    QJsonObject json{{u"target"_s, target},
                     {u"reachable"_s, verdict.reachable},
                     {u"elapsed_ms"_s, qint64{verdict.elapsed.count()}},
                     {u"identity"_s, identityJson(verdict.identity)},
                     {u"baseline"_s, verdict.baseline},
                     {u"worst"_s, code(verdict.worst)},
                     {u"readings"_s, readings},
                     {u"errors"_s, errors}};
    if (!verdict.fitting.isEmpty())
        json[u"fitting"_s] = QJsonArray::fromStringList(verdict.fitting);
    if (verdict.certificate)
        json[u"certificate"_s] = certificateJson(*verdict.certificate);
    return json;
}

/// A state that the source puts into words; they are too long for a column of figures.
bool isSaid(const Reading& reading)
{
    return reading.kind == ReadingKind::Status && !reading.text.isEmpty();
}

QString valueText(const JudgedReading& judged)
{
    const Reading& reading = judged.reading;
    if (reading.kind == ReadingKind::Counter && std::isnan(judged.value))
        return QString::number(reading.counter);
    if (isSaid(reading))
        return {};
    const QString value = Words::valueText(reading.key.metric, reading.unit, judged.value);
    return value.isEmpty() ? explanationWords(reading.text) : value;
}

/// What the source said; or "over 95 %" with where the limit comes from; the limits alone where none is passed.
QString reasonText(const JudgedReading& judged)
{
    if (isSaid(judged.reading))
        return explanationWords(judged.reading.text);
    if (judged.state == State::NoData)
        return CommandWords::tr("a counter: its rate takes a second poll (--rate)");
    if (!judged.threshold || judged.reading.reported)
        return {};
    const Threshold& threshold = *judged.threshold;
    const MetricKey& key = judged.reading.key;
    const std::optional<double> limit = judged.state == State::Error     ? threshold.error
                                        : judged.state == State::Warning ? threshold.warning
                                                                         : std::nullopt;
    if (!limit)
        return Format().thresholds(key.metric, judged.reading.unit, threshold);
    const QString passed = Format().limit(key.metric, judged.reading.unit, threshold.direction, *limit);
    const Provenance& origin = threshold.origin;
    if (origin.layer.isEmpty())
        return passed;
    const QString from = u"%1 %2"_s.arg(Words::layer(origin.layer), origin.name).trimmed(); // a device has no name here
    return u"%1 (%2)"_s.arg(passed, from);
}

/// "SNMP: no answer in time: no answer from 10.0.0.7:161".
QString troubleText(const ProbeTrouble& trouble)
{
    QStringList parts{QString(code(trouble.way)).toUpper()};
    if (!trouble.cause.isEmpty())
        parts += Words::cause(trouble.cause);
    if (!trouble.detail.isEmpty())
        parts += explanationWords(trouble.detail);
    parts.removeDuplicates();
    return parts.join(u": "_s);
}

/// What a device says of itself; a baseline may have names of its own for more.
QString identityWord(const QString& key)
{
    const std::array words{
        std::pair("vendor", CommandWords::tr("maker")),      std::pair("model", CommandWords::tr("model")),
        std::pair("serial", CommandWords::tr("serial")),     std::pair("os", CommandWords::tr("system")),
        std::pair("firmware", CommandWords::tr("firmware")), std::pair("name", CommandWords::tr("name")),
        std::pair("location", CommandWords::tr("place")),    std::pair("object", CommandWords::tr("object")),
        std::pair("role", CommandWords::tr("kind")),         std::pair("description", CommandWords::tr("description")),
    };
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&key](const auto& word) { return key == QLatin1StringView(word.first); });
    return found == words.end() ? key : found->second;
}

void printTable(const ProbeVerdict& verdict, const QString& target)
{
    print(CommandWords::tr("%1: %2, %3 ms, baseline %4")
              .arg(printable(target),
                   verdict.reachable ? Words::stateName(verdict.worst) : CommandWords::tr("no answer"),
                   QString::number(verdict.elapsed.count()), verdict.baseline));
    for (const auto& [key, value] : verdict.identity)
        print(u"  %1: %2"_s.arg(identityWord(key), printable(value)));
    if (!verdict.fitting.isEmpty())
        print(u"  %1: %2"_s.arg(CommandWords::tr("fits, too"), verdict.fitting.join(u", "_s)));
    if (const auto& shown = verdict.certificate; shown && !shown->fault.isEmpty())
        print(u"  %1: %2, SHA-256 %3: %4"_s.arg(CommandWords::tr("certificate"), printable(shown->subject),
                                                fingerprintText(shown->fingerprint), explanationWords(shown->fault)));
    using Align = TextTable::Align;
    TextTable table({{CommandWords::tr("State")},
                     {CommandWords::tr("What")},
                     {CommandWords::tr("Value"), Align::Right},
                     {CommandWords::tr("Why")}});
    for (const ExplainedReading& judged : verdict.readings)
        table.addRow(
            {Words::stateName(judged.state), metricName(judged.reading.key), valueText(judged), reasonText(judged)});
    if (!table.isEmpty())
        print(u"\n"_s + table.toString());
    for (const ProbeTrouble& trouble : verdict.troubles)
        printError(printable(troubleText(trouble)));
}

/// Those that the engine of this folder works by. A store that can't be looked into (another user's, a newer
/// program's) must not keep anybody from a quick look: then what the files say.
BaselineCatalog baselinesOf(const QString& folder)
{
    if (FolderStore::exists(folder)) {
        const QString place = folder.isEmpty() ? defaultDataFolder() : folder;
        const auto db = Connection::open(place + "/serverdrift.db"_L1, Connection::Access::ReadOnly,
                                         Connection::Durability::Normal);
        auto inForce = db ? baselinesInForce(**db, baselineFolders(place)) : Result<BaselineCatalog>(db.failure());
        if (inForce)
            return *std::move(inForce);
        printError(printable(failureWords(inForce.failure().message)));
    }
    return loadBaselines(folder);
}

} // namespace

int runProbe(const QStringList& arguments)
{
    CommandLine line("probe",
                     CommandWords::tr("One poll now, judged by the baseline and printed: the technician's quick "
                                      "look. Ways can be combined; without one the program finds out by itself "
                                      "what the target answers to."));
    describeProbe(line);
    if (const auto code = line.parse(arguments))
        return *code;
    auto question = readProbeQuestion(line);
    if (!question)
        return question.failure().code == "usage"_L1 ? line.wrongUsage(question.failure().message)
                                                     : printFailure(question.failure(), line.json());
    const SystemClock clock;
    const BaselineCatalog baselines = baselinesOf(line.dataFolder());
    auto answers = pollWays(*question, baselines, clock);
    if (!answers)
        return printFailure(answers.failure(), line.json());
    const ProbeVerdict verdict = judge(*answers, question->isGuess, baselines);
    if (line.json())
        print(toJson(verdict, question->text));
    else
        printTable(verdict, question->text);
    return exitCodeFor(verdict.worst);
}

} // namespace sd
