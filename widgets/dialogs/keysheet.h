#pragma once

#include "widgets/dialogs/dialogframe.h"

class QGridLayout;

namespace sd {

class ActionRegister;
enum class KeyPlace;

/// All keys on one page, by where they mean what: read from the register and the fixed keys.
class KeySheet : public Dialog
{
    Q_OBJECT

public:
    explicit KeySheet(const ActionRegister& actions, QWidget* parent = nullptr);

Q_SIGNALS:
    void changeAsked(); ///< a person wants other keys
};

} // namespace sd
