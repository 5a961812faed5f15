#pragma once

#include "models/items/estatetreemodel.h"
#include "models/items/servertablemodel.h"
#include "widgets/panels/listpanel.h"

#include <QSet>

#include <array>
#include <optional>
#include <set>

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
    /// How servers come into the list.
    struct Ways
    {
        QAction& addServer;
        QAction& scanNetwork;
    };
    ServersPanel(Models models, const EstatePicture& picture, Ways ways, QWidget* parent = nullptr);

    void follow();
    /// Where the filter asks for an age, rows come and go while they are seen.
    void tick(UtcTime now);
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
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildBar(Ways ways);
    void connectView();
    void useModel();
    void filterShown();
    void followAge();
    void takeCurrent(const QModelIndex& index);
    void takeChosen();
    void gather(const QModelIndex& index, std::vector<ServerId>& servers) const;
    void layoutColumns();
    void layoutTree();
    void layoutTable();
    void remember();
    void restore();
    void restoreChosen();
    [[nodiscard]] QModelIndex lineOf(Leaf leaf, const QModelIndex& server) const;
    [[nodiscard]] QModelIndex gatheringAt(const QString& path, const QModelIndex& parent = {}) const;
    void restoreBelow(const QModelIndex& parent, bool all);
    void noteFolding(const QModelIndex& index, bool folded);
    [[nodiscard]] ServerId serverAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(ServerId server) const;

    Models m_models;
    const EstatePicture& m_picture;
    QPushButton* m_treeButton = nullptr;
    QPushButton* m_tableButton = nullptr;
    QComboBox* m_grouping = nullptr;
    ServerId m_current;
    std::vector<ServerId> m_chosen;
    QSet<QString> m_folded;                          ///< paths of what a person folded
    std::set<ServerId> m_unfolded;                   ///< servers whose readings a person unfolded
    std::array<QMetaObject::Connection, 2> m_resets; ///< of the model that is shown
    UtcTime m_now{};
    bool m_isTable = false;
    bool m_restoring = false;
    bool m_isAsked = false; ///< a person asks for other rows: what they look at is the current one

    /// What a person was at before a reset.
    struct Kept
    {
        std::vector<ServerId> servers; ///< of the chosen rows
        QSet<QString> paths = {};      ///< of the chosen customers and groups
        QString current = {};          ///< path of the current row, if it is one of these
        Leaf leaf = {};                ///< or what it measures
        int scroll = 0;
    };
    std::optional<Kept> m_kept;
};

} // namespace sd
