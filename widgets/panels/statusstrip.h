#pragma once

#include "models/items/estatepicture.h"

#include <QWidget>

#include <optional>

class QMenu;
class QPushButton;

namespace sd {

class StateTally;
class TextLabel;

/// The top of the window: is anything wrong, how bad, is someone on it. Says loudly when the engine is silent.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget* parent = nullptr);

    void show(const EstatePicture& picture, UtcTime now);
    /// How long nothing was heard; nothing: all is well. Older than 3 s fills the strip with the Error's colour.
    void setSilence(std::optional<Millis> silence);
    /// Nothing is known yet, and that is no trouble.
    void setStarting(bool starting);
    [[nodiscard]] bool isLoud() const { return m_silence.has_value(); }
    /// How long no sound is played, counted down; zero: sounds are on.
    void setMuteLeft(Millis left);
    /// Who sits here, with what can be done about that; empty: nobody has to sign on, and none of it is shown.
    void setOperator(const QString& name, bool isLocked);
    void setOperatorMenu(const QList<QAction*>& actions);
    /// Of what never gives way: how bad it is, how long nobody has taken it, who sits here, and the time.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void muteAsked(); ///< the countdown was clicked

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// Hides what there is no room for: the date first, then how many are well, then what the oldest one's age is of.
    void giveWay();

    bool m_isStarting = false;
    bool m_hasOldest = false;
    StateTally* m_error;
    StateTally* m_warning;
    StateTally* m_unknown;
    StateTally* m_ok;
    TextLabel* m_oldestWord;
    TextLabel* m_oldest;
    TextLabel* m_date;
    TextLabel* m_time;
    TextLabel* m_alert;
    QPushButton* m_mute;
    QPushButton* m_operator;
    std::optional<Millis> m_silence;
};

} // namespace sd
