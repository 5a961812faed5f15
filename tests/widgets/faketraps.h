#pragma once

#include "models/boundary/traparchive.h"

#include <QObject>

namespace sd::test {

/// Traps in memory: a test puts them in, by rising numbers, and is answered from the event loop.
class FakeTraps : public QObject, public TrapArchive
{
    Q_OBJECT

public:
    void traps(TrapQuestion question, std::optional<TrapId> after, int limit, quint64 generation, Reply reply) override;
    void readPort(Port reply) override;
    void setPort(int port, Done done) override;

    /// One more, with the next number.
    Trap& add(Trap trap);

    std::vector<Trap> kept;          ///< the oldest first
    std::vector<TrapQuestion> asked; ///< but for what came since
    int looked = 0;                  ///< how often that was asked
    int steps = 1'000'000;           ///< so many are looked through at a time
    int port = 0;
    std::vector<int> set;            ///< ports, as they were set
    std::optional<Failure> failNext; ///< where set, the next answer is this
    bool hold = false;               ///< answers wait in `held` until the test lets them go
    std::vector<std::function<void()>> held;

private:
    void later(std::function<void()> call);
};

} // namespace sd::test
