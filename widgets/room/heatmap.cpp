#include "widgets/room/heatmap.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace sd {

namespace {

constexpr int Margin = steps(1); ///< room for the frame around a tile at the edge
constexpr int FrameGap = 2;      ///< between a tile and the frame around it
/// Where tiles differ in strength the stronger one is painted later, over its neighbours.
constexpr int LongestName = steps(34);

} // namespace

HeatMap::HeatMap(const EstatePicture& picture, const ItemWords& words, QWidget* parent)
    : PaintedList(parent)
    , m_picture(picture)
    , m_words(words)
    , m_tiles(picture)
{
    setObjectName(QStringLiteral("heatMap"));
    setAccessibleName(tr("Heat map of the servers"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    layoutTiles(); // a change of a tile may come before the map is seen
}

HeatMap::~HeatMap() = default;

void HeatMap::apply(const PictureChange& change)
{
    const HeatTiles::Change changed = m_tiles.apply(change);
    if (changed.groups) {
        m_current = m_tiles.tileOf(m_selected);
        m_hovered = -1;
        layoutTiles();
    } else {
        repaintTiles(changed.tiles);
        if (std::ranges::binary_search(changed.tiles, m_current))
            tellChange(m_current);
    }
}

void HeatMap::setFilter(HeatTiles::Filter filter)
{
    if (!m_tiles.setFilter(std::move(filter)).tiles.empty())
        viewport()->update();
}

void HeatMap::setOnWall(bool onWall)
{
    m_onWall = onWall;
    setFocusPolicy(onWall ? Qt::NoFocus : Qt::StrongFocus);
    setVerticalScrollBarPolicy(onWall ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    layoutTiles();
}

HeatSizes HeatMap::sizes() const
{
    const QFontMetrics metrics(font());
    HeatSizes sizes;
    sizes.title = metrics.height() + scaled(steps(1));
    sizes.leastTitle = metrics.horizontalAdvance(QStringLiteral("Norrbygg 99"));
    sizes.groupGap = std::max(scaled(steps(3)), metrics.height() * 3 / 4);
    sizes.largest = m_onWall ? metrics.height() * 5 / 2 : scaled(steps(8));
    int longest = 0;
    if (m_tiles.tiles().size() <= 400) { // more have no room for names anyway
        for (const HeatTiles::Tile& tile : m_tiles.tiles())
            longest = std::max(longest, metrics.horizontalAdvance(m_picture.serverName(tile.server)));
        const int height = metrics.height() + scaled(steps(3));
        sizes.named = QSize(std::min(longest, scaled(LongestName)) + height + scaled(steps(2)), height);
    }
    return sizes;
}

void HeatMap::layoutTiles()
{
    const HeatSizes wanted = sizes();
    const QFontMetrics metrics(font());
    std::vector<HeatGroup> groups;
    groups.reserve(m_tiles.groups().size());
    for (const HeatTiles::Group& group : m_tiles.groups()) {
        const QString title = group.name + QStringLiteral(" ") + QLocale().toString(group.count);
        groups.push_back({group.count, metrics.horizontalAdvance(title)});
    }
    const QSize room = maximumViewportSize() - QSize(2 * Margin, 2 * Margin);
    m_layout = HeatLayout(groups, room, wanted);
    const bool overflows = m_layout.size().height() > room.height();
    if (overflows && !m_onWall) // again, beside the scroll bar
        m_layout = HeatLayout(groups, room - QSize(verticalScrollBar()->sizeHint().width(), 0), wanted);
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(m_layout.cell().height());
    verticalScrollBar()->setRange(0, overflows ? m_layout.size().height() - room.height() : 0);
    viewport()->update();
}

QPoint HeatMap::offset() const
{
    return {Margin, Margin - verticalScrollBar()->value()};
}

QRect HeatMap::itemRect(int tile) const
{
    const QRect place = m_layout.tile(tile).translated(offset());
    const bool loud = HeatPainter::isLoud(m_tiles.tiles()[static_cast<size_t>(tile)].mark);
    return loud && !m_layout.isNamed() ? m_painter.loudArea(place) : place;
}

int HeatMap::itemAt(QPoint inViewport) const
{
    return m_layout.tileAt(inViewport - offset());
}

/// Whatever a tile was before, it was not painted outside its loud area.
void HeatMap::repaintTiles(const std::vector<int>& tiles)
{
    if (tiles.empty())
        return;
    if (tiles.size() > m_tiles.tiles().size() / 4) { // piecemeal costs more than all at once
        viewport()->update();
        return;
    }
    QRegion region;
    for (const int tile : tiles)
        region += m_painter.loudArea(m_layout.tile(tile).translated(offset()));
    viewport()->update(region);
}

bool HeatMap::viewportEvent(QEvent* event)
{
    if (m_onWall)
        return PaintedList::viewportEvent(event);
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        return showToolTip(help->pos(), help->globalPos());
    }
    if (event->type() == QEvent::MouseMove)
        setHovered(itemAt(static_cast<QMouseEvent*>(event)->position().toPoint()));
    else if (event->type() == QEvent::Leave)
        setHovered(-1);
    return PaintedList::viewportEvent(event);
}

bool HeatMap::showToolTip(QPoint position, QPoint global)
{
    const int tile = itemAt(position);
    if (tile >= 0)
        QToolTip::showText(global, describe(tile), viewport(), itemRect(tile));
    else
        QToolTip::hideText();
    return true;
}

void HeatMap::setHovered(int tile)
{
    if (tile == m_hovered)
        return;
    for (const int each : {m_hovered, tile}) {
        if (each >= 0)
            viewport()->update(itemRect(each).adjusted(-4, -4, 4, 4));
    }
    m_hovered = tile;
    viewport()->setCursor(tile >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void HeatMap::paintEvent(QPaintEvent* event)
{
    const Palette& colors = paletteOf(palette());
    QPainter painter(viewport());
    const QRegion& region = event->region();
    for (const QRect& area : region)
        painter.fillRect(area, colors.page);
    m_painter.setLook(colors, m_layout.cell(), devicePixelRatioF());
    paintTitles(painter, region.boundingRect());
    paintTiles(painter, region);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const auto frame = [&](int tile, const QColor& color) {
        painter.setPen(QPen(color, 2));
        painter.drawRoundedRect(itemRect(tile).toRectF().adjusted(-FrameGap, -FrameGap, FrameGap, FrameGap), 3, 3);
    };
    if (m_hovered >= 0 && m_hovered != m_current)
        frame(m_hovered, colors.dim);
    if (m_current >= 0 && !m_onWall)
        frame(m_current, hasFocus() ? colors.accent : colors.dim);
}

void HeatMap::paintTitles(QPainter& painter, const QRect& area) const
{
    const Palette& colors = paletteOf(palette());
    painter.setFont(font());
    const QFontMetrics metrics = painter.fontMetrics();
    for (size_t i = 0; i < m_tiles.groups().size(); ++i) {
        const QRect title = m_layout.title(static_cast<int>(i)).translated(offset());
        if (!title.intersects(area))
            continue;
        const HeatTiles::Group& group = m_tiles.groups()[i];
        const QString count = QStringLiteral(" ") + QLocale().toString(group.count);
        const int countWidth = metrics.horizontalAdvance(count);
        const QString name =
            metrics.elidedText(group.name, Qt::ElideRight, std::max(title.width() - countWidth, title.width() / 2));
        painter.setPen(colors.text);
        painter.drawText(title, Qt::AlignLeft | Qt::AlignTop, name);
        const int nameWidth = metrics.horizontalAdvance(name);
        if (nameWidth + countWidth > title.width())
            continue;
        painter.setPen(colors.dim);
        painter.drawText(title.adjusted(nameWidth, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop, count);
    }
}

/// Quiet tiles first: a loud one may lie over its neighbours, and the worst over all.
void HeatMap::paintTiles(QPainter& painter, const QRegion& region)
{
    const int reach = std::max(0, HeatPainter::leastLoud - m_layout.cell().height()) + 1;
    std::vector<int> found;
    for (const QRect& area : region)
        m_layout.tilesIn(area.adjusted(-reach, -reach, reach, reach).translated(-offset()), found);
    if (region.rectCount() > 1) {
        std::ranges::sort(found);
        found.erase(std::unique(found.begin(), found.end()), found.end());
    }
    std::vector<int> loud;
    for (const int tile : found) {
        if (HeatPainter::isLoud(m_tiles.tiles()[static_cast<size_t>(tile)].mark))
            loud.push_back(tile);
        else
            paintTile(painter, tile);
    }
    std::ranges::stable_sort(
        loud, {}, [this](int tile) { return severity(m_tiles.tiles()[static_cast<size_t>(tile)].mark.state); });
    for (const int tile : loud)
        paintTile(painter, tile);
}

void HeatMap::paintTile(QPainter& painter, int tile)
{
    const HeatTiles::Tile& shown = m_tiles.tiles()[static_cast<size_t>(tile)];
    if (m_layout.isNamed())
        m_painter.paintNamed(painter, itemRect(tile), shown.mark, shown.isWanted, m_picture.serverName(shown.server));
    else
        m_painter.paint(painter, itemRect(tile), shown.mark, shown.isWanted);
}

void HeatMap::resizeEvent(QResizeEvent* event)
{
    PaintedList::resizeEvent(event);
    layoutTiles();
}

void HeatMap::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update();
}

void HeatMap::changeEvent(QEvent* event)
{
    PaintedList::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layoutTiles();
}

void HeatMap::select(ServerId server)
{
    m_selected = server;
    const int tile = m_tiles.tileOf(server);
    if (tile == m_current)
        return;
    m_current = tile;
    viewport()->update();
}

void HeatMap::moveTo(int tile)
{
    if (tile < 0 || tile == m_current)
        return;
    m_current = tile;
    m_selected = m_tiles.tiles()[static_cast<size_t>(tile)].server;
    const QRect place = m_layout.tile(tile);
    QScrollBar* bar = verticalScrollBar();
    bar->setValue(
        std::clamp(bar->value(), place.bottom() + 2 * Margin - viewport()->height() + 1, std::max(0, place.top())));
    viewport()->update();
    tellFocus(tile);
    Q_EMIT serverSelected(m_selected);
}

void HeatMap::keyPressEvent(QKeyEvent* event)
{
    using Step = HeatLayout::Step;
    static const QHash<int, Step> moves{
        {Qt::Key_Left, Step::Left},         {Qt::Key_H, Step::Left}, {Qt::Key_Right, Step::Right},
        {Qt::Key_L, Step::Right},           {Qt::Key_Up, Step::Up},  {Qt::Key_K, Step::Up},
        {Qt::Key_Down, Step::Down},         {Qt::Key_J, Step::Down}, {Qt::Key_PageUp, Step::PreviousGroup},
        {Qt::Key_PageDown, Step::NextGroup}};
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!plain || isEmpty())
        event->ignore();
    else if (const auto step = moves.constFind(event->key()); step != moves.constEnd())
        moveTo(m_layout.neighbour(m_current, *step));
    else if (event->key() == Qt::Key_Home)
        moveTo(0);
    else if (event->key() == Qt::Key_End)
        moveTo(m_layout.tileCount() - 1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_current >= 0)
        Q_EMIT serverOpened(m_selected);
    else
        event->ignore();
}

void HeatMap::mousePressEvent(QMouseEvent* event)
{
    const int tile = m_onWall ? -1 : itemAt(event->position().toPoint());
    if (tile < 0 || event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    moveTo(tile);
    Q_EMIT serverOpened(m_tiles.tiles()[static_cast<size_t>(tile)].server);
}

void HeatMap::focusInEvent(QFocusEvent* event)
{
    PaintedList::focusInEvent(event);
    if (m_current < 0 && !isEmpty() && event->reason() != Qt::MouseFocusReason)
        moveTo(0);
    viewport()->update();
}

void HeatMap::focusOutEvent(QFocusEvent* event)
{
    PaintedList::focusOutEvent(event);
    viewport()->update();
}

QString HeatMap::describe(int tile) const
{
    const HeatTiles::Tile& shown = m_tiles.tiles()[static_cast<size_t>(tile)];
    const EstatePicture::ServerEntry* entry = m_picture.server(shown.server);
    if (entry == nullptr)
        return {};
    const ServerHealth& health = entry->health;
    const QString lasting = health.since == UtcTime{} || m_now < health.since
                                ? m_words.state(shown.mark)
                                : tr("%1 for %2", "a state and since how long")
                                      .arg(m_words.state(shown.mark), m_words.age(m_now - health.since));
    QString text = tr("%1, %2: %3", "server, customer, state")
                       .arg(entry->server.name, m_picture.customerName(entry->server.customer), lasting);
    if (severity(shown.mark.state) > severity(State::NoData))
        text += QStringLiteral("\n") + m_words.summary(health.series);
    return text;
}

QString HeatMap::summary() const
{
    return tr("%Ln servers", "in the heat map", static_cast<int>(m_tiles.tiles().size())) + QStringLiteral(", ") +
           m_words.summary(m_picture.serverCounts());
}

} // namespace sd
