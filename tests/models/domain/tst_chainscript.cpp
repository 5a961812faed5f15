#include "models/domain/chainscript.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sd;
using namespace Qt::StringLiterals;

class TestChainScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsIntoJson_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("found"); ///< "-": nothing is there; "?": no path
        QTest::newRow("the document") << u"$"_s << uR"({"a":{"b":[1,{"c":"x"}],"odd name":true},"n":null})"_s;
        QTest::newRow("a member") << u"$.a.b"_s << uR"([1,{"c":"x"}])"_s;
        QTest::newRow("a place") << u"$.a.b[1].c"_s << u"x"_s;
        QTest::newRow("a number") << u"$.a.b[0]"_s << u"1"_s;
        QTest::newRow("quoted") << u"$.a['odd name']"_s << u"true"_s;
        QTest::newRow("double quotes") << uR"($["a"]["odd name"])"_s << u"true"_s;
        QTest::newRow("null is there") << u"$.n"_s << u"null"_s;
        QTest::newRow("nobody there") << u"$.a.x"_s << u"-"_s;
        QTest::newRow("beyond the end") << u"$.a.b[2]"_s << u"-"_s;
        QTest::newRow("a place in an object") << u"$.a[0]"_s << u"-"_s;
        QTest::newRow("a member of a number") << u"$.a.b[0].c"_s << u"-"_s;
        for (const char* wrong : {"", "a", "$a", "$.", "$..a", "$[", "$[]", "$[-1]", "$[a]", "$['a]", "$['a'", "$.a b",
                                  "$[99999999999]", "$.*"})
            QTest::addRow("no path: %s", wrong) << QString::fromLatin1(wrong) << u"?"_s;
        QTest::newRow("too deep") << u"$"_s + u".a"_s.repeated(33) << u"?"_s;
    }
    void pathsIntoJson()
    {
        QFETCH(QString, path);
        QFETCH(QString, found);
        const QJsonValue root =
            QJsonDocument::fromJson(R"({"a": {"b": [1, {"c": "x"}], "odd name": true}, "n": null})").object();
        const auto parsed = JsonPath::parse(path);
        QCOMPARE(bool(parsed), found != "?"_L1);
        if (!parsed)
            return;
        QCOMPARE(parsed->text(), path);
        const QJsonValue value = parsed->find(root);
        QCOMPARE(value.isUndefined(), found == "-"_L1);
        if (!value.isUndefined())
            QCOMPARE(plainText(value), found);
    }

    void numbersAsAPersonWritesThem()
    {
        QCOMPARE(plainText(QJsonValue(9'007'199'254'740'991.0)), u"9007199254740991"_s);
        QCOMPARE(plainText(QJsonValue(0.1)), u"0.1"_s);
        QCOMPARE(plainText(QJsonValue(-5)), u"-5"_s);
    }

    void aWholeScript()
    {
        const ChainScript script = ChainScript::parse(u"# the shop\n"
                                                      "step Sign in\n"
                                                      "  POST https://{address}/login?by={user}\n"
                                                      "header Content-Type: application/json\n"
                                                      "body {\"user\": \"{user}\",\n"
                                                      "body  \"query\": \"{unknown}\"}\n"
                                                      "status 200, 201-204\n"
                                                      "redirects no\n"
                                                      "expect json $.state = all well\n"
                                                      "expect json $.n >= 3\n"
                                                      "expect json $['a b'] /^x y$/\n"
                                                      "expect header Server /nginx/\n"
                                                      "take key from json $.token\n"
                                                      "take place from header Location /id=(.*)/\n"
                                                      "\n"
                                                      "step Basket\n"
                                                      "GET {place}\n"
                                                      "header Authorization: Bearer {key}\n"
                                                      "expect body /a/b/\n"
                                                      "refuse body /error/\n"_s);
        QVERIFY2(script.isSound(), qPrintable(u"%1 %2"_s.arg(script.line).arg(script.what)));
        using Of = ChainRule::Of;
        using Is = ChainRule::Is;
        const auto path = [](const QString& text) { return *JsonPath::parse(text); };
        const ChainStep first{
            .name = u"Sign in"_s,
            .method = u"POST"_s,
            .url = u"https://{address}/login?by={user}"_s,
            .headers = {{u"Content-Type"_s, u"application/json"_s}},
            .body = u"{\"user\": \"{user}\",\n\"query\": \"{unknown}\"}"_s,
            .expectStatus = u"200,201-204"_s,
            .followRedirects = false,
            .rules = {{.of = Of::Json, .path = path(u"$.state"_s), .is = Is::Equal, .value = u"all well"_s},
                      {.of = Of::Json, .path = path(u"$.n"_s), .is = Is::AtLeast, .value = u"3"_s},
                      {.of = Of::Json, .path = path(u"$['a b']"_s), .is = Is::Matching, .value = u"^x y$"_s},
                      {.of = Of::Header, .header = u"Server"_s, .is = Is::Matching, .value = u"nginx"_s}},
            .takes = {{.name = u"key"_s, .from = Of::Json, .path = path(u"$.token"_s)},
                      {.name = u"place"_s, .from = Of::Header, .header = u"Location"_s, .pattern = u"id=(.*)"_s}}};
        const ChainStep second{.name = u"Basket"_s,
                               .method = u"GET"_s,
                               .url = u"{place}"_s,
                               .headers = {{u"Authorization"_s, u"Bearer {key}"_s}},
                               .rules = {{.of = Of::Body, .is = Is::Matching, .value = u"a/b"_s},
                                         {.of = Of::NotBody, .is = Is::Matching, .value = u"error"_s}}};
        QVERIFY(script.steps == (std::vector{first, second}));
    }

    void whatIsWrongIsNamedWithItsLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("line");
        const QString start = u"step A\nGET http://h/\n"_s;
        QTest::newRow("empty") << QString() << u"nothing"_s << 1;
        QTest::newRow("a comment alone") << u"# nothing\n"_s << u"nothing"_s << 2;
        QTest::newRow("before the first step") << u"GET http://h/"_s << u"no-step"_s << 1;
        QTest::newRow("no request") << u"step A\nstatus 200\nstep B\nGET http://h/"_s << u"no-request"_s << 3;
        QTest::newRow("no request at the end") << u"step A"_s << u"no-request"_s << 1;
        QTest::newRow("two requests") << start + u"PUT http://h/"_s << u"two-requests"_s << 3;
        QTest::newRow("a step twice") << start + u"step A"_s << u"step-name"_s << 3;
        QTest::newRow("a step without a name") << u"step"_s << u"step-name"_s << 1;
        QTest::newRow("an unknown word") << start + u"hope for the best"_s << u"word"_s << 3;
        QTest::newRow("a word in lower case") << u"step A\nget http://h/"_s << u"word"_s << 2;
        QTest::newRow("expects what?") << start + u"expect luck"_s << u"word"_s << 3;
        QTest::newRow("no address") << u"step A\nGET"_s << u"url"_s << 2;
        QTest::newRow("another scheme") << u"step A\nGET file:///etc/passwd"_s << u"url"_s << 2;
        QTest::newRow("a password") << u"step A\nGET http://a:b@h/"_s << u"url"_s << 2;
        QTest::newRow("a header without a colon") << start + u"header Accept"_s << u"header"_s << 3;
        QTest::newRow("a status that is none") << start + u"status 99"_s << u"status"_s << 3;
        QTest::newRow("no slashes") << start + u"expect body x"_s << u"pattern"_s << 3;
        QTest::newRow("an open bracket") << start + u"expect body /(/"_s << u"pattern"_s << 3;
        QTest::newRow("no path") << start + u"expect json a.b"_s << u"path"_s << 3;
        QTest::newRow("no comparison") << start + u"expect json $.a == 1"_s << u"comparison"_s << 3;
        QTest::newRow("below what?") << start + u"expect json $.a < many"_s << u"comparison"_s << 3;
        QTest::newRow("redirects maybe") << start + u"redirects maybe"_s << u"redirects"_s << 3;
        QTest::newRow("a name in capitals") << start + u"take Key from json $.a"_s << u"take-name"_s << 3;
        QTest::newRow("the credential's") << start + u"take password from json $.a"_s << u"take-name"_s << 3;
        QTest::newRow("taken out of nothing") << start + u"take key json $.a"_s << u"take"_s << 3;
        QTest::newRow("taken from elsewhere") << start + u"take key from hat $.a"_s << u"take"_s << 3;
        QTest::newRow("a whole page") << start + u"take key from body"_s << u"pattern"_s << 3;
        QTest::newRow("not taken before") << start + u"step B\nGET http://h/{key}"_s << u"unknown-name"_s << 4;
        QString many;
        for (int i = 0; i <= MostChainSteps; ++i)
            many += u"step %1\nGET http://h/\n"_s.arg(i);
        QTest::newRow("too many steps") << many << u"too-long"_s << 2 * MostChainSteps + 1;
        QTest::newRow("too many lines") << start + u"header A: b\n"_s.repeated(41) << u"too-long"_s << 43;
        QTest::newRow("too long") << start + QString(70'000, u'#') << u"too-long"_s << 0;
    }
    void whatIsWrongIsNamedWithItsLine()
    {
        QFETCH(QString, text);
        const ChainScript script = ChainScript::parse(text);
        QTEST(QString(code(script.fault)), "fault");
        QTEST(script.line, "line");
    }

    void valuesArePutIn()
    {
        const std::map<QString, QString> values{{u"a"_s, u"x\"\\å&="_s}, {u"address"_s, u"[::1]"_s}};
        QCOMPARE(filledIn(u"-{a}-{b}-"_s, values, ChainEscape::None), u"-x\"\\å&=-{b}-"_s);
        QCOMPARE(filledIn(u"\"{a}\""_s, values, ChainEscape::Json), u"\"x\\\"\\\\å&=\""_s);
        QCOMPARE(filledIn(u"http://{address}/?q={a}"_s, values, ChainEscape::Url),
                 u"http://[::1]/?q=x%22%5C%C3%A5%26%3D"_s);
        QCOMPARE(filledIn(u"{u}?x={u}"_s, {{u"u"_s, u"http://h/"_s}}, ChainEscape::Url),
                 u"http://h/?x=http%3A%2F%2Fh%2F"_s);
        // What comes out of an answer is not looked through again.
        QCOMPARE(filledIn(u"{a}"_s, {{u"a"_s, u"{b}"_s}, {u"b"_s, u"secret"_s}}, ChainEscape::None), u"{b}"_s);
    }
};

QTEST_GUILESS_MAIN(TestChainScript)
#include "tst_chainscript.moc"
