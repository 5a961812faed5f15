#include "widgets/dialogs/adjust/ownvalue.h"

#include "widgets/common/palette.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace sd {

namespace {

constexpr double Largest = 1e15;

} // namespace

OwnValue::OwnValue(const QString& name, const QString& none, QWidget* parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_value(new QDoubleSpinBox)
{
    setObjectName(name);
    m_kind->setObjectName(name + QStringLiteral("Kind"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->addItem(QString(), static_cast<int>(Kind::Below));
    m_kind->addItem(tr("own value"), static_cast<int>(Kind::Own));
    if (!none.isEmpty())
        m_kind->addItem(none, static_cast<int>(Kind::None));
    m_value->setObjectName(name + QStringLiteral("Value"));
    m_value->setRange(-Largest, Largest);
    m_value->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_value->setMinimumWidth(scaled(steps(28)));
    m_value->setMaximumWidth(scaled(steps(40)));
    setFocusProxy(m_kind);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(steps(2));
    row->addWidget(m_kind, 1);
    row->addWidget(m_value);
    connect(m_kind, &QComboBox::activated, this, [this] {
        if (kind() == Kind::Own)
            m_value->setValue(m_below * m_factor);
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &OwnValue::follow);
    connect(m_value, &QDoubleSpinBox::valueChanged, this, &OwnValue::changed);
    follow();
}

void OwnValue::setUnit(double factor, const QString& suffix, int decimals)
{
    const QSignalBlocker quiet(m_value);
    const double before = value();
    m_factor = factor;
    m_value->setDecimals(decimals);
    m_value->setSuffix(suffix.isEmpty() ? QString() : QChar::Nbsp + suffix);
    m_value->setValue(before * factor);
}

void OwnValue::setBelow(const QString& said, double value)
{
    m_below = value;
    m_kind->setItemText(0, tr("as below: %1").arg(said));
}

void OwnValue::set(Kind kind, double value)
{
    {
        const QSignalBlocker quiet(m_value);
        m_value->setValue(value * m_factor);
    }
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    follow();
}

void OwnValue::setLabel(const QString& label)
{
    setAccessibleName(label);
    m_kind->setAccessibleName(label);
    m_value->setAccessibleName(tr("%1, value").arg(label));
}

OwnValue::Kind OwnValue::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

double OwnValue::value() const
{
    return m_value->value() / m_factor;
}

void OwnValue::follow()
{
    m_value->setVisible(kind() == Kind::Own);
    Q_EMIT changed();
}

} // namespace sd
