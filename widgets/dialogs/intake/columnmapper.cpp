#include "widgets/dialogs/intake/columnmapper.h"

#include "models/items/importmodel.h"
#include "widgets/common/palette.h"
#include "widgets/common/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace sd {

namespace {

constexpr int ColumnWidth = steps(38);
constexpr int LeftOut = -1; ///< what a choice holds that is no column

} // namespace

ColumnMapper::ColumnMapper(QWidget* parent)
    : QWidget(parent)
    , m_columns(new QScrollArea)
    , m_ofAll(new QWidget)
    , m_customer(new QLineEdit)
{
    setObjectName(QStringLiteral("columnMapper"));
    m_columns->setFrameShape(QFrame::NoFrame);
    m_columns->setWidgetResizable(true);
    m_columns->setFocusPolicy(Qt::NoFocus);
    m_columns->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_customer->setObjectName(QStringLiteral("customerOfAll"));
    m_customer->setAccessibleName(tr("Customer of all rows"));
    m_customer->setFixedWidth(steps(60));
    auto* row = new QHBoxLayout(m_ofAll);
    row->setContentsMargins({});
    row->setSpacing(steps(2));
    row->addWidget(new TextLabel(TextLabel::Plain, tr("No column holds the customer. All rows are of")));
    row->addWidget(m_customer);
    row->addStretch(1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(steps(2));
    rows->addWidget(m_columns);
    rows->addWidget(m_ofAll);
    connect(m_customer, &QLineEdit::textEdited, this, [this](const QString& typed) {
        m_wishes.customer = typed;
        Q_EMIT changed();
    });
}

void ColumnMapper::set(const TableHead& head, const TableWishes& wishes)
{
    m_wishes = wishes;
    m_choices.clear();
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(steps(3));
    grid->setVerticalSpacing(steps(1));
    const auto columns = static_cast<int>(head.titles.size());
    for (int place = 0; place < columns; ++place)
        addColumn(*grid, place, head);
    grid->setColumnStretch(columns, 1);
    m_columns->setWidget(table); // deletes the one before
    m_columns->setFixedHeight(table->sizeHint().height() + m_columns->horizontalScrollBar()->sizeHint().height());
    follow();
}

void ColumnMapper::addColumn(QGridLayout& grid, int place, const TableHead& head)
{
    const QString& title = head.titles[place];
    auto* choice = new QComboBox;
    choice->setObjectName(QStringLiteral("column%1").arg(place + 1));
    choice->setAccessibleName(tr("What “%1” holds").arg(title));
    choice->addItem(tr("Left out"), LeftOut);
    for (size_t i = 0; i < EstateColumnCount; ++i)
        choice->addItem(ImportModel::columnWord(static_cast<EstateColumn>(i)), static_cast<int>(i));
    connect(choice, &QComboBox::activated, this, [this, choice, at = static_cast<size_t>(place)] {
        const int chosen = choice->currentData().toInt();
        choose(at, chosen == LeftOut ? std::nullopt : std::optional(static_cast<EstateColumn>(chosen)));
    });
    m_choices.push_back(choice);
    const auto addText = [&grid, place](int row, TextLabel::Role role, const QString& text) {
        auto* label = new TextLabel(role);
        label->setFixedWidth(ColumnWidth);
        const QFontMetrics metrics(label->font());
        label->setText(metrics.elidedText(text.simplified(), Qt::ElideRight, scaled(ColumnWidth)));
        label->setToolTip(text);
        grid.addWidget(label, row, place);
    };
    addText(0, TextLabel::Strong, title);
    choice->setFixedWidth(ColumnWidth);
    grid.addWidget(choice, 1, place);
    for (size_t row = 0; row < head.rows.size(); ++row)
        addText(static_cast<int>(row) + 2, TextLabel::Dim, head.rows[row].value(place));
}

/// A column is held once: who had it before is left out.
void ColumnMapper::choose(size_t place, std::optional<EstateColumn> column)
{
    m_wishes.mapping.resize(m_choices.size());
    for (auto& held : m_wishes.mapping) {
        if (column && held == column)
            held.reset();
    }
    m_wishes.mapping[place] = column;
    follow();
    Q_EMIT changed();
}

/// The choices and the question for the customer, as the wishes are.
void ColumnMapper::follow()
{
    bool hasCustomer = false;
    for (size_t place = 0; place < m_choices.size(); ++place) {
        const auto column = place < m_wishes.mapping.size() ? m_wishes.mapping[place] : std::nullopt;
        hasCustomer = hasCustomer || column == EstateColumn::Customer;
        m_choices[place]->setCurrentIndex(m_choices[place]->findData(column ? static_cast<int>(*column) : LeftOut));
    }
    m_ofAll->setVisible(!hasCustomer);
    if (m_customer->text() != m_wishes.customer)
        m_customer->setText(m_wishes.customer);
}

} // namespace sd
