#include "models/words/failures.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

QSet<QString> placesIn(const QString& sentence)
{
    static const QRegularExpression place(u"%[0-9]"_s);
    QSet<QString> places;
    for (auto found = place.globalMatch(sentence); found.hasNext();)
        places.insert(found.next().captured());
    return places;
}

} // namespace

class TestFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_swedish.load(u":/i18n/serverdrift_sv.qm"_s)); }
    void everySentenceHasSwedish();
    void failuresInWords_data();
    void failuresInWords();
    void aLongHostileTextEnds();

private:
    QTranslator m_swedish;
};

void TestFailures::everySentenceHasSwedish()
{
    for (const char* source : failureSources()) {
        const QString swedish = m_swedish.translate("Failures", source);
        QVERIFY2(!swedish.isEmpty(), source);
        QCOMPARE(placesIn(swedish), placesIn(QString::fromUtf8(source)));
    }
}

void TestFailures::failuresInWords_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("swedish");
    QTest::newRow("no values") << u"Try again."_s << u"Försök igen."_s;
    QTest::newRow("a value") << u"There is no data in /srv/a."_s << u"Det finns inga data i /srv/a."_s;
    QTest::newRow("what the system says, as a value") << u"/srv/a.csv can't be read: No such file or directory."_s
                                                      << u"/srv/a.csv kan inte läsas: filen eller mappen finns inte."_s;
    QTest::newRow("with and without a full stop") << u"a can't be written: b"_s << u"a kan inte skrivas: b"_s;
    QTest::newRow("a place before it") << u"line 3: a customer is missing"_s << u"rad 3: kunden saknas"_s;
    QTest::newRow("a place with a column")
        << u"line 3, column aktiv: must be yes or no"_s << u"rad 3, kolumn aktiv: måste vara ja eller nej"_s;
    QTest::newRow("a path of JSON") << u"/servers/1/name: is missing"_s << u"/servers/1/name: saknas"_s;
    QTest::newRow("a file before it") << u"/srv/x/serverdrift.db: there is no such file"_s
                                      << u"/srv/x/serverdrift.db: filen finns inte"_s;
    QTest::newRow("a value with a place of its own")
        << u"There is no customer \"%2\"."_s << u"Kunden ”%2” finns inte."_s;
    QTest::newRow("a row and its kind") << u"server \"NB-FS01\": there is none with number 7"_s
                                        << u"servern ”NB-FS01”: det finns ingen med nummer 7"_s;
    QTest::newRow("a kind as a value") << u"there is no check with number 7"_s
                                       << u"det finns ingen kontroll med nummer 7"_s;
    QTest::newRow("what SQLite says, after a file") << u"/srv/history.db: reading: database disk image is malformed"_s
                                                    << u"/srv/history.db: reading: databasfilen är skadad"_s;
    QTest::newRow("a sentence in a sentence")
        << u"The desktop's keyring can't be used: it may be locked or missing."_s
        << u"Skrivbordets nyckelring går inte att använda: den kan vara låst eller saknas."_s;
    QTest::newRow("not known") << u"something quite new went wrong"_s << u"something quite new went wrong"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestFailures::failuresInWords()
{
    QFETCH(const QString, english);
    QCOMPARE(failureWords(english), english);
    QCoreApplication::installTranslator(&m_swedish);
    const QString swedish = failureWords(english);
    QCoreApplication::removeTranslator(&m_swedish);
    QTEST(swedish, "swedish");
}

void TestFailures::aLongHostileTextEnds()
{
    const QString text = u"check : line : "_s.repeated(2000);
    QCOMPARE(failureWords(text), text);
    const QString nested = u"there is no server with number "_s.repeated(50); // shorter, and a value in a value
    QVERIFY(failureWords(nested).size() >= nested.size());
}

QTEST_GUILESS_MAIN(TestFailures)
#include "tst_failures.moc"
