#include "widgets/dialogs/keysheet.h"

#include "widgets/common/textlabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace sd {

KeySheet::KeySheet(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(steps(6));
    grid->setVerticalSpacing(steps(2));
    const auto add = [grid](const QString& keys, const QString& what) {
        const int row = grid->rowCount();
        grid->addWidget(new TextLabel(TextLabel::Strong, keys), row, 0);
        grid->addWidget(new TextLabel(TextLabel::Plain, what), row, 1);
    };
    add(tr("↑ ↓, j k"), tr("Move in the list"));
    add(tr("Enter"), tr("Open what is selected"));
    for (const QAction* action : actions) {
        QStringList keys;
        const auto shortcuts = action->shortcuts();
        for (const QKeySequence& key : shortcuts)
            keys += key.toString(QKeySequence::NativeText);
        QString what = action->text();
        if (!keys.isEmpty())
            add(keys.join(QStringLiteral(", ")), what.remove(QLatin1Char('&')));
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(steps(5), steps(5), steps(5), steps(5));
    layout->setSpacing(steps(4));
    layout->addLayout(grid);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace sd
