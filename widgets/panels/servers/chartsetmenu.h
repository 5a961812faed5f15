#pragma once

#include "models/boundary/clock.h"
#include "widgets/panels/servers/chartsetbook.h"
#include "widgets/panels/servers/chartsets.h"

#include <QPushButton>

class QMenu;

namespace sd {

class ChartDeck;

/// The button "Chart sets ▾": the sets that fit the shown server, everybody's and one's own, and the ways to save,
/// rename and remove one.
class ChartSetMenu : public QPushButton
{
    Q_OBJECT

public:
    struct Sources
    {
        ChartSetBook::Sources book;
        const Clock& clock;
    };
    /// All outlive it.
    ChartSetMenu(const Sources& sources, OperatorActions& actions, ChartDeck& deck, QWidget* parent = nullptr);

    /// Whose sets are offered; `hours`: the span that is shown.
    void follow(ServerId server, int hours);

Q_SIGNALS:
    void spanAsked(int hours);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    using Sets = std::vector<SharedChartSet>;

    void fill();
    void addSets(const Sets& sets, const QString& heading);
    void addChanges(const Sets& sets);
    void followSave();
    /// Charts of which the server has nothing are left out.
    void choose(const ChartSet& set);
    void askSave();
    void askName(const SharedChartSet& set);
    [[nodiscard]] ChartSet shown() const;
    [[nodiscard]] QString scopeOf(const ChartSet& set) const;
    [[nodiscard]] QString authorOf(const SharedChartSet& set) const;

    const EstatePicture& m_picture;
    const Clock& m_clock;
    ChartSetBook m_book;
    ChartDeck& m_deck;
    QAction* m_save;
    Subscription m_listening; ///< to who may save
    ServerId m_server;
    int m_hours = 24;
};

} // namespace sd
