#include "widgets/dialogs/keysheet.h"

#include "widgets/common/actionregister.h"
#include "widgets/common/fixedkeys.h"
#include "widgets/common/palette.h"
#include "widgets/common/textlabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace sd {

namespace {

constexpr size_t SheetColumns = 3;

struct SheetLine
{
    QString keys;
    QString what;
};
struct SheetGroup
{
    QString title;
    std::vector<SheetLine> lines = {};

    [[nodiscard]] size_t height() const { return lines.size() + 2; }
};

std::vector<SheetGroup> groupsOf(const ActionRegister& actions)
{
    std::vector<SheetGroup> groups;
    groups.reserve(KeyPlaces);
    for (int i = 0; i < KeyPlaces; ++i) {
        const auto place = static_cast<KeyPlace>(i);
        SheetGroup group{placeName(place)};
        for (const ActionRegister::Entry& entry : actions.entries()) {
            const QList<QKeySequence> keys = actions.keys(*entry.rule);
            if (entry.rule->place == place && !keys.isEmpty())
                group.lines.push_back({keyText(keys), entry.rule->text()});
        }
        for (const FixedKey& fixed : fixedKeys()) {
            if (fixed.place == place)
                group.lines.push_back({keyText(fixed.keys), fixed.explanation()});
        }
        if (!group.lines.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

void addGroup(QGridLayout& grid, const SheetGroup& group)
{
    int row = grid.rowCount();
    if (row > 1)
        grid.setRowMinimumHeight(row++, steps(2));
    grid.addWidget(new TextLabel(TextLabel::Section, group.title), row++, 0, 1, 2);
    for (const SheetLine& line : group.lines) {
        auto* keys = new TextLabel(TextLabel::Strong, line.keys);
        keys->setWordWrap(line.keys.size() > 14);
        auto* what = new TextLabel(TextLabel::Plain, line.what);
        what->setWordWrap(true);
        grid.addWidget(keys, row, 0, Qt::AlignTop);
        grid.addWidget(what, row++, 1, Qt::AlignTop);
    }
}

/// Whole groups in columns about as high as each other.
QHBoxLayout* layOutGroups(const std::vector<SheetGroup>& groups)
{
    const size_t whole = std::accumulate(groups.begin(), groups.end(), size_t{0},
                                         [](size_t sum, const SheetGroup& group) { return sum + group.height(); });
    auto* columns = new QHBoxLayout;
    columns->setSpacing(steps(8));
    QGridLayout* grid = nullptr;
    size_t used = 0;
    size_t made = 0;
    for (const SheetGroup& group : groups) {
        // A group goes where most of it belongs.
        if (grid == nullptr || (made < SheetColumns && used + group.height() / 2 >= made * whole / SheetColumns)) {
            grid = new QGridLayout;
            grid->setHorizontalSpacing(steps(4));
            grid->setVerticalSpacing(steps(1));
            grid->setColumnMinimumWidth(0, steps(20));
            grid->setColumnStretch(1, 1);
            auto* column = new QVBoxLayout;
            column->addLayout(grid);
            column->addStretch(1);
            columns->addLayout(column, 1);
            ++made;
        }
        addGroup(*grid, group);
        used += group.height();
    }
    return columns;
}

} // namespace

KeySheet::KeySheet(const ActionRegister& actions, QWidget* parent)
    : Dialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto* page = new QWidget;
    auto* pageRows = new QVBoxLayout(page);
    pageRows->setContentsMargins(steps(5), steps(4), steps(5), steps(4));
    pageRows->addLayout(layOutGroups(groupsOf(actions)));
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("keySheetRows"));
    scroll->setFrameShape(QFrame::StyledPanel);
    scroll->setAccessibleName(tr("Keys"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);

    auto* buttons = new QDialogButtonBox;
    QPushButton* change = buttons->addButton(tr("Change keys …"), QDialogButtonBox::ActionRole);
    change->setObjectName(QStringLiteral("changeKeys"));
    change->setAutoDefault(false);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(change, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT changeAsked();
    });
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, steps(4));
    rows->setSpacing(steps(2));
    rows->addWidget(scroll, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(steps(5), 0, steps(5), 0);
    foot->addWidget(buttons);
    rows->addLayout(foot);

    const QSize most =
        (parent == nullptr ? screen()->availableSize() : parent->size()) - QSize(1, 1) * scaled(steps(10));
    const int width = std::min(scaled(steps(290)), most.width());
    page->resize(width, page->height());
    page->layout()->activate();
    const int height = page->layout()->totalHeightForWidth(width) + sizeHint().height() - scroll->sizeHint().height();
    resize(width, std::min(height, most.height()));
}

} // namespace sd
