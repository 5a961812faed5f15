#include "widgets/help/helpwindow.h"

#include "models/items/itemroles.h"
#include "widgets/common/rowview.h"
#include "widgets/delegates/rowdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace sd {

namespace {

constexpr int SideWidth = steps(70);

} // namespace

HelpWindow::HelpWindow(const QString& language)
    : m_manual(language)
    , m_search(new QLineEdit)
    , m_contents(new RowView)
    , m_back(new QPushButton)
    , m_forward(new QPushButton)
    , m_text(new QTextBrowser)
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/se.serverdrift.Serverdrift.svg")));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->addWidget(buildSide());
    halves->addWidget(buildPage());
    halves->setStretchFactor(1, 1);
    halves->setSizes({scaled(SideWidth), scaled(steps(170))});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(halves);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fillFound);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_isLastTyped = false;
        Q_EMIT m_contents->opened(m_contents->currentIndex());
    });
    connect(m_contents, &RowView::opened, this, [this] { m_text->setFocus(Qt::OtherFocusReason); });
    connect(m_contents->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) {
                if (row.isValid() && !m_isFilling)
                    go(row.data(IdRole).toString());
            });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { go(link.fragment()); });
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QPushButton::clicked, this, [this] { step(1); });
    // As shortcuts: the text has a way back of its own for these keys, and would keep them.
    connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, this, [this] { step(-1); });
    connect(new QShortcut(QKeySequence::Forward, this), &QShortcut::activated, this, [this] { step(1); });
    retranslate();
    fillContents();
    resize(QSize(scaled(steps(240)), scaled(steps(170))));
}

QWidget* HelpWindow::buildSide()
{
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setTextMargins(steps(1), 0, steps(1), 0);
    m_contents->setObjectName(QStringLiteral("helpContents"));
    m_contents->setModel(&m_rows);
    m_contents->setHeaderHidden(true);
    m_contents->setItemDelegate(new RowDelegate({Cell::Text}, this));
    m_contents->setItemsExpandable(false);
    m_contents->setRootIsDecorated(false);
    m_contents->setIndentation(steps(4));
    m_contents->header()->setStretchLastSection(true);
    auto* side = new QWidget;
    side->setMinimumWidth(steps(45));
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(steps(3), steps(3), steps(1), steps(3));
    rows->setSpacing(steps(2));
    rows->addWidget(m_search);
    rows->addWidget(m_contents, 1);
    return side;
}

QWidget* HelpWindow::buildPage()
{
    m_back->setObjectName(QStringLiteral("helpBack"));
    m_forward->setObjectName(QStringLiteral("helpForward"));
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::StyledPanel);
    auto* page = new QWidget;
    auto* way = new QHBoxLayout;
    way->setSpacing(steps(2));
    way->addWidget(m_back);
    way->addWidget(m_forward);
    way->addStretch(1);
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(steps(3), steps(3), 0, 0);
    rows->setSpacing(steps(2));
    rows->addLayout(way);
    rows->addWidget(m_text, 1);
    return page;
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Serverdrift help"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_contents->setAccessibleName(tr("Contents"));
    m_text->setAccessibleName(tr("Page of the help"));
    m_back->setText(tr("Back"));
    m_forward->setText(tr("Forward"));
}

void HelpWindow::setLanguage(const QString& language)
{
    m_manual = Manual(language);
    retranslate();
    fillFound(m_search->text());
    render();
}

void HelpWindow::addRow(const Manual::Section& section, QStandardItem* below)
{
    auto* row = new QStandardItem(section.title);
    row->setData(section.id, IdRole);
    below->appendRow(row);
}

void HelpWindow::fillContents()
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_rows.clear();
    QStandardItem* const root = m_rows.invisibleRootItem();
    for (const Manual::Section& each : m_manual.sections())
        addRow(each, each.isChapter ? root : root->child(root->rowCount() - 1));
    m_contents->expandAll();
    markContents();
}

void HelpWindow::fillFound(const QString& words)
{
    if (words.simplified().isEmpty()) {
        fillContents();
        render();
        return;
    }
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_rows.clear();
        for (const Manual::Section* each : m_manual.search(words))
            addRow(*each, m_rows.invisibleRootItem());
    }
    {
        const QScopedValueRollback typing(m_isTyping, true);
        m_contents->setCurrentIndex(m_rows.index(0, 0));
    }
    render(); // the same page may fit more letters
}

/// The row of the page that is read.
void HelpWindow::markContents()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const QModelIndexList rows =
        m_rows.match(m_rows.index(0, 0), IdRole, m_section, 1, Qt::MatchExactly | Qt::MatchRecursive);
    if (!rows.isEmpty())
        m_contents->setCurrentIndex(rows.first());
}

void HelpWindow::open(const QString& section)
{
    m_search->clear();
    go(section);
    show();
    raise();
    activateWindow();
    m_text->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::go(const QString& section)
{
    if (section == m_section)
        return;
    m_way = m_way.mid(0, m_at + 1);
    if (m_isTyping && m_isLastTyped)
        m_way.removeLast(); // the letters of one search are one step
    m_isLastTyped = m_isTyping;
    m_way += m_manual.find(section) == nullptr ? m_manual.sections().front().id : section;
    m_at = m_way.size() - 1;
    turnTo(m_way.last());
}

void HelpWindow::step(int by)
{
    const qsizetype to = m_at + by;
    if (to < 0 || to >= m_way.size())
        return;
    m_at = to;
    m_isLastTyped = false;
    turnTo(m_way[m_at]);
}

void HelpWindow::turnTo(const QString& section)
{
    m_section = section;
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_way.size());
    render();
    markContents();
}

void HelpWindow::render()
{
    const Manual::Section* section = m_manual.find(m_section);
    if (section == nullptr)
        return;
    QTextDocument* document = m_text->document();
    document->setDefaultFont(typeface(Type::Body));
    document->setDocumentMargin(scaled(steps(3)));
    m_text->setMarkdown(m_manual.page(*section));
    const QString words = m_search->text().simplified();
    if (!words.isEmpty())
        m_text->find(words.section(QLatin1Char(' '), 0, 0)); // selects it, and goes there
}

/// Links and the font are in the page as it was rendered.
void HelpWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        render();
}

void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Slash || event->matches(QKeySequence::Find))
        m_search->setFocus(Qt::ShortcutFocusReason);
    else if (event->key() == Qt::Key_Backspace)
        step(-1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace sd
