#include "app/console/replyto.h"

#include <QTest>

#include <thread>

using namespace sd;

namespace {

constexpr int patience = 30'000;

} // namespace

/// Answers from any thread, on the thread that asked.
class TestReplyTo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOnTheSpotArrive();
    void answersOfAnotherThreadArrive();
    void answersThatNobodyGivesCostNothing();
};

void TestReplyTo::answersOnTheSpotArrive()
{
    int answer = 0;
    replyHere(std::function<void(int)>([&answer](int said) { answer = said; }))(7); // its only holder goes at once
    QCOMPARE(answer, 0);                                                            // never inside the asking call
    QTRY_COMPARE_WITH_TIMEOUT(answer, 7, patience);
}

void TestReplyTo::answersOfAnotherThreadArrive()
{
    int answer = 0;
    std::thread::id where;
    {
        const std::function<void(int)> reply = replyHere(std::function<void(int)>([&](int said) {
            answer = said;
            where = std::this_thread::get_id();
        }));
        std::thread([reply] { reply(9); }).join(); // this thread holds the last share
    }
    QTRY_COMPARE_WITH_TIMEOUT(answer, 9, patience);
    QVERIFY(where == std::this_thread::get_id());
}

void TestReplyTo::answersThatNobodyGivesCostNothing()
{
    const auto held = std::make_shared<int>();
    {
        const auto reply = replyHere(std::function<void()>([held] {}));
        std::thread([kept = reply] {}).join();
    }
    QCOMPARE(held.use_count(), 1L);
}

QTEST_GUILESS_MAIN(TestReplyTo)
#include "tst_replyto.moc"
