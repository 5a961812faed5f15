#pragma once

#include "widgets/common/appearance.h"

#include <QMenu>

#include <functional>

class QActionGroup;

namespace sd {

/// The menu at the foot of the navigation: theme, language and rows at hand, and what else the window can be asked.
class ViewMenu : public QMenu
{
    Q_OBJECT

public:
    ViewMenu(Appearance& look, const QList<QAction*>& columns, const QList<QAction*>& actions,
             QWidget* parent = nullptr);

private:
    QActionGroup* addChoices(const QString& title);
    void addChoice(QActionGroup& group, const QString& name, const QString& text, bool chosen,
                   const std::function<void()>& run);
    void addThemes();
    void addLanguages();
    void addDensities();

    Appearance& m_look;
};

} // namespace sd
