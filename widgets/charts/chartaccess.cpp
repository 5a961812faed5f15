#include "widgets/charts/chartaccess.h"

#include "widgets/charts/chartview.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace sd {

namespace {

class ChartAccess final : public QAccessibleWidget
{
public:
    explicit ChartAccess(ChartView* view)
        : QAccessibleWidget(view, QAccessible::Chart)
    {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? widget()->accessibleDescription() : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* makeChartAccess(const QString& /*className*/, QObject* object)
{
    auto* view = qobject_cast<ChartView*>(object);
    return view == nullptr ? nullptr : new ChartAccess(view);
}

} // namespace

void installChartAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeChartAccess);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace sd
