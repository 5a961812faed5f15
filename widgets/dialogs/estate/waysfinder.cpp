#include "widgets/dialogs/estate/waysfinder.h"

#include "models/domain/checkwords.h"
#include "models/domain/scan.h"
#include "models/domain/waysin.h"
#include "models/words/explanations.h"
#include "models/words/words.h"
#include "widgets/common/textlabel.h"
#include "widgets/dialogs/estate/bmcsignon.h"
#include "widgets/dialogs/estate/readingsview.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace sd {

namespace {

using namespace std::chrono_literals;

/// Silent ways are the rule here.
constexpr Millis Patience = 3s;
/// A controller takes its time for a few answers.
constexpr Millis BmcPatience = 20s;
/// A store with hundreds of communities must not shout them all at one device.
constexpr size_t MostCredentials = 12;

/// By which a check of this kind is read when nothing fits better.
QString usualBaseline(const CheckParams& params)
{
    return std::holds_alternative<RedfishParams>(params) ? RedfishParams{}.baseline : QString();
}

} // namespace

WaysFinder::WaysFinder(const Sources& sources, QWidget* parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_rows(new QGridLayout(this))
    , m_button(new QPushButton(tr("See what answers")))
    , m_progress(new TextLabel(TextLabel::Dim))
    , m_community(new QLineEdit)
    , m_bmc(new BmcSignOn)
{
    setObjectName(QStringLiteral("waysFinder"));
    m_button->setObjectName(QStringLiteral("findWays"));
    m_button->setAutoDefault(false);
    m_progress->setObjectName(QStringLiteral("findProgress"));
    m_rows->setContentsMargins(0, steps(2), 0, 0);
    m_rows->setHorizontalSpacing(steps(2));
    m_rows->setVerticalSpacing(steps(1));
    m_rows->setColumnStretch(2, 1);
    auto* top = new QHBoxLayout;
    top->setSpacing(steps(3));
    top->addWidget(m_button);
    top->addWidget(m_progress, 1);
    m_rows->addLayout(top, 0, 0, 1, 3);
    buildRows();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (isRunning())
            stop();
        else
            find();
    });
    connect(m_community, &QLineEdit::textChanged, this, [this] {
        m_credential = {};
        m_isPublic = false;
        Q_EMIT changed();
    });
    connect(m_bmc, &BmcSignOn::changed, this, &WaysFinder::changed);
    connect(m_bmc, &BmcSignOn::asked, this, &WaysFinder::signOnToBmc);
    m_sources.operations.readCredentials([guard = QPointer(this)](std::vector<Credential> credentials) {
        if (!guard)
            return;
        for (const Credential& credential : credentials) {
            if (!credential.user.isEmpty() && credential.secretFields.contains(QStringLiteral("password")))
                guard->m_passwords.push_back(credential.id);
        }
        std::erase_if(credentials, [](const Credential& credential) { return !speaksSnmp(credential); });
        credentials.resize(std::min(credentials.size(), MostCredentials));
        guard->m_credentials = std::move(credentials);
        Q_EMIT guard->changed();
    });
    m_button->setEnabled(false);
    tellProgress();
}

void WaysFinder::buildRows()
{
    const ScanPorts ports;
    add("ping", tr("Ping"), IcmpParams{});
    add("snmp", tr("SNMP: what fits the device"), SnmpParams{});
    m_community->setObjectName(QStringLiteral("community"));
    m_community->setEchoMode(QLineEdit::Password);
    m_community->setPlaceholderText(tr("Community, where no stored credential fits"));
    m_community->setAccessibleName(tr("SNMP community"));
    m_rows->addWidget(m_community, m_rows->rowCount(), 0, 1, 3);
    add("nodeExporter", tr("Linux: node_exporter"), exporterAt(ports.nodeExporter));
    add("windowsExporter", tr("Windows: windows_exporter"), exporterAt(ports.windowsExporter));
    add("nut", tr("UPS: NUT server"), NutParams{});
    add("redfish", tr("Redfish: hardware of a BMC"), redfishAt(ports.https));
    m_rows->addWidget(m_bmc, m_rows->rowCount(), 0, 1, 3);
    add("winrm", tr("Windows: WinRM"), wsmanAt(ports.wsman, false));
    add("web", tr("Web page, encrypted"), webPageAt(ports.https, true));
    add("http", tr("Web page"), webPageAt(ports.http, false));
    add("tls", tr("Certificate on port 443"), TlsParams{});
    for (const auto& [port, name] : UsualPorts)
        add(qPrintable(QStringLiteral("tcp%1").arg(port)),
            tr("TCP %1, %2").arg(QString::number(port), QLatin1StringView(name)), TcpParams{port});
    m_ways.front().row.box().setChecked(true);
}

void WaysFinder::add(const char* name, const QString& text, CheckParams params)
{
    Way way{.params = std::move(params), .row = WayRow(*m_rows, name, text)};
    connect(&way.row.box(), &QCheckBox::toggled, this, &WaysFinder::changed);
    connect(&way.row.box(), &QCheckBox::clicked, this, [this, place = m_ways.size()] { m_ways[place].row.keepTick(); });
    m_ways.push_back(std::move(way));
}

void WaysFinder::setAddress(const QString& address)
{
    m_button->setEnabled(!address.isEmpty());
    if (address == m_address)
        return;
    m_address = address;
    stop();
    forgetAnswers();
}

void WaysFinder::forgetAnswers()
{
    m_credential = {};
    m_isPublic = false;
    for (Way& way : m_ways) {
        way.answered = false;
        way.row.forget();
        if (auto* snmp = std::get_if<SnmpParams>(&way.params))
            *snmp = {};
        if (std::holds_alternative<WsmanParams>(way.params))
            way.params = wsmanAt(ScanPorts{}.wsman, false);
        way.params = readBy(accepting(way.params, nullptr), usualBaseline(way.params));
        way.baselines.clear();
    }
    m_bmc->forget();
    m_read.clear();
    showReadings();
    tellProgress();
}

bool WaysFinder::isRunning() const
{
    return std::ranges::any_of(m_ways, [](const Way& way) { return way.waiting > 0; });
}

Trial WaysFinder::trialOf(const Way& way) const
{
    Trial trial{.server = {}, .check = {}};
    trial.server.name = trial.server.address = m_address;
    trial.check.name = defaultCheckName(way.params);
    trial.check.params = way.params;
    trial.check.timeout = Patience;
    return trial;
}

void WaysFinder::find()
{
    stop();
    for (size_t way = 0; way < m_ways.size(); ++way) {
        m_ways[way].answered = false;
        m_ways[way].row.showAsking();
        const CheckParams& params = m_ways[way].params;
        if (std::holds_alternative<SnmpParams>(params))
            askSnmp(way);
        else if (std::holds_alternative<WsmanParams>(params))
            askWsman(way);
        else
            askStranger(way, params);
    }
    tellProgress();
}

/// Once without a credential ("public"), once with what was typed, and once with each that is known.
void WaysFinder::askSnmp(size_t way)
{
    Trial bare = trialOf(m_ways[way]);
    bare.recognises = true;
    if (const QByteArray community = m_community->text().toUtf8(); !community.isEmpty()) {
        Trial typed = bare;
        typed.typed.emplace_back(QStringLiteral("community"), community);
        ask({way, typed, *typed.check.params, tr("the community typed here")});
    }
    for (const Credential& credential : m_credentials) {
        Trial known = bare;
        known.check.credential = credential.id;
        known.check.params = snmpWith(credential);
        ask({way, known, *known.check.params, credential.name});
    }
    ask({way, bare, *bare.check.params, QStringLiteral("public")});
}

/// Who it is, without signing on anywhere.
void WaysFinder::askStranger(size_t way, const CheckParams& params)
{
    Trial trial = trialOf(m_ways[way]);
    trial.check.params = asStranger(params);
    trial.recognises = trial.onlyWho = true;
    if (std::holds_alternative<RedfishParams>(params))
        trial.check.timeout = BmcPatience;
    ask({way, trial, params});
}

/// At both of its places; whichever answers first is the one.
void WaysFinder::askWsman(size_t way)
{
    const ScanPorts ports;
    askStranger(way, wsmanAt(ports.wsman, false));
    askStranger(way, wsmanAt(ports.wsmanTls, true));
}

void WaysFinder::ask(const Asked& asked)
{
    ++m_ways[asked.way].waiting;
    m_underWay.push_back(
        m_sources.workbench.tryCheck(asked.trial, [guard = QPointer(this), asked](const TrialAnswer& answer) {
            if (guard)
                guard->take(asked, answer);
        }));
}

void WaysFinder::take(const Asked& asked, const TrialAnswer& answer)
{
    Way& way = m_ways[asked.way];
    --way.waiting;
    const bool isWell = isWayIn(asked.saved, answer);
    // The first credential that SNMP answers to is the one; the others' silence says nothing.
    if (isWell && !way.answered) {
        way.answered = true;
        // Only a BMC's certificate is shown here, and can be accepted.
        const bool isRedfish = std::holds_alternative<RedfishParams>(asked.saved);
        const bool isOdd =
            !isRedfish && answer.certificate && accepting(asked.saved, answer.certificate) != asked.saved;
        way.params = accepting(asked.saved, isRedfish ? answer.certificate : nullptr);
        way.baselines = baselineOf(way.params) != nullptr ? answer.baselines : QStringList();
        const bool isSnmp = std::holds_alternative<SnmpParams>(way.params);
        if (isSnmp || isRedfish) {
            m_read[kindOf(way.params)] = answer.readings;
            showReadings();
        }
        if (isSnmp)
            takeSignOn(asked.trial);
        if (isRedfish)
            m_bmc->setShown(answer.certificate);
        way.row.showAnswer(answer, asked.credentialName, m_sources.words);
        if (isRedfish && answer.cause == QStringLiteral("auth"))
            way.row.showWantsSignOn(answer);
        if (isOdd)
            way.row.showOdd(*answer.certificate);
        else
            way.row.tick(true);
        recognise(answer);
    } else if (way.waiting == 0 && !way.answered) {
        way.row.showAnswer(answer, {}, m_sources.words);
        way.row.tick(false);
        if (std::holds_alternative<RedfishParams>(way.params))
            m_bmc->forget();
    }
    tellProgress();
    Q_EMIT changed();
}

/// With the certificate that was accepted, and no other.
void WaysFinder::signOnToBmc()
{
    const auto way =
        std::ranges::find_if(m_ways, [](const Way& one) { return std::holds_alternative<RedfishParams>(one.params); });
    if (way == m_ways.end() || way->waiting > 0 || !m_bmc->canSignOn())
        return;
    Trial trial = trialOf(*way);
    trial.check.params = way->params;
    trial.check.timeout = BmcPatience;
    trial.recognises = true;
    m_bmc->fill(trial);
    m_bmc->tell({});
    m_bmc->setRunning(true);
    ++way->waiting;
    way->row.say(tr("Signs on, and reads …"));
    const auto number = static_cast<size_t>(way - m_ways.begin());
    m_underWay.push_back(
        m_sources.workbench.tryCheck(trial, [guard = QPointer(this), number](const TrialAnswer& answer) {
            if (guard)
                guard->takeBmc(number, answer);
        }));
    tellProgress();
}

void WaysFinder::takeBmc(size_t number, const TrialAnswer& answer)
{
    Way& way = m_ways[number];
    --way.waiting;
    m_bmc->setRunning(false);
    if (!answer.readings.empty()) {
        way.baselines = answer.baselines;
        m_read[ProbeKind::Redfish] = answer.readings;
        showReadings();
        recognise(answer);
    } else {
        m_bmc->tell(Words::cause(answer.cause) +
                    (answer.text.isEmpty() ? QString() : QStringLiteral(": ") + explanationWords(answer.text)));
    }
    way.row.showAnswer(answer, {}, m_sources.words);
    tellProgress();
    Q_EMIT changed();
}

void WaysFinder::showReadings()
{
    std::vector<JudgedReading> all;
    for (const auto& [kind, readings] : m_read)
        all.insert(all.end(), readings.begin(), readings.end());
    Q_EMIT read(all);
}

void WaysFinder::setServerCredential(CredentialId credential)
{
    const bool hasPassword = std::ranges::find(m_passwords, credential) != m_passwords.end();
    m_bmc->setCredential(hasPassword ? credential : CredentialId{});
}

void WaysFinder::takeSignOn(const Trial& trial)
{
    m_credential = trial.check.credential;
    m_isPublic = !m_credential && trial.typed.empty();
}

void WaysFinder::recognise(const TrialAnswer& answer)
{
    if (!answer.identity.empty())
        Q_EMIT recognised(identityWord(answer.identity, QStringLiteral("name")), kindWord(answer.identity));
}

void WaysFinder::stop()
{
    m_underWay.clear();
    m_bmc->setRunning(false);
    for (Way& way : m_ways) {
        if (std::exchange(way.waiting, 0) > 0 && !way.answered)
            way.row.say(tr("stopped"));
    }
    tellProgress();
}

void WaysFinder::tellProgress()
{
    m_button->setText(isRunning() ? tr("Stop") : tr("See what answers"));
    const auto answered = static_cast<int>(std::ranges::count(m_ways, true, &Way::answered));
    const bool never = std::ranges::all_of(m_ways, [](const Way& way) { return way.row.isBlank(); });
    if (isRunning())
        m_progress->setText(tr("Asking, %Ln ways answer so far …", "", answered));
    else
        m_progress->setText(
            never ? tr("Asks with ping, SNMP, exporters, NUT, Redfish, WinRM, HTTP, TLS and the usual ports")
                  : tr("%Ln ways answer", "", answered));
}

std::vector<CheckParams> WaysFinder::chosen() const
{
    std::vector<CheckParams> chosen;
    for (const Way& way : m_ways) {
        if (!way.row.isTicked())
            continue;
        const std::vector<CheckParams> checks = checksOf(way.params, way.baselines);
        chosen.insert(chosen.end(), checks.begin(), checks.end());
    }
    return chosen;
}

template<typename Params>
bool WaysFinder::isTicked() const
{
    return std::ranges::any_of(
        m_ways, [](const Way& way) { return way.row.isTicked() && std::holds_alternative<Params>(way.params); });
}

bool WaysFinder::usesSnmp() const
{
    return isTicked<SnmpParams>();
}

bool WaysFinder::usesTypedBmc() const
{
    return isTicked<RedfishParams>() && m_bmc->isTyped();
}

bool WaysFinder::needsAcceptance() const
{
    return isTicked<RedfishParams>() && m_bmc->needsAcceptance();
}

bool WaysFinder::snmpAnswered() const
{
    return std::ranges::any_of(
        m_ways, [](const Way& way) { return way.answered && std::holds_alternative<SnmpParams>(way.params); });
}

QByteArray WaysFinder::community() const
{
    return m_isPublic ? QByteArray() : m_community->text().toUtf8();
}

} // namespace sd
