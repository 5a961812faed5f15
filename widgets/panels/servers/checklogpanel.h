#pragma once

#include "models/boundary/clock.h"
#include "models/boundary/workbench.h"
#include "models/items/serverleaves.h"

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;
class QStandardItemModel;

namespace sd {

class RowView;
class TextLabel;
class Words;

/// One check as it is run: how often, when next, by which threshold and whose, how its last polls went, and what the
/// newest said before anybody judged it. Asks for the log only while it is seen.
class CheckLogPanel : public QWidget
{
    Q_OBJECT

public:
    struct Sources
    {
        const EstatePicture& picture;
        const Words& words;
        Workbench& workbench;
        const Clock& clock;
    };
    explicit CheckLogPanel(const Sources& sources, QWidget* parent = nullptr);

    void show(Leaf leaf);
    void apply(const PictureChange& change);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void ask();
    void take(const CheckLog& log);
    void fillFacts();
    void tellNext();
    void fillPolls(const CheckLog& log);
    [[nodiscard]] QString rawText(const CheckLog& log) const;
    [[nodiscard]] QString thresholdText() const;

    Sources m_sources;
    Leaf m_leaf;
    std::optional<UtcTime> m_next;
    TextLabel* m_title;
    TextLabel* m_schedule;
    TextLabel* m_threshold;
    QStandardItemModel* m_polls;
    RowView* m_pollView;
    QPlainTextEdit* m_raw;
    QTimer m_second;
    quint64 m_generation = 0;
    bool m_askAgain = false; ///< a poll came while an answer was on its way
    bool m_waiting = false;  ///< asked and not answered: the next question waits
};

} // namespace sd
