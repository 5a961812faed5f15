#pragma once

#include "widgets/common/rowview.h"

#include <QAction>
#include <QWidget>

class QLineEdit;
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
    ListPanel(RowView* view, RowDelegate* delegate, QWidget* parent = nullptr);

    void setDensity(Density density);
    void focusFilter();
    void focusList();
    [[nodiscard]] RowView& view() const { return *m_view; }
    [[nodiscard]] QString filterText() const;

Q_SIGNALS:
    void filterChanged(const QString& text);
    void heldChanged(bool held);

protected:
    void setWaiting(int count);
    void setFooter(const QString& text);
    /// Shows the rows, or the empty state with these words.
    void showRows();
    void showEmpty(const QString& title, const QString& text, QAction* action);
    [[nodiscard]] QAction* clearFilterAction() const { return m_clearFilter; }
    bool eventFilter(QObject* watched, QEvent* event) override;
    QLineEdit* filterEdit() const { return m_filter; }

private:
    QLineEdit* m_filter;
    RowView* m_view;
    RowDelegate* m_delegate;
    QPushButton* m_waiting;
    TextLabel* m_footer;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    QAction* m_clearFilter;
};

} // namespace sd
