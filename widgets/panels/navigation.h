#pragma once

#include <QAbstractButton>
#include <QWidget>

#include <optional>
#include <vector>

class QButtonGroup;
class QMenu;
class QVBoxLayout;

namespace sd {

/// One area of the console: words, a count, and a mark on the one that is open.
class NavigationItem : public QAbstractButton
{
    Q_OBJECT

public:
    explicit NavigationItem(const QString& text, QWidget* parent = nullptr);
    void setCount(const QString& count);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_count;
};

/// The areas on the left.
class Navigation : public QWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);
    /// Below those already there; its place is how many there were.
    void add(const QString& name, const QString& text);
    void setKey(int place, const QString& key); ///< is said in the tool tip
    void setCount(int place, std::optional<int> count);
    void setCurrent(int place);
    /// At the bottom, apart from the areas; the menu stays its owner's.
    void setMenu(const QString& text, QMenu* menu);

Q_SIGNALS:
    void chosen(int place);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_layout;
    QVBoxLayout* m_areas;
    QButtonGroup* m_group;
    std::vector<NavigationItem*> m_items;
};

} // namespace sd
