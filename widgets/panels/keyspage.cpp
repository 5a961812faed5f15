#include "widgets/panels/keyspage.h"

#include "models/items/itemroles.h"
#include "widgets/common/rowview.h"
#include "widgets/common/textlabel.h"
#include "widgets/delegates/rowdelegate.h"
#include "widgets/panels/keyfield.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace sd {

namespace {

enum KeyColumn { WordsColumn, KeysColumn, PurposeColumn };

} // namespace

KeysPage::KeysPage(ActionRegister& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_list(new RowView)
    , m_subject(new TextLabel(TextLabel::Strong))
    , m_field(new KeyField)
    , m_none(new QPushButton(tr("No key")))
    , m_usual(new QPushButton(tr("Usual key")))
    , m_allUsual(new QPushButton(tr("All keys as usual")))
    , m_take(new QPushButton(tr("Take it from there")))
    , m_word(new TextLabel(TextLabel::Plain))
{
    setObjectName(QStringLiteral("keysPage"));
    m_list->setObjectName(QStringLiteral("keyList"));
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setModel(&m_rows);
    m_list->setItemDelegate(new RowDelegate({Cell::Text, Cell::Text, Cell::Dim}, this));
    m_list->setRootIsDecorated(false);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(steps(6), steps(2), steps(6), steps(4));
    rows->setSpacing(steps(3));
    rows->addWidget(m_list, 1);
    buildEditor();
    fill();
    connect(&m_actions, &ActionRegister::changed, this, &KeysPage::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KeysPage::follow);
    connect(m_list, &RowView::opened, this, [this] { m_field->setFocus(Qt::ShortcutFocusReason); });
    connect(m_field, &KeyField::pressed, this, &KeysPage::press);
    connect(m_field, &KeyField::left, this, &KeysPage::focusList);
    connect(m_take, &QPushButton::clicked, this, &KeysPage::take);
    connect(m_none, &QPushButton::clicked, this, [this] {
        m_actions.setKeys(*current(), {});
        focusList();
    });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        m_actions.reset(*current());
        focusList();
    });
    connect(m_allUsual, &QPushButton::clicked, &m_actions, &ActionRegister::resetAll);
    follow();
}

void KeysPage::buildEditor()
{
    m_field->setObjectName(QStringLiteral("keyField"));
    m_field->setPlaceholderText(tr("Press the new key"));
    m_field->setFixedWidth(steps(45));
    m_none->setObjectName(QStringLiteral("keyNone"));
    m_usual->setObjectName(QStringLiteral("keyUsual"));
    m_allUsual->setObjectName(QStringLiteral("keysUsual"));
    m_take->setObjectName(QStringLiteral("keyTake"));
    m_word->setObjectName(QStringLiteral("keyWord"));
    m_word->setWordWrap(true);
    auto* editor = new QHBoxLayout;
    editor->setSpacing(steps(2));
    editor->addWidget(m_field);
    for (QPushButton* button : {m_none, m_usual}) {
        button->setAutoDefault(false);
        editor->addWidget(button);
    }
    editor->addStretch(1);
    editor->addWidget(m_allUsual);
    auto* answer = new QHBoxLayout;
    answer->setSpacing(steps(2));
    answer->addWidget(m_word, 1);
    answer->addWidget(m_take);
    auto* rows = static_cast<QVBoxLayout*>(layout());
    rows->addWidget(m_subject);
    rows->addLayout(editor);
    rows->addLayout(answer);
}

void KeysPage::fill()
{
    m_rows.setHorizontalHeaderLabels({tr("Action"), tr("Key"), tr("What it does")});
    for (const ActionRule& rule : actionCatalogue()) {
        QList<QStandardItem*> row{new QStandardItem(rule.text()), new QStandardItem,
                                  new QStandardItem(placeName(rule.place) + QStringLiteral(": ") + rule.explanation())};
        row.first()->setData(QString(rule.id), IdRole);
        m_rows.appendRow(row);
    }
    m_list->header()->setSectionResizeMode(WordsColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(KeysColumn, QHeaderView::Fixed);
    m_list->header()->setSectionResizeMode(PurposeColumn, QHeaderView::Stretch);
    m_list->header()->resizeSection(KeysColumn, scaled(steps(40)));
    m_list->setCurrentIndex(m_rows.index(0, WordsColumn));
    refresh();
}

void KeysPage::refresh()
{
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        const ActionRule* rule = actionRule(m_rows.index(row, WordsColumn).data(IdRole).toString());
        const QString keys = keyText(m_actions.keys(*rule));
        QStandardItem* cell = m_rows.item(row, KeysColumn);
        if (const QString text = m_actions.isChanged(*rule) ? tr("%1 (changed)", "a key").arg(keys) : keys;
            cell->text() != text)
            cell->setText(text);
    }
    m_usual->setEnabled(current() != nullptr && m_actions.isChanged(*current()));
    m_none->setEnabled(current() != nullptr && !m_actions.keys(*current()).isEmpty());
}

/// The editor is about the current row.
void KeysPage::follow()
{
    const ActionRule* rule = current();
    m_subject->setText(rule == nullptr ? QString() : rule->text());
    m_field->setAccessibleName(tr("The new key of “%1”").arg(m_subject->text()));
    m_field->clear();
    m_wanted = {};
    say({});
    refresh();
}

const ActionRule* KeysPage::current() const
{
    return actionRule(m_list->currentIndex().siblingAtColumn(WordsColumn).data(IdRole).toString());
}

void KeysPage::say(const QString& text)
{
    m_word->setText(text);
    m_take->setVisible(!m_wanted.isEmpty());
}

void KeysPage::press(const QKeySequence& key)
{
    const ActionRule* rule = current();
    if (rule == nullptr)
        return;
    m_field->setText(keyText(key));
    const auto use = m_actions.useOf(key, *rule);
    if (!use) {
        give(key);
        return;
    }
    m_wanted = use->id.isEmpty() ? QKeySequence() : key;
    say(use->id.isEmpty() ? tr("%1 can't be given away. %2: %3").arg(keyText(key), placeName(use->place), use->words)
                          : tr("%1 is the key of “%2” already.").arg(keyText(key), use->words));
    if (m_take->isVisible())
        m_take->setFocus(Qt::OtherFocusReason);
}

/// From every action that has it.
void KeysPage::take()
{
    const ActionRule* rule = current();
    const QKeySequence key = m_wanted;
    while (const auto use = m_actions.useOf(key, *rule)) {
        const ActionRule* other = actionRule(use->id);
        if (other == nullptr)
            return;
        QList<QKeySequence> keys = m_actions.keys(*other);
        keys.removeAll(key);
        m_actions.setKeys(*other, keys);
    }
    give(key);
}

void KeysPage::give(const QKeySequence& key)
{
    m_actions.setKeys(*current(), {key});
    m_wanted = {};
    m_field->clear();
    say(tr("%1 is now the key of “%2”.").arg(keyText(key), current()->text()));
    focusList();
}

void KeysPage::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace sd
