#include "widgets/panels/serverpage.h"

#include "models/words/words.h"
#include "widgets/charts/chartdeck.h"
#include "widgets/common/actionbutton.h"
#include "widgets/common/rowview.h"
#include "widgets/delegates/sparklinedelegate.h"
#include "widgets/panels/changes/changelist.h"
#include "widgets/panels/checknote.h"
#include "widgets/panels/hardware/hardwarepanel.h"
#include "widgets/panels/operatoractions.h"
#include "widgets/panels/pageheader.h"
#include "widgets/panels/servers/aboutserver.h"
#include "widgets/panels/servers/adjustmentbook.h"
#include "widgets/panels/servers/chartsetmenu.h"
#include "widgets/panels/servers/checklogpanel.h"
#include "widgets/panels/servers/serveractions.h"
#include "widgets/panels/servers/thresholdview.h"
#include "widgets/panels/viewtabs.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace sd {

namespace {

constexpr int SideBySideFrom = 1240;
/// With less for the name the last day goes: the chart shows it, too.
constexpr int NarrowestName = 150;
constexpr int DayWidth = 96;
constexpr int ThresholdsSide = 2; ///< among the tabs beside the readings

QScrollArea* makeScrolling(QWidget& content, const QString& name)
{
    auto* scroll = new QScrollArea;
    scroll->setWidget(&content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::StyledPanel);
    scroll->setAccessibleName(name);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    content.setBackgroundRole(QPalette::Base);
    return scroll;
}

} // namespace

ServerPage::ServerPage(Sources sources, OperatorActions& actions, const ServerActions& serverActions,
                       AdjustmentBook& adjustments, QWidget* parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_model(sources.picture, sources.words)
    , m_header(new PageHeader)
    , m_table(new RowView)
    , m_hardware(new HardwarePanel({sources.picture, sources.words, sources.workbench}))
    , m_views(new ViewTabs)
    , m_viewed(new QStackedWidget)
    , m_sparklines(new Sparklines(sources.history, sources.clock, this))
    , m_charts(new ChartDeck({sources.picture, sources.words, sources.history, sources.archive, sources.clock}))
    , m_sets(
          new ChartSetMenu({{sources.picture, sources.settings, sources.operations, sources.accounts}, sources.clock},
                           actions, *m_charts))
    , m_chartRoom(new QScrollArea)
    , m_keep(new QPushButton(tr("Keep below")))
    , m_log(new CheckLogPanel({sources.picture, sources.words, sources.workbench, sources.clock}))
    , m_thresholds(new ThresholdView({sources.picture, sources.words, adjustments}))
    , m_about(new AboutServer({sources.picture, sources.words, sources.operations, sources.workbench}))
    , m_changes(new ChangeList({sources.picture, sources.words, sources.changes}, ChangeList::Columns::OfOneServer))
    , m_note(new CheckNoteView(sources.picture, sources.words, nullptr))
    , m_sides(new QStackedWidget)
    , m_tabs(new QButtonGroup(this))
    , m_spans(new QButtonGroup(this))
    , m_halves(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    setObjectName(QStringLiteral("serverPage"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_halves->setContentsMargins(steps(5), steps(4), steps(5), steps(3));
    m_halves->setSpacing(steps(4));
    m_halves->addWidget(buildTable(actions, serverActions, adjustments), 3);
    m_half = buildSides(serverActions.checkNote());
    m_halves->addWidget(m_half, 2);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ServerPage::showLine);
    connect(m_table, &RowView::opened, this, [this](const QModelIndex& index) {
        if (const Leaf leaf = m_model.leafAt(index); leaf.check)
            Q_EMIT checkOpened(leaf.check);
    });
    connect(m_spans, &QButtonGroup::idClicked, this, &ServerPage::showSpan);
    connect(m_charts, &ChartDeck::exported, this, &ServerPage::chartExported);
    connect(m_about, &AboutServer::serverAsked, this, &ServerPage::serverAsked);
    connect(m_about, &AboutServer::systemChanged, this, &ServerPage::fillHeader);
}

QWidget* ServerPage::buildTable(const OperatorActions& actions, const ServerActions& serverActions,
                                const AdjustmentBook& adjustments)
{
    auto* half = new QWidget;
    auto* layout = new QVBoxLayout(half);
    layout->setContentsMargins({});
    layout->setSpacing(steps(3));
    layout->addWidget(m_header);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(steps(2));
    for (QAction* action : {actions.pollNow(), actions.mute(), serverActions.open(), serverActions.edit()})
        buttons->addWidget(new ActionButton(action));
    buttons->addStretch(1);
    layout->addLayout(buttons);
    m_table->setObjectName(QStringLiteral("seriesTable"));
    m_table->setAccessibleName(tr("What is measured"));
    m_table->setRootIsDecorated(false);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new SparklineDelegate({Cell::Shape, Cell::Text, Cell::Figure, Cell::Dim, Cell::DimFigure},
                                                   SeriesTableModel::Day, *m_sparklines, m_table));
    connect(m_sparklines, &Sparklines::arrived, m_table->viewport(), qOverload<>(&QWidget::update));
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addAction(adjustments.adjust());
    m_table->addActions(serverActions.ofCheck());
    QHeaderView* columns = m_table->header();
    columns->setSectionResizeMode(QHeaderView::Fixed);
    columns->setSectionResizeMode(SeriesTableModel::Name, QHeaderView::Stretch);
    columns->resizeSection(SeriesTableModel::Mark, scaled(steps(9)));
    columns->resizeSection(SeriesTableModel::Day, scaled(DayWidth));
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ServerPage::fitColumns);
    buildViews(*layout);
    return half;
}

void ServerPage::buildViews(QVBoxLayout& layout)
{
    m_views->add(QStringLiteral("readings"), tr("Readings"));
    m_views->add(QStringLiteral("hardware"), tr("Hardware"));
    m_viewed->addWidget(m_table);
    m_viewed->addWidget(m_hardware);
    m_views->hide();
    auto* views = new QVBoxLayout; // the tabs belong to what is below them
    views->setSpacing(0);
    views->addWidget(m_views);
    views->addWidget(m_viewed, 1);
    layout.addLayout(views, 1);
    connect(m_views, &ViewTabs::chosen, this, [this](int view) {
        m_wantsTable = view == 0;
        showView(view);
    });
    connect(m_hardware, &HardwarePanel::readingChosen, this, &ServerPage::chooseLeaf);
    connect(m_hardware, &HardwarePanel::readingOpened, this, [this](Leaf leaf) {
        chooseLeaf(leaf);
        m_tabs->button(ThresholdsSide)->click();
        if (m_halves->direction() == QBoxLayout::TopToBottom)
            showView(0); // there is no room for both
    });
}

void ServerPage::chooseLeaf(Leaf leaf)
{
    if (const QModelIndex index = m_model.indexOf(leaf); index.isValid())
        m_table->setCurrentIndex(index);
}

void ServerPage::fitHardware()
{
    const int parts = m_hardware->partCount();
    m_views->setVisible(parts > 0);
    m_views->setCount(0, m_model.rowCount());
    m_views->setCount(1, parts);
    if (parts == 0)
        showView(0);
}

void ServerPage::showView(int view)
{
    m_viewed->setCurrentIndex(view);
    m_views->setCurrent(view);
    fitSides();
}

/// Below each other the picture takes the room of what is told beside the readings.
void ServerPage::fitSides()
{
    m_half->setHidden(m_viewed->currentIndex() == 1 && m_halves->direction() == QBoxLayout::TopToBottom);
}

void ServerPage::addSide(QHBoxLayout& tabs, const char* name, const QString& text, QWidget* side)
{
    auto* tab = new QPushButton(text);
    tab->setObjectName(QLatin1StringView(name));
    tab->setCheckable(true);
    tab->setAutoDefault(false);
    m_tabs->addButton(tab, m_sides->count());
    tabs.addWidget(tab);
    m_sides->addWidget(side);
}

/// What is told of the selected line and of the server: one at a time, so that each has room on a laptop, too.
QWidget* ServerPage::buildSides(QAction* writeNote)
{
    auto* half = new QWidget;
    auto* layout = new QVBoxLayout(half);
    layout->setContentsMargins({});
    layout->setSpacing(steps(3));
    auto* tabs = new QHBoxLayout;
    tabs->setSpacing(steps(1));
    addSide(*tabs, "historyTab", tr("History"), buildChart(writeNote));
    addSide(*tabs, "pollsTab", tr("Last polls"), m_log);
    addSide(*tabs, "thresholdsTab", tr("Thresholds"), makeScrolling(*m_thresholds, tr("What it is judged by")));
    addSide(*tabs, "aboutTab", tr("About the server"), makeScrolling(*m_about, tr("About the server")));
    addSide(*tabs, "changesTab", tr("Changes"), m_changes);
    tabs->addStretch(1);
    m_tabs->button(0)->setChecked(true);
    layout->addLayout(tabs);
    layout->addWidget(m_sides, 1);
    connect(m_tabs, &QButtonGroup::idClicked, m_sides, &QStackedWidget::setCurrentIndex);
    return half;
}

void ServerPage::show(ServerId server, Leaf leaf)
{
    if (server != m_model.server()) {
        m_model.setServer(server);
        m_charts->dropKept();
        m_changes->ask({.when = {UtcTime{}, UtcTime::max()}, .server = server},
                       tr("What people change on this server, and do to its alarms, will stand here."));
    }
    fillHeader();
    const bool isOther = m_hardware->show(server);
    if (isOther)
        showView(m_hardware->isMostOfIt() && !m_wantsTable ? 1 : 0);
    fitHardware();
    const QModelIndex wanted = m_model.indexOf(leaf);
    const QModelIndex index = wanted.isValid() ? wanted : m_model.index(0, 0);
    if (index.isValid() && (wanted.isValid() || !m_table->currentIndex().isValid()))
        m_table->setCurrentIndex(index);
    m_about->show(server);
    if (isVisible())
        m_about->lookUp();
    showLine();
}

CheckId ServerPage::check() const
{
    return m_model.leafAt(m_table->currentIndex()).check;
}

SeriesId ServerPage::series() const
{
    return m_model.leafAt(m_table->currentIndex()).series;
}

void ServerPage::showLine()
{
    m_hardware->select(m_model.leafAt(m_table->currentIndex()));
    m_thresholds->show(m_model.leafAt(m_table->currentIndex()));
    m_log->show(m_model.leafAt(m_table->currentIndex()));
    m_note->show(check());
    showChart();
    Q_EMIT checkSelected(check());
}

void ServerPage::apply(const PictureChange& change)
{
    if (!m_model.server())
        return;
    const Leaf shown = m_model.leafAt(m_table->currentIndex());
    const int row = m_table->currentIndex().row();
    m_model.apply(change);
    m_hardware->apply(change);
    fitHardware();
    if (!m_table->currentIndex().isValid())
        restoreLine(shown, row);
    if (change.estate)
        fitColumns();
    m_log->apply(change);
    m_thresholds->apply(change);
    m_about->apply(change);
    if (isVisible())
        m_about->lookUp();
    m_changes->apply(change);
    m_note->apply(change);
    const bool named =
        change.reset || change.estate || std::ranges::find(change.servers, m_model.server()) != change.servers.end();
    if (named)
        fillHeader();
}

/// Other lines than before: a person goes on with the line they chose, else with its check, else at its place.
void ServerPage::restoreLine(Leaf leaf, int row)
{
    QModelIndex index = m_model.indexOf(leaf);
    for (int other = 0; leaf.check && !index.isValid() && other < m_model.rowCount(); ++other) {
        if (m_model.leafAt(m_model.index(other, 0)).check == leaf.check)
            index = m_model.index(other, 0);
    }
    if (!index.isValid() && m_model.rowCount() > 0)
        index = m_model.index(std::clamp(row, 0, m_model.rowCount() - 1), 0);
    if (index.isValid())
        m_table->setCurrentIndex(index);
}

void ServerPage::fillHeader()
{
    const EstatePicture::ServerEntry* entry = m_sources.picture.server(m_model.server());
    if (entry == nullptr)
        return;
    const Server& server = entry->server;
    const bool muted = entry->health.muted != MuteReason::None;
    QStringList identity{
        m_sources.picture.customerName(server.customer), server.kind, server.site, m_about->system(), server.address,
        server.tags.join(QStringLiteral(", "))};
    if (muted)
        identity += m_sources.words.muted(entry->health.muted, entry->health.mutedUntil);
    identity.removeAll(QString());
    m_header->set({entry->health.state, muted}, server.name, identity.join(QStringLiteral("  ·  ")));
}

/// As wide as the longest text of the server's lines, with room for a digit more. Not on every change of a value:
/// columns that jump can't be read.
void ServerPage::fitColumns()
{
    const QFontMetrics metrics(typeface(Type::Body));
    for (const int column : {SeriesTableModel::Value, SeriesTableModel::Limits}) {
        int widest = metrics.horizontalAdvance(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < m_model.rowCount(); ++row)
            widest = std::max(widest, metrics.horizontalAdvance(m_model.index(row, column).data().toString()));
        m_table->header()->resizeSection(column, std::min(widest + scaled(steps(7)), scaled(steps(60))));
    }
    giveNameRoom();
}

void ServerPage::giveNameRoom()
{
    int left = m_table->viewport()->width() - scaled(DayWidth);
    for (const int column : {SeriesTableModel::Mark, SeriesTableModel::Value, SeriesTableModel::Limits})
        left -= m_table->header()->sectionSize(column);
    m_table->setColumnHidden(SeriesTableModel::Day, left < scaled(NarrowestName));
}

void ServerPage::focusTable()
{
    if (m_viewed->currentIndex() == 0)
        m_table->setFocus(Qt::ShortcutFocusReason);
    else
        m_hardware->focusParts();
}

void ServerPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_about->lookUp();
}

void ServerPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool sideBySide = width() >= scaled(SideBySideFrom);
    m_halves->setDirection(sideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_halves->setStretch(0, sideBySide ? 1 : 3);
    m_halves->setStretch(1, sideBySide ? 1 : 2);
    fitSides();
    fitCharts();
    // Later: the halves get their sizes only now.
    QMetaObject::invokeMethod(this, &ServerPage::giveNameRoom, Qt::QueuedConnection);
}

} // namespace sd
