#include "widgets/panels/queuepanel.h"

#include "widgets/common/actioncatalogue.h"
#include "widgets/delegates/rowdelegate.h"
#include "widgets/panels/listcolumns.h"
#include "widgets/panels/queueview.h"
#include "widgets/panels/viewtabs.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <array>
#include <numeric>

namespace sd {

namespace {

/// In settings and saved views; in the order of the enumerations.
constexpr std::array ViewNames{"open", "acknowledged", "muted", "cleared"};
constexpr std::array GroupingNames{"", "customer", "server", "cause"};

template<size_t N>
int placeOf(const std::array<const char*, N>& names, const QString& name)
{
    const auto it = std::ranges::find_if(names, [&name](const char* each) { return name == QLatin1StringView(each); });
    return it == names.end() ? 0 : static_cast<int>(it - names.begin());
}

std::vector<Cell> cells()
{
    std::vector<Cell> cells(AlarmQueueModel::ColumnCount, Cell::Text);
    cells[AlarmQueueModel::Level] = Cell::Shape;
    cells[AlarmQueueModel::Since] = Cell::Figure;
    cells[AlarmQueueModel::ServerName] = Cell::Strong;
    cells[AlarmQueueModel::What] = Cell::Title;
    cells[AlarmQueueModel::Limit] = Cell::Dim;
    cells[AlarmQueueModel::Repeats] = Cell::DimFigure;
    cells[AlarmQueueModel::Who] = Cell::Chip;
    cells[AlarmQueueModel::MutedWhy] = Cell::Dim;
    return cells;
}

/// As the list gets narrower, what can be read elsewhere leaves first.
std::vector<ListColumns::Rule> columnRules(const QString& takenBy)
{
    const QFontMetrics metrics(typeface(Type::Body));
    const QFontMetrics heading(typeface(Type::Small, true));
    const auto wide = [&metrics](const QString& text) { return metrics.horizontalAdvance(text) + scaled(steps(5)); };
    const auto room = [](int many) { return scaled(steps(many)); };
    std::vector<ListColumns::Rule> rules(AlarmQueueModel::ColumnCount);
    rules[AlarmQueueModel::Level] = {.name = QStringLiteral("level"), .width = room(11)};
    rules[AlarmQueueModel::Since] = {.name = QStringLiteral("since"), .width = wide(QStringLiteral("23 h 59 min"))};
    rules[AlarmQueueModel::CustomerName] = {
        .name = QStringLiteral("customer"), .width = room(24), .share = 13, .most = room(50), .leaves = 3};
    rules[AlarmQueueModel::ServerName] = {
        .name = QStringLiteral("server"), .width = room(25), .share = 14, .most = room(55)};
    rules[AlarmQueueModel::What] = {.name = QStringLiteral("what"), .width = room(46), .stretches = true};
    rules[AlarmQueueModel::Limit] = {
        .name = QStringLiteral("threshold"), .width = room(38), .share = 17, .most = room(75), .leaves = 1};
    rules[AlarmQueueModel::Repeats] = {
        .name = QStringLiteral("repeats"), .width = wide(QStringLiteral("×99 999")), .leaves = 2};
    rules[AlarmQueueModel::Who] = {.name = QStringLiteral("who"),
                                   .width = std::max(room(15), heading.horizontalAdvance(takenBy) + room(5)),
                                   .leaves = 4};
    rules[AlarmQueueModel::MutedWhy] = {.name = QStringLiteral("muted"),
                                        .width = room(38),
                                        .share = 16,
                                        .most = room(75),
                                        .leaves = 1,
                                        .wanted = false};
    return rules;
}

} // namespace

QueuePanel::QueuePanel(AlarmQueueModel& model, const EstatePicture& picture, QWidget* parent)
    : ListPanel(new QueueView(model), new RowDelegate(cells()), FilterScope::Alarms, parent)
    , m_model(model)
    , m_picture(picture)
    , m_list(static_cast<QueueView*>(&view()))
    , m_columns(new ListColumns(view(), columnRules(tr("Taken by")), this))
    , m_tabs(new ViewTabs)
    , m_group(new QPushButton)
{
    setObjectName(QStringLiteral("queuePanel"));
    filter().setPicture(&picture);
    buildHead();
    connectModel();
    m_model.setFilter({});
    m_columns->fit();
    setView(m_model.view());
    setGrouping(m_model.grouping());
    follow();
}

QAction* QueuePanel::addKey(const QString& id)
{
    QAction* action = makeAction(QLatin1StringView(id.toLatin1()), this);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void QueuePanel::buildHead()
{
    const std::array titles{tr("Open", "view of the alarms"), tr("Acknowledged", "view of the alarms"),
                            tr("Muted", "view of the alarms"), tr("Cleared", "view of the alarms")};
    for (size_t i = 0; i < titles.size(); ++i) {
        const QString name = QString::fromLatin1(ViewNames[i]);
        const QAction* action = addKey(QStringLiteral("show_") + name);
        m_tabs->add(name, titles[i]);
        const auto showKey = [this, i, action] { m_tabs->setKey(static_cast<int>(i), keyText(action->shortcuts())); };
        showKey();
        connect(action, &QAction::changed, this, showKey);
        connect(action, &QAction::triggered, this, [this, i] { setView(static_cast<View>(i)); });
    }
    connect(m_tabs, &ViewTabs::chosen, this, [this](int tab) { setView(static_cast<View>(tab)); });
    m_group->setObjectName(QStringLiteral("groupBy"));
    m_group->setAutoDefault(false);
    connect(m_group, &QPushButton::clicked, this, &QueuePanel::showGroupMenu);
    connect(addKey(QStringLiteral("group")), &QAction::triggered, this, &QueuePanel::showGroupMenu);
    connect(addKey(QStringLiteral("columns")), &QAction::triggered, m_columns, &ListColumns::openMenu);
    m_tabs->addEnd(m_group);
    addHead(m_tabs);
}

void QueuePanel::connectModel()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { takeCurrent(index); });
    connect(m_list, &RowView::opened, this,
            [this](const QModelIndex& index) { Q_EMIT alarmOpened(m_model.alarmAt(index)); });
    connect(this, &ListPanel::heldChanged, &m_model, &AlarmQueueModel::setHeld);
    connect(this, &ListPanel::filterChanged, this, [this](const FilterQuery& query) {
        m_model.setFilter(query);
        follow();
    });
    connect(&m_model, &AlarmQueueModel::waitingChanged, this, [this](int count) { setWaiting(count); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &QueuePanel::restore);
    connect(&m_model, &AlarmQueueModel::markedChanged, this, [this] {
        follow();
        Q_EMIT chosenChanged();
    });
    connect(m_columns, &ListColumns::changed, this, [this] {
        m_model.setMutedApart(m_columns->isShown(AlarmQueueModel::MutedWhy));
        Q_EMIT listViewChanged();
    });
}

void QueuePanel::takeCurrent(const QModelIndex& index)
{
    const AlarmId alarm = m_model.alarmAt(index);
    if (!alarm)
        return; // a group, a reset or a removal; follow() says what then
    m_current = alarm;
    // Later: letting go of the row before may remove it, and the selection is still being changed.
    QMetaObject::invokeMethod(
        this, [this] { m_model.setKept(m_current); }, Qt::QueuedConnection);
    Q_EMIT alarmSelected(m_current);
}

void QueuePanel::setView(View view)
{
    m_model.setView(view);
    m_tabs->setCurrent(static_cast<int>(view));
    follow();
    Q_EMIT listViewChanged();
}

void QueuePanel::setGrouping(Grouping grouping)
{
    m_model.setGrouping(grouping);
    const std::array words{tr("Group"), tr("Group: customer"), tr("Group: server"), tr("Group: cause")};
    m_group->setText(words[static_cast<size_t>(grouping)]);
    m_group->setAccessibleName(m_group->text());
    Q_EMIT listViewChanged();
}

void QueuePanel::showGroupMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("groupMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::array words{tr("Not at all", "grouping"), tr("By customer"), tr("By server"), tr("By cause")};
    for (size_t i = 0; i < words.size(); ++i) {
        QAction* action = menu->addAction(words[i]);
        action->setObjectName(QStringLiteral("group_") + QString::fromLatin1(GroupingNames[i]));
        action->setCheckable(true);
        action->setChecked(m_model.grouping() == static_cast<Grouping>(i));
        connect(action, &QAction::triggered, this, [this, i] { setGrouping(static_cast<Grouping>(i)); });
    }
    if (m_model.grouping() != Grouping::None) {
        menu->addSeparator();
        connect(menu->addAction(tr("Fold all")), &QAction::triggered, this, [this] { m_model.setAllFolded(true); });
        connect(menu->addAction(tr("Unfold all")), &QAction::triggered, this, [this] { m_model.setAllFolded(false); });
    }
    menu->popup(m_group->mapToGlobal(QPoint(0, m_group->height())));
}

ListView QueuePanel::listView() const
{
    return {filter().text().simplified(), m_columns->choice(),
            QString::fromLatin1(GroupingNames[static_cast<size_t>(m_model.grouping())]),
            m_model.view() == View::Open ? QString()
                                         : QString::fromLatin1(ViewNames[static_cast<size_t>(m_model.view())])};
}

void QueuePanel::setListView(const ListView& view)
{
    filter().setText(view.filter);
    m_columns->setChoice(view.columns);
    m_model.setMutedApart(m_columns->isShown(AlarmQueueModel::MutedWhy));
    setView(static_cast<View>(placeOf(ViewNames, view.part)));
    setGrouping(static_cast<Grouping>(placeOf(GroupingNames, view.grouping)));
}

std::vector<AlarmId> QueuePanel::chosen() const
{
    std::vector<AlarmId> marked = m_model.marked();
    if (marked.empty() && m_current && m_model.view() != View::Cleared)
        marked.push_back(m_current);
    return marked;
}

void QueuePanel::setMotion(bool motion)
{
    m_list->setMotion(motion);
}

void QueuePanel::restore()
{
    const QModelIndex index = m_model.indexOf(m_current);
    if (index.isValid())
        m_list->setCurrentIndex(index);
}

void QueuePanel::select(AlarmId alarm)
{
    m_current = alarm;
    m_model.reveal(alarm);
    restore();
}

void QueuePanel::follow()
{
    const AlarmQueueModel::ViewCounts counts = m_model.viewCounts();
    const std::array each{counts.open, counts.acknowledged, counts.muted, counts.cleared};
    for (size_t i = 0; i < each.size(); ++i)
        m_tabs->setCount(static_cast<int>(i), each[i]);
    if (m_model.rowCount() == 0) {
        showNothing();
        return;
    }
    QStringList footer{tr("%Ln alarms", "", m_model.alarmCount())};
    if (m_model.view() == View::Open && counts.muted > 0)
        footer += tr("%Ln muted", "", counts.muted);
    if (const int hidden = each[static_cast<size_t>(m_model.view())] - m_model.alarmCount() - m_model.waiting();
        hidden > 0 && !filter().query().isEmpty())
        footer += tr("%Ln hidden by the filter", "", hidden);
    if (m_model.markedCount() > 0)
        footer += tr("%Ln marked", "", m_model.markedCount());
    setFooter(footer.join(QStringLiteral("  ·  ")));
    showRows();
}

void QueuePanel::showNothing()
{
    const AlarmQueueModel::ViewCounts counts = m_model.viewCounts();
    const std::array each{counts.open, counts.acknowledged, counts.muted, counts.cleared};
    const int hidden = each[static_cast<size_t>(m_model.view())];
    if (hidden > 0 && !filter().query().isEmpty()) {
        showEmpty(tr("Nothing matches the filter"), tr("%Ln alarms are hidden by it.", "", hidden),
                  clearFilterAction());
        return;
    }
    switch (m_model.view()) {
    case View::Open:
        if (m_picture.servers().empty())
            showRows(); // the window says what comes first
        else
            showEmpty(tr("No alarms"), tr("Every alarm that comes will stand here, the worst and oldest first."),
                      nullptr);
        return;
    case View::Acknowledged:
        showEmpty(tr("Nobody has taken an alarm"), tr("What somebody acknowledges will stand here."), nullptr);
        return;
    case View::Muted:
        showEmpty(tr("Nothing is muted"), tr("Alarms in a service window, behind a parent that is down, or snoozed."),
                  nullptr);
        return;
    case View::Cleared:
        showEmpty(tr("Nothing has ended"), tr("Alarms that ended within the last 24 hours will stand here."), nullptr);
        return;
    }
}

} // namespace sd
