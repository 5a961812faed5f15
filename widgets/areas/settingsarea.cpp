#include "widgets/areas/settingsarea.h"

#include "widgets/common/actioncatalogue.h"
#include "widgets/common/actionregister.h"
#include "widgets/common/textlabel.h"
#include "widgets/panels/aboutpage.h"
#include "widgets/panels/keyspage.h"
#include "widgets/panels/operatoractions.h"
#include "widgets/panels/preferences.h"
#include "widgets/panels/traps/listenpage.h"
#include "widgets/panels/viewtabs.h"
#include "widgets/panels/who/operatorspage.h"

#include <QAction>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace sd {

SettingsArea::SettingsArea(const Ground& ground, UserSettings& settings, QObject* parent)
    : WorkArea(parent)
    , m_ground(ground)
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
    m_listening = ground.boundary.accounts.listen([this] { followRights(); });
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
    m_about = new AboutPage({m_ground.boundary.selfCheck, m_ground.picture});
    connect(m_about, &AboutPage::bundleAsked, &tools.actions, [&actions = tools.actions] {
        if (QAction* bundle = actions.action(QStringLiteral("supportBundle")))
            bundle->trigger();
    });
    m_tabs = new ViewTabs;
    m_tabs->add(QStringLiteral("general"), tr("General"));
    m_tabs->add(QStringLiteral("keys"), tr("Keys"));
    m_operators = new OperatorsPage({m_ground.boundary.accounts, m_ground.picture, m_settings});
    m_tabs->add(QStringLiteral("operators"), tr("Operators"));
    m_listen = new ListenPage({m_ground.boundary.traps, m_ground.picture});
    m_tabs->add(QStringLiteral("listening"), tr("SNMP traps"));
    m_tabs->add(QStringLiteral("program"), tr("About"));
    connect(m_tabs, &ViewTabs::chosen, this, [this](int page) { showPage(static_cast<Page>(page)); });

    auto* whole = new QWidget;
    whole->setObjectName(QStringLiteral("settingsPages"));
    whole->setAutoFillBackground(true);
    whole->setBackgroundRole(QPalette::Base);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(steps(6), steps(5), steps(6), 0);
    head->setSpacing(steps(2));
    head->addWidget(new TextLabel(TextLabel::Title, title()));
    m_scope = new TextLabel(TextLabel::Dim);
    m_scope->setWordWrap(true);
    head->addWidget(m_scope);
    head->addWidget(m_tabs);
    m_pages = new QStackedLayout;
    auto* rows = new QVBoxLayout(whole);
    rows->setContentsMargins({});
    rows->setSpacing(steps(1));
    rows->addLayout(head);
    rows->addLayout(m_pages, 1);
    // Not before it is in its place: what it shows would be a window of its own.
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_keys);
    m_pages->addWidget(m_operators);
    m_pages->addWidget(m_listen);
    m_pages->addWidget(m_about);
    QAction* add = makeAction(QLatin1StringView("addOperator"), m_operators);
    tools.operatorActions.host()->addAction(add); // from wherever in the window
    connect(add, &QAction::triggered, this, [this] {
        Q_EMIT openAsked();
        showPage(Page::Operators);
        m_operators->add();
    });
    followRights();
    return {whole, nullptr};
}

void SettingsArea::apply(const PictureChange& change)
{
    m_listen->apply(change);
    m_about->follow();
}

void SettingsArea::setCurrentPage()
{
    m_scope->setText(m_open == Page::Operators || m_open == Page::Traps
                         ? tr("For all who use this console. Every change holds at once.")
                         : tr("For you on this computer. Every change holds at once."));
    m_tabs->setCurrent(static_cast<int>(m_open));
    m_pages->setCurrentIndex(static_cast<int>(m_open));
    m_scope->setVisible(m_open != Page::About); // nothing is set there
}

/// Only who may change operators sees them; likewise what is listened for.
void SettingsArea::followRights()
{
    if (!m_page)
        return;
    const bool mayChange = allows(m_ground.boundary.accounts.present().who, Right::Operators);
    m_tabs->setShown(static_cast<int>(Page::Operators), mayChange);
    const bool mayListen = allows(m_ground.boundary.accounts.present().who, Right::Baselines);
    m_tabs->setShown(static_cast<int>(Page::Traps), mayListen);
    if ((m_open == Page::Operators && !mayChange) || (m_open == Page::Traps && !mayListen))
        m_open = Page::General;
    setCurrentPage();
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
    if (m_open == Page::Operators) {
        m_operators->focusList();
        return;
    }
    if (m_open == Page::Traps) {
        m_listen->focusFirst();
        return;
    }
    if (m_open == Page::About) {
        m_about->focusFirst();
        return;
    }
    auto* control = m_page->findChild<QWidget*>(m_last.isEmpty() ? QString(setting::Theme) : m_last);
    if (control != nullptr)
        control->setFocus(Qt::OtherFocusReason);
}

} // namespace sd
