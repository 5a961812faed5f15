#pragma once

#include "models/boundary/clock.h"
#include "models/boundary/handoverbook.h"
#include "models/items/estatepicture.h"
#include "models/items/handovermodel.h"
#include "widgets/common/palette.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedLayout;

namespace sd {

class EmptyState;
class HandoverView;
class RowDelegate;
class TextLabel;
class UserSettings;
class WordBox;
class Words;

/// One page for the minute in which the next one takes over: what happened, what stands, what is coming, and what the
/// one before wants to say. Asks while it is seen.
class HandoverPanel : public QWidget
{
    Q_OBJECT

public:
    struct Sources
    {
        const EstatePicture& picture;
        const Words& words;
        HandoverBook& book;
        const Clock& clock;
        UserSettings& settings; ///< which span a person has chosen
    };

    /// `draft`: what was written to the next one and not left yet; it follows what is typed, and outlives the panel.
    HandoverPanel(const Sources& sources, QString& draft, QWidget* parent = nullptr);

    void setDensity(Density density);
    void focusSpan();
    void focusRows();
    /// nullptr: no line is selected.
    [[nodiscard]] const HandoverLine* current() const;

Q_SIGNALS:
    void selectionChanged();
    void serverAsked(sd::ServerId server, sd::CheckId check);
    void alarmAsked(sd::AlarmId alarm);
    void reported(const QString& said);
    void refused(const QString& why);

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// The order is that of the choice, and is kept as these numbers.
    enum Span { Watch, Eight, Twelve, Between };

    void buildRows();
    QWidget* buildHead();
    QWidget* buildNext(QString& draft);
    void followSpan();
    [[nodiscard]] HandoverQuestion question() const;
    void ask();
    void askAgain(); ///< unless it is asked already
    void send();
    void take(const HandoverBook::Answer& answer);
    void fill();
    void open(const QModelIndex& index);
    void leave();
    void copy();
    void askForFile();
    void save(const QString& file);

    Sources m_sources;
    Handover m_handover;
    HandoverReport m_report;
    bool m_isKnown = false;
    bool m_isWaiting = false;
    quint64 m_generation = 0;
    QTimer m_minute;
    HandoverModel m_model;
    QComboBox* m_span;
    QDateTimeEdit* m_from;
    QDateTimeEdit* m_to;
    TextLabel* m_summary;
    QPushButton* m_copy;
    QPushButton* m_save;
    WordBox* m_words;
    HandoverView* m_view;
    RowDelegate* m_delegate;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    QPlainTextEdit* m_next;
    QPushButton* m_leave;
};

} // namespace sd
