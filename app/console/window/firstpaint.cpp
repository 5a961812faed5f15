#include "app/console/window/firstpaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace sd {

FirstPaint::FirstPaint(QWidget& window, std::function<void()> then)
    : m_window(window)
    , m_then(std::move(then))
{
    window.installEventFilter(this);
    QTimer::singleShot(Patience, this, &FirstPaint::end);
}

bool FirstPaint::eventFilter(QObject* /*watched*/, QEvent* event)
{
    // Comes before the painting, which is over when the loop turns next.
    if (event->type() == QEvent::UpdateRequest) {
        m_window.removeEventFilter(this);
        QTimer::singleShot(0, this, &FirstPaint::end);
    }
    return false;
}

void FirstPaint::end()
{
    if (const auto then = std::exchange(m_then, nullptr))
        then();
}

} // namespace sd
