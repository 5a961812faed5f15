#pragma once

#include "widgets/areas/workarea.h"

namespace sd {

class QualityPanel;

/// How good the alarms are: the page that makes the queue shorter next month.
class QualityArea : public WorkArea
{
    Q_OBJECT

public:
    explicit QualityArea(const Ground& ground, QObject* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    /// What was done and what alarmed stays known when the last server is gone.
    [[nodiscard]] bool needsServers() const override { return false; }
    [[nodiscard]] Widgets build(const Tools& tools) override;
    void apply(const PictureChange& change) override;
    void setDensity(Density density) override;
    void focusFilter() override;
    void focusList() override;
    [[nodiscard]] std::optional<Selection> selection() const override;

private:
    Ground m_ground;
    QualityPanel* m_panel = nullptr;
};

} // namespace sd
