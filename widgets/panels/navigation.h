#pragma once

#include <QAbstractButton>
#include <QWidget>

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
    enum Area { Alarms, Servers };

    explicit Navigation(QWidget* parent = nullptr);
    void setCounts(int alarms, int servers);
    void setArea(Area area);
    /// At the bottom, apart from the areas; the menu stays its owner's.
    void setMenu(const QString& text, QMenu* menu);

Q_SIGNALS:
    void areaChosen(sd::Navigation::Area area);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_layout;
    QButtonGroup* m_group;
    NavigationItem* m_alarms;
    NavigationItem* m_servers;
};

} // namespace sd
