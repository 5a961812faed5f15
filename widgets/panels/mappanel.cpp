#include "widgets/panels/mappanel.h"

#include "models/items/textfilter.h"
#include "widgets/common/textlabel.h"
#include "widgets/panels/emptystate.h"
#include "widgets/room/heatmap.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace sd {

MapPanel::MapPanel(const EstatePicture& picture, const ItemWords& words, QAction* addServer, QWidget* parent)
    : QWidget(parent)
    , m_picture(picture)
    , m_words(words)
    , m_addServer(addServer)
    , m_filter(new QLineEdit)
    , m_map(new HeatMap(picture, words))
    , m_footer(new TextLabel(TextLabel::Small))
    , m_empty(new EmptyState)
    , m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("mapPanel"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setPlaceholderText(tr("Filter: words, -without"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setTextMargins(steps(1), 0, steps(1), 0);
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);

    auto* shown = new QWidget;
    auto* rows = new QVBoxLayout(shown);
    rows->setContentsMargins({});
    rows->setSpacing(steps(1));
    rows->addWidget(m_map, 1);
    rows->addWidget(m_footer);
    m_stack->addWidget(shown);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(steps(3), steps(3), steps(3), steps(2));
    layout->setSpacing(steps(2));
    layout->addWidget(m_filter);
    layout->addLayout(m_stack, 1);

    connect(m_filter, &QLineEdit::textChanged, this, &MapPanel::setFilter);
    connect(m_map, &HeatMap::serverSelected, this, &MapPanel::serverSelected);
    connect(m_map, &HeatMap::serverOpened, this, &MapPanel::serverOpened);
    follow();
}

void MapPanel::apply(const PictureChange& change)
{
    m_map->apply(change);
    if (change.reset || change.estate || !change.servers.empty())
        follow();
}

void MapPanel::setNow(UtcTime now)
{
    m_map->setNow(now);
}

void MapPanel::select(ServerId server)
{
    m_map->select(server);
}

void MapPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void MapPanel::focusMap()
{
    m_map->setFocus(Qt::ShortcutFocusReason);
}

void MapPanel::setFilter(const QString& text)
{
    const TextFilter filter(text);
    if (filter.isEmpty()) {
        m_map->setFilter({});
    } else {
        m_map->setFilter([this, filter](const EstatePicture::ServerEntry& entry) {
            const Server& server = entry.server;
            const QStringList words{server.name,    m_picture.customerName(server.customer), server.site, server.kind,
                                    server.address, m_words.state({entry.health.state})};
            return filter.matches(words.join(QLatin1Char(' ')));
        });
    }
    follow();
}

void MapPanel::follow()
{
    const auto servers = static_cast<int>(m_picture.servers().size());
    m_stack->setCurrentIndex(servers > 0 ? 0 : 1);
    if (servers == 0) {
        m_empty->set(tr("No servers yet"), tr("Every server will stand here as a tile, grouped by customer."),
                     m_addServer);
        return;
    }
    QString footer = tr("%Ln servers", "in the heat map", servers) + QStringLiteral("  ·  ") +
                     m_words.summary(m_picture.serverCounts());
    if (!m_filter->text().isEmpty())
        footer += QStringLiteral("  ·  ") + tr("%Ln match the filter", "servers", m_map->tiles().wanted());
    m_footer->setText(footer);
}

/// From the filter, Enter and the down arrow go to the map; Escape clears and goes there too.
bool MapPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape)
        m_filter->clear();
    if (key != Qt::Key_Escape && key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Down)
        return false;
    focusMap();
    return true;
}

} // namespace sd
