#include "widgets/dialogs/baselineeditor.h"

#include "models/words/baselinewords.h"
#include "models/words/failures.h"
#include "models/words/words.h"
#include "widgets/common/rowview.h"
#include "widgets/common/textlabel.h"
#include "widgets/delegates/rowdelegate.h"
#include "widgets/dialogs/estate/readingsview.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QTextBlock>

#include <algorithm>

namespace sd {

namespace {

using namespace std::chrono_literals;

constexpr auto ReadTextAfter = 300ms; ///< of the last letter
constexpr int MostTrialChecks = 200;  ///< to choose from
constexpr int WidestCell = steps(50);

} // namespace

QByteArray withNextVersion(const QByteArray& text)
{
    static const QRegularExpression version(QStringLiteral("(\"version\"\\s*:\\s*)(\\d+)"));
    QString whole = QString::fromUtf8(text);
    const auto found = version.match(whole);
    if (found.hasMatch())
        whole.replace(found.capturedStart(2), found.capturedLength(2),
                      QString::number(found.captured(2).toLongLong() + 1));
    return whole.toUtf8();
}

BaselineEditor::BaselineEditor(const Sources& sources, SharedSheet inForce, const QByteArray& text,
                               const std::vector<const Check*>& checks, QWidget* parent)
    : Dialog(parent)
    , m_sources(sources)
    , m_inForce(std::move(inForce))
    , m_text(new QPlainTextEdit)
    , m_find(new QLineEdit)
    , m_found(new TextLabel(TextLabel::Dim))
    , m_changes(buildChanges())
    , m_said(new TextLabel(TextLabel::Dim))
    , m_check(new QComboBox)
    , m_try(new QPushButton(tr("Read it now")))
    , m_readings(new ReadingsView(sources.words))
{
    setObjectName(QStringLiteral("baselineEditor"));
    buildText(text);
    m_said->setObjectName(QStringLiteral("baselineSaid"));
    m_said->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(buildFind());
    addField(*form, tr("&Text"), *m_text);
    form->addRow(m_said);
    form->addRow(m_changes);
    form->addRow(buildTrial(checks));
    form->addRow(m_readings);
    m_accept = buildDialog(*this, tr("A baseline of our own"), m_inForce->name, *form, tr("Save among our own"));
    m_accept->setEnabled(false);
    setMinimumWidth(steps(200));
    m_typed.setSingleShot(true);
    m_typed.setInterval(ReadTextAfter);
    connect(&m_typed, &QTimer::timeout, this, &BaselineEditor::read);
    connect(m_try, &QPushButton::clicked, this, &BaselineEditor::tryNow);
    m_text->setFocus();
    read();
}

void BaselineEditor::buildText(const QByteArray& text)
{
    m_text->setObjectName(QStringLiteral("baselineText"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumSize(steps(100), steps(70));
    m_text->setPlainText(QString::fromUtf8(text));
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        ++m_generation; // what is on its way is about another text
        m_accept->setEnabled(false);
        m_try->setEnabled(false);
        m_typed.start();
    });
}

/// Ctrl+F goes there; Enter to the next place, Shift+Enter to the one before.
QWidget* BaselineEditor::buildFind()
{
    m_find->setObjectName(QStringLiteral("findInText"));
    m_find->setAccessibleName(tr("Find in the text"));
    m_find->setPlaceholderText(tr("Find in the text: a metric, an OID, a limit …"));
    m_find->setClearButtonEnabled(true);
    m_found->setObjectName(QStringLiteral("foundInText"));
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_find,
            [this] { m_find->setFocus(Qt::ShortcutFocusReason); });
    m_found->hide();
    connect(m_find, &QLineEdit::textChanged, m_found, &QWidget::hide);
    const auto onKey = [this](const QKeySequence& key, bool isBackward) {
        auto* shortcut = new QShortcut(key, m_find);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, isBackward] { find(isBackward); });
    };
    onKey(Qt::Key_Return, false);
    onKey(Qt::Key_Enter, false);
    onKey(Qt::SHIFT | Qt::Key_Return, true);
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(steps(2));
    row->addWidget(m_find, 1);
    row->addWidget(m_found);
    return bar;
}

void BaselineEditor::find(bool isBackward)
{
    const QString wanted = m_find->text();
    if (wanted.isEmpty())
        return;
    m_found->show();
    const QTextDocument::FindFlags flags = isBackward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    const bool isFound = m_text->find(wanted, flags);
    if (!isFound) { // from the other end
        const QTextCursor before = m_text->textCursor();
        m_text->moveCursor(isBackward ? QTextCursor::End : QTextCursor::Start);
        if (!m_text->find(wanted, flags)) {
            m_text->setTextCursor(before);
            m_found->setText(tr("Not in the text"));
            return;
        }
    }
    m_found->setText(tr("Line %1").arg(QLocale().toString(m_text->textCursor().blockNumber() + 1)));
}

/// Part by part, what is other than in force.
RowView* BaselineEditor::buildChanges()
{
    auto* view = new RowView;
    auto* delegate = new RowDelegate({Cell::Text, Cell::Text, Cell::Text, Cell::Dim, Cell::Text, Cell::Text}, this);
    view->setObjectName(QStringLiteral("editedLines"));
    view->setAccessibleName(tr("What is other than in force"));
    view->setRootIsDecorated(false);
    view->setModel(&m_changed);
    view->setItemDelegate(delegate);
    view->header()->setStretchLastSection(true);
    view->setFixedHeight(steps(30));
    view->hide();
    return view;
}

void BaselineEditor::compare(const BaselineSheet& sheet)
{
    m_changed.set(BaselineWords::changes(differences(*m_inForce, sheet)));
    m_changes->setVisible(m_changed.rowCount() > 0);
    const QFontMetrics metrics(typeface(Type::Body));
    for (int column = 0; column < m_changed.columnCount(); ++column) {
        int width = metrics.horizontalAdvance(m_changed.titles().value(column));
        for (int row = 0; row < m_changed.rowCount(); ++row)
            width = std::max(width, metrics.horizontalAdvance(m_changed.index(row, column).data().toString()));
        m_changes->header()->resizeSection(column, std::min(width + steps(6), scaled(WidestCell)));
    }
}

QWidget* BaselineEditor::buildTrial(const std::vector<const Check*>& checks)
{
    m_check->setObjectName(QStringLiteral("trialCheck"));
    m_check->setAccessibleName(tr("Check to try it with"));
    m_try->setObjectName(QStringLiteral("tryBaseline"));
    m_try->setAutoDefault(false);
    for (const Check* check : checks) {
        if (m_check->count() >= MostTrialChecks)
            break;
        m_check->addItem(
            tr("%1, %2", "a server, its check").arg(m_sources.picture.serverName(check->server), check->name));
        m_checks.push_back(*check);
    }
    auto* trial = new QWidget;
    auto* row = new QHBoxLayout(trial);
    row->setContentsMargins({});
    row->setSpacing(steps(2));
    row->addWidget(m_check, 1);
    row->addWidget(m_try);
    trial->setVisible(!m_checks.empty());
    return trial;
}

QByteArray BaselineEditor::text() const
{
    return m_text->toPlainText().toUtf8();
}

void BaselineEditor::read()
{
    m_said->setText(tr("Reading …"));
    const quint64 generation = ++m_generation;
    m_sources.shelf.check(text(), [guard = QPointer(this), generation](const Result<SharedSheet>& said) {
        if (guard && guard->m_generation == generation)
            guard->take(said);
    });
}

void BaselineEditor::take(const Result<SharedSheet>& said)
{
    m_name = said ? (*said)->name : QString();
    m_accept->setEnabled(bool(said));
    m_try->setEnabled(bool(said));
    if (!said) {
        m_changes->hide();
        showPlace(said.failure().message);
        m_said->setText(tr("No baseline yet: %1").arg(failureWords(said.failure().message)));
        return;
    }
    m_text->setExtraSelections({});
    const BaselineSheet& sheet = **said;
    compare(sheet);
    m_said->setText(
        tr("%1, version %2: %3, %4. %5", "a baseline, its number, how many readings, how many thresholds, what differs")
            .arg(sheet.name)
            .arg(sheet.version)
            .arg(tr("%Ln readings", "", static_cast<int>(sheet.readings.size())),
                 tr("%Ln thresholds", "", static_cast<int>(sheet.rules.size())),
                 m_changed.rowCount() == 0 ? tr("It says what is in force.")
                                           : tr("%Ln things are other than in force:", "", m_changed.rowCount())));
}

/// Where the parser stopped, the line is marked, without taking the cursor from who types.
void BaselineEditor::showPlace(const QString& message)
{
    static const QRegularExpression line(QStringLiteral("line (\\d+)"));
    QList<QTextEdit::ExtraSelection> marks;
    if (const auto found = line.match(message); found.hasMatch()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document()->findBlockByNumber(found.captured(1).toInt() - 1));
        mark.format.setBackground(paletteOf(palette()).state(State::Error).fill);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
}

void BaselineEditor::tryNow()
{
    const auto place = static_cast<size_t>(m_check->currentIndex());
    if (place >= m_checks.size())
        return;
    const auto* server = m_sources.picture.server(m_checks[place].server);
    if (server == nullptr)
        return;
    m_try->setEnabled(false);
    m_said->setText(tr("Asking %1 …").arg(server->server.name));
    Trial trial{.server = server->server,
                .check = m_checks[place],
                .adjustments = adjustmentsOf(server->server, m_sources.picture.adjustments())};
    m_trying = m_sources.shelf.tryText(text(), std::move(trial), [this](const TrialAnswer& answer) {
        m_try->setEnabled(true);
        m_said->setText(answer.readings.empty() ? tr("Nothing was read: %1").arg(Words::cause(answer.cause))
                                                : tr("%Ln readings", "", static_cast<int>(answer.readings.size())));
        m_readings->setReadings(answer.readings);
    });
}

void BaselineEditor::accept()
{
    if (m_name.isEmpty() || !m_accept->isEnabled())
        return;
    setHeld(*this, true);
    m_sources.shelf.save(text(), [guard = QPointer(this), name = m_name](const Outcome& outcome) {
        if (!guard)
            return;
        if (outcome.failures.empty()) {
            Q_EMIT guard->saved(name);
            guard->QDialog::accept();
            return;
        }
        setHeld(*guard, false);
        guard->m_said->setText(failureWords(outcome.failures.front().message));
    });
}

} // namespace sd
