#pragma once

#include "models/domain/state.h"

#include <QWidget>

namespace sd {

class TextLabel;

/// One figure with what it should be, and the shape of how it is judged.
class QualityCard : public QWidget
{
    Q_OBJECT

public:
    QualityCard(const QString& title, const QString& target, QWidget* parent = nullptr);

    /// NoData: there is too little to judge by.
    void set(State state, const QString& value);
    [[nodiscard]] State state() const { return m_state; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    State m_state = State::NoData;
    TextLabel* m_value;
};

} // namespace sd
