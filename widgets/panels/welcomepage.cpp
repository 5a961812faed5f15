#include "widgets/panels/welcomepage.h"

#include "widgets/common/actionbutton.h"
#include "widgets/common/palette.h"
#include "widgets/common/textlabel.h"

#include <QAction>
#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sd {

namespace {

constexpr int CardWidth = steps(70);

} // namespace

class WelcomePage::Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(const Way& way)
        : action(way.action)
        , button(new ActionButton(way.action))
        , m_usual(way.text)
        , m_text(new TextLabel(TextLabel::Dim, way.text))
    {
        setFixedWidth(CardWidth);
        m_text->setWordWrap(true);
        m_text->setObjectName(way.action->objectName() + QStringLiteral("Text"));
        auto* rows = new QVBoxLayout(this);
        rows->setContentsMargins(steps(4), steps(4), steps(4), steps(4));
        rows->setSpacing(steps(2));
        rows->addWidget(new TextLabel(TextLabel::Strong, way.title));
        rows->addWidget(m_text);
        rows->addStretch(1);
        rows->addSpacing(steps(2));
        rows->addWidget(button);
    }

    /// Its text at a time when there is more to say; empty: the usual one.
    void say(const QString& text) { m_text->setText(text.isEmpty() ? m_usual : text); }

    const QAction* action;
    ActionButton* button;

protected:
    /// The page scrolls by what its parts need at least, which knows of no width: the text says it for the one it has.
    void resizeEvent(QResizeEvent* event) override
    {
        QWidget::resizeEvent(event);
        const QMargins margins = layout()->contentsMargins();
        m_text->setMinimumHeight(m_text->heightForWidth(width() - margins.left() - margins.right()));
    }
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(paletteOf(palette()).line);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }

private:
    QString m_usual;
    TextLabel* m_text;
};

WelcomePage::WelcomePage(const std::vector<Way>& ways, size_t meant, const QList<QAction*>& beside, QWidget* parent)
    : QWidget(parent)
    , m_meant(meant)
    , m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("welcomePage"));
    setAccessibleName(tr("Welcome"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_grid->setSpacing(steps(4));
    m_cards.reserve(ways.size());
    for (const Way& way : ways)
        m_cards.push_back(new Card(way));
    arrange(static_cast<int>(m_cards.size()));
    m_cards[meant]->button->setDefault(true);
    auto* others = new QHBoxLayout;
    others->setSpacing(steps(2));
    for (QAction* action : beside)
        others->addWidget(new ActionButton(action));
    others->addStretch(1);

    auto* block = new QVBoxLayout;
    block->setSpacing(steps(2));
    block->addWidget(new TextLabel(TextLabel::Title, tr("Welcome to Serverdrift")));
    auto* text =
        new TextLabel(TextLabel::Dim, tr("Nothing is watched yet. As soon as the first server is, its state and "
                                         "its alarms stand here."));
    text->setWordWrap(true);
    block->addWidget(text);
    block->addSpacing(steps(3));
    block->addLayout(m_grid);
    block->addSpacing(steps(3));
    block->addLayout(others);
    layOut(block);
}

/// In the middle, a little above it, and to be scrolled where the window is smaller than that.
void WelcomePage::layOut(QLayout* block)
{
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("welcomeContent"));
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addLayout(block);
    middle->addStretch(1);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(steps(6), steps(6), steps(6), steps(6));
    rows->addStretch(1);
    rows->addLayout(middle);
    rows->addStretch(2);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(scroll);
}

void WelcomePage::focusFirst()
{
    m_cards[m_meant]->button->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::setProgress(const QAction* action, std::optional<int> percent)
{
    for (Card* card : m_cards) {
        if (card->action == action)
            card->say(percent ? tr("Its history is being made: %1 %. It opens by itself, and this window can be used "
                                   "meanwhile.")
                                    .arg(*percent)
                              : QString());
    }
}

void WelcomePage::arrange(int columns)
{
    m_columns = columns;
    for (Card* card : m_cards)
        m_grid->removeWidget(card);
    for (int i = 0; i < static_cast<int>(m_cards.size()); ++i)
        m_grid->addWidget(m_cards[static_cast<size_t>(i)], i / columns, i % columns);
}

/// Beside each other where there is room, else in two rows, else below each other.
void WelcomePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const auto wanted = [](int columns) {
        return columns * scaled(CardWidth) + (columns - 1) * scaled(steps(4)) + 2 * scaled(steps(6));
    };
    const int all = static_cast<int>(m_cards.size());
    const int half = (all + 1) / 2;
    const int columns = width() >= wanted(all) ? all : width() >= wanted(half) ? half : 1;
    if (columns != m_columns)
        arrange(columns);
}

} // namespace sd

#include "welcomepage.moc"
