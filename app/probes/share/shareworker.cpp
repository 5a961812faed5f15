#include "app/probes/plugin/programworker.h"
#include "app/probes/share/sharereport.h"
#include "app/probes/transport/helperplace.h"
#include "models/domain/explanation.h"

#include <QSysInfo>

#include <sys/wait.h>

#include <cerrno>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView smbHelper = u"serverdrift-smb-helper";
/// A server that hangs has two of the places, and all others the rest.
constexpr ProgramLimits shareLimits{.parallel = 12, .perAddress = 2};

/// Of this machine and check alone, and the same at every poll.
QString probeFileName(const PollSpec& spec)
{
    return u"serverdrift-%1-%2.tmp"_s.arg(QSysInfo::machineHostName().section(u'.', 0, 0)).arg(spec.check.value);
}

QString lateExplanation(const ShareReport& report)
{
    switch (report.begun.value_or(ShareStep::Connect)) {
    case ShareStep::Connect:
        break;
    case ShareStep::List:
        return explain(Why::ShareListLate);
    case ShareStep::Read:
        return explain(Why::ShareReadLate);
    case ShareStep::Write:
    case ShareStep::Delete:
        return explain(Why::ShareWriteLate);
    }
    return explain(Why::ShareConnectLate);
}

/// What a step's errno means for a share; empty when the step was not refused but the connection failed.
QString refusalOf(const SmbParams& params, const ShareReport& report)
{
    const QString what = explainErrno(report.error);
    const bool isMissing = report.error == ENOENT || report.error == ENODEV || report.error == ENOTDIR;
    switch (*report.failed) {
    case ShareStep::Connect:
        if (isMissing)
            return explain(Why::ShareMissing, params.share);
        return report.error == EACCES || report.error == EPERM ? explain(Why::ShareNotOpened, what) : QString();
    case ShareStep::List:
        if (isMissing && params.folder.isEmpty())
            return explain(Why::ShareMissing, params.share);
        return isMissing ? explain(Why::ShareFolderMissing, params.folder) : explain(Why::ShareNotListed, what);
    case ShareStep::Read:
        return explain(Why::ShareNotRead, params.file, what);
    case ShareStep::Write:
        return explain(Why::ShareNotWritten, what);
    case ShareStep::Delete:
        return explain(Why::ShareNotDeleted, what);
    }
    return {};
}

/// What is not as the check wants it; empty: all is.
QString refusalIn(const SmbParams& params, const ShareReport& report)
{
    if (report.failed)
        return refusalOf(params, report);
    return report.files && report.files->count == 0 ? explain(Why::ShareNoFile, params.pattern) : QString();
}

bool isConnectionLost(int error)
{
    switch (error) {
    case ECONNREFUSED:
    case ECONNRESET:
    case ECONNABORTED:
    case ENOTCONN:
    case EPIPE:
    case ETIMEDOUT:
    case EHOSTUNREACH:
    case ENETUNREACH:
    case EHOSTDOWN:
        return true;
    default:
        return false;
    }
}

PollFailure failureOfConnection(int error)
{
    switch (error) {
    case ECONNREFUSED:
        return PollFailure::Refused;
    case ETIMEDOUT:
        return PollFailure::Timeout;
    case EHOSTUNREACH:
    case ENETUNREACH:
    case EHOSTDOWN:
        return PollFailure::Unreachable;
    default:
        return PollFailure::Malformed;
    }
}

class ShareTrade final : public ProgramTrade
{
public:
    [[nodiscard]] ProgramCall callFor(const PollSpec& spec) const override;
    void read(const PollSpec& spec, const PluginProcess& process, int status, PollResult& result) const override;
    [[nodiscard]] QString late(const PluginProcess& process) const override
    {
        return lateExplanation(ShareReport::parse(process.output()));
    }
};

ProgramCall ShareTrade::callFor(const PollSpec& spec) const
{
    const auto* params = std::get_if<SmbParams>(&*spec.params);
    if (!params)
        return {.program = {}, .whyNot = explain(Why::WrongKind)};
    if (!params->guest && spec.credential->user.isEmpty())
        return {.program = {}, .whyNot = explain(Why::ShareNoUser)};
    QString helper = findHelper(smbHelper);
    if (helper.isEmpty())
        return {.program = {}, .whyNot = explain(Why::HelperMissing, smbHelper.toString())};
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(spec.timeout).count();
    return {.program = std::move(helper),
            .arguments = {spec.address, QString::number(params->port), params->share, params->folder, params->file,
                          params->write ? probeFileName(spec) : QString(), params->guest ? u"1"_s : u"0"_s,
                          QString::number(seconds), params->pattern},
            .environment = programEnvironment(spec)};
}

Reading& addTo(PollResult& result, const QString& metric, double value, const QString& unit,
               const QString& instance = {})
{
    Reading& reading = result.readings.emplace_back();
    reading.key = {metric, instance};
    reading.value = value;
    reading.unit = unit;
    reading.source = u"smb"_s;
    return reading;
}

/// The steps that were done, the room in the share, and whether all was as the check wants it.
void addReadings(const SmbParams& params, const ShareReport& report, const QString& refusal, PollResult& result)
{
    double total = 0;
    for (const auto& [step, took] : report.took) {
        addTo(result, u"serverdrift.smb.phase"_s, took, u"s"_s, code(step));
        total += took;
    }
    if (refusal.isEmpty())
        addTo(result, u"serverdrift.smb.duration"_s, total, u"s"_s);
    if (report.entries)
        addTo(result, u"serverdrift.smb.entries"_s, static_cast<double>(*report.entries), u"1"_s);
    if (report.files) {
        addTo(result, u"serverdrift.file.count"_s, static_cast<double>(report.files->count), u"1"_s, params.pattern);
        if (report.files->count > 0) {
            addTo(result, u"serverdrift.file.age"_s, report.files->age, u"s"_s, params.pattern);
            addTo(result, u"serverdrift.file.size"_s, report.files->size, u"By"_s, params.pattern);
        }
    }
    if (report.space) {
        const double used = report.space->total - report.space->free;
        addTo(result, u"system.filesystem.utilization"_s, used / report.space->total, u"1"_s, params.share);
        addTo(result, u"system.filesystem.usage"_s, used, u"By"_s, params.share);
        addTo(result, u"serverdrift.filesystem.free"_s, report.space->free, u"By"_s, params.share);
    }
    Reading& status = addTo(result, u"serverdrift.smb.status"_s, refusal.isEmpty() ? 1 : 0, u"1"_s);
    status.kind = ReadingKind::Status;
    status.reported = refusal.isEmpty() ? State::Ok : State::Error;
    status.text = refusal;
}

void ShareTrade::read(const PollSpec& spec, const PluginProcess& process, int status, PollResult& result) const
{
    const auto& params = std::get<SmbParams>(*spec.params);
    const ShareReport report = ShareReport::parse(process.output());
    const auto fail = [&result](PollFailure failure, const QString& detail) {
        result.failure = failure;
        result.detail = detail;
    };
    if (!report.badName.isEmpty()) {
        fail(PollFailure::Name, explain(Why::NameUnknown, spec.address));
    } else if (!WIFEXITED(status) || !report.isSound || (WEXITSTATUS(status) != 0 && !report.failed)) {
        fail(PollFailure::Internal, explain(Why::HelperBroke, smbHelper.toString(),
                                            WIFEXITED(status) ? WEXITSTATUS(status) : WTERMSIG(status)));
    } else if (report.failed == ShareStep::Connect && report.isGuest) {
        fail(PollFailure::Auth, explain(Why::ShareGuestOnly));
    } else if (report.failed == ShareStep::Connect && !report.refused.isEmpty()) {
        fail(PollFailure::Auth, explain(Why::ShareSignOn, report.refused));
    } else if (report.failed && isConnectionLost(report.error)) {
        const bool noCommonVersion = report.failed == ShareStep::Connect && report.error == ECONNABORTED;
        fail(failureOfConnection(report.error),
             explain(Why::Port, params.port,
                     noCommonVersion ? explain(Why::ShareNoVersion) : explainErrno(report.error)));
    } else if (const QString refusal = refusalIn(params, report); report.failed && refusal.isEmpty()) {
        fail(PollFailure::Malformed, explain(Why::Port, params.port, explainErrno(report.error)));
    } else {
        addReadings(params, report, refusal, result);
    }
}

} // namespace

std::unique_ptr<PollWorker> makeShareWorker(PollSink& sink, const Clock& clock)
{
    return makeProgramWorker(sink, clock, "sd-shares", shareLimits, std::make_unique<ShareTrade>());
}

} // namespace sd
