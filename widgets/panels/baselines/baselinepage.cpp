#include "widgets/panels/baselines/baselinepage.h"

#include "models/domain/baselineuse.h"
#include "models/words/adjustmentwords.h"
#include "models/words/failures.h"
#include "models/words/metricnames.h"
#include "widgets/common/textlabel.h"
#include "widgets/dialogs/baselineeditor.h"
#include "widgets/panels/baselines/textrowsview.h"
#include "widgets/panels/operatoractions.h"
#include "widgets/panels/viewtabs.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace sd {

std::vector<const Check*> checksUsing(const EstatePicture& picture, const QString& baseline)
{
    std::vector<const Check*> found;
    for (const auto& [id, server] : picture.servers()) {
        for (const CheckId check : server.checks) {
            const auto* entry = picture.check(check);
            if (entry != nullptr && judgingBaseline(*entry->check.params) == baseline)
                found.push_back(&entry->check);
        }
    }
    return found;
}

BaselinePage::BaselinePage(const BaselineCompare::Sources& sources, QWidget* parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_contents(std::make_shared<const ShelfContents>())
    , m_title(new TextLabel(TextLabel::Title))
    , m_beside(new TextLabel(TextLabel::Dim))
    , m_waits(new TextLabel(TextLabel::Strong))
    , m_look(new QPushButton(tr("See what changes")))
    , m_edit(new QPushButton(tr("Make our own …")))
    , m_band(buildBand())
    , m_tabs(new ViewTabs)
    , m_rows(new TextRowsView(QStringLiteral("baselineLines"), tr("What it says")))
    , m_compare(new BaselineCompare(sources))
{
    setObjectName(QStringLiteral("baselinePage"));
    m_title->setObjectName(QStringLiteral("baselineTitle"));
    m_title->setWordWrap(true);
    m_beside->setObjectName(QStringLiteral("baselineBeside"));
    m_beside->setWordWrap(true);
    buildTabs();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(steps(3), 0, 0, 0);
    layout->setSpacing(steps(2));
    layout->addWidget(buildHead());
    layout->addWidget(m_beside);
    layout->addWidget(m_band);
    layout->addWidget(m_tabs);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_compare, 1);
    connect(m_compare, &BaselineCompare::serverAsked, this, &BaselinePage::serverAsked);
    connect(m_rows, &TextRowsView::opened, this,
            [this](const QString& id) { Q_EMIT serverAsked(ServerId{id.toLongLong()}); });
    showTab(Readings);
}

QWidget* BaselinePage::buildHead()
{
    m_edit->setObjectName(QStringLiteral("editBaseline"));
    m_edit->setAutoDefault(false);
    m_edit->setToolTip(tr("Opens its text for the site's own folder. What is in force stays so."));
    connect(m_edit, &QPushButton::clicked, this, &BaselinePage::edit);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(steps(2));
    row->addWidget(m_title, 1);
    row->addWidget(m_edit, 0, Qt::AlignTop);
    return head;
}

QWidget* BaselinePage::buildBand()
{
    auto* band = new QWidget;
    m_waits->setObjectName(QStringLiteral("baselineWaits"));
    m_waits->setWordWrap(true);
    m_look->setObjectName(QStringLiteral("seeChanges"));
    m_look->setAutoDefault(false);
    connect(m_look, &QPushButton::clicked, this, [this] {
        m_compare->choose(m_name);
        showTab(Compare);
    });
    auto* row = new QHBoxLayout(band);
    row->setContentsMargins({});
    row->setSpacing(steps(2));
    row->addWidget(m_waits, 1);
    row->addWidget(m_look);
    return band;
}

void BaselinePage::buildTabs()
{
    m_tabs->add(QStringLiteral("baseline_readings"), BaselineWords::part(SheetPart::Reads));
    m_tabs->add(QStringLiteral("baseline_thresholds"), BaselineWords::part(SheetPart::Judges));
    m_tabs->add(QStringLiteral("baseline_enumerations"), BaselineWords::part(SheetPart::Means));
    m_tabs->add(QStringLiteral("baseline_traps"), BaselineWords::part(SheetPart::Hears));
    m_tabs->add(QStringLiteral("baseline_meantFor"), BaselineWords::part(SheetPart::Recognises));
    m_tabs->add(QStringLiteral("baseline_usedBy"), tr("Used by"));
    m_tabs->add(QStringLiteral("baseline_adjusted"), tr("Adjusted"));
    m_tabs->add(QStringLiteral("baseline_compare"), tr("Compare"));
    connect(m_tabs, &ViewTabs::chosen, this, &BaselinePage::showTab);
}

void BaselinePage::setContents(const SharedShelf& contents)
{
    m_contents = contents;
    m_compare->setContents(contents);
    show(m_name);
}

const ShelvedBaseline* BaselinePage::shown() const
{
    const auto one = std::ranges::find(m_contents->baselines, m_name, &ShelvedBaseline::name);
    return one == m_contents->baselines.end() ? nullptr : &*one;
}

SharedSheet BaselinePage::sheet() const
{
    static const SharedSheet nothing = std::make_shared<const BaselineSheet>();
    const ShelvedBaseline* one = shown();
    return one != nullptr && one->inForce && one->inForce->sheet ? one->inForce->sheet : nothing;
}

void BaselinePage::show(const QString& name)
{
    const bool isOther = name != m_name;
    m_name = name;
    const ShelvedBaseline* one = shown();
    const auto refused = std::ranges::find(m_contents->refused, name, &RefusedBaseline::file);
    m_tabs->setVisible(one != nullptr);
    if (one != nullptr) {
        tellHead(*one);
        if (isOther)
            m_compare->choose(name);
    } else if (refused != m_contents->refused.end()) {
        tellRefused(*refused);
    } else {
        m_title->clear();
        m_beside->clear();
        m_band->hide();
    }
    followRights();
    follow();
}

void BaselinePage::tellHead(const ShelvedBaseline& one)
{
    const SharedSheet said = sheet();
    m_title->setText(said->name.isEmpty() ? one.name : BaselineWords::title(*said));
    QStringList beside{one.name, tr("version %1").arg(said->version)};
    if (one.inForce)
        beside += BaselineWords::place(one.inForce->place);
    if (!said->parent.isEmpty())
        beside += tr("extends %1").arg(said->parent);
    if (one.inForce && !one.inForce->by.isEmpty())
        beside += tr("put in force by %1, %2").arg(one.inForce->by, Format().fullMoment(one.inForce->at));
    beside += BaselineWords::intervals(*said);
    m_beside->setText(beside.join(QStringLiteral(" · ")));
    m_band->setVisible(one.offered.has_value());
    if (!one.offered)
        return;
    m_look->setVisible(!one.offered->refused);
    if (one.offered->refused)
        m_waits->setText(tr("A newer text is refused, and this one stays in force. %1")
                             .arg(failureWords(one.offered->refused->message)));
    else
        m_waits->setText(tr("Version %1 (%2) waits: it holds when somebody puts it in force.")
                             .arg(one.offered->sheet->version)
                             .arg(BaselineWords::place(one.offered->place)));
}

void BaselinePage::tellRefused(const RefusedBaseline& refused)
{
    m_title->setText(refused.file.section(QLatin1Char('/'), -1));
    m_beside->setText(tr("This file is no baseline; the others keep working."));
    m_waits->setText(failureWords(refused.why.message) + QLatin1Char('\n') + failureWords(refused.why.advice));
    m_look->hide();
    m_band->show();
}

TextRows BaselinePage::users() const
{
    TextRows all{{tr("Server"), tr("Check"), tr("Every"), tr("Own thresholds")}};
    for (const Check* check : checksUsing(m_sources.picture, m_name)) {
        const int own = static_cast<int>(check->overrides.size());
        all.rows.push_back(
            {.cells = {m_sources.picture.serverName(check->server), check->name,
                       check->followsBaseline ? Format().age(check->interval)
                                              : tr("%1, its own", "an interval").arg(Format().age(check->interval)),
                       own > 0 ? QLocale().toString(own) : QString()},
             .id = QString::number(check->server.value)});
    }
    std::ranges::sort(all.rows, [](const TextRow& one, const TextRow& other) {
        return QString::localeAwareCompare(one.cells[0], other.cells[0]) < 0;
    });
    return all;
}

/// Those that lie over one of its metrics on one of its servers.
TextRows BaselinePage::adjustments() const
{
    TextRows all{{tr("For"), tr("What"), tr("Other"), tr("Why"), tr("Who")}};
    const SharedSheet said = sheet();
    std::set<ServerId> servers;
    for (const Check* check : checksUsing(m_sources.picture, m_name))
        servers.insert(check->server);
    for (const Adjustment& each : m_sources.picture.adjustments()) {
        const auto reads = std::ranges::find_if(
            said->readings, [&each](const SheetReading& reading) { return fitsPattern(each.metric, reading.metric); });
        const bool isTheirs = std::ranges::any_of(servers, [&](ServerId id) {
            const auto* entry = m_sources.picture.server(id);
            return entry != nullptr && each.isFor(entry->server);
        });
        if (!isTheirs || reads == said->readings.end())
            continue;
        const AdjustmentWords::Subject subject{each.metric, reads->unit,
                                               each.patch.direction.value_or(Direction::Above)};
        all.rows.push_back({.cells = {AdjustmentWords::place(each, m_sources.picture.customerName(each.customer),
                                                             m_sources.picture.serverName(each.server)),
                                      metricName({each.metric, {}}), AdjustmentWords::patch(each.patch, subject),
                                      each.reason, each.by},
                            .id = each.server ? QString::number(each.server.value) : QString(),
                            .more = each.metric});
    }
    return all;
}

TextRows BaselinePage::rowsOf(int tab) const
{
    switch (static_cast<Tab>(tab)) {
    case Readings:
        return BaselineWords::rows(SheetPart::Reads, *sheet());
    case Thresholds:
        return BaselineWords::rows(SheetPart::Judges, *sheet());
    case Enumerations:
        return BaselineWords::rows(SheetPart::Means, *sheet());
    case Traps:
        return BaselineWords::rows(SheetPart::Hears, *sheet());
    case MeantFor:
        return BaselineWords::rows(SheetPart::Recognises, *sheet());
    case UsedBy:
        return users();
    case Adjusted:
        return adjustments();
    case Compare:
        break;
    }
    return {};
}

/// How much each tab has, of what is searched for where something is.
void BaselinePage::count()
{
    for (int tab = 0; tab < Compare; ++tab)
        m_tabs->setCount(tab, rowsOf(tab).hits(m_filter));
}

void BaselinePage::follow()
{
    count();
    fill();
}

void BaselinePage::fill()
{
    const bool isThere = shown() != nullptr;
    m_rows->setVisible(isThere && m_tab != Compare);
    m_compare->setVisible(isThere && m_tab == Compare);
    if (m_tab != Compare)
        m_rows->show(rowsOf(m_tab), m_tab == Enumerations);
}

void BaselinePage::setFilter(const QString& text)
{
    if (m_filter == text)
        return;
    m_filter = text;
    m_rows->setFilter(text);
    m_compare->setFilter(text);
    count();
}

void BaselinePage::setDensity(Density density)
{
    m_rows->setDensity(density);
    m_compare->setDensity(density);
}

void BaselinePage::followRights()
{
    m_edit->setVisible(shown() != nullptr);
    m_edit->setEnabled(allows(m_sources.accounts.present().who, Right::Baselines));
    m_compare->followRights();
}

/// What waits where something does: it is what a person goes on with.
void BaselinePage::edit()
{
    const ShelvedBaseline* one = shown();
    if (one == nullptr || !one->inForce)
        return;
    const BaselineEdition& edition = one->offered && one->offered->sheet ? *one->offered : *one->inForce;
    m_sources.shelf.readText(edition.digest, [guard = QPointer(this), sheet = sheet()](const Result<QByteArray>& text) {
        if (!guard)
            return;
        if (text)
            guard->openEditor(sheet, *text);
        else
            guard->m_sources.actions.refuse(failureWords(text.failure().message));
    });
}

void BaselinePage::openEditor(const SharedSheet& inForce, const QByteArray& text)
{
    auto* editor = new BaselineEditor({m_sources.picture, m_sources.words, m_sources.shelf}, inForce,
                                      withNextVersion(text), checksUsing(m_sources.picture, inForce->name), this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &BaselineEditor::saved, this,
            [this](const QString& name) { m_sources.actions.report(tr("%1 is saved among our own").arg(name), {}); });
    editor->open();
}

void BaselinePage::showTab(int tab)
{
    m_tab = tab;
    m_tabs->setCurrent(tab);
    fill();
}

void BaselinePage::focusRows()
{
    m_rows->rows().setFocus(Qt::ShortcutFocusReason);
}

} // namespace sd
