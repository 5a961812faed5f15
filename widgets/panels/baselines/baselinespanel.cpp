#include "widgets/panels/baselines/baselinespanel.h"

#include "models/domain/baselineuse.h"
#include "widgets/common/rowview.h"
#include "widgets/common/textlabel.h"
#include "widgets/delegates/rowdelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <set>
#include <utility>

namespace sd {

namespace {

using namespace std::chrono_literals;

constexpr int TitlesFrom = 560;              ///< pixels of the list
constexpr auto SearchBaselinesAfter = 200ms; ///< of the last letter

} // namespace

BaselinesPanel::BaselinesPanel(const BaselineCompare::Sources& sources, QWidget* parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_contents(std::make_shared<const ShelfContents>())
    , m_search(new QLineEdit)
    , m_tally(new TextLabel(TextLabel::Dim))
    , m_again(new QPushButton(tr("Look again")))
    , m_view(new RowView)
    , m_delegate(new RowDelegate(
          {Cell::ShapeAndText, Cell::DimFigure, Cell::Text, Cell::DimFigure, Cell::Figure, Cell::Dim}, this))
    , m_page(new BaselinePage(sources))
{
    setObjectName(QStringLiteral("baselinesPanel"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->addWidget(buildList());
    halves->addWidget(m_page);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 2);
    halves->setSizes({steps(250), steps(500)}); // their shares; what has no room for it gets its least
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(steps(3), steps(3), steps(3), steps(2));
    layout->addWidget(halves);
    m_typed.setSingleShot(true);
    m_typed.setInterval(SearchBaselinesAfter);
    connect(&m_typed, &QTimer::timeout, this, &BaselinesPanel::search);
    connect(m_search, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BaselinesPanel::followRow);
    connect(m_view, &RowView::opened, m_page, &BaselinePage::focusRows);
    connect(m_page, &BaselinePage::serverAsked, this, &BaselinesPanel::serverAsked);
    m_rights = sources.accounts.listen([this] { followRights(); });
    m_listening = sources.shelf.listen([this](const SharedShelf& contents) { take(contents); });
}

QWidget* BaselinesPanel::buildList()
{
    m_search->setObjectName(QStringLiteral("baselinesSearch"));
    m_search->setAccessibleName(tr("Search in the baselines"));
    m_search->setPlaceholderText(tr("A metric, an OID, a threshold, a maker …"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_tally->setObjectName(QStringLiteral("baselinesTally"));
    m_view->setObjectName(QStringLiteral("baselineRows"));
    m_view->setAccessibleName(tr("Baselines"));
    m_view->setRootIsDecorated(false);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->installEventFilter(this);
    auto* list = new QWidget;
    list->setMinimumWidth(scaled(steps(64)));
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, steps(3), 0);
    rows->setSpacing(steps(2));
    rows->addWidget(m_search);
    rows->addWidget(m_view, 1);
    rows->addWidget(buildFoot());
    return list;
}

QWidget* BaselinesPanel::buildFoot()
{
    m_again->setObjectName(QStringLiteral("lookAgain"));
    m_again->setAutoDefault(false);
    m_again->setToolTip(tr("Reads the folders of baselines again: for files that somebody put there by hand."));
    connect(m_again, &QPushButton::clicked, this, [this] { m_sources.shelf.lookAgain(); });
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->setSpacing(steps(2));
    row->addWidget(m_tally, 1);
    row->addWidget(m_again);
    return foot;
}

void BaselinesPanel::followRights()
{
    m_again->setEnabled(allows(m_sources.accounts.present().who, Right::Baselines));
    m_page->followRights();
}

/// Words for all that is in them, and a look at each check, are for a place that somebody sees: not for the start.
void BaselinesPanel::take(const SharedShelf& contents)
{
    m_contents = contents;
    m_areWordsStale = true;
    if (isVisible())
        refresh();
}

void BaselinesPanel::refresh()
{
    if (std::exchange(m_areWordsStale, false)) {
        fillWords();
        m_page->setContents(m_contents);
        m_isStale = true; // the list tells of them
    }
    if (m_isStale)
        countUses();
}

void BaselinesPanel::fillWords()
{
    m_words.clear();
    for (const ShelvedBaseline& one : m_contents->baselines) {
        if (!one.inForce || !one.inForce->sheet)
            continue;
        for (int part = 0; part < SheetParts; ++part)
            m_words[one.name][static_cast<size_t>(part)] =
                BaselineWords::rows(static_cast<SheetPart>(part), *one.inForce->sheet);
    }
}

int BaselinesPanel::waiting() const
{
    return static_cast<int>(std::ranges::count_if(m_contents->baselines,
                                                  [](const ShelvedBaseline& one) { return one.offered.has_value(); }));
}

void BaselinesPanel::countUses()
{
    m_isStale = false;
    m_uses.clear();
    for (const auto& [id, server] : m_sources.picture.servers()) {
        std::set<QString> its;
        for (const CheckId check : server.checks) {
            if (const auto* entry = m_sources.picture.check(check)) {
                const QString& name = judgingBaseline(*entry->check.params);
                ++m_uses[name].checks;
                its.insert(name);
            }
        }
        for (const QString& name : its)
            ++m_uses[name].servers;
    }
    fillList();
}

/// A baseline's own name and title are found, too.
std::map<QString, int> BaselinesPanel::hitsOf(const QString& text) const
{
    std::map<QString, int> hits;
    for (const auto& [name, parts] : m_words) {
        int found = 0;
        for (const TextRows& rows : parts)
            found += rows.hits(text);
        const auto one = std::ranges::find(m_contents->baselines, name, &ShelvedBaseline::name);
        const bool isNamed = name.contains(text, Qt::CaseInsensitive) ||
                             BaselineWords::title(*one->inForce->sheet).contains(text, Qt::CaseInsensitive);
        if (found > 0 || isNamed)
            hits.emplace(name, found);
    }
    return hits;
}

void BaselinesPanel::fillList()
{
    const QString text = m_search->text().trimmed();
    const std::map<QString, int> hits = text.isEmpty() ? std::map<QString, int>() : hitsOf(text);
    const TextRow* row = m_model.row(m_view->currentIndex());
    const QString chosen = row == nullptr ? QString() : row->id;
    m_model.set(BaselineWords::shelf(*m_contents, m_uses, text.isEmpty() ? nullptr : &hits));
    fitColumns();
    const int refused = static_cast<int>(m_contents->refused.size());
    QString tally = text.isEmpty() ? tr("%Ln baselines", "", static_cast<int>(m_contents->baselines.size()))
                                   : tr("%Ln of them have it", "", static_cast<int>(hits.size()));
    if (refused > 0)
        tally += QStringLiteral(" · ") + tr("%Ln files refused", "", refused);
    if (const int waits = waiting(); waits > 0)
        tally += QStringLiteral(" · ") + tr("%Ln wait", "", waits);
    m_tally->setText(tally);
    const int place = std::max(m_model.rowOf(chosen), 0);
    if (m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(place, 0));
    followRow();
}

/// Where there is room the title stands beside the name; the page has it anyway.
void BaselinesPanel::fitColumns()
{
    m_view->setColumnHidden(BaselineWords::Hits, m_search->text().trimmed().isEmpty());
    for (const int column : {BaselineWords::Title, BaselineWords::Version})
        m_view->setColumnHidden(column, m_view->width() < scaled(TitlesFrom));
    QHeaderView* header = m_view->header();
    const QFontMetrics metrics(typeface(Type::Body));
    const auto wide = [&metrics](const QString& text) { return metrics.horizontalAdvance(text) + steps(6); };
    header->setStretchLastSection(true);
    // The name gives way: its beginning tells it, half a number tells nothing.
    int room = m_view->viewport()->width();
    const auto give = [&](int column, const QString& widest) {
        header->resizeSection(column, wide(widest));
        room -= m_view->isColumnHidden(column) ? 0 : wide(widest);
    };
    give(BaselineWords::Origin, tr("version 10 waits", "the widest origin"));
    for (const int column : {BaselineWords::Version, BaselineWords::Checks, BaselineWords::Hits})
        give(column, m_model.titles().value(column));
    const int wish = wide(QStringLiteral("cisco-small-business")) + steps(6);
    header->resizeSection(BaselineWords::Name, std::clamp(room, wish / 2, wish));
}

void BaselinesPanel::search()
{
    m_typed.stop();
    m_page->setFilter(m_search->text().trimmed());
    fillList();
}

void BaselinesPanel::followRow()
{
    const TextRow* row = m_model.row(m_view->currentIndex());
    m_page->show(row == nullptr ? QString() : row->id);
}

void BaselinesPanel::apply(const PictureChange& change)
{
    if (!change.reset && !change.estate)
        return;
    m_isStale = true;
    if (isVisible())
        refresh();
}

void BaselinesPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void BaselinesPanel::setDensity(Density density)
{
    m_delegate->setDensity(density);
    m_view->setDensity(density);
    m_page->setDensity(density);
}

void BaselinesPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void BaselinesPanel::focusRows()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

/// The keys that lead from the search to the rows, as from every filter.
bool BaselinesPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::Resize)
        fitColumns();
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape)
        m_search->clear();
    if (key != Qt::Key_Escape && key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    search();
    focusRows();
    return true;
}

} // namespace sd
