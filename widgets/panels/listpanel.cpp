#include "widgets/panels/listpanel.h"

#include "widgets/common/textlabel.h"
#include "widgets/delegates/rowdelegate.h"
#include "widgets/panels/emptystate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace sd {

ListPanel::ListPanel(RowView* view, RowDelegate* delegate, QWidget* parent)
    : QWidget(parent)
    , m_filter(new QLineEdit)
    , m_view(view)
    , m_delegate(delegate)
    , m_waiting(new QPushButton)
    , m_footer(new TextLabel(TextLabel::Small))
    , m_empty(new EmptyState)
    , m_stack(new QStackedLayout)
    , m_clearFilter(new QAction(tr("Clear the filter"), this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setPlaceholderText(tr("Filter: words, -without"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setTextMargins(steps(1), 0, steps(1), 0);
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_waiting->setObjectName(QStringLiteral("waiting"));
    m_waiting->setFocusPolicy(Qt::NoFocus);
    m_waiting->hide();
    m_view->setItemDelegate(m_delegate);

    auto* rows = new QWidget;
    auto* rowsLayout = new QVBoxLayout(rows);
    rowsLayout->setContentsMargins({});
    rowsLayout->setSpacing(steps(1));
    rowsLayout->addWidget(m_view, 1);
    rowsLayout->addWidget(m_footer);
    m_stack->addWidget(rows);
    m_stack->addWidget(m_empty);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(steps(3), steps(3), steps(3), steps(2));
    layout->setSpacing(steps(2));
    layout->addWidget(m_filter);
    layout->addWidget(m_waiting);
    layout->addLayout(m_stack, 1);

    connect(m_filter, &QLineEdit::textChanged, this, &ListPanel::filterChanged);
    connect(m_clearFilter, &QAction::triggered, m_filter, &QLineEdit::clear);
    connect(m_view, &RowView::heldChanged, this, &ListPanel::heldChanged);
    connect(m_waiting, &QPushButton::clicked, m_view, &RowView::letGo);
}

void ListPanel::setDensity(Density density)
{
    m_delegate->setDensity(density);
    m_view->setDensity(density);
}

void ListPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ListPanel::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

QString ListPanel::filterText() const
{
    return m_filter->text();
}

void ListPanel::setWaiting(int count)
{
    m_waiting->setText(tr("%Ln new above", "alarms waiting to be listed", count));
    m_waiting->setVisible(count > 0);
}

void ListPanel::setFooter(const QString& text)
{
    m_footer->setText(text);
}

void ListPanel::showRows()
{
    m_stack->setCurrentIndex(0);
}

void ListPanel::showEmpty(const QString& title, const QString& text, QAction* action)
{
    m_empty->set(title, text, action);
    m_stack->setCurrentIndex(1);
}

/// From the filter, Enter and the down arrow go to the rows, Escape clears and goes there too.
bool ListPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape)
        m_filter->clear();
    if (key != Qt::Key_Escape && key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Down)
        return false;
    focusList();
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_view->model()->index(0, 0));
    return true;
}

} // namespace sd
