#include "widgets/panels/who/lockband.h"

#include "models/words/format.h"
#include "widgets/common/palette.h"
#include "widgets/common/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace sd {

LockBand::LockBand(QAction* unlock, QWidget* parent)
    : QWidget(parent)
    , m_text(new TextLabel(TextLabel::Plain))
{
    setObjectName(QStringLiteral("lockBand"));
    m_text->setObjectName(QStringLiteral("lockText"));
    auto* button = new QPushButton(tr("Unlock …"));
    button->setObjectName(QStringLiteral("unlock"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, unlock, &QAction::trigger);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(steps(4), steps(1), steps(4), steps(1));
    row->setSpacing(steps(3));
    row->addWidget(m_text);
    row->addWidget(button);
    row->addStretch(1);
    hide();
}

void LockBand::show(const Present& present)
{
    const bool isLocked = present.how == Presence::Locked;
    if (isLocked)
        m_text->setText(tr("Locked since %1 (%2): you see and hear everything, and change nothing.")
                            .arg(Format().clockTime(present.since), present.who.name));
    setVisible(isLocked);
}

void LockBand::paintEvent(QPaintEvent* /*event*/)
{
    const Palette& colors = paletteOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.selection);
    painter.setPen(colors.line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace sd
