#include "widgets/areas/settingsarea.h"

#include "widgets/panels/preferences.h"

#include <QApplication>

namespace sd {

SettingsArea::SettingsArea(UserSettings& settings, QObject* parent)
    : WorkArea(parent)
    , m_settings(settings)
{
    // The focus has left the control by the time that build() is called.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* /*before*/, const QWidget* now) {
        if (m_page && now != nullptr && m_page->isAncestorOf(now))
            m_focused = now->objectName();
    });
}

QString SettingsArea::id() const
{
    return QStringLiteral("settings");
}

QString SettingsArea::title() const
{
    return tr("Settings");
}

WorkArea::Widgets SettingsArea::build(const Tools& /*tools*/)
{
    m_page = new Preferences(m_settings);
    return {m_page, nullptr};
}

void SettingsArea::focusList()
{
    auto* control = m_page->findChild<QWidget*>(m_focused.isEmpty() ? QString(setting::Theme) : m_focused);
    if (control != nullptr)
        control->setFocus(Qt::OtherFocusReason);
}

} // namespace sd
