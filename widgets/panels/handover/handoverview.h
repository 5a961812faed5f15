#pragma once

#include "models/items/handovermodel.h"
#include "widgets/common/rowview.h"

namespace sd {

/// The rows of a handover, with sections that fold by keys and pointer as the groups of the queue do.
class HandoverView : public RowView
{
    Q_OBJECT

public:
    explicit HandoverView(HandoverModel& model, QWidget* parent = nullptr);

    /// Folds the section of a heading, or unfolds it; nothing for a line.
    void toggle(const QModelIndex& heading);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    bool fold(Qt::Key key);

    HandoverModel& m_model;
};

} // namespace sd
