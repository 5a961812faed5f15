#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

class QPushButton;

namespace sd {

class TextLabel;
class TourFrame;

/// A walk round the window: one note after the other, beside the part that it tells about, which is framed. The window
/// can be used meanwhile. Arrows or Enter go on and back, Esc leaves.
class Tour : public QWidget
{
    Q_OBJECT

public:
    struct Stop
    {
        QString
            part; ///< what it is about: object names from outer to inner, with '/'; what is not visible is passed over
        QString title;
        QString text;
    };
    /// Made of the words and keys of now.
    using Stops = std::function<std::vector<Stop>()>;

    /// Goes over `window`, whose parts it looks up anew when they are built anew.
    Tour(QWidget& window, Stops stops);
    ~Tour() override;

    /// From the first stop on; where it is under way, the keys come back to it.
    void begin();
    /// The window's content is another, or in another language: the same stop again.
    void refresh();
    [[nodiscard]] int place() const { return m_place; } ///< among the stops that can be seen, from 0

Q_SIGNALS:
    /// At its end, or before. `isLost`: the keys have nowhere to go back to.
    void left(bool isLost);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void collect();
    [[nodiscard]] QWidget* find(const QString& part) const;
    void move(int by);
    void go(int place);
    void lay();
    void leave();

    QWidget& m_window;
    Stops m_make;
    std::vector<Stop> m_stops;
    int m_place = 0;
    QPointer<TourFrame> m_frame;
    QPointer<QWidget> m_part;
    QPointer<QWidget> m_before; ///< had the keys
    TextLabel* m_title;
    TextLabel* m_text;
    TextLabel* m_count;
    QPushButton* m_leave;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace sd
