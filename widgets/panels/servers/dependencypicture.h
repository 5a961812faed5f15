#pragma once

#include "models/items/estatepicture.h"

#include <QWidget>

#include <array>
#include <vector>

class QPushButton;

namespace sd {

class ItemWords;

/// What a server is reached through, itself, and what is reached through it: three rows joined by lines. Every other
/// server in it can be opened by a click or from the keyboard.
class DependencyPicture : public QWidget
{
    Q_OBJECT

public:
    DependencyPicture(const EstatePicture& picture, const ItemWords& words, QWidget* parent = nullptr);

    void show(ServerId server);
    /// The states may have changed.
    void follow();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void serverAsked(sd::ServerId server);

protected:
    void changeEvent(QEvent* event) override;
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
    struct Row
    {
        std::vector<ServerId> shown = {};
        size_t more = 0; ///< that have no room
        bool operator==(const Row&) const = default;
    };
    using Rows = std::array<Row, 3>; ///< parents, itself, children

    [[nodiscard]] Row worstFirst(const std::vector<ServerId>& servers) const;
    void build();
    void add(ServerId server, int row);
    void addRow(const Row& servers, int row);
    void place();
    [[nodiscard]] int lineHeight() const;

    const EstatePicture& m_picture;
    const ItemWords& m_words;
    ServerId m_server;
    Rows m_shown; ///< as it was built
    std::vector<Box> m_boxes;
    int m_lines = 1; ///< of boxes, over all rows
};

} // namespace sd
