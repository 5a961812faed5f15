#pragma once

#include "widgets/areas/workarea.h"

namespace sd {

class MapPanel;

/// All servers at once, as a heat map. Opening a tile goes to the server's page.
class MapArea : public WorkArea
{
    Q_OBJECT

public:
    explicit MapArea(const Ground& ground, QObject* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Widgets build(const Tools& tools) override;
    void apply(const PictureChange& change) override;
    void tick(UtcTime now) override;
    void focusFilter() override;
    void focusList() override;
    [[nodiscard]] std::optional<Selection> selection() const override;
    void restoreSelection() override;

private:
    Ground m_ground;
    ServerId m_selected;
    MapPanel* m_panel = nullptr;
};

} // namespace sd
