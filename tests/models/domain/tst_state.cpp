#include "models/domain/state.h"

#include <QTest>

using namespace sd;

class TestState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOrderedWorstFirst()
    {
        const std::array order{State::Error, State::Warning, State::Unknown, State::NoData, State::Ok};
        for (size_t i = 0; i < order.size(); ++i) {
            for (size_t j = 0; j < order.size(); ++j) {
                QCOMPARE(severity(order[i]) > severity(order[j]), i < j);
                QCOMPARE(worse(order[i], order[j]), order[std::min(i, j)]);
            }
        }
    }

    void codesAreStableAndReadBack()
    {
        // These words and numbers are in databases and scripts.
        const QByteArrayList codes{"ok", "warning", "error", "unknown", "nodata"};
        for (int number = 0; number < StateCount; ++number) {
            const State state = static_cast<State>(number);
            QCOMPARE(QByteArray(code(state).latin1()), codes[number]);
            QCOMPARE(stateFromCode(QString::fromLatin1(codes[number])), std::optional(state));
        }
        QVERIFY(!stateFromCode(u"OK"));
        QVERIFY(!stateFromCode(u""));
    }
};

QTEST_GUILESS_MAIN(TestState)
#include "tst_state.moc"
