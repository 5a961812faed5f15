#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace sd {

class Appearance;
class HelpWindow;

/// Opens the manual at the section about what a person is at. A dialog keeps the window's keys from it, and the
/// wallboard is a window of its own: there it listens for the help key itself.
class HelpDesk : public QObject
{
    Q_OBJECT

public:
    using Keys = std::function<QList<QKeySequence>()>;

    /// `keys`: those of help, as they are now.
    HelpDesk(Appearance& appearance, QWidget& window, Keys keys);
    ~HelpDesk() override;

    /// About the widget with the focus; where none is told, about `otherwise`.
    void open(const QString& otherwise);
    void close();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const QString& section);

    Appearance& m_appearance;
    QWidget& m_window;
    Keys m_keys;
    std::unique_ptr<HelpWindow> m_help; ///< none: it was not asked for yet
};

} // namespace sd
