#include "widgets/panels/servers/chartsetmenu.h"

#include "widgets/charts/chartdeck.h"
#include "widgets/common/usersettings.h"
#include "widgets/dialogs/namedialog.h"

#include <QMenu>

#include <algorithm>

namespace sd {

namespace {

constexpr QLatin1StringView KeptSets{"views.charts"};
constexpr size_t MostSets = 50;

} // namespace

ChartSetMenu::ChartSetMenu(const EstatePicture& picture, UserSettings& settings, ChartDeck& deck, QWidget* parent)
    : QPushButton(tr("Chart sets"), parent)
    , m_picture(picture)
    , m_settings(settings)
    , m_deck(deck)
{
    setObjectName(QStringLiteral("chartSets"));
    setAutoDefault(false);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &ChartSetMenu::fill);
}

void ChartSetMenu::follow(ServerId server, int hours)
{
    m_server = server;
    m_hours = hours;
}

std::vector<ChartSet> ChartSetMenu::sets() const
{
    return chartSetsFrom(m_settings.value(KeptSets).toArray());
}

void ChartSetMenu::write(const std::vector<ChartSet>& sets)
{
    QJsonArray json;
    for (const ChartSet& set : sets)
        json += toJson(set);
    m_settings.setValue(KeptSets, json);
}

void ChartSetMenu::fill()
{
    menu()->clear();
    const EstatePicture::ServerEntry* entry = m_picture.server(m_server);
    if (entry == nullptr)
        return;
    std::vector<ChartSet> fitting = sets();
    const bool isFull = fitting.size() >= MostSets;
    std::erase_if(fitting, [&](const ChartSet& set) { return !set.fits(entry->server); });
    for (const ChartSet& set : fitting) {
        QAction* action = menu()->addAction(set.name);
        connect(action, &QAction::triggered, this, [this, name = set.name] { choose(name); });
    }
    if (!fitting.empty())
        menu()->addSeparator();
    const auto add = [&](const QString& text, const char* name, Scope scope, bool canSave) {
        QAction* action = menu()->addAction(text);
        action->setObjectName(QLatin1StringView(name));
        action->setVisible(canSave);
        action->setEnabled(!isFull && !m_deck.first().sources().empty());
        connect(action, &QAction::triggered, this, [this, scope] { askName(scope); });
    };
    const Server& server = entry->server;
    add(tr("Save for all servers …"), "saveSetForAll", Scope::All, true);
    add(tr("Save for the kind %1 …").arg(server.kind), "saveSetForKind", Scope::Kind, !server.kind.isEmpty());
    add(tr("Save for %1 …", "a customer").arg(m_picture.customerName(server.customer)), "saveSetForCustomer",
        Scope::Customer, static_cast<bool>(server.customer));
    if (fitting.empty())
        return;
    QMenu* away = menu()->addMenu(tr("Drop"));
    for (const ChartSet& set : fitting) {
        QAction* action = away->addAction(set.name);
        connect(action, &QAction::triggered, this, [this, name = set.name] { drop(name); });
    }
}

/// Charts of which the server has nothing are left out.
void ChartSetMenu::choose(const QString& name)
{
    const std::vector<ChartSet> all = sets();
    const auto set = std::ranges::find(all, name, &ChartSet::name);
    if (set == all.end())
        return;
    std::vector<ChartDeck::Shown> charts;
    for (const ChartSet::Chart& chart : set->charts) {
        if (auto series = seriesFor(chart.series, m_server, m_picture); !series.empty())
            charts.push_back({std::move(series), chart.options});
    }
    m_deck.setLinked(set->linked);
    Q_EMIT spanAsked(set->hours);
    m_deck.show(charts);
}

void ChartSetMenu::askName(Scope scope)
{
    const EstatePicture::ServerEntry* entry = m_picture.server(m_server);
    if (entry == nullptr)
        return;
    ChartSet set{.name = {}, .hours = m_hours, .linked = m_deck.isLinked()};
    if (scope == Scope::Kind)
        set.kind = entry->server.kind;
    else if (scope == Scope::Customer)
        set.customer = entry->server.customer;
    for (const ChartDeck::Shown& shown : m_deck.shown()) {
        if (auto series = patternsOf(shown.series, m_server, m_picture); !series.empty())
            set.charts.push_back({std::move(series), shown.options});
    }
    auto* dialog = new NameDialog(tr("Save the chart set"), {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, set] {
        ChartSet named = set;
        named.name = dialog->name();
        save(named);
    });
    dialog->open();
}

void ChartSetMenu::save(ChartSet set)
{
    set.name = set.name.trimmed();
    if (set.name.isEmpty() || set.charts.empty())
        return;
    std::vector<ChartSet> all = sets();
    const auto known = std::ranges::find(all, set.name, &ChartSet::name);
    if (known != all.end())
        *known = std::move(set);
    else if (all.size() < MostSets)
        all.push_back(std::move(set));
    write(all);
}

void ChartSetMenu::drop(const QString& name)
{
    std::vector<ChartSet> all = sets();
    std::erase_if(all, [&name](const ChartSet& set) { return set.name == name; });
    write(all);
}

} // namespace sd
