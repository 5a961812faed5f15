#include "widgets/panels/traps/trapdetails.h"

#include "models/items/trapsmodel.h"
#include "models/words/trapwords.h"
#include "models/words/words.h"
#include "widgets/common/textlabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollArea>

#include <array>
#include <memory>

namespace sd {

namespace {

constexpr int CarriedBesideFrom = 900;

void emptyGrid(QGridLayout& grid)
{
    while (grid.count() > 0) {
        const std::unique_ptr<QLayoutItem> cell(grid.takeAt(0));
        delete cell->widget();
    }
}

} // namespace

TrapDetails::TrapDetails(Sources sources, QWidget* parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_title(new TextLabel(TextLabel::Strong))
    , m_beside(new TextLabel(TextLabel::Dim))
    , m_openAlarm(new QPushButton(tr("Open alarm")))
    , m_openServer(new QPushButton(tr("Open server")))
    , m_copy(new QPushButton(tr("Copy as text")))
    , m_body(new QWidget)
    , m_halves(new QBoxLayout(QBoxLayout::TopToBottom, m_body))
    , m_facts(new QGridLayout)
    , m_heading(new TextLabel(TextLabel::Section, tr("WHAT IT CARRIES")))
    , m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("trapPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(steps(2), steps(3), steps(2), steps(1));
    layout->setSpacing(steps(3));
    layout->addWidget(buildHead());
    layout->addWidget(buildBody(), 1);
    connect(m_openAlarm, &QPushButton::clicked, this, [this] { Q_EMIT alarmAsked(m_trap.alarm); });
    connect(m_openServer, &QPushButton::clicked, this, [this] { Q_EMIT serverAsked(m_trap.server); });
    connect(m_copy, &QPushButton::clicked, this, &TrapDetails::copy);
    clear();
}

QWidget* TrapDetails::buildHead()
{
    m_title->setObjectName(QStringLiteral("trapTitle"));
    m_beside->setObjectName(QStringLiteral("trapBeside"));
    for (TextLabel* label : {m_title, m_beside}) {
        label->setTextFormat(Qt::PlainText); // what a device sent
        label->setWordWrap(true);
    }
    m_openAlarm->setObjectName(QStringLiteral("trapAlarm"));
    m_openServer->setObjectName(QStringLiteral("trapServer"));
    m_copy->setObjectName(QStringLiteral("copyTrap"));
    auto* words = new QVBoxLayout;
    words->setSpacing(steps(1));
    words->addWidget(m_title);
    words->addWidget(m_beside);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(steps(2));
    row->addLayout(words, 1);
    for (QPushButton* button : {m_openAlarm, m_openServer, m_copy}) {
        button->setAutoDefault(false);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    return head;
}

QWidget* TrapDetails::buildBody()
{
    for (QGridLayout* grid : {m_facts, m_grid}) {
        grid->setHorizontalSpacing(steps(4));
        grid->setVerticalSpacing(steps(1));
    }
    m_facts->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
    auto* facts = new QVBoxLayout;
    facts->addLayout(m_facts);
    facts->addStretch(1);
    auto* carried = new QVBoxLayout;
    carried->setSpacing(steps(2));
    carried->addWidget(m_heading);
    carried->addLayout(m_grid);
    carried->addStretch(1);
    m_halves->setContentsMargins(steps(2), steps(2), steps(2), steps(2));
    m_halves->setSpacing(steps(5));
    m_halves->addLayout(facts);
    m_halves->addLayout(carried, 1);
    m_body->setBackgroundRole(QPalette::Base);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("trapBody"));
    scroll->setAccessibleName(tr("What the trap says"));
    scroll->setWidget(m_body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::StyledPanel); // says where the keys are
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    return scroll;
}

/// Side by side where both have room.
void TrapDetails::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= scaled(CarriedBesideFrom);
    m_halves->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_halves->setStretch(0, isWide ? 2 : 0);
    m_halves->setStretch(1, isWide ? 3 : 1);
}

void TrapDetails::show(const Trap& trap, const QString& file)
{
    m_trap = trap;
    m_file = file;
    fill();
}

void TrapDetails::clear()
{
    m_trap = {};
    m_file.clear();
    m_title->setText(tr("No trap is selected"));
    m_beside->clear();
    empty();
    for (QWidget* part : std::array<QWidget*, 5>{m_openAlarm, m_openServer, m_copy, m_heading, m_body})
        part->hide();
}

void TrapDetails::empty()
{
    emptyGrid(*m_facts);
    emptyGrid(*m_grid);
    m_factRows = 0;
}

void TrapDetails::fill()
{
    const EstatePicture& picture = m_sources.picture;
    m_title->setText(TrapWords::said(m_trap));
    m_beside->setText(
        m_trap.repeats > 1 && m_trap.fate != TrapFate::Dropped
            ? tr("%n times, from %1 to %2", "", static_cast<int>(std::min<qint64>(m_trap.repeats, 1 << 30)))
                  .arg(m_sources.words.moment(m_trap.at), m_sources.words.moment(m_trap.lastAt))
            : m_sources.words.moment(m_trap.at));
    m_openAlarm->setVisible(picture.alarm(m_trap.alarm) != nullptr);
    m_openServer->setVisible(picture.server(m_trap.server) != nullptr);
    m_copy->show();
    m_body->show();
    empty();
    addFact(tr("Became", "what became of a trap"), TrapWords::fateSaid(m_trap), "trapFate");
    if (m_trap.alarm && picture.alarm(m_trap.alarm) == nullptr)
        addFact(tr("Alarm"), tr("It has ended."), "trapAlarmEnded");
    addFact(tr("Server"), picture.serverName(m_trap.server), "trapServerName");
    addFact(tr("Customer"), picture.customerName(m_trap.customer), "trapCustomer");
    addFact(tr("Sent from"), m_trap.source, "trapSource");
    addFact(tr("About", "an address that a trap is about"), m_trap.agent, "trapAgent");
    addFact(tr("Version"), TrapWords::version(m_trap), "trapVersion");
    addFact(tr("User"), m_trap.user, "trapUser");
    addFact(tr("Trap"), m_trap.name, "trapName");
    addFact(tr("Trap OID"), m_trap.oid, "trapOid");
    addFact(tr("Enterprise"), enterpriseOf(m_trap), "trapEnterprise");
    addFact(tr("Baseline"),
            m_file.isEmpty() ? m_trap.baseline
                             : QString(m_trap.baseline + QStringLiteral(" (") + m_file + QLatin1Char(')')),
            "trapBaseline");
    addVarbinds();
}

void TrapDetails::addFact(const QString& label, const QString& text, const char* name)
{
    if (text.isEmpty())
        return;
    const int row = m_factRows++;
    auto* value = new TextLabel(TextLabel::Plain, text);
    value->setTextFormat(Qt::PlainText);
    value->setObjectName(QLatin1StringView(name));
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(label + QStringLiteral(": ") + text);
    m_facts->addWidget(new TextLabel(TextLabel::Dim, label), row, 0, Qt::AlignTop);
    m_facts->addWidget(value, row, 1, Qt::AlignTop);
}

void TrapDetails::addVarbinds()
{
    m_heading->setVisible(!m_trap.varbinds.empty());
    int row = 0;
    if (!m_trap.varbinds.empty()) {
        int column = 0;
        for (const QString& title : {tr("Name"), tr("OID"), tr("Type"), tr("Value")})
            addCell(row, column++, title, TextLabel::Dim);
        ++row;
    }
    for (const TrapVarbind& varbind : m_trap.varbinds) {
        addCell(row, 0, varbind.name.isEmpty() ? QStringLiteral("–") : varbind.name, TextLabel::Plain);
        addCell(row, 1, varbind.oid, TextLabel::Dim);
        addCell(row, 2, varbind.type.isEmpty() ? QStringLiteral("–") : varbind.type, TextLabel::Dim);
        addCell(row, 3, varbind.text, TextLabel::Plain);
        ++row;
    }
    if (m_trap.omitted > 0)
        addCell(row, 0, tr("and %n more that did not fit", "", m_trap.omitted), TextLabel::Dim);
}

void TrapDetails::addCell(int row, int column, const QString& text, int role)
{
    auto* label = new TextLabel(static_cast<TextLabel::Role>(role), text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(column == 3);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(label, row, column, Qt::AlignTop);
}

void TrapDetails::copy()
{
    const EstatePicture& picture = m_sources.picture;
    QGuiApplication::clipboard()->setText(TrapWords::copied(
        m_trap, {picture.serverName(m_trap.server), picture.customerName(m_trap.customer), m_file}, Format()));
}

} // namespace sd
