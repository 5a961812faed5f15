#pragma once

#include "models/items/estatepicture.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace sd {

/// What a server is reached through, itself, and what is reached through it: three rows joined by lines. Every other
/// server in it can be opened by a click or from the keyboard.
class DependencyPicture : public QWidget
{
    Q_OBJECT

public:
    explicit DependencyPicture(const EstatePicture& picture, QWidget* parent = nullptr);

    void show(ServerId server);
    /// The states may have changed.
    void follow();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void serverAsked(sd::ServerId server);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// One box; `server` is none where it stands for those that have no room.
    struct Box
    {
        ServerId server;
        QPushButton* button;
        int row; ///< 0 above, 1 itself, 2 below
    };
    void build();
    void add(ServerId server, int row);
    void addRow(const std::vector<ServerId>& servers, int row);
    void place();
    [[nodiscard]] int lineHeight() const;

    const EstatePicture& m_picture;
    ServerId m_server;
    std::vector<ServerId> m_shown; ///< parents, itself and children, as they were built
    std::vector<Box> m_boxes;
    int m_lines = 1; ///< of boxes, over all rows
};

} // namespace sd
