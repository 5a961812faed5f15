#pragma once

#include <QWidget>

class QButtonGroup;

namespace sd {

class WrapLayout;

/// The views of a list, side by side with how much is in each, in a second line where there is no room; one is open.
class ViewTabs : public QWidget
{
    Q_OBJECT

public:
    explicit ViewTabs(QWidget* parent = nullptr);

    /// `key` is said in the tool tip.
    void add(const QString& name, const QString& title, const QString& key = {});
    void setKey(int tab, const QString& key);
    void addEnd(QWidget* widget); ///< at the far end of the row
    void setCount(int tab, int count);
    /// Whether there is such a view now.
    void setShown(int tab, bool shown);
    void setCurrent(int tab);

Q_SIGNALS:
    void chosen(int tab);

private:
    WrapLayout* m_row;
    QButtonGroup* m_group;
    QStringList m_titles;
};

} // namespace sd
