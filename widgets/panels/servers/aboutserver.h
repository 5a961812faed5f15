#pragma once

#include "models/boundary/operations.h"
#include "models/boundary/workbench.h"
#include "models/items/estatepicture.h"

#include <QWidget>

#include <map>

class QGridLayout;

namespace sd {

class DependencyPicture;
class ItemWords;
class TextLabel;

/// Who a server is: what is written of it and what its polls read, the credentials that are used (names only), what it
/// depends on, and what was noted.
class AboutServer : public QWidget
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
    explicit AboutServer(const Sources& sources, QWidget* parent = nullptr);

    void show(ServerId server);
    void apply(const PictureChange& change);
    /// Asks for what polls read of the system and for the names of credentials, where that is not done yet.
    void lookUp();
    /// "Windows Server 2022 · HPE DL360 Gen10", as polls read it; empty until they did.
    [[nodiscard]] QString system() const;

Q_SIGNALS:
    void serverAsked(sd::ServerId server);
    /// What polls read of the system is known.
    void systemChanged();

private:
    void fill();
    void addRow(const QString& label, const QString& text, const char* name);
    [[nodiscard]] QString credentialsUsed() const;
    [[nodiscard]] QString read(const QString& key) const;

    Sources m_sources;
    ServerId m_server;
    std::map<QString, QString> m_identity;
    std::map<CredentialId, QString> m_credentials;
    QGridLayout* m_rows;
    DependencyPicture* m_dependencies;
    TextLabel* m_noDependencies;
    TextLabel* m_notesHeading;
    TextLabel* m_notes;
    quint64 m_generation = 0;
    bool m_isDue = false;
};

} // namespace sd
