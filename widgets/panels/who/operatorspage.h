#pragma once

#include "models/boundary/accounts.h"
#include "models/items/estatepicture.h"
#include "widgets/common/usersettings.h"

#include <QStandardItemModel>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace sd {

class RowView;
class TextLabel;

/// Who may sign on, for administrators: added, changed, disabled; and when the console locks itself.
class OperatorsPage : public QWidget
{
    Q_OBJECT

public:
    struct Sources
    {
        Accounts& accounts;
        const EstatePicture& picture;
        UserSettings& settings;
    };
    explicit OperatorsPage(const Sources& sources, QWidget* parent = nullptr);

    void focusList();
    void add();

private:
    QLayout* buildButtons();
    void fillLockTimes();
    void fill();
    void fitColumns();
    void follow();
    void change();
    void switchOff();
    void edit(const Operator& who);
    [[nodiscard]] const Operator* current() const;
    [[nodiscard]] QString customersOf(const Operator& who) const;

    Sources m_sources;
    QStandardItemModel m_rows;
    RowView* m_list;
    TextLabel* m_about;
    TextLabel* m_trouble;
    QPushButton* m_add;
    QPushButton* m_change;
    QPushButton* m_switch;
    QComboBox* m_lock;
    Subscription m_listening;
};

} // namespace sd
