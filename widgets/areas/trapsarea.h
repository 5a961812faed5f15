#pragma once

#include "widgets/areas/workarea.h"

namespace sd {

class TrapsPanel;

/// What devices said by themselves, over the whole estate.
class TrapsArea : public WorkArea
{
    Q_OBJECT

public:
    explicit TrapsArea(const Ground& ground, QObject* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    /// What nobody watches may send, too.
    [[nodiscard]] bool needsServers() const override { return false; }
    [[nodiscard]] Widgets build(const Tools& tools) override;
    void apply(const PictureChange& change) override;
    void setDensity(Density density) override;
    void focusFilter() override;
    void focusList() override;
    [[nodiscard]] std::optional<Selection> selection() const override;

Q_SIGNALS:
    void switchAsked(); ///< where the listening is set

private:
    Ground m_ground;
    TrapsPanel* m_panel = nullptr;
};

} // namespace sd
