#include "widgets/dialogs/estate/fieldtrouble.h"

#include "widgets/common/palette.h"

#include <QEvent>

namespace sd {

FieldTrouble::FieldTrouble(const QString& field, QWidget* parent)
    : QLabel(parent)
{
    setObjectName(field + QStringLiteral("Trouble"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFont(typeface(Type::Small));
    dress();
    hide();
}

void FieldTrouble::tell(const QString& trouble)
{
    setText(trouble);
    setVisible(!trouble.isEmpty());
}

void FieldTrouble::dress()
{
    const QColor ink = paletteOf(palette()).state(State::Error).ink;
    QPalette own = palette();
    if (own.color(QPalette::WindowText) == ink)
        return; // setting it again would come back here
    own.setColor(QPalette::WindowText, ink);
    own.setColor(QPalette::Text, ink);
    setPalette(own);
}

void FieldTrouble::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

} // namespace sd
