#include "widgets/viewmenu.h"

#include <QActionGroup>
#include <QTimer>

namespace sd {

ViewMenu::ViewMenu(Appearance& look, const QList<QAction*>& columns, const QList<QAction*>& actions, QWidget* parent)
    : QMenu(parent)
    , m_look(look)
{
    addThemes();
    addLanguages();
    addDensities();
    addSeparator();
    addMenu(tr("Columns"))->addActions(columns);
    addActions(actions);
}

QActionGroup* ViewMenu::addChoices(const QString& title)
{
    addSection(title);
    return new QActionGroup(this);
}

void ViewMenu::addChoice(QActionGroup& group, const QString& name, const QString& text, bool chosen,
                         const std::function<void()>& run)
{
    QAction* action = addAction(text);
    action->setObjectName(name);
    action->setCheckable(true);
    action->setChecked(chosen);
    action->setActionGroup(&group);
    connect(action, &QAction::triggered, this, run);
}

void ViewMenu::addThemes()
{
    QActionGroup* group = addChoices(tr("Theme"));
    const std::optional<Theme> chosen = m_look.chosenTheme();
    addChoice(*group, QStringLiteral("themeDesktop"), tr("As the desktop"), !chosen, [this] { m_look.setTheme({}); });
    addChoice(*group, QStringLiteral("themeLight"), tr("Light"), chosen == Theme::Light,
              [this] { m_look.setTheme(Theme::Light); });
    addChoice(*group, QStringLiteral("themeDark"), tr("Dark"), chosen == Theme::Dark,
              [this] { m_look.setTheme(Theme::Dark); });
    addChoice(*group, QStringLiteral("themeContrast"), tr("High contrast"), chosen && isContrast(*chosen),
              [this] { m_look.setTheme(withContrast(m_look.theme(), true)); });
}

void ViewMenu::addLanguages()
{
    QActionGroup* group = addChoices(tr("Language"));
    for (const auto& [code, name] : {std::pair{QStringLiteral("sv"), QStringLiteral("Svenska")},
                                     std::pair{QStringLiteral("en"), QStringLiteral("English")}})
        addChoice(*group, QStringLiteral("language_") + code, name, m_look.language() == code, [this, language = code] {
            // After the menu is closed: the change builds the window's content, and this menu, anew.
            QTimer::singleShot(0, &m_look, [&look = m_look, language] { look.setLanguage(language); });
        });
}

void ViewMenu::addDensities()
{
    QActionGroup* group = addChoices(tr("Rows"));
    addChoice(*group, QStringLiteral("rowsComfortable"), tr("Comfortable"), m_look.density() == Density::Comfortable,
              [this] { m_look.setDensity(Density::Comfortable); });
    addChoice(*group, QStringLiteral("rowsCompact"), tr("Compact"), m_look.density() == Density::Compact,
              [this] { m_look.setDensity(Density::Compact); });
}

} // namespace sd
