#include "app/probes/net/nutconversation.h"
#include "tests/app/probes/plainsecret.h"

#include <QTest>

using namespace sd;
using namespace Qt::StringLiterals;

using Step = NutConversation::Step;
using Outcome = NutConversation::Outcome;
using Tls = NutConversation::Tls;

namespace {

/// What was said, what is answered, in turn; "TLS" in place of an answer: the handshake is done.
using Script = QList<QPair<QByteArray, QByteArray>>;

NutConversation::Question asking(const QString& ups, Tls tls = Tls::Off, const QString& user = {})
{
    return {.ups = ups, .tls = tls, .user = user, .password = user.isEmpty() ? Secret() : test::plainSecret("s \"x\\")};
}

} // namespace

Q_DECLARE_METATYPE(NutConversation::Question)

class TestNutConversation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreQuoted_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArrayList>("words");
        QTest::newRow("plain") << QByteArray("VAR su700 ups.status \"OL CHRG\"")
                               << QByteArrayList{"VAR", "su700", "ups.status", "OL CHRG"};
        QTest::newRow("escapes") << QByteArray("UPS a \"say \\\"hi\\\" \\\\ there\"")
                                 << QByteArrayList{"UPS", "a", "say \"hi\" \\ there"};
        QTest::newRow("empty value") << QByteArray("VAR a b \"\"") << QByteArrayList{"VAR", "a", "b", ""};
        QTest::newRow("spaces") << QByteArray("  OK \t x  ") << QByteArrayList{"OK", "x"};
        QTest::newRow("nothing") << QByteArray("  ") << QByteArrayList{};
        QTest::newRow("outside quotes") << QByteArray("a\\ b") << QByteArrayList{"a b"};
        QTest::newRow("UTF-8") << QByteArray("VAR a b \"-2\xc2\xb0\"") << QByteArrayList{"VAR", "a", "b", "-2\xc2\xb0"};
    }
    void wordsAreQuoted()
    {
        QFETCH(QByteArray, line);
        const auto words = nutWords(line);
        QVERIFY(words);
        QTEST(QByteArrayList(words->begin(), words->end()), "words");
        for (const QByteArray& word : *words)
            QCOMPARE(nutWords(nutQuoted(word))->at(0), word);
        QVERIFY(!nutWords("VAR a b \"open"));
        QVERIFY(!nutWords("VAR a b \"open\\\""));
    }

    void theConversation_data()
    {
        QTest::addColumn<NutConversation::Question>("question");
        QTest::addColumn<Script>("script");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QString>("ups");
        const Script::value_type vars{"LIST VAR su700\n", "BEGIN LIST VAR su700\nVAR su700 ups.status \"OL\"\n"
                                                          "VAR su700 ups.mfr \"A \\\"B\\\"\"\nEND LIST VAR su700\n"};
        const auto row = [](const char* name, const NutConversation::Question& question, const Script& script,
                            Outcome outcome, const QString& ups = u"su700"_s) {
            QTest::newRow(name) << question << script << outcome << ups;
        };
        const auto named = asking(u"su700"_s);
        row("named", named, {vars}, Outcome::Answered);
        row("the only one", asking({}), {{"LIST UPS\n", "BEGIN LIST UPS\nUPS su700 \"\"\nEND LIST UPS\n"}, vars},
            Outcome::Answered);
        row("none", asking({}), {{"LIST UPS\n", "BEGIN LIST UPS\nEND LIST UPS\n"}}, Outcome::NoUps, {});
        row("several", asking({}), {{"LIST UPS\n", "BEGIN LIST UPS\nUPS a \"\"\nUPS b \"x\"\nEND LIST UPS\n"}},
            Outcome::SeveralUps, {});
        row("unknown", asking(u"su7"_s),
            {{"LIST VAR su7\n", "ERR UNKNOWN-UPS\n"}, {"LIST UPS\n", "BEGIN LIST UPS\nUPS a \"\"\nEND LIST UPS\n"}},
            Outcome::UnknownUps, u"su7"_s);
        row("unknown, and no list", asking(u"su7"_s),
            {{"LIST VAR su7\n", "ERR UNKNOWN-UPS\n"}, {"LIST UPS\n", "ERR INVALID-ARGUMENT\n"}}, Outcome::UnknownUps,
            u"su7"_s);
        row("stale", named, {{"LIST VAR su700\n", "ERR DATA-STALE\n"}}, Outcome::Stale);
        row("no driver", named, {{"LIST VAR su700\n", "ERR DRIVER-NOT-CONNECTED\n"}}, Outcome::NoDriver);
        row("denied", named, {{"LIST VAR su700\n", "ERR ACCESS-DENIED\n"}}, Outcome::Denied);
        row("refused", named, {{"LIST VAR su700\n", "ERR INVALID-ARGUMENT\n"}}, Outcome::Refused);
        const auto signedOn = asking(u"su700"_s, Tls::Off, u"mon itor"_s);
        row("signs on", signedOn, {{"USERNAME \"mon itor\"\n", "OK\n"}, {"PASSWORD \"s \\\"x\\\\\"\n", "OK\n"}, vars},
            Outcome::Answered);
        row("wrong user", signedOn, {{"USERNAME \"mon itor\"\n", "ERR INVALID-USERNAME\n"}}, Outcome::Denied);
        row("wrong password", signedOn,
            {{"USERNAME \"mon itor\"\n", "OK\n"}, {"PASSWORD \"s \\\"x\\\\\"\n", "ERR INVALID-PASSWORD\n"}},
            Outcome::Denied);
        row("odd to a user", signedOn, {{"USERNAME \"mon itor\"\n", "HELLO\n"}}, Outcome::Broken);
        const auto offered = asking(u"su700"_s, Tls::Offered);
        row("encrypted", offered, {{"STARTTLS\n", "OK STARTTLS\n"}, {"", "TLS"}, vars}, Outcome::Answered);
        row("not able to", offered, {{"STARTTLS\n", "ERR FEATURE-NOT-CONFIGURED\n"}, vars}, Outcome::Answered);
        row("old server", offered, {{"STARTTLS\n", "ERR UNKNOWN-COMMAND\n"}, vars}, Outcome::Answered);
        row("must be able to", asking(u"su700"_s, Tls::Required), {{"STARTTLS\n", "ERR FEATURE-NOT-SUPPORTED\n"}},
            Outcome::NoTls);
        row("more in the clear", offered, {{"STARTTLS\n", "OK STARTTLS\nBEGIN LIST VAR su700\n"}}, Outcome::InClear);
        row("another protocol", offered, {{"STARTTLS\n", "HTTP/1.1 400 Bad Request\r\n"}}, Outcome::Broken);
        row("no list", named, {{"LIST VAR su700\n", "VAR su700 a \"1\"\n"}}, Outcome::Broken);
        row("another list", named, {{"LIST VAR su700\n", "BEGIN LIST UPS\n"}}, Outcome::Broken);
        row("half a variable", named, {{"LIST VAR su700\n", "BEGIN LIST VAR su700\nVAR su700 a\n"}}, Outcome::Broken);
        row("open quote", named, {{"LIST VAR su700\n", "BEGIN LIST VAR su700\nVAR su700 a \"1\n"}}, Outcome::Broken);
        row("error in a list", named, {{"LIST VAR su700\n", "BEGIN LIST VAR su700\nERR DATA-STALE\n"}}, Outcome::Stale);
        row("line breaks", named,
            {{"LIST VAR su700\n", "BEGIN LIST VAR su700\r\nVAR su700 a \"1\"\r\nEND LIST VAR su700\r\n"}},
            Outcome::Answered);
        row("endless line", named, {{"LIST VAR su700\n", QByteArray(5'000, 'x')}}, Outcome::Endless);
        row("long line", named, {{"LIST VAR su700\n", QByteArray(5'000, 'x') + '\n'}}, Outcome::Endless);
        row("endless list", named,
            {{"LIST VAR su700\n", "BEGIN LIST VAR su700\n" + QByteArray("VAR su700 a \"1\"\n").repeated(5'000)}},
            Outcome::TooMuch);
        row("line break in the name", asking(u"a\nSET VAR"_s), {}, Outcome::Unsayable, u"a\nSET VAR"_s);
    }

    void theConversation()
    {
        QFETCH(NutConversation::Question, question);
        QFETCH(Script, script);
        for (const qsizetype piece : {qsizetype{1} << 20, qsizetype{1}}) { // all at once, and octet by octet
            NutConversation conversation(question);
            Step step = conversation.begin();
            for (const auto& [said, answer] : script) {
                QCOMPARE(conversation.takeOutput(), said);
                if (answer == "TLS") {
                    QVERIFY(step == Step::Handshake);
                    step = conversation.secured();
                    continue;
                }
                QVERIFY(step == Step::Talk);
                for (qsizetype at = 0; at < answer.size() && step == Step::Talk; at += piece)
                    step = conversation.feed(answer.sliced(at, std::min(piece, answer.size() - at)));
            }
            QFETCH(Outcome, outcome);
            if (outcome == Outcome::InClear && piece == 1)
                return; // what comes later belongs to the handshake
            QCOMPARE(int(step), int(Step::Finished));
            QCOMPARE(int(conversation.outcome()), int(outcome));
            QTEST(conversation.ups(), "ups");
            QVERIFY(conversation.said().size() <= 200);
            const bool isPolite = conversation.takeOutput() == "LOGOUT\n";
            QCOMPARE(isPolite, outcome != Outcome::Broken && outcome != Outcome::Endless &&
                                   outcome != Outcome::InClear && outcome != Outcome::Unsayable &&
                                   outcome != Outcome::TooMuch);
            QVERIFY(conversation.feed("OK Goodbye\n") == Step::Finished); // and stays so
        }
    }

    void variablesAndNamesAreKept()
    {
        NutConversation named(asking(u"u"_s));
        named.begin();
        named.feed("BEGIN LIST VAR u\nVAR u battery.charge \"100\"\nVAR u ups.alarm \"\"\nEND LIST VAR u\n");
        const std::vector<NutConversation::Variable> expected{{"battery.charge", "100"}, {"ups.alarm", ""}};
        QCOMPARE(named.variables(), expected);
        NutConversation several(asking({}));
        several.begin();
        several.feed("BEGIN LIST UPS\nUPS rack1 \"Rack \\\"1\\\"\"\nUPS rack2 \"\"\nEND LIST UPS\n");
        QCOMPARE(several.names(), (QStringList{u"rack1"_s, u"rack2"_s}));
    }
};

QTEST_GUILESS_MAIN(TestNutConversation)
#include "tst_nutconversation.moc"
