#include "widgets/room/wallboard.h"

#include "widgets/common/palette.h"
#include "widgets/room/heatmap.h"
#include "widgets/room/wallstrip.h"
#include "widgets/room/worstalarms.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

namespace sd {

namespace {

constexpr int WorstCount = 5;
constexpr int ListCount = 40;
/// Letters a 35th of the screen's height: 20 mm on a 55-inch screen, which is read from six metres.
constexpr double LetterShare = 1.0 / 35;

} // namespace

Wallboard::Wallboard(const EstatePicture& picture, const ItemWords& words, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_picture(picture)
    , m_strip(new WallStrip)
    , m_pages(new QStackedWidget)
    , m_map(new HeatMap(picture, words))
    , m_worst(new WorstAlarms(picture, words))
    , m_list(new WorstAlarms(picture, words))
    , m_rotation(new QTimer(this))
{
    setObjectName(QStringLiteral("wallboard"));
    setWindowTitle(tr("Serverdrift wallboard"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::StrongFocus);
    m_map->setOnWall(true);
    m_worst->setMost(WorstCount);
    m_list->setMost(ListCount);
    m_list->setObjectName(QStringLiteral("wallAlarms"));
    auto* overview = new QWidget;
    auto* rows = new QVBoxLayout(overview);
    rows->setContentsMargins({});
    rows->setSpacing(steps(4));
    rows->addWidget(m_map, 1);
    rows->addWidget(m_worst);
    m_pages->addWidget(overview);
    m_pages->addWidget(m_list);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(steps(4));
    all->addWidget(m_strip);
    all->addWidget(m_pages, 1);
    m_rotation->setObjectName(QStringLiteral("rotation"));
    connect(m_rotation, &QTimer::timeout, this, [this] { turn(1); });
    m_worst->follow();
    m_list->follow();
}

void Wallboard::apply(const PictureChange& change)
{
    m_map->apply(change);
    if (change.reset || change.estate || !change.alarms.empty()) {
        m_worst->follow();
        m_list->follow();
    }
}

void Wallboard::tick(UtcTime now, UtcTime heardAt, std::optional<Millis> silence)
{
    m_strip->show(m_picture, now, heardAt);
    m_strip->setSilence(silence);
    m_map->setNow(now);
    m_worst->setNow(now);
    m_list->setNow(now);
}

void Wallboard::setMuteLeft(Millis left)
{
    m_strip->setMuteLeft(left);
}

void Wallboard::setRotation(int seconds)
{
    m_rotation->stop();
    if (seconds > 0)
        m_rotation->start(std::chrono::seconds(seconds));
}

int Wallboard::page() const
{
    return m_pages->currentIndex();
}

void Wallboard::turn(int by)
{
    m_pages->setCurrentIndex((page() + by + m_pages->count()) % m_pages->count());
    if (m_rotation->isActive())
        m_rotation->start(); // a page turned by hand stands as long as any
}

void Wallboard::showOn(QScreen* screen)
{
    if (screen != nullptr) {
        setScreen(screen);
        setGeometry(screen->geometry());
    }
    showFullScreen();
    raise();
    activateWindow();
    setFocus();
}

QScreen* Wallboard::screenNamed(const QString& name, const QWidget& beside)
{
    const auto screens = QGuiApplication::screens();
    const auto it = std::ranges::find(screens, name, &QScreen::name);
    return it != screens.end() ? *it : beside.screen();
}

void Wallboard::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_F11:
        close();
        break;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        turn(-1);
        break;
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        turn(1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Wallboard::closeEvent(QCloseEvent* event)
{
    event->accept();
    Q_EMIT left();
}

void Wallboard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layoutLetters();
}

void Wallboard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        layoutLetters(); // sizes here come from the screen, not from the scale
}

void Wallboard::layoutLetters()
{
    QFont letters = font();
    letters.setPixelSize(std::max(9, static_cast<int>(std::min(height() * LetterShare, width() * LetterShare * 0.7))));
    const int unit = letters.pixelSize();
    for (QWidget* part : std::initializer_list<QWidget*>{m_strip, m_worst, m_list})
        part->setFont(letters);
    QFont titles = letters;
    titles.setPixelSize(std::max(9, unit * 4 / 5));
    m_map->setFont(titles);
    m_strip->setFixedHeight(unit * 7 / 2);
    m_worst->setFixedHeight(m_worst->rowHeight() * WorstCount);
    m_pages->widget(0)->layout()->setContentsMargins(unit, 0, unit, unit / 2);
    m_list->setContentsMargins(unit, 0, unit, unit);
}

} // namespace sd
