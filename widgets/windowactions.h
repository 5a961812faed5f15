#pragma once

#include "widgets/areas/workarea.h"

#include <QAction>

#include <functional>
#include <memory>
#include <vector>

namespace sd {

/// What a person can ask of the window itself, with its keys; the window listens.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// One action for each area besides its own. They take keys of the window that `host` stands in, and go with it.
    WindowActions(const std::vector<std::unique_ptr<WorkArea>>& areas, QWidget& host);

    /// By object name; nullptr: none.
    [[nodiscard]] QAction* find(const QString& name) const { return findChild<QAction*>(name); }
    [[nodiscard]] QAction* addServer() const { return find(QStringLiteral("addServer")); }
    [[nodiscard]] QList<QAction*> ofViewMenu() const;
    [[nodiscard]] QList<QAction*> all() const { return findChildren<QAction*>(); }

Q_SIGNALS:
    void areaAsked(int place);
    void filterAsked();
    void addServerAsked();
    void wallboardAsked();
    void muteAsked();
    void themeAsked();
    void keysAsked();

private:
    using Ask = void (WindowActions::*)();

    QAction* add(const QString& name, const QString& text, const QList<QKeySequence>& keys);
    void add(const QString& name, const QString& text, const QList<QKeySequence>& keys, Ask ask);

    QWidget& m_host;
};

} // namespace sd
