#pragma once

#include "models/boundary/changehistory.h"
#include "models/words/changewords.h"
#include "widgets/common/palette.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QPushButton;
class QStackedLayout;

namespace sd {

class EmptyState;
class RowDelegate;
class RowView;
class TextLabel;

/// What the change log answers to one question, the newest first, a page at a time. Asks only while it is seen; what
/// happens meanwhile comes in above, unless a person works in the rows.
class ChangeList : public QWidget
{
    Q_OBJECT

public:
    struct Sources
    {
        const EstatePicture& picture;
        const ItemWords& words;
        ChangeHistory& changes;
    };
    /// Where all lines are of one server, its name does not stand in each.
    enum class Columns { All, OfOneServer };

    ChangeList(Sources sources, Columns columns, QWidget* parent = nullptr);

    /// `nothing` is said where no line answers.
    void ask(ChangeQuestion question, const QString& nothing);
    void apply(const PictureChange& change);
    void setDensity(Density density);
    void focusRows();
    [[nodiscard]] const ChangeQuestion& question() const { return m_question; }
    [[nodiscard]] const std::vector<Change>& lines() const { return m_model.lines(); }
    /// The selected line; nullptr: none.
    [[nodiscard]] const Change* current() const;

Q_SIGNALS:
    void currentChanged();
    void linesChanged();
    void opened(); ///< the selected line, by Enter or a double click

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum class Part { First, Newest, Older };

    void buildRows(Columns columns);
    void fitColumns(Columns columns);
    [[nodiscard]] bool mayTellOf(const PictureChange& change) const;
    void reload();
    void lookAnyway();
    void send(Part part);
    void take(Part part, ChangeHistory::Answer answer);
    void follow();

    Sources m_sources;
    ChangeRowTexts m_texts;
    ChangesModel m_model;
    ChangeQuestion m_question;
    QString m_nothing;
    std::optional<ChangePlace> m_next;
    std::optional<Failure> m_failure;
    quint64 m_generation = 0;
    bool m_isAsked = false; ///< there is a question
    bool m_isKnown = false; ///< its first page has come
    bool m_isWaiting = false;
    bool m_isStale = false; ///< something may have been changed since
    QTimer m_soon;
    QTimer m_anyway;
    RowView* m_view;
    RowDelegate* m_delegate;
    TextLabel* m_footer;
    QPushButton* m_more;
    EmptyState* m_empty;
    QAction* m_again;
    QStackedLayout* m_stack;
};

} // namespace sd
