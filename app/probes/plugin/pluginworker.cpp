#include "app/probes/plugin/pluginoutput.h"
#include "app/probes/plugin/programworker.h"
#include "models/domain/explanation.h"

#include <QFileInfo>

#include <sys/wait.h>

#include <array>
#include <optional>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSaid = 400; ///< of what a plugin said, in why it failed
constexpr std::array pluginFolders{u"/usr/lib/nagios/plugins/", u"/usr/lib/monitoring-plugins/",
                                   u"/usr/local/lib/nagios/plugins/", u"/usr/local/libexec/nagios/"};

/// The program's path; empty when there is none. A name is looked for in the plugin folders, never in the working one.
QString findPlugin(const QString& command)
{
    if (command.startsWith(u'/'))
        return QFileInfo(command).isExecutable() ? command : QString();
    if (command.contains(u'/'))
        return {};
    for (const char16_t* folder : pluginFolders) {
        const QString path = QString::fromUtf16(folder) + command;
        if (QFileInfo(path).isExecutable())
            return path;
    }
    return {};
}

QStringList argumentsFor(const PollSpec& spec, const PluginParams& params)
{
    QStringList result = params.arguments;
    for (QString& argument : result)
        argument.replace(u"{address}"_s, spec.address).replace(u"{name}"_s, spec.name);
    return result;
}

/// The guidelines' four exit codes; nothing for any other.
std::optional<State> stateOfExitCode(int code)
{
    switch (code) {
    case 0:
        return State::Ok;
    case 1:
        return State::Warning;
    case 2:
        return State::Error;
    case 3:
        return State::Unknown;
    default:
        return std::nullopt;
    }
}

class PluginTrade final : public ProgramTrade
{
public:
    [[nodiscard]] ProgramCall callFor(const PollSpec& spec) const override;
    void read(const PollSpec& spec, const PluginProcess& process, int status, PollResult& result) const override;
    [[nodiscard]] QString late(const PluginProcess& /*process*/) const override { return explain(Why::PluginKilled); }
};

ProgramCall PluginTrade::callFor(const PollSpec& spec) const
{
    const auto* params = std::get_if<PluginParams>(&*spec.params);
    if (!params)
        return {.program = {}, .whyNot = explain(Why::WrongKind)};
    QString program = findPlugin(params->command);
    if (program.isEmpty())
        return {.program = {}, .whyNot = explain(Why::PluginMissing, params->command)};
    return {.program = std::move(program),
            .arguments = argumentsFor(spec, *params),
            .environment = programEnvironment(spec)};
}

void PluginTrade::read(const PollSpec& spec, const PluginProcess& process, int status, PollResult& result) const
{
    const auto fail = [&result](const QString& detail) {
        result.failure = PollFailure::Malformed;
        result.detail = detail;
    };
    if (!WIFEXITED(status)) {
        fail(explain(Why::PluginSignal, WTERMSIG(status)));
        return;
    }
    const int exitCode = WEXITSTATUS(status);
    const QString name = QFileInfo(std::get<PluginParams>(*spec.params).command).fileName();
    const PluginOutput output = parsePluginOutput(process.output());
    const auto state = stateOfExitCode(exitCode);
    if (!state) {
        const QString said = output.text.isEmpty() ? QString::fromUtf8(process.errorOutput()).trimmed() : output.text;
        fail(explain(Why::PluginExitCode, exitCode, said.left(longestSaid)));
        return;
    }
    Reading reading;
    reading.key.metric = u"serverdrift.plugin.status"_s;
    reading.kind = ReadingKind::Status;
    reading.value = exitCode;
    reading.unit = u"1"_s;
    reading.text = output.text.isEmpty() ? QString::fromUtf8(process.errorOutput()).simplified() : output.text;
    reading.source = u"plugin "_s + name;
    reading.reported = state;
    result.readings.push_back(std::move(reading));
    for (const PerfValue& value : output.perfData.values) {
        Reading& measured = result.readings.emplace_back(value.toReading(u"serverdrift.plugin."_s + name));
        measured.source = u"plugin "_s + name;
    }
    if (!output.perfData.rejected.isEmpty())
        result.detail = explain(Why::PluginPerfData, output.perfData.rejected.mid(0, 5).join(u", "_s));
    if (process.outputWasCut())
        result.detail = explain(Why::PluginCut);
}

} // namespace

std::unique_ptr<PollWorker> makePluginWorker(PollSink& sink, const Clock& clock, int parallel)
{
    return makeProgramWorker(sink, clock, "sd-plugins", {.parallel = parallel}, std::make_unique<PluginTrade>());
}

} // namespace sd
