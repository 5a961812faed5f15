#include "widgets/panels/filterbar.h"

#include "widgets/common/textlabel.h"
#include "widgets/panels/filterwords.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>

namespace sd {

namespace {

/// Plain words are typed far more often than fields; one letter is not yet a question.
constexpr int LettersBeforeOffers = 2;
constexpr int MostOffers = 12;

} // namespace

FilterBar::FilterBar(FilterScope scope, QWidget* parent)
    : QWidget(parent)
    , m_scope(scope)
    , m_edit(new QLineEdit)
    , m_row(new QHBoxLayout)
    , m_chips(new QWidget)
    , m_chipRow(new QHBoxLayout(m_chips))
    , m_problem(new TextLabel(TextLabel::Plain))
    , m_offers(new QStringListModel(this))
    , m_completer(new QCompleter(m_offers, this))
{
    m_edit->setObjectName(QStringLiteral("filter"));
    m_edit->setPlaceholderText(tr("Filter: words, -without, customer:name, level:error, age:>10m"));
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->setTextMargins(steps(1), 0, steps(1), 0);
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    m_completer->setWidget(m_edit);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(MostOffers);
    m_completer->popup()->setObjectName(QStringLiteral("filterOffers"));
    m_completer->popup()->installEventFilter(this);
    m_problem->setObjectName(QStringLiteral("filterProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_chips->setObjectName(QStringLiteral("filterChips"));
    m_chipRow->setContentsMargins({});
    m_chipRow->setSpacing(steps(1));
    m_chips->hide();

    m_row->setSpacing(steps(2));
    m_row->addWidget(m_edit, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(steps(1));
    layout->addLayout(m_row);
    layout->addWidget(m_problem);
    layout->addWidget(m_chips);

    connect(m_edit, &QLineEdit::textChanged, this, &FilterBar::read);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { suggest(false); });
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &FilterBar::take);
}

void FilterBar::setMenuButton(QWidget* button)
{
    m_row->addWidget(button);
}

void FilterBar::setText(const QString& text)
{
    m_edit->setText(text);
}

void FilterBar::clear()
{
    m_edit->clear();
}

QString FilterBar::text() const
{
    return m_edit->text();
}

void FilterBar::read()
{
    const ParsedFilter parsed = parseFilter(m_edit->text(), m_scope);
    m_problem->setVisible(parsed.problem.has_value());
    if (parsed.problem) {
        m_problem->setText(FilterWords::problem(*parsed.problem));
        m_edit->setAccessibleDescription(m_problem->text());
        return; // the last filter that was right stays
    }
    m_edit->setAccessibleDescription({});
    showChips(parsed);
    if (parsed.query != m_query) {
        m_query = parsed.query;
        Q_EMIT queryChanged(m_query);
    }
    Q_EMIT textChanged();
}

void FilterBar::showChips(const ParsedFilter& parsed)
{
    const auto old = m_chips->findChildren<QPushButton*>(Qt::FindDirectChildrenOnly);
    for (QPushButton* chip : old) {
        m_chipRow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was pressed
    }
    while (QLayoutItem* rest = m_chipRow->takeAt(0))
        delete rest;
    int count = 0;
    for (size_t i = 0; i < parsed.places.size(); ++i) {
        const FilterTerm& term = parsed.query.terms[i];
        if (term.field == FilterField::Words)
            continue;
        const QString text = FilterWords::chip(term);
        auto* chip = new QPushButton(text + QStringLiteral("  ✕"), m_chips);
        chip->setObjectName(QStringLiteral("chip%1").arg(count++));
        chip->setFont(typeface(Type::Small));
        chip->setFixedHeight(steps(6));
        chip->setAutoDefault(false);
        chip->setAccessibleName(tr("Take away: %1", "a part of the filter").arg(text));
        chip->setToolTip(chip->accessibleName());
        chip->installEventFilter(this);
        const ParsedFilter::Place place = parsed.places[i];
        connect(chip, &QPushButton::clicked, this, [this, place] { removeTerm(place.at, place.length); });
        m_chipRow->addWidget(chip);
    }
    m_chipRow->addStretch(1);
    m_chips->setVisible(count > 0);
}

void FilterBar::removeTerm(int at, int length)
{
    QString text = m_edit->text();
    text.remove(at, length);
    m_edit->setText(text.simplified());
    const auto left = m_chips->findChildren<QPushButton*>(Qt::FindDirectChildrenOnly);
    for (QPushButton* chip : left) {
        if (!chip->isHidden()) {
            chip->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_edit->setFocus(Qt::OtherFocusReason);
}

/// Offers what may come next; `asked`: also where nothing has been begun.
void FilterBar::suggest(bool asked)
{
    static const EstatePicture empty;
    const int cursor = m_edit->cursorPosition();
    m_suggestions = suggestFor(m_edit->text(), cursor, m_picture == nullptr ? empty : *m_picture, m_scope,
                               FilterWords::tongue(), MostOffers);
    const QString word = m_edit->text().mid(m_suggestions.at, cursor - m_suggestions.at);
    QStringList offers;
    for (const FilterSuggestion& item : m_suggestions.items) {
        if (item.text != word)
            offers += item.text;
    }
    const bool begun = word.contains(u':') || word.size() >= LettersBeforeOffers;
    m_offers->setStringList(offers);
    if (offers.isEmpty() || !(begun || asked)) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = m_edit->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    place.setWidth(steps(75));
    place.setBottom(m_edit->height() - 1);
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex({});
}

void FilterBar::take(const QString& text)
{
    QString whole = m_edit->text();
    const bool isField = text.endsWith(u':');
    const bool atEnd = m_suggestions.at + m_suggestions.length >= whole.size();
    whole.replace(m_suggestions.at, m_suggestions.length, text + (isField || !atEnd ? QString() : QStringLiteral(" ")));
    m_edit->setText(whole);
    m_edit->setCursorPosition(m_suggestions.at + static_cast<int>(text.size()) + (isField || !atEnd ? 0 : 1));
    m_completer->popup()->hide();
    if (isField) // and now its values
        QMetaObject::invokeMethod(
            this, [this] { suggest(true); }, Qt::QueuedConnection);
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    if (watched == m_completer->popup())
        return popupKey(press->key());
    if (watched == m_edit)
        return editKey(press->key(), press->modifiers());
    auto* chip = qobject_cast<QPushButton*>(watched);
    const int key = press->key();
    if (chip != nullptr && (key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Return)) {
        chip->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// Tab takes what is offered; Enter without a choice is meant for the field.
bool FilterBar::popupKey(int key)
{
    QAbstractItemView* popup = m_completer->popup();
    const QModelIndex chosen = popup->currentIndex();
    if (key == Qt::Key_Tab) {
        const QString text = chosen.isValid() ? chosen.data().toString() : m_offers->stringList().value(0);
        popup->hide();
        take(text);
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !chosen.isValid()) {
        popup->hide();
        Q_EMIT left();
        return true;
    }
    return false;
}

/// From the field, Enter and the down arrow go to the rows, Escape clears and goes there too.
bool FilterBar::editKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Space && modifiers == Qt::ControlModifier) {
        suggest(true);
        return true;
    }
    if (key == Qt::Key_Escape)
        m_edit->clear();
    if (key != Qt::Key_Escape && key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Down)
        return false;
    Q_EMIT left();
    return true;
}

} // namespace sd
