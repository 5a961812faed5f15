#include "widgets/panels/savedviews.h"

#include "widgets/dialogs/namedialog.h"

#include <QMenu>

#include <algorithm>

namespace sd {

namespace {

constexpr QLatin1StringView NameKey("name");
constexpr QLatin1StringView FilterKey("filter");
constexpr QLatin1StringView ColumnsKey("columns");
constexpr QLatin1StringView GroupingKey("grouping");
constexpr QLatin1StringView PartKey("part");
/// A menu longer than this is searched, not read.
constexpr size_t MostViews = 40;

} // namespace

QJsonObject toJson(const ListView& view)
{
    return {{FilterKey, view.filter}, {ColumnsKey, view.columns}, {GroupingKey, view.grouping}, {PartKey, view.part}};
}

ListView listViewFrom(const QJsonObject& json)
{
    return {json[FilterKey].toString(), json[ColumnsKey].toObject(), json[GroupingKey].toString(),
            json[PartKey].toString()};
}

SavedViews::SavedViews(QWidget* parent)
    : QPushButton(parent)
{
    setObjectName(QStringLiteral("savedViews"));
    setAutoDefault(false);
    setMenu(new QMenu(this));
    menu()->setObjectName(QStringLiteral("savedViewsMenu"));
    connect(menu(), &QMenu::aboutToShow, this, &SavedViews::buildMenu);
    showName();
}

void SavedViews::follow(const ListView& now)
{
    m_now = now;
    showName();
}

QString SavedViews::current() const
{
    const auto it = std::ranges::find(m_views, m_now, &Named::view);
    return it == m_views.end() ? QString() : it->name;
}

void SavedViews::showName()
{
    const QString name = current();
    setText(name.isEmpty() ? tr("Saved views") : tr("Saved view: %1").arg(name));
    setAccessibleName(text());
}

QStringList SavedViews::names() const
{
    QStringList names;
    for (const Named& each : m_views)
        names += each.name;
    return names;
}

QJsonArray SavedViews::toJson() const
{
    QJsonArray json;
    for (const auto& [name, view] : m_views) {
        QJsonObject each = sd::toJson(view);
        each[NameKey] = name;
        json += each;
    }
    return json;
}

void SavedViews::setJson(const QJsonArray& json)
{
    m_views.clear();
    for (const QJsonValue& each : json) {
        const QString name = each.toObject()[NameKey].toString();
        if (!name.isEmpty() && m_views.size() < MostViews)
            m_views.push_back({name, listViewFrom(each.toObject())});
    }
    showName();
}

void SavedViews::choose(const QString& name)
{
    const auto it = std::ranges::find(m_views, name, &Named::name);
    if (it == m_views.end())
        return;
    const ListView view = it->view; // following it asks for the views again
    Q_EMIT chosen(view);
}

void SavedViews::save(const QString& name)
{
    const QString given = name.trimmed();
    if (given.isEmpty())
        return;
    const auto it = std::ranges::find(m_views, given, &Named::name);
    if (it != m_views.end())
        it->view = m_now;
    else if (m_views.size() < MostViews)
        m_views.push_back({given, m_now});
    showName();
    Q_EMIT changed();
}

void SavedViews::drop(const QString& name)
{
    std::erase_if(m_views, [&name](const Named& each) { return each.name == name; });
    showName();
    Q_EMIT changed();
}

void SavedViews::buildMenu()
{
    menu()->clear();
    const QString now = current();
    for (const Named& each : m_views) {
        QAction* action = menu()->addAction(each.name);
        action->setCheckable(true);
        action->setChecked(each.name == now);
        connect(action, &QAction::triggered, this, [this, name = each.name] { choose(name); });
    }
    if (!m_views.empty())
        menu()->addSeparator();
    QAction* all = menu()->addAction(tr("Everything"));
    all->setObjectName(QStringLiteral("viewEverything"));
    connect(all, &QAction::triggered, this, [this] { Q_EMIT chosen({}); });
    QAction* save = menu()->addAction(tr("Save this view …"));
    save->setObjectName(QStringLiteral("viewSave"));
    save->setEnabled(m_views.size() < MostViews);
    connect(save, &QAction::triggered, this, &SavedViews::askName);
    if (!now.isEmpty()) {
        QAction* drop = menu()->addAction(tr("Drop “%1”").arg(now));
        drop->setObjectName(QStringLiteral("viewDrop"));
        connect(drop, &QAction::triggered, this, [this, now] { this->drop(now); });
    }
}

void SavedViews::askName()
{
    auto* dialog = new NameDialog(tr("Save this view"), current(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { save(dialog->name()); });
    dialog->open();
}

void SavedViews::openMenu()
{
    showMenu();
}

} // namespace sd
