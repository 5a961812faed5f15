#include "widgets/panels/servers/dependencypicture.h"

#include "models/items/itemwords.h"
#include "widgets/common/palette.h"
#include "widgets/common/stateshape.h"
#include "widgets/common/textlabel.h"

#include <QEvent>
#include <QPainter>
#include <QPolygon>
#include <QPushButton>

#include <algorithm>
#include <array>
#include <utility>

namespace sd {

namespace {

/// So many in a row; a core switch has thousands below it.
constexpr size_t MostInARow = 12;
constexpr int BoxGap = steps(2);
constexpr int RowGap = steps(6);

StateMark markOf(const EstatePicture::ServerEntry& entry)
{
    return {entry.health.state, entry.health.muted != MuteReason::None};
}

} // namespace

DependencyPicture::DependencyPicture(const EstatePicture& picture, const ItemWords& words, QWidget* parent)
    : QWidget(parent)
    , m_picture(picture)
    , m_words(words)
{
    setObjectName(QStringLiteral("dependencyPicture"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DependencyPicture::show(ServerId server)
{
    m_server = server;
    follow();
}

void DependencyPicture::follow()
{
    Rows wanted;
    if (const EstatePicture::ServerEntry* entry = m_picture.server(m_server))
        wanted = {worstFirst(entry->parents), Row{.shown = {m_server}}, worstFirst(entry->children)};
    if (wanted != m_shown) {
        m_shown = std::move(wanted);
        build();
    }
    const Palette& colors = paletteOf(palette());
    for (const Box& box : m_boxes) {
        const EstatePicture::ServerEntry* entry = m_picture.server(box.server);
        if (entry == nullptr)
            continue;
        const StateMark mark = markOf(*entry);
        box.button->setIcon(stateIcon(mark, colors));
        box.button->setText(entry->server.name);
        box.button->setToolTip(plainTip(entry->server.name));
        box.button->setAccessibleName(entry->server.name + QStringLiteral(", ") + m_words.state(mark));
    }
}

/// So that what has no room is well.
DependencyPicture::Row DependencyPicture::worstFirst(const std::vector<ServerId>& servers) const
{
    Row row{.shown = servers};
    std::ranges::sort(row.shown, [this](ServerId a, ServerId b) {
        const EstatePicture::ServerEntry* first = m_picture.server(a);
        const EstatePicture::ServerEntry* second = m_picture.server(b);
        if (first == nullptr || second == nullptr)
            return a < b;
        const int bad = severity(first->health.state) - severity(second->health.state);
        return bad != 0 ? bad > 0 : first->nameRank < second->nameRank;
    });
    if (row.shown.size() > MostInARow) {
        row.more = row.shown.size() - MostInARow;
        row.shown.resize(MostInARow);
    }
    return row;
}

void DependencyPicture::build()
{
    ServerId focused;
    for (const Box& box : std::exchange(m_boxes, {})) {
        if (box.button->hasFocus())
            focused = box.server;
        delete box.button;
    }
    for (size_t row = 0; row < m_shown.size(); ++row)
        addRow(m_shown[row], static_cast<int>(row));
    place();
    updateGeometry();
    update();
    const auto again = std::ranges::find(m_boxes, focused, &Box::server);
    if (focused && again != m_boxes.end())
        again->button->setFocus();
}

void DependencyPicture::addRow(const Row& servers, int row)
{
    for (const ServerId server : servers.shown)
        add(server, row);
    if (servers.more == 0)
        return;
    add({}, row);
    m_boxes.back().button->setText(tr("and %Ln more", "servers", static_cast<int>(servers.more)));
    m_boxes.back().button->setEnabled(false);
}

void DependencyPicture::add(ServerId server, int row)
{
    auto* button = new QPushButton(m_picture.serverName(server), this);
    button->setObjectName(QStringLiteral("dependency%1").arg(server.value));
    button->setAutoDefault(false);
    if (server == m_server) {
        button->setEnabled(false); // here already
        button->setFocusPolicy(Qt::NoFocus);
    } else {
        button->setAccessibleDescription(row == 0 ? tr("It is reached through this server")
                                                  : tr("This server is reached through it"));
        // Queued: another server's picture has no room for the button that is being clicked.
        connect(
            button, &QPushButton::clicked, this, [this, server] { Q_EMIT serverAsked(server); }, Qt::QueuedConnection);
    }
    m_boxes.push_back({server, button, row});
    button->show();
}

int DependencyPicture::lineHeight() const
{
    return std::max(steps(7), fontMetrics().height() + steps(2));
}

/// Each row centred; boxes that have no room go on in a line below.
void DependencyPicture::place()
{
    int y = 0;
    m_lines = 0;
    for (int row = 0; row < 3; ++row) {
        std::vector<QPushButton*> line;
        int width = 0;
        const auto settle = [&] {
            if (line.empty())
                return;
            int x = std::max(0, (this->width() - width + BoxGap) / 2);
            for (QPushButton* button : line) {
                button->setGeometry(x, y, button->sizeHint().width(), lineHeight());
                x += button->width() + BoxGap;
            }
            y += lineHeight() + BoxGap;
            ++m_lines;
            line.clear();
            width = 0;
        };
        for (const Box& box : m_boxes) {
            if (box.row != row)
                continue;
            const int wanted = box.button->sizeHint().width() + BoxGap;
            if (width + wanted - BoxGap > this->width())
                settle();
            line.push_back(box.button);
            width += wanted;
        }
        const int before = y;
        settle();
        if (y != before)
            y += RowGap - BoxGap;
    }
}

QSize DependencyPicture::sizeHint() const
{
    std::array<bool, 3> has{};
    for (const Box& box : m_boxes)
        has[static_cast<size_t>(box.row)] = true;
    const auto rows = static_cast<int>(std::ranges::count(has, true));
    return {steps(80), std::max(1, m_lines) * (lineHeight() + BoxGap) + std::max(0, rows - 1) * RowGap};
}

QSize DependencyPicture::minimumSizeHint() const
{
    return {steps(40), sizeHint().height()};
}

void DependencyPicture::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int before = m_lines;
    place();
    if (before != m_lines)
        updateGeometry();
}

/// The shapes are drawn in the theme's colours.
void DependencyPicture::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        follow();
}

/// From the middle of each box to its neighbour row's, with a knee halfway, so that many lines stay apart.
void DependencyPicture::paintEvent(QPaintEvent* /*event*/)
{
    const auto self = std::ranges::find(m_boxes, 1, &Box::row);
    if (self == m_boxes.end())
        return;
    QPainter painter(this);
    painter.setPen(QPen(paletteOf(palette()).dim, 1));
    const QRect middle = self->button->geometry();
    for (const Box& box : m_boxes) {
        if (box.row == 1)
            continue;
        const QRect other = box.button->geometry();
        const bool above = box.row == 0;
        const int from = above ? other.bottom() + 1 : middle.bottom() + 1;
        const int to = above ? middle.top() : other.top();
        const int knee = above ? middle.top() - RowGap / 2 : middle.bottom() + RowGap / 2;
        const int x1 = above ? other.center().x() : middle.center().x();
        const int x2 = above ? middle.center().x() : other.center().x();
        const QPolygon way{QPoint(x1, from), QPoint(x1, knee), QPoint(x2, knee), QPoint(x2, to)};
        painter.drawPolyline(way);
    }
}

} // namespace sd
