#include "app/engine/mailbox.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace sd;
using namespace std::chrono_literals;

class MailboxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void losesNothingUnderManyThreads();
    void commandEndsTheWait();
    void resultEndsTheWaitAfterTheQuiet();
    void waitsNoLongerThanTold();
};

void MailboxTest::losesNothingUnderManyThreads()
{
    constexpr int threads = 4;
    constexpr int batches = 500;
    Mailbox box;
    std::atomic<int> commands = 0;
    std::vector<std::thread> senders;
    for (int t = 0; t < threads; ++t) {
        senders.emplace_back([&box, &commands] {
            for (int i = 0; i < batches; ++i) {
                box.deliver(std::vector<PollResult>(static_cast<size_t>(i % 3 + 1)));
                box.post([&commands] { ++commands; });
            }
        });
    }
    constexpr int expected = threads * (batches / 3 * 6 + 3); // 1 + 2 + 3 each three, and 500 % 3 = 2 left: 1 + 2
    int results = 0;
    while (results < expected || commands < threads * batches) {
        box.wait(0ns, 1s);
        const Mailbox::Post post = box.take();
        for (const auto& batch : post.results)
            results += static_cast<int>(batch.size());
        for (const auto& command : post.commands)
            command();
    }
    for (std::thread& sender : senders)
        sender.join();
    QCOMPARE(results, expected);
    QCOMPARE(commands.load(), threads * batches);
    QCOMPARE(box.waiting(), 0);
}

void MailboxTest::commandEndsTheWait()
{
    Mailbox box;
    std::thread sender([&box] { box.post([] {}); });
    box.wait(1h, 1h); // would not end by itself
    sender.join();
    QCOMPARE(box.take().commands.size(), size_t{1});
}

void MailboxTest::resultEndsTheWaitAfterTheQuiet()
{
    Mailbox box;
    std::thread sender([&box] { box.deliver(std::vector<PollResult>(3)); });
    box.wait(1ms, 1h);
    sender.join();
    QCOMPARE(box.waiting(), 3);
    QCOMPARE(box.take().results.size(), size_t{1});
}

void MailboxTest::waitsNoLongerThanTold()
{
    Mailbox box;
    box.wait(1ms, 2ms);
    box.wait(2ms, 1ms);
    QVERIFY(box.take().results.empty());
}

QTEST_GUILESS_MAIN(MailboxTest)
#include "tst_mailbox.moc"
