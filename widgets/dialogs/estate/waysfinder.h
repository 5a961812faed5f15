#pragma once

#include "models/boundary/operations.h"
#include "models/boundary/workbench.h"
#include "models/items/itemwords.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sd {

class TextLabel;

/// What a server answers to: asks every usual way at once, shows each answer as it comes, and proposes a check for
/// each that is well. Nothing has to be asked: any way can be ticked as it is.
class WaysFinder : public QWidget
{
    Q_OBJECT

public:
    struct Sources
    {
        const ItemWords& words;
        Operations& operations;
        Workbench& workbench;
    };
    explicit WaysFinder(Sources sources, QWidget* parent = nullptr);

    void setAddress(const QString& address);
    void find();
    void stop();

    [[nodiscard]] std::vector<CheckParams> chosen() const;
    /// SNMP is ticked: with this credential, or with the community that was typed.
    [[nodiscard]] bool usesSnmp() const;
    /// An answer has come, be it only to "public".
    [[nodiscard]] bool snmpAnswered() const;
    [[nodiscard]] CredentialId credential() const { return m_credential; }
    [[nodiscard]] QString credentialName() const;
    [[nodiscard]] QByteArray community() const;
    void setCredential(CredentialId credential) { m_credential = credential; }

Q_SIGNALS:
    void changed();
    /// What the server said of itself.
    void recognised(const QString& ownName, const QString& kind);

private:
    struct Way
    {
        CheckParams params;
        QCheckBox* box;
        QLabel* figure;
        TextLabel* said;
        int waiting = 0; ///< trials that have not answered
        bool answered = false;
    };
    void add(const char* name, const QString& text, CheckParams params);
    void ask(size_t way, const Trial& trial, const QString& credentialName);
    void take(size_t way, const Trial& trial, const QString& credentialName, const TrialAnswer& answer);
    void showAnswer(Way& way, const TrialAnswer& answer, const QString& credentialName);
    void recognise(const TrialAnswer& answer);
    void askSnmp(size_t way);
    void tellProgress();
    [[nodiscard]] Trial trialOf(const Way& way) const;
    [[nodiscard]] bool isRunning() const;

    Sources m_sources;
    QString m_address;
    std::vector<Way> m_ways;
    std::vector<Credential> m_credentials;
    CredentialId m_credential; ///< the one that SNMP answered to
    std::vector<Subscription> m_underWay;
    QGridLayout* m_rows;
    QPushButton* m_button;
    TextLabel* m_progress;
    QLineEdit* m_community;
};

} // namespace sd
