#pragma once

#include "widgets/areas/workarea.h"

namespace sd {

class HandoverPanel;

/// The minute in which the next one takes over.
class HandoverArea : public WorkArea
{
    Q_OBJECT

public:
    explicit HandoverArea(const Ground& ground, QObject* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    /// What was left to the next one is read also when the last server is gone.
    [[nodiscard]] bool needsServers() const override { return false; }
    [[nodiscard]] Widgets build(const Tools& tools) override;
    void apply(const PictureChange& change) override { Q_UNUSED(change) } // it asks once a minute
    void setDensity(Density density) override;
    void focusFilter() override;
    void focusList() override;
    [[nodiscard]] std::optional<Selection> selection() const override;

private:
    Ground m_ground;
    HandoverPanel* m_panel = nullptr;
    QString m_draft; ///< what is written to the next one; a change of language must not lose it
};

} // namespace sd
