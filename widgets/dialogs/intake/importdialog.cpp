#include "widgets/dialogs/intake/importdialog.h"

#include "models/words/failures.h"
#include "widgets/common/palette.h"
#include "widgets/common/rowview.h"
#include "widgets/common/textlabel.h"
#include "widgets/delegates/rowdelegate.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/intake/columnmapper.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace sd {

namespace {

constexpr int AllRows = 4; ///< beside the fates, in the group of buttons
constexpr std::array Fates{MergeRow::Fate::New, MergeRow::Fate::Changed, MergeRow::Fate::Unchanged,
                           MergeRow::Fate::Refused};
constexpr qsizetype MostReasons = 5;

QString inWords(const std::vector<Failure>& failures)
{
    QStringList words;
    words.reserve(std::ssize(failures));
    for (const Failure& failure : failures)
        words += failureWords(failure.message);
    const qsizetype more = words.size() - MostReasons;
    words = words.mid(0, MostReasons);
    if (more > 0)
        words += ImportDialog::tr("and %Ln more", "reasons", static_cast<int>(more));
    return words.join(QLatin1Char('\n'));
}

} // namespace

ImportDialog::ImportDialog(EstateIntake& intake, QWidget* parent)
    : Dialog(parent)
    , m_intake(intake)
    , m_model(failureWords)
    , m_file(new QLineEdit)
    , m_mapper(new ColumnMapper)
    , m_which(new QButtonGroup(this))
    , m_rows(new RowView)
    , m_summary(new TextLabel(TextLabel::Plain))
{
    setObjectName(QStringLiteral("importDialog"));
    auto* whole = new QWidget;
    buildRows(*whole);
    auto* form = new QFormLayout;
    form->addRow(whole);
    m_accept = buildDialog(*this, tr("Import servers"), {}, *form, tr("Take them in"));
    // The rows have what room there is.
    auto* frame = static_cast<QVBoxLayout*>(layout());
    frame->setStretch(0, 1);
    frame->setStretch(1, 0);
    setMinimumSize(steps(180), steps(130));
    resize(scaled(steps(250)), scaled(steps(165)));
    connect(m_mapper, &ColumnMapper::changed, this, [this] { look(m_mapper->wishes()); });
    connect(m_which, &QButtonGroup::idClicked, this, [this](int id) {
        m_model.setShown(id == AllRows ? std::nullopt : std::optional(static_cast<MergeRow::Fate>(id)));
    });
    follow();
    m_file->setFocus();
}

/// A field that goes while it has the focus says that it was left.
ImportDialog::~ImportDialog()
{
    m_file->disconnect(this);
}

void ImportDialog::buildRows(QWidget& host)
{
    m_rows->setObjectName(QStringLiteral("importRows"));
    m_rows->setAccessibleName(tr("What becomes of each line"));
    m_rows->setModel(&m_model);
    m_rows->setItemDelegate(
        new RowDelegate({Cell::Figure, Cell::ShapeAndText, Cell::Text, Cell::Strong, Cell::Text, Cell::Dim}, this));
    m_rows->setRootIsDecorated(false);
    m_rows->setMinimumHeight(steps(40));
    QHeaderView* header = m_rows->header();
    for (const auto& [column, width] :
         {std::pair{ImportModel::Place, 16}, std::pair{ImportModel::Fate, 30}, std::pair{ImportModel::CustomerName, 36},
          std::pair{ImportModel::ServerName, 36}, std::pair{ImportModel::Address, 40}})
        header->resizeSection(column, scaled(steps(width)));
    header->setSectionResizeMode(ImportModel::Remark, QHeaderView::Stretch);
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setWordWrap(true);
    auto* rows = new QVBoxLayout(&host);
    rows->setContentsMargins({});
    rows->setSpacing(steps(3));
    rows->addWidget(buildFileRow());
    rows->addWidget(m_mapper);
    rows->addWidget(buildShownRow());
    rows->addWidget(m_rows, 1);
    rows->addWidget(m_summary);
}

QWidget* ImportDialog::buildFileRow()
{
    m_file->setObjectName(QStringLiteral("importFile"));
    m_file->setAccessibleName(tr("File"));
    m_file->setPlaceholderText(tr("A CSV file with a line of titles, or JSON as it is exported"));
    auto* choose = new QPushButton(tr("Choose …"));
    choose->setObjectName(QStringLiteral("importChoose"));
    choose->setAutoDefault(false);
    auto* host = new QWidget;
    auto* row = new QHBoxLayout(host);
    row->setContentsMargins({});
    row->setSpacing(steps(2));
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_file, &QLineEdit::editingFinished, this, [this] {
        if (m_file->text().trimmed() != m_lookedInto)
            look({});
    });
    return host;
}

QWidget* ImportDialog::buildShownRow()
{
    m_shown = new QWidget;
    auto* row = new QHBoxLayout(m_shown);
    row->setContentsMargins({});
    row->setSpacing(steps(1));
    const auto add = [&](int id, const QString& name) {
        auto* button = new QPushButton;
        button->setObjectName(name);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setChecked(id == AllRows);
        m_which->addButton(button, id);
        row->addWidget(button);
    };
    add(AllRows, QStringLiteral("importAll"));
    for (const MergeRow::Fate fate : Fates)
        add(static_cast<int>(fate), QStringLiteral("importFate%1").arg(static_cast<int>(fate)));
    row->addStretch(1);
    return m_shown;
}

void ImportDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Import servers"), m_file->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Lists of servers (*.csv *.json *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::setFile);
    dialog->open();
}

void ImportDialog::setFile(const QString& path)
{
    m_file->setText(path);
    look({});
}

/// Without wishes the file is a new one, and its columns are guessed.
void ImportDialog::look(std::optional<TableWishes> wishes)
{
    const QString path = m_file->text().trimmed();
    m_look.reset();
    if (!wishes) {
        m_lookedInto = path;
        m_isNewFile = true;
    }
    if (path.isEmpty()) {
        m_model.setRows({});
        say({});
        return;
    }
    say(tr("Reading …"));
    m_intake.look(path, std::move(wishes),
                  [guard = QPointer(this), asked = ++m_asked](const Result<EstateLook>& answer) {
                      if (guard && guard->m_asked == asked)
                          guard->takeLook(answer);
                  });
}

void ImportDialog::takeLook(const Result<EstateLook>& answer)
{
    if (answer) {
        showLook(*answer);
        return;
    }
    m_model.setRows({});
    m_mapper->hide();
    say(failureWords(answer.failure().message));
}

void ImportDialog::showLook(const EstateLook& look)
{
    m_look = look.file;
    m_ownValues = look.adjustments + look.chartSets;
    m_mapper->setVisible(look.table.has_value());
    if (look.table && std::exchange(m_isNewFile, false))
        m_mapper->set(*look.table, look.wishes);
    m_model.setRows(look.rows);
    QStringList words;
    if (look.newCustomers > 0)
        words += tr("%Ln new customers are made.", "", look.newCustomers);
    if (look.adjustments > 0)
        words += tr("%Ln thresholds of their own are set.", "", look.adjustments);
    if (look.chartSets > 0)
        words += tr("%Ln chart sets are saved.", "", look.chartSets);
    if (!look.newCredentials.isEmpty())
        words += tr("Credentials that have no secrets yet: %1.").arg(look.newCredentials.join(QStringLiteral(", ")));
    if (m_model.counts()[static_cast<size_t>(MergeRow::Fate::Refused)] > 0)
        words += tr("What is refused is left out.");
    if (words.isEmpty())
        words += tr("Nothing is saved before you take it in.");
    say(words.join(QLatin1Char(' ')));
}

void ImportDialog::say(const QString& text)
{
    m_word = text;
    follow();
}

int ImportDialog::wanted() const
{
    const ImportModel::Counts& counts = m_model.counts();
    return m_look == nullptr ? 0
                             : counts[static_cast<size_t>(MergeRow::Fate::New)] +
                                   counts[static_cast<size_t>(MergeRow::Fate::Changed)];
}

void ImportDialog::follow()
{
    const QLocale locale;
    int all = 0;
    for (const MergeRow::Fate fate : Fates) {
        const int count = m_model.counts()[static_cast<size_t>(fate)];
        all += count;
        m_which->button(static_cast<int>(fate))
            ->setText(ImportModel::fateWord(fate) + QStringLiteral("  ") + locale.toString(count));
    }
    m_which->button(AllRows)->setText(tr("All", "rows of a file") + QStringLiteral("  ") + locale.toString(all));
    m_shown->setVisible(all > 0);
    if (m_look == nullptr)
        m_mapper->setVisible(m_mapper->isVisibleTo(this) && !m_lookedInto.isEmpty());
    m_summary->setText(m_word);
    m_accept->setText(wanted() > 0 ? tr("Take in %Ln servers", "", wanted()) : tr("Take them in"));
    const bool isAnything = wanted() > 0 || (m_look != nullptr && m_ownValues > 0);
    m_accept->setEnabled(!isHeld(*this) && isAnything);
}

void ImportDialog::accept()
{
    if (!m_accept->isEnabled())
        return;
    setHeld(*this, true);
    m_intake.take(m_look, [guard = QPointer(this)](const EstateIntake::Taken& taken) {
        if (guard)
            guard->answer(taken);
    });
}

void ImportDialog::answer(const EstateIntake::Taken& taken)
{
    if (taken.refused.empty()) {
        Q_EMIT this->taken(taken);
        Dialog::accept();
        return;
    }
    setHeld(*this, false);
    say(tr("Nothing is saved: %1").arg(inWords(taken.refused)));
}

} // namespace sd
