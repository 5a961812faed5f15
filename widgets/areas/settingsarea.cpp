#include "widgets/areas/settingsarea.h"

#include "widgets/panels/preferences.h"

#include <QTimer>

namespace sd {

SettingsArea::SettingsArea(UserSettings& settings, QObject* parent)
    : WorkArea(parent)
    , m_settings(settings)
{
    // A change of language or scale builds the page anew: the keys go back to the control that did it.
    connect(&settings, &UserSettings::changed, this, [this](const QString& key) {
        if (!m_page || m_page->findChild<QWidget*>(key) == nullptr)
            return; // no setting of this page
        m_last = key;
        // Later: the page may just have been built, and what is not shown yet takes no focus.
        QTimer::singleShot(0, this, [this] {
            if (m_page && m_page->isVisible())
                focusList();
        });
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
    auto* control = m_page->findChild<QWidget*>(m_last.isEmpty() ? QString(setting::Theme) : m_last);
    if (control != nullptr)
        control->setFocus(Qt::OtherFocusReason);
}

} // namespace sd
