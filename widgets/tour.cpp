#include "widgets/tour.h"

#include "widgets/common/palette.h"
#include "widgets/common/textlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace sd {

/// Frames a part of the window, and lets everything through to it.
class TourFrame : public QWidget
{
    Q_OBJECT

public:
    explicit TourFrame(QWidget* window)
        : QWidget(window)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setPen(QPen(paletteOf(palette()).accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
};

namespace {

constexpr int NoteWidth = steps(86);
constexpr int Gap = steps(2); ///< between the note and what it is about

/// Where a note of `size` stands clear of `part`: below, above, at its right, at its left; else inside it, at the
/// bottom. Always within `window`.
QRect noteBeside(QRect part, QSize size, QRect window)
{
    const QRect room = window.adjusted(Gap, Gap, -Gap, -Gap);
    const auto kept = [](int at, int length, int from, int to) { return std::max(from, std::min(at, to - length)); };
    const int x = kept(part.left(), size.width(), room.left(), room.right() + 1);
    const int y = kept(part.top() + scaled(steps(4)), size.height(), room.top(), room.bottom() + 1);
    const std::array places{QPoint(x, part.bottom() + 1 + Gap), QPoint(x, part.top() - Gap - size.height()),
                            QPoint(part.right() + 1 + Gap, y), QPoint(part.left() - Gap - size.width(), y)};
    for (const QPoint& place : places) {
        if (room.contains(QRect(place, size)))
            return {place, size};
    }
    return {QPoint(kept(part.right() - size.width() - Gap, size.width(), room.left(), room.right() + 1),
                   kept(part.bottom() - size.height() - Gap, size.height(), room.top(), room.bottom() + 1)),
            size};
}

} // namespace

Tour::Tour(QWidget& window, Stops stops)
    : QWidget(&window)
    , m_window(window)
    , m_make(std::move(stops))
    , m_frame(new TourFrame(&window))
    , m_title(new TextLabel(TextLabel::Strong))
    , m_text(new TextLabel(TextLabel::Plain))
    , m_count(new TextLabel(TextLabel::Small))
    , m_leave(new QPushButton)
    , m_back(new QPushButton)
    , m_next(new QPushButton)
{
    setObjectName(QStringLiteral("tour"));
    setFocusPolicy(Qt::StrongFocus);
    hide();
    m_frame->hide();
    build();
    m_window.installEventFilter(this);
}

Tour::~Tour()
{
    delete m_frame;
}

void Tour::build()
{
    m_title->setObjectName(QStringLiteral("tourTitle"));
    m_text->setObjectName(QStringLiteral("tourText"));
    m_text->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("tourCount"));
    m_leave->setObjectName(QStringLiteral("tourLeave"));
    m_back->setObjectName(QStringLiteral("tourBack"));
    m_next->setObjectName(QStringLiteral("tourNext"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(steps(2));
    buttons->addWidget(m_count);
    buttons->addStretch(1);
    for (QPushButton* button : {m_leave, m_back, m_next})
        buttons->addWidget(button);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(steps(4), steps(4), steps(4), steps(3));
    rows->setSpacing(steps(2));
    rows->addWidget(m_title);
    rows->addWidget(m_text);
    rows->addSpacing(steps(1));
    rows->addLayout(buttons);
    setFixedWidth(NoteWidth);
    connect(m_leave, &QPushButton::clicked, this, &Tour::leave);
    connect(m_back, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { move(1); });
}

QWidget* Tour::find(const QString& part) const
{
    QWidget* found = &m_window;
    const QStringList names = part.split(QLatin1Char('/'));
    for (const QString& name : names) {
        if (found != nullptr)
            found = found->findChild<QWidget*>(name);
    }
    return found;
}

/// Those whose part is there now.
void Tour::collect()
{
    m_stops = m_make();
    std::erase_if(m_stops, [this](const Stop& stop) {
        const QWidget* part = find(stop.part);
        return part == nullptr || !part->isVisibleTo(&m_window);
    });
}

void Tour::begin()
{
    if (!isVisible()) {
        m_before = m_window.focusWidget();
        collect();
        go(0);
    }
    setFocus(Qt::OtherFocusReason);
}

void Tour::refresh()
{
    move(0);
    setFocus(Qt::OtherFocusReason);
}

/// What can be seen may have changed since the last stop.
void Tour::move(int by)
{
    const QString part = m_stops.empty() ? QString() : m_stops[static_cast<size_t>(m_place)].part;
    collect();
    const auto it = std::ranges::find(m_stops, part, &Stop::part);
    go(it == m_stops.end() ? m_place : static_cast<int>(it - m_stops.begin()) + by);
}

void Tour::go(int place)
{
    const auto count = static_cast<int>(m_stops.size());
    if (place >= count) {
        leave();
        return;
    }
    m_place = std::max(0, place);
    const Stop& stop = m_stops[static_cast<size_t>(m_place)];
    if (m_part)
        m_part->removeEventFilter(this);
    m_part = find(stop.part);
    m_part->installEventFilter(this);
    m_title->setText(stop.title);
    m_text->setText(stop.text);
    m_count->setText(tr("%1 of %2", "stops of the tour").arg(m_place + 1).arg(count));
    m_leave->setText(tr("Leave"));
    m_back->setText(tr("Back"));
    m_back->setEnabled(m_place > 0);
    m_next->setText(m_place + 1 < count ? tr("Next") : tr("Done"));
    setAccessibleName(stop.title);
    setAccessibleDescription(stop.text);
    for (QWidget* each : {static_cast<QWidget*>(m_frame), static_cast<QWidget*>(this)}) {
        each->show();
        each->raise();
    }
    lay();
}

void Tour::lay()
{
    if (!m_part || !m_frame)
        return;
    m_frame->setGeometry(QRect(m_part->mapTo(&m_window, QPoint()), m_part->size()).intersected(m_window.rect()));
    layout()->activate();
    setGeometry(noteBeside(m_frame->geometry(), {width(), layout()->totalHeightForWidth(width())}, m_window.rect()));
}

void Tour::leave()
{
    const bool hadKeys = isAncestorOf(QApplication::focusWidget()) || hasFocus();
    hide();
    m_frame->hide();
    const bool comesBack = m_before && m_before->isVisible();
    if (hadKeys && comesBack)
        m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT left(hadKeys && !comesBack);
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (!isVisible() || (watched != &m_window && watched != m_part))
        return false;
    if (type == QEvent::Resize || type == QEvent::Move)
        QMetaObject::invokeMethod(this, &Tour::lay, Qt::QueuedConnection); // when all of it has its place
    if (watched == m_part && (type == QEvent::Hide || type == QEvent::Show))
        m_frame->setVisible(type == QEvent::Show); // another place is looked at meanwhile
    return false;
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget())) // one of its own
            button->click();
        else
            move(1);
        return;
    case Qt::Key_Right:
        move(1);
        return;
    case Qt::Key_Left:
        move(-1);
        return;
    case Qt::Key_Escape:
        leave();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Tour::paintEvent(QPaintEvent* /*event*/)
{
    const Palette& colors = paletteOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.page);
    painter.setPen(colors.accent);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (hasFocus())
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
}

} // namespace sd

#include "tour.moc"
