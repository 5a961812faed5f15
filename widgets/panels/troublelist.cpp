#include "widgets/panels/troublelist.h"

#include "widgets/common/stateshape.h"
#include "widgets/common/textlabel.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

#include <memory>

namespace sd {

namespace {

class TroubleLine : public QAbstractButton
{
    Q_OBJECT

public:
    void set(const TroubleList::Line& line)
    {
        m_mark = line.mark;
        m_open = line.open;
        setText(line.text);
        setAccessibleName(line.text);
        setToolTip(plainTip(line.text));
        setEnabled(static_cast<bool>(m_open));
        setFocusPolicy(m_open ? Qt::TabFocus : Qt::NoFocus);
        setCursor(m_open ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
    void open() const
    {
        const auto call = m_open; // it may change the lines
        if (call)
            call();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {steps(20), std::max(scaled(steps(6)), fontMetrics().height() + 2)};
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        const Palette& colors = paletteOf(palette());
        QPainter painter(this);
        const bool leads = isEnabled();
        if (leads && (underMouse() || hasFocus()))
            painter.fillRect(rect(), colors.hover);
        paintState(painter, QRect(-2, 0, scaled(steps(5)), height()), m_mark, colors);
        painter.setPen(leads && (underMouse() || hasFocus())       ? colors.accent
                       : m_mark.state == State::Ok || m_mark.muted ? colors.dim
                                                                   : colors.text);
        const int left = scaled(steps(6));
        const QRect line(left, 0, width() - left, height());
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideMiddle, line.width()));
        if (hasFocus()) {
            painter.setPen(colors.accent);
            painter.drawRect(rect().adjusted(0, 0, -1, -1));
        }
    }

private:
    StateMark m_mark;
    std::function<void()> m_open;
};

} // namespace

TroubleList::TroubleList(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

/// Lines stay where they are and take new words, so that focus and pointer keep theirs.
void TroubleList::set(std::vector<Line> lines)
{
    const auto count = static_cast<int>(lines.size());
    while (m_rows->count() > count) {
        const std::unique_ptr<QLayoutItem> last(m_rows->takeAt(m_rows->count() - 1));
        last->widget()->hide();
        last->widget()->deleteLater(); // it may be the one that was clicked
    }
    while (m_rows->count() < count) {
        auto* line = new TroubleLine;
        line->setObjectName(QStringLiteral("trouble%1").arg(m_rows->count()));
        line->setAttribute(Qt::WA_Hover);
        connect(line, &QAbstractButton::clicked, this, [line] { line->open(); });
        m_rows->addWidget(line);
    }
    QStringList words;
    words.reserve(count);
    for (int i = 0; i < count; ++i) {
        static_cast<TroubleLine*>(m_rows->itemAt(i)->widget())->set(lines[static_cast<size_t>(i)]);
        words += lines[static_cast<size_t>(i)].text;
    }
    setAccessibleName(words.join(QStringLiteral("; ")));
}

} // namespace sd

#include "troublelist.moc"
