#include "widgets/panels/aboutpage.h"

#include "models/items/estatepicture.h"
#include "models/words/format.h"
#include "widgets/common/palette.h"
#include "widgets/common/textlabel.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sd {

namespace {

using namespace std::chrono_literals;

/// Sizes move slowly, and each look opens the store.
constexpr auto FactsAge = 10s;
/// Growth in less time says nothing of a day.
constexpr auto TellingSpan = 1h;

QString sizeText(qint64 bytes)
{
    return Format().value({}, QStringLiteral("By"), static_cast<double>(bytes));
}

QString growthText(const SelfFacts& facts)
{
    const QString grown =
        AboutPage::tr("%1 in %2, since it was opened").arg(sizeText(facts.grownBytes), Format().age(facts.grownIn));
    if (facts.grownIn < TellingSpan)
        return grown;
    const double days = std::chrono::duration<double, std::ratio<86'400>>(facts.grownIn).count();
    return AboutPage::tr("%1; at this pace %2 a day")
        .arg(grown, sizeText(static_cast<qint64>(static_cast<double>(facts.grownBytes) / days)));
}

QString troubleText(const EngineVitals& vitals)
{
    if (vitals.localNetworkLost)
        return AboutPage::tr("The console has lost its network");
    if (!vitals.storeTrouble.isEmpty())
        return AboutPage::tr("The disk refuses to store: %1").arg(vitals.storeTrouble);
    return AboutPage::tr("None");
}

} // namespace

AboutPage::AboutPage(Sources sources, QWidget* parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_page(new QWidget)
    , m_bundle(new QPushButton(tr("Make a support bundle …")))
{
    setObjectName(QStringLiteral("aboutPage"));
    auto* sections = new QVBoxLayout(m_page);
    sections->setContentsMargins(steps(6), steps(2), steps(6), steps(6));
    sections->setSpacing(steps(2));
    buildRows();
    addButtons();
    sections->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setWidget(m_page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
}

void AboutPage::buildRows()
{
    QFormLayout* form = addSection(tr("Engine"));
    addRow(*form, QStringLiteral("polls"), tr("Polls"));
    addRow(*form, QStringLiteral("late"), tr("Start late"));
    addRow(*form, QStringLiteral("queues"), tr("Under way"));
    addRow(*form, QStringLiteral("written"), tr("Samples written"));
    addRow(*form, QStringLiteral("trouble"), tr("Trouble"));
    form = addSection(tr("Store"));
    addRow(*form, QStringLiteral("folder"), tr("Data folder"));
    addRow(*form, QStringLiteral("size"), tr("Size"));
    addRow(*form, QStringLiteral("grown"), tr("Growth"));
    addRow(*form, QStringLiteral("free"), tr("Free on its disk"));
    addRow(*form, QStringLiteral("schema"), tr("Schema"));
    form = addSection(tr("Versions"));
    for (const QString& each : {QStringLiteral("Serverdrift"), QStringLiteral("Qt"), QStringLiteral("SQLite"),
                                QStringLiteral("libcurl"), QStringLiteral("net-snmp"), QStringLiteral("TLS")})
        addRow(*form, each, each);
    addRow(*form, QStringLiteral("system"), tr("System"));
}

QFormLayout* AboutPage::addSection(const QString& title)
{
    auto* sections = static_cast<QVBoxLayout*>(m_page->layout());
    sections->addSpacing(steps(2));
    sections->addWidget(new TextLabel(TextLabel::Section, title));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(steps(4));
    form->setVerticalSpacing(steps(1));
    sections->addLayout(form);
    return form;
}

void AboutPage::addRow(QFormLayout& form, const QString& name, const QString& label)
{
    auto* words = new TextLabel(TextLabel::Dim, label);
    words->setMinimumWidth(steps(34)); // one column over the sections
    auto* value = new TextLabel(TextLabel::Plain, QStringLiteral("…"));
    value->setObjectName(QStringLiteral("about_") + name);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form.addRow(words, value);
    m_rows.push_back({label, value});
    m_values.insert(name, value);
}

void AboutPage::addButtons()
{
    m_bundle->setObjectName(QStringLiteral("makeBundle"));
    auto* copyAll = new QPushButton(tr("Copy this page"));
    copyAll->setObjectName(QStringLiteral("copyAbout"));
    connect(copyAll, &QPushButton::clicked, this, &AboutPage::copy);
    connect(m_bundle, &QPushButton::clicked, this, &AboutPage::bundleAsked);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(steps(2));
    buttons->addWidget(m_bundle);
    buttons->addWidget(copyAll);
    buttons->addStretch(1);
    auto* sections = static_cast<QVBoxLayout*>(m_page->layout());
    sections->addSpacing(steps(4));
    sections->addLayout(buttons);
}

/// Only where it changes: a label that is set lays its page out anew.
void AboutPage::set(const QString& name, const QString& text)
{
    TextLabel* value = m_values.value(name);
    if (value->text() != text)
        value->setText(text);
}

void AboutPage::follow()
{
    if (!isVisible())
        return; // showing it asks
    const EngineVitals& vitals = m_sources.picture.vitals();
    const QLocale locale;
    const Format format;
    const auto seconds = [&format](Millis time) {
        return format.value({}, QStringLiteral("s"), static_cast<double>(time.count()) / 1000);
    };
    set(QStringLiteral("polls"), tr("%1 a second, %2 of them fail; %Ln checks", "", vitals.checks)
                                     .arg(format.number(vitals.pollsPerSecond), format.number(vitals.failedPerSecond)));
    set(QStringLiteral("late"),
        tr("%1 (median), %2 (p99)").arg(seconds(vitals.latenessP50), seconds(vitals.latenessP99)));
    set(QStringLiteral("queues"), tr("%1 polls, %2 of them overdue; %3 results and %4 batches wait")
                                      .arg(locale.toString(vitals.inFlight), locale.toString(vitals.overdue),
                                           locale.toString(vitals.resultQueue), locale.toString(vitals.writeQueue)));
    set(QStringLiteral("written"),
        tr("%1, and %2 lost").arg(locale.toString(vitals.samplesWritten), locale.toString(vitals.samplesDropped)));
    set(QStringLiteral("trouble"), troubleText(vitals));
    if (vitals.at - m_askedAt >= FactsAge)
        askFacts();
}

void AboutPage::focusFirst()
{
    m_bundle->setFocus(Qt::OtherFocusReason);
}

void AboutPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    askFacts();
    follow();
}

void AboutPage::askFacts()
{
    m_askedAt = m_sources.picture.vitals().at;
    m_sources.selfCheck.readFacts([guard = QPointer(this)](const SelfFacts& facts) {
        if (guard)
            guard->showFacts(facts);
    });
}

void AboutPage::showFacts(const SelfFacts& facts)
{
    set(QStringLiteral("folder"), facts.folder);
    set(QStringLiteral("size"),
        tr("settings and alarms %1, history %2").arg(sizeText(facts.storeBytes), sizeText(facts.historyBytes)));
    set(QStringLiteral("grown"), growthText(facts));
    set(QStringLiteral("free"), facts.freeBytes < 0 ? tr("not known") : sizeText(facts.freeBytes));
    set(QStringLiteral("schema"),
        tr("settings and alarms %1, history %2").arg(facts.storeSchema).arg(facts.historySchema));
    set(QStringLiteral("Serverdrift"), facts.program);
    set(QStringLiteral("Qt"), facts.qt);
    set(QStringLiteral("SQLite"), facts.sqlite);
    set(QStringLiteral("libcurl"), facts.curl);
    set(QStringLiteral("net-snmp"), facts.netSnmp);
    set(QStringLiteral("TLS"), facts.tls);
    set(QStringLiteral("system"), facts.system);
}

void AboutPage::copy() const
{
    QString text;
    for (const auto& [label, value] : m_rows)
        text += label + QStringLiteral(": ") + value->text() + QLatin1Char('\n');
    QGuiApplication::clipboard()->setText(text);
}

} // namespace sd
