#pragma once

#include "widgets/common/textlabel.h"

namespace sd {

/// One line that gives way: where its words do not fit they end in "…", and all of them are said on hover and to a
/// screen reader. Never holds its surroundings wide.
class ElidedLabel : public TextLabel
{
    Q_OBJECT

public:
    using TextLabel::TextLabel;

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool isElided() const;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace sd
