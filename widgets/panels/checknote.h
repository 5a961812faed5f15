#pragma once

#include "models/items/estatepicture.h"

#include <QWidget>

class QAction;

namespace sd {

class TextLabel;
class Words;

/// What people know of a check, who wrote it and when.
class CheckNoteView : public QWidget
{
    Q_OBJECT

public:
    /// `write` stands beside it as a button; nullptr: there is no such button, and nothing is shown of a check without
    /// a note.
    CheckNoteView(const EstatePicture& picture, const Words& words, QAction* write, QWidget* parent = nullptr);

    void show(CheckId check);
    void apply(const PictureChange& change);

private:
    void fill();

    const EstatePicture& m_picture;
    const Words& m_words;
    CheckId m_check;
    bool m_hidesEmpty;
    TextLabel* m_text;
    TextLabel* m_author;
};

} // namespace sd
