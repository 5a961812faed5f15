#include "widgets/panels/listcolumns.h"

#include <QEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTreeView>

#include <algorithm>

namespace sd {

namespace {

constexpr QLatin1StringView ShownKey("shown");
constexpr QLatin1StringView WidthsKey("widths");
constexpr int LeastWidth = 24;
constexpr int MostWidth = 2000;

} // namespace

ListColumns::ListColumns(QTreeView& view, std::vector<Rule> rules, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_rules(std::move(rules))
    , m_widths(m_rules.size(), 0)
{
    QHeaderView& header = *view.header();
    view.viewport()->installEventFilter(this);
    header.setSectionsMovable(true);
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    for (size_t i = 0; i < m_rules.size(); ++i) {
        const auto column = static_cast<int>(i);
        header.setSectionResizeMode(column, m_rules[i].stretches ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (m_rules[i].wanted)
            m_shown.insert(column);
    }
    connect(&header, &QHeaderView::sectionResized, this, [this](int column, int /*old*/, int width) {
        const auto at = static_cast<size_t>(column);
        if (m_fitting || m_rules[at].stretches || width == 0)
            return;
        m_widths[at] = width;
        Q_EMIT changed();
    });
    connect(&header, &QHeaderView::sectionMoved, this, [this] {
        if (m_fitting)
            return;
        m_own = true;
        Q_EMIT changed();
    });
    connect(&header, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        auto* menu = new QMenu(&m_view);
        menu->setObjectName(QStringLiteral("columnMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(m_view.header()->mapToGlobal(at));
    });
}

bool ListColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && !m_fitting)
        fit();
    return QObject::eventFilter(watched, event);
}

int ListColumns::autoWidth(int column, int room) const
{
    const auto at = static_cast<size_t>(column);
    if (m_widths[at] > 0)
        return m_widths[at];
    const Rule& rule = m_rules[at];
    return rule.share == 0 ? rule.width
                           : std::clamp(room * rule.share / 100, rule.width, std::max(rule.width, rule.most));
}

void ListColumns::fit()
{
    const QScopedValueRollback fitting(m_fitting, true);
    const int room = m_view.viewport()->width();
    QSet<int> shown = m_shown;
    int wanted = 0;
    for (const int column : std::as_const(shown))
        wanted += autoWidth(column, room);
    while (wanted > room) {
        int leaving = -1;
        for (const int column : std::as_const(shown)) {
            const int rank = m_rules[static_cast<size_t>(column)].leaves;
            if (rank > 0 && (leaving < 0 || rank < m_rules[static_cast<size_t>(leaving)].leaves))
                leaving = column;
        }
        if (leaving < 0)
            break;
        wanted -= autoWidth(leaving, room);
        shown.remove(leaving);
    }
    for (size_t i = 0; i < m_rules.size(); ++i) {
        const auto column = static_cast<int>(i);
        m_view.setColumnHidden(column, !shown.contains(column));
        if (!m_rules[i].stretches && shown.contains(column))
            m_view.header()->resizeSection(column, autoWidth(column, room));
    }
}

bool ListColumns::isShown(int column) const
{
    return m_shown.contains(column);
}

void ListColumns::setShown(int column, bool shown)
{
    if (m_rules[static_cast<size_t>(column)].stretches || isShown(column) == shown)
        return; // what stretches holds the list together
    if (shown)
        m_shown.insert(column);
    else
        m_shown.remove(column);
    m_own = true;
    fit();
    Q_EMIT changed();
}

void ListColumns::move(int column, int by)
{
    QHeaderView& header = *m_view.header();
    int to = header.visualIndex(column) + by;
    while (to >= 0 && to < header.count() && !isShown(header.logicalIndex(to)))
        to += by;
    if (to >= 0 && to < header.count())
        header.moveSection(header.visualIndex(column), to);
}

void ListColumns::reset()
{
    setChoice({});
    Q_EMIT changed();
}

QJsonObject ListColumns::choice() const
{
    QJsonObject choice;
    if (m_own) {
        QJsonArray shown;
        for (int place = 0; place < m_view.header()->count(); ++place) {
            const int column = m_view.header()->logicalIndex(place);
            if (isShown(column))
                shown += m_rules[static_cast<size_t>(column)].name;
        }
        choice[ShownKey] = shown;
    }
    QJsonObject widths;
    for (size_t i = 0; i < m_rules.size(); ++i) {
        if (m_widths[i] > 0)
            widths[m_rules[i].name] = m_widths[i];
    }
    if (!widths.isEmpty())
        choice[WidthsKey] = widths;
    return choice;
}

/// Names that nobody knows are passed over: the settings may be another version's.
void ListColumns::setChoice(const QJsonObject& choice)
{
    const QScopedValueRollback fitting(m_fitting, true);
    QHeaderView& header = *m_view.header();
    const QJsonArray names = choice[ShownKey].toArray();
    const QJsonObject widths = choice[WidthsKey].toObject();
    m_own = !names.isEmpty();
    m_shown.clear();
    for (size_t i = 0; i < m_rules.size(); ++i) {
        const auto column = static_cast<int>(i);
        const Rule& rule = m_rules[i];
        header.moveSection(header.visualIndex(column), column);
        if (rule.stretches || (m_own ? names.contains(rule.name) : rule.wanted))
            m_shown.insert(column);
        const int width = widths[rule.name].toInt();
        m_widths[i] = width == 0 ? 0 : std::clamp(width, LeastWidth, MostWidth);
    }
    int place = 0;
    for (const QJsonValue& name : names) {
        const auto it = std::ranges::find(m_rules, name.toString(), &Rule::name);
        if (it != m_rules.end())
            header.moveSection(header.visualIndex(static_cast<int>(it - m_rules.begin())), place++);
    }
    fit();
}

QString ListColumns::title(int column) const
{
    return m_view.model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
}

void ListColumns::fillMenu(QMenu& menu)
{
    for (int place = 0; place < m_view.header()->count(); ++place) {
        const int column = m_view.header()->logicalIndex(place);
        const Rule& rule = m_rules[static_cast<size_t>(column)];
        if (rule.stretches)
            continue;
        QAction* action = menu.addAction(title(column));
        action->setObjectName(QStringLiteral("column_") + rule.name);
        action->setCheckable(true);
        action->setChecked(isShown(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setShown(column, shown); });
    }
    menu.addSeparator();
    QMenu* order = menu.addMenu(tr("Order"));
    for (int place = 0; place < m_view.header()->count(); ++place) {
        const int column = m_view.header()->logicalIndex(place);
        if (!isShown(column))
            continue;
        const QString name = m_rules[static_cast<size_t>(column)].name;
        QAction* left = order->addAction(tr("%1 to the left").arg(title(column)));
        left->setObjectName(QStringLiteral("left_") + name);
        connect(left, &QAction::triggered, this, [this, column] { move(column, -1); });
        QAction* right = order->addAction(tr("%1 to the right").arg(title(column)));
        right->setObjectName(QStringLiteral("right_") + name);
        connect(right, &QAction::triggered, this, [this, column] { move(column, 1); });
    }
    QAction* fitting = menu.addAction(tr("Fit by itself"));
    fitting->setObjectName(QStringLiteral("columnsReset"));
    fitting->setEnabled(!choice().isEmpty());
    connect(fitting, &QAction::triggered, this, &ListColumns::reset);
}

void ListColumns::openMenu()
{
    Q_EMIT m_view.header()->customContextMenuRequested(QPoint(0, m_view.header()->height()));
}

} // namespace sd
