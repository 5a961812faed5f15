#include "widgets/panels/checknote.h"

#include "models/words/words.h"
#include "widgets/common/actionbutton.h"
#include "widgets/common/textlabel.h"

#include <QHBoxLayout>

namespace sd {

CheckNoteView::CheckNoteView(const EstatePicture& picture, const Words& words, QAction* write, QWidget* parent)
    : QWidget(parent)
    , m_picture(picture)
    , m_words(words)
    , m_hidesEmpty(write == nullptr)
    , m_text(new TextLabel(TextLabel::Plain))
    , m_author(new TextLabel(TextLabel::Dim))
{
    setObjectName(QStringLiteral("checkNoteView"));
    m_text->setObjectName(QStringLiteral("checkNoteShown"));
    m_author->setObjectName(QStringLiteral("checkNoteAuthor"));
    for (TextLabel* label : {m_text, m_author}) {
        label->setTextFormat(Qt::PlainText); // people wrote it
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* written = new QVBoxLayout;
    written->setSpacing(steps(1));
    written->addWidget(new TextLabel(TextLabel::Section, tr("KNOWN ABOUT THE CHECK")));
    written->addWidget(m_text);
    written->addWidget(m_author);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(steps(2));
    row->addLayout(written, 1);
    if (write != nullptr)
        row->addWidget(new ActionButton(write), 0, Qt::AlignTop);
    fill();
}

void CheckNoteView::show(CheckId check)
{
    m_check = check;
    fill();
}

void CheckNoteView::apply(const PictureChange& change)
{
    if (change.reset || change.estate)
        fill();
}

void CheckNoteView::fill()
{
    const EstatePicture::CheckEntry* entry = m_picture.check(m_check);
    const bool isKnown = entry != nullptr && entry->note;
    m_text->setText(isKnown ? entry->note->text : tr("Nothing is written about it."));
    m_author->setText(isKnown ? tr("%1, %2", "who, when").arg(entry->note->by, m_words.moment(entry->note->at))
                              : QString());
    m_author->setVisible(isKnown);
    if (m_hidesEmpty) // else never: before it is in its place it would be a window of its own
        setVisible(isKnown);
}

} // namespace sd
