#include "widgets/dialogs/estate/trialview.h"

#include "models/words/explanations.h"
#include "models/words/words.h"
#include "widgets/common/rowview.h"
#include "widgets/common/textlabel.h"
#include "widgets/delegates/rowdelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace sd {

namespace {

enum Column { Name, Value, Reason, Columns };
constexpr int RowsShown = 7;

/// By all that a poll depends on: what the check is called and how often it is made are none of it.
bool asksTheSame(const Trial& a, const Trial& b)
{
    const auto what = [](const Trial& trial) {
        return std::tie(trial.server.address, trial.server.credential, trial.check.params, trial.check.timeout,
                        trial.check.credential, trial.typed);
    };
    return what(a) == what(b);
}

} // namespace

SeriesHealth asHealth(const JudgedReading& reading)
{
    SeriesHealth health;
    health.key = reading.reading.key;
    health.kind = reading.reading.kind;
    health.unit = reading.reading.unit;
    health.state = reading.state;
    health.value = reading.value;
    health.text = reading.reading.text;
    health.threshold = reading.threshold.value_or(Threshold{});
    return health;
}

TrialView::TrialView(Workbench& workbench, const ItemWords& words, Asked asked, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_words(words)
    , m_asked(std::move(asked))
    , m_button(new QPushButton(tr("Test now")))
    , m_outcome(new TextLabel(TextLabel::Dim))
    , m_readings(new QStandardItemModel(0, Columns, this))
    , m_view(new RowView)
{
    m_button->setObjectName(QStringLiteral("testNow"));
    m_button->setAutoDefault(false);
    m_outcome->setObjectName(QStringLiteral("trialOutcome"));
    m_outcome->setWordWrap(true);
    m_readings->setHorizontalHeaderLabels({tr("Reading"), tr("Now"), tr("Why")});
    m_view->setObjectName(QStringLiteral("trialReadings"));
    m_view->setAccessibleName(tr("What the test read"));
    m_view->setRootIsDecorated(false);
    m_view->setModel(m_readings);
    auto* delegate = new RowDelegate({Cell::ShapeAndText, Cell::Figure, Cell::Dim}, m_view);
    delegate->setDensity(Density::Compact);
    m_view->setItemDelegate(delegate);
    m_view->header()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->header()->setSectionResizeMode(Reason, QHeaderView::Stretch);
    m_view->setFixedHeight((RowsShown + 1) * std::max(rowHeight(Density::Compact), fontMetrics().height() + 2));
    m_view->hide();
    auto* top = new QHBoxLayout;
    top->setSpacing(steps(3));
    top->addWidget(m_button);
    top->addWidget(m_outcome, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(steps(2));
    layout->addLayout(top);
    layout->addWidget(m_view);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_isRunning)
            stop();
        else
            run();
    });
    follow();
}

void TrialView::follow()
{
    const std::optional<Trial> now = m_asked();
    if (m_tried && (!now || !asksTheSame(*now, *m_tried)))
        clear();
    m_button->setEnabled(m_isRunning || now.has_value());
}

void TrialView::clear()
{
    m_tried.reset();
    m_underWay.reset();
    m_isRunning = false;
    m_button->setText(tr("Test now"));
    m_outcome->clear();
    m_readings->setRowCount(0);
    m_view->hide();
}

void TrialView::run()
{
    const std::optional<Trial> trial = m_asked();
    if (!trial)
        return;
    m_isRunning = true;
    m_tried = trial;
    m_readings->setRowCount(0);
    m_button->setText(tr("Stop"));
    m_outcome->setText(tr("Waits for an answer, %1 at most …").arg(m_words.age(trial->check.timeout)));
    m_underWay = m_workbench.tryCheck(*trial, [guard = QPointer(this)](const TrialAnswer& answer) {
        if (guard)
            guard->take(answer);
    });
}

void TrialView::stop()
{
    m_underWay.reset();
    m_isRunning = false;
    m_button->setText(tr("Test now"));
    m_outcome->setText(tr("Stopped."));
    follow();
}

void TrialView::take(const TrialAnswer& answer)
{
    m_isRunning = false;
    m_button->setText(tr("Test again"));
    QStringList said;
    if (!answer.cause.isEmpty())
        said += Words::cause(answer.cause);
    else
        said +=
            tr("%1, answered in %2 ms").arg(m_words.state({answer.state}), QLocale().toString(answer.elapsed.count()));
    if (!answer.text.isEmpty())
        said += explanationWords(answer.text);
    m_outcome->setText(said.join(QStringLiteral(": ")));
    std::vector<JudgedReading> worstFirst = answer.readings;
    std::ranges::stable_sort(worstFirst, std::greater{},
                             [](const JudgedReading& reading) { return severity(reading.state); });
    for (const JudgedReading& reading : worstFirst)
        addReading(reading);
    m_view->setVisible(m_readings->rowCount() > 0);
    const int width = m_view->viewport()->width();
    m_view->header()->resizeSection(Name, std::max(scaled(steps(45)), width * 2 / 5));
    m_view->header()->resizeSection(Value, std::max(scaled(steps(28)), width / 5));
    follow();
}

/// "over 90 %", by the limit that was passed or the first one that holds.
QString TrialView::why(const JudgedReading& reading) const
{
    if (reading.reading.reported)
        return tr("as the source says");
    if (reading.state == State::NoData)
        return tr("a rate, known from the second poll on");
    if (!reading.threshold || !reading.threshold->isSet())
        return tr("no threshold");
    return m_words.thresholds(asHealth(reading));
}

void TrialView::addReading(const JudgedReading& reading)
{
    QList<QStandardItem*> row;
    for (const QString& text : {m_words.metric(reading.reading.key), m_words.value(asHealth(reading)), why(reading)}) {
        auto* item = new QStandardItem(text);
        item->setData(QVariant::fromValue(StateMark{reading.state}), MarkRole);
        item->setToolTip(text);
        row += item;
    }
    row.first()->setAccessibleText(row.first()->text() + QStringLiteral(", ") + m_words.state({reading.state}));
    m_readings->appendRow(row);
}

} // namespace sd
