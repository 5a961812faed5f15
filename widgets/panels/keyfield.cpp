#include "widgets/panels/keyfield.h"

#include "widgets/common/palette.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace sd {

KeyField::KeyField(QWidget* parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setTextMargins(steps(1), 0, steps(1), 0);
    setContextMenuPolicy(Qt::NoContextMenu);
}

bool KeyField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) { // no key does what it does elsewhere
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent* event)
{
    const std::array alone{Qt::Key_Shift, Qt::Key_Control,  Qt::Key_Alt,     Qt::Key_Meta,
                           Qt::Key_AltGr, Qt::Key_CapsLock, Qt::Key_NumLock, Qt::Key_unknown};
    const auto key = static_cast<Qt::Key>(event->key());
    event->accept();
    if (std::ranges::find(alone, key) != alone.end())
        return;
    if (key == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    Qt::KeyboardModifiers with = event->modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    // How a sign is typed is the keyboard's affair: "?" is "?", with Shift or without.
    const QString text = event->text();
    if (text.size() == 1 && text[0].isPrint() && !text[0].isLetter() && !text[0].isSpace())
        with &= ~Qt::ShiftModifier;
    Q_EMIT pressed(QKeySequence(QKeyCombination(with, key)));
}

} // namespace sd
