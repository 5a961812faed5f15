#include "app/console/access/passwordhash.h"
#include "app/console/access/storeaccounts.h"
#include "app/console/storehandoverbook.h"
#include "models/store/changelog.h"
#include "models/store/connection.h"
#include "models/store/operatorrepository.h"
#include "tests/models/store/storefixture.h"

#include <QTest>

#include <algorithm>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000;
const QByteArray annas = "korrekt häst batteri";
const QByteArray bos = "lång väg till Bo";

Operator anna()
{
    return {.login = u"anna"_s, .name = u"Anna Ek"_s, .role = Role::Administrator};
}

Operator bo()
{
    return {.login = u"bo"_s, .name = u"Bo Åström"_s};
}

} // namespace

/// Who sits at the console, over a real store.
class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void passwordsAreArgon2id();
    void nobodyHasToSignOnAtFirst();
    void firstOneIsAnAdministratorAndIsOn();
    void laterStartsBeginWithNobody();
    void signsOnByPassword();
    void wrongPasswordsSlowDown();
    void desktopsSignOnIsEnough();
    void shiftChangesWithoutLeaving();
    void lockKeepsWhoIsOn();
    void shiftBeganWithTheSignOn();
    void whatChangesElsewhereHoldsHere();
    void onlyAdministratorsSave();
    void sameSightIsKeptOnce();

private:
    void start() { m_accounts = std::make_unique<StoreAccounts>(m_fixture->clock, *m_fixture->store, m_user); }
    /// The code of its failure.
    QString signOn(const QString& login, const QByteArray& password);
    QString save(const Operator& who, const std::optional<QByteArray>& password);
    void addBoth();
    [[nodiscard]] Operator known(const QString& login) const
    {
        return *std::ranges::find(m_accounts->operators(), login, &Operator::login);
    }
    /// What the audit has, the oldest first.
    [[nodiscard]] std::vector<Change> kept() const;
    [[nodiscard]] std::vector<Deed> deeds() const;

    std::unique_ptr<StoreFixture> m_fixture;
    StoreAccounts::DesktopUser m_user{u"eva"_s, u"Eva Lind"_s};
    std::unique_ptr<StoreAccounts> m_accounts;
};

void TestAccounts::init()
{
    m_accounts.reset();
    m_fixture = std::make_unique<StoreFixture>();
    QVERIFY(m_fixture->open());
    start();
}

QString TestAccounts::signOn(const QString& login, const QByteArray& password)
{
    std::optional<QString> code;
    m_accounts->signOn(login, password, [&](const Result<void>& done) { code = codeOf(done); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(code, patience); }();
    return code.value_or(u"no answer"_s);
}

QString TestAccounts::save(const Operator& who, const std::optional<QByteArray>& password)
{
    std::optional<QString> code;
    m_accounts->saveOperator(who, password, [&](const Result<void>& done) { code = codeOf(done); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(code, patience); }();
    return code.value_or(u"no answer"_s);
}

void TestAccounts::addBoth()
{
    QCOMPARE(save(anna(), annas), QString());
    QCOMPARE(save(bo(), bos), QString());
}

std::vector<Change> TestAccounts::kept() const
{
    (void)m_fixture->store->writeNow([](Connection&) { return Result<void>(); });
    const auto db = m_fixture->store->reader();
    const auto page =
        ChangeLog(**db).find({.when = {fromMs(0), UtcTime::max()}, .lines = ChangeQuestion::Lines::All}, {}, 1'000);
    std::vector<Change> lines = succeeded(page) ? page->changes : std::vector<Change>();
    std::ranges::reverse(lines);
    return lines;
}

std::vector<Deed> TestAccounts::deeds() const
{
    std::vector<Deed> all;
    for (const Change& line : kept()) {
        if (line.deed && !isChange(*line.deed))
            all.push_back(*line.deed);
    }
    return all;
}

void TestAccounts::passwordsAreArgon2id()
{
    QCOMPARE(codeOf(hashPassword("åttateck")), QString()); // letters count, not bytes
    QCOMPARE(codeOf(hashPassword("sju tec")), u"password"_s);
    QCOMPARE(codeOf(hashPassword("ååååå")), u"password"_s);
    const auto one = hashPassword(annas);
    const auto other = hashPassword(annas);
    QVERIFY(one->startsWith("$argon2id$"_L1));
    QVERIFY2(*one != *other, "each has its own salt");
    QVERIFY(isPassword(annas, *one));
    QVERIFY(!isPassword(bos, *one));
    QVERIFY(!isPassword(annas, u"rubbish"_s));
}

void TestAccounts::nobodyHasToSignOnAtFirst()
{
    QCOMPARE(m_accounts->present().how, Presence::Desktop);
    QCOMPARE(m_accounts->present().who.name, u"Eva Lind"_s);
    for (int i = 0; i < Rights; ++i)
        QVERIFY(m_accounts->allows(static_cast<Right>(i)));
    m_accounts->lock();
    QCOMPARE(m_accounts->present().how, Presence::Desktop);
    m_accounts->tell({.deed = Deed::Saw, .object = ChangeObject::Server, .objectId = 1});
    QVERIFY(kept().empty());
}

void TestAccounts::firstOneIsAnAdministratorAndIsOn()
{
    QCOMPARE(save(bo(), bos), u"first-administrator"_s);
    QCOMPARE(save(anna(), "kort"), u"password"_s);
    QCOMPARE(m_accounts->present().how, Presence::Desktop);
    int told = 0;
    const Subscription listening = m_accounts->listen([&told] { ++told; });
    QCOMPARE(save(anna(), annas), QString());
    QCOMPARE(m_accounts->present().how, Presence::SignedOn);
    QCOMPARE(m_accounts->present().who.name, u"Anna Ek"_s);
    QVERIFY(told > 0 && told <= 2);
    const std::vector<Change> lines = kept();
    QCOMPARE(lines[0].deed, Deed::OperatorAdded);
    QCOMPARE(lines[0].who, u"Eva Lind"_s);
    QCOMPARE(deeds(), std::vector{Deed::SignedOn});
}

void TestAccounts::laterStartsBeginWithNobody()
{
    addBoth();
    start();
    QCOMPARE(m_accounts->present().how, Presence::Nobody);
    for (int i = 0; i < Rights; ++i)
        QVERIFY(!m_accounts->allows(static_cast<Right>(i)) || static_cast<Right>(i) == Right::See);
}

void TestAccounts::signsOnByPassword()
{
    addBoth();
    start();
    QCOMPARE(signOn(u"anna"_s, bos), u"wrong-password"_s);
    QCOMPARE(signOn(u"cia"_s, bos), u"wrong-password"_s);
    QCOMPARE(signOn(u"anna"_s, {}), u"wrong-password"_s);
    QCOMPARE(m_accounts->present().how, Presence::Nobody);
    m_fixture->clock.advance(1min);
    QCOMPARE(signOn(u" Anna "_s, annas), QString());
    QCOMPARE(m_accounts->present().who.login, u"anna"_s);
    m_accounts->signOff();
    QCOMPARE(m_accounts->present().how, Presence::Nobody);
    const std::vector<Change> lines = kept();
    QCOMPARE(deeds(), (std::vector{Deed::SignedOn, Deed::SignOnRefused, Deed::SignOnRefused, Deed::SignOnRefused,
                                   Deed::SignedOn, Deed::SignedOff}));
    const auto refused = std::ranges::find(lines, std::optional(Deed::SignOnRefused), &Change::deed);
    QCOMPARE(refused->name, u"anna"_s);
    QCOMPARE(refused->who, QString());
}

void TestAccounts::wrongPasswordsSlowDown()
{
    addBoth();
    start();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(signOn(u"anna"_s, bos), u"wrong-password"_s);
    const Millis first = m_accounts->waitLeft();
    QVERIFY(first > 0ms);
    QCOMPARE(signOn(u"anna"_s, annas), u"wait"_s);
    m_fixture->clock.advance(first);
    QCOMPARE(m_accounts->waitLeft(), 0ms);
    QCOMPARE(signOn(u"anna"_s, bos), u"wrong-password"_s);
    QVERIFY(m_accounts->waitLeft() > first);
    m_fixture->clock.advance(1min);
    QCOMPARE(signOn(u"anna"_s, annas), QString());
    QCOMPARE(m_accounts->waitLeft(), 0ms);
}

void TestAccounts::desktopsSignOnIsEnough()
{
    addBoth();
    Operator eva{.login = u"eva"_s, .name = u"Eva Lind"_s, .byDesktop = true};
    QCOMPARE(save(eva, {}), QString());
    QVERIFY(!m_accounts->needsPassword(u"eva"_s));
    QVERIFY(m_accounts->needsPassword(u"anna"_s));
    start();
    QCOMPARE(m_accounts->present().how, Presence::SignedOn);
    QCOMPARE(m_accounts->present().who.name, u"Eva Lind"_s);
    QVERIFY(!m_accounts->allows(Right::Operators));
    m_user = {u"guest"_s, u"Guest"_s}; // another's desktop
    start();
    QCOMPARE(m_accounts->present().how, Presence::Nobody);
    QVERIFY(m_accounts->needsPassword(u"eva"_s));
    QCOMPARE(signOn(u"eva"_s, {}), u"wrong-password"_s);
    m_user = {u"eva"_s, u"Eva Lind"_s};
}

void TestAccounts::shiftChangesWithoutLeaving()
{
    addBoth();
    QCOMPARE(signOn(u"bo"_s, annas), u"wrong-password"_s);
    QCOMPARE(m_accounts->present().who.name, u"Anna Ek"_s);
    QCOMPARE(signOn(u"bo"_s, bos), QString());
    QCOMPARE(m_accounts->present().who.name, u"Bo Åström"_s);
    const Change last = kept().back();
    QCOMPARE(last.deed, Deed::ShiftChanged);
    QCOMPARE(last.who, u"Bo Åström"_s);
    QCOMPARE(last.name, u"Anna Ek"_s);
}

void TestAccounts::lockKeepsWhoIsOn()
{
    addBoth();
    m_accounts->lock();
    QCOMPARE(m_accounts->present().how, Presence::Locked);
    QCOMPARE(m_accounts->present().who.name, u"Anna Ek"_s);
    QVERIFY(m_accounts->allows(Right::See));
    QVERIFY(!m_accounts->allows(Right::Acknowledge));
    QCOMPARE(save(bo(), {}), u"locked"_s);
    QCOMPARE(signOn(u"anna"_s, annas), QString());
    QCOMPARE(m_accounts->present().how, Presence::SignedOn);
    QCOMPARE(deeds(), (std::vector{Deed::SignedOn, Deed::Locked, Deed::Unlocked}));
}

/// As the handover counts it: coming back to what is locked begins no other shift, somebody else does.
void TestAccounts::shiftBeganWithTheSignOn()
{
    addBoth();
    StoreHandoverBook book(*m_fixture->store, m_fixture->clock, *m_accounts);
    const auto began = [&] {
        std::optional<UtcTime> from;
        book.handover({.to = m_fixture->clock.utcNow()}, 1,
                      [&from](const HandoverBook::Answer& answer) { from = answer.handover.shift.from; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(from, patience); }();
        return from.value_or(UtcTime());
    };
    const UtcTime annasShift = m_accounts->present().since;
    m_fixture->clock.advance(2h);
    QCOMPARE(began(), annasShift);
    m_accounts->lock();
    QCOMPARE(began(), annasShift);
    m_fixture->clock.advance(1h);
    QCOMPARE(signOn(u"anna"_s, annas), QString());
    QCOMPARE(began(), annasShift);
    QCOMPARE(signOn(u"bo"_s, bos), QString());
    QCOMPARE(began(), m_accounts->present().since);
    QVERIFY(began() != annasShift);
}

void TestAccounts::whatChangesElsewhereHoldsHere()
{
    addBoth();
    QCOMPARE(signOn(u"bo"_s, bos), QString());
    Operator less = known(u"bo"_s);
    const auto write = [&] {
        QVERIFY(succeeded(m_fixture->store->writeNow([&](Connection& db) -> Result<void> {
            const auto saved = OperatorRepository(db).save(less, {}, {u"Anna Ek"_s, fromMs(1)});
            return saved ? Result<void>() : saved.failure();
        })));
        m_accounts->reload();
    };
    less.role = Role::ReadOnly;
    write();
    QTRY_VERIFY(!m_accounts->allows(Right::Acknowledge));
    less.isDisabled = true;
    write();
    QTRY_COMPARE(m_accounts->present().how, Presence::Nobody);
    QCOMPARE(signOn(u"bo"_s, bos), u"wrong-password"_s);
}

void TestAccounts::onlyAdministratorsSave()
{
    addBoth();
    QCOMPARE(signOn(u"bo"_s, bos), QString());
    Operator more = known(u"bo"_s);
    more.role = Role::Administrator;
    QCOMPARE(save(more, {}), u"right"_s);
    QCOMPARE(known(u"bo"_s).role, Role::Technician);
}

void TestAccounts::sameSightIsKeptOnce()
{
    addBoth();
    const DeedNote sight{
        .deed = Deed::Saw, .object = ChangeObject::Server, .objectId = 7, .server = {7}, .name = u"db1"_s};
    const DeedNote run{
        .deed = Deed::Ran, .object = ChangeObject::Server, .objectId = 7, .server = {7}, .name = u"db1"_s};
    const auto count = [this](Deed deed) { return std::ranges::count(deeds(), deed); };
    m_accounts->tell(sight);
    m_accounts->tell(sight);
    m_accounts->tell(run);
    m_accounts->tell(run);
    QCOMPARE(count(Deed::Saw), 1);
    QCOMPARE(count(Deed::Ran), 2);
    m_fixture->clock.advance(15min);
    m_accounts->tell(sight);
    QCOMPARE(count(Deed::Saw), 2);
    QCOMPARE(signOn(u"bo"_s, bos), QString());
    m_accounts->tell(sight); // another one's eyes
    QCOMPARE(count(Deed::Saw), 3);
    m_accounts->lock();
    m_accounts->tell(sight); // whose?
    QCOMPARE(count(Deed::Saw), 3);
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
