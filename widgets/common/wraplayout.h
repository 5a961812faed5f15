#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace sd {

/// Items beside each other, in as many lines as they need; what was added to the end stands right in the first.
class WrapLayout : public QLayout
{
    Q_OBJECT

public:
    explicit WrapLayout(QWidget* parent = nullptr);
    ~WrapLayout() override;

    void addEnd(QWidget* widget);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Piece
    {
        std::unique_ptr<QLayoutItem> item;
        bool isEnd = false;
    };
    struct Place
    {
        QLayoutItem* item;
        QRect where;
    };
    /// Where everything goes in a rectangle that wide, from its top left.
    [[nodiscard]] std::vector<Place> places(int width) const;
    static void centerLines(std::vector<Place>& places);
    [[nodiscard]] QSize endsSize() const; ///< of what stands at the end, beside each other

    std::vector<Piece> m_pieces;
};

} // namespace sd
