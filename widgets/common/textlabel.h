#pragma once

#include "widgets/common/palette.h"

#include <QLabel>

namespace sd {

/// Words for a tool tip that are shown as they stand there, even where they look like markup: a device may have sent
/// them.
[[nodiscard]] QString plainTip(const QString& text);

/// A label in one of the three sizes; `Dim` says what stands beside, `Section` is a heading. Follows the theme.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum Role { Plain, Strong, Dim, Title, Section, Small };

    explicit TextLabel(Role role, const QString& text = {}, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void dress();

    Role m_role;
};

/// A label that colours itself as a state: word on fill, as "Error under 5 %".
class StateChip : public QLabel
{
    Q_OBJECT

public:
    explicit StateChip(QWidget* parent = nullptr);
    void setState(State state, const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    State m_state = State::NoData;
};

} // namespace sd
