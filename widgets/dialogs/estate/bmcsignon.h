#pragma once

#include "models/domain/trial.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace sd {

class FieldTrouble;
class TextLabel;

/// How a BMC is signed on to: with the server's credential, or with what is typed here; and whether the certificate
/// that it shows is accepted, where this computer does not trust it. No password is told before that.
class BmcSignOn : public QWidget
{
    Q_OBJECT

public:
    explicit BmcSignOn(QWidget* parent = nullptr);

    /// Of another address: nothing was shown, accepted or typed yet.
    void forget();
    /// The BMC answers, with this certificate; null: without one.
    void setShown(const SharedCertificate& certificate);
    /// The server's own, which is used where nothing is typed.
    void setCredential(CredentialId credential);
    /// Why the sign-on failed, in words; empty: it did not.
    void tell(const QString& trouble);
    void setRunning(bool isRunning);

    [[nodiscard]] bool wasShown() const { return m_wasShown; }
    /// Somebody has to look at the certificate first.
    [[nodiscard]] bool needsAcceptance() const;
    [[nodiscard]] bool canSignOn() const;
    [[nodiscard]] const SharedCertificate& certificate() const { return m_certificate; }
    [[nodiscard]] bool isTyped() const;
    [[nodiscard]] QString user() const;
    [[nodiscard]] QByteArray password() const;
    /// Lays what is typed, or else chosen, into a trial.
    void fill(Trial& trial) const;

Q_SIGNALS:
    void changed();
    void typed(); ///< another user or password
    void asked(); ///< to sign on now

private:
    void build();
    void follow();
    [[nodiscard]] QString certificateWords() const;

    SharedCertificate m_certificate;
    CredentialId m_credential;
    bool m_wasShown = false;
    bool m_isRunning = false;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QPushButton* m_signOn;
    TextLabel* m_shown;
    QCheckBox* m_accept;
    FieldTrouble* m_trouble;
};

} // namespace sd
