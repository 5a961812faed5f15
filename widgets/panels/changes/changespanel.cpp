#include "widgets/panels/changes/changespanel.h"

#include "models/words/changecsv.h"
#include "models/words/changewords.h"
#include "models/words/failures.h"
#include "models/words/words.h"
#include "widgets/common/writefile.h"
#include "widgets/panels/changes/changedetails.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

#include <algorithm>
#include <array>
#include <iterator>

namespace sd {

namespace {

using namespace std::chrono_literals;

constexpr int DetailsBesideFrom = 1500; ///< narrower, they stand below the rows
constexpr int ExportPage = 10'000;
constexpr int AccessKind = 100; ///< beyond every ChangeObject
constexpr int EveryKind = 101;
constexpr auto SearchAfter = 200ms; ///< of the last letter

} // namespace

ChangesPanel::ChangesPanel(Sources sources, QWidget* parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_search(new QLineEdit)
    , m_period(new PeriodBox({Period::Today, Period::Yesterday, Period::Week, Period::Month, Period::Year,
                              Period::Everything, Period::Between},
                             QStringLiteral("changesPeriod"), sources.clock.utcNow()))
    , m_kind(new QComboBox)
    , m_who(new QComboBox)
    , m_export(new QPushButton(tr("Export …")))
    , m_list(new ChangeList({sources.picture, sources.words, sources.changes}, ChangeList::Columns::All))
    , m_details(new ChangeDetails(sources.words))
    , m_halves(new QBoxLayout(QBoxLayout::TopToBottom))
{
    setObjectName(QStringLiteral("changesPanel"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(steps(3), steps(3), steps(3), steps(2));
    layout->setSpacing(steps(2));
    layout->addWidget(buildHead());
    m_halves->setSpacing(steps(2));
    m_halves->addWidget(m_list, 3);
    m_halves->addWidget(m_details, 1);
    layout->addLayout(m_halves, 1);
    m_period->choose(Period::Week);
    m_typed.setSingleShot(true);
    m_typed.setInterval(SearchAfter);
    connect(&m_typed, &QTimer::timeout, this, &ChangesPanel::ask);
    connect(m_search, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(m_period, &PeriodBox::changed, this, &ChangesPanel::ask);
    for (QComboBox* choice : {m_kind, m_who})
        connect(choice, &QComboBox::currentIndexChanged, this, &ChangesPanel::ask);
    connect(m_export, &QPushButton::clicked, this, &ChangesPanel::askForFile);
    connect(m_list, &ChangeList::linesChanged, this, &ChangesPanel::followPeople);
    connect(m_list, &ChangeList::currentChanged, this, &ChangesPanel::followLine);
    connect(m_list, &ChangeList::opened, this, &ChangesPanel::open);
    connect(m_details, &ChangeDetails::openAsked, this, &ChangesPanel::open);
    m_seesAs = m_sources.accounts.present().who;
    m_listening = m_sources.accounts.listen([this] { followAccounts(); });
    ask();
}

QWidget* ChangesPanel::buildHead()
{
    m_search->setObjectName(QStringLiteral("changesSearch"));
    m_search->setAccessibleName(tr("Search in the changes"));
    m_search->setPlaceholderText(tr("A name, a value, a person …"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_kind->setObjectName(QStringLiteral("changesKind"));
    m_kind->setAccessibleName(tr("Kind of thing"));
    fillKinds();
    m_who->setObjectName(QStringLiteral("changesWho"));
    m_who->setAccessibleName(tr("Person"));
    m_who->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_who->addItem(tr("Everybody"));
    m_export->setObjectName(QStringLiteral("exportChanges"));
    m_export->setAutoDefault(false);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(steps(2));
    row->addWidget(m_search, 1);
    for (QWidget* control : std::array<QWidget*, 4>{m_period, m_kind, m_who, m_export})
        row->addWidget(control);
    return head;
}

void ChangesPanel::fillKinds()
{
    const int chosen = m_kind->currentIndex();
    m_kind->clear();
    m_kind->addItem(tr("All changes", "kinds of things"));
    for (const auto& [text, object] :
         {std::pair{tr("Alarms"), ChangeObject::Alarm}, std::pair{tr("Servers"), ChangeObject::Server},
          std::pair{tr("Checks and thresholds"), ChangeObject::Check}, std::pair{tr("Notes"), ChangeObject::Note},
          std::pair{tr("Service windows"), ChangeObject::Window}, std::pair{tr("Dependencies"), ChangeObject::Parents},
          std::pair{tr("Credentials"), ChangeObject::Credential}, std::pair{tr("Customers"), ChangeObject::Customer},
          std::pair{tr("Adjustments"), ChangeObject::Adjustment}, std::pair{tr("Chart sets"), ChangeObject::ChartSet},
          std::pair{tr("Baselines"), ChangeObject::Baseline}, std::pair{tr("SNMP traps"), ChangeObject::Traps}})
        m_kind->addItem(text, static_cast<int>(object));
    if (allows(m_sources.accounts.present().who, Right::Audit)) {
        m_kind->addItem(tr("Operators"), static_cast<int>(ChangeObject::Operator));
        m_kind->addItem(tr("Signed on, seen, run, exported"), AccessKind);
        m_kind->addItem(tr("Changes, and all of that"), EveryKind);
    }
    m_kind->setCurrentIndex(chosen > 0 && chosen < m_kind->count() ? chosen : 0);
}

/// Another one sits here, or one with other rights: what is seen is asked for again.
void ChangesPanel::followAccounts()
{
    const Operator& who = m_sources.accounts.present().who;
    if (who.customers == m_seesAs.customers && who.role == m_seesAs.role)
        return;
    m_seesAs = who;
    {
        const QSignalBlocker asksOnce(m_kind);
        fillKinds();
    }
    ask();
}

void ChangesPanel::ask()
{
    m_typed.stop();
    ChangeQuestion question{.when = m_period->interval(m_sources.clock.utcNow())};
    if (m_who->currentIndex() > 0)
        question.who = m_who->currentText();
    const int kind = m_kind->currentIndex() > 0 ? m_kind->currentData().toInt() : -1;
    if (kind == AccessKind)
        question.lines = ChangeQuestion::Lines::Access;
    else if (kind == EveryKind || kind == static_cast<int>(ChangeObject::Operator))
        question.lines = ChangeQuestion::Lines::All;
    if (kind >= 0 && kind < AccessKind)
        question.object = static_cast<ChangeObject>(kind);
    question.text = m_search->text().trimmed();
    m_list->ask(std::move(question),
                isNarrowed() ? tr("Nothing that was changed answers to this search.")
                             : tr("What people do to servers, checks, windows and alarms will stand here."));
}

bool ChangesPanel::isNarrowed() const
{
    return m_who->currentIndex() > 0 || m_kind->currentIndex() > 0 || !m_search->text().trimmed().isEmpty() ||
           m_period->period() != Period::Everything;
}

/// Whoever was seen in a line can be chosen from then on.
void ChangesPanel::followPeople()
{
    const QSignalBlocker asksAgain(m_who); // the one that is chosen moves down
    for (const Change& line : m_list->lines()) {
        const auto [place, isNew] = m_people.insert(line.who);
        if (isNew)
            m_who->insertItem(1 + static_cast<int>(std::distance(m_people.begin(), place)), line.who);
    }
}

void ChangesPanel::followLine()
{
    const Change* line = m_list->current();
    if (line != nullptr)
        m_details->show(*line, placeOf(m_sources.picture, *line), canOpen(*line));
    else
        m_details->clear();
    Q_EMIT selectionChanged();
}

bool ChangesPanel::canOpen(const Change& change) const
{
    return m_sources.picture.server(change.server) != nullptr;
}

CheckId ChangesPanel::currentCheck() const
{
    const Change* line = current();
    if (line == nullptr)
        return {};
    CheckId check;
    if (line->object == ChangeObject::Check || line->object == ChangeObject::Note) {
        check = {line->objectId};
    } else if (line->object == ChangeObject::Alarm) {
        const Alarm* alarm = m_sources.picture.alarm({line->objectId});
        check = alarm == nullptr ? CheckId{} : alarm->key.check;
    }
    return m_sources.picture.check(check) == nullptr ? CheckId{} : check;
}

/// To the alarm while it is open, else to the server and the check there.
void ChangesPanel::open()
{
    const Change* line = current();
    if (line == nullptr || !canOpen(*line))
        return;
    const AlarmId alarm{line->object == ChangeObject::Alarm ? line->objectId : 0};
    if (m_sources.picture.alarm(alarm) != nullptr)
        Q_EMIT alarmAsked(alarm);
    else
        Q_EMIT serverAsked(line->server, Leaf{currentCheck()});
}

void ChangesPanel::apply(const PictureChange& change)
{
    if (isVisible())
        followDay();
    m_list->apply(change);
}

void ChangesPanel::followDay()
{
    if (m_period->interval(m_sources.clock.utcNow()) != m_list->question().when)
        ask();
}

void ChangesPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    followDay();
}

void ChangesPanel::setDensity(Density density)
{
    m_list->setDensity(density);
}

void ChangesPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ChangesPanel::focusRows()
{
    m_list->focusRows();
}

void ChangesPanel::showPeriod(Period period)
{
    {
        const QSignalBlocker search(m_search);
        const QSignalBlocker kind(m_kind);
        const QSignalBlocker who(m_who);
        const QSignalBlocker when(m_period);
        m_search->clear();
        m_kind->setCurrentIndex(0);
        m_who->setCurrentIndex(0);
        m_period->choose(period);
    }
    ask();
}

void ChangesPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isBeside = width() >= scaled(DetailsBesideFrom);
    m_halves->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_halves->setStretch(0, isBeside ? 2 : 3);
}

/// The keys that lead from the search to the rows, as from every filter.
bool ChangesPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape)
        m_search->clear();
    if (key != Qt::Key_Escape && key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    if (m_typed.isActive())
        ask();
    focusRows();
    return true;
}

void ChangesPanel::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Export changes"));
    dialog->setObjectName(QStringLiteral("changesFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilter(QStringLiteral("*.csv"));
    dialog->selectFile(tr("changes") + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        followDay();
        m_exported = m_list->question();
        m_export->setEnabled(false);
        gather(file, std::make_shared<std::vector<Change>>(), {});
    });
    dialog->open();
}

/// All pages, one after the other: a file holds every line that answers, not only those that are seen.
void ChangesPanel::gather(const QString& file, const Gathered& known, const std::optional<ChangePlace>& after)
{
    m_sources.changes.changes(
        m_exported, after, ExportPage, 0, [guard = QPointer(this), file, known](ChangeHistory::Answer answer) {
            if (!guard)
                return;
            if (answer.failure) {
                guard->m_export->setEnabled(true);
                Q_EMIT guard->exportFailed(
                    tr("The changes could not be read: %1").arg(failureWords(answer.failure->message)));
                return;
            }
            std::ranges::move(answer.page.changes, std::back_inserter(*known));
            if (answer.page.next)
                guard->gather(file, known, answer.page.next);
            else
                guard->write(file, known);
        });
}

void ChangesPanel::tellExport(const QString& file)
{
    m_sources.accounts.tell(
        {.deed = Deed::Exported, .name = QStringLiteral("changes"), .detail = QFileInfo(file).fileName()});
}

void ChangesPanel::write(const QString& file, const Gathered& changes)
{
    QStringList places;
    places.reserve(static_cast<qsizetype>(changes->size()));
    for (const Change& change : *changes)
        places << placeOf(m_sources.picture, change);
    const auto count = static_cast<int>(changes->size());
    writeFile(
        this, file, [changes, places] { return changeCsv(*changes, places, Format()); },
        [this, file, count](const QString& problem) {
            m_export->setEnabled(true);
            if (problem.isEmpty())
                tellExport(file);
            if (problem.isEmpty())
                Q_EMIT exported(tr("%Ln changes are saved in %1", "", count).arg(QFileInfo(file).fileName()));
            else
                Q_EMIT exportFailed(tr("Could not be written: %1").arg(problem));
        });
}

} // namespace sd
