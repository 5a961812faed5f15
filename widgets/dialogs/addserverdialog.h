#pragma once

#include "models/boundary/operations.h"
#include "models/boundary/workbench.h"
#include "models/items/estatepicture.h"
#include "models/items/itemwords.h"
#include "widgets/dialogs/dialogframe.h"

#include <functional>

class QPushButton;

namespace sd {

class FieldTrouble;
class ReadingsView;
class ServerFields;
class WaysFinder;

/// A server by its address: see what answers, take what is proposed, say whose it is. Stays open when saving is
/// refused and says why.
class AddServerDialog : public Dialog
{
    Q_OBJECT

public:
    struct Sources
    {
        const EstatePicture& picture;
        const ItemWords& words;
        Operations& operations;
        Workbench& workbench;
    };
    explicit AddServerDialog(const Sources& sources, QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void saved(const QString& serverName);

private:
    void follow();
    /// First what was typed to sign on with, one after the other, then the server.
    void saveCommunity();
    void saveBmc();
    void saveTyped(const Credential& credential, const QString& field, const QByteArray& secret,
                   std::function<void(CredentialId)> saved);
    void saveEstate();
    [[nodiscard]] Estate estate() const;
    void tell(const Failure& failure);

    Sources m_sources;
    ServerFields* m_fields;
    WaysFinder* m_ways;
    ReadingsView* m_readings; ///< what the proposed baselines read now
    FieldTrouble* m_refusal;
    CredentialId m_bmc;        ///< of what was typed for the BMC, once it is saved …
    bool m_isBmcSaved = false; ///< … as it stands there now
    QString m_ownName;         ///< as the server calls itself
    QPushButton* m_accept = nullptr;
};

} // namespace sd
