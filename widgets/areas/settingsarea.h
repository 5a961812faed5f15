#pragma once

#include "widgets/areas/workarea.h"
#include "widgets/common/usersettings.h"

#include <QPointer>

class QStackedLayout;

namespace sd {

class KeysPage;
class Preferences;
class ViewTabs;

/// What a person sets for oneself.
class SettingsArea : public WorkArea
{
    Q_OBJECT

public:
    enum class Page { General, Keys };

    explicit SettingsArea(UserSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool needsServers() const override { return false; }
    [[nodiscard]] Widgets build(const Tools& tools) override;
    void apply(const PictureChange& change) override { Q_UNUSED(change) }
    void focusList() override;
    void showPage(Page page);

private:
    void setCurrentPage();

    UserSettings& m_settings;
    Page m_open = Page::General;
    QPointer<Preferences> m_page;
    KeysPage* m_keys = nullptr;
    ViewTabs* m_tabs = nullptr;
    QStackedLayout* m_pages = nullptr;
    QString m_last; ///< the setting that was changed last; its control has the same name
};

} // namespace sd
