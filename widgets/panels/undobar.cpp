#include "widgets/panels/undobar.h"

#include "widgets/common/actionbutton.h"
#include "widgets/common/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

#include <chrono>

namespace sd {

namespace {

using namespace std::chrono_literals;

} // namespace

UndoBar::UndoBar(QAction* undo, QWidget* parent)
    : QWidget(parent)
    , m_text(new TextLabel(TextLabel::Plain))
    , m_undo(new ActionButton(undo))
{
    setObjectName(QStringLiteral("undoBar"));
    m_text->setObjectName(QStringLiteral("undoText"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(steps(4), steps(1), steps(4), steps(1));
    layout->addWidget(m_text);
    layout->addWidget(m_undo);
    layout->addStretch(1);
    m_away.setSingleShot(true);
    connect(&m_away, &QTimer::timeout, this, &QWidget::hide);
    connect(undo, &QAction::triggered, this, &QWidget::hide);
    hide();
}

void UndoBar::report(const QString& text, bool canUndo)
{
    m_refused = false;
    m_text->setText(text);
    m_undo->setVisible(canUndo);
    m_away.start(canUndo ? 20s : 6s);
    show();
    update();
}

void UndoBar::refuse(const QString& text)
{
    m_refused = true;
    m_text->setText(text);
    m_undo->hide();
    m_away.start(60s);
    show();
    update();
}

void UndoBar::paintEvent(QPaintEvent* /*event*/)
{
    const Palette& colors = paletteOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), m_refused ? colors.state(State::Error).fill : colors.selection);
    painter.setPen(colors.line);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace sd
