#include "models/domain/alarm.h"
#include "models/words/changewords.h"

#include <QJsonArray>
#include <QTest>

using namespace sd;
using namespace Qt::StringLiterals;

class TestChangeWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detailsAreSaid_data();
    void detailsAreSaid();
    void everyDeedAndObjectHasAWord();

private:
    const Format m_english{QLocale(QLocale::English, QLocale::UnitedKingdom)};
};

void TestChangeWords::detailsAreSaid_data()
{
    QTest::addColumn<QJsonObject>("before");
    QTest::addColumn<QJsonObject>("after");
    QTest::addColumn<QString>("said");
    const auto rule = [](double warning, double hysteresis) {
        return QJsonArray{
            QJsonObject{{u"metric"_s, u"acme.queue.length"_s},
                        {u"instance"_s, u"in"_s},
                        {u"threshold"_s, toJson(Threshold{.warning = warning, .hysteresis = hysteresis})}}};
    };
    QTest::newRow("texts") << QJsonObject{{u"address"_s, u"192.0.2.1"_s}, {u"site"_s, u"Umeå"_s}}
                           << QJsonObject{{u"address"_s, u"192.0.2.2"_s}, {u"site"_s, u""_s}}
                           << u"address: 192.0.2.1 → 192.0.2.2; site: Umeå → none"_s;
    QTest::newRow("yes and no") << QJsonObject{{u"enabled"_s, 1}} << QJsonObject{{u"enabled"_s, 0}}
                                << u"in use: yes → no"_s;
    QTest::newRow("times") << QJsonObject{{u"interval_ms"_s, 60'000}} << QJsonObject{{u"interval_ms"_s, 300'000}}
                           << u"interval: 1 min → 5 min"_s;
    QTest::newRow("lists") << QJsonObject{{u"parents"_s, QJsonArray{}}}
                           << QJsonObject{{u"parents"_s, QJsonArray{u"core"_s, u"fw"_s}}}
                           << u"depends on: none → core, fw"_s;
    QTest::newRow("a parameter") << QJsonObject{{u"params"_s, QJsonObject{{u"count"_s, 3}}}}
                                 << QJsonObject{{u"params"_s, QJsonObject{{u"count"_s, 5}}}} << u"count: 3 → 5"_s;
    QTest::newRow("a limit") << QJsonObject{{u"overrides"_s, rule(10, 0)}} << QJsonObject{{u"overrides"_s, rule(15, 0)}}
                             << u"threshold acme queue length in: W 10 → W 15"_s;
    QTest::newRow("the rest of a rule") << QJsonObject{{u"overrides"_s, rule(10, 0)}}
                                        << QJsonObject{{u"overrides"_s, rule(10, 2)}}
                                        << u"threshold acme queue length in: other conditions"_s;
    QTest::newRow("a limit that is new") << QJsonObject{{u"overrides"_s, QJsonArray{}}}
                                         << QJsonObject{{u"overrides"_s, rule(10, 0)}}
                                         << u"threshold acme queue length in: none → W 10"_s;
}

void TestChangeWords::detailsAreSaid()
{
    QFETCH(QJsonObject, before);
    QFETCH(QJsonObject, after);
    QFETCH(QString, said);
    const Change change{.who = {}, .name = {}, .before = before, .after = after};
    QCOMPARE(ChangeWords::details(change, m_english).replace(QChar(0xa0), u' '), said);
}

void TestChangeWords::everyDeedAndObjectHasAWord()
{
    for (int object = 0; object <= static_cast<int>(ChangeObject::Alarm); ++object)
        QVERIFY(!ChangeWords::object(static_cast<ChangeObject>(object)).isEmpty());
    for (int action = 0; action <= static_cast<int>(ChangeAction::Restored); ++action) {
        const Change change{.who = {}, .action = static_cast<ChangeAction>(action), .name = {}};
        QVERIFY(!ChangeWords::deed(change).isEmpty());
    }
    const Change acked{.who = {},
                       .object = ChangeObject::Alarm,
                       .name = {},
                       .after = {{u"did"_s, static_cast<int>(JournalKind::Acknowledged)}, {u"text"_s, u"kabeln"_s}}};
    QCOMPARE(ChangeWords::deed(acked), u"acknowledged"_s);
    QCOMPARE(ChangeWords::details(acked, m_english), u"kabeln"_s);
    const Change secret{
        .who = {}, .object = ChangeObject::Credential, .name = {}, .after = {{u"secret_set"_s, u"token"_s}}};
    QCOMPARE(ChangeWords::details(secret, m_english), u"secret set: token"_s);
}

QTEST_GUILESS_MAIN(TestChangeWords)
#include "tst_changewords.moc"
