#include "widgets/panels/statusstrip.h"

#include "models/words/format.h"
#include "widgets/common/countdown.h"
#include "widgets/common/textlabel.h"
#include "widgets/panels/statetally.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace sd {

namespace {

constexpr int Height = steps(12);

} // namespace

StatusStrip::StatusStrip(QWidget* parent)
    : QWidget(parent)
    , m_error(new StateTally(State::Error))
    , m_warning(new StateTally(State::Warning))
    , m_unknown(new StateTally(State::Unknown))
    , m_ok(new StateTally(State::Ok))
    , m_oldestWord(new TextLabel(TextLabel::Dim, tr("Oldest unacknowledged")))
    , m_oldest(new TextLabel(TextLabel::Strong))
    , m_date(new TextLabel(TextLabel::Dim))
    , m_time(new TextLabel(TextLabel::Strong))
    , m_alert(new TextLabel(TextLabel::Strong))
    , m_mute(new QPushButton)
    , m_operator(new QPushButton)
{
    setObjectName(QStringLiteral("statusStrip"));
    setFixedHeight(Height);
    m_error->setObjectName(QStringLiteral("errorCount"));
    m_warning->setObjectName(QStringLiteral("warningCount"));
    m_unknown->setObjectName(QStringLiteral("unknownCount"));
    m_ok->setObjectName(QStringLiteral("okCount"));
    m_oldest->setObjectName(QStringLiteral("oldest"));
    m_alert->setObjectName(QStringLiteral("silence"));
    m_alert->hide();
    m_mute->setObjectName(QStringLiteral("muteLeft"));
    m_mute->setFocusPolicy(Qt::TabFocus);
    m_mute->setToolTip(tr("Sound on again"));
    m_mute->hide();
    connect(m_mute, &QPushButton::clicked, this, &StatusStrip::muteAsked);
    m_operator->setObjectName(QStringLiteral("operator"));
    m_operator->setFocusPolicy(Qt::TabFocus);
    m_operator->setToolTip(tr("Who is signed on"));
    m_operator->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(steps(4), 0, steps(4), 0);
    layout->setSpacing(steps(6));
    for (QWidget* count : {m_error, m_warning, m_unknown, m_ok})
        layout->addWidget(count);
    layout->addWidget(m_alert);
    layout->addStretch(1);
    auto* oldest = new QHBoxLayout;
    oldest->setSpacing(steps(1));
    oldest->addWidget(m_oldestWord);
    oldest->addWidget(m_oldest);
    layout->addLayout(oldest);
    layout->addWidget(m_mute);
    layout->addWidget(m_operator);
    layout->addWidget(m_date);
    layout->addWidget(m_time);
}

void StatusStrip::show(const EstatePicture& picture, UtcTime now)
{
    const StateCounts alarms = picture.alarmCounts();
    const auto count = [&alarms](State state) { return alarms[static_cast<size_t>(state)]; };
    m_error->setText(tr("%Ln Error", "alarms", count(State::Error)), count(State::Error) == 0);
    m_warning->setText(tr("%Ln Warning", "alarms", count(State::Warning)), count(State::Warning) == 0);
    m_unknown->setText(tr("%Ln Unknown", "alarms", count(State::Unknown)), count(State::Unknown) == 0);
    const int servers = static_cast<int>(picture.servers().size());
    const int well = picture.serverCounts()[static_cast<size_t>(State::Ok)];
    m_ok->setText(tr("%1 of %Ln servers OK", "", servers).arg(QLocale().toString(well)), true);

    const Format format;
    const auto oldest = picture.oldestUnacknowledged();
    m_hasOldest = oldest.has_value();
    m_oldest->setVisible(oldest.has_value());
    m_oldest->setText(oldest ? format.age(now - *oldest) : QString());
    m_date->setText(format.clockDate(now));
    m_time->setText(format.clockTime(now));
    giveWay();
}

QSize StatusStrip::minimumSizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    int width = margins.left() + margins.right();
    for (const QWidget* part : std::initializer_list<const QWidget*>{m_error, m_warning, m_unknown, m_alert, m_oldest,
                                                                     m_mute, m_operator, m_time}) {
        if (part->isVisibleTo(this))
            width += part->sizeHint().width() + layout()->spacing();
    }
    return {width, minimumHeight()};
}

void StatusStrip::giveWay()
{
    int width = minimumSizeHint().width();
    const std::pair<QWidget*, bool> parts[]{{m_oldestWord, m_hasOldest}, {m_ok, !m_isStarting}, {m_date, true}};
    for (const auto& [part, isWanted] : parts) {
        // What has no room leaves none to what matters less.
        width += isWanted ? part->sizeHint().width() + layout()->spacing() : 0;
        part->setVisible(isWanted && width <= this->width());
    }
}

/// A part is as wide as its words and its face: both come and change by themselves.
bool StatusStrip::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        giveWay();
    return QWidget::event(event);
}

void StatusStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    giveWay();
}

void StatusStrip::setSilence(std::optional<Millis> silence)
{
    m_silence = silence;
    m_alert->setVisible(silence.has_value());
    if (silence)
        m_alert->setText(tr("No word from the engine for %1: what you see is old").arg(Format().age(*silence)));
    for (QWidget* count : {m_error, m_warning, m_unknown, m_ok})
        count->setEnabled(!silence);
    giveWay();
    update();
}

void StatusStrip::setStarting(bool starting)
{
    m_isStarting = starting;
    for (QWidget* count : {m_error, m_warning, m_unknown})
        count->setVisible(!starting);
    giveWay();
    if (!starting || m_silence)
        return;
    m_alert->setText(tr("Reading the estate …"));
    m_alert->show();
}

void StatusStrip::setMuteLeft(Millis left)
{
    m_mute->setVisible(left > Millis{0});
    if (left > Millis{0})
        m_mute->setText(tr("Sound off %1", "a time that counts down").arg(countdown(left)));
}

void StatusStrip::setOperator(const QString& name, bool isLocked)
{
    m_operator->setVisible(!name.isEmpty());
    m_operator->setText(isLocked ? tr("%1 (locked)", "who sits here").arg(name) : name);
    giveWay();
}

void StatusStrip::setOperatorMenu(const QList<QAction*>& actions)
{
    auto* menu = new QMenu(m_operator);
    menu->setObjectName(QStringLiteral("operatorMenu"));
    menu->addActions(actions);
    m_operator->setMenu(menu);
}

void StatusStrip::paintEvent(QPaintEvent* /*event*/)
{
    const Palette& colors = paletteOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), m_silence ? colors.state(State::Error).fill : colors.frame);
    painter.setPen(m_silence ? colors.state(State::Error).ink : colors.line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace sd
