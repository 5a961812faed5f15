#pragma once

#include "models/boundary/accounts.h"
#include "models/boundary/clock.h"
#include "models/boundary/historyreader.h"
#include "models/boundary/operations.h"
#include "models/boundary/workbench.h"
#include "models/items/adjustmentdraft.h"

#include <QAction>
#include <QObject>

#include <functional>

namespace sd {

class OperatorActions;
class Words;

/// What a person does to the values that lie over a baseline: adjusts and resets them. Each can be taken back where
/// the operator's actions are.
class AdjustmentBook : public QObject
{
    Q_OBJECT

public:
    struct Sources
    {
        const EstatePicture& picture;
        const Words& words;
        Operations& operations;
        HistoryReader& history;
        Workbench& workbench;
        const Accounts& accounts;
        const Clock& clock;
    };
    /// Goes with the operator's actions, and takes keys of the same window.
    AdjustmentBook(const Sources& sources, OperatorActions& actions);

    /// What the action is about; none: nothing that is judged by limits is selected.
    void select(SeriesId series);
    [[nodiscard]] QAction* adjust() const { return m_adjust; }

    /// The series with its baseline's rules and its device's limits; `ready` is called later, and not at all where
    /// the book is gone by then.
    void learn(SeriesId series, std::function<void(AdjustmentDraft)> ready);
    /// Asks what is to be other; `place` is chosen at first.
    void open(SeriesId series, const Adjustment& place = {});
    /// What lies below holds again.
    void reset(const Adjustment& adjustment);
    /// The same of a rule that the check has of its own for that reading.
    void resetOwnRule(CheckId check, const MetricKey& key);
    [[nodiscard]] bool mayChange(const Adjustment& place) const;
    [[nodiscard]] bool mayChange(CheckId check) const;

private:
    void ask(AdjustmentDraft draft, const Adjustment& place);
    void save(const Adjustment& wanted, const Done& done);
    void saveCheck(const Check& check, const QString& done, const std::function<void()>& undo);
    [[nodiscard]] std::function<void()> undoOf(const Adjustment& saved);
    [[nodiscard]] CustomerId customerOf(ServerId server) const;
    /// Reports what became of it; `undo` takes it back.
    [[nodiscard]] Done answer(const QString& done, std::function<void()> undo = {});

    Sources m_sources;
    OperatorActions& m_actions;
    QAction* m_adjust;
    SeriesId m_series;
};

} // namespace sd
