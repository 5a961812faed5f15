#include "app/baselines/baselinesinforce.h"

#include <QTest>

#include <array>
#include <future>

using namespace sd;

namespace {

const QByteArray text = R"({ "schema": 1, "name": "first", "version": 1, "title": { "en": "One", "sv": "Ett" } })";

BaselineCatalog catalogOfOne()
{
    return BaselineCatalog::of({BaselineText{.path = QStringLiteral("/somewhere/first.json"), .json = text}});
}

} // namespace

/// What is in force, told to those who ask from whatever thread.
class TestBaselinesInForce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyToBeginWith() { QVERIFY(BaselinesInForce().current()->all().empty()); }

    void whoAsksWaitsForWhatIsAwaited()
    {
        BaselinesInForce baselines{BaselinesInForce::Awaited()};
        std::array<std::future<size_t>, 4> asked;
        for (std::future<size_t>& one : asked)
            one = std::async(std::launch::async, [&baselines] { return baselines.current()->all().size(); });
        baselines.set(catalogOfOne());
        for (std::future<size_t>& one : asked)
            QCOMPARE(one.get(), 1U);
    }

    void whoHoldsOneKeepsIt()
    {
        BaselinesInForce baselines(catalogOfOne());
        const auto held = baselines.current();
        baselines.set({});
        QCOMPARE(held->all().size(), 1U);
        QVERIFY(baselines.current()->all().empty());
    }
};

QTEST_GUILESS_MAIN(TestBaselinesInForce)
#include "tst_baselinesinforce.moc"
