#pragma once

#include "models/items/estatetreemodel.h"
#include "widgets/panels/listpanel.h"

#include <QSet>

namespace sd {

/// The estate as a tree: customers, servers, what is measured; worst first.
class ServersPanel : public ListPanel
{
    Q_OBJECT

public:
    ServersPanel(EstateTreeModel& model, const EstatePicture& picture, QAction* addServer, QWidget* parent = nullptr);

    void follow();
    [[nodiscard]] ServerId current() const { return m_current; }
    void select(ServerId server);

Q_SIGNALS:
    /// `leaf` is empty when the server's own row was chosen.
    void serverSelected(sd::ServerId server, sd::Leaf leaf);
    void serverOpened(sd::ServerId server);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layoutColumns();
    void restore();

    EstateTreeModel& m_model;
    const EstatePicture& m_picture;
    QAction* m_addServer;
    ServerId m_current;
    QSet<qint64> m_folded; ///< customers that a person folded
    bool m_restoring = false;
};

} // namespace sd
