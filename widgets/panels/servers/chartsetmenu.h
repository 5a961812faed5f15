#pragma once

#include "widgets/panels/servers/chartsets.h"

#include <QPushButton>

namespace sd {

class ChartDeck;
class UserSettings;

/// The button "Chart sets ▾": the person's named sets that fit the shown server, and the ways to save and drop one.
class ChartSetMenu : public QPushButton
{
    Q_OBJECT

public:
    /// All outlive it.
    ChartSetMenu(const EstatePicture& picture, UserSettings& settings, ChartDeck& deck, QWidget* parent = nullptr);

    /// Whose sets are offered; `hours`: the span that is shown.
    void follow(ServerId server, int hours);
    void choose(const QString& name);
    /// What is shown now, for whom it says; replaces one of the same name.
    void save(ChartSet set);
    void drop(const QString& name);

Q_SIGNALS:
    void spanAsked(int hours);

private:
    /// Whom a new set is for.
    enum class Scope { All, Kind, Customer };

    void fill();
    void askName(Scope scope);
    [[nodiscard]] std::vector<ChartSet> sets() const;
    void write(const std::vector<ChartSet>& sets);

    const EstatePicture& m_picture;
    UserSettings& m_settings;
    ChartDeck& m_deck;
    ServerId m_server;
    int m_hours = 24;
};

} // namespace sd
