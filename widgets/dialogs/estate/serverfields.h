#pragma once

#include "models/boundary/operations.h"
#include "models/items/estatepicture.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace sd {

class FieldTrouble;

/// The fields of a server, with what is wrong under each: for adding one and for changing one.
class ServerFields : public QWidget
{
    Q_OBJECT

public:
    ServerFields(const EstatePicture& picture, Operations& operations, QWidget* parent = nullptr);

    /// Fills the fields; call it once, also for a new server.
    void set(const Server& server);
    /// As the fields say. A customer that is not there yet has a negative number and is in `newCustomer`.
    struct Edited
    {
        Server server;
        std::optional<Customer> newCustomer = {};
    };
    /// Nothing while something is missing or wrong.
    [[nodiscard]] std::optional<Edited> edited() const;
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString name() const;
    /// What the name is when nobody types one.
    void suggestName(const QString& name);
    /// Where no kind is chosen yet. An empty one takes back what was suggested before.
    void suggestKind(const QString& kind);
    [[nodiscard]] CredentialId credential() const;
    [[nodiscard]] QFormLayout& form() const { return *m_form; }

Q_SIGNALS:
    void changed();
    void addressEntered(); ///< Enter in the address

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addTo(const QString& label, QWidget* field, FieldTrouble* trouble, const char* name);
    void fillChoices();
    void judge();
    [[nodiscard]] QString addressTrouble() const;
    [[nodiscard]] QString nameTrouble() const;

    const EstatePicture& m_picture;
    Operations& m_operations;
    Server m_server;
    QFormLayout* m_form;
    QLineEdit* m_address;
    FieldTrouble* m_addressTrouble;
    QLineEdit* m_name;
    FieldTrouble* m_nameTrouble;
    QComboBox* m_customer;
    FieldTrouble* m_customerTrouble;
    QComboBox* m_site;
    QComboBox* m_kind;
    QString m_suggestedKind;
    QLineEdit* m_tags;
    QComboBox* m_credential;
    QPlainTextEdit* m_notes;
    QCheckBox* m_enabled;
};

/// "a, b; c" as single words, each once.
QStringList tagsOf(const QString& typed);

/// What a server of that address is called until it says so itself: "DC02" of dc02.example.se, an IP as it is.
QString nameOfAddress(const QString& address);

} // namespace sd
