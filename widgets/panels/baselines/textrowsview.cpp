#include "widgets/panels/baselines/textrowsview.h"

#include "widgets/common/textlabel.h"
#include "widgets/delegates/rowdelegate.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace sd {

namespace {

constexpr int RowsMeasured = 300;
constexpr int WidestColumn = 640;
constexpr int NarrowestColumn = 80; ///< of those that give way

} // namespace

TextRowsView::TextRowsView(const QString& name, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_view(new RowView)
    , m_delegate(new RowDelegate({}, this))
    , m_detail(new TextLabel(TextLabel::Dim))
{
    m_view->setObjectName(name);
    m_view->setAccessibleName(title);
    m_view->setRootIsDecorated(false);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->header()->setStretchLastSection(true);
    m_detail->setObjectName(name + QStringLiteral("Detail"));
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(steps(2));
    layout->addWidget(m_view, 1);
    layout->addWidget(m_detail);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TextRowsView::tell);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TextRowsView::tell);
    connect(m_view, &RowView::opened, this, [this](const QModelIndex& index) {
        const TextRow* row = m_model.row(index);
        if (row != nullptr && !row->id.isEmpty())
            Q_EMIT opened(row->id);
    });
}

void TextRowsView::show(TextRows rows, bool hasMarks)
{
    std::vector<Cell> cells(static_cast<size_t>(rows.titles.size()), Cell::Text);
    if (!cells.empty() && hasMarks)
        cells.front() = Cell::ShapeAndText;
    m_delegate->setColumns(std::move(cells));
    m_model.set(std::move(rows));
    measure();
    fitColumns();
}

void TextRowsView::setFilter(const QString& text)
{
    m_model.setFilter(text);
}

void TextRowsView::setDensity(Density density)
{
    m_delegate->setDensity(density);
    m_view->setDensity(density);
}

/// As wide as what is in them, within reason.
void TextRowsView::measure()
{
    const QFontMetrics metrics(typeface(Type::Body));
    m_wishes.clear();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        int width = metrics.horizontalAdvance(m_model.titles().value(column));
        for (int row = 0; row < std::min(m_model.rowCount(), RowsMeasured); ++row)
            width = std::max(width, metrics.horizontalAdvance(m_model.index(row, column).data().toString()));
        const int figure = column == 0 ? steps(6) : 0;
        m_wishes.push_back(std::min(width + steps(6) + figure, scaled(WidestColumn)));
    }
}

/// Where there is no room for all of it the widest give way; what is left is the last one's.
void TextRowsView::fitColumns()
{
    std::vector<int> widths = m_wishes;
    int over = std::accumulate(widths.begin(), widths.end(), -m_view->viewport()->width());
    while (over > 0) {
        const auto widest = std::ranges::max_element(widths);
        if (widest == widths.end() || *widest <= scaled(NarrowestColumn))
            break;
        *widest -= steps(1);
        over -= steps(1);
    }
    for (size_t column = 0; column + 1 < widths.size(); ++column)
        m_view->header()->resizeSection(static_cast<int>(column), widths[column]);
}

void TextRowsView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    fitColumns();
}

void TextRowsView::tell()
{
    const TextRow* row = m_model.row(m_view->currentIndex());
    QStringList lines;
    for (qsizetype i = 0; row != nullptr && i < row->cells.size(); ++i) {
        if (!row->cells[i].isEmpty())
            lines += tr("%1: %2", "a column's title, what is in it").arg(m_model.titles().value(i), row->cells[i]);
    }
    m_detail->setText(lines.join(QLatin1Char('\n')));
    m_detail->setVisible(!lines.isEmpty());
}

QString TextRowsView::current() const
{
    const TextRow* row = m_model.row(m_view->currentIndex());
    return row == nullptr ? QString() : row->id;
}

} // namespace sd
