#include "widgets/panels/commandpalette.h"

#include "widgets/common/palette.h"
#include "widgets/common/textlabel.h"
#include "widgets/delegates/findingdelegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace sd {

namespace {

constexpr int RowsSeen = 12;
constexpr int Wide = steps(170);

} // namespace

CommandPalette::CommandPalette(const ItemWords& words, QWidget* over)
    : QFrame(over)
    , m_edit(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(new TextLabel(TextLabel::Dim, tr("Nothing is called so")))
{
    setObjectName(QStringLiteral("commandPalette"));
    m_model.setSpoken([&words](const Finding& finding) { return FindingDelegate::spoken(finding, words); });
    setFrameShape(QFrame::Box);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_edit->setObjectName(QStringLiteral("paletteEdit"));
    m_edit->setTextMargins(steps(1), 0, steps(1), 0);
    m_edit->setPlaceholderText(tr("Server, customer, alarm, view or action"));
    m_edit->setAccessibleName(tr("Find anything"));
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(m_edit); // for a reader of the screen its row has the focus
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FindingDelegate(this));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(steps(2), steps(2), steps(2), steps(2));
    rows->setSpacing(steps(2));
    rows->addWidget(m_edit);
    rows->addWidget(m_nothing);
    rows->addWidget(m_list);
    m_edit->installEventFilter(this);
    over->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &CommandPalette::takeTyped);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    hide();
}

void CommandPalette::open(std::vector<Finding> all)
{
    m_edit->clear();
    m_model.setAll(std::move(all));
    takeTyped({});
    show();
    raise();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::takeTyped(const QString& typed)
{
    m_model.setTyped(typed);
    m_nothing->setVisible(m_model.rowCount() == 0);
    m_list->setVisible(m_model.rowCount() > 0);
    move(0);
    layOut();
}

/// To the row so far from the current one that can be chosen; from none, to the first.
void CommandPalette::move(int by)
{
    const int rows = m_model.rowCount();
    const int way = by < 0 ? -1 : 1;
    int row = m_list->currentIndex().isValid() ? std::clamp(m_list->currentIndex().row() + by, 0, rows - 1) : 0;
    while (row >= 0 && row < rows && !m_model.at(row).enabled)
        row += way;
    if (row >= 0 && row < rows)
        m_list->setCurrentIndex(m_model.index(row));
}

void CommandPalette::choose()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const Finding finding = m_model.at(current.row());
    leave();
    Q_EMIT chosen(finding);
}

void CommandPalette::leave()
{
    if (vanish())
        Q_EMIT left();
}

bool CommandPalette::vanish()
{
    if (!isVisible())
        return false;
    hide();
    m_model.setAll({});
    return true;
}

/// A click beside it has given the keys to somebody; with another window in front they are nobody's.
void CommandPalette::loseFocus(Qt::FocusReason reason)
{
    if (reason == Qt::ActiveWindowFocusReason)
        leave();
    else if (reason != Qt::PopupFocusReason)
        vanish();
}

/// As wide as it reads well, a little below the top, and as high as what was found, up to a dozen rows.
void CommandPalette::layOut()
{
    const int rows = std::clamp(m_model.rowCount(), 1, RowsSeen);
    m_list->setFixedHeight(rows * m_list->itemDelegate()->sizeHint({}, {}).height());
    const QSize room = parentWidget()->size();
    const int width = std::min(scaled(Wide), room.width() - scaled(steps(8)));
    layout()->activate();
    const int height = std::min(sizeHint().height(), room.height() - scaled(steps(16)));
    setGeometry((room.width() - width) / 2, scaled(steps(14)), width, height);
}

bool CommandPalette::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(RowsSeen - 1);
        return true;
    case Qt::Key_PageUp:
        move(1 - RowsSeen);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return key == Qt::Key_Tab || key == Qt::Key_Backtab; // there is nowhere else to go
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        layOut();
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        loseFocus(static_cast<QFocusEvent*>(event)->reason());
    if (watched == m_edit && event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QFrame::eventFilter(watched, event);
}

} // namespace sd
