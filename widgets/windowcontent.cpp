#include "widgets/windowcontent.h"

#include "models/words/words.h"
#include "widgets/common/actionregister.h"
#include "widgets/common/taborder.h"
#include "widgets/findings.h"
#include "widgets/panels/columnhead.h"
#include "widgets/panels/commandpalette.h"
#include "widgets/panels/emptystate.h"
#include "widgets/panels/enginebar.h"
#include "widgets/panels/listpanel.h"
#include "widgets/panels/navigation.h"
#include "widgets/panels/operatoractions.h"
#include "widgets/panels/pageheader.h"
#include "widgets/panels/servers/adjustmentbook.h"
#include "widgets/panels/servers/serveractions.h"
#include "widgets/panels/statusstrip.h"
#include "widgets/panels/undobar.h"
#include "widgets/panels/welcomepage.h"
#include "widgets/panels/who/lockband.h"
#include "widgets/panels/who/rightsgate.h"
#include "widgets/panels/who/sights.h"
#include "widgets/viewmenu.h"
#include "widgets/windowactions.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sd {

WindowContent::WindowContent(const Ground& ground, QWidget* parent)
    : QWidget(parent)
    , m_ground(ground)
    , m_register(new ActionRegister(ground.appearance.settings(), this))
    , m_operator(
          new OperatorActions(ground.picture, ground.words, ground.boundary.operations, ground.boundary.clock, this))
    , m_serverActions(
          new ServerActions({ground.picture, ground.words, ground.boundary.operations, ground.boundary.workbench,
                             ground.appearance.settings(), ground.boundary.accounts},
                            *m_operator))
    , m_adjustments(
          new AdjustmentBook({ground.picture, ground.words, ground.boundary.operations, ground.boundary.history,
                              ground.boundary.workbench, ground.boundary.accounts, ground.boundary.clock},
                             *m_operator))
    , m_actions(new WindowActions(ground.areas, *this))
    , m_strip(new StatusStrip)
    , m_navigation(new Navigation)
    , m_stage(new QStackedWidget)
    , m_columns(new QSplitter)
    , m_lists(new QStackedWidget)
    , m_pages(new QStackedWidget)
    , m_noPage(new EmptyState)
    , m_undoBar(new UndoBar(m_operator->undo()))
    , m_engineBar(new EngineBar)
    , m_lockBand(new LockBand(m_actions->find(QStringLiteral("changeShift"))))
    , m_sights(new Sights(ground.boundary.accounts, this))
    , m_palette(new CommandPalette(ground.words, this))
{
    buildColumns();
    buildWelcome();
    buildNavigation();
    layOut();
    connect(m_operator, &OperatorActions::reported, m_undoBar, &UndoBar::report);
    connect(m_operator, &OperatorActions::refused, m_undoBar, &UndoBar::refuse);
    connect(m_register, &ActionRegister::changed, this, &WindowContent::showKeys);
    connect(m_palette, &CommandPalette::chosen, this, &WindowContent::follow);
    connect(m_palette, &CommandPalette::left, this, &WindowContent::focusList);
    m_engineBar->show(ground.picture.vitals());
    m_register->adopt(*this);
    m_strip->setOperatorMenu(m_actions->ofOperator());
    m_gate = new RightsGate(ground.boundary.accounts, *this);
}

void WindowContent::buildColumns()
{
    m_columns->setChildrenCollapsible(false);
    m_lists->setMinimumSize(scaled(steps(95)), 1); // see minimumSizeHint
    m_pages->setMinimumHeight(1);
    m_noPageRoom = buildNoPage();
    m_pages->addWidget(m_noPageRoom);
    for (const auto& area : m_ground.areas)
        buildPlace(*area);
    m_columns->addWidget(m_lists);
    m_columns->addWidget(m_pages);
    m_stage->addWidget(m_columns);
}

void WindowContent::buildWelcome()
{
    const auto action = [this](const char* id) { return m_actions->find(QLatin1StringView(id)); };
    m_welcome = new WelcomePage(
        {{tr("See a full console"),
          tr("A made-up estate on this computer: three customers, some forty servers that answer like real ones, and "
             "thirteen months of history. It touches nothing of yours."),
          action("tryDemo")},
         {tr("Watch a server"),
          tr("Type its address and see what answers. What is wrong with it shows within two minutes."),
          m_actions->addServer()},
         {tr("Search a network"),
          tr("Name its addresses and see who is there, and which baselines fit. You add what is to be watched."),
          action("scanNetwork")},
         {tr("Take in a list"),
          tr("A CSV file from a spreadsheet or another program, or JSON. You see what becomes of each line before "
             "anything is saved."),
          action("importServers")}},
        1, {action("tour"), action("help"), action("keys")});
    m_stage->addWidget(m_welcome);
}

void WindowContent::buildPlace(WorkArea& area)
{
    const WorkArea::Widgets widgets =
        area.build({*m_operator, *m_serverActions, *m_adjustments, m_actions->addServer(),
                    m_actions->find(QStringLiteral("scanNetwork")), m_ground.appearance.settings(), *m_register});
    m_lists->addWidget(widgets.list);
    if (widgets.page != nullptr) {
        m_pages->addWidget(widgets.page);
        if (auto* list = qobject_cast<ListPanel*>(widgets.list))
            list->addEnd(makeHead(m_actions->ofTornList()));
        if (auto* header = widgets.page->findChild<PageHeader*>())
            header->addEnd(makeHead(m_actions->ofTornPage()));
    }
    m_places.push_back({widgets.list, widgets.page});
}

void WindowContent::buildNavigation()
{
    for (const auto& area : m_ground.areas)
        m_navigation->add(area->id() + QStringLiteral("Area"), area->title());
    m_navigation->setMenu(
        tr("View"), new ViewMenu(m_ground.appearance, m_actions->ofColumns(), m_actions->ofViewMenu(), m_navigation));
    connect(m_navigation, &Navigation::chosen, this, &WindowContent::areaAsked);
}

void WindowContent::layOut()
{
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(m_stage, 1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_strip);
    rows->addWidget(m_lockBand);
    rows->addLayout(middle, 1);
    rows->addWidget(m_undoBar);
    rows->addWidget(m_engineBar);
}

void WindowContent::showArea(size_t place)
{
    m_current = place;
    m_front = Column::List;
    m_navigation->setCurrent(static_cast<int>(place));
    m_lists->setCurrentWidget(m_places[place].list);
    placeColumns();
    followSelection();
    showStage();
    focusList();
}

void WindowContent::setWelcoming(bool welcoming)
{
    if (m_isWelcoming == welcoming)
        return;
    m_isWelcoming = welcoming;
    const QWidget* before = m_stage->currentWidget();
    const QWidget* focus = window()->focusWidget();
    showStage();
    // Only what goes away loses the keys, not the field that somebody is at.
    if (m_stage->currentWidget() != before && focus != nullptr && before->isAncestorOf(focus))
        focusList();
}

void WindowContent::showStage()
{
    m_stage->setCurrentWidget(showsWelcome() ? static_cast<QWidget*>(m_welcome) : m_columns);
}

void WindowContent::setDemoProgress(std::optional<int> percent)
{
    QAction* demo = m_actions->find(QStringLiteral("tryDemo"));
    demo->setEnabled(!percent);
    m_welcome->setProgress(demo, percent);
}

void WindowContent::focusList()
{
    slideListIn();
    if (showsWelcome())
        m_welcome->focusFirst();
    else if (!m_shown.list)
        focusPage();
    else
        area().focusList();
}

/// Its first part that takes keys.
void WindowContent::focusPage()
{
    orderTabs(*window());
    QWidget* page = m_pages->currentWidget();
    for (QWidget* next = page->nextInFocusChain(); next != page; next = next->nextInFocusChain()) {
        const bool isOfPage = page->isAncestorOf(next) && next->isEnabled() && next->isVisibleTo(page);
        if (isOfPage && (next->focusPolicy() & Qt::TabFocus) != 0) {
            next->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void WindowContent::focusFilter()
{
    slideListIn();
    if (!showsWelcome() && m_shown.list)
        area().focusFilter();
}

/// Nothing is carried out of a console that somebody left. Hidden, not grey: their parts make them usable at any time.
void WindowContent::holdExports()
{
    const bool isLocked = m_ground.boundary.accounts.present().how == Presence::Locked;
    if (!isLocked && !m_isHeld)
        return;
    m_isHeld = isLocked;
    for (const auto* name : {"chartExport", "exportChanges", "saveHandover", "copyHandover", "copyTrap"}) {
        const auto buttons = findChildren<QWidget*>(QLatin1StringView(name));
        std::ranges::for_each(buttons, [isLocked](QWidget* button) { button->setVisible(!isLocked); });
    }
}

void WindowContent::followSelection()
{
    holdExports(); // of a chart that came meanwhile, too
    auto selection = area().selection();
    const ServerId server = selection ? selection->server : ServerId{};
    if (selection && !selection->marked.empty())
        m_operator->select(selection->marked, server);
    else
        m_operator->select(selection ? selection->alarm : AlarmId{}, server);
    // The keys act on what is shown, in every area alike.
    m_adjustments->select(selection ? selection->series : SeriesId{});
    m_serverActions->select(server, selection ? selection->check : CheckId{},
                            selection ? std::move(selection->servers) : std::vector<ServerId>());
    QWidget* page = m_places[m_current].page;
    const bool isShown = page != nullptr && selection && (server || selection->alarm);
    const bool isSeen = isShown && m_shown.page;
    m_sights->look(isSeen ? selection->alarm : AlarmId{}, isSeen ? server : ServerId{});
    if (page == nullptr)
        return;
    if (isShown) {
        m_pages->setCurrentWidget(page);
        return;
    }
    // Set only when it changes: an empty state lays itself out anew with every text.
    const WorkArea::Hint hint = area().pageHint();
    if (m_pages->currentWidget() != m_noPageRoom || m_noPage->property("title").toString() != hint.title) {
        m_noPage->setProperty("title", hint.title);
        m_noPage->set(hint.title, hint.text, nullptr);
    }
    m_pages->setCurrentWidget(m_noPageRoom);
}

void WindowContent::showPresent(const Present& present, bool isOther)
{
    const bool isLocked = present.how == Presence::Locked;
    const bool isOn = isLocked || present.how == Presence::SignedOn;
    m_strip->setOperator(isOn ? present.who.name : QString(), isLocked);
    m_lockBand->show(present);
    m_actions->find(QStringLiteral("changeShift"))->setEnabled(isOn);
    m_actions->find(QStringLiteral("lock"))->setEnabled(present.how == Presence::SignedOn);
    m_actions->find(QStringLiteral("signOff"))->setEnabled(isOn);
    if (auto* settings = findChild<QWidget*>(QStringLiteral("settingsPages")))
        settings->setEnabled(!isLocked);
    if (isOther)
        m_operator->forgetUndo();
    m_gate->follow();
    m_operator->follow();
    followSelection();
}

void WindowContent::apply(const PictureChange& change)
{
    m_operator->follow();
    if (change.vitals)
        m_engineBar->show(m_ground.picture.vitals());
    followSelection();
}

void WindowContent::tick(UtcTime now, std::optional<Millis> silence, bool isStarting)
{
    for (size_t place = 0; place < m_ground.areas.size(); ++place) {
        m_ground.areas[place]->tick(now);
        m_navigation->setCount(static_cast<int>(place), m_ground.areas[place]->count());
    }
    m_strip->show(m_ground.picture, now);
    m_strip->setSilence(silence);
    m_strip->setStarting(isStarting);
}

void WindowContent::showKeys()
{
    for (size_t place = 0; place < m_ground.areas.size(); ++place) {
        if (const QAction* action = m_register->action(m_ground.areas[place]->id()))
            m_navigation->setKey(static_cast<int>(place), keyText(action->shortcuts()));
    }
    if (const QAction* keys = m_register->action(QStringLiteral("keys")))
        m_engineBar->setHelpKey(keyText(keys->shortcut()));
}

ListPanel* WindowContent::listOf(size_t place) const
{
    return qobject_cast<ListPanel*>(m_places[place].list);
}

void WindowContent::openPalette()
{
    std::vector<Finding> all = findingsOf(*m_register, m_ground.picture, m_ground.words);
    addViews(all);
    m_palette->open(std::move(all));
}

void WindowContent::addViews(std::vector<Finding>& all) const
{
    for (size_t place = 0; place < m_places.size(); ++place) {
        const ListPanel* list = listOf(place);
        const QStringList names = list == nullptr ? QStringList() : list->savedViews().names();
        for (const QString& name : names)
            all.push_back({.kind = Finding::View,
                           .text = name,
                           .beside = m_ground.areas[place]->title(),
                           .name = name,
                           .id = static_cast<qint64>(place)});
    }
}

void WindowContent::follow(const Finding& finding)
{
    switch (finding.kind) {
    case Finding::Area:
    case Finding::Action:
        if (QAction* action = m_register->action(finding.name))
            action->trigger();
        return;
    case Finding::Server:
        Q_EMIT serverAsked(ServerId{finding.id});
        return;
    case Finding::Alarm:
        Q_EMIT alarmAsked(AlarmId{finding.id});
        return;
    case Finding::View:
        Q_EMIT areaAsked(static_cast<int>(finding.id));
        listOf(static_cast<size_t>(finding.id))->savedViews().choose(finding.name);
        return;
    case Finding::Customer:
        for (size_t place = 0; place < m_places.size(); ++place) {
            if (m_ground.areas[place]->id() != QStringLiteral("servers"))
                continue;
            Q_EMIT areaAsked(static_cast<int>(place));
            QString name = finding.text;
            listOf(place)->filter().setText(QStringLiteral("customer:\"%1\"").arg(name.remove(QLatin1Char('"'))));
        }
        return;
    }
}

} // namespace sd
