#pragma once

#include "models/items/estatepicture.h"
#include "models/items/itemwords.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QScreen;
class QStackedWidget;

namespace sd {

class HeatMap;
class WallStrip;
class WorstAlarms;

/// The room's wall: status strip, heat map of all servers and the five worst alarms, readable from six metres; a second
/// page lists as many alarms as fit. A window of its own. Escape or F11 leaves, the arrows turn pages.
class Wallboard : public QWidget
{
    Q_OBJECT

public:
    Wallboard(const EstatePicture& picture, const ItemWords& words, QWidget* parent = nullptr);

    void apply(const PictureChange& change);
    /// `heardAt`: when the picture was last brought up to date.
    void tick(UtcTime now, UtcTime heardAt, std::optional<Millis> silence);
    void setMuteLeft(Millis left);
    /// Pages turn by themselves every so many seconds; 0: only by hand.
    void setRotation(int seconds);

    /// Fills the screen.
    void showOn(QScreen* screen);
    /// The screen of that name, or where `beside` is when there is none.
    static QScreen* screenNamed(const QString& name, const QWidget& beside);

    [[nodiscard]] int page() const;

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void turn(int by);
    void layoutLetters();

    const EstatePicture& m_picture;
    WallStrip* m_strip;
    QStackedWidget* m_pages;
    HeatMap* m_map;
    WorstAlarms* m_worst;
    WorstAlarms* m_list;
    QTimer* m_rotation;
};

} // namespace sd
