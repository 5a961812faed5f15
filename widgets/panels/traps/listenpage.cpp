#include "widgets/panels/traps/listenpage.h"

#include "models/words/trapwords.h"
#include "models/words/words.h"
#include "widgets/common/textlabel.h"
#include "widgets/panels/traps/trapreception.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace sd {

namespace {

constexpr int UsualTrapPort = 162;
constexpr int WidestText = 600;

} // namespace

ListenPage::ListenPage(Sources sources, QWidget* parent)
    : QWidget(parent)
    , m_reception(new TrapReception(sources.traps, sources.picture, this))
    , m_on(new QCheckBox(tr("Listen for SNMP traps and informs")))
    , m_port(new QSpinBox)
    , m_mark(new StateChip)
    , m_state(new TextLabel(TextLabel::Plain))
    , m_advice(new TextLabel(TextLabel::Dim))
{
    setObjectName(QStringLiteral("listenPage"));
    m_on->setObjectName(QStringLiteral("listenForTraps"));
    m_port->setObjectName(QStringLiteral("trapPort"));
    m_port->setRange(1, 0xffff);
    m_port->setValue(UsualTrapPort);
    m_port->setAccessibleName(tr("UDP port"));
    m_port->setFocusPolicy(Qt::StrongFocus);
    m_port->installEventFilter(this);
    m_state->setObjectName(QStringLiteral("listenState"));
    m_advice->setObjectName(QStringLiteral("listenAdvice"));
    auto* about = new TextLabel(
        TextLabel::Dim, tr("What devices send stands under Traps. A known trap becomes an alarm, or has the "
                           "device polled at once. It is believed when a credential knows its community, or with "
                           "version 3 its user; that is set with the servers."));
    for (TextLabel* text : {about, m_state, m_advice})
        text->setWordWrap(true);
    auto* port = new QHBoxLayout;
    port->setSpacing(steps(2));
    auto* label = new TextLabel(TextLabel::Plain, tr("UDP port"));
    label->setBuddy(m_port);
    port->addWidget(label);
    port->addWidget(m_port);
    port->addStretch(1);
    auto* state = new QHBoxLayout;
    state->setSpacing(steps(2));
    state->addWidget(m_mark, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    auto* column = new QWidget;
    column->setMaximumWidth(scaled(WidestText));
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins({});
    rows->setSpacing(steps(3));
    rows->addWidget(about);
    rows->addWidget(m_on);
    rows->addLayout(port);
    rows->addLayout(state);
    rows->addWidget(m_advice);
    rows->addStretch(1);
    auto* page = new QHBoxLayout(this);
    page->setContentsMargins(steps(6), steps(3), steps(6), steps(4));
    page->addWidget(column, 1);
    page->addStretch(0);
    connect(m_on, &QCheckBox::toggled, this, &ListenPage::set);
    // Not with each step of an arrow or a wheel on the way there: each is a change that everybody's engine follows.
    connect(m_port, &QSpinBox::editingFinished, this, [this] {
        if (m_on->isChecked() && m_port->value() != m_reception->port())
            set();
    });
    connect(m_reception, &TrapReception::changed, this, &ListenPage::follow);
    connect(m_reception, &TrapReception::refused, this, [this](const QString& why) {
        m_refused = why;
        follow();
    });
    follow();
}

void ListenPage::set()
{
    m_refused.clear();
    m_reception->setPort(m_on->isChecked() ? m_port->value() : 0);
}

void ListenPage::follow()
{
    const auto known = m_reception->port();
    const bool canSet = known.has_value() && !m_reception->isSetting();
    m_on->setEnabled(canSet);
    m_port->setEnabled(canSet);
    if (m_reception->isSetting())
        return;
    {
        const QSignalBlocker on(m_on);
        const QSignalBlocker port(m_port);
        m_on->setChecked(m_reception->isOn());
        if (m_reception->isOn())
            m_port->setValue(*known);
    }
    const bool isTroubled = m_reception->isOn() && !m_reception->trouble().isEmpty();
    m_mark->setVisible(isTroubled || !m_refused.isEmpty());
    m_mark->setState(State::Error, Words::stateName(State::Error));
    QString said = known ? TrapWords::listening(*known, m_reception->trouble()) : QString();
    if (!m_refused.isEmpty())
        said = tr("Not changed: %1").arg(m_refused);
    m_state->setText(said);
    m_advice->setText(isTroubled ? TrapWords::advice(*known, m_reception->trouble()) : QString());
    m_advice->setVisible(!m_advice->text().isEmpty());
}

void ListenPage::apply(const PictureChange& change)
{
    m_reception->apply(change);
}

void ListenPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_reception->ask();
}

/// Who scrolls past the port does not mean it.
bool ListenPage::eventFilter(QObject* watched, QEvent* event)
{
    const bool isPassing = watched == m_port && event->type() == QEvent::Wheel && !m_port->hasFocus();
    if (isPassing)
        event->ignore();
    return isPassing || QWidget::eventFilter(watched, event);
}

void ListenPage::focusFirst()
{
    m_on->setFocus(Qt::OtherFocusReason);
}

} // namespace sd
