#include "widgets/room/trayicon.h"

#include "widgets/common/countdown.h"
#include "widgets/common/stateshape.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <array>
#include <numeric>

namespace sd {

namespace {

constexpr std::array worstFirst{State::Error, State::Warning, State::Unknown};

int countOf(const StateCounts& alarms, State level)
{
    return alarms[static_cast<size_t>(level)];
}

State worstOf(const StateCounts& alarms)
{
    for (const State level : worstFirst) {
        if (countOf(alarms, level) > 0)
            return level;
    }
    return State::Ok;
}

/// White letters with a dark edge: the tray may be of any colour.
void paintCount(QPainter& painter, const QRectF& box, const QString& text)
{
    QFont font = QGuiApplication::font();
    font.setBold(true);
    font.setPixelSize(static_cast<int>(box.height()));
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(text);
    if (width > box.width())
        font.setPixelSize(std::max(6, static_cast<int>(box.height() * box.width() / width)));
    QPainterPath letters;
    letters.addText(0, 0, font, text);
    const QRectF bounds = letters.boundingRect();
    letters.translate(box.right() - bounds.right(), box.bottom() - bounds.bottom());
    painter.setPen(QPen(QColor(Qt::black), box.height() * 0.22, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(letters);
    painter.fillPath(letters, Qt::white);
}

} // namespace

QPixmap trayPicture(const StateCounts& alarms, int side, const Palette& colors)
{
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const State worst = worstOf(alarms);
    const int all = std::accumulate(alarms.begin(), alarms.end(), 0);
    paintState(painter, QRectF(0, 0, side, side), {worst}, colors);
    if (worst != State::Ok)
        paintCount(painter, QRectF(side * 0.3, side * 0.42, side * 0.66, side * 0.54),
                   all > 99 ? QStringLiteral("99+") : QString::number(all));
    return picture;
}

TrayIcon::TrayIcon(QObject* parent)
    : QObject(parent)
    , m_open(m_menu.addAction(QString(), this, &TrayIcon::openAsked))
    , m_acknowledge(m_menu.addAction(QString(), this, &TrayIcon::acknowledgeAsked))
    , m_mute(m_menu.addAction(QString(), this, &TrayIcon::muteAsked))
    , m_quit(m_menu.addAction(QString(), this, &TrayIcon::quitAsked))
{
    m_open->setObjectName(QStringLiteral("trayOpen"));
    m_acknowledge->setObjectName(QStringLiteral("trayAcknowledge"));
    m_mute->setObjectName(QStringLiteral("trayMute"));
    m_quit->setObjectName(QStringLiteral("trayQuit"));
    m_menu.insertSeparator(m_quit);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openAsked();
    });
    show({}, false);
}

void TrayIcon::setVisible(bool visible)
{
    m_icon.setVisible(visible && QSystemTrayIcon::isSystemTrayAvailable());
}

void TrayIcon::show(const StateCounts& alarms, bool canAcknowledge)
{
    retranslate();
    m_acknowledge->setEnabled(canAcknowledge);
    if (alarms == m_shown && !m_isFirst)
        return;
    m_shown = alarms;
    m_isFirst = false;
    QIcon icon;
    // The tray's own colour is not known; the dark theme's inks are light and strong enough on both.
    for (const int side : {22, 32, 64})
        icon.addPixmap(trayPicture(alarms, side, paletteOf(Theme::Dark)));
    m_icon.setIcon(icon);
    QStringList parts;
    if (const int count = countOf(alarms, State::Error); count > 0)
        parts += tr("%Ln Error", "alarms", count);
    if (const int count = countOf(alarms, State::Warning); count > 0)
        parts += tr("%Ln Warning", "alarms", count);
    if (const int count = countOf(alarms, State::Unknown); count > 0)
        parts += tr("%Ln Unknown", "alarms", count);
    m_icon.setToolTip(QStringLiteral("Serverdrift\n") +
                      (parts.isEmpty() ? tr("No alarms") : parts.join(QStringLiteral(", "))));
}

void TrayIcon::setMuteLeft(Millis left)
{
    m_muteLeft = left;
    retranslate();
}

/// Words are looked up anew each time, so the language may change; setting the same text costs nothing.
void TrayIcon::retranslate()
{
    m_open->setText(tr("Open"));
    m_acknowledge->setText(tr("Acknowledge the newest"));
    m_mute->setText(m_muteLeft > Millis{0} ? tr("Sound on again (%1 left)").arg(countdown(m_muteLeft))
                                           : tr("Sound off for 15 minutes"));
    m_quit->setText(tr("Quit"));
}

} // namespace sd
