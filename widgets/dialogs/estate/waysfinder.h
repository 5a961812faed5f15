#pragma once

#include "models/boundary/operations.h"
#include "models/boundary/workbench.h"
#include "models/items/itemwords.h"
#include "widgets/dialogs/estate/wayrow.h"

#include <QWidget>

#include <map>
#include <vector>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace sd {

class BmcSignOn;
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
    explicit WaysFinder(const Sources& sources, QWidget* parent = nullptr);

    /// Another address: what the former one answered is forgotten, and the boxes stand as before the answers.
    void setAddress(const QString& address);
    [[nodiscard]] QString address() const { return m_address; }
    void find();
    void stop();

    [[nodiscard]] std::vector<CheckParams> chosen() const;
    /// SNMP is ticked: with this credential, or with the community that was typed.
    [[nodiscard]] bool usesSnmp() const;
    /// An answer has come, be it only to "public".
    [[nodiscard]] bool snmpAnswered() const;
    [[nodiscard]] CredentialId credential() const { return m_credential; }
    /// What was typed; empty, too, where "public" is what was answered to.
    [[nodiscard]] QByteArray community() const;
    void setCredential(CredentialId credential) { m_credential = credential; }
    /// The server's, with which a BMC is signed on to where nothing is typed.
    void setServerCredential(CredentialId credential);
    /// Redfish is ticked, and signs on with what was typed.
    [[nodiscard]] bool usesTypedBmc() const;
    /// Redfish is ticked, and nobody has accepted the certificate that the BMC shows.
    [[nodiscard]] bool needsAcceptance() const;
    [[nodiscard]] const BmcSignOn& bmc() const { return *m_bmc; }

Q_SIGNALS:
    void changed();
    /// What it reads now, by what is proposed; nothing when the address is another one.
    void read(const std::vector<sd::JudgedReading>& readings);
    /// What the server said of itself.
    void recognised(const QString& ownName, const QString& kind);

private:
    struct Way
    {
        CheckParams params;
        WayRow row;
        int waiting = 0; ///< trials that have not answered
        bool answered = false;
        QStringList baselines = {}; ///< SNMP: what fits the device, a check of each
    };
    struct Asked
    {
        size_t way;
        Trial trial;
        CheckParams saved; ///< what the check would be
        QString credentialName = {};
    };
    void add(const char* name, const QString& text, CheckParams params);
    void buildRows();
    void ask(const Asked& asked);
    void take(const Asked& asked, const TrialAnswer& answer);
    void takeSignOn(const Trial& trial);
    void signOnToBmc();
    void takeBmc(size_t way, const TrialAnswer& answer);
    void showReadings();
    void forgetAnswers();
    void recognise(const TrialAnswer& answer);
    void askSnmp(size_t way);
    void askStranger(size_t way, const CheckParams& params);
    void askWsman(size_t way);
    template<typename Params>
    [[nodiscard]] bool isTicked() const;
    void tellProgress();
    [[nodiscard]] Trial trialOf(const Way& way) const;
    [[nodiscard]] bool isRunning() const;

    Sources m_sources;
    QString m_address;
    std::vector<Way> m_ways;
    std::vector<Credential> m_credentials; ///< that open SNMP
    std::vector<CredentialId> m_passwords; ///< that have a user and a password
    CredentialId m_credential;             ///< the one that SNMP answered to
    bool m_isPublic = false;               ///< it answered to "public"
    std::vector<Subscription> m_underWay;
    QGridLayout* m_rows;
    QPushButton* m_button;
    TextLabel* m_progress;
    QLineEdit* m_community;
    BmcSignOn* m_bmc;
    std::map<ProbeKind, std::vector<JudgedReading>> m_read; ///< by what is proposed
};

} // namespace sd
