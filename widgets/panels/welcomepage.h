#pragma once

#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QGridLayout;
class QLayout;

namespace sd {

class ActionButton;
class TextLabel;

/// What stands in the place of lists that would all be empty: nothing is watched yet, and these are the ways in.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    /// One way in: what it is, what comes of it, and the action that goes there.
    struct Way
    {
        QString title;
        QString text;
        QAction* action;
    };

    /// The way that is meant for most has `meant` as its place. `beside` are offered below: help, keys.
    WelcomePage(const std::vector<Way>& ways, size_t meant, const QList<QAction*>& beside, QWidget* parent = nullptr);

    /// On the way that is meant.
    void focusFirst();
    /// How far the demo is made, 0 … 100, in its action's card; none: as it was.
    void setProgress(const QAction* action, std::optional<int> percent);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Card;

    void layOut(QLayout* block);
    void arrange(int columns);

    std::vector<Card*> m_cards;
    size_t m_meant;
    QGridLayout* m_grid;
    int m_columns = 0;
};

} // namespace sd
