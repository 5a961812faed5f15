#include "widgets/panels/listpanel.h"

#include "widgets/common/textlabel.h"
#include "widgets/delegates/rowdelegate.h"
#include "widgets/panels/emptystate.h"

#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace sd {

ListPanel::ListPanel(RowView* view, RowDelegate* delegate, FilterScope scope, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_filter(new FilterBar(scope))
    , m_views(new SavedViews)
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

    m_filter->setMenuButton(m_views);
    m_views->hide(); // until somebody gives it a place to keep them
    m_layout->setContentsMargins(steps(3), steps(3), steps(3), steps(2));
    m_layout->setSpacing(steps(2));
    m_layout->addWidget(m_filter);
    m_layout->addWidget(m_waiting);
    m_layout->addLayout(m_stack, 1);
    // Not before it is in its place: it shows its first widget, which would be a window of its own, take the keys from
    // the console's and go with them.
    m_stack->addWidget(rows);
    m_stack->addWidget(m_empty);

    connect(m_filter, &FilterBar::queryChanged, this, &ListPanel::filterChanged);
    connect(m_filter, &FilterBar::textChanged, this, &ListPanel::listViewChanged);
    connect(this, &ListPanel::listViewChanged, this, [this] { m_views->follow(listView()); });
    connect(m_views, &SavedViews::chosen, this, &ListPanel::setListView);
    connect(m_filter, &FilterBar::left, this, &ListPanel::leaveFilter);
    connect(m_clearFilter, &QAction::triggered, m_filter, &FilterBar::clear);
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
    m_filter->edit()->setFocus(Qt::ShortcutFocusReason);
    m_filter->edit()->selectAll();
}

void ListPanel::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

ListView ListPanel::listView() const
{
    return {.filter = m_filter->text().simplified()};
}

void ListPanel::setListView(const ListView& view)
{
    m_filter->setText(view.filter);
}

void ListPanel::addEnd(QWidget* end)
{
    m_filter->setMenuButton(end);
}

void ListPanel::addHead(QWidget* head)
{
    m_layout->insertWidget(1, head);
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

void ListPanel::leaveFilter()
{
    focusList();
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_view->model()->index(0, 0));
}

} // namespace sd
