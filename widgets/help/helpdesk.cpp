#include "widgets/help/helpdesk.h"

#include "widgets/common/appearance.h"
#include "widgets/help/helptopics.h"
#include "widgets/help/helpwindow.h"

#include <QApplication>
#include <QKeyEvent>

namespace sd {

HelpDesk::HelpDesk(Appearance& appearance, QWidget& window, Keys keys)
    : m_appearance(appearance)
    , m_window(window)
    , m_keys(std::move(keys))
{
    qApp->installEventFilter(this);
    connect(&appearance, &Appearance::languageChanged, this, [this] {
        if (m_help)
            m_help->setLanguage(m_appearance.language());
    });
}

HelpDesk::~HelpDesk() = default;

void HelpDesk::open(const QString& otherwise)
{
    const QString topic = helpTopicOf(QApplication::focusWidget());
    show(topic.isEmpty() ? otherwise : topic);
}

void HelpDesk::close()
{
    if (m_help)
        m_help->close();
}

void HelpDesk::show(const QString& section)
{
    if (!m_help)
        m_help = std::make_unique<HelpWindow>(m_appearance.language());
    m_help->open(section);
}

bool HelpDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto* widget = static_cast<QWidget*>(watched);
    const auto* press = static_cast<QKeyEvent*>(event);
    if (widget->window() == &m_window || widget->window() == m_help.get() ||
        !m_keys().contains(QKeySequence(press->keyCombination())))
        return false;
    const QString topic = helpTopicOf(widget);
    if (topic.isEmpty())
        return false;
    show(topic);
    return true;
}

} // namespace sd
