#pragma once

#include "models/items/estatetreemodel.h"
#include "models/items/servertablemodel.h"
#include "widgets/panels/listpanel.h"

#include <QSet>

class QComboBox;
class QPushButton;

namespace sd {

/// The estate as a tree (customers, sites, tags or kinds; servers; what is measured) or as one flat table that any
/// column sorts.
class ServersPanel : public ListPanel
{
    Q_OBJECT

public:
    struct Models
    {
        EstateTreeModel& tree;
        ServerTableModel& table;
    };
    ServersPanel(Models models, const EstatePicture& picture, QAction& addServer, QWidget* parent = nullptr);

    void follow();
    [[nodiscard]] ServerId current() const { return m_current; }
    void select(ServerId server);
    /// All that the selected rows stand for: a customer's row for all its servers.
    [[nodiscard]] const std::vector<ServerId>& chosen() const { return m_chosen; }
    /// The current row is a customer's or a group's: it stands for `chosen` alone, not for the server shown before.
    [[nodiscard]] bool isAtGathering() const;
    [[nodiscard]] bool isTable() const { return m_isTable; }
    void showTable(bool table);
    /// What a row's own menu offers.
    void setMenu(const QList<QAction*>& actions);

Q_SIGNALS:
    /// `leaf` is empty when the server's own row was chosen.
    void serverSelected(sd::ServerId server, sd::Leaf leaf);
    void serverOpened(sd::ServerId server);
    void serversChosen(); ///< `chosen` may be others
    void tableShown(bool table);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildBar(QAction& addServer);
    void connectView();
    void useModel();
    void filterShown();
    void takeCurrent(const QModelIndex& index);
    void takeChosen();
    void gather(const QModelIndex& index, std::vector<ServerId>& servers) const;
    void layoutColumns();
    void layoutTree();
    void layoutTable();
    void restore();
    void restoreBelow(const QModelIndex& parent, bool all);
    void noteFolding(const QModelIndex& index, bool folded);
    [[nodiscard]] ServerId serverAt(const QModelIndex& index) const;

    Models m_models;
    const EstatePicture& m_picture;
    QPushButton* m_treeButton = nullptr;
    QPushButton* m_tableButton = nullptr;
    QComboBox* m_grouping = nullptr;
    ServerId m_current;
    std::vector<ServerId> m_chosen;
    QSet<QString> m_folded;           ///< paths of what a person folded
    QMetaObject::Connection m_resets; ///< of the model that is shown
    bool m_isTable = false;
    bool m_restoring = false;
};

} // namespace sd
