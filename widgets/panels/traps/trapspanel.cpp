#include "widgets/panels/traps/trapspanel.h"

#include "models/words/baselinewords.h"
#include "models/words/words.h"
#include "widgets/common/textlabel.h"
#include "widgets/panels/traps/trapdetails.h"
#include "widgets/panels/traps/trapreception.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace sd {

namespace {

using namespace std::chrono_literals;

constexpr int TrapBesideFrom = 1500;     ///< narrower, it stands below the rows
constexpr auto SearchTrapsAfter = 200ms; ///< of the last letter

} // namespace

TrapsPanel::TrapsPanel(Sources sources, QWidget* parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_search(new QLineEdit)
    , m_period(new PeriodBox(
          {Period::Today, Period::Yesterday, Period::Week, Period::Month, Period::Everything, Period::Between},
          QStringLiteral("trapsPeriod"), sources.clock.utcNow()))
    , m_fate(new QComboBox)
    , m_sender(new QComboBox)
    , m_mark(new StateChip)
    , m_state(new TextLabel(TextLabel::Dim))
    , m_set(new QPushButton(tr("Settings …")))
    , m_switch(new QAction(tr("Listen for traps …"), this))
    , m_reception(new TrapReception(sources.traps, sources.picture, this))
    , m_list(new TrapList({sources.picture, sources.words, sources.traps, sources.clock}))
    , m_page(new TrapDetails({sources.picture, sources.words}))
    , m_halves(new QBoxLayout(QBoxLayout::TopToBottom))
{
    setObjectName(QStringLiteral("trapsPanel"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(steps(3), steps(3), steps(3), steps(2));
    layout->setSpacing(steps(2));
    layout->addWidget(buildHead());
    layout->addWidget(buildState());
    m_halves->setSpacing(steps(2));
    m_halves->addWidget(m_list, 3);
    m_halves->addWidget(m_page, 2);
    layout->addLayout(m_halves, 1);
    m_period->choose(Period::Everything);
    m_typed.setSingleShot(true);
    m_typed.setInterval(SearchTrapsAfter);
    m_seesAs = m_sources.accounts.present().who;
    connectParts();
    followReception();
    ask();
}

void TrapsPanel::connectParts()
{
    connect(&m_typed, &QTimer::timeout, this, &TrapsPanel::ask);
    connect(m_search, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(m_period, &PeriodBox::changed, this, &TrapsPanel::ask);
    for (QComboBox* choice : {m_fate, m_sender})
        connect(choice, &QComboBox::currentIndexChanged, this, &TrapsPanel::ask);
    connect(m_list, &TrapList::trapsChanged, this, &TrapsPanel::followSenders);
    connect(m_list, &TrapList::currentChanged, this, &TrapsPanel::followTrap);
    connect(m_list, &TrapList::opened, this, &TrapsPanel::open);
    connect(m_page, &TrapDetails::serverAsked, this, &TrapsPanel::serverAsked);
    connect(m_page, &TrapDetails::alarmAsked, this, &TrapsPanel::alarmAsked);
    connect(m_set, &QPushButton::clicked, this, &TrapsPanel::switchAsked);
    connect(m_switch, &QAction::triggered, this, &TrapsPanel::switchAsked);
    connect(m_reception, &TrapReception::changed, this, &TrapsPanel::followReception);
    m_listening = m_sources.accounts.listen([this] { followAccounts(); });
    m_shelved = m_sources.shelf.listen([this](const SharedShelf& contents) { followShelf(contents); });
}

QWidget* TrapsPanel::buildHead()
{
    m_search->setObjectName(QStringLiteral("trapsSearch"));
    m_search->setAccessibleName(tr("Search in the traps"));
    m_search->setPlaceholderText(tr("A server, an address, an OID, a value …"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_fate->setObjectName(QStringLiteral("trapsFate"));
    m_fate->setAccessibleName(tr("What became of them"));
    fillFates();
    m_sender->setObjectName(QStringLiteral("trapsSender"));
    m_sender->setAccessibleName(tr("Sent by"));
    m_sender->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sender->addItem(tr("From everywhere"), qint64{0});
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(steps(2));
    row->addWidget(m_search, 1);
    for (QWidget* control : std::array<QWidget*, 3>{m_fate, m_sender, m_period})
        row->addWidget(control);
    return head;
}

QWidget* TrapsPanel::buildState()
{
    m_mark->setObjectName(QStringLiteral("trapsMark"));
    m_state->setObjectName(QStringLiteral("trapsState"));
    m_state->setWordWrap(true);
    m_set->setObjectName(QStringLiteral("trapsSettings"));
    m_set->setAutoDefault(false);
    m_switch->setObjectName(QStringLiteral("trapsSwitch"));
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(steps(2));
    row->addWidget(m_mark, 0, Qt::AlignVCenter);
    row->addWidget(m_state, 1);
    row->addWidget(m_set);
    return line;
}

void TrapsPanel::fillFates()
{
    const auto add = [this](const QString& text, TrapFate fate) { m_fate->addItem(text, static_cast<int>(fate)); };
    m_fate->addItem(tr("All traps"), -1);
    add(tr("Not known"), TrapFate::Unknown);
    add(tr("Led to an alarm"), TrapFate::Alarm);
    add(tr("Led to a poll"), TrapFate::Polled);
    add(tr("Known, no alarm"), TrapFate::Noted);
    add(tr("Not believed"), TrapFate::Refused);
    add(tr("Can't be read"), TrapFate::Malformed);
    add(tr("Thrown away"), TrapFate::Dropped);
}

/// Another one sits here, or one with other rights: what is seen is asked for again.
void TrapsPanel::followAccounts()
{
    const Operator& who = m_sources.accounts.present().who;
    followReception();
    if (who.customers == m_seesAs.customers && who.role == m_seesAs.role)
        return;
    m_seesAs = who;
    {
        const QSignalBlocker asksOnce(m_sender);
        m_senders.clear(); // others' names are not for them
        m_seen.clear();
        while (m_sender->count() > 1)
            m_sender->removeItem(m_sender->count() - 1);
    }
    ask();
}

void TrapsPanel::followReception()
{
    const bool maySwitch = allows(m_sources.accounts.present().who, Right::Baselines);
    const bool isKnown = m_reception->port().has_value();
    const bool isOn = m_reception->isOn();
    const QString& trouble = m_reception->trouble();
    m_mark->setVisible(isOn && !trouble.isEmpty());
    m_mark->setState(State::Error, Words::stateName(State::Error));
    QString said = isKnown ? TrapWords::listening(*m_reception->port(), trouble) : QString();
    if (isOn && !trouble.isEmpty())
        said += QStringLiteral(". ") + TrapWords::advice(*m_reception->port(), trouble);
    // Who sees some customers alone is not told of the console's own alarms, and so not whether it can.
    m_state->setText(isOn && m_seesAs.isNarrowed() ? QString() : said.trimmed());
    m_set->setVisible(maySwitch && isKnown);
    if (isNarrowed())
        m_list->setNothing(
            {tr("No trap answers to this search"), tr("Search for something else, or in another period.")});
    else if (isKnown && !isOn)
        m_list->setNothing(
            {tr("Nothing listens for traps"),
             tr("Devices can tell of faults by themselves, between two polls: a supply that failed, a UPS on battery. "
                "What they send is listed here once the program listens.") +
                 QLatin1Char(' ') +
                 (maySwitch ? tr("Switch it on under Settings.")
                            : tr("An administrator switches it on under Settings.")),
             maySwitch ? m_switch : nullptr});
    else
        m_list->setNothing({tr("No trap has come yet"),
                            tr("What devices send stands here, known or not. Have them send SNMP traps or informs to "
                               "this computer.")});
}

void TrapsPanel::ask()
{
    m_typed.stop();
    TrapQuestion question{.when = m_period->interval(m_sources.clock.utcNow())};
    question.server = {m_sender->currentData().toLongLong()};
    if (const int fate = m_fate->currentData().toInt(); fate >= 0)
        question.fates = {static_cast<TrapFate>(fate)};
    question.text = m_search->text().trimmed();
    if (!question.text.isEmpty())
        question.named = serversNamed(question.text);
    m_list->ask(std::move(question));
    followReception();
}

/// Who searches for a server or customer means what it sent: a trap itself knows addresses only.
std::vector<ServerId> TrapsPanel::serversNamed(const QString& text) const
{
    const EstatePicture& picture = m_sources.picture;
    std::vector<ServerId> named;
    for (const auto& [id, entry] : picture.servers()) {
        if (entry.server.name.contains(text, Qt::CaseInsensitive) ||
            picture.customerName(entry.server.customer).contains(text, Qt::CaseInsensitive))
            named.push_back(id);
    }
    std::ranges::sort(named);
    return named;
}

bool TrapsPanel::isNarrowed() const
{
    return m_fate->currentIndex() > 0 || m_sender->currentIndex() > 0 || !m_search->text().trimmed().isEmpty() ||
           m_period->period() != Period::Everything;
}

/// Whoever was seen in a row can be chosen from then on.
void TrapsPanel::followSenders()
{
    for (const Trap& trap : m_list->traps()) {
        if (!trap.server || m_seen.contains(trap.server))
            continue;
        m_seen.insert(trap.server);
        addSender(trap.server);
    }
}

void TrapsPanel::addSender(ServerId server)
{
    const EstatePicture& picture = m_sources.picture;
    const QString name = picture.serverName(server);
    if (name.isEmpty())
        return;
    const auto [added, isNew] = m_senders.emplace(name, server);
    if (!isNew)
        return;
    const QSignalBlocker asksAgain(m_sender); // the one that is chosen moves down
    const auto place = std::distance(m_senders.begin(), added);
    m_sender->insertItem(1 + static_cast<int>(place), name, server.value);
    // Two customers may have a DC01 each.
    const auto first = m_senders.lower_bound({name, ServerId{}});
    if (std::next(first) == m_senders.end() || std::next(first)->first != name)
        return;
    for (auto same = first; same != m_senders.end() && same->first == name; ++same) {
        const auto* known = picture.server(same->second);
        if (known == nullptr)
            continue; // removed meanwhile
        const QString customer = picture.customerName(known->server.customer);
        m_sender->setItemText(1 + static_cast<int>(std::distance(m_senders.begin(), same)),
                              QStringLiteral("%1 (%2)").arg(name, customer));
    }
}

void TrapsPanel::followShelf(const SharedShelf& contents)
{
    m_files.clear();
    for (const ShelvedBaseline& one : contents->baselines) {
        if (!one.inForce)
            continue;
        const BaselineEdition& edition = *one.inForce;
        const QString place = BaselineWords::place(edition.place);
        m_files[one.name] = edition.place == EditionPlace::Ships && !edition.file.isEmpty()
                                ? QString(QFileInfo(edition.file).fileName() + QStringLiteral(", ") + place)
                            : edition.file.isEmpty() ? place
                                                     : edition.file;
    }
    followTrap();
}

void TrapsPanel::followTrap()
{
    if (const Trap* trap = current()) {
        const auto file = m_files.find(trap->baseline);
        m_page->show(*trap, file == m_files.end() ? QString() : file->second);
    } else {
        m_page->clear();
    }
    Q_EMIT selectionChanged();
}

/// To the alarm while it is open, else to the server.
void TrapsPanel::open()
{
    const Trap* trap = current();
    if (trap == nullptr)
        return;
    if (m_sources.picture.alarm(trap->alarm) != nullptr)
        Q_EMIT alarmAsked(trap->alarm);
    else if (m_sources.picture.server(trap->server) != nullptr)
        Q_EMIT serverAsked(trap->server);
}

void TrapsPanel::apply(const PictureChange& change)
{
    if (isVisible())
        followDay();
    m_list->apply(change);
    m_reception->apply(change);
    const Trap* trap = current();
    const bool isOfIt =
        trap != nullptr && trap->alarm && std::ranges::find(change.alarms, trap->alarm) != change.alarms.end();
    if (isOfIt || change.reset || change.estate)
        followTrap();
}

/// "Yesterday" is another day after midnight.
void TrapsPanel::followDay()
{
    if (m_period->interval(m_sources.clock.utcNow()) != m_list->question().when)
        ask();
}

void TrapsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    followDay();
    m_reception->ask();
}

void TrapsPanel::setDensity(Density density)
{
    m_list->setDensity(density);
}

void TrapsPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TrapsPanel::focusRows()
{
    m_list->focusRows();
}

void TrapsPanel::showServer(ServerId server)
{
    {
        const QSignalBlocker search(m_search);
        const QSignalBlocker fate(m_fate);
        const QSignalBlocker when(m_period);
        const QSignalBlocker sender(m_sender);
        m_search->clear();
        m_fate->setCurrentIndex(0);
        m_period->choose(Period::Everything);
        addSender(server);
        m_sender->setCurrentIndex(std::max(m_sender->findData(server.value), 0));
    }
    ask();
}

void TrapsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isBeside = width() >= scaled(TrapBesideFrom);
    m_halves->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

/// The keys that lead from the search to the rows, as from every filter.
bool TrapsPanel::eventFilter(QObject* watched, QEvent* event)
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

} // namespace sd
