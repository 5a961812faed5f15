#pragma once

#include "widgets/areas/workarea.h"

#include <QAction>

#include <memory>
#include <vector>

namespace sd {

/// What a person can ask of the window itself, with its keys; the window listens.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// One action for each area besides its own: an area has a line in the catalogue, too. They take keys of the window
    /// that `host` stands in, and go with it.
    WindowActions(const std::vector<std::unique_ptr<WorkArea>>& areas, QWidget& host);

    /// By object name; nullptr: none.
    [[nodiscard]] QAction* find(const QString& name) const { return findChild<QAction*>(name); }
    [[nodiscard]] QAction* addServer() const { return find(QStringLiteral("addServer")); }
    [[nodiscard]] QList<QAction*> ofViewMenu() const;
    /// Where the columns stand, and whether.
    [[nodiscard]] QList<QAction*> ofColumns() const;
    /// The same of one that is torn off.
    [[nodiscard]] QList<QAction*> ofTornList() const { return {find(QStringLiteral("tearList"))}; }
    [[nodiscard]] QList<QAction*> ofTornPage() const
    {
        return {find(QStringLiteral("holdPage")), find(QStringLiteral("tearPage"))};
    }
    /// What can be done about who sits here.
    [[nodiscard]] QList<QAction*> ofOperator() const;

Q_SIGNALS:
    void areaAsked(int place);
    void paletteAsked();
    void filterAsked();
    void addServerAsked();
    void importAsked();
    void scanAsked();
    void demoAsked();
    void windowAsked();
    void closeAsked();
    void quitAsked();
    void wallboardAsked();
    void muteAsked();
    void shiftAsked();
    void lockAsked();
    void signOffAsked();
    void themeAsked();
    void changeKeysAsked();
    void keysAsked();
    void helpAsked();
    void tourAsked();
    void aboutAsked();
    void bundleAsked();

private:
    QAction* add(const QString& id);

    QWidget& m_host;
};

} // namespace sd
