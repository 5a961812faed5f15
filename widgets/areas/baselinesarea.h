#pragma once

#include "widgets/areas/workarea.h"

namespace sd {

class BaselinesPanel;

/// What is watched and at which values: the baselines, and which edition of each is in force.
class BaselinesArea : public WorkArea
{
    Q_OBJECT

public:
    explicit BaselinesArea(const Ground& ground, QObject* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    /// Those that wait for somebody to put them in force.
    [[nodiscard]] std::optional<int> count() const override;
    /// They can be read before there is anything to watch.
    [[nodiscard]] bool needsServers() const override { return false; }
    [[nodiscard]] Widgets build(const Tools& tools) override;
    void apply(const PictureChange& change) override;
    void setDensity(Density density) override;
    void focusFilter() override;
    void focusList() override;

private:
    Ground m_ground;
    BaselinesPanel* m_panel = nullptr;
};

} // namespace sd
