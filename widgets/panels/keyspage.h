#pragma once

#include "widgets/common/actionregister.h"

#include <QStandardItemModel>
#include <QWidget>

class QPushButton;

namespace sd {

class KeyField;
class RowView;
class TextLabel;

/// Where a person gives actions other keys. A key that something else has is never taken in silence.
class KeysPage : public QWidget
{
    Q_OBJECT

public:
    explicit KeysPage(ActionRegister& actions, QWidget* parent = nullptr);
    void focusList();

private:
    void buildEditor();
    void fill();
    void refresh();
    void follow();
    void press(const QKeySequence& key);
    void take();
    void give(const QKeySequence& key);
    void say(const QString& text);
    [[nodiscard]] const ActionRule* current() const;

    ActionRegister& m_actions;
    QStandardItemModel m_rows;
    RowView* m_list;
    TextLabel* m_subject;
    KeyField* m_field;
    QPushButton* m_none;
    QPushButton* m_usual;
    QPushButton* m_allUsual;
    QPushButton* m_take;
    TextLabel* m_word;
    QKeySequence m_wanted; ///< that something else has
};

} // namespace sd
