#include "widgets/panels/changes/changedetails.h"

#include "models/words/changewords.h"
#include "models/words/words.h"
#include "widgets/common/textlabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

#include <memory>

namespace sd {

ChangeDetails::ChangeDetails(const Words& words, QWidget* parent)
    : QWidget(parent)
    , m_words(words)
    , m_title(new TextLabel(TextLabel::Strong))
    , m_beside(new TextLabel(TextLabel::Dim))
    , m_open(new QPushButton(tr("Open")))
    , m_values(new QWidget)
    , m_grid(new QGridLayout(m_values))
{
    setObjectName(QStringLiteral("changeDetails"));
    m_title->setObjectName(QStringLiteral("changeTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_beside->setObjectName(QStringLiteral("changeBeside"));
    m_beside->setTextFormat(Qt::PlainText);
    m_beside->setWordWrap(true);
    m_open->setObjectName(QStringLiteral("openChanged"));
    m_open->setAutoDefault(false);
    connect(m_open, &QPushButton::clicked, this, &ChangeDetails::openAsked);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(steps(4));
    m_grid->setVerticalSpacing(steps(1));
    m_values->setBackgroundRole(QPalette::Base);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_values);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    auto* top = new QHBoxLayout;
    top->setSpacing(steps(3));
    auto* heading = new QVBoxLayout;
    heading->setSpacing(steps(1));
    heading->addWidget(m_title);
    heading->addWidget(m_beside);
    top->addLayout(heading, 1);
    top->addWidget(m_open, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(steps(2), steps(3), steps(2), steps(1));
    layout->setSpacing(steps(3));
    layout->addLayout(top);
    layout->addWidget(scroll, 1);
    clear();
}

void ChangeDetails::show(const Change& change, const QString& where, bool canOpen)
{
    m_title->setText(tr("%1 %2", "who, did what").arg(change.who, ChangeWords::said(change)));
    QStringList beside{m_words.moment(change.at), where};
    beside.removeAll(QString());
    m_beside->setText(beside.join(QStringLiteral("  ·  ")));
    m_open->setVisible(canOpen);
    fillValues(change);
}

void ChangeDetails::clear()
{
    m_title->setText(tr("No change is selected"));
    m_beside->clear();
    m_open->hide();
    fillValues({.who = {}, .name = {}});
}

void ChangeDetails::fillValues(const Change& change)
{
    while (m_grid->count() > 0) {
        const std::unique_ptr<QLayoutItem> cell(m_grid->takeAt(0));
        if (cell->widget() != nullptr) {
            cell->widget()->hide();
            cell->widget()->deleteLater();
        }
    }
    const std::vector<ChangeWords::Line> lines = ChangeWords::lines(change, Format());
    int row = 0;
    if (!lines.empty()) {
        addCell(row, 1, tr("before"), true);
        addCell(row++, 2, tr("after"), true);
    }
    for (const ChangeWords::Line& line : lines) {
        if (!line.field.isEmpty()) // a comment is no field
            addCell(row, 0, line.field, true);
        addCell(row, 1, line.before.isEmpty() ? QStringLiteral("–") : line.before, line.before.isEmpty());
        addCell(row++, 2, line.after.isEmpty() ? QStringLiteral("–") : line.after, line.after.isEmpty());
    }
    for (const int column : {1, 2})
        m_grid->setColumnStretch(column, 1);
    for (int i = 0; i < m_grid->rowCount(); ++i)
        m_grid->setRowStretch(i, 0);
    m_grid->setRowStretch(row, 1);
}

void ChangeDetails::addCell(int row, int column, const QString& text, bool isDim)
{
    auto* label = new TextLabel(isDim ? TextLabel::Dim : TextLabel::Plain, text);
    label->setTextFormat(Qt::PlainText); // what people typed
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(label, row, column, Qt::AlignTop);
}

} // namespace sd
