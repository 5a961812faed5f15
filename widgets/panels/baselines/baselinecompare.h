#pragma once

#include "models/boundary/accounts.h"
#include "models/boundary/baselineshelf.h"
#include "models/items/estatepicture.h"
#include "models/items/itemwords.h"
#include "widgets/common/palette.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace sd {

class OperatorActions;
class TextLabel;
class TextRowsView;
class ViewTabs;

/// Two editions beside each other: what differs, and which servers would be judged otherwise. The second can be put in
/// force where the first is so now.
class BaselineCompare : public QWidget
{
    Q_OBJECT

public:
    struct Sources
    {
        const EstatePicture& picture;
        const ItemWords& words;
        BaselineShelf& shelf;
        Accounts& accounts;
        OperatorActions& actions;
    };
    explicit BaselineCompare(const Sources& sources, QWidget* parent = nullptr);

    /// What can be compared; what was chosen stays so where it is still there.
    void setContents(const SharedShelf& contents);
    /// What is in force with what waits, or else with what it came from.
    void choose(const QString& baseline);
    void setFilter(const QString& text);
    void setDensity(Density density);
    void followRights();

Q_SIGNALS:
    void serverAsked(sd::ServerId server);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildHead();
    void buildTables();
    void ask();
    void take(const BaselineComparison& comparison);
    void showTab(int tab);
    void apply();
    [[nodiscard]] const ShelvedBaseline* chosen() const; ///< of both; null: they are of two names
    [[nodiscard]] bool mayApply() const;
    [[nodiscard]] Done told(const QString& done, const std::function<void()>& undo);

    Sources m_sources;
    SharedShelf m_contents;
    QComboBox* m_before;
    QComboBox* m_after;
    QPushButton* m_apply;
    TextLabel* m_summary;
    TextLabel* m_felt;
    ViewTabs* m_tabs;
    TextRowsView* m_changes;
    TextRowsView* m_bites;
    quint64 m_generation = 0;
    bool m_isKnown = false;   ///< what is shown answers what is chosen
    bool m_isUnasked = false; ///< until somebody sees it
};

} // namespace sd
