#pragma once

#include <QWidget>

#include <utility>
#include <vector>

class QScrollArea;

namespace sd {

class TextLabel;

/// What the ones before left to say: as high as that is, up to a few lines; more is scrolled.
class WordBox : public QWidget
{
    Q_OBJECT

public:
    using Words = std::vector<std::pair<QString, QString>>; ///< who and when, and what they left; the newest first

    explicit WordBox(QWidget* parent = nullptr);

    /// Hidden without any.
    void show(const Words& words);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    TextLabel* m_author;
    TextLabel* m_word;
    QScrollArea* m_scroll;
};

} // namespace sd
