#pragma once

#include "widgets/common/rowview.h"
#include "widgets/panels/filterbar.h"
#include "widgets/panels/savedviews.h"

#include <QAction>
#include <QWidget>

class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace sd {

class EmptyState;
class RowDelegate;
class TextLabel;

/// What the lists of the console share: a filter above, the rows, what waits to be let in, a line of counts below,
/// and what stands there when there are no rows.
class ListPanel : public QWidget
{
    Q_OBJECT

public:
    ListPanel(RowView* view, RowDelegate* delegate, FilterScope scope, QWidget* parent = nullptr);

    void setDensity(Density density);
    void focusFilter();
    void focusList();
    [[nodiscard]] RowView& view() const { return *m_view; }
    [[nodiscard]] FilterBar& filter() const { return *m_filter; }
    /// What can be asked of the list, at the end of the filter's line.
    void addEnd(QWidget* end);
    [[nodiscard]] SavedViews& savedViews() const { return *m_views; }
    /// How the list is looked at; here its filter, in lists that have more all of it.
    [[nodiscard]] virtual ListView listView() const;
    virtual void setListView(const ListView& view);

Q_SIGNALS:
    void filterChanged(const sd::FilterQuery& query);
    void heldChanged(bool held);
    void listViewChanged(); ///< by whatever a person chose

protected:
    void setWaiting(int count);
    void setFooter(const QString& text);
    /// Shows the rows, or the empty state with these words.
    void showRows();
    void showEmpty(const QString& title, const QString& text, QAction* action);
    [[nodiscard]] RowDelegate& delegate() const { return *m_delegate; }
    [[nodiscard]] QAction* clearFilterAction() const { return m_clearFilter; }
    /// Between the filter and the rows.
    void addHead(QWidget* head);

private:
    void leaveFilter();

    QVBoxLayout* m_layout;
    FilterBar* m_filter;
    SavedViews* m_views;
    RowView* m_view;
    RowDelegate* m_delegate;
    QPushButton* m_waiting;
    TextLabel* m_footer;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    QAction* m_clearFilter;
};

} // namespace sd
