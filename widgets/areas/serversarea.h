#pragma once

#include "models/items/estatetreemodel.h"
#include "models/items/servertablemodel.h"
#include "widgets/areas/workarea.h"

namespace sd {

class ServerPage;
class ServersPanel;

/// Everything that is watched: customers, servers and what is measured on them.
class ServersArea : public WorkArea
{
    Q_OBJECT

public:
    explicit ServersArea(const Ground& ground, QObject* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::optional<int> count() const override;
    [[nodiscard]] Hint pageHint() const override;
    /// The flat table has more to show than the tree.
    [[nodiscard]] int listShare() const override { return m_isTable ? 58 : 36; }
    [[nodiscard]] Widgets build(const Tools& tools) override;
    void apply(const PictureChange& change) override;
    void tick(UtcTime now) override;
    void setDensity(Density density) override;
    void focusFilter() override;
    void focusList() override;
    [[nodiscard]] std::optional<Selection> selection() const override;
    [[nodiscard]] Spot spot() const override;
    void restoreSelection() override;

    void select(ServerId server, Leaf leaf);

private:
    void connectPage(const Tools& tools);

    Ground m_ground;
    EstateTreeModel m_tree;
    ServerTableModel m_table;
    Leaf m_leaf;         ///< chosen in the list
    ServerId m_selected; ///< while the widgets are built anew
    bool m_isTable = false;
    ServersPanel* m_list = nullptr;
    ServerPage* m_page = nullptr;
};

} // namespace sd
