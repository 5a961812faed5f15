#include "models/domain/commandtemplate.h"

#include <QTest>

using namespace sd;
using namespace Qt::StringLiterals;

class TestCommandTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsAndFills_data();
    void splitsAndFills();
    void refuses_data();
    void refuses();
};

void TestCommandTemplate::splitsAndFills_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("plain") << u"ssh {address}"_s << u"10.0.0.1"_s << u"a"_s << QStringList{u"ssh"_s, u"10.0.0.1"_s};
    QTest::newRow("inside a word") << u"xfreerdp /v:{address} \"/t:{name} now\""_s << u"h"_s << u"DC 1"_s
                                   << QStringList{u"xfreerdp"_s, u"/v:h"_s, u"/t:DC 1 now"_s};
    QTest::newRow("spaces in a name stay one word")
        << u"tool {name}"_s << u"h"_s << u"a b; rm -rf /"_s << QStringList{u"tool"_s, u"a b; rm -rf /"_s};
    QTest::newRow("quotes in a name are letters")
        << u"tool {name}"_s << u"h"_s << u"it's \"x\" $(id)"_s << QStringList{u"tool"_s, u"it's \"x\" $(id)"_s};
    QTest::newRow("a name that looks like a place")
        << u"tool {name}"_s << u"h"_s << u"{address}"_s << QStringList{u"tool"_s, u"{address}"_s};
    QTest::newRow("an empty word") << u"tool '' {address}"_s << u"h"_s << u"a"_s
                                   << QStringList{u"tool"_s, QString(), u"h"_s};
    QTest::newRow("quotes of the other kind")
        << u"sh -c 'say \"x\"'"_s << u"h"_s << u"a"_s << QStringList{u"sh"_s, u"-c"_s, u"say \"x\""_s};
}

void TestCommandTemplate::splitsAndFills()
{
    QFETCH(QString, line);
    QFETCH(QString, address);
    QFETCH(QString, name);
    QFETCH(QStringList, words);
    const auto made = wordsOfCommand(line, {address, name});
    QVERIFY(bool(made));
    QCOMPARE(*made, words);
}

void TestCommandTemplate::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << u"  "_s << u"h"_s << u"a"_s;
    QTest::newRow("open quote") << u"ssh \"{address}"_s << u"h"_s << u"a"_s;
    QTest::newRow("unknown place") << u"ssh {user}@{address}"_s << u"h"_s << u"a"_s;
    QTest::newRow("address as an option") << u"ssh {address}"_s << u"-oProxyCommand=id"_s << u"a"_s;
    QTest::newRow("name as an option") << u"tool {name}"_s << u"h"_s << u"--exec"_s;
    QTest::newRow("name as an option's beginning") << u"ssh {name}.corp.example"_s << u"h"_s << u"-oProxyCommand=id"_s;
}

void TestCommandTemplate::refuses()
{
    QFETCH(QString, line);
    QFETCH(QString, address);
    QFETCH(QString, name);
    const auto made = wordsOfCommand(line, {address, name});
    QVERIFY(!made);
    QCOMPARE(made.failure().code, u"command"_s);
    QVERIFY(!made.failure().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestCommandTemplate)
#include "tst_commandtemplate.moc"
