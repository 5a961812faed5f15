#pragma once

#include "models/items/itemroles.h"

#include <QWidget>

class QHBoxLayout;

namespace sd {

class TextLabel;

/// The top of a page: a state's figure, the title, and a line under it.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget* parent = nullptr);
    void set(StateMark mark, const QString& title, const QString& subtitle);
    [[nodiscard]] QString title() const;
    /// What can be asked of the page, at the end of the title's line, behind what is there.
    void addEnd(QWidget* end);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StateMark m_mark;
    QHBoxLayout* m_top;
    TextLabel* m_title;
    TextLabel* m_subtitle;
};

} // namespace sd
