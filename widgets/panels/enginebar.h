#pragma once

#include "models/domain/health.h"

#include <QWidget>

namespace sd {

class TextLabel;

/// The bottom of the window: what the engine says of itself.
class EngineBar : public QWidget
{
    Q_OBJECT

public:
    explicit EngineBar(QWidget* parent = nullptr);
    void show(const EngineVitals& vitals);
    void setHelpKey(const QString& key); ///< that shows all the others

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_text;
    TextLabel* m_trouble;
    TextLabel* m_help;
};

} // namespace sd
