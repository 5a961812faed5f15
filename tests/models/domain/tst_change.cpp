#include "models/domain/change.h"

#include <QJsonArray>
#include <QTest>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

QJsonObject rule(const QString& metric, const QString& instance, double warning)
{
    return {{u"metric"_s, metric}, {u"instance"_s, instance}, {u"threshold"_s, QJsonObject{{u"warning"_s, warning}}}};
}

} // namespace

class TestChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsThatChanged_data();
    void fieldsThatChanged();
    void onlyChangesHaveFields();
};

void TestChange::fieldsThatChanged_data()
{
    const auto undefined = QJsonValue(QJsonValue::Undefined);
    QTest::addColumn<QJsonObject>("before");
    QTest::addColumn<QJsonObject>("after");
    QTest::addColumn<std::vector<ChangedField>>("fields");
    QTest::newRow("nothing") << QJsonObject{{u"a"_s, 1}} << QJsonObject{{u"a"_s, 1}} << std::vector<ChangedField>{};
    QTest::newRow("a value") << QJsonObject{{u"a"_s, 1}, {u"b"_s, 2}} << QJsonObject{{u"a"_s, 1}, {u"b"_s, 3}}
                             << std::vector<ChangedField>{{u"b"_s, {}, 2, 3}};
    QTest::newRow("one is new, one is gone")
        << QJsonObject{{u"a"_s, 1}} << QJsonObject{{u"b"_s, 2}}
        << std::vector<ChangedField>{{u"a"_s, {}, 1, undefined}, {u"b"_s, {}, undefined, 2}};
    QTest::newRow("within an object") << QJsonObject{{u"params"_s, QJsonObject{{u"count"_s, 3}, {u"size"_s, 56}}}}
                                      << QJsonObject{{u"params"_s, QJsonObject{{u"count"_s, 5}, {u"size"_s, 56}}}}
                                      << std::vector<ChangedField>{{u"params"_s, u"count"_s, 3, 5}};
    QTest::newRow("overrides are told by their metric")
        << QJsonObject{{u"overrides"_s, QJsonArray{rule(u"m"_s, {}, 1), rule(u"n"_s, u"C:"_s, 1)}}}
        << QJsonObject{{u"overrides"_s, QJsonArray{rule(u"n"_s, u"C:"_s, 2)}}}
        << std::vector<ChangedField>{
               {u"overrides"_s, u"m"_s, QJsonObject{{u"warning"_s, 1}}, undefined},
               {u"overrides"_s, u"n C:"_s, QJsonObject{{u"warning"_s, 1}}, QJsonObject{{u"warning"_s, 2}}}};
}

void TestChange::fieldsThatChanged()
{
    QFETCH(QJsonObject, before);
    QFETCH(QJsonObject, after);
    QFETCH(std::vector<ChangedField>, fields);
    QCOMPARE(changedFields({.who = {}, .name = {}, .before = before, .after = after}), fields);
}

void TestChange::onlyChangesHaveFields()
{
    const QJsonObject row{{u"a"_s, 1}};
    for (const ChangeAction action : {ChangeAction::Added, ChangeAction::Removed, ChangeAction::Restored})
        QVERIFY(changedFields({.who = {}, .action = action, .name = {}, .after = row}).empty());
    // A secret that was set has no before.
    QVERIFY(changedFields({.who = {}, .name = {}, .after = {{u"secret_set"_s, u"token"_s}}}).empty());
}

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
