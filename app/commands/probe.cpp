#include "app/commands/commandline.h"
#include "app/commands/estatetables.h"
#include "app/commands/exitcode.h"
#include "app/commands/output.h"
#include "app/commands/probe/probepoll.h"
#include "app/commands/probe/probeverdict.h"
#include "app/commands/probe/probeway.h"
#include "app/commands/texttable.h"
#include "app/commands/verbs.h"
#include "app/console/enginesession.h"
#include "app/console/systemclock.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

QJsonValue jsonNumber(const std::optional<double>& value)
{
    return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue();
}

QJsonObject toJson(const JudgedReading& judged)
{
    const Reading& reading = judged.reading;
    QJsonObject json{{u"metric"_s, reading.key.metric},
                     {u"instance"_s, reading.key.instance},
                     {u"value"_s, jsonNumber(judged.value)},
                     {u"text"_s, reading.text},
                     {u"unit"_s, reading.unit},
                     {u"state"_s, code(judged.state)},
                     {u"warning"_s, jsonNumber(judged.warning)},
                     {u"error"_s, jsonNumber(judged.error)},
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

QJsonObject toJson(const ProbeVerdict& verdict, const QString& target)
{
    QJsonArray readings;
    for (const JudgedReading& judged : verdict.readings)
        readings.append(toJson(judged));
    return {{u"target"_s, target},
            {u"reachable"_s, verdict.reachable},
            {u"elapsed_ms"_s, qint64{verdict.elapsed.count()}},
            {u"identity"_s, identityJson(verdict.identity)},
            {u"baseline"_s, verdict.baseline},
            {u"worst"_s, code(verdict.worst)},
            {u"readings"_s, readings},
            {u"errors"_s, QJsonArray::fromStringList(verdict.errors)}};
}

QString valueText(const JudgedReading& judged)
{
    if (judged.reading.kind == ReadingKind::Counter && std::isnan(judged.value))
        return QString::number(judged.reading.counter);
    if (std::isnan(judged.value))
        return judged.reading.text;
    return QLocale().toString(judged.value, 'g', 6);
}

void printTable(const ProbeVerdict& verdict, const QString& target)
{
    print(CommandWords::tr("%1: %2, %3 ms, baseline %4")
              .arg(printable(target), verdict.reachable ? stateWord(verdict.worst) : CommandWords::tr("no answer"),
                   QString::number(verdict.elapsed.count()), verdict.baseline));
    for (const auto& [key, value] : verdict.identity)
        print(u"  %1: %2"_s.arg(key, printable(value)));
    using Align = TextTable::Align;
    TextTable table({{CommandWords::tr("State")},
                     {CommandWords::tr("Metric")},
                     {CommandWords::tr("Instance")},
                     {CommandWords::tr("Value"), Align::Right},
                     {CommandWords::tr("Unit")},
                     {CommandWords::tr("Why")}});
    for (const JudgedReading& judged : verdict.readings)
        table.addRow({stateWord(judged.state), judged.reading.key.metric, judged.reading.key.instance,
                      valueText(judged), judged.reading.unit, judged.why});
    if (!table.isEmpty())
        print(u"\n"_s + table.toString());
    for (const QString& error : verdict.errors)
        printError(printable(error));
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
    const BaselineCatalog baselines = loadBaselines(line.dataFolder());
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
