#pragma once

#include "models/boundary/accounts.h"

#include <QTimer>
#include <QWidget>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace sd {

class TextLabel;

/// Login and password, and what is said of them: that capitals are locked, that they were wrong, how long to wait. On
/// the page before the window and in the dialog alike; the button that sends it is the host's.
class SignOnForm : public QWidget
{
    Q_OBJECT

public:
    /// `accounts` outlive it.
    explicit SignOnForm(Accounts& accounts, QWidget* parent = nullptr);

    /// Where it is known who comes.
    void setLogin(const QString& login);
    /// Asks to sign on, unless it waits.
    void submit();
    /// The first field that is empty takes the keys.
    void focusFirst();
    [[nodiscard]] bool canSubmit() const { return m_canSubmit; }

Q_SIGNALS:
    void canSubmitChanged(bool can);
    void signedOn();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void follow();
    void answer(const Result<void>& done);

    Accounts& m_accounts;
    QFormLayout* m_form;
    QLineEdit* m_login;
    QLineEdit* m_password;
    TextLabel* m_capitals;
    TextLabel* m_trouble;
    QTimer m_ticker; ///< counts the wait down
    QString m_refused;
    bool m_isAsking = false;
    bool m_canSubmit = false;
};

} // namespace sd
