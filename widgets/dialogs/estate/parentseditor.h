#pragma once

#include "models/domain/dependency.h"
#include "models/items/estatepicture.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace sd {

class FieldTrouble;

/// What a server is reached through: a list that grows by picking a name and shrinks by a click. A parent that would
/// close a circle is refused, and the circle is named.
class ParentsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ParentsEditor(const EstatePicture& picture, QWidget* parent = nullptr);

    /// `server` may be none: a server that is not there yet can be in no circle.
    void set(ServerId server, std::vector<ServerId> parents);
    /// Takes a name that was typed and not picked; false, and says why, where it is not one server's.
    [[nodiscard]] bool takeTyped();
    [[nodiscard]] const std::vector<ServerId>& parents() const { return m_parents; }

Q_SIGNALS:
    void changed();

private:
    void fillChoices();
    void addChosen();
    bool add(ServerId parent);
    void build();
    QWidget* buildRow(ServerId parent);
    [[nodiscard]] std::vector<ServerId> circleThrough(ServerId parent) const;

    const EstatePicture& m_picture;
    ServerId m_server;
    std::vector<ServerId> m_parents;
    QVBoxLayout* m_rows;
    QComboBox* m_choice;
    FieldTrouble* m_trouble;
};

} // namespace sd
