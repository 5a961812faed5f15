#include "widgets/charts/seriespicker.h"

#include "widgets/common/palette.h"
#include "widgets/common/textlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sd {

namespace {

constexpr size_t MostShown = 100;

} // namespace

SeriesPicker::SeriesPicker(const EstatePicture& picture, const ItemWords& words, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_finder(picture, words)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("seriesPicker"));
    setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(steps(2), steps(2), steps(2), steps(2));
    layout->setSpacing(steps(2));
    m_field->setObjectName(QStringLiteral("seriesSearch"));
    m_field->setPlaceholderText(tr("server, metric …"));
    m_field->setAccessibleName(tr("Search for a series"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("seriesFound"));
    m_list->setAccessibleName(tr("Series that can be added"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setFocusProxy(m_field);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &SeriesPicker::fill);
    connect(m_list, &QListWidget::itemClicked, this, &SeriesPicker::choose);
}

void SeriesPicker::open(const QWidget& anchor, ServerId first, SeriesFinder::Fits fits)
{
    m_first = first;
    m_fits = std::move(fits);
    m_field->clear();
    fill();
    const int letters = fontMetrics().horizontalAdvance(QLatin1Char('x'));
    resize(60 * letters, 24 * fontMetrics().height());
    move(anchor.mapToGlobal(QPoint(anchor.width() - width(), anchor.height() + steps(1))));
    show();
    m_field->setFocus();
}

void SeriesPicker::fill()
{
    m_found = m_finder.find(m_field->text(), m_first, m_fits, MostShown);
    m_list->clear();
    for (const FoundSeries& found : m_found) {
        auto* item = new QListWidgetItem(QStringLiteral("%1  ·  %2").arg(found.server, found.metric), m_list);
        item->setToolTip(plainTip(found.customer));
    }
    m_list->setCurrentRow(0);
}

void SeriesPicker::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || static_cast<size_t>(row) >= m_found.size())
        return;
    Q_EMIT chosen(m_found[static_cast<size_t>(row)].series);
    fill(); // what is shown now, and what no longer fits, is gone from the list
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

bool SeriesPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const auto is = [key](std::initializer_list<Qt::Key> keys) {
        return std::ranges::find(keys, static_cast<Qt::Key>(key->key())) != keys.end();
    };
    if (is({Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown})) {
        const int by = is({Qt::Key_PageUp, Qt::Key_PageDown}) ? 10 : 1;
        const int way = is({Qt::Key_Up, Qt::Key_PageUp}) ? -by : by;
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + way, 0, std::max(0, m_list->count() - 1)));
        return true;
    }
    if (is({Qt::Key_Return, Qt::Key_Enter})) {
        choose();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace sd
