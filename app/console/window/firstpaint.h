#pragma once

#include "models/domain/time.h"

#include <QObject>

#include <functional>

class QWidget;

namespace sd {

/// Lets a window be seen before heavy work begins beside it. Calls `then` once, from the event loop: when `window` has
/// been painted, or after a while where nobody sees it.
class FirstPaint : public QObject
{
public:
    static constexpr Millis Patience{500};

    /// Watches from now on; `window` outlives it.
    FirstPaint(QWidget& window, std::function<void()> then);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void end();

    QWidget& m_window;
    std::function<void()> m_then; ///< none: it was called
};

} // namespace sd
