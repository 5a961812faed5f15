#include "models/domain/operator.h"

#include <QTest>

#include <algorithm>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

Operator anna()
{
    return {.id = {1}, .login = u"anna"_s, .name = u"Anna Ek"_s, .role = Role::Administrator, .hasPassword = true};
}

Operator bo()
{
    return {.id = {2}, .login = u"bo"_s, .name = u"Bo Åström"_s, .customers = {{3}, {7}}, .hasPassword = true};
}

} // namespace

class TestOperator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roles_data();
    void roles();
    void customersNarrow();
    void disabledMayNothing();
    void troubles_data();
    void troubles();
    void codesComeBack();
};

void TestOperator::roles_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QList<Right>>("rights");
    QTest::newRow("administrator") << Role::Administrator
                                   << QList{Right::See,   Right::Comment,   Right::Mute,     Right::Acknowledge,
                                            Right::Poll,  Right::Connect,   Right::Edit,     Right::Credentials,
                                            Right::Audit, Right::Baselines, Right::Operators};
    QTest::newRow("technician") << Role::Technician
                                << QList{Right::See,  Right::Comment, Right::Mute, Right::Acknowledge,
                                         Right::Poll, Right::Connect, Right::Edit, Right::Credentials};
    QTest::newRow("account manager") << Role::AccountManager << QList{Right::See, Right::Comment, Right::Mute};
    QTest::newRow("read-only") << Role::ReadOnly << QList{Right::See};
}

void TestOperator::roles()
{
    QFETCH(Role, role);
    QFETCH(QList<Right>, rights);
    for (int i = 0; i < Rights; ++i) {
        const auto right = static_cast<Right>(i);
        QVERIFY2(allows(role, right) == rights.contains(right), qPrintable(QString::number(i)));
    }
}

void TestOperator::customersNarrow()
{
    QVERIFY(allows(bo(), Right::Edit));
    QVERIFY(allows(bo(), Right::Edit, {7}));
    QVERIFY(!allows(bo(), Right::Edit, {4}));
    QVERIFY2(!allows(bo(), Right::Edit, {}), "what is nobody's is not theirs");
    QVERIFY2(!allows(bo(), Right::Operators, {7}), "a customer gives no right that the role does not");
    QVERIFY(allows(anna(), Right::Edit, {}));
    QVERIFY(allows(anna(), Right::Edit, {4}));
}

void TestOperator::disabledMayNothing()
{
    Operator gone = anna();
    gone.isDisabled = true;
    QVERIFY(!allows(gone, Right::See));
    QVERIFY(!allows(gone, Right::See, {3}));
}

void TestOperator::troubles_data()
{
    QTest::addColumn<Operator>("wanted");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, Operator who, void (*change)(Operator&), const QString& code) {
        change(who);
        QTest::newRow(name) << who << code;
    };
    row("as they are", anna(), [](Operator&) {}, {});
    row("a new one", bo(), [](Operator& who) { who = {.login = u"cia"_s, .name = u"Cia"_s, .hasPassword = true}; }, {});
    row(
        "no login", bo(), [](Operator& who) { who.login.clear(); }, u"login"_s);
    row(
        "two words", bo(), [](Operator& who) { who.login = u"bo å"_s; }, u"login"_s);
    row(
        "no name", bo(), [](Operator& who) { who.name = u"  "_s; }, u"name"_s);
    row(
        "login of another", bo(), [](Operator& who) { who.login = u"ANNA"_s; }, u"login-taken"_s);
    row(
        "name of another", bo(), [](Operator& who) { who.name = u"anna ek"_s; }, u"name-taken"_s);
    row(
        "no way in", bo(), [](Operator& who) { who.hasPassword = false; }, u"password"_s);
    row("by the desktop", bo(),
        [](Operator& who) {
            who.hasPassword = false;
            who.byDesktop = true;
        },
        {});
    row("disabled without a way in", bo(),
        [](Operator& who) {
            who.hasPassword = false;
            who.isDisabled = true;
        },
        {});
    row(
        "a narrowed administrator", bo(), [](Operator& who) { who.role = Role::Administrator; }, u"customers"_s);
    row(
        "the last administrator steps down", anna(), [](Operator& who) { who.role = Role::Technician; },
        u"last-administrator"_s);
    row(
        "the last administrator is disabled", anna(), [](Operator& who) { who.isDisabled = true; },
        u"last-administrator"_s);
}

void TestOperator::troubles()
{
    QFETCH(Operator, wanted);
    QFETCH(QString, code);
    const auto trouble = troubleWith(wanted, {anna(), bo()});
    QCOMPARE(trouble ? trouble->code : QString(), code);
    if (wanted.role == Role::Technician && code.isEmpty())
        QCOMPARE(troubleWith(wanted, {})->code, u"first-administrator"_s);
}

void TestOperator::codesComeBack()
{
    for (int i = 0; i < Roles; ++i)
        QCOMPARE(roleFrom(roleCode(static_cast<Role>(i))), static_cast<Role>(i));
    QVERIFY(!roleFrom(u"god"_s));
}

QTEST_APPLESS_MAIN(TestOperator)
#include "tst_operator.moc"
