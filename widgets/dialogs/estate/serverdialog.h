#pragma once

#include "models/boundary/operations.h"
#include "models/items/estatepicture.h"
#include "widgets/dialogs/dialogframe.h"

class QPushButton;

namespace sd {

class FieldTrouble;
class ParentsEditor;
class ServerFields;

/// Changes a server, or makes another one like it: its fields, and what it is reached through.
class ServerDialog : public Dialog
{
    Q_OBJECT

public:
    enum class Purpose { Edit, Clone };

    ServerDialog(const EstatePicture& picture, Operations& operations, ServerId server, Purpose purpose,
                 QWidget* parent = nullptr);

    void accept() override;
    void reject() override;

Q_SIGNALS:
    /// What was written; for a change, `before` is what takes it back.
    void saved(const QString& name, const sd::Estate& before);

private:
    void follow();
    [[nodiscard]] Estate estate() const;
    [[nodiscard]] Estate before() const;
    void cloneChecks(Estate& estate) const;
    void saveParents();
    [[nodiscard]] bool isDone(const Outcome& outcome);
    void finish();

    const EstatePicture& m_picture;
    Operations& m_operations;
    ServerId m_of;
    Purpose m_purpose;
    ServerFields* m_fields;
    ParentsEditor* m_parents;
    FieldTrouble* m_refusal;
    Estate m_before;               ///< what takes back all that this dialog has written
    bool m_fieldsAreSaved = false; ///< and only the parents were refused
    QPushButton* m_accept = nullptr;
};

} // namespace sd
