#include "app/engine/planner.h"

#include <QTest>

using namespace sd;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

class TextBuffer : public SecretBuffer
{
public:
    explicit TextBuffer(QByteArray text)
        : m_text(std::move(text))
    {}
    [[nodiscard]] QByteArrayView view() const override { return m_text; }

private:
    QByteArray m_text;
};

/// Opens every field to "<credential>/<field>", except credential 9, whose seal is broken.
class TextSecrets : public SecretStore
{
public:
    [[nodiscard]] Result<Secret> open(CredentialId credential, const QString& field) const override
    {
        ++opened;
        if (credential.value == 9)
            return Failure{u"seal-broken"_s, u"the seal of credential 9 is broken"_s};
        return Secret(std::make_shared<TextBuffer>(u"%1/%2"_s.arg(QString::number(credential.value), field).toUtf8()));
    }
    [[nodiscard]] Result<void> seal(CredentialId, const QString&, QByteArrayView, const Author&) override { return {}; }
    mutable int opened = 0;
};

} // namespace

class PlannerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void leavesOutWhatIsDisabled();
    void checkBeatsServerCredential();
    void opensEachSecretOnce();
    void holdsTogetherWhatIsTheSame();
    void brokenSealRefusesEachTurn();
    void missingBaselineRefuses();
    void checkMayAskAnotherAddress();
    void serversOfACustomerShareTheirAdjustments();
    void timeoutNeverOutlivesTheInterval();

private:
    const PlannedCheck& planned(qint64 check);

    Estate m_estate;
    TextSecrets m_secrets;
    BaselineCatalog m_baselines;
    std::vector<Credential> m_credentials;
    std::vector<PlannedCheck> m_plan;
};

void PlannerTest::init()
{
    m_secrets.opened = 0;
    m_credentials = {{.id = {1}, .name = u"one"_s, .user = u"anna"_s, .secretFields = {u"password"_s, u"community"_s}},
                     {.id = {2}, .name = u"two"_s, .secretFields = {u"token"_s}},
                     {.id = {9}, .name = u"broken"_s, .secretFields = {u"password"_s}}};
    m_estate = {};
    m_estate.servers = {{.id = {1}, .customer = {7}, .name = u"a"_s, .address = u"192.0.2.1"_s, .credential = {1}},
                        {.id = {2}, .customer = {7}, .name = u"b"_s, .address = u"192.0.2.2"_s, .enabled = false}};
    m_estate.checks = {{.id = {1}, .server = {1}, .name = u"tcp"_s, .params = TcpParams{.port = 22}}};
}

const PlannedCheck& PlannerTest::planned(qint64 check)
{
    m_plan = Planner(m_baselines, m_secrets).plan(m_estate, m_credentials);
    for (const PlannedCheck& one : m_plan) {
        if (one.spec->check.value == check)
            return one;
    }
    qFatal("not planned");
}

void PlannerTest::leavesOutWhatIsDisabled()
{
    m_estate.checks.push_back({.id = {2}, .server = {1}, .name = u"off"_s, .params = IcmpParams{}, .enabled = false});
    m_estate.checks.push_back({.id = {3}, .server = {2}, .name = u"server off"_s, .params = IcmpParams{}});
    m_estate.checks.push_back({.id = {4}, .server = {99}, .name = u"no server"_s, .params = IcmpParams{}});
    QCOMPARE(planned(1).spec->address, u"192.0.2.1"_s);
    QCOMPARE(m_plan.size(), size_t{1});
    QCOMPARE(m_plan[0].customer, CustomerId{7});
    QCOMPARE(m_plan[0].kind, ProbeKind::Tcp);
}

void PlannerTest::checkBeatsServerCredential()
{
    m_estate.checks.push_back({.id = {2}, .server = {1}, .name = u"own"_s, .params = IcmpParams{}, .credential = {2}});
    QCOMPARE(planned(1).spec->secrets->password.view(), "1/password");
    QCOMPARE(planned(1).spec->credential->user, u"anna"_s);
    QCOMPARE(planned(2).spec->secrets->token.view(), "2/token");
    QVERIFY(planned(2).spec->secrets->password.isNull());
}

void PlannerTest::opensEachSecretOnce()
{
    for (qint64 i = 2; i < 100; ++i)
        m_estate.checks.push_back({.id = {i}, .server = {1}, .name = u"x"_s, .params = IcmpParams{}});
    (void)planned(1);
    QCOMPARE(m_plan.size(), size_t{99});
    QCOMPARE(m_secrets.opened, 4); // two of one, one of two, one that failed
}

/// A hundred thousand checks with one credential and one question hold each once.
void PlannerTest::holdsTogetherWhatIsTheSame()
{
    m_estate.checks.push_back({.id = {2}, .server = {1}, .name = u"x"_s, .params = IcmpParams{}});
    m_estate.checks.push_back({.id = {3}, .server = {1}, .name = u"y"_s, .params = IcmpParams{}});
    m_estate.checks.push_back({.id = {4}, .server = {1}, .name = u"z"_s, .params = IcmpParams{.count = 7}});
    (void)planned(1);
    QCOMPARE(m_plan.size(), size_t{4});
    const auto spec = [this](size_t place) -> const PollSpec& { return *m_plan[place].spec; };
    QCOMPARE(&*spec(1).params, &*spec(2).params);
    QCOMPARE(std::get<IcmpParams>(*spec(3).params).count, 7);
    QCOMPARE(&*spec(0).credential, &*spec(3).credential);
    QCOMPARE(&*spec(0).secrets, &*spec(3).secrets);
}

void PlannerTest::brokenSealRefusesEachTurn()
{
    m_estate.checks[0].credential = {9};
    QVERIFY(planned(1).refusal);
    QCOMPARE(planned(1).refusal->failure, PollFailure::Auth);
    QVERIFY(planned(1).refusal->detail.contains(u"seal"_s));
    m_estate.checks[0].credential = {12};
    QVERIFY(planned(1).refusal);
    QVERIFY(planned(1).refusal->detail.contains(u"12"_s));
}

void PlannerTest::missingBaselineRefuses()
{
    m_estate.checks[0].params = SnmpParams{.baseline = u"no-such"_s};
    QVERIFY(planned(1).refusal);
    QVERIFY(planned(1).refusal->detail.contains(u"no-such"_s));
}

void PlannerTest::checkMayAskAnotherAddress()
{
    const QString usual = planned(1).spec->address;
    m_estate.checks[0].params = SnmpParams{.address = u"ilo-db01.example.se"_s};
    QCOMPARE(planned(1).spec->address, u"ilo-db01.example.se"_s);
    m_estate.checks[0].params = SnmpParams{};
    QCOMPARE(planned(1).spec->address, usual);
}

void PlannerTest::serversOfACustomerShareTheirAdjustments()
{
    m_estate.servers[1].enabled = true;
    m_estate.servers.push_back({.id = {3}, .customer = {8}, .name = u"c"_s, .address = u"192.0.2.3"_s});
    for (const qint64 other : {2, 3})
        m_estate.checks.push_back(
            {.id = {other}, .server = {other}, .name = u"tcp"_s, .params = TcpParams{.port = 22}});
    QVERIFY(planned(1).over().empty());
    m_estate.adjustments = {{.id = {1}, .customer = {7}, .metric = u"m"_s, .patch = {.warning = OwnLimit{1}}}};
    (void)planned(1);
    const auto adjustmentsOf = [this](size_t check) { return m_plan.at(check).adjustments; };
    QCOMPARE(adjustmentsOf(0), adjustmentsOf(1)); // one for both
    QCOMPARE(adjustmentsOf(0)->size(), size_t{1});
    QVERIFY(!adjustmentsOf(2));
    m_estate.adjustments.push_back({.id = {2}, .server = {2}, .metric = u"m"_s, .patch = {.warning = OwnLimit{2}}});
    (void)planned(1);
    QCOMPARE(adjustmentsOf(0)->size(), size_t{1});
    QCOMPARE(adjustmentsOf(1)->size(), size_t{2});
}

void PlannerTest::timeoutNeverOutlivesTheInterval()
{
    m_estate.checks[0].interval = 2s;
    m_estate.checks[0].timeout = 5s;
    QCOMPARE(planned(1).spec->timeout, Millis{2'000});
    m_estate.checks[0].interval = 0s;
    QCOMPARE(planned(1).interval, Millis{1});
}

QTEST_GUILESS_MAIN(PlannerTest)
#include "tst_planner.moc"
