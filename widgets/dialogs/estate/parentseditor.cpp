#include "widgets/dialogs/estate/parentseditor.h"

#include "widgets/common/palette.h"
#include "widgets/dialogs/estate/fieldtrouble.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sd {

ParentsEditor::ParentsEditor(const EstatePicture& picture, QWidget* parent)
    : QWidget(parent)
    , m_picture(picture)
    , m_rows(new QVBoxLayout)
    , m_choice(new QComboBox)
    , m_trouble(new FieldTrouble(QStringLiteral("parents")))
{
    setObjectName(QStringLiteral("parents"));
    m_choice->setObjectName(QStringLiteral("addParent"));
    m_choice->setEditable(true);
    m_choice->setInsertPolicy(QComboBox::NoInsert);
    // By no item's width: ten thousand names take long to measure.
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(24);
    m_choice->lineEdit()->setPlaceholderText(tr("Add a server …"));
    m_choice->setAccessibleName(tr("Add a server that it is reached through"));
    m_choice->completer()->setFilterMode(Qt::MatchContains);
    m_choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_rows->setSpacing(steps(1));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(steps(1));
    layout->addLayout(m_rows);
    layout->addWidget(m_choice);
    layout->addWidget(m_trouble);
    connect(m_choice, &QComboBox::activated, this, &ParentsEditor::addChosen);
}

void ParentsEditor::set(ServerId server, std::vector<ServerId> parents)
{
    m_server = server;
    m_parents = std::move(parents);
    fillChoices();
    build();
}

/// Two customers may have a server of the same name: the customer stands behind it.
void ParentsEditor::fillChoices()
{
    std::vector<const EstatePicture::ServerEntry*> all;
    for (const auto& [id, entry] : m_picture.servers()) {
        if (id != m_server)
            all.push_back(&entry);
    }
    std::ranges::sort(all, {}, &EstatePicture::ServerEntry::nameRank);
    m_choice->clear();
    for (const EstatePicture::ServerEntry* entry : all)
        m_choice->addItem(entry->server.name + QStringLiteral(" · ") + m_picture.customerName(entry->server.customer),
                          entry->server.id.value);
    m_choice->setCurrentIndex(-1);
}

/// child → parent → … → child, or nothing.
std::vector<ServerId> ParentsEditor::circleThrough(ServerId parent) const
{
    if (!m_server)
        return {};
    DependencyGraph graph;
    for (const auto& [id, entry] : m_picture.servers()) {
        for (const ServerId above : entry.parents)
            graph.add(id, above);
    }
    std::vector<ServerId> circle = graph.wayUp(parent, m_server);
    if (!circle.empty())
        circle.insert(circle.begin(), m_server);
    return circle;
}

void ParentsEditor::addChosen()
{
    add(ServerId{m_choice->currentData().toLongLong()});
}

bool ParentsEditor::takeTyped()
{
    const QString typed = m_choice->currentText().trimmed();
    if (typed.isEmpty())
        return true;
    std::vector<ServerId> called;
    for (int row = 0; row < m_choice->count(); ++row) {
        const ServerId server{m_choice->itemData(row).toLongLong()};
        const QString name = m_picture.serverName(server);
        if (typed.compare(name, Qt::CaseInsensitive) == 0 || typed == m_choice->itemText(row))
            called.emplace_back(server);
    }
    if (called.size() == 1)
        return add(called.front());
    m_trouble->tell(called.empty() ? tr("No other server is called %1").arg(typed)
                                   : tr("More than one server is called %1: choose one of the list").arg(typed));
    return false;
}

bool ParentsEditor::add(ServerId parent)
{
    m_choice->setCurrentIndex(-1);
    m_choice->clearEditText();
    if (!parent || std::ranges::find(m_parents, parent) != m_parents.end())
        return true;
    if (const std::vector<ServerId> circle = circleThrough(parent); !circle.empty()) {
        QStringList names;
        names.reserve(std::ssize(circle));
        for (const ServerId server : circle)
            names += m_picture.serverName(server);
        m_trouble->tell(tr("That would close a circle: %1").arg(names.join(QStringLiteral(" → "))));
        return false;
    }
    m_trouble->tell({});
    m_parents.push_back(parent);
    build();
    Q_EMIT changed();
    return true;
}

void ParentsEditor::build()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ServerId parent : m_parents)
        m_rows->addWidget(buildRow(parent));
}

QWidget* ParentsEditor::buildRow(ServerId parent)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    auto* name = new QLabel(m_picture.serverName(parent));
    name->setTextFormat(Qt::PlainText);
    layout->addWidget(name, 1);
    auto* remove = new QPushButton(tr("Remove"));
    remove->setObjectName(QStringLiteral("removeParent%1").arg(parent.value));
    remove->setAccessibleName(tr("No longer through %1").arg(m_picture.serverName(parent)));
    remove->setAutoDefault(false);
    connect(remove, &QPushButton::clicked, this, [this, parent] {
        std::erase(m_parents, parent);
        m_trouble->tell({});
        // After the click is over: it comes from a button that goes.
        QMetaObject::invokeMethod(this, &ParentsEditor::build, Qt::QueuedConnection);
        Q_EMIT changed();
    });
    layout->addWidget(remove);
    return row;
}

} // namespace sd
