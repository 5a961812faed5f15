#include "models/domain/muting.h"

#include <QTest>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

ServiceWindow window(int id, qint64 from, qint64 to, std::vector<ServerId> servers)
{
    return {WindowId{id}, u"Patching"_s, {fromMs(from), fromMs(to)}, std::move(servers), u"anna"_s};
}

} // namespace

class TestMuting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheWindow_data()
    {
        QTest::addColumn<int>("server");
        QTest::addColumn<qint64>("now");
        QTest::addColumn<int>("found"); // 0: none
        QTest::newRow("before") << 1 << qint64{999} << 0;
        QTest::newRow("at its beginning") << 1 << qint64{1000} << 1;
        QTest::newRow("the one that ends last") << 1 << qint64{1500} << 2;
        QTest::newRow("after the first has ended") << 1 << qint64{2000} << 2;
        QTest::newRow("its last millisecond") << 1 << qint64{2999} << 2;
        QTest::newRow("at its end") << 1 << qint64{3000} << 0;
        QTest::newRow("another server's") << 2 << qint64{1500} << 1;
        QTest::newRow("nobody's") << 3 << qint64{1500} << 0;
        QTest::newRow("empty window") << 4 << qint64{1500} << 0;
    }

    void findsTheWindow()
    {
        QFETCH(int, server);
        QFETCH(qint64, now);
        QFETCH(int, found);
        const std::vector<ServiceWindow> windows{
            window(1, 1000, 2000, {ServerId{1}, ServerId{2}}),
            window(2, 1200, 3000, {ServerId{1}}),
            window(3, 1300, 1600, {ServerId{1}}),
            window(4, 1500, 1500, {ServerId{4}}),
            window(5, 1600, 1400, {ServerId{4}}),
        };
        const ServiceWindow* got = windowFor(windows, ServerId{server}, fromMs(now));
        QCOMPARE(got ? static_cast<int>(got->id.value) : 0, found);
    }
};

QTEST_GUILESS_MAIN(TestMuting)
#include "tst_muting.moc"
