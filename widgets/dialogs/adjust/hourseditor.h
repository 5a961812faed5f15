#pragma once

#include "models/domain/limithours.h"

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QLineEdit;
class QPushButton;
class QTimeEdit;
class QToolButton;
class QVBoxLayout;

namespace sd {

/// Hours of the week with limits of their own, a line each: the days, from, to, Warning and Error.
class HoursEditor : public QWidget
{
    Q_OBJECT

public:
    static constexpr size_t Most = 6;

    explicit HoursEditor(QWidget* parent = nullptr);

    /// What a person sees of a limit: times `factor`, with the suffix.
    void setUnit(double factor, const QString& suffix);
    void set(const std::vector<LimitHours>& hours);
    /// A line without a day says nothing.
    [[nodiscard]] std::vector<LimitHours> hours() const;

Q_SIGNALS:
    void changed();

private:
    struct Line
    {
        QWidget* row;
        std::array<QToolButton*, 7> days;
        QTimeEdit* from;
        QTimeEdit* to;
        QLineEdit* warning;
        QLineEdit* error;
    };

    void add(const LimitHours& hours);
    void remove(QWidget* row);
    void follow();
    QLineEdit* makeLimit(const QString& name, std::optional<double> value);
    [[nodiscard]] std::optional<double> read(const QLineEdit& field) const;

    QVBoxLayout* m_rows;
    QPushButton* m_add;
    std::vector<Line> m_lines;
    double m_factor = 1;
    QString m_suffix;
};

} // namespace sd
