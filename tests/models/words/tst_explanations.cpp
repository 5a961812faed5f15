#include "models/words/explanations.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

#include <cerrno>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

/// "%1", "%2" … in the order of their numbers.
QSet<QString> placesIn(const QString& sentence)
{
    static const QRegularExpression place(u"%[0-9]"_s);
    QSet<QString> places;
    for (auto found = place.globalMatch(sentence); found.hasNext();)
        places.insert(found.next().captured());
    return places;
}

QString plain(QString text)
{
    return text.replace(QChar(0xa0), QLatin1Char(' '));
}

} // namespace

class TestExplanations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCodeHasWordsInBothLanguages_data();
    void everyCodeHasWordsInBothLanguages();
    void sentences_data();
    void sentences();
    void hostileTextsEnd();

private:
    QTranslator m_swedish;
};

void TestExplanations::initTestCase()
{
    QVERIFY(m_swedish.load(u":/i18n/serverdrift_sv.qm"_s));
}

void TestExplanations::everyCodeHasWordsInBothLanguages_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < WhyCount; ++i)
        QTest::newRow(code(static_cast<Why>(i)).data()) << i;
}

void TestExplanations::everyCodeHasWordsInBothLanguages()
{
    QFETCH(const int, number);
    const Why why = static_cast<Why>(number);
    const QString english = QString::fromUtf8(explanationSource(why));
    if (why == Why::Several || why == Why::Translated)
        return; // joined or chosen, not said
    QVERIFY(!english.isEmpty());
    QCOMPARE(placesIn(english).size(), valueCount(why));
    if (why == Why::SystemError || why == Why::Failed)
        return; // the number's or the failure's own words
    const QString swedish = m_swedish.translate("Explanations", explanationSource(why));
    QVERIFY2(!swedish.isEmpty(), "no Swedish");
    QCOMPARE(placesIn(swedish), placesIn(english));
}

void TestExplanations::sentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("swedish");
    QTest::newRow("values") << explain(Why::HttpStatus, 503, u"200-399"_s) << u"status 503, expected 200-399"_s
                            << u"status 503, väntade 200-399"_s;
    QTest::newRow("one inside another") << explain(Why::Port, 25, explainErrno(ECONNREFUSED))
                                        << u"port 25: connection refused"_s << u"port 25: anslutningen nekades"_s;
    QTest::newRow("a figure with its unit")
        << explain(Why::IcmpRange, 0.0125, 0.5) << u"shortest 12.5 ms, longest 500 ms"_s
        << u"kortast 12,5 ms, längst 500 ms"_s;
    QTest::newRow("a failure of our own")
        << explain(Why::Failed, u"There is no key file /etc/key."_s) << u"There is no key file /etc/key."_s
        << u"Nyckelfilen /etc/key finns inte."_s;
    QTest::newRow("several") << explainAll({explain(Why::TlsExpired), explain(Why::TlsSelfSigned)})
                             << u"expired; self-signed"_s << u"har gått ut; självsignerat"_s;
    QTest::newRow("a value with a place of its own")
        << explain(Why::TcpBanner, u"%2|}"_s, u"%1"_s) << u"expected /%2|}/, got “%1”"_s
        << u"väntade /%2|}/, fick ”%1”"_s;
    QTest::newRow("a baseline's text") << Explanation{Why::Translated, {u"en"_s, u"down"_s, u"sv"_s, u"nere"_s}}.text()
                                       << u"down"_s << u"nere"_s;
    QTest::newRow("a baseline's text in English alone")
        << Explanation{Why::Translated, {u"en"_s, u"degraded"_s}}.text() << u"degraded"_s << u"degraded"_s;
    QTest::newRow("as received") << u"HTTP CRITICAL:\n 503  Later"_s << u"HTTP CRITICAL: 503 Later"_s
                                 << u"HTTP CRITICAL: 503 Later"_s;
    QTest::newRow("written before there were codes")
        << u"status 503, expected 200-399"_s << u"status 503, expected 200-399"_s << u"status 503, expected 200-399"_s;
    QTest::newRow("a code of a later version")
        << u"{gravity-lost|9.8}"_s << u"{gravity-lost|9.8}"_s << u"{gravity-lost|9.8}"_s;
    QTest::newRow("too few values") << u"{http-status|503}"_s << u"status 503, expected "_s
                                    << u"status 503, väntade "_s;
}

void TestExplanations::sentences()
{
    QFETCH(const QString, text);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTEST(plain(explanationWords(text)), "english");
    QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden));
    QCoreApplication::installTranslator(&m_swedish);
    const QString swedish = plain(explanationWords(text));
    const QString forPrograms = plain(explanationWords(text, Tongue::English));
    QCoreApplication::removeTranslator(&m_swedish);
    QTEST(swedish, "swedish");
    QTEST(forPrograms, "english");
}

void TestExplanations::hostileTextsEnd()
{
    QString text = u"x"_s;
    for (int i = 0; i < 8; ++i)
        text = explain(Why::At, u"y"_s, text);
    const QString words = explanationWords(text);
    QVERIFY(words.startsWith(u"y: y: y: "_s));
    QVERIFY(words.contains(u"{at|"_s)); // the rest stands as received
}

QTEST_GUILESS_MAIN(TestExplanations)
#include "tst_explanations.moc"
