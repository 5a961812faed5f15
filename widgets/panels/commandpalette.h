#pragma once

#include "models/items/findingsmodel.h"

#include <QFrame>

class QLineEdit;
class QListView;

namespace sd {

class ItemWords;
class TextLabel;

/// Finds any server, customer, alarm, view and action by a few letters, without the mouse. It lies over the upper
/// middle of the widget it is a child of, and goes when it has been used, left, or clicked beside.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(const ItemWords& words, QWidget* over);

    /// Shows it, with nothing typed.
    void open(std::vector<Finding> all);

Q_SIGNALS:
    void chosen(const sd::Finding& finding);
    void left(); ///< it is hidden again, and the keys are nobody's; not where the focus went elsewhere by itself

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeTyped(const QString& typed);
    void move(int by);
    void choose();
    void leave();
    bool vanish();
    void loseFocus(Qt::FocusReason reason);
    void layOut();
    [[nodiscard]] bool takeKey(int key);

    FindingsModel m_model;
    QLineEdit* m_edit;
    QListView* m_list;
    TextLabel* m_nothing;
};

} // namespace sd
