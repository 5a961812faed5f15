#include "widgets/panels/traps/traplist.h"

#include "models/words/failures.h"
#include "widgets/common/rowview.h"
#include "widgets/common/textlabel.h"
#include "widgets/delegates/rowdelegate.h"
#include "widgets/panels/emptystate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>

#include <algorithm>

namespace sd {

namespace {

using namespace std::chrono_literals;

constexpr auto LookEvery = 1s;
/// From the moment that a trap is heard until it is on disk, with room to spare.
constexpr Millis HeardWithin{15'000};
/// What was not looked at for longer is asked for anew.
constexpr Millis StaleAfter{10LL * 60 * 1000};

} // namespace

TrapList::TrapList(Sources sources, QWidget* parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_texts(sources.clock)
    , m_model(sources.picture, sources.words, m_texts)
    , m_tick(this)
    , m_view(new RowView)
    , m_delegate(new RowDelegate({Cell::Dim, Cell::DimFigure, Cell::Text, Cell::Text, Cell::Text, Cell::Dim, Cell::Dim},
                                 m_view))
    , m_footer(new TextLabel(TextLabel::Small))
    , m_newer(new QPushButton)
    , m_more(new QPushButton(tr("Show older")))
    , m_empty(new EmptyState)
    , m_again(new QAction(tr("Try again"), this))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("trapList"));
    buildRows();
    m_stack->addWidget(m_empty);
    m_tick.setInterval(LookEvery);
    connect(&m_tick, &QTimer::timeout, this, &TrapList::look);
    connect(m_again, &QAction::triggered, this, [this] { send(Part::First); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_wanted = PageRows;
        send(Part::Older);
    });
    connect(m_newer, &QPushButton::clicked, this, &TrapList::letIn);
    connect(m_view, &RowView::heldChanged, this, [this](bool held) {
        if (!held)
            look();
    });
    connect(m_view, &RowView::opened, this, &TrapList::opened);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (current() != nullptr)
            Q_EMIT currentChanged(); // what is shown stays while nothing else is chosen
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) {
                const int row = m_view->currentIndex().row();
                if (row >= first.row() && row <= last.row())
                    Q_EMIT currentChanged(); // it came again
            });
}

void TrapList::buildRows()
{
    m_view->setObjectName(QStringLiteral("trapRows"));
    m_view->setAccessibleName(tr("SNMP traps"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(m_delegate);
    m_footer->setObjectName(QStringLiteral("trapsFooter"));
    m_newer->setObjectName(QStringLiteral("newerTraps"));
    m_newer->setAutoDefault(false);
    m_more->setObjectName(QStringLiteral("olderTraps"));
    m_more->setAutoDefault(false);
    fitColumns();
    auto* rows = new QWidget;
    auto* layout = new QVBoxLayout(rows);
    layout->setContentsMargins({});
    layout->setSpacing(steps(1));
    layout->addWidget(m_view, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(steps(2));
    foot->addWidget(m_footer, 1);
    foot->addWidget(m_newer);
    foot->addWidget(m_more);
    layout->addLayout(foot);
    m_stack->addWidget(rows);
}

/// Columns keep their widths: rows that come later must not push them about.
void TrapList::fitColumns()
{
    const QFontMetrics metrics(typeface(Type::Body));
    const auto wide = [&metrics](const QString& text) { return metrics.horizontalAdvance(text) + steps(5); };
    QHeaderView* header = m_view->header();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(true);
    header->resizeSection(TrapsModel::When, wide(QStringLiteral("2026-00-00 00:00:00")));
    header->resizeSection(TrapsModel::Times, wide(QStringLiteral("×10 000")));
    header->resizeSection(TrapsModel::From, wide(QStringLiteral("NB-SW-CORE-01")));
    header->resizeSection(TrapsModel::What, wide(QStringLiteral("cpqHe4FltTolPowerSupplyFailed")));
    header->resizeSection(TrapsModel::Became, wide(tr("thrown away", "the widest of what becomes of traps")));
    header->resizeSection(TrapsModel::Customer, wide(QStringLiteral("Norrbygg AB i Umeå")));
}

void TrapList::ask(TrapQuestion question)
{
    m_question = std::move(question);
    m_isAsked = true;
    m_isKnown = m_isWaiting = false;
    m_above = 0;
    m_letsIn = false;
    m_next.reset();
    m_failure.reset();
    ++m_generation; // what is on its way answers another question
    m_model.set({});
    if (isVisible())
        send(Part::First);
    follow();
    Q_EMIT trapsChanged();
    Q_EMIT currentChanged();
}

void TrapList::setNothing(Nothing nothing)
{
    m_nothing = std::move(nothing);
    follow();
}

void TrapList::apply(const PictureChange& change)
{
    m_model.apply(change);
}

void TrapList::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_tick.start();
    const bool isStale = m_isKnown && m_sources.clock.utcNow() - m_lookedAt > StaleAfter;
    if (m_isAsked && !m_isWaiting && (!m_isKnown || isStale))
        send(Part::First);
    else
        look();
}

void TrapList::hideEvent(QHideEvent* event)
{
    m_tick.stop();
    QWidget::hideEvent(event);
}

/// Rows that come in above move nothing that a person looks at.
bool TrapList::isAtRest() const
{
    return m_letsIn || (!m_view->isHeld() && m_view->verticalScrollBar()->value() == 0);
}

void TrapList::look()
{
    if (isVisible() && m_isKnown && !m_isWaiting)
        send(Part::Heard);
}

void TrapList::send(Part part)
{
    if (m_isWaiting || (part == Part::Older && !m_next))
        return;
    m_isWaiting = true;
    m_part = part;
    m_sentAt = m_sources.clock.utcNow();
    TrapQuestion question = m_question;
    if (part == Part::First)
        m_wanted = PageRows;
    if (part == Part::Heard)
        question.heardSince = m_lookedAt - HeardWithin;
    const int limit = part == Part::Older ? static_cast<int>(std::max<qsizetype>(m_wanted, 1)) : PageRows;
    m_sources.traps.traps(std::move(question), part == Part::Older ? m_next : std::nullopt, limit, m_generation,
                          [guard = QPointer(this), part](TrapArchive::Answer answer) {
                              if (guard && guard->m_generation == answer.generation)
                                  guard->take(part, std::move(answer));
                          });
    if (part != Part::Heard)
        follow();
}

void TrapList::take(Part part, TrapArchive::Answer answer)
{
    m_isWaiting = false;
    m_failure = answer.failure;
    if (answer.failure) {
        follow();
        return;
    }
    const auto came = static_cast<qsizetype>(answer.page.traps.size());
    if (part == Part::Heard) {
        takeHeard(std::move(answer.page));
    } else {
        m_next = answer.page.next;
        if (part == Part::First) {
            m_above = 0;
            m_lookedAt = m_sentAt;
            m_model.set(std::move(answer.page.traps));
        } else {
            m_model.append(std::move(answer.page.traps));
        }
        m_isKnown = true;
        goOn(came);
    }
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0 && part != Part::Heard)
        m_view->setCurrentIndex(m_model.index(0, 0));
    follow();
    if (part != Part::Heard || came > 0)
        Q_EMIT trapsChanged();
}

/// Looking through very many takes steps: until the page is full.
void TrapList::goOn(qsizetype came)
{
    m_wanted -= came;
    if (m_next && m_wanted > 0 && isVisible())
        send(Part::Older);
}

void TrapList::takeHeard(TrapPage page)
{
    const TrapId newest = m_model.traps().empty() ? TrapId{} : m_model.traps().front().id;
    const auto isNew = [newest](const Trap& trap) { return trap.id > newest; };
    if (!isAtRest()) {
        m_above = static_cast<int>(std::ranges::count_if(page.traps, isNew));
        std::erase_if(page.traps, isNew);
        m_model.merge(page.traps);
        return;
    }
    m_above = 0;
    m_letsIn = false;
    m_lookedAt = m_sentAt;
    const bool reaches = !page.next || *page.next <= newest;
    if (reaches) {
        m_model.merge(page.traps);
        if (m_model.trim(MostRows))
            m_next = m_model.traps().back().id;
    } else { // more than a page of them
        m_next = page.next;
        m_model.set(std::move(page.traps));
    }
}

/// To those that wait above.
void TrapList::letIn()
{
    m_letsIn = true;
    m_view->scrollToTop();
    look();
    m_view->setFocus(Qt::OtherFocusReason);
}

/// The rows, or why there are none.
void TrapList::follow()
{
    const int rows = m_model.rowCount();
    const bool isLooking = m_isWaiting && m_part != Part::Heard && (m_next || rows == 0);
    m_more->setVisible(m_next.has_value() && !isLooking);
    m_more->setEnabled(!m_isWaiting || !isLooking);
    m_newer->setVisible(m_above > 0);
    m_newer->setText(m_above >= PageRows ? tr("More than %Ln new above", "", PageRows - 1)
                                         : tr("%Ln new above", "", m_above));
    QString footer = tr("%Ln traps", "", rows);
    if (m_failure)
        footer = tr("Could not be read: %1").arg(failureWords(m_failure->message));
    else if (isLooking)
        footer = rows == 0 ? tr("Looking for traps …") : tr("%Ln traps; looking further back …", "", rows);
    else if (m_next)
        footer = tr("The newest %Ln traps", "", rows);
    m_footer->setText(footer);
    const bool isEmpty = rows == 0 && (m_failure || (m_isKnown && !isLooking));
    if (isEmpty && m_failure)
        m_empty->set(tr("The traps could not be read"), failureWords(m_failure->message), m_again);
    else if (isEmpty)
        m_empty->set(m_nothing.title, m_nothing.text, m_nothing.action);
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
}

void TrapList::setDensity(Density density)
{
    m_delegate->setDensity(density);
    m_view->setDensity(density);
}

void TrapList::focusRows()
{
    auto* action = m_empty->findChild<QPushButton*>(QStringLiteral("emptyAction"));
    if (m_stack->currentIndex() == 1 && action != nullptr)
        action->setFocus(Qt::ShortcutFocusReason);
    else
        m_view->setFocus(Qt::ShortcutFocusReason);
}

const Trap* TrapList::current() const
{
    return m_model.trap(m_view->currentIndex());
}

} // namespace sd
