#include "widgets/panels/mappanel.h"

#include "models/items/serverleaves.h"
#include "widgets/common/textlabel.h"
#include "widgets/panels/filterbar.h"
#include "widgets/room/heatmap.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace sd {

MapPanel::MapPanel(const EstatePicture& picture, const ItemWords& words, QWidget* parent)
    : QWidget(parent)
    , m_picture(picture)
    , m_words(words)
    , m_filter(new FilterBar(FilterScope::Servers))
    , m_map(new HeatMap(picture, words))
    , m_footer(new TextLabel(TextLabel::Small))
{
    setObjectName(QStringLiteral("mapPanel"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_filter->setPicture(&picture);

    auto* shown = new QWidget;
    auto* rows = new QVBoxLayout(shown);
    rows->setContentsMargins({});
    rows->setSpacing(steps(1));
    rows->addWidget(m_map, 1);
    rows->addWidget(m_footer);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(steps(3), steps(3), steps(3), steps(2));
    layout->setSpacing(steps(2));
    layout->addWidget(m_filter);
    layout->addWidget(shown, 1);

    connect(m_filter, &FilterBar::queryChanged, this, &MapPanel::useFilter);
    connect(m_filter, &FilterBar::left, this, &MapPanel::focusMap);
    connect(m_map, &HeatMap::serverSelected, this, &MapPanel::serverSelected);
    connect(m_map, &HeatMap::serverOpened, this, &MapPanel::serverOpened);
    follow();
}

void MapPanel::apply(const PictureChange& change)
{
    m_map->apply(change);
    // What a filter says of customers and servers is looked up once in each estate.
    if ((change.reset || change.estate) && !m_filter->query().isEmpty())
        useFilter();
    if (change.reset || change.estate || !change.servers.empty())
        follow();
}

void MapPanel::setNow(UtcTime now)
{
    const bool sameSecond = toMs(now) / 1000 == toMs(m_now) / 1000;
    m_now = now;
    m_map->setNow(now);
    if (!sameSecond && m_matcher.usesAge() && isVisible())
        useFilter();
}

void MapPanel::showEvent(QShowEvent* event)
{
    if (m_matcher.usesAge())
        useFilter(); // nobody looked while the clock went on
    QWidget::showEvent(event);
}

void MapPanel::select(ServerId server)
{
    m_map->select(server);
}

void MapPanel::focusFilter()
{
    m_filter->edit()->setFocus(Qt::ShortcutFocusReason);
    m_filter->edit()->selectAll();
}

void MapPanel::focusMap()
{
    m_map->setFocus(Qt::ShortcutFocusReason);
}

void MapPanel::useFilter()
{
    m_matcher = FilterMatcher(m_filter->query(), m_picture);
    if (m_matcher.isEmpty()) {
        m_map->setFilter({});
    } else {
        m_map->setFilter([this](const EstatePicture::ServerEntry& entry) {
            return m_matcher.matches(entry, m_matcher.usesTexts() ? rowText(m_picture, m_words, entry) : QString(),
                                     m_now);
        });
    }
    follow();
}

void MapPanel::follow()
{
    const auto servers = static_cast<int>(m_picture.servers().size());
    QString footer = tr("%Ln servers", "in the heat map", servers) + QStringLiteral("  ·  ") +
                     m_words.summary(m_picture.serverCounts());
    if (!m_filter->query().isEmpty())
        footer += QStringLiteral("  ·  ") + tr("%Ln match the filter", "servers", m_map->tiles().wanted());
    m_footer->setText(footer);
}

} // namespace sd
