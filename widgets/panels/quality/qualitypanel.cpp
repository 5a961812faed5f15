#include "widgets/panels/quality/qualitypanel.h"

#include "models/words/failures.h"
#include "models/words/words.h"
#include "widgets/common/rowview.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/usersettings.h"
#include "widgets/delegates/rowdelegate.h"
#include "widgets/panels/emptystate.h"
#include "widgets/panels/periodbox.h"
#include "widgets/panels/quality/qualitycard.h"
#include "widgets/panels/quality/ratechart.h"
#include "widgets/panels/viewtabs.h"

#include <QHeaderView>
#include <QJsonObject>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace sd {

namespace {

using namespace std::chrono_literals;

constexpr int MostOperators = 50;
constexpr QLatin1StringView Kept{"views.quality"}; ///< {"operators": how many share the alarms}

/// What can be clicked in a row has the colour for that.
class SourceDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (index.column() != AlarmSourcesModel::Tune) {
            RowDelegate::paint(painter, option, index);
            return;
        }
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        painter->save();
        painter->setFont(typeface(Type::Body));
        painter->setPen(paletteOf(option.palette).accent);
        painter->drawText(option.rect.adjusted(steps(2), 0, -steps(2), -1), Qt::AlignLeft | Qt::AlignVCenter,
                          index.data().toString());
        painter->restore();
    }
};

QString shareText(double share)
{
    return Format().value(QStringLiteral("ratio"), QStringLiteral("1"), share);
}

} // namespace

QualityPanel::QualityPanel(Sources sources, QWidget* parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_worst(sources.picture, sources.words)
    , m_chattering(sources.picture, sources.words)
    , m_stale(sources.picture, sources.words)
    , m_floods(sources.words)
    , m_period(
          new PeriodBox({Period::Today, Period::Yesterday, Period::Week, Period::Month, Period::Year, Period::Between},
                        QStringLiteral("qualityPeriod"), sources.clock.utcNow()))
    , m_operators(new QSpinBox)
    , m_summary(new TextLabel(TextLabel::Dim))
    , m_chart(new RateChart)
    , m_tabs(new ViewTabs)
    , m_empty(new EmptyState)
    , m_stack(new QStackedLayout)
    , m_tune(new QPushButton(tr("Tune this threshold …")))
{
    setObjectName(QStringLiteral("qualityPanel"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(steps(3), steps(3), steps(3), steps(2));
    layout->setSpacing(steps(3));
    layout->addWidget(buildHead());
    layout->addWidget(buildCards());
    layout->addWidget(m_chart);
    layout->addWidget(buildLists(), 1);
    m_period->choose(Period::Week);
    connect(m_period, &PeriodBox::changed, this, &QualityPanel::ask);
    connect(m_operators, &QSpinBox::valueChanged, this, [this](int operators) {
        m_sources.settings.setValue(Kept, QJsonObject{{QStringLiteral("operators"), operators}});
        judge();
    });
    m_minute.setInterval(1min); // what stands and what comes goes on
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (!isVisible())
            m_minute.stop();
        else if (!view().isHeld())
            askAgain();
    });
    showTab(Worst);
}

QWidget* QualityPanel::buildHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(steps(2));
    m_operators->setObjectName(QStringLiteral("qualityOperators"));
    m_operators->setRange(1, MostOperators);
    m_operators->setValue(m_sources.settings.value(Kept)[QStringLiteral("operators")].toInt(1));
    m_operators->setAccessibleName(tr("Operators who share the alarms"));
    auto* label = new QLabel(tr("&Operators"));
    label->setBuddy(m_operators);
    m_summary->setObjectName(QStringLiteral("qualitySummary"));
    row->addWidget(m_period);
    row->addSpacing(steps(2));
    row->addWidget(label);
    row->addWidget(m_operators);
    row->addSpacing(steps(2));
    row->addWidget(m_summary, 1);
    return head;
}

QWidget* QualityPanel::buildCards()
{
    auto* cards = new QWidget;
    auto* row = new QHBoxLayout(cards);
    row->setContentsMargins({});
    row->setSpacing(steps(2));
    struct Card
    {
        const char* name;
        QString title;
        QString target;
    };
    const std::array<Card, 6> all{
        Card{"rateCard", tr("Alarms in 10 minutes"), tr("for each operator; at most 1")},
        Card{"peakCard", tr("Worst 10 minutes"), tr("for each operator; at most 10")},
        Card{"floodCard", tr("Time in floods"), tr("at most 1 %")},
        Card{"worstCard", tr("From the ten worst"), tr("at most 5 % of all alarms")},
        Card{"chatterCard", tr("Chattering sources"), tr("three in an hour; should be none")},
        Card{"staleCard", tr("Stale alarms"), tr("open for over a day; at most 4")},
    };
    for (size_t i = 0; i < all.size(); ++i) {
        m_cards[i] = new QualityCard(all[i].title, all[i].target);
        m_cards[i]->setObjectName(QLatin1StringView(all[i].name));
        row->addWidget(m_cards[i], 1);
    }
    return cards;
}

QWidget* QualityPanel::buildLists()
{
    auto* lists = new QWidget;
    auto* layout = new QVBoxLayout(lists);
    layout->setContentsMargins({});
    layout->setSpacing(steps(2));
    m_tabs->add(QStringLiteral("quality_worst"), tr("Ten worst sources"));
    m_tabs->add(QStringLiteral("quality_chattering"), tr("Chattering"));
    m_tabs->add(QStringLiteral("quality_stale"), tr("Stale"));
    m_tabs->add(QStringLiteral("quality_floods"), tr("Floods"));
    m_tune->setObjectName(QStringLiteral("tuneThreshold"));
    m_tune->setAutoDefault(false);
    m_tabs->addEnd(m_tune);
    connect(m_tabs, &ViewTabs::chosen, this, &QualityPanel::showTab);
    connect(m_tune, &QPushButton::clicked, this, [this] { tune(view().currentIndex()); });
    layout->addWidget(m_tabs);
    layout->addLayout(m_stack, 1);
    m_views = {addSources(m_worst, QStringLiteral("worstSources"), tr("Ten worst sources"), false),
               addSources(m_chattering, QStringLiteral("chatteringSources"), tr("Chattering sources"), false),
               addSources(m_stale, QStringLiteral("staleAlarms"), tr("Stale alarms"), true),
               addTable(m_floods, new RowDelegate({Cell::Text, Cell::DimFigure, Cell::Figure, Cell::DimFigure}, this),
                        QStringLiteral("alarmFloods"), tr("Floods"))};
    m_stack->addWidget(m_empty);
    return lists;
}

RowView* QualityPanel::addTable(QAbstractItemModel& model, RowDelegate* delegate, const QString& name,
                                const QString& title)
{
    auto* view = new RowView;
    view->setObjectName(name);
    view->setAccessibleName(title);
    view->setRootIsDecorated(false);
    view->setModel(&model);
    view->setItemDelegate(delegate);
    m_delegates.push_back(delegate);
    view->header()->setStretchLastSection(false);
    m_stack->addWidget(view);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &QualityPanel::followRow);
    connect(view, &RowView::opened, this, &QualityPanel::open);
    return view;
}

RowView* QualityPanel::addSources(AlarmSourcesModel& model, const QString& name, const QString& title, bool isStanding)
{
    auto* delegate = new SourceDelegate(
        {Cell::Shape, Cell::Text, Cell::Text, Cell::Dim, Cell::Figure, Cell::DimFigure, Cell::DimFigure, Cell::Text},
        this);
    RowView* view = addTable(model, delegate, name, title);
    QHeaderView* header = view->header();
    header->setSectionResizeMode(AlarmSourcesModel::What, QHeaderView::Stretch);
    header->setSectionResizeMode(AlarmSourcesModel::Mark, QHeaderView::Fixed);
    header->resizeSection(AlarmSourcesModel::Mark, scaled(steps(9)));
    view->setColumnHidden(AlarmSourcesModel::Mark, !isStanding);
    view->setColumnHidden(AlarmSourcesModel::Alarms, isStanding);
    view->setColumnHidden(AlarmSourcesModel::Share, isStanding);
    connect(view, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == AlarmSourcesModel::Tune)
            tune(index);
    });
    return view;
}

void QualityPanel::ask()
{
    ++m_generation; // what is on its way answers another question
    m_isKnown = false;
    m_isWaiting = isVisible();
    if (m_isWaiting)
        send();
}

void QualityPanel::askAgain()
{
    if (m_isWaiting)
        return;
    m_isWaiting = true;
    send();
}

void QualityPanel::send()
{
    m_sources.archive.quality(m_period->interval(m_sources.clock.utcNow()), QualityRules(), m_generation,
                              [guard = QPointer(this)](const AlarmArchive::Answer<AlarmQuality>& answer) {
                                  if (guard && guard->m_generation == answer.generation)
                                      guard->take(answer);
                              });
    if (!m_isKnown)
        m_summary->setText(tr("Counting the alarms …"));
}

void QualityPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_minute.start();
    askAgain();
}

void QualityPanel::take(const AlarmArchive::Answer<AlarmQuality>& answer)
{
    m_isWaiting = false;
    if (answer.failure) {
        m_summary->setText(tr("Could not be counted: %1").arg(failureWords(answer.failure->message)));
        return;
    }
    m_isKnown = true;
    m_quality = answer.value;
    fill();
}

/// A chosen row stays with what it is about, wherever that stands now; where it is gone, none is chosen.
void QualityPanel::fill()
{
    std::array<AlarmSourcesModel*, 3> models{&m_worst, &m_chattering, &m_stale};
    std::array<std::optional<AlarmSourcesModel::Identity>, 3> chosen;
    std::array<bool, 3> wasEmpty{};
    for (size_t tab = 0; tab < models.size(); ++tab) {
        chosen[tab] = models[tab]->identityAt(m_views[tab]->currentIndex());
        wasEmpty[tab] = models[tab]->rowCount() == 0;
    }
    m_worst.setSources(m_quality.worst, m_quality.alarms);
    m_chattering.setSources(m_quality.chattering, m_quality.alarms);
    m_stale.setStanding(m_quality.stale, m_sources.clock.utcNow());
    judge();
    for (size_t tab = 0; tab < models.size(); ++tab) {
        if (chosen[tab])
            m_views[tab]->setCurrentIndex(models[tab]->indexOf(*chosen[tab]));
        else if (wasEmpty[tab])
            m_views[tab]->setCurrentIndex(models[tab]->index(0, 0));
    }
    for (RowView* table : m_views)
        fitColumns(*table);
    showTab(m_tab);
}

/// A page of rows at most: each column is as wide as what stands in it, or over it.
void QualityPanel::fitColumns(RowView& view)
{
    const QAbstractItemView& cells = view; // a tree hides what it knows of its columns
    const QFontMetrics heading(typeface(Type::Small, true));
    QHeaderView* header = view.header();
    for (int column = 0; column < header->count(); ++column) {
        if (header->sectionResizeMode(column) != QHeaderView::Interactive || header->isSectionHidden(column))
            continue;
        const QString title = view.model()->headerData(column, Qt::Horizontal).toString();
        header->resizeSection(
            column, std::max(cells.sizeHintForColumn(column), heading.horizontalAdvance(title) + steps(2)) + steps(4));
    }
}

/// Everything that depends on how many share the alarms.
void QualityPanel::judge()
{
    if (!m_isKnown)
        return;
    const UtcTime now = m_sources.clock.utcNow();
    const int operators = m_operators->value();
    const QualityFigures figures = figuresOf(m_quality, operators, now);
    const QualityRating rating = ratingOf(m_quality, figures);
    const Format format;
    m_cards[0]->set(rating.perStep, format.number(figures.perStep));
    m_cards[1]->set(rating.peak, format.number(figures.peak));
    m_cards[2]->set(rating.floods, shareText(figures.floodShare));
    m_cards[3]->set(rating.worst, m_quality.alarms == 0 ? QStringLiteral("–") : shareText(figures.worstShare));
    m_cards[4]->set(rating.chattering, QLocale().toString(static_cast<int>(m_quality.chattering.size())));
    m_cards[5]->set(rating.stale, QLocale().toString(m_quality.staleCount));
    m_summary->setText(
        tr("%Ln alarms, %1 a day for each operator", "", m_quality.alarms).arg(format.number(figures.perDay)));
    m_chart->show(m_quality, m_quality.rules.floodAbove * operators, now);
    m_floods.set(figures.floods);
    m_tabs->setCount(Worst, m_worst.rowCount());
    m_tabs->setCount(Chattering, m_chattering.rowCount());
    m_tabs->setCount(Stale, m_quality.staleCount);
    m_tabs->setCount(Floods, m_floods.rowCount());
}

void QualityPanel::showTab(int tab)
{
    m_tab = tab;
    m_tabs->setCurrent(tab);
    const bool isEmpty = m_isKnown && view().model()->rowCount() == 0;
    if (isEmpty)
        m_empty->set(tr("None"), nothing(), nullptr);
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : &view());
    m_tune->setVisible(tab != Floods);
    followRow();
}

QString QualityPanel::nothing() const
{
    switch (m_tab) {
    case Worst:
        return tr("No alarm was opened in this time.");
    case Chattering:
        return tr("No source alarmed three times within an hour.");
    case Stale:
        return tr("No alarm has been open for more than a day.");
    default:
        return tr("There were never more alarms in ten minutes than can be taken in.");
    }
}

const AlarmSourcesModel* QualityPanel::sources() const
{
    switch (m_tab) {
    case Worst:
        return &m_worst;
    case Chattering:
        return &m_chattering;
    case Stale:
        return &m_stale;
    default:
        return nullptr;
    }
}

ServerId QualityPanel::currentServer() const
{
    const AlarmSourcesModel* model = sources();
    return model == nullptr ? ServerId{} : model->serverAt(view().currentIndex());
}

CheckId QualityPanel::currentCheck() const
{
    const AlarmSourcesModel* model = sources();
    return model == nullptr ? CheckId{} : model->checkAt(view().currentIndex());
}

void QualityPanel::followRow()
{
    m_tune->setEnabled(static_cast<bool>(currentCheck()));
    Q_EMIT selectionChanged();
}

/// To the alarm where the row is one that is open, else to its server.
void QualityPanel::open(const QModelIndex& index)
{
    const AlarmSourcesModel* model = sources();
    if (model == nullptr)
        return;
    if (const AlarmId alarm = model->alarmAt(index); m_sources.picture.alarm(alarm) != nullptr)
        Q_EMIT alarmAsked(alarm);
    else if (const ServerId server = model->serverAt(index); m_sources.picture.server(server) != nullptr)
        Q_EMIT serverAsked(server, model->checkAt(index));
}

void QualityPanel::tune(const QModelIndex& index)
{
    const AlarmSourcesModel* model = sources();
    const CheckId check = model == nullptr ? CheckId{} : model->checkAt(index);
    const auto source = check ? model->identityAt(index) : std::nullopt;
    if (!source)
        return;
    const SeriesHealth* series = m_sources.picture.seriesOf(model->serverAt(index), source->first);
    Q_EMIT tuneAsked(check, series == nullptr ? SeriesId{} : series->series);
}

void QualityPanel::apply(const PictureChange& change)
{
    for (AlarmSourcesModel* model : {&m_worst, &m_chattering, &m_stale})
        model->apply(change);
    if (change.reset || change.estate)
        followRow();
}

void QualityPanel::setDensity(Density density)
{
    for (RowDelegate* delegate : m_delegates)
        delegate->setDensity(density);
    for (RowView* each : m_views)
        each->setDensity(density);
}

void QualityPanel::focusPeriod()
{
    m_period->setFocus(Qt::ShortcutFocusReason);
}

void QualityPanel::focusRows()
{
    view().setFocus(Qt::ShortcutFocusReason);
}

} // namespace sd
