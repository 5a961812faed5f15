#include "widgets/panels/handover/handoverpanel.h"

#include "models/words/failures.h"
#include "models/words/handoverwords.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/usersettings.h"
#include "widgets/common/writefile.h"
#include "widgets/panels/emptystate.h"
#include "widgets/panels/handover/handoverdelegate.h"
#include "widgets/panels/handover/handoverview.h"
#include "widgets/panels/handover/wordbox.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace sd {

namespace {

using namespace std::chrono_literals;

constexpr QLatin1StringView KeptSpan{"views.handover"}; ///< {"span": HandoverPanel::Span}

QDateTime localTime(UtcTime at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at));
}

} // namespace

HandoverPanel::HandoverPanel(const Sources& sources, QString& draft, QWidget* parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_span(new QComboBox)
    , m_from(new QDateTimeEdit)
    , m_to(new QDateTimeEdit)
    , m_summary(new TextLabel(TextLabel::Dim))
    , m_copy(new QPushButton(tr("Copy as text")))
    , m_save(new QPushButton(tr("Save …")))
    , m_words(new WordBox)
    , m_view(new HandoverView(m_model))
    , m_delegate(new HandoverDelegate(m_view))
    , m_empty(new EmptyState)
    , m_stack(new QStackedLayout)
    , m_next(new QPlainTextEdit(draft))
    , m_leave(new QPushButton(tr("Leave it to the next one")))
{
    setObjectName(QStringLiteral("handoverPanel"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(steps(3), steps(3), steps(3), steps(3));
    layout->setSpacing(steps(3));
    layout->addWidget(buildHead());
    layout->addWidget(m_summary);
    layout->addWidget(m_words); // what the one before wants to say stands above all figures
    layout->addLayout(m_stack, 1);
    buildRows(); // not before their place is there: the first would be a window of its own
    layout->addWidget(buildNext(draft));
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (!isVisible())
            m_minute.stop();
        else if (!m_view->isHeld())
            askAgain();
    });
    followSpan();
    m_words->show({});
}

QWidget* HandoverPanel::buildHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(steps(2));
    m_span->setObjectName(QStringLiteral("handoverSpan"));
    m_span->setAccessibleName(tr("Shift"));
    m_span->addItems({tr("Since my shift began"), tr("The last 8 hours"), tr("The last 12 hours"), tr("Between …")});
    m_span->setCurrentIndex(
        std::clamp<int>(m_sources.settings.value(KeptSpan)[QStringLiteral("span")].toInt(), Watch, Between));
    row->addWidget(m_span);
    const UtcTime now = m_sources.clock.utcNow();
    m_from->setObjectName(QStringLiteral("handoverFrom"));
    m_from->setAccessibleName(tr("Shift began"));
    m_from->setDateTime(localTime(now - Millis(8h)));
    m_to->setObjectName(QStringLiteral("handoverTo"));
    m_to->setAccessibleName(tr("Shift ended"));
    m_to->setDateTime(localTime(now));
    for (QDateTimeEdit* edit : {m_from, m_to}) {
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
        edit->setCalendarPopup(true);
        row->addWidget(edit);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &HandoverPanel::ask);
    }
    connect(m_span, &QComboBox::currentIndexChanged, this, [this](int span) {
        m_sources.settings.setValue(KeptSpan, QJsonObject{{QStringLiteral("span"), span}});
        followSpan();
        ask();
    });
    row->addStretch(1);
    m_copy->setObjectName(QStringLiteral("copyHandover"));
    connect(m_copy, &QPushButton::clicked, this, &HandoverPanel::copy);
    m_save->setObjectName(QStringLiteral("saveHandover"));
    connect(m_save, &QPushButton::clicked, this, &HandoverPanel::askForFile);
    for (QPushButton* button : {m_copy, m_save}) {
        button->setAutoDefault(false);
        button->setEnabled(false);
        row->addWidget(button);
    }
    m_summary->setObjectName(QStringLiteral("handoverSummary"));
    m_summary->setWordWrap(true);
    return head;
}

void HandoverPanel::buildRows()
{
    m_view->setItemDelegate(m_delegate);
    QHeaderView* header = m_view->header();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(HandoverModel::Mark, QHeaderView::Fixed);
    header->setSectionResizeMode(HandoverModel::What, QHeaderView::Stretch);
    const QFontMetrics metrics(typeface(Type::Body));
    const auto wide = [&metrics](const QString& text) { return metrics.horizontalAdvance(text) + steps(5); };
    header->resizeSection(HandoverModel::Mark, scaled(steps(9)));
    header->resizeSection(HandoverModel::When, wide(QStringLiteral("Wed 00 Nov 00:00")));
    header->resizeSection(HandoverModel::Where, wide(QStringLiteral("NB-SW-CORE-01")));
    header->resizeSection(HandoverModel::Who, wide(tr("Muted: service window until 16:00", "about as wide as most")));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    connect(m_view, &RowView::opened, this, &HandoverPanel::open);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HandoverPanel::selectionChanged);
}

QWidget* HandoverPanel::buildNext(QString& draft)
{
    auto* next = new QWidget;
    auto* layout = new QGridLayout(next);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(steps(3));
    layout->setVerticalSpacing(steps(1));
    m_next->setObjectName(QStringLiteral("handoverNext"));
    m_next->setAccessibleName(tr("To the next one"));
    m_next->setPlaceholderText(tr("What the one who takes over has to know"));
    m_next->setTabChangesFocus(true);
    m_next->setFixedHeight(steps(16));
    m_leave->setObjectName(QStringLiteral("leaveWord"));
    m_leave->setAutoDefault(false);
    m_leave->setToolTip(
        tr("Stands at the top of the next handover, with your name and the time; it can't be taken back"));
    m_leave->setEnabled(!draft.trimmed().isEmpty());
    connect(m_next, &QPlainTextEdit::textChanged, this, [this, &draft] {
        draft = m_next->toPlainText();
        m_leave->setEnabled(!draft.trimmed().isEmpty());
    });
    connect(m_leave, &QPushButton::clicked, this, &HandoverPanel::leave);
    layout->addWidget(new TextLabel(TextLabel::Section, tr("TO THE NEXT ONE")), 0, 0);
    layout->addWidget(m_next, 1, 0);
    layout->addWidget(m_leave, 1, 1, Qt::AlignBottom);
    layout->setColumnStretch(0, 1);
    return next;
}

void HandoverPanel::followSpan()
{
    for (QDateTimeEdit* edit : {m_from, m_to})
        edit->setVisible(m_span->currentIndex() == Between);
}

HandoverQuestion HandoverPanel::question() const
{
    const UtcTime now = m_sources.clock.utcNow();
    switch (static_cast<Span>(m_span->currentIndex())) {
    case Watch:
        return {.to = now};
    case Eight:
        return {now - Millis(8h), now};
    case Twelve:
        return {now - Millis(12h), now};
    case Between:
        break;
    }
    const UtcTime from = fromMs(m_from->dateTime().toMSecsSinceEpoch());
    const UtcTime to = fromMs(m_to->dateTime().toMSecsSinceEpoch());
    return {std::min(from, to), std::max(from, to)};
}

void HandoverPanel::ask()
{
    ++m_generation; // what is on its way answers another question
    m_isKnown = false;
    m_isWaiting = isVisible();
    if (m_isWaiting)
        send();
}

void HandoverPanel::askAgain()
{
    if (m_isWaiting)
        return;
    m_isWaiting = true;
    send();
}

void HandoverPanel::send()
{
    if (!m_isKnown)
        m_summary->setText(tr("Gathering what happened …"));
    m_sources.book.handover(question(), m_generation, [guard = QPointer(this)](const HandoverBook::Answer& answer) {
        if (guard && guard->m_generation == answer.generation)
            guard->take(answer);
    });
}

void HandoverPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_minute.start();
    askAgain();
}

void HandoverPanel::take(const HandoverBook::Answer& answer)
{
    m_isWaiting = false;
    if (answer.failure) {
        m_summary->setText(tr("Could not be read: %1").arg(failureWords(answer.failure->message)));
        return;
    }
    m_isKnown = true;
    m_handover = answer.handover;
    fill();
}

/// The selected row stays selected, wherever it stands now.
void HandoverPanel::fill()
{
    const HandoverLine* line = current();
    const auto chosen = line == nullptr ? std::optional<HandoverLine>() : *line;
    const bool isAtHeading = m_model.isHeading(m_view->currentIndex().row());
    const HandoverTopic heading = m_model.topic(m_view->currentIndex());
    m_report = HandoverWords(m_sources.picture, m_sources.words, m_sources.clock.utcNow()).report(m_handover);
    m_model.set(m_report.sections);
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_view->setFirstColumnSpanned(row, {}, m_model.isHeading(row));
    m_view->setCurrentIndex(chosen        ? m_model.indexOf(*chosen)
                            : isAtHeading ? m_model.indexOf(heading)
                                          : m_model.index(1, 0)); // below the first heading
    m_summary->setText(m_report.title + QStringLiteral("  ·  ") + m_report.summary);
    m_words->show(m_report.words);
    m_copy->setEnabled(true);
    m_save->setEnabled(true);
    if (m_model.rowCount() == 0)
        m_empty->set(tr("Nothing to hand over"), tr("No alarm stands, nothing was changed and no window is coming."),
                     nullptr);
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    Q_EMIT selectionChanged();
}

const HandoverLine* HandoverPanel::current() const
{
    return m_model.line(m_view->currentIndex());
}

/// To the alarm where it is one that is open, else to the server; a heading folds.
void HandoverPanel::open(const QModelIndex& index)
{
    const HandoverLine* line = m_model.line(index);
    if (line == nullptr) {
        m_view->toggle(index);
        return;
    }
    if (m_sources.picture.alarm(line->alarm) != nullptr)
        Q_EMIT alarmAsked(line->alarm);
    else if (m_sources.picture.server(line->server) != nullptr)
        Q_EMIT serverAsked(line->server, line->check);
}

void HandoverPanel::leave()
{
    m_leave->setEnabled(false);
    m_sources.book.leaveWord(m_next->toPlainText(), [guard = QPointer(this)](const Result<void>& left) {
        if (!guard)
            return;
        if (!left) {
            guard->m_leave->setEnabled(true);
            Q_EMIT guard->refused(tr("Not left: %1").arg(failureWords(left.failure().message)));
            return;
        }
        guard->m_next->clear();
        Q_EMIT guard->reported(tr("It stands at the top of the next handover"));
        guard->askAgain();
    });
}

void HandoverPanel::copy()
{
    QGuiApplication::clipboard()->setText(HandoverWords::text(m_report));
    Q_EMIT reported(tr("The handover is copied"));
}

void HandoverPanel::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Save the handover"));
    dialog->setObjectName(QStringLiteral("handoverFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({QStringLiteral("Markdown (*.md)"), tr("Plain text (*.txt)")});
    dialog->setDefaultSuffix(QStringLiteral("md"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1StringView("*.txt")) ? QStringLiteral("txt")
                                                                             : QStringLiteral("md"));
    });
    dialog->selectFile(tr("handover") + localTime(m_handover.shift.to).toString(QStringLiteral("-yyyy-MM-dd-HHmm")) +
                       QStringLiteral(".md"));
    connect(dialog, &QFileDialog::fileSelected, this, &HandoverPanel::save);
    dialog->open();
}

void HandoverPanel::save(const QString& file)
{
    const bool isText = file.endsWith(QLatin1StringView(".txt"), Qt::CaseInsensitive);
    const QString text = isText ? HandoverWords::text(m_report) : HandoverWords::markdown(m_report);
    writeFile(
        this, file, [text] { return text.toUtf8(); },
        [this, file](const QString& problem) {
            if (problem.isEmpty())
                Q_EMIT reported(tr("The handover is saved in %1").arg(QFileInfo(file).fileName()));
            else
                Q_EMIT refused(tr("Could not be written: %1").arg(problem));
        });
}

void HandoverPanel::setDensity(Density density)
{
    m_delegate->setDensity(density);
    m_view->setDensity(density);
}

void HandoverPanel::focusSpan()
{
    m_span->setFocus(Qt::ShortcutFocusReason);
}

void HandoverPanel::focusRows()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

} // namespace sd
