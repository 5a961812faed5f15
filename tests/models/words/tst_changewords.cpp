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
    void notesAreSaid();
    void windowsAreSaid();
    void chartSetsAreSaid();
    void deedsAreSaidWhole();
    void linesTellEveryValue();

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
    QVERIFY(!ChangeWords::object(ChangeObject::ChartSet).isEmpty());
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

void TestChangeWords::notesAreSaid()
{
    const QJsonObject old{{u"text"_s, u"backup 02:00"_s}};
    const QJsonObject next{{u"text"_s, u"backup 03:00"_s}};
    const auto said = [this](ChangeAction action, const QJsonObject& before, const QJsonObject& after) {
        return ChangeWords::details(
            {.who = {}, .action = action, .object = ChangeObject::Note, .name = {}, .before = before, .after = after},
            m_english);
    };
    QCOMPARE(said(ChangeAction::Added, {}, old), u"backup 02:00"_s);
    QCOMPARE(said(ChangeAction::Changed, old, next), u"backup 02:00 → backup 03:00"_s);
    QCOMPARE(said(ChangeAction::Removed, old, {}), u"backup 02:00"_s);
}

void TestChangeWords::windowsAreSaid()
{
    const Change window{.who = {},
                        .action = ChangeAction::Added,
                        .object = ChangeObject::Window,
                        .name = u"Patchning"_s,
                        .after = {{u"from"_s, 0},
                                  {u"to"_s, 3'600'000},
                                  {u"servers"_s, QJsonObject{{u"1"_s, u"db1"_s}, {u"2"_s, u"db2"_s}}}}};
    const QString said = ChangeWords::details(window, m_english);
    QVERIFY2(said.startsWith(m_english.fullMoment(fromMs(0)) + u" – "_s + m_english.fullMoment(fromMs(3'600'000))),
             qPrintable(said));
    QVERIFY2(said.endsWith(u"; db1, db2"_s), qPrintable(said));
}

void TestChangeWords::chartSetsAreSaid()
{
    const auto pictured = [](int hours, ChartOptions options) {
        return QJsonObject{
            {u"name"_s, u"Disks"_s},
            {u"hours"_s, hours},
            {u"linked"_s, 1},
            {u"charts"_s, chartsToJson({{{{u"acme.queue"_s, u"*"_s}, {u"acme.load"_s, u"in"_s}}, options},
                                        {{{u"acme.heat"_s, {}}}}})}};
    };
    Change change{.who = {},
                  .action = ChangeAction::Added,
                  .object = ChangeObject::ChartSet,
                  .name = u"Disks"_s,
                  .after = pictured(24, {})};
    QCOMPARE(ChangeWords::said(change), u"added chart set Disks"_s);
    QCOMPARE(ChangeWords::details(change, m_english), u"acme queue (all) + acme load in; acme heat"_s);
    change.action = ChangeAction::Changed;
    change.before = change.after;
    change.after = pictured(168, {Comparison::Week, true, true});
    QCOMPARE(ChangeWords::details(change, m_english),
             u"charts: acme queue (all) + acme load in; acme heat → acme queue (all) + acme load in, week before, "
             "average, 95th percentile; acme heat; period: "_s +
                 m_english.age(std::chrono::hours(24)) + u" → "_s + m_english.age(std::chrono::hours(168)));
    QCOMPARE(ChangeWords::lines(change, m_english).size(), size_t{2});
}

void TestChangeWords::deedsAreSaidWhole()
{
    QCOMPARE(ChangeWords::said({.who = {}, .object = ChangeObject::Check, .name = u"Ping"_s}), u"changed check Ping"_s);
    const Change acked{.who = {},
                       .object = ChangeObject::Alarm,
                       .name = u"system.filesystem.utilization C:"_s,
                       .after = {{u"did"_s, static_cast<int>(JournalKind::Acknowledged)}}};
    QCOMPARE(ChangeWords::said(acked), u"acknowledged alarm Volume C"_s);
    Change ofCheck = acked; // of a check that failed, which has no metric
    ofCheck.name.clear();
    QCOMPARE(ChangeWords::said(ofCheck), u"acknowledged alarm"_s);
}

void TestChangeWords::linesTellEveryValue()
{
    using Lines = std::vector<ChangeWords::Line>;
    const QJsonObject old{{u"address"_s, u"192.0.2.1"_s}, {u"enabled"_s, 1}, {u"site"_s, u""_s}};
    QJsonObject next = old;
    next[u"address"_s] = u"192.0.2.2"_s;
    const auto lines = [this](ChangeAction action, const QJsonObject& before, const QJsonObject& after) {
        return ChangeWords::lines({.who = {}, .action = action, .name = {}, .before = before, .after = after},
                                  m_english);
    };
    QCOMPARE(lines(ChangeAction::Changed, old, next), (Lines{{u"address"_s, u"192.0.2.1"_s, u"192.0.2.2"_s}}));
    QCOMPARE(lines(ChangeAction::Added, {}, old),
             (Lines{{u"address"_s, {}, u"192.0.2.1"_s}, {u"in use"_s, {}, u"yes"_s}})); // what is empty is left out
    QCOMPARE(lines(ChangeAction::Removed, old, {}),
             (Lines{{u"address"_s, u"192.0.2.1"_s, {}}, {u"in use"_s, u"yes"_s, {}}}));
    QCOMPARE(ChangeWords::lines({.who = {},
                                 .object = ChangeObject::Note,
                                 .name = {},
                                 .before = {{u"text"_s, u"a"_s}},
                                 .after = {{u"text"_s, u"b"_s}}},
                                m_english),
             (Lines{{{}, u"a"_s, u"b"_s}}));
}

QTEST_GUILESS_MAIN(TestChangeWords)
#include "tst_changewords.moc"
