#pragma once

#include "models/boundary/operations.h"
#include "widgets/dialogs/dialogframe.h"

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace sd {

class FieldTrouble;
class TextLabel;

/// Saves charts under a name: for which servers, and for oneself or for everybody. Says beforehand what it would
/// replace, and replaces nothing that was not said.
class ChartSetDialog : public Dialog
{
    Q_OBJECT

public:
    /// One choice of servers.
    struct Scope
    {
        QString text;
        QString kind = {};
        CustomerId customer = {};
        bool mayShare = false; ///< whether a set for them may be everybody's
    };
    struct Sources
    {
        std::vector<Scope> scopes; ///< at least one
        /// What there is now; one's own have no number.
        std::function<std::vector<SharedChartSet>()> known;
        /// "Anna Ek, 14:02" of a shared one.
        std::function<QString(const SharedChartSet&)> author;
        /// Where its number is set, that one is replaced.
        std::function<void(const SharedChartSet& wanted, bool isShared, const Done& done)> save;
    };

    /// `charts` with their span, without a name; `scope` is chosen at first.
    ChartSetDialog(Sources sources, ChartSet charts, int scope, QWidget* parent = nullptr);

    void accept() override;

private:
    void buildFields(int scope);
    void fillScopes();
    /// What would be saved has become another.
    void follow();
    [[nodiscard]] bool isShared() const;
    [[nodiscard]] SharedChartSet wanted() const;
    [[nodiscard]] const SharedChartSet* replaced() const;

    Sources m_sources;
    ChartSet m_charts;
    std::vector<SharedChartSet> m_known; ///< as it was when this was last looked at
    QLineEdit* m_name;
    QComboBox* m_scope;
    QComboBox* m_offered; ///< to oneself, or to everybody
    TextLabel* m_hint;
    FieldTrouble* m_trouble;
    QPushButton* m_accept = nullptr;
};

} // namespace sd
