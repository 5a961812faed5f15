#pragma once

#include "models/boundary/clock.h"
#include "models/boundary/traparchive.h"
#include "models/words/trapwords.h"
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

/// The traps that answer to one question, the newest first, a page at a time. While it is seen it looks once a second
/// for what came: that comes in above, unless a person works in the rows or reads further down; then it is counted.
class TrapList : public QWidget
{
    Q_OBJECT

public:
    struct Sources
    {
        const EstatePicture& picture;
        const ItemWords& words;
        TrapArchive& traps;
        const Clock& clock;
    };
    /// What stands there when no trap answers.
    struct Nothing
    {
        QString title;
        QString text;
        QAction* action = nullptr;
    };
    static constexpr int PageRows = 100;
    static constexpr int MostRows = 2'000; ///< of those that come in above by themselves

    explicit TrapList(Sources sources, QWidget* parent = nullptr);

    void ask(TrapQuestion question);
    void setNothing(Nothing nothing);
    void apply(const PictureChange& change);
    void setDensity(Density density);
    void focusRows();
    [[nodiscard]] const TrapQuestion& question() const { return m_question; }
    [[nodiscard]] const std::vector<Trap>& traps() const { return m_model.traps(); }
    /// The selected one; nullptr: none.
    [[nodiscard]] const Trap* current() const;

Q_SIGNALS:
    void currentChanged();
    void trapsChanged();
    void opened(); ///< the selected one, by Enter or a double click

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum class Part { First, Heard, Older };

    void buildRows();
    void fitColumns();
    void look();
    void send(Part part);
    void take(Part part, TrapArchive::Answer answer);
    void takeHeard(TrapPage page);
    void goOn(qsizetype came);
    void letIn();
    [[nodiscard]] bool isAtRest() const;
    void follow();

    Sources m_sources;
    TrapRowTexts m_texts;
    TrapsModel m_model;
    TrapQuestion m_question;
    Nothing m_nothing;
    std::optional<TrapId> m_next;
    std::optional<Failure> m_failure;
    quint64 m_generation = 0;
    qsizetype m_wanted = 0; ///< so many rows of the page are still looked for
    UtcTime m_lookedAt{};   ///< what came before is in the rows
    UtcTime m_sentAt{};
    bool m_isAsked = false; ///< there is a question
    bool m_isKnown = false; ///< its first answer has come
    bool m_isWaiting = false;
    Part m_part = Part::First; ///< what is waited for
    int m_above = 0;           ///< so many came that were not let in
    bool m_letsIn = false;     ///< a person asked for those
    QTimer m_tick;
    RowView* m_view;
    RowDelegate* m_delegate;
    TextLabel* m_footer;
    QPushButton* m_newer;
    QPushButton* m_more;
    EmptyState* m_empty;
    QAction* m_again;
    QStackedLayout* m_stack;
};

} // namespace sd
