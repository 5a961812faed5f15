#include "widgets/panels/changes/changelist.h"

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
#include <QStackedLayout>

#include <algorithm>

namespace sd {

namespace {

using namespace std::chrono_literals;

constexpr int PageRows = 100;
/// What was done is on disk by then; a hundred alarms that are acknowledged one by one are one question.
constexpr auto LookAgainAfter = 2s;
/// What no batch tells of: another console's credentials, a line that was longer on its way to the disk.
constexpr auto LookAnywayAfter = 60s;

} // namespace

ChangeList::ChangeList(Sources sources, Columns columns, QWidget* parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_model(sources.picture, sources.words, m_texts)
    , m_soon(this)
    , m_view(new RowView)
    , m_delegate(new RowDelegate({Cell::Dim, Cell::Text, Cell::Text, Cell::Text, Cell::Dim}, m_view))
    , m_footer(new TextLabel(TextLabel::Small))
    , m_more(new QPushButton(tr("Show older")))
    , m_empty(new EmptyState)
    , m_again(new QAction(tr("Try again"), this))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("changeList"));
    buildRows(columns);
    m_stack->addWidget(m_empty);
    m_soon.setObjectName(QStringLiteral("lookAgain"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(LookAgainAfter);
    connect(&m_soon, &QTimer::timeout, this, &ChangeList::reload);
    m_anyway.setInterval(LookAnywayAfter);
    connect(&m_anyway, &QTimer::timeout, this, &ChangeList::lookAnyway);
    connect(m_again, &QAction::triggered, this, [this] { send(Part::First); });
    connect(m_more, &QPushButton::clicked, this, [this] { send(Part::Older); });
    connect(m_view, &RowView::heldChanged, this, [this](bool held) {
        if (!held)
            reload();
    });
    connect(m_view, &RowView::opened, this, &ChangeList::opened);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChangeList::currentChanged);
}

void ChangeList::buildRows(Columns columns)
{
    m_view->setObjectName(QStringLiteral("changeRows"));
    m_view->setAccessibleName(tr("Changes"));
    m_view->setRootIsDecorated(false);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(m_delegate);
    m_footer->setObjectName(QStringLiteral("changesFooter"));
    m_more->setObjectName(QStringLiteral("olderChanges"));
    m_more->setAutoDefault(false);
    fitColumns(columns);
    auto* rows = new QWidget;
    auto* layout = new QVBoxLayout(rows);
    layout->setContentsMargins({});
    layout->setSpacing(steps(1));
    layout->addWidget(m_view, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(steps(2));
    foot->addWidget(m_footer, 1);
    foot->addWidget(m_more);
    layout->addLayout(foot);
    m_stack->addWidget(rows);
}

/// Columns keep their widths: rows that come later must not push them about.
void ChangeList::fitColumns(Columns columns)
{
    const QFontMetrics metrics(typeface(Type::Body));
    const auto wide = [&metrics](const QString& text) { return metrics.horizontalAdvance(text) + steps(5); };
    QHeaderView* header = m_view->header();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(true);
    header->resizeSection(ChangesModel::When, wide(QStringLiteral("0000-00-00 00:00:00")));
    header->resizeSection(ChangesModel::Who, wide(QStringLiteral("Margareta Li")));
    header->resizeSection(ChangesModel::What, wide(tr("acknowledged alarm Network vmxnet", "about as wide as most")));
    header->resizeSection(ChangesModel::Where, wide(QStringLiteral("NB-SW-CORE-01")));
    m_view->setColumnHidden(ChangesModel::Where, columns == Columns::OfOneServer);
}

void ChangeList::ask(ChangeQuestion question, const QString& nothing)
{
    m_question = std::move(question);
    m_nothing = nothing;
    m_isAsked = true;
    m_isKnown = m_isWaiting = m_isStale = false;
    m_soon.stop();
    m_next.reset();
    m_failure.reset();
    ++m_generation; // what is on its way answers another question
    m_model.set({});
    if (isVisible())
        send(Part::First);
    follow();
    Q_EMIT linesChanged();
    Q_EMIT currentChanged();
}

void ChangeList::apply(const PictureChange& change)
{
    m_model.apply(change);
    if (!mayTellOf(change))
        return;
    m_isStale = true;
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

/// Alarms come and go all the time; only what people do to them has a line here.
bool ChangeList::mayTellOf(const PictureChange& change) const
{
    if (change.reset || change.estate)
        return true;
    if (m_question.object && m_question.object != ChangeObject::Alarm)
        return false;
    return std::ranges::any_of(change.handled, [&](AlarmId id) {
        const Alarm* alarm = m_sources.picture.alarm(id);
        return !m_question.server || alarm == nullptr || alarm->server == m_question.server;
    });
}

void ChangeList::lookAnyway()
{
    m_isStale = true;
    reload();
}

void ChangeList::reload()
{
    if (m_isStale && m_isKnown && isVisible() && !m_isWaiting && !m_view->isHeld())
        send(Part::Newest);
}

void ChangeList::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_anyway.start();
    if (m_isAsked && !m_isKnown && !m_isWaiting)
        send(Part::First);
    else
        lookAnyway();
}

void ChangeList::hideEvent(QHideEvent* event)
{
    m_anyway.stop();
    QWidget::hideEvent(event);
}

void ChangeList::send(Part part)
{
    if (m_isWaiting || (part == Part::Older && !m_next))
        return;
    m_isWaiting = true;
    if (part != Part::Older)
        m_isStale = false;
    m_sources.changes.changes(m_question, part == Part::Older ? m_next : std::nullopt, PageRows, m_generation,
                              [guard = QPointer(this), part](ChangeHistory::Answer answer) {
                                  if (guard && guard->m_generation == answer.generation)
                                      guard->take(part, std::move(answer));
                              });
    follow();
}

void ChangeList::take(Part part, ChangeHistory::Answer answer)
{
    m_isWaiting = false;
    m_failure = answer.failure;
    if (!answer.failure) {
        std::vector<Change>& lines = answer.page.changes;
        if (part == Part::Older) {
            m_model.append(std::move(lines));
            m_next = answer.page.next;
        } else if (part == Part::First || !m_model.putAbove(lines)) {
            m_model.set(std::move(lines));
            m_next = answer.page.next;
        }
        m_isKnown = true;
        if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0)
            m_view->setCurrentIndex(m_model.index(0, 0));
        Q_EMIT linesChanged();
        if (m_model.rowCount() == 0)
            Q_EMIT currentChanged();
    }
    follow();
    if (m_isStale)
        m_soon.start();
}

/// The rows, or why there are none.
void ChangeList::follow()
{
    const int rows = m_model.rowCount();
    m_more->setVisible(m_next.has_value());
    m_more->setEnabled(!m_isWaiting);
    QString footer = tr("%Ln changes", "", rows);
    if (m_failure)
        footer = tr("Could not be read: %1").arg(failureWords(m_failure->message));
    else if (m_isWaiting && rows == 0)
        footer = tr("Reading the changes …");
    else if (m_next)
        footer = tr("The newest %Ln changes", "", rows);
    m_footer->setText(footer);
    const bool isEmpty = rows == 0 && (m_failure || m_isKnown);
    if (isEmpty && m_failure)
        m_empty->set(tr("The changes could not be read"), failureWords(m_failure->message), m_again);
    else if (isEmpty)
        m_empty->set(tr("Nothing was changed"), m_nothing, nullptr);
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
}

void ChangeList::setDensity(Density density)
{
    m_delegate->setDensity(density);
    m_view->setDensity(density);
}

void ChangeList::focusRows()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

const Change* ChangeList::current() const
{
    return m_model.change(m_view->currentIndex());
}

} // namespace sd
