#pragma once

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;

namespace sd {

/// A value of one's own, or what holds without it, or – where that makes sense – none at all.
class OwnValue : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Below, Own, None };

    /// `none`: what it is called to have none; empty: there is always one.
    OwnValue(const QString& name, const QString& none, QWidget* parent = nullptr);

    /// What a person sees of a value: times `factor`, with the suffix.
    void setUnit(double factor, const QString& suffix, int decimals);
    /// What holds without a value of one's own, in words, and as the value to begin with.
    void setBelow(const QString& said, double value);
    void set(Kind kind, double value = 0);
    /// What both parts are called by those who hear them.
    void setLabel(const QString& label);

    [[nodiscard]] Kind kind() const;
    [[nodiscard]] double value() const;

Q_SIGNALS:
    void changed();

private:
    void follow();

    QComboBox* m_kind;
    QDoubleSpinBox* m_value;
    double m_factor = 1;
    double m_below = 0;
};

} // namespace sd
