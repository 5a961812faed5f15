#include "widgets/panels/handover/wordbox.h"

#include "widgets/common/palette.h"
#include "widgets/common/textlabel.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace sd {

namespace {

constexpr int MostHeight = steps(30);

} // namespace

WordBox::WordBox(QWidget* parent)
    : QWidget(parent)
    , m_author(new TextLabel(TextLabel::Dim))
    , m_word(new TextLabel(TextLabel::Plain))
    , m_scroll(new QScrollArea)
{
    setObjectName(QStringLiteral("handoverWords"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_author->setObjectName(QStringLiteral("handoverAuthor"));
    m_word->setObjectName(QStringLiteral("handoverWord"));
    m_word->setWordWrap(true);
    m_word->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_word->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_word->setAutoFillBackground(true);
    m_word->setBackgroundRole(QPalette::AlternateBase);
    m_scroll->setWidget(m_word);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setObjectName(QStringLiteral("handoverWordScroll"));
    m_scroll->setAccessibleName(tr("Left to this shift"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(steps(3), steps(2), steps(3), steps(2));
    layout->setSpacing(steps(1));
    layout->addWidget(m_author);
    layout->addWidget(m_scroll);
}

void WordBox::show(const Words& words)
{
    setVisible(!words.empty());
    if (words.empty())
        return;
    m_author->setText(tr("From %1", "who, when").arg(words.front().first));
    QString text = words.front().second;
    for (size_t i = 1; i < words.size(); ++i)
        text += QStringLiteral("\n\n") + words[i].first + QStringLiteral(":\n") + words[i].second;
    m_word->setText(text);
    fit();
}

/// Keys reach what does not fit.
void WordBox::fit()
{
    const int most = scaled(MostHeight);
    const QMargins margins = layout()->contentsMargins();
    const int needed = m_word->heightForWidth(width() - margins.left() - margins.right());
    m_scroll->setFixedHeight(std::clamp(needed, m_word->fontMetrics().height(), most));
    m_scroll->setFocusPolicy(needed > most ? Qt::TabFocus : Qt::NoFocus);
    m_scroll->setFrameShape(needed > most ? QFrame::StyledPanel : QFrame::NoFrame); // where the focus is seen
}

void WordBox::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace sd
