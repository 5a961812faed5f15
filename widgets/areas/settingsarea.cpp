#include "widgets/areas/settingsarea.h"

#include "widgets/common/textlabel.h"
#include "widgets/panels/keyspage.h"
#include "widgets/panels/preferences.h"
#include "widgets/panels/viewtabs.h"

#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

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

WorkArea::Widgets SettingsArea::build(const Tools& tools)
{
    m_page = new Preferences(m_settings);
    m_keys = new KeysPage(tools.actions);
    m_tabs = new ViewTabs;
    m_tabs->add(QStringLiteral("general"), tr("General"));
    m_tabs->add(QStringLiteral("keys"), tr("Keys"));
    connect(m_tabs, &ViewTabs::chosen, this, [this](int page) { showPage(static_cast<Page>(page)); });

    auto* whole = new QWidget;
    whole->setObjectName(QStringLiteral("settingsPages"));
    whole->setAutoFillBackground(true);
    whole->setBackgroundRole(QPalette::Base);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(steps(6), steps(5), steps(6), 0);
    head->setSpacing(steps(2));
    head->addWidget(new TextLabel(TextLabel::Title, title()));
    auto* about = new TextLabel(TextLabel::Dim, tr("For you on this computer. Every change holds at once."));
    about->setWordWrap(true);
    head->addWidget(about);
    head->addWidget(m_tabs);
    m_pages = new QStackedLayout;
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_keys);
    auto* rows = new QVBoxLayout(whole);
    rows->setContentsMargins({});
    rows->setSpacing(steps(1));
    rows->addLayout(head);
    rows->addLayout(m_pages, 1);
    setCurrentPage();
    return {whole, nullptr};
}

void SettingsArea::setCurrentPage()
{
    m_tabs->setCurrent(static_cast<int>(m_open));
    m_pages->setCurrentIndex(static_cast<int>(m_open));
}

void SettingsArea::showPage(Page page)
{
    m_open = page;
    setCurrentPage();
    focusList();
}

void SettingsArea::focusList()
{
    if (m_open == Page::Keys) {
        m_keys->focusList();
        return;
    }
    auto* control = m_page->findChild<QWidget*>(m_last.isEmpty() ? QString(setting::Theme) : m_last);
    if (control != nullptr)
        control->setFocus(Qt::OtherFocusReason);
}

} // namespace sd
