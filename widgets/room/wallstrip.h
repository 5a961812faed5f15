#pragma once

#include "models/items/estatepicture.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace sd {

/// The status strip for a wall: how many of each level, how many are well, the clock, and how old all this is.
/// When the engine is silent it is nothing but that.
class WallStrip : public QWidget
{
    Q_OBJECT

public:
    explicit WallStrip(QWidget* parent = nullptr);

    void show(const EstatePicture& picture, UtcTime now, UtcTime heardAt);
    void setSilence(std::optional<Millis> silence);
    [[nodiscard]] bool isLoud() const { return m_silence.has_value(); }
    /// How long no sound is played; zero: sounds are on.
    void setMuteLeft(Millis left);
    [[nodiscard]] QString text() const; ///< all it says, as a screen reader reads it

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Beside
    {
        QString text;
        bool strong = false;
    };
    [[nodiscard]] QString alert() const;
    [[nodiscard]] QString wellText() const;
    [[nodiscard]] std::vector<Beside> rightSide() const;
    void paintLeft(QPainter& painter, int& x) const;

    StateCounts m_alarms{};
    int m_servers = 0;
    int m_well = 0;
    Millis m_muteLeft{0};
    UtcTime m_now{};
    UtcTime m_heardAt{};
    std::optional<Millis> m_silence;
};

} // namespace sd
