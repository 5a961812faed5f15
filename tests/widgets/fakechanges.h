#pragma once

#include "models/boundary/changehistory.h"

#include <QObject>

namespace sd::test {

/// Who changed what, in memory: a test puts the lines in, and is answered from the event loop by the boundary's words.
class FakeChanges : public QObject, public ChangeHistory
{
    Q_OBJECT

public:
    void changes(ChangeQuestion question, const std::optional<ChangePlace>& after, int limit, quint64 generation,
                 Reply reply) override;

    std::vector<Change> lines;         ///< in any order
    std::vector<ChangeQuestion> asked; ///< what was asked, in order
    std::optional<Failure> failNext;   ///< where set, the next answer is this
    bool hold = false;                 ///< answers wait in `held` until the test lets them go
    std::vector<std::function<void()>> held;
};

} // namespace sd::test
