#pragma once

#include "models/boundary/accounts.h"
#include "models/boundary/operations.h"
#include "models/items/estatepicture.h"

#include <QObject>

#include <functional>

namespace sd {

class OperatorActions;
class UserSettings;

/// The chart sets that a person is offered: everybody's, as the picture tells them, and their own of this computer's
/// settings, which are held here as sets without a number. What is done to one can be taken back where the operator's
/// actions are.
class ChartSetBook : public QObject
{
    Q_OBJECT

public:
    struct Sources
    {
        const EstatePicture& picture;
        UserSettings& settings;
        Operations& operations;
        Accounts& accounts;
    };
    /// All outlive it.
    ChartSetBook(const Sources& sources, OperatorActions& actions, QObject* parent = nullptr);

    /// Everybody's first; each part by name.
    [[nodiscard]] std::vector<SharedChartSet> all() const;
    /// False while nobody may do anything here: it is locked.
    [[nodiscard]] bool mayKeep() const;
    [[nodiscard]] bool mayShare(CustomerId customer) const;
    /// Rename, replace and remove it.
    [[nodiscard]] bool mayChange(const SharedChartSet& set) const;

    /// Replaces the one with its number, or one's own of that name. `done` is called at once for one's own.
    void save(const SharedChartSet& wanted, bool isShared, const Done& done);
    void rename(const SharedChartSet& set, const QString& name);
    void remove(const SharedChartSet& set);

private:
    [[nodiscard]] std::vector<ChartSet> own() const;
    void write(const std::vector<ChartSet>& sets);
    void saveOwn(const ChartSet& wanted, const Done& done);
    void saveShared(const SharedChartSet& wanted, const Done& done);
    /// `before` without a name: there was none.
    void takeBackOwn(const ChartSet& saved, const ChartSet& before);
    void renameOwn(const ChartSet& before, const ChartSet& after);
    void removeOwn(const ChartSet& set);
    [[nodiscard]] std::function<void()> putBack(const SharedChartSet& before);
    void takeBackShared(const ChartSet& added);
    /// Reports what became of it; `undo` takes it back.
    [[nodiscard]] Done answer(const QString& done, std::function<void()> undo = {});

    Sources m_sources;
    OperatorActions& m_actions;
};

} // namespace sd
