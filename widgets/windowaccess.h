#pragma once

#include "models/boundary/accounts.h"

#include <QObject>
#include <QPointer>

class QMainWindow;

namespace sd {

class SignOnPage;
class WindowContent;

/// Who sits at one window: the page before it while nobody is on, the name in its strip, the band while it is locked,
/// and what may be offered. All windows follow the same accounts.
class WindowAccess : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    WindowAccess(Accounts& accounts, QMainWindow& window);
    ~WindowAccess() override;

    /// The window's content was built anew.
    void attend(WindowContent& content);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void left(); ///< nobody is on from now on

private:
    void follow();
    void showPage(bool shown);
    void closeDialogs();
    void askForShift();

    Accounts& m_accounts;
    QMainWindow& m_window;
    QPointer<WindowContent> m_content;
    QPointer<SignOnPage> m_page;
    OperatorId m_last; ///< who was on before
    Subscription m_listening;
};

} // namespace sd
