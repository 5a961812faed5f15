#include "app/probes/net/patterncache.h"

#include <QTest>

using namespace sd;
using namespace Qt::StringLiterals;

class TestPatternCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPatternIsCompiledOnce();
    void optionsMakeAnotherPattern();
    void theOldestGoes();
    void aBrokenPatternMatchesNothing();
};

void TestPatternCache::eachPatternIsCompiledOnce()
{
    PatternCache cache;
    for (int poll = 0; poll < 100; ++poll) {
        QVERIFY(cache.get(u"^SSH-2\\.0"_s).match(u"SSH-2.0-OpenSSH_9.2"_s).hasMatch());
        QVERIFY(!cache.get(u"ready$"_s).match(u"SSH-2.0-OpenSSH_9.2"_s).hasMatch());
    }
    QCOMPARE(cache.compiled(), 2);
}

void TestPatternCache::optionsMakeAnotherPattern()
{
    PatternCache cache;
    const QString text = u"220 a\n250 b"_s;
    QVERIFY(!cache.get(u"^250"_s).match(text).hasMatch());
    QVERIFY(cache.get(u"^250"_s, QRegularExpression::MultilineOption).match(text).hasMatch());
    QVERIFY(!cache.get(u"^250"_s).match(text).hasMatch());
    QCOMPARE(cache.compiled(), 2);
}

void TestPatternCache::theOldestGoes()
{
    PatternCache cache(3);
    for (const auto& pattern : {u"a"_s, u"b"_s, u"c"_s, u"a"_s, u"d"_s}) // "b" was used longest ago
        QVERIFY(cache.get(pattern).match(pattern).hasMatch());
    QCOMPARE(cache.compiled(), 4);
    for (const auto& pattern : {u"a"_s, u"c"_s, u"d"_s})
        (void)cache.get(pattern);
    QCOMPARE(cache.compiled(), 4);
    QVERIFY(cache.get(u"b"_s).match(u"b"_s).hasMatch());
    QCOMPARE(cache.compiled(), 5);
}

void TestPatternCache::aBrokenPatternMatchesNothing()
{
    PatternCache cache;
    for (int poll = 0; poll < 2; ++poll)
        QVERIFY(!cache.get(u"(["_s).isValid());
    QCOMPARE(cache.compiled(), 1);
}

QTEST_GUILESS_MAIN(TestPatternCache)
#include "tst_patterncache.moc"
