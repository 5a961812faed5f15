#include "widgets/dialogs/adjust/hourseditor.h"

#include "widgets/common/palette.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace sd {

namespace {

constexpr quint8 WorkingDays = 0x1f;
constexpr LimitHours NewHours{.days = WorkingDays, .from = 22 * 60, .to = 6 * 60};

QTimeEdit* makeTime(qint16 minute, const QString& name)
{
    auto* edit = new QTimeEdit(QTime(minute / 60, minute % 60));
    edit->setDisplayFormat(QStringLiteral("HH:mm"));
    edit->setAccessibleName(name);
    return edit;
}

qint16 minuteOf(const QTimeEdit& edit)
{
    return static_cast<qint16>(edit.time().hour() * 60 + edit.time().minute());
}

} // namespace

HoursEditor::HoursEditor(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_add(new QPushButton(tr("Add hours")))
{
    setObjectName(QStringLiteral("hours"));
    m_add->setObjectName(QStringLiteral("addHours"));
    m_add->setAutoDefault(false);
    m_rows->setSpacing(steps(2));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(steps(2));
    layout->addLayout(m_rows);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        add(NewHours);
        m_lines.back().days.front()->setFocus();
        Q_EMIT changed();
    });
}

void HoursEditor::setUnit(double factor, const QString& suffix)
{
    const std::vector<LimitHours> kept = hours();
    m_factor = factor;
    m_suffix = suffix;
    set(kept);
}

void HoursEditor::set(const std::vector<LimitHours>& hours)
{
    while (!m_lines.empty())
        remove(m_lines.back().row);
    for (const LimitHours& each : hours)
        add(each);
}

QLineEdit* HoursEditor::makeLimit(const QString& name, std::optional<double> value)
{
    auto* edit = new QLineEdit(value ? QLocale().toString(*value * m_factor, 'g', 6) : QString());
    edit->setPlaceholderText(tr("none"));
    edit->setAccessibleName(m_suffix.isEmpty() ? name : tr("%1, in %2", "a limit, its unit").arg(name, m_suffix));
    edit->setToolTip(edit->accessibleName());
    edit->setFixedWidth(scaled(steps(16)));
    connect(edit, &QLineEdit::textChanged, this, &HoursEditor::changed);
    return edit;
}

void HoursEditor::add(const LimitHours& hours)
{
    Line line{.row = new QWidget,
              .days = {},
              .from = makeTime(hours.from, tr("From")),
              .to = makeTime(hours.to, tr("To")),
              .warning = makeLimit(tr("Warning"), hours.warning),
              .error = makeLimit(tr("Error"), hours.error)};
    line.row->setObjectName(QStringLiteral("hoursLine"));
    auto* row = new QHBoxLayout(line.row);
    row->setContentsMargins({});
    row->setSpacing(steps(1));
    for (size_t day = 0; day < line.days.size(); ++day) {
        auto* button = new QToolButton;
        const int number = static_cast<int>(day) + 1;
        button->setText(QLocale().dayName(number, QLocale::NarrowFormat));
        button->setAccessibleName(QLocale().dayName(number));
        button->setToolTip(button->accessibleName());
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setChecked((unsigned{hours.days} >> day & 1U) != 0);
        connect(button, &QToolButton::toggled, this, &HoursEditor::changed);
        line.days[day] = button;
        row->addWidget(button);
    }
    for (QTimeEdit* edit : {line.from, line.to})
        connect(edit, &QTimeEdit::timeChanged, this, &HoursEditor::changed);
    row->addSpacing(steps(2));
    row->addWidget(line.from);
    row->addWidget(new QLabel(QStringLiteral("–")));
    row->addWidget(line.to);
    row->addSpacing(steps(2));
    row->addWidget(new QLabel(tr("W", "Warning, a limit")));
    row->addWidget(line.warning);
    row->addWidget(new QLabel(tr("E", "Error, a limit")));
    row->addWidget(line.error);
    auto* away = new QPushButton(tr("Take away"));
    away->setObjectName(QStringLiteral("removeHours"));
    away->setAutoDefault(false);
    connect(away, &QPushButton::clicked, this, [this, widget = line.row] {
        remove(widget);
        m_add->setFocus();
        Q_EMIT changed();
    });
    row->addSpacing(steps(2));
    row->addWidget(away);
    row->addStretch(1);
    m_rows->addWidget(line.row);
    m_lines.push_back(line);
    follow();
}

void HoursEditor::remove(QWidget* row)
{
    std::erase_if(m_lines, [row](const Line& line) { return line.row == row; });
    row->hide();
    row->deleteLater(); // its own button may be what asked
    follow();
}

void HoursEditor::follow()
{
    m_add->setEnabled(m_lines.size() < Most);
}

std::optional<double> HoursEditor::read(const QLineEdit& field) const
{
    bool isNumber = false;
    const double value = QLocale().toDouble(field.text().trimmed(), &isNumber);
    return isNumber ? std::optional(value / m_factor) : std::nullopt;
}

std::vector<LimitHours> HoursEditor::hours() const
{
    std::vector<LimitHours> all;
    all.reserve(m_lines.size());
    for (const Line& line : m_lines) {
        LimitHours hours{.days = 0,
                         .from = minuteOf(*line.from),
                         .to = minuteOf(*line.to),
                         .warning = read(*line.warning),
                         .error = read(*line.error)};
        for (size_t day = 0; day < line.days.size(); ++day) {
            if (line.days[day]->isChecked())
                hours.days = static_cast<quint8>(hours.days | (1U << day));
        }
        if (hours.days != 0)
            all.push_back(hours);
    }
    return all;
}

} // namespace sd
