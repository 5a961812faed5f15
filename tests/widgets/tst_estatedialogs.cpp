#include "models/domain/explanation.h"
#include "models/domain/waysin.h"
#include "models/words/words.h"
#include "tests/widgets/sampleestate.h"
#include "widgets/dialogs/addserverdialog.h"
#include "widgets/dialogs/estate/bulkeditdialog.h"
#include "widgets/dialogs/estate/checkdialog.h"
#include "widgets/dialogs/estate/paramform.h"
#include "widgets/dialogs/estate/parentseditor.h"
#include "widgets/dialogs/estate/serverdialog.h"
#include "widgets/dialogs/estate/serverfields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace sd;
using namespace sd::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A BMC as strangers see it, and as who signs on.
TrialAnswer bmcAnswer(const Trial& trial, const QByteArray& password)
{
    TrialAnswer answer;
    const auto* redfish = std::get_if<RedfishParams>(&*trial.check.params);
    answer.cause = redfish == nullptr ? u"timeout"_s : u"auth"_s;
    if (redfish == nullptr)
        return answer;
    answer.certificate = std::make_shared<PeerCertificate>(PeerCertificate{.subject = u"CN = idrac-8KQ2XN3"_s,
                                                                           .issuer = u"CN = idrac-8KQ2XN3"_s,
                                                                           .until = fromMs(1'900'000'000'000),
                                                                           .fingerprint = QString(64, u'A'),
                                                                           .fault = explain(Why::TlsSelfSigned)});
    answer.identity = {{u"vendor"_s, u"Dell"_s}, {u"role"_s, u"bmc"_s}};
    answer.baselines = {u"dell-poweredge"_s};
    if (redfish->auth == "none"_L1 || trial.typed.empty() || trial.typed[0].second != password)
        return answer;
    answer.cause.clear();
    answer.state = State::Ok;
    answer.readings = wellAnswer(u"hw.temperature"_s, 24, u"Cel"_s).readings;
    answer.identity[u"model"_s] = u"PowerEdge R750"_s;
    return answer;
}

} // namespace

/// Adding and changing servers and checks: what the fields accept, what a test shows, what is saved.
class TestEstateDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyKindOfCheckComesBackFromItsForm_data();
    void everyKindOfCheckComesBackFromItsForm();
    void wrongParametersAreNamedBelowTheirField_data();
    void wrongParametersAreNamedBelowTheirField();

    void testShowsTheReadingBeforeAnythingIsSaved();
    void testCanBeStopped();
    void testIsOnlyAboutWhatTheFieldsSay();
    void editedCheckKeepsWhatIsNotEdited();
    void timeoutMustFitTheInterval();
    void newCheckGoesByItsBaseline();
    void doubleCheckNameIsRefused();

    void addressShowsWhatAnswers();
    void recognisedDeviceIsWatchedByWhatFits();
    void bmcIsSignedOnToOnceItsCertificateIsAccepted();
    void anotherAddressIsToldNoPassword();
    void correctedPasswordIsTheOneThatCounts();
    void windowsSaysWhatItIs();
    void windowsOfAnUnknownCertificateIsNotTicked();
    void refusedCertificateIsAcceptedInTheCheck_data();
    void refusedCertificateIsAcceptedInTheCheck();
    void knownCredentialIsTried();
    void typedCommunityIsTriedAndSaved();
    void chosenCredentialIsTheServers_data();
    void chosenCredentialIsTheServers();
    void anotherAddressForgetsTheAnswers();
    void silentServerCanBeAddedAllTheSame();
    void refusalKeepsTheDialog();
    void badAddressIsSaidBesideIt();

    void editingAServerSavesIt();
    void cloneTakesTheChecksAlong();
    void nameIsTakenFromTheAddress();
    void circleIsRefusedAndNamed();

    void bulkEditShowsWhatDiffers();
    void bulkEditChangesOnlyWhatIsChosen();
    void bulkEditGivesIntervalsBackToBaselines();
    void bulkEditNamesTheFirstRefusals();

private:
    template<typename Widget = QWidget>
    static Widget* child(QWidget& in, const char* name)
    {
        auto* found = in.findChild<Widget*>(QLatin1StringView(name));
        if (found == nullptr)
            qFatal("no %s there", name);
        return found;
    }
    static QString shown(QWidget& in, const char* name)
    {
        const auto* label = child<QLabel>(in, name);
        return label->isHidden() ? QString() : label->text();
    }
    CheckDialog::Sources sources() { return {m_picture, *m_words, *m_console, *m_bench}; }
    AddServerDialog::Sources addSources() { return {m_picture, *m_words, *m_console, *m_bench}; }

    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<FakeConsole> m_console;
    FakeWorkbench* m_bench = nullptr;
    std::unique_ptr<Words> m_words;
    EstatePicture m_picture;
    Subscription m_listening;
};

void TestEstateDialogs::init()
{
    m_clock = std::make_unique<TestClock>(fromMs(1'795'440'725'000));
    m_console = std::make_unique<FakeConsole>(*m_clock);
    m_bench = &m_console->workbench;
    m_words = std::make_unique<Words>(*m_clock);
    fillSample(*m_console, m_clock->utcNow());
    m_picture = {};
    m_listening = m_console->subscribe([this](const LiveBatch& batch) { m_picture.apply(batch); });
}

void TestEstateDialogs::cleanup()
{
    m_listening.reset();
}

void TestEstateDialogs::everyKindOfCheckComesBackFromItsForm_data()
{
    QTest::addColumn<CheckParams>("params");
    QTest::newRow("ping") << CheckParams(IcmpParams{5, 64});
    QTest::newRow("tcp") << CheckParams(TcpParams{25, u"EHLO x"_s, u"^220"_s});
    HttpParams http{.url = u"http://{address}:8080/a?b=c"_s, .method = u"POST"_s, .body = u"x=1"_s};
    http.headers = {{u"Accept"_s, u"text/html"_s}, {u"X-A"_s, u"b: c"_s}};
    http.expectHeaders = {{u"Content-Type"_s, u"text/.*"_s}};
    http.expectStatus = u"200,401"_s;
    http.expectBody = u"ok"_s;
    http.refuseBody = u"error"_s;
    http.followRedirects = false;
    http.maxRedirects = 0;
    http.auth = u"digest"_s;
    http.proxy = u"http://proxy:3128"_s;
    http.verifyTls = false;
    http.maxBody = 4096;
    QTest::newRow("http") << CheckParams(http);
    QTest::newRow("tls") << CheckParams(TlsParams{25, u"mail.example.se"_s, u"smtp"_s});
    QTest::newRow("dns") << CheckParams(DnsParams{u"example.se"_s, u"MX"_s, {u"mx1"_s, u"mx2"_s}, 5353});
    QTest::newRow("snmp") << CheckParams(SnmpParams{3, 1161, u"dell-poweredge"_s, 10});
    QTest::newRow("snmp elsewhere") << CheckParams(SnmpParams{.address = u"ilo-db01"_s});
    QTest::newRow("prometheus") << CheckParams(
        PrometheusParams{u"https://{address}/metrics"_s, u"own"_s, u"basic"_s, false, 4096});
    QTest::newRow("nut") << CheckParams(NutParams{u"rack1"_s, 3494, u"off"_s, false, u"own"_s});
    QTest::newRow("smb") << CheckParams(
        SmbParams{u"backup$"_s, u"a/b c"_s, u"last.txt"_s, u"*.bak"_s, true, true, 1445});
    QTest::newRow("chain") << CheckParams(ChainParams{u"step A\nGET http://h/\n"_s, false, 4096});
    QTest::newRow("status page") << CheckParams(StatusPageParams{u"https://h/s.json"_s, u"^API"_s, false});
    QTest::newRow("domain") << CheckParams(DomainParams{u"example.se"_s, u"https://rdap.example/"_s});
    QTest::newRow("plugin") << CheckParams(
        PluginParams{u"check_disk"_s, {u"-p"_s, u"a path"_s, u"say \"x\""_s, u"{address}"_s}});
}

void TestEstateDialogs::everyKindOfCheckComesBackFromItsForm()
{
    QFETCH(CheckParams, params);
    ParamForm form(kindOf(params));
    form.set(params);
    const auto back = form.params();
    QVERIFY2(bool(back), back ? "" : qPrintable(back.failure().message));
    QVERIFY(*back == params);
}

void TestEstateDialogs::wrongParametersAreNamedBelowTheirField_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("typed");
    const auto row = [](const char* name, ProbeKind kind, const char* field, const QString& typed) {
        QTest::newRow(name) << static_cast<int>(kind) << QByteArray(field) << typed;
    };
    row("no scheme", ProbeKind::Http, "url", u"www.example.se"_s);
    row("password in the address", ProbeKind::Http, "url", u"https://a:b@example.se/"_s);
    row("statuses", ProbeKind::Http, "expectStatus", u"200-"_s);
    row("pattern", ProbeKind::Http, "expectBody", u"(open"_s);
    row("answer's pattern", ProbeKind::Tcp, "expect", u"[a"_s);
    row("proxy", ProbeKind::Http, "proxy", u"socks://x"_s);
    row("no name", ProbeKind::Dns, "name", QString());
    row("exporter without scheme", ProbeKind::Prometheus, "url", u"h:9100/metrics"_s);
    row("two words", ProbeKind::Nut, "ups", u"rack 1"_s);
    row("share with its server", ProbeKind::Smb, "share", u"\\\\srv\\data"_s);
    row("a way out of the share", ProbeKind::Smb, "folder", u"a/../../b"_s);
    row("a folder in a pattern", ProbeKind::Smb, "pattern", u"a/*.bak"_s);
    row("a script without a step", ProbeKind::Chain, "script", u"GET http://h/"_s);
    row("status page without scheme", ProbeKind::StatusPage, "url", u"status.example.se"_s);
    row("components", ProbeKind::StatusPage, "only", u"(a"_s);
    row("a host is no domain", ProbeKind::Domain, "name", u"localhost"_s);
    row("no registry", ProbeKind::Domain, "server", u"whois://x"_s);
    row("a file by a pattern", ProbeKind::Smb, "file", u"*.bak"_s);
    row("no command", ProbeKind::Plugin, "command", QString());
}

void TestEstateDialogs::wrongParametersAreNamedBelowTheirField()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, field);
    QFETCH(QString, typed);
    ParamForm form(static_cast<ProbeKind>(kind));
    // What must be there is: one thing alone is wrong.
    for (const auto& [of, name, text] : {std::tuple{ProbeKind::Smb, "share", u"data"_s},
                                         std::tuple{ProbeKind::StatusPage, "url", u"https://status.example.se/"_s},
                                         std::tuple{ProbeKind::Domain, "name", u"example.se"_s}}) {
        if (of == static_cast<ProbeKind>(kind))
            child<QLineEdit>(form, name)->setText(text);
    }
    if (auto* script = form.findChild<QPlainTextEdit*>(QString::fromLatin1(field))) {
        script->setPlainText(typed);
    } else {
        auto* edit = child<QLineEdit>(form, field.constData());
        edit->setText(u"x"_s);
        edit->setText(typed);
    }
    QVERIFY(!form.params());
    QVERIFY(!shown(form, QByteArray(field + "Trouble").constData()).isEmpty());
    const auto labels = form.findChildren<QLabel*>();
    const auto said = std::ranges::count_if(
        labels, [](const QLabel* label) { return label->objectName().endsWith("Trouble"_L1) && !label->isHidden(); });
    QCOMPARE(said, 1);
}

void TestEstateDialogs::testShowsTheReadingBeforeAnythingIsSaved()
{
    TrialAnswer answer = wellAnswer(u"serverdrift.icmp.rtt"_s, 0.08, u"s"_s);
    answer.state = answer.readings[0].state = State::Warning;
    Threshold limit;
    limit.warning = 0.05;
    answer.readings[0].threshold = limit;
    m_bench->answer = [answer](const Trial&) { return answer; };
    Check check{.id = {}, .server = ServerId{1}, .name = {}, .params = IcmpParams{}};
    CheckDialog dialog(sources(), check);
    child<QSpinBox>(dialog, "timeout")->setValue(2);
    child<QPushButton>(dialog, "testNow")->click();
    QTRY_COMPARE(child<QTreeView>(dialog, "trialReadings")->model()->rowCount(), 1);
    QCOMPARE(m_bench->tried.at(0).server.address, u"10.4.0.11"_s);
    QCOMPARE(m_bench->tried.at(0).check.timeout, Millis{2s});
    QVERIFY(shown(dialog, "trialOutcome").contains(Words::stateName(State::Warning)));
    const auto* rows = child<QTreeView>(dialog, "trialReadings")->model();
    QVERIFY(rows->index(0, 1).data().toString().startsWith(u"80"_s));
    QVERIFY(rows->index(0, 2).data().toString().contains(u"50"_s)); // the limit, in ms as the value
    QVERIFY(m_console->savedEstates.empty());
}

void TestEstateDialogs::testCanBeStopped()
{
    m_bench->holdTrials = true;
    CheckDialog dialog(sources(), Check{.id = {}, .server = ServerId{1}, .name = {}, .params = IcmpParams{}});
    auto* button = child<QPushButton>(dialog, "testNow");
    button->click();
    button->click(); // now "Stop"
    QCOMPARE(m_bench->cancelled, 1);
    m_bench->answerHeld();
    QCOMPARE(child<QTreeView>(dialog, "trialReadings")->model()->rowCount(), 0);
    QVERIFY(button->isEnabled());
}

void TestEstateDialogs::testIsOnlyAboutWhatTheFieldsSay()
{
    m_bench->answer = [](const Trial&) { return wellAnswer(u"serverdrift.icmp.rtt"_s, 0.08, u"s"_s); };
    CheckDialog dialog(sources(), Check{.id = {}, .server = ServerId{1}, .name = u"P"_s, .params = IcmpParams{}});
    auto* button = child<QPushButton>(dialog, "testNow");
    const auto* rows = child<QTreeView>(dialog, "trialReadings")->model();
    button->click();
    QTRY_COMPARE(rows->rowCount(), 1);
    child<QLineEdit>(dialog, "checkName")->setText(u"Ping, large"_s);
    QCOMPARE(rows->rowCount(), 1); // the same poll by another name
    child<QSpinBox>(dialog, "timeout")->setValue(9);
    QCOMPARE(rows->rowCount(), 0);
    QVERIFY(child<QTreeView>(dialog, "trialReadings")->isHidden());
    QVERIFY(child<QLabel>(dialog, "trialOutcome")->text().isEmpty());
    m_bench->holdTrials = true;
    button->click();
    const int before = m_bench->cancelled;
    child<QSpinBox>(dialog, "timeout")->setValue(8); // while it is under way
    QCOMPARE(m_bench->cancelled, before + 1);
    m_bench->answerHeld();
    QCoreApplication::processEvents();
    QCOMPARE(rows->rowCount(), 0);
    QVERIFY(button->isEnabled());
}

void TestEstateDialogs::editedCheckKeepsWhatIsNotEdited()
{
    Check check = m_picture.check(CheckId{10})->check;
    check.credential = CredentialId{9};
    CheckDialog dialog(sources(), check);
    QSignalSpy saved(&dialog, &CheckDialog::saved);
    // Somebody else gives it a threshold meanwhile.
    check.overrides.push_back({u"system.cpu.utilization"_s, u"*"_s, {.warning = 0.5}});
    LiveBatch batch;
    batch.estate = m_console->picture.estate;
    *std::ranges::find(batch.estate.edit().checks, check.id, &Check::id) = check;
    m_picture.apply(batch);
    child<QSpinBox>(dialog, "interval")->setValue(120);
    child<QPushButton>(dialog, "accept")->click();
    QTRY_COMPARE(saved.count(), 1);
    const Check& written = m_console->savedEstates.at(0).checks.at(0);
    QVERIFY(saved.at(0).at(1).value<Check>() == check); // what an undo gives back
    check.interval = 120s;
    QVERIFY(written == check);
}

void TestEstateDialogs::timeoutMustFitTheInterval()
{
    CheckDialog dialog(sources(), m_picture.check(CheckId{10})->check);
    child<QSpinBox>(dialog, "interval")->setValue(10);
    child<QSpinBox>(dialog, "timeout")->setValue(11);
    QVERIFY(!shown(dialog, "timeoutTrouble").isEmpty());
    QVERIFY(!child<QPushButton>(dialog, "accept")->isEnabled());
    child<QSpinBox>(dialog, "timeout")->setValue(10);
    QVERIFY(shown(dialog, "timeoutTrouble").isEmpty());
    QVERIFY(child<QPushButton>(dialog, "accept")->isEnabled());
}

/// And says how often that is; who takes another interval has it alone.
void TestEstateDialogs::newCheckGoesByItsBaseline()
{
    m_bench->intervals = {{ProbeKind::Redfish, 900s}};
    CheckDialog dialog(sources(), Check{.id = {}, .server = ServerId{1}, .name = {}, .params = RedfishParams{}});
    auto* interval = child<QSpinBox>(dialog, "interval");
    auto* follows = child<QCheckBox>(dialog, "followsBaseline");
    QVERIFY(follows->isChecked());
    QVERIFY(!interval->isEnabled());
    QTRY_COMPARE(interval->value(), 900);
    auto* kind = child<QComboBox>(dialog, "kind");
    kind->setCurrentIndex(kind->findData(static_cast<int>(ProbeKind::Icmp)));
    QTRY_COMPARE(interval->value(), 60);
    child<QLineEdit>(dialog, "checkName")->setText(u"Ping 2"_s);
    follows->setChecked(false);
    QVERIFY(interval->isEnabled());
    interval->setValue(15);
    follows->setChecked(true);
    QTRY_COMPARE(interval->value(), 60);
    child<QPushButton>(dialog, "accept")->click();
    QTRY_COMPARE(m_console->savedEstates.size(), size_t{1});
    QVERIFY(m_console->savedEstates[0].checks.at(0).followsBaseline);
}

void TestEstateDialogs::doubleCheckNameIsRefused()
{
    CheckDialog dialog(sources(), Check{.id = {}, .server = ServerId{1}, .name = {}, .params = IcmpParams{}});
    QVERIFY(!shown(dialog, "checkNameTrouble").isEmpty()); // the server has a "Ping"
    QVERIFY(!child<QPushButton>(dialog, "accept")->isEnabled());
    child<QLineEdit>(dialog, "checkName")->setText(u"Ping, large"_s);
    QVERIFY(child<QPushButton>(dialog, "accept")->isEnabled());
}

void TestEstateDialogs::addressShowsWhatAnswers()
{
    m_bench->answer = [](const Trial& trial) {
        if (std::holds_alternative<IcmpParams>(*trial.check.params))
            return wellAnswer(u"serverdrift.icmp.rtt"_s, 0.0004, u"s"_s);
        const auto* tcp = std::get_if<TcpParams>(&*trial.check.params);
        if (tcp != nullptr && tcp->port == 22)
            return wellAnswer(u"serverdrift.tcp.connect"_s, 0.002, u"s"_s);
        TrialAnswer refused;
        refused.cause = u"refused"_s;
        return refused;
    };
    AddServerDialog dialog(addSources());
    auto* address = child<QLineEdit>(dialog, "address");
    QTest::keyClicks(address, u"fil02.norrbygg.example"_s);
    QTest::keyClick(address, Qt::Key_Return); // asks, and does not save yet
    QTRY_VERIFY(child<QLabel>(dialog, "tcp3389Said")->text().size() > 3);
    QVERIFY(m_console->savedEstates.empty());
    QVERIFY(child<QCheckBox>(dialog, "ping")->isChecked());
    QVERIFY(child<QCheckBox>(dialog, "tcp22")->isChecked());
    QVERIFY(!child<QCheckBox>(dialog, "web")->isChecked());
    QVERIFY(!child<QCheckBox>(dialog, "snmp")->isChecked());
    QSignalSpy saved(&dialog, &AddServerDialog::saved);
    child<QPushButton>(dialog, "accept")->click();
    QTRY_COMPARE(saved.count(), 1);
    const Estate& written = m_console->savedEstates.at(0);
    QCOMPARE(written.servers.at(0).name, u"FIL02"_s);
    QCOMPARE(written.checks.size(), size_t{2});
    QVERIFY(*written.checks[1].params == CheckParams(TcpParams{22}));
}

void TestEstateDialogs::recognisedDeviceIsWatchedByWhatFits()
{
    m_bench->answer = [](const Trial& trial) {
        TrialAnswer answer;
        answer.cause = u"timeout"_s;
        if (!std::holds_alternative<SnmpParams>(*trial.check.params))
            return answer;
        answer = wellAnswer(u"hw.temperature"_s, 44, u"Cel"_s);
        answer.identity = {{u"vendor"_s, u"Dell"_s}, {u"model"_s, u"PowerEdge R750"_s}, {u"serial"_s, u"ABC1234"_s}};
        answer.baselines = {u"dell-openmanage"_s, u"windows-server"_s};
        answer.state = State::Error; // a machine with a fault is a machine
        return answer;
    };
    AddServerDialog dialog(addSources());
    child<QLineEdit>(dialog, "address")->setText(u"10.0.0.9"_s);
    child<QPushButton>(dialog, "findWays")->click();
    QTRY_VERIFY(child<QCheckBox>(dialog, "snmp")->isChecked());
    const QString said = child<QLabel>(dialog, "snmpSaid")->toolTip();
    for (const QString& part : {u"Dell PowerEdge R750"_s, u"ABC1234"_s, u"dell-openmanage + windows-server"_s})
        QVERIFY2(said.contains(part), qPrintable(said));
    auto* readings = child<QTreeView>(dialog, "proposedReadings");
    QCOMPARE(readings->model()->rowCount(), 1);
    child<QPushButton>(dialog, "accept")->click();
    QTRY_COMPARE(m_console->savedEstates.size(), size_t{1});
    std::vector<CheckParams> params;
    for (const Check& check : m_console->savedEstates[0].checks)
        params.push_back(*check.params);
    QVERIFY(std::ranges::count(params, CheckParams(SnmpParams{.baseline = u"dell-openmanage"_s})) == 1);
    QVERIFY(std::ranges::count(params, CheckParams(SnmpParams{.baseline = u"windows-server"_s})) == 1);
    QVERIFY(std::ranges::count(params, CheckParams(SnmpParams{})) == 0);
    child<QLineEdit>(dialog, "address")->setText(u"10.0.0.10"_s); // another machine: what the first one said is gone
    QVERIFY(readings->isHidden());
}

void TestEstateDialogs::bmcIsSignedOnToOnceItsCertificateIsAccepted()
{
    m_bench->answer = [](const Trial& trial) { return bmcAnswer(trial, "calvin"); };
    AddServerDialog dialog(addSources());
    dialog.show();
    child<QLineEdit>(dialog, "address")->setText(u"10.0.0.21"_s);
    child<QLineEdit>(dialog, "bmcUser")->setText(u"root"_s);
    child<QLineEdit>(dialog, "bmcPassword")->setText(u"guessed"_s);
    auto* signOn = child<QPushButton>(dialog, "bmcSignOn");
    QVERIFY(!signOn->isEnabled());
    child<QPushButton>(dialog, "findWays")->click();
    QTRY_VERIFY(child<QCheckBox>(dialog, "redfish")->isChecked());
    // Nothing of it has been told to anybody, and nothing can be saved before somebody has looked.
    const auto told = [this] {
        return std::ranges::count_if(m_bench->tried, [](const Trial& trial) { return !trial.typedUser.isEmpty(); });
    };
    QCOMPARE(told(), 0);
    QVERIFY(!signOn->isEnabled());
    QVERIFY(!child<QPushButton>(dialog, "accept")->isEnabled());
    const QString shown = child<QLabel>(dialog, "bmcCertificate")->text();
    for (const QString& part : {u"idrac-8KQ2XN3"_s, u"self-signed"_s, u"AA AA AA"_s})
        QVERIFY2(shown.contains(part), qPrintable(shown));
    child<QCheckBox>(dialog, "bmcAccept")->click();
    signOn->click();
    QTRY_VERIFY(!child<QLabel>(dialog, "bmcTrouble")->isHidden());
    QCOMPARE(told(), 1);
    child<QLineEdit>(dialog, "bmcPassword")->setText(u"calvin"_s);
    QVERIFY(child<QLabel>(dialog, "bmcTrouble")->isHidden());
    signOn->click();
    auto* readings = child<QTreeView>(dialog, "proposedReadings");
    QTRY_COMPARE(readings->model()->rowCount(), 1);
    QCOMPARE(told(), 2);
    const CheckParams asked = *m_bench->tried.back().check.params;
    QCOMPARE(std::get<RedfishParams>(asked).certificate, QString(64, u'A'));
    QVERIFY(std::get<RedfishParams>(asked).verifyTls);
    QSignalSpy saved(&dialog, &AddServerDialog::saved);
    child<QPushButton>(dialog, "accept")->click();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(m_console->savedCredentials.at(0).first.user, u"root"_s);
    QCOMPARE(m_console->savedCredentials.at(0).second.at(0).second, QByteArray("calvin"));
    const auto& checks = m_console->savedEstates.at(0).checks;
    const auto check = std::ranges::find_if(
        checks, [](const Check& one) { return std::holds_alternative<RedfishParams>(*one.params); });
    QVERIFY(check != checks.end());
    QCOMPARE(check->credential, m_console->savedCredentials.at(0).first.id);
    const CheckParams expected = RedfishParams{.baseline = u"dell-poweredge"_s, .certificate = QString(64, u'A')};
    QVERIFY(*check->params == expected);
    child<QLineEdit>(dialog, "address")->setText(u"10.0.0.22"_s);
    QVERIFY(child<QCheckBox>(dialog, "bmcAccept")->isHidden());
}

/// Nor one whose certificate is valid, and neither what was typed nor what is stored.
void TestEstateDialogs::anotherAddressIsToldNoPassword()
{
    m_console->savedCredentials = {
        {{.id = CredentialId{6}, .name = u"BMC"_s, .user = u"root"_s, .secretFields = {u"password"_s}}, {}}};
    m_bench->answer = [](const Trial& trial) {
        TrialAnswer answer = bmcAnswer(trial, "calvin");
        answer.certificate.reset();
        return answer;
    };
    AddServerDialog dialog(addSources());
    dialog.show();
    auto* credential = child<QComboBox>(dialog, "credential");
    QTRY_VERIFY(credential->findData(qint64{6}) > 0);
    credential->setCurrentIndex(credential->findData(qint64{6}));
    auto* address = child<QLineEdit>(dialog, "address");
    auto* user = child<QLineEdit>(dialog, "bmcUser");
    auto* password = child<QLineEdit>(dialog, "bmcPassword");
    address->setText(u"10.0.0.21"_s);
    user->setText(u"root"_s);
    password->setText(u"calvin"_s);
    auto* find = child<QPushButton>(dialog, "findWays");
    find->click();
    QTRY_COMPARE(find->text(), u"See what answers"_s);
    QVERIFY(child<QCheckBox>(dialog, "redfish")->isChecked());
    const auto told = [this] {
        return std::ranges::count_if(m_bench->tried, [](const Trial& trial) {
            return !trial.typedUser.isEmpty() || trial.check.credential == CredentialId{6};
        });
    };
    QCOMPARE(told(), 0);
    QVERIFY(child<QPushButton>(dialog, "bmcSignOn")->isEnabled());
    address->setText(u"10.0.0.22"_s);
    QVERIFY(user->text().isEmpty() && password->text().isEmpty());
    find->click();
    QTRY_COMPARE(find->text(), u"See what answers"_s);
    QVERIFY(!user->isHidden());
    QCOMPARE(told(), 0);
    m_bench->answer = nullptr; // it falls silent: nobody is there to sign on to
    find->click();
    QTRY_COMPARE(find->text(), u"See what answers"_s);
    QVERIFY(!child<QCheckBox>(dialog, "redfish")->isChecked());
    QVERIFY(!user->isVisible());
}

void TestEstateDialogs::correctedPasswordIsTheOneThatCounts()
{
    m_bench->answer = [](const Trial& trial) { return bmcAnswer(trial, "calvin"); };
    AddServerDialog dialog(addSources());
    dialog.show();
    child<QLineEdit>(dialog, "address")->setText(u"10.0.0.21"_s);
    child<QLineEdit>(dialog, "bmcUser")->setText(u"root"_s);
    child<QLineEdit>(dialog, "bmcPassword")->setText(u"guessed"_s);
    child<QPushButton>(dialog, "findWays")->click();
    QTRY_VERIFY(child<QCheckBox>(dialog, "redfish")->isChecked());
    child<QCheckBox>(dialog, "bmcAccept")->click();
    m_console->refuseNext = Failure{u"disk-full"_s, u"The disk is full."_s};
    child<QPushButton>(dialog, "accept")->click();
    QTRY_VERIFY(!shown(dialog, "saveTrouble").isEmpty());
    child<QLineEdit>(dialog, "bmcPassword")->setText(u"calvin"_s);
    QSignalSpy saved(&dialog, &AddServerDialog::saved);
    child<QPushButton>(dialog, "accept")->click();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(m_console->savedCredentials.size(), size_t{2});
    const auto& [first, last] = std::tie(m_console->savedCredentials[0], m_console->savedCredentials[1]);
    QCOMPARE(last.first.id, first.first.id); // the same one, corrected
    QCOMPARE(last.second.at(0).second, QByteArray("calvin"));
}

void TestEstateDialogs::windowsSaysWhatItIs()
{
    m_bench->answer = [](const Trial& trial) {
        TrialAnswer answer;
        answer.cause = u"timeout"_s;
        const auto* wsman = std::get_if<WsmanParams>(&*trial.check.params);
        if (wsman == nullptr || !wsman->url.contains(":5986"_L1))
            return answer;
        answer = wellAnswer(u"http.response.status_code"_s, 200, u"1"_s);
        answer.identity = {{u"os"_s, u"Windows Server 2022"_s}, {u"name"_s, u"dc02"_s}};
        answer.fitting = {u"windows-server"_s, u"windows-exporter"_s};
        return answer;
    };
    AddServerDialog dialog(addSources());
    child<QLineEdit>(dialog, "address")->setText(u"10.0.0.9"_s);
    child<QPushButton>(dialog, "findWays")->click();
    QTRY_VERIFY(child<QCheckBox>(dialog, "winrm")->isChecked());
    const QString said = child<QLabel>(dialog, "winrmSaid")->toolTip();
    QVERIFY2(said.contains(u"Windows Server 2022"_s) && said.contains(u"windows-server, windows-exporter"_s),
             qPrintable(said));
    QCOMPARE(child<QLineEdit>(dialog, "name")->placeholderText(), u"DC02"_s);
    QCOMPARE(child<QComboBox>(dialog, "kind")->currentText(), u"windows"_s);
    QSignalSpy saved(&dialog, &AddServerDialog::saved);
    child<QPushButton>(dialog, "accept")->click();
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(std::ranges::any_of(m_console->savedEstates.at(0).checks,
                                [](const Check& check) { return *check.params == CheckParams(wsmanAt(5986, true)); }));
}

/// Nobody is shown it here, so nobody accepts it here.
void TestEstateDialogs::windowsOfAnUnknownCertificateIsNotTicked()
{
    m_bench->answer = [](const Trial& trial) {
        TrialAnswer answer;
        answer.cause = u"timeout"_s;
        const auto* wsman = std::get_if<WsmanParams>(&*trial.check.params);
        if (wsman == nullptr || !wsman->url.contains(":5986"_L1))
            return answer;
        answer = wellAnswer(u"http.response.status_code"_s, 200, u"1"_s);
        PeerCertificate certificate;
        certificate.fingerprint = QString(64, u'A');
        certificate.fault = explain(Why::TlsSelfSigned);
        answer.certificate = std::make_shared<PeerCertificate>(certificate);
        return answer;
    };
    AddServerDialog dialog(addSources());
    child<QLineEdit>(dialog, "address")->setText(u"10.0.0.9"_s);
    child<QPushButton>(dialog, "findWays")->click();
    QTRY_COMPARE(child<QPushButton>(dialog, "findWays")->text(), u"See what answers"_s);
    auto* winrm = child<QCheckBox>(dialog, "winrm");
    QVERIFY(!winrm->isChecked());
    const QString said = child<QLabel>(dialog, "winrmSaid")->text();
    QVERIFY2(said.contains(u"does not trust its certificate"_s), qPrintable(said));
    winrm->click();
    QSignalSpy saved(&dialog, &AddServerDialog::saved);
    child<QPushButton>(dialog, "accept")->click();
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(std::ranges::any_of(m_console->savedEstates.at(0).checks,
                                [](const Check& check) { return *check.params == CheckParams(wsmanAt(5986, true)); }));
}

void TestEstateDialogs::refusedCertificateIsAcceptedInTheCheck_data()
{
    QTest::addColumn<QString>("before"); ///< the one that is accepted
    QTest::addColumn<QString>("offer");
    QTest::newRow("none") << QString() << u"Accept this certificate"_s;
    QTest::newRow("another one") << QString(64, u'B') << u"Accept the new certificate instead"_s;
}

void TestEstateDialogs::refusedCertificateIsAcceptedInTheCheck()
{
    QFETCH(QString, before);
    m_bench->answer = [](const Trial& trial) {
        TrialAnswer answer = bmcAnswer(trial, "calvin");
        const auto* redfish = std::get_if<RedfishParams>(&*trial.check.params);
        if (redfish == nullptr || fingerprintDigits(redfish->certificate) != QString(64, u'A'))
            answer.cause = u"tls"_s;
        else
            answer.cause.clear();
        return answer;
    };
    CheckDialog dialog(sources(), Check{.id = CheckId{77},
                                        .server = ServerId{1},
                                        .name = u"BMC"_s,
                                        .params = RedfishParams{.certificate = before}});
    dialog.show();
    auto* accept = child<QPushButton>(dialog, "trialAccept");
    QVERIFY(accept->isHidden());
    child<QPushButton>(dialog, "testNow")->click();
    QTRY_VERIFY(!accept->isHidden());
    QTEST(accept->text(), "offer");
    accept->click();
    QTRY_VERIFY(accept->isHidden());
    QCOMPARE(m_bench->tried.size(), size_t{2});
    const CheckParams tried = *m_bench->tried.back().check.params;
    QCOMPARE(fingerprintDigits(std::get<RedfishParams>(tried).certificate), QString(64, u'A'));
}

void TestEstateDialogs::knownCredentialIsTried()
{
    Credential fits{.id = CredentialId{5}, .name = u"Norrbygg SNMP"_s, .secretFields = {u"community"_s}};
    Credential other{.id = CredentialId{6}, .name = u"Webb"_s, .secretFields = {u"password"_s}};
    m_console->savedCredentials = {{fits, {}}, {other, {}}};
    m_bench->answer = [](const Trial& trial) {
        TrialAnswer answer;
        answer.cause = u"timeout"_s;
        if (trial.check.credential != CredentialId{5})
            return answer;
        answer = wellAnswer(u"system.cpu.utilization"_s, 0.2, u"1"_s);
        answer.identity[u"name"_s] = u"nb-fil02.norrbygg.example"_s;
        answer.identity[u"os"_s] = u"Linux nb-fil02 6.1"_s;
        return answer;
    };
    AddServerDialog dialog(addSources());
    QCoreApplication::processEvents(); // the credentials come
    child<QLineEdit>(dialog, "address")->setText(u"10.0.0.9"_s);
    child<QPushButton>(dialog, "findWays")->click();
    QTRY_VERIFY(child<QCheckBox>(dialog, "snmp")->isChecked());
    const auto asked =
        std::ranges::count(m_bench->tried, CredentialId{6}, [](const Trial& trial) { return trial.check.credential; });
    QCOMPARE(asked, 0); // no way into SNMP
    QVERIFY(child<QLabel>(dialog, "snmpSaid")->toolTip().contains(u"Norrbygg SNMP"_s));
    QCOMPARE(child<QLineEdit>(dialog, "name")->placeholderText(), u"NB-FIL02"_s);
    QCOMPARE(child<QComboBox>(dialog, "kind")->currentText(), u"linux"_s);
    QSignalSpy saved(&dialog, &AddServerDialog::saved);
    child<QPushButton>(dialog, "accept")->click();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(m_console->savedEstates.at(0).servers.at(0).credential, CredentialId{5});
}

void TestEstateDialogs::typedCommunityIsTriedAndSaved()
{
    m_bench->answer = [](const Trial& trial) {
        if (!trial.typed.empty() && trial.typed[0].second == "s3cret")
            return wellAnswer(u"system.cpu.utilization"_s, 0.2, u"1"_s);
        TrialAnswer silent;
        silent.cause = u"timeout"_s;
        return silent;
    };
    AddServerDialog dialog(addSources());
    child<QLineEdit>(dialog, "address")->setText(u"10.0.0.9"_s);
    child<QLineEdit>(dialog, "community")->setText(u"s3cret"_s);
    child<QPushButton>(dialog, "findWays")->click();
    QTRY_VERIFY(child<QCheckBox>(dialog, "snmp")->isChecked());
    QSignalSpy saved(&dialog, &AddServerDialog::saved);
    QVERIFY(m_console->savedCredentials.empty()); // trying seals nothing
    child<QCheckBox>(dialog, "ping")->setChecked(true);
    child<QPushButton>(dialog, "accept")->click();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(m_console->savedCredentials.at(0).second.at(0).second, QByteArray("s3cret"));
    QCOMPARE(m_console->savedEstates.at(0).servers.at(0).credential, m_console->savedCredentials.at(0).first.id);
}

void TestEstateDialogs::chosenCredentialIsTheServers_data()
{
    QTest::addColumn<QString>("community"); ///< that is typed
    QTest::addColumn<bool>("usesSnmp");
    QTest::newRow("stored one fits SNMP") << QString() << true;
    QTest::newRow("SNMP is not used") << QString() << false;
    QTest::newRow("typed one fits SNMP") << u"s3cret"_s << true;
}

/// What SNMP answered to is the SNMP check's: the server's own is what the form says.
void TestEstateDialogs::chosenCredentialIsTheServers()
{
    QFETCH(QString, community);
    QFETCH(bool, usesSnmp);
    Credential stored{.id = CredentialId{5}, .name = u"Norrbygg SNMP"_s, .secretFields = {u"community"_s}};
    Credential web{.id = CredentialId{6}, .name = u"Webb"_s, .secretFields = {u"password"_s}};
    m_console->savedCredentials = {{stored, {}}, {web, {}}};
    m_bench->answer = [typed = !community.isEmpty()](const Trial& trial) {
        if (typed ? !trial.typed.empty() : trial.check.credential == CredentialId{5})
            return wellAnswer(u"system.cpu.utilization"_s, 0.2, u"1"_s);
        TrialAnswer silent;
        silent.cause = u"timeout"_s;
        return silent;
    };
    AddServerDialog dialog(addSources());
    auto* credential = child<QComboBox>(dialog, "credential");
    QTRY_VERIFY(credential->findData(qint64{6}) > 0);
    child<QLineEdit>(dialog, "address")->setText(u"10.0.0.9"_s);
    child<QLineEdit>(dialog, "community")->setText(community);
    child<QPushButton>(dialog, "findWays")->click();
    QTRY_VERIFY(child<QCheckBox>(dialog, "snmp")->isChecked());
    child<QCheckBox>(dialog, "snmp")->setChecked(usesSnmp);
    child<QCheckBox>(dialog, "ping")->setChecked(true);
    credential->setCurrentIndex(credential->findData(qint64{6}));
    QSignalSpy saved(&dialog, &AddServerDialog::saved);
    child<QPushButton>(dialog, "accept")->click();
    QTRY_COMPARE(saved.count(), 1);
    const Estate& written = m_console->savedEstates.at(0);
    QCOMPARE(written.servers.at(0).credential, CredentialId{6});
    QCOMPARE(m_console->savedCredentials.size(), size_t{community.isEmpty() ? 2U : 3U});
    const CredentialId ofSnmp = m_console->savedCredentials.at(community.isEmpty() ? 0 : 2).first.id;
    QCOMPARE(written.checks.size(), size_t{usesSnmp ? 2U : 1U});
    for (const Check& check : written.checks) {
        const bool isSnmp = std::holds_alternative<SnmpParams>(*check.params);
        QCOMPARE(check.credential, isSnmp ? ofSnmp : CredentialId{});
    }
}

void TestEstateDialogs::anotherAddressForgetsTheAnswers()
{
    m_bench->answer = [](const Trial& trial) {
        TrialAnswer answer = wellAnswer(u"system.cpu.utilization"_s, 0.2, u"1"_s);
        if (std::holds_alternative<SnmpParams>(*trial.check.params)) {
            answer.identity[u"name"_s] = u"nb-fil02.norrbygg.example"_s;
            answer.identity[u"os"_s] = u"Linux nb-fil02 6.1"_s;
        }
        return answer;
    };
    AddServerDialog dialog(addSources());
    auto* address = child<QLineEdit>(dialog, "address");
    address->setText(u"10.0.0.9"_s);
    child<QCheckBox>(dialog, "tcp25")->click(); // by hand, whatever answers
    child<QPushButton>(dialog, "findWays")->click();
    QTRY_VERIFY(child<QCheckBox>(dialog, "winrm")->isChecked());
    QTRY_COMPARE(child<QComboBox>(dialog, "kind")->currentText(), u"linux"_s);
    address->setText(u"10.0.0.10"_s);
    for (const char* way : {"snmp", "web", "tcp22", "winrm"}) {
        QVERIFY2(!child<QCheckBox>(dialog, way)->isChecked(), way);
        QVERIFY2(child<QLabel>(dialog, QByteArray(way).append("Said").constData())->text().isEmpty(), way);
    }
    QVERIFY(child<QCheckBox>(dialog, "ping")->isChecked()); // as at first
    QVERIFY(child<QCheckBox>(dialog, "tcp25")->isChecked());
    QCOMPARE(child<QLineEdit>(dialog, "name")->placeholderText(), u"10.0.0.10"_s);
    QCOMPARE(child<QComboBox>(dialog, "kind")->currentText(), QString());
}

void TestEstateDialogs::silentServerCanBeAddedAllTheSame()
{
    AddServerDialog dialog(addSources());
    child<QLineEdit>(dialog, "address")->setText(u"10.0.0.9"_s);
    child<QPushButton>(dialog, "findWays")->click();
    QTRY_VERIFY(child<QLabel>(dialog, "pingSaid")->text().size() > 3);
    auto* accept = child<QPushButton>(dialog, "accept");
    QVERIFY(!accept->isEnabled()); // nothing to ask it
    child<QCheckBox>(dialog, "ping")->setChecked(true);
    QVERIFY(accept->isEnabled());
}

void TestEstateDialogs::refusalKeepsTheDialog()
{
    AddServerDialog dialog(addSources());
    dialog.show();
    child<QLineEdit>(dialog, "address")->setText(u"10.0.0.9"_s);
    m_console->refuseNext = Failure{u"disk-full"_s, u"The disk is full."_s};
    child<QPushButton>(dialog, "accept")->click();
    QTRY_COMPARE(shown(dialog, "saveTrouble"), u"The disk is full."_s);
    QVERIFY(dialog.isVisible());
    QVERIFY(child<QPushButton>(dialog, "accept")->isEnabled());
}

void TestEstateDialogs::badAddressIsSaidBesideIt()
{
    AddServerDialog dialog(addSources());
    child<QLineEdit>(dialog, "address")->setText(u"http://x/"_s);
    QVERIFY(!shown(dialog, "addressTrouble").isEmpty());
    child<QLineEdit>(dialog, "address")->setText(u"2001:db8::1"_s);
    QVERIFY(shown(dialog, "addressTrouble").isEmpty());
    child<QComboBox>(dialog, "customer")->setCurrentText(u"Norrbygg AB"_s);
    child<QLineEdit>(dialog, "name")->setText(u"NB-DC02"_s);
    QVERIFY(!shown(dialog, "nameTrouble").isEmpty());
    QVERIFY(!child<QPushButton>(dialog, "accept")->isEnabled());
    child<QComboBox>(dialog, "customer")->setCurrentText(u"Hamnbolaget"_s);
    QVERIFY(shown(dialog, "nameTrouble").isEmpty()); // another customer may have one of that name
}

void TestEstateDialogs::editingAServerSavesIt()
{
    ServerDialog dialog(m_picture, *m_console, ServerId{1}, ServerDialog::Purpose::Edit);
    QSignalSpy saved(&dialog, &ServerDialog::saved);
    QCOMPARE(child<QLineEdit>(dialog, "address")->text(), u"10.4.0.11"_s);
    child<QLineEdit>(dialog, "tags")->setText(u"sql, fil;sql"_s);
    child<QComboBox>(dialog, "site")->setCurrentText(u"Umeå"_s);
    child<QPlainTextEdit>(dialog, "notes")->setPlainText(u"byts i maj"_s);
    child<QPushButton>(dialog, "accept")->click();
    QTRY_COMPARE(saved.count(), 1);
    const Server& written = m_console->savedEstates.at(0).servers.at(0);
    QCOMPARE(written.id, ServerId{1});
    QCOMPARE(written.tags, (QStringList{u"sql"_s, u"fil"_s}));
    QCOMPARE(written.site, u"Umeå"_s);
    QCOMPARE(written.notes, u"byts i maj"_s);
    const auto before = saved.at(0).at(1).value<Estate>();
    QCOMPARE(before.servers.at(0).site, u"Västerås"_s); // what an undo writes
}

void TestEstateDialogs::cloneTakesTheChecksAlong()
{
    ServerDialog dialog(m_picture, *m_console, ServerId{1}, ServerDialog::Purpose::Clone);
    QSignalSpy saved(&dialog, &ServerDialog::saved);
    auto* accept = child<QPushButton>(dialog, "accept");
    QVERIFY(!accept->isEnabled());
    child<QLineEdit>(dialog, "address")->setText(u"dc03.norrbygg.example"_s);
    QVERIFY(accept->isEnabled());
    accept->click();
    QTRY_COMPARE(saved.count(), 1);
    const Estate& written = m_console->savedEstates.at(0);
    QVERIFY(written.servers.at(0).id.value < 0);
    QCOMPARE(written.servers[0].name, u"DC03"_s);
    QCOMPARE(written.servers[0].kind, u"windows"_s);
    QCOMPARE(written.checks.size(), size_t{2});
    for (const Check& check : written.checks) {
        QCOMPARE(check.server, written.servers[0].id);
        QVERIFY(check.id.value < 0);
    }
}

void TestEstateDialogs::nameIsTakenFromTheAddress()
{
    QCOMPARE(nameOfAddress(u"dc02.norrbygg.example"_s), u"DC02"_s);
    QCOMPARE(nameOfAddress(u"dc02"_s), u"DC02"_s);
    QCOMPARE(nameOfAddress(u"10.4.0.19"_s), u"10.4.0.19"_s);
    QCOMPARE(nameOfAddress(u"2001:db8::19"_s), u"2001:db8::19"_s);
}

void TestEstateDialogs::circleIsRefusedAndNamed()
{
    m_console->picture.estate.edit().dependencies = {{ServerId{1}, ServerId{3}}, {ServerId{3}, ServerId{8}}};
    LiveBatch batch;
    batch.estate = m_console->picture.estate;
    m_console->send(batch);
    ParentsEditor editor(m_picture);
    editor.set(ServerId{8}, {});
    auto* choice = child<QComboBox>(editor, "addParent");
    const auto pick = [choice](qint64 server) {
        choice->setCurrentIndex(choice->findData(server));
        Q_EMIT choice->activated(choice->currentIndex());
    };
    pick(1);
    QVERIFY(editor.parents().empty());
    const QString circle = shown(editor, "parentsTrouble");
    for (const char* name : {"NB-SW-CORE", "NB-DC02", "NB-ESX03"})
        QVERIFY2(circle.contains(QLatin1StringView(name)), qPrintable(circle));
    pick(2);
    QCOMPARE(editor.parents(), std::vector{ServerId{2}});
    QVERIFY(shown(editor, "parentsTrouble").isEmpty());
    child<QPushButton>(editor, "removeParent2")->click();
    QVERIFY(editor.parents().empty());
    editor.set(ServerId{1}, {ServerId{3}});
    child<QPushButton>(editor, "removeParent3")->click(); // one that is saved, too
    QVERIFY(editor.parents().empty());
}

void TestEstateDialogs::bulkEditNamesTheFirstRefusals()
{
    BulkEditDialog dialog(m_picture, *m_console, {ServerId{1}, ServerId{9}});
    m_console->refuseNext = Failure{u"disk-full"_s, u"The disk is full."_s};
    m_console->refusedRows = 400;
    child<QLineEdit>(dialog, "addTags")->setText(u"prio"_s);
    child<QPushButton>(dialog, "accept")->click();
    QTRY_COMPARE(child<QLabel>(dialog, "saveTrouble")->text().count(u'\n'), 3);
    QVERIFY(child<QLabel>(dialog, "saveTrouble")->text().contains(u"397"_s));
}

void TestEstateDialogs::bulkEditShowsWhatDiffers()
{
    BulkEditDialog dialog(m_picture, *m_console, {ServerId{1}, ServerId{9}});
    const QString customers = child<QComboBox>(dialog, "customer")->currentText();
    QVERIFY(customers.contains(u"Norrbygg AB"_s));
    QVERIFY(customers.contains(u"Mälarvård"_s));
    QVERIFY(child<QComboBox>(dialog, "site")->lineEdit()->placeholderText().contains(u"Västerås"_s));
    QVERIFY(!child<QPushButton>(dialog, "accept")->isEnabled()); // nothing is chosen yet
}

void TestEstateDialogs::bulkEditChangesOnlyWhatIsChosen()
{
    for (Server& server : m_console->picture.estate.edit().servers)
        server.tags = {u"gammal"_s, u"fil"_s};
    LiveBatch batch;
    batch.estate = m_console->picture.estate;
    m_console->send(batch);
    BulkEditDialog dialog(m_picture, *m_console, {ServerId{1}, ServerId{9}});
    QSignalSpy saved(&dialog, &BulkEditDialog::saved);
    child<QLineEdit>(dialog, "addTags")->setText(u"prio, fil"_s);
    child<QLineEdit>(dialog, "removeTags")->setText(u"gammal"_s);
    child<QSpinBox>(dialog, "interval")->setValue(3);
    child<QPushButton>(dialog, "accept")->click();
    QTRY_COMPARE(saved.count(), 1);
    const Estate& written = m_console->savedEstates.at(0);
    QCOMPARE(written.servers.size(), size_t{2});
    for (const Server& server : written.servers) {
        Server expected = m_picture.server(server.id)->server;
        expected.tags = {u"fil"_s, u"prio"_s};
        QVERIFY(server == expected);
    }
    QCOMPARE(written.checks.size(), size_t{4});
    for (const Check& check : written.checks) {
        QCOMPARE(check.interval, Millis{3s});
        QCOMPARE(check.timeout, Millis{3s});
        QVERIFY(!check.followsBaseline);
    }
    const auto before = saved.at(0).at(1).value<Estate>();
    QCOMPARE(before.checks.at(0).interval, Millis{60s});
    QCOMPARE(before.servers.at(0).tags, (QStringList{u"gammal"_s, u"fil"_s}));
}

void TestEstateDialogs::bulkEditGivesIntervalsBackToBaselines()
{
    BulkEditDialog dialog(m_picture, *m_console, {ServerId{1}});
    QSignalSpy saved(&dialog, &BulkEditDialog::saved);
    child<QCheckBox>(dialog, "followsBaseline")->setChecked(true);
    QVERIFY(!child<QSpinBox>(dialog, "interval")->isEnabled());
    child<QPushButton>(dialog, "accept")->click();
    QTRY_COMPARE(saved.count(), 1);
    const Estate& written = m_console->savedEstates.at(0);
    QVERIFY(!written.checks.empty());
    QVERIFY(std::ranges::all_of(written.checks, &Check::followsBaseline));
}

QTEST_MAIN(TestEstateDialogs)
#include "tst_estatedialogs.moc"
