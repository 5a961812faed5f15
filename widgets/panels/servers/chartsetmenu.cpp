#include "widgets/panels/servers/chartsetmenu.h"

#include "models/words/chartsetwords.h"
#include "models/words/format.h"
#include "widgets/charts/chartdeck.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/textlabel.h"
#include "widgets/dialogs/chartsetdialog.h"
#include "widgets/dialogs/namedialog.h"
#include "widgets/panels/operatoractions.h"

#include <QMenu>
#include <QTextDocument>

#include <algorithm>

namespace sd {

namespace {

/// As a menu shows it: neither a key of its own nor a second column.
QString menuText(const QString& name)
{
    return name.simplified().replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

ChartSetMenu::ChartSetMenu(const Sources& sources, OperatorActions& actions, ChartDeck& deck, QWidget* parent)
    : QPushButton(tr("Chart sets"), parent)
    , m_picture(sources.book.picture)
    , m_clock(sources.clock)
    , m_book(sources.book, actions)
    , m_deck(deck)
    , m_save(makeAction(QLatin1StringView("saveChartSet"), this))
{
    setObjectName(QStringLiteral("chartSets"));
    setAutoDefault(false);
    setMenu(new QMenu(this));
    menu()->setObjectName(QStringLiteral("chartSetsMenu"));
    menu()->setToolTipsVisible(true);
    actions.host()->addAction(m_save);
    m_listening = sources.book.accounts.listen([this] { followSave(); });
    connect(menu(), &QMenu::aboutToShow, this, &ChartSetMenu::fill);
    connect(m_save, &QAction::triggered, this, &ChartSetMenu::askSave);
    connect(&m_deck.first(), &ChartPane::seriesChanged, this, &ChartSetMenu::followSave);
    followSave();
}

void ChartSetMenu::follow(ServerId server, int hours)
{
    m_server = server;
    m_hours = hours;
    followSave();
}

void ChartSetMenu::showEvent(QShowEvent* event)
{
    QPushButton::showEvent(event);
    followSave();
}

void ChartSetMenu::hideEvent(QHideEvent* event)
{
    QPushButton::hideEvent(event);
    followSave();
}

/// Only what is seen can be saved.
void ChartSetMenu::followSave()
{
    m_save->setEnabled(isVisible() && m_book.mayKeep() && m_picture.server(m_server) != nullptr &&
                       !m_deck.first().sources().empty());
}

QString ChartSetMenu::scopeOf(const ChartSet& set) const
{
    return ChartSetWords::scope(set, m_picture.customerName(set.customer));
}

QString ChartSetMenu::authorOf(const SharedChartSet& set) const
{
    return tr("%1, %2", "who and when").arg(set.by, Format().shortMoment(set.at, m_clock.utcNow()));
}

void ChartSetMenu::fill()
{
    qDeleteAll(menu()->findChildren<QMenu*>(Qt::FindDirectChildrenOnly)); // clear() leaves them
    menu()->clear();
    followSave();
    const EstatePicture::ServerEntry* entry = m_picture.server(m_server);
    if (entry == nullptr)
        return;
    Sets fitting = m_book.all();
    std::erase_if(fitting, [&](const SharedChartSet& each) { return !each.set.fits(entry->server); });
    const auto own = std::ranges::find_if(fitting, [](const SharedChartSet& each) { return !each.id; });
    addSets({fitting.begin(), own}, tr("Everybody's"));
    addSets({own, fitting.end()}, tr("My own"));
    if (!fitting.empty())
        menu()->addSeparator();
    menu()->addAction(m_save);
    std::erase_if(fitting, [this](const SharedChartSet& each) { return !m_book.mayChange(each); });
    if (!fitting.empty())
        addChanges(fitting);
}

void ChartSetMenu::addSets(const Sets& sets, const QString& heading)
{
    if (sets.empty())
        return;
    menu()->addSection(heading);
    for (const SharedChartSet& each : sets) {
        QAction* action = menu()->addAction(menuText(each.set.name) + QLatin1Char('\t') + menuText(scopeOf(each.set)));
        action->setObjectName(each.id ? QStringLiteral("sharedSet") : QStringLiteral("ownSet"));
        QString told = ChartSetWords::charts(each.set.charts);
        if (each.id)
            told += QLatin1Char('\n') + tr("Saved by %1").arg(authorOf(each));
        action->setToolTip(plainTip(told)); // a name may look like markup
        connect(action, &QAction::triggered, this, [this, set = each.set] { choose(set); });
    }
}

void ChartSetMenu::addChanges(const Sets& sets)
{
    QMenu* names = menu()->addMenu(tr("Rename"));
    names->setObjectName(QStringLiteral("renameSet"));
    QMenu* away = menu()->addMenu(tr("Remove"));
    away->setObjectName(QStringLiteral("removeSet"));
    for (const SharedChartSet& each : sets) {
        const QString whose = each.id ? tr("everybody's") : tr("my own");
        const QString text = menuText(each.set.name) + QLatin1Char('\t') + whose;
        connect(names->addAction(text), &QAction::triggered, this, [this, each] { askName(each); });
        connect(away->addAction(text), &QAction::triggered, this, [this, each] { m_book.remove(each); });
    }
}

void ChartSetMenu::choose(const ChartSet& set)
{
    std::vector<ChartDeck::Shown> charts;
    for (const ChartSet::Chart& chart : set.charts) {
        if (auto series = seriesFor(chart.series, m_server, m_picture); !series.empty())
            charts.push_back({std::move(series), chart.options});
    }
    m_deck.setLinked(set.linked);
    Q_EMIT spanAsked(set.hours);
    m_deck.show(charts);
}

ChartSet ChartSetMenu::shown() const
{
    ChartSet set{.name = {}, .hours = m_hours, .linked = m_deck.isLinked()};
    for (const ChartDeck::Shown& shown : m_deck.shown()) {
        if (auto series = patternsOf(shown.series, m_server, m_picture); !series.empty())
            set.charts.push_back({std::move(series), shown.options});
    }
    return set;
}

/// For the server's kind at first: what is measured goes with that.
void ChartSetMenu::askSave()
{
    const EstatePicture::ServerEntry* entry = m_picture.server(m_server);
    ChartSet charts = shown();
    if (entry == nullptr || charts.charts.empty())
        return;
    const QString& kind = entry->server.kind;
    const CustomerId customer = entry->server.customer;
    ChartSetDialog::Sources sources;
    const auto add = [&](const QString& ofKind, CustomerId ofCustomer) {
        const ChartSet scope{.name = {}, .kind = ofKind, .customer = ofCustomer};
        sources.scopes.push_back({scopeOf(scope), ofKind, ofCustomer, m_book.mayShare(ofCustomer)});
    };
    add({}, {});
    if (!kind.isEmpty())
        add(kind, {});
    if (customer)
        add({}, customer);
    if (!kind.isEmpty() && customer)
        add(kind, customer);
    sources.known = [this] { return m_book.all(); };
    sources.author = [this](const SharedChartSet& set) { return authorOf(set); };
    sources.save = [this](const SharedChartSet& wanted, bool isShared, const Done& done) {
        m_book.save(wanted, isShared, done);
    };
    auto* dialog = new ChartSetDialog(std::move(sources), std::move(charts), kind.isEmpty() ? 0 : 1, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ChartSetMenu::askName(const SharedChartSet& set)
{
    auto* dialog = new NameDialog(tr("Rename the chart set"), set.set.name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, set] { m_book.rename(set, dialog->name()); });
    dialog->open();
}

} // namespace sd
