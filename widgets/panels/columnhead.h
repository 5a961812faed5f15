#pragma once

#include <QPushButton>
#include <QWidget>

#include <vector>

class QAction;
class QMenu;

namespace sd {

class ActionButton;

/// Opens the menu of a window's columns.
class ColumnButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ColumnButton(const QList<QAction*>& actions, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// At the head of a list or page: what can be asked of it as a column. Of one that is torn off, other things.
class ColumnHead : public QWidget
{
    Q_OBJECT

public:
    /// `torn`: while it is in a window of its own, in place of the menu with `whole`.
    ColumnHead(const QList<QAction*>& whole, const QList<QAction*>& torn, QWidget* parent = nullptr);
    void setTorn(bool torn);
    /// Whether the page stands over its list: then it has a way back.
    void setOverList(bool over);

Q_SIGNALS:
    void backAsked(); ///< to the list

private:
    QPushButton* m_back;
    ColumnButton* m_menu;
    std::vector<ActionButton*> m_torn;
};

} // namespace sd
