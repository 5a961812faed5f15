#include "widgets/panels/enginebar.h"

#include "models/words/format.h"
#include "widgets/common/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace sd {

EngineBar::EngineBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new TextLabel(TextLabel::Small))
    , m_trouble(new TextLabel(TextLabel::Strong))
    , m_help(new TextLabel(TextLabel::Small))
{
    setObjectName(QStringLiteral("engineBar"));
    setFixedHeight(steps(7));
    m_text->setObjectName(QStringLiteral("engineText"));
    m_trouble->setObjectName(QStringLiteral("engineTrouble"));
    m_trouble->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(steps(4), 0, steps(4), 0);
    layout->setSpacing(steps(4));
    layout->addWidget(m_text);
    layout->addWidget(m_trouble);
    layout->addStretch(1);
    layout->addWidget(m_help);
}

void EngineBar::setHelpKey(const QString& key)
{
    m_help->setText(key.isEmpty() ? QString() : tr("%1 shows the keys").arg(key));
}

void EngineBar::show(const EngineVitals& vitals)
{
    const Format format;
    const auto seconds = [&format](Millis time) {
        return format.value({}, QStringLiteral("s"), static_cast<double>(time.count()) / 1000);
    };
    const QStringList parts{tr("Engine: %1 polls/s").arg(format.number(vitals.pollsPerSecond)),
                            tr("%1 late (p99)").arg(seconds(vitals.latenessP99)),
                            tr("%1 failed/s").arg(format.number(vitals.failedPerSecond)),
                            tr("%1 overdue", "polls").arg(vitals.overdue),
                            tr("written %1 ago").arg(seconds(vitals.writeLag))};
    m_text->setText(parts.join(QStringLiteral("  ·  ")));
    QString trouble;
    if (vitals.localNetworkLost)
        trouble = tr("The console has lost its network: nothing is known of the estate");
    else if (!vitals.storeTrouble.isEmpty())
        trouble = tr("The disk refuses to store: %1").arg(vitals.storeTrouble);
    else if (vitals.samplesDropped > 0)
        trouble = tr("%n samples lost: the disk is too slow", "", static_cast<int>(vitals.samplesDropped));
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

void EngineBar::paintEvent(QPaintEvent* /*event*/)
{
    const Palette& colors = paletteOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.frame);
    painter.setPen(colors.line);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace sd
