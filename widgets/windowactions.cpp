#include "widgets/windowactions.h"

namespace sd {

WindowActions::WindowActions(const std::vector<std::unique_ptr<WorkArea>>& areas, QWidget& host)
    : QObject(&host)
    , m_host(host)
{
    for (size_t i = 0; i < areas.size(); ++i) {
        const auto place = static_cast<int>(i);
        const QKeySequence key(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + place));
        connect(add(areas[i]->id(), areas[i]->title(), {key}), &QAction::triggered, this,
                [this, place] { Q_EMIT areaAsked(place); });
    }
    add(QStringLiteral("filterList"), tr("Filter the list"), {Qt::Key_Slash}, &WindowActions::filterAsked);
    add(QStringLiteral("addServer"), tr("Add server …"), {Qt::CTRL | Qt::Key_N}, &WindowActions::addServerAsked);
    add(QStringLiteral("wallboard"), tr("Wallboard"), {Qt::Key_F11}, &WindowActions::wallboardAsked);
    add(QStringLiteral("muteSound"), tr("Sound off for 15 minutes, or on again"), {Qt::SHIFT | Qt::Key_M},
        &WindowActions::muteAsked);
    add(QStringLiteral("toggleTheme"), tr("Light or dark"), {Qt::CTRL | Qt::Key_T}, &WindowActions::themeAsked);
    add(QStringLiteral("keys"), tr("Show the keys"), {Qt::Key_Question, Qt::Key_F1}, &WindowActions::keysAsked);
}

QAction* WindowActions::add(const QString& name, const QString& text, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    m_host.addAction(action);
    return action;
}

void WindowActions::add(const QString& name, const QString& text, const QList<QKeySequence>& keys, Ask ask)
{
    connect(add(name, text, keys), &QAction::triggered, this, ask);
}

QList<QAction*> WindowActions::ofViewMenu() const
{
    return {find(QStringLiteral("wallboard")), find(QStringLiteral("muteSound")), find(QStringLiteral("addServer")),
            find(QStringLiteral("keys"))};
}

} // namespace sd
