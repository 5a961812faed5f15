#include "widgets/dialogs/scan/scandialog.h"

#include "models/domain/waysin.h"
#include "models/words/failures.h"
#include "widgets/common/rowview.h"
#include "widgets/common/textlabel.h"
#include "widgets/delegates/tickdelegate.h"
#include "widgets/dialogs/estate/customerchoice.h"
#include "widgets/dialogs/estate/fieldtrouble.h"
#include "widgets/dialogs/scan/scanfields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSet>

#include <algorithm>

namespace sd {

namespace {

constexpr CustomerId ScannedCustomer{-1};
constexpr qint64 BeforeFirstServer = -1;

Candidate withoutCertificates(Candidate candidate)
{
    for (FoundHost& host : candidate.hosts) {
        for (FoundWay& way : host.ways)
            way.params = accepting(way.params, nullptr);
    }
    return candidate;
}

} // namespace

ScanDialog::ScanDialog(const Sources& sources, QWidget* parent)
    : Dialog(parent)
    , m_sources(sources)
    , m_fields(new ScanFields(sources.operations))
    , m_search(new QPushButton(tr("Search")))
    , m_progress(new TextLabel(TextLabel::Dim))
    , m_list(new RowView)
    , m_hidesWatched(new QCheckBox(tr("Hide what is watched already")))
    , m_tick(new QPushButton)
    , m_join(new QPushButton(tr("Join")))
    , m_split(new QPushButton(tr("Split")))
    , m_trust(new QWidget)
    , m_certificates(new TextLabel(TextLabel::Plain))
    , m_accepts(new QCheckBox(tr("Accept them")))
    , m_customer(openChoice())
    , m_site(openChoice())
    , m_refusal(new FieldTrouble(QStringLiteral("save")))
{
    setObjectName(QStringLiteral("scanDialog"));
    auto* body = new QWidget;
    buildRows(*body);
    auto* form = new QFormLayout;
    form->addRow(body);
    m_accept = buildDialog(*this, tr("Search a network"), {}, *form, tr("Add servers"));
    // The list has what room there is.
    auto* frame = static_cast<QVBoxLayout*>(layout());
    frame->setStretch(0, 1);
    frame->setStretch(1, 0);
    setMinimumSize(steps(180), steps(130));
    resize(scaled(steps(290)), scaled(steps(165)));
    connect(m_fields, &ScanFields::changed, this, &ScanDialog::follow);
    connect(m_fields, &ScanFields::entered, this, [this] {
        if (!isRunning())
            start();
    });
    connect(m_search, &QPushButton::clicked, this, [this] { isRunning() ? stop() : start(); });
    connect(&m_model, &CandidatesModel::tickedChanged, this, &ScanDialog::follow);
    connect(m_list, &RowView::heldChanged, this, [this](bool held) {
        if (!held)
            showWaiting();
    });
    connect(m_hidesWatched, &QCheckBox::toggled, this, [this](bool on) {
        m_shown.setFilterFixedString(on ? QStringLiteral("false") : QString());
        follow();
    });
    connect(m_tick, &QPushButton::clicked, this, [this] { m_model.tickAll(m_model.tickedCount() == 0); });
    connect(m_join, &QPushButton::clicked, this, &ScanDialog::joinSelected);
    connect(m_split, &QPushButton::clicked, this, &ScanDialog::splitSelected);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ScanDialog::follow);
    connect(m_accepts, &QCheckBox::toggled, this,
            [this](bool on) { m_accepted = on ? m_model.certificates() : QSet<QString>(); });
    connect(m_customer, &QComboBox::currentTextChanged, this, &ScanDialog::follow);
    m_hidesWatched->setChecked(true);
    follow();
    findChild<QWidget*>(QStringLiteral("scanRange"))->setFocus();
}

void ScanDialog::buildRows(QWidget& host)
{
    buildList();
    auto* rows = new QVBoxLayout(&host);
    rows->setContentsMargins({});
    rows->setSpacing(steps(3));
    rows->addWidget(m_fields);
    rows->addWidget(buildSearchRow());
    rows->addWidget(m_list, 1);
    rows->addWidget(buildTrustRow());
    rows->addWidget(buildOwnerRow());
    rows->addWidget(m_refusal);
}

QWidget* ScanDialog::buildSearchRow()
{
    m_search->setObjectName(QStringLiteral("scanStart"));
    m_search->setAutoDefault(false);
    m_progress->setObjectName(QStringLiteral("scanProgress"));
    m_hidesWatched->setObjectName(QStringLiteral("scanHideWatched"));
    m_tick->setObjectName(QStringLiteral("scanTick"));
    m_tick->setAutoDefault(false);
    auto* host = new QWidget;
    auto* row = new QHBoxLayout(host);
    row->setContentsMargins({});
    row->setSpacing(steps(3));
    row->addWidget(m_search);
    row->addWidget(m_progress, 1);
    row->addWidget(m_hidesWatched);
    m_join->setObjectName(QStringLiteral("scanJoin"));
    m_join->setToolTip(tr("The selected rows are one machine: one server, with all their ways in"));
    m_split->setObjectName(QStringLiteral("scanSplit"));
    m_split->setToolTip(tr("The addresses of this row are several machines: a server each"));
    for (QPushButton* button : {m_join, m_split}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addWidget(m_tick);
    return host;
}

QWidget* ScanDialog::buildTrustRow()
{
    m_certificates->setObjectName(QStringLiteral("scanCertificates"));
    m_accepts->setObjectName(QStringLiteral("scanAcceptCertificates"));
    m_accepts->setAccessibleName(tr("Accept the certificates that this computer does not trust"));
    m_accepts->setToolTip(
        tr("Each server is then watched with its certificate and no other. What is not accepted fails "
           "at the first poll, and can be accepted in its check."));
    auto* row = new QHBoxLayout(m_trust);
    row->setContentsMargins({});
    row->setSpacing(steps(3));
    row->addWidget(m_certificates);
    row->addWidget(m_accepts);
    row->addStretch(1);
    return m_trust;
}

QWidget* ScanDialog::buildOwnerRow()
{
    fillCustomers(*m_customer, m_sources.picture);
    fillSites(*m_site, m_sources.picture);
    auto* host = new QWidget;
    auto* row = new QHBoxLayout(host);
    row->setContentsMargins({});
    row->setSpacing(steps(3));
    const auto add = [row](const QString& text, QComboBox* combo, const char* name) {
        auto* label = new QLabel(text);
        QString plain = text;
        label->setBuddy(combo);
        combo->setObjectName(QLatin1StringView(name));
        combo->setAccessibleName(plain.remove(QLatin1Char('&')));
        row->addWidget(label);
        row->addWidget(combo, 1);
    };
    add(tr("&Customer"), m_customer, "scanCustomer");
    add(tr("S&ite"), m_site, "scanSite");
    return host;
}

void ScanDialog::buildList()
{
    m_shown.setSourceModel(&m_model);
    m_shown.setFilterRole(CandidatesModel::WatchedRole);
    m_list->setObjectName(QStringLiteral("scanList"));
    m_list->setAccessibleName(tr("What is found"));
    m_list->setModel(&m_shown);
    m_list->setRootIsDecorated(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setMinimumHeight(steps(40));
    m_list->installEventFilter(this);
    const std::vector<Cell> cells{Cell::Text, Cell::Strong, Cell::Text, Cell::Dim, Cell::Text};
    m_list->setItemDelegate(new RowDelegate(cells, this));
    m_list->setItemDelegateForColumn(CandidatesModel::Address, new TickDelegate(cells, this));
    QHeaderView* header = m_list->header();
    for (const auto& [column, width] : {std::pair{CandidatesModel::Address, 52}, std::pair{CandidatesModel::Name, 34},
                                        std::pair{CandidatesModel::Machine, 74}, std::pair{CandidatesModel::Ways, 44}})
        header->resizeSection(column, scaled(steps(width)));
    header->setSectionResizeMode(CandidatesModel::Baselines, QHeaderView::Stretch);
}

void ScanDialog::start()
{
    const auto wish = m_fields->wish();
    if (!wish)
        return;
    m_waiting.clear();
    m_model.clear();
    lookWhatIsWatched();
    m_refusal->tell({});
    m_state = {.all = wish->range.count()};
    m_isRunning = true;
    m_wasEnded = false;
    m_community = wish->community;
    m_typed = {};
    m_scanning = m_sources.scan.scan(*wish, [guard = QPointer(this)](const ScanNews& news) {
        if (guard)
            guard->take(news);
    });
    follow();
}

void ScanDialog::stop()
{
    m_wasEnded = m_isRunning;
    m_isRunning = false;
    m_scanning.reset();
    follow();
}

void ScanDialog::lookWhatIsWatched()
{
    WatchedAddresses watched;
    for (const auto& [id, entry] : m_sources.picture.servers()) {
        watched.add(entry.server);
        for (const CheckId check : entry.checks) {
            if (const EstatePicture::CheckEntry* known = m_sources.picture.check(check))
                watched.add(known->check);
        }
    }
    m_model.setWatched(std::move(watched));
}

void ScanDialog::take(const ScanNews& news)
{
    m_state = news.progress;
    m_isRunning = !news.isOver;
    if (news.refused)
        m_refusal->tell(failureWords(news.refused->message));
    m_waiting.push_back(news);
    if (!m_list->isHeld())
        showWaiting();
    follow();
}

void ScanDialog::showWaiting()
{
    for (const ScanNews& news : std::exchange(m_waiting, {}))
        m_model.take(news.found, news.gone);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_shown.index(0, 0));
    follow();
}

/// Space ticks all that is selected, or unticks it.
bool ScanDialog::eventFilter(QObject* watched, QEvent* event)
{
    const bool isSpace = watched == m_list && event->type() == QEvent::KeyPress &&
                         static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (!isSpace)
        return Dialog::eventFilter(watched, event);
    toggleSelected();
    return true;
}

void ScanDialog::toggleSelected()
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows(CandidatesModel::Address);
    const bool isOn = std::ranges::any_of(
        rows, [](const QModelIndex& row) { return row.data(Qt::CheckStateRole).toInt() == Qt::Checked; });
    for (const QModelIndex& row : rows)
        m_shown.setData(row, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

QList<int> ScanDialog::selectedRows() const
{
    const QModelIndexList chosen = m_list->selectionModel()->selectedRows(CandidatesModel::Address);
    QList<int> rows;
    rows.reserve(chosen.size());
    for (const QModelIndex& row : chosen)
        rows += m_shown.mapToSource(row).row();
    return rows;
}

void ScanDialog::select(const QModelIndexList& rows)
{
    m_list->clearSelection();
    for (const QModelIndex& row : rows) {
        const QModelIndex shown = m_shown.mapFromSource(row);
        m_list->selectionModel()->setCurrentIndex(shown, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    m_list->setFocus();
    follow();
}

void ScanDialog::joinSelected()
{
    select({m_model.join(selectedRows())});
}

/// What was split stays selected, so that "Join" takes it back.
void ScanDialog::splitSelected()
{
    const QList<int> rows = selectedRows();
    if (rows.size() == 1)
        select(m_model.split(rows.front()));
}

void ScanDialog::tellProgress()
{
    const QLocale locale;
    if (m_state.all == 0) {
        m_progress->setText(tr("Pings first, and asks further only who is there. Nothing is saved by it."));
        return;
    }
    QStringList words{tr("%1 of %2 asked").arg(locale.toString(m_state.done), locale.toString(m_state.all)),
                      tr("%Ln answer", "addresses", m_state.answered)};
    if (m_isRunning)
        words += tr("%Ln left", "addresses", m_state.left());
    else if (m_wasEnded)
        words += tr("stopped");
    int waiting = 0;
    for (const ScanNews& news : m_waiting)
        waiting += static_cast<int>(news.found.size());
    if (waiting > 0)
        words += tr("%Ln more found, shown when you let go of the list", "", waiting);
    else if (m_hidesWatched->isChecked() && m_model.watchedCount() > 0)
        words += tr("%Ln are watched already", "", m_model.watchedCount());
    m_progress->setText(words.join(QStringLiteral("  ·  ")));
}

void ScanDialog::follow()
{
    if (m_accept == nullptr)
        return;
    m_search->setText(isRunning() ? tr("Stop") : tr("Search"));
    m_search->setEnabled(isRunning() || m_fields->wish());
    const int ticked = m_model.tickedCount();
    m_tick->setText(ticked > 0 ? tr("Untick all") : tr("Tick all"));
    m_tick->setEnabled(m_model.rowCount() > m_model.watchedCount());
    const QList<int> selected = selectedRows();
    m_join->setEnabled(selected.size() > 1);
    m_split->setEnabled(selected.size() == 1 && m_model.canSplit(selected.front()));
    const bool hasOwner = !m_customer->currentText().trimmed().isEmpty();
    m_accept->setText(ticked > 0 ? tr("Add %Ln servers", "", ticked) : tr("Add servers"));
    m_accept->setEnabled(!isHeld(*this) && ticked > 0 && hasOwner);
    tellProgress();
    followCertificates();
}

/// What comes after somebody has accepted the others is to be looked at anew.
void ScanDialog::followCertificates()
{
    const QSet<QString> certificates = m_model.certificates();
    if (!m_accepted.contains(certificates))
        m_accepts->setChecked(false);
    m_certificates->setText(
        tr("%Ln certificates this computer does not trust", "", static_cast<int>(certificates.size())));
    m_trust->setVisible(!certificates.isEmpty());
}

QSet<QString> ScanDialog::namesOf(CustomerId customer) const
{
    QSet<QString> names;
    if (const EstatePicture::CustomerEntry* owner = m_sources.picture.customer(customer)) {
        for (const ServerId server : owner->servers)
            names.insert(m_sources.picture.serverName(server));
    }
    return names;
}

Estate ScanDialog::estate(CredentialId typed) const
{
    Estate estate;
    const QString customer = m_customer->currentText().trimmed();
    CustomerId owner = customerNamed(m_sources.picture, customer);
    if (!owner) {
        owner = ScannedCustomer;
        estate.customers.push_back({owner, customer});
    }
    std::vector<Candidate> chosen = m_model.ticked();
    if (!m_accepts->isChecked())
        std::ranges::transform(chosen, chosen.begin(), withoutCertificates);
    qint64 serverId = BeforeFirstServer;
    qint64 checkId = BeforeFirstServer;
    QSet<QString> given = namesOf(owner);
    for (const Candidate& candidate : chosen) {
        Server server{.id = ServerId{--serverId}, .customer = owner, .name = {}, .address = {}};
        server.address = candidate.hosts.front().address;
        server.name = nameOf(candidate);
        if (given.contains(server.name)) // the address makes one of two
            server.name += QLatin1Char(' ') + server.address;
        server.kind = kindWord(identityOf(candidate));
        server.site = m_site->currentText().trimmed();
        given.insert(server.name);
        addTo(estate, candidate, std::move(server), typed, checkId);
    }
    return estate;
}

void ScanDialog::accept()
{
    if (!m_accept->isEnabled())
        return;
    stop();
    showWaiting();
    setHeld(*this, true);
    m_refusal->tell({});
    const std::vector<Candidate> chosen = m_model.ticked();
    const bool usesTyped = std::ranges::any_of(
        chosen, [](const Candidate& candidate) { return std::ranges::any_of(waysOf(candidate), &FoundWay::isTyped); });
    if (!usesTyped || m_typed) {
        saveEstate(m_typed);
        return;
    }
    Credential credential;
    credential.name = tr("SNMP %1").arg(chosen.front().hosts.front().address);
    m_sources.operations.saveCredential(credential, {{QStringLiteral("community"), m_community}},
                                        [guard = QPointer(this)](const Result<CredentialId>& saved) {
                                            if (!guard)
                                                return;
                                            if (!saved) {
                                                guard->tell(saved.failure());
                                                return;
                                            }
                                            // Should the servers be refused, the next try takes what is there.
                                            guard->m_typed = *saved;
                                            guard->saveEstate(*saved);
                                        });
}

void ScanDialog::saveEstate(CredentialId typed)
{
    const Estate asked = estate(typed);
    m_sources.operations.saveEstate(asked, [guard = QPointer(this), asked](const Outcome& outcome) {
        if (!guard)
            return;
        if (!outcome.failures.empty()) {
            guard->tell(outcome.failures.front());
            return;
        }
        Q_EMIT guard->saved(asked);
        guard->Dialog::accept();
    });
}

void ScanDialog::tell(const Failure& failure)
{
    m_refusal->tell(tr("Nothing is saved: %1").arg(failureWords(failure.message)));
    setHeld(*this, false);
    follow();
}

} // namespace sd
