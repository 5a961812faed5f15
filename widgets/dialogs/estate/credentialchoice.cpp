#include "widgets/dialogs/estate/credentialchoice.h"

#include <QComboBox>
#include <QPointer>

namespace sd {

void fillCredentials(QComboBox& combo, Operations& operations, CredentialId chosen)
{
    if (chosen && combo.findData(chosen.value) < 0)
        combo.addItem(QStringLiteral("…"), chosen.value);
    if (chosen)
        combo.setCurrentIndex(combo.findData(chosen.value));
    operations.readCredentials([guard = QPointer(&combo)](const std::vector<Credential>& credentials) {
        if (!guard)
            return;
        for (const Credential& credential : credentials) {
            if (const int at = guard->findData(credential.id.value); at >= 0)
                guard->setItemText(at, credential.name);
            else
                guard->addItem(credential.name, credential.id.value);
        }
    });
}

} // namespace sd
