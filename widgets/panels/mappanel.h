#pragma once

#include "models/items/filter/filtermatcher.h"
#include "models/items/itemwords.h"

#include <QWidget>

namespace sd {

class FilterBar;
class HeatMap;
class TextLabel;

/// The heat map with a filter above and its counts below.
class MapPanel : public QWidget
{
    Q_OBJECT

public:
    MapPanel(const EstatePicture& picture, const ItemWords& words, QWidget* parent = nullptr);

    void apply(const PictureChange& change);
    void setNow(UtcTime now);
    void select(ServerId server);
    void focusFilter();
    void focusMap();

Q_SIGNALS:
    void serverSelected(sd::ServerId server);
    void serverOpened(sd::ServerId server);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void useFilter();
    void follow();

    const EstatePicture& m_picture;
    const ItemWords& m_words;
    FilterBar* m_filter;
    FilterMatcher m_matcher;
    UtcTime m_now{};
    HeatMap* m_map;
    TextLabel* m_footer;
};

} // namespace sd
