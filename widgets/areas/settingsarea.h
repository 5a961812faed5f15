#pragma once

#include "widgets/areas/workarea.h"
#include "widgets/common/usersettings.h"

#include <QPointer>

class QStackedLayout;

namespace sd {

class AboutPage;
class KeysPage;
class ListenPage;
class OperatorsPage;
class Preferences;
class TextLabel;
class ViewTabs;

/// What a person sets for oneself, who may sign on, and what the program says of itself.
class SettingsArea : public WorkArea
{
    Q_OBJECT

public:
    enum class Page { General, Keys, Operators, Traps, About };

    SettingsArea(const Ground& ground, UserSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool needsServers() const override { return false; }
    [[nodiscard]] Widgets build(const Tools& tools) override;
    void apply(const PictureChange& change) override;
    void focusList() override;
    void showPage(Page page);

private:
    void setCurrentPage();
    void followRights();

    Ground m_ground;
    UserSettings& m_settings;
    Page m_open = Page::General;
    QPointer<Preferences> m_page;
    KeysPage* m_keys = nullptr;
    OperatorsPage* m_operators = nullptr;
    ListenPage* m_listen = nullptr;
    AboutPage* m_about = nullptr;
    ViewTabs* m_tabs = nullptr;
    TextLabel* m_scope = nullptr;
    QStackedLayout* m_pages = nullptr;
    Subscription m_listening;
    QString m_last; ///< the setting that was changed last; its control has the same name
};

} // namespace sd
