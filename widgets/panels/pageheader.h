#pragma once

#include "models/items/itemroles.h"

#include <QWidget>

namespace sd {

class TextLabel;

/// The top of a page: a state's figure, the title, and a line under it.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget* parent = nullptr);
    void set(const StateMark& mark, const QString& title, const QString& subtitle);
    [[nodiscard]] QString title() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StateMark m_mark;
    TextLabel* m_title;
    TextLabel* m_subtitle;
};

} // namespace sd
