#include "widgets/panels/pageheader.h"

#include "widgets/common/stateshape.h"
#include "widgets/common/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace sd {

namespace {

int headerShape()
{
    return scaled(steps(7));
}

} // namespace

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent)
    , m_top(new QHBoxLayout)
    , m_title(new TextLabel(TextLabel::Title))
    , m_subtitle(new TextLabel(TextLabel::Dim))
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_subtitle->setObjectName(QStringLiteral("pageSubtitle"));
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_subtitle->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(steps(2)); // a muted shape has a bar below it
    m_title->setContentsMargins(headerShape() + steps(1), 0, 0, 0);
    m_top->setSpacing(steps(2));
    m_top->addWidget(m_title, 1, Qt::AlignTop);
    layout->addLayout(m_top);
    layout->addWidget(m_subtitle);
}

void PageHeader::set(StateMark mark, const QString& title, const QString& subtitle)
{
    m_mark = mark;
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    update();
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::addEnd(QWidget* end)
{
    m_top->addWidget(end, 0, Qt::AlignTop);
}

void PageHeader::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const int line = QFontMetrics(m_title->font()).height();
    paintState(painter, QRect(-2, m_title->y() + (line - headerShape()) / 2, headerShape(), headerShape()), m_mark,
               paletteOf(palette()));
}

} // namespace sd
