#include "widgets/dialogs/estate/wayrow.h"

#include "models/domain/checkwords.h"
#include "models/items/itemwords.h"
#include "models/words/explanations.h"
#include "models/words/words.h"
#include "widgets/common/stateshape.h"
#include "widgets/common/textlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include <utility>

namespace sd {

namespace {

constexpr int FigureSide = steps(5);

const QString& dot()
{
    static const QString text = QStringLiteral(" · ");
    return text;
}

} // namespace

WayRow::WayRow(QGridLayout& rows, const char* name, const QString& text)
    : m_box(new QCheckBox(text))
    , m_figure(new QLabel)
    , m_said(new TextLabel(TextLabel::Dim))
{
    m_box->setObjectName(QString::fromLatin1(name));
    m_said->setObjectName(QString::fromLatin1(name) + QStringLiteral("Said"));
    m_figure->setFixedWidth(FigureSide);
    m_said->setWordWrap(true);
    const int row = rows.rowCount();
    rows.addWidget(m_box, row, 0);
    rows.addWidget(m_figure, row, 1);
    rows.addWidget(m_said, row, 2);
}

bool WayRow::isTicked() const
{
    return m_box->isChecked();
}

void WayRow::tick(bool on)
{
    if (m_box->isChecked() == on)
        return;
    if (!m_before)
        m_before = !on;
    m_box->setChecked(on);
}

void WayRow::forget()
{
    m_figure->clear();
    m_figure->setAccessibleName({});
    m_said->clear();
    m_said->setToolTip({});
    if (const auto before = std::exchange(m_before, std::nullopt))
        m_box->setChecked(*before);
}

void WayRow::showAsking()
{
    m_figure->clear();
    m_figure->setAccessibleName({});
    m_said->setText(QStringLiteral("…"));
}

void WayRow::say(const QString& text)
{
    m_said->setText(text);
}

bool WayRow::isBlank() const
{
    return m_said->text().isEmpty();
}

/// "Dell PowerEdge R640", "serial 1234ABC", "iDRAC 5.10.10.00", "Windows Server 2019".
QStringList WayRow::whoItIs(const TrialAnswer& answer)
{
    QStringList said;
    if (const QString machine = machineWord(answer.identity); !machine.isEmpty())
        said += machine;
    if (const QString os = identityWord(answer.identity, QStringLiteral("os")); !os.isEmpty())
        said += os;
    if (const QString serial = identityWord(answer.identity, QStringLiteral("serial")); !serial.isEmpty())
        said += tr("serial %1").arg(serial);
    return said;
}

void WayRow::showAnswer(const TrialAnswer& answer, const QString& credentialName, const ItemWords& words)
{
    const State shown = answer.hasAnswered() ? answer.state : State::NoData;
    m_figure->setPixmap(stateIcon({shown}, paletteOf(m_said->palette())).pixmap(FigureSide, FigureSide));
    m_figure->setAccessibleName(words.state({shown}));
    const QStringList who = whoItIs(answer);
    if (!answer.cause.isEmpty()) {
        m_said->setText((who + QStringList{Words::cause(answer.cause)}).join(dot()));
        m_said->setToolTip(explanationWords(answer.text));
        return;
    }
    QStringList said{tr("answers in %1 ms").arg(QLocale().toString(answer.elapsed.count()))};
    if (!credentialName.isEmpty())
        said += credentialName;
    if (!answer.baselines.isEmpty() || !answer.fitting.isEmpty()) {
        showProposal(answer, who.isEmpty() ? said : who, said);
        return;
    }
    said += who;
    if (who.isEmpty() && !answer.readings.empty())
        said += words.metric(answer.readings.front().reading.key) + QLatin1Char(' ') +
                words.value(asHealth(answer.readings.front()));
    const QString all = said.join(dot());
    m_said->setToolTip(all);
    // Some devices tell half a page of themselves: two lines of it.
    m_said->setText(m_said->fontMetrics().elidedText(all, Qt::ElideRight, scaled(steps(120))));
}

void WayRow::showWantsSignOn(const TrialAnswer& answer)
{
    m_said->setText((whoItIs(answer) + QStringList{tr("wants a sign-on")}).join(dot()));
}

void WayRow::showOdd(const PeerCertificate& certificate)
{
    const QString what = tr("this computer does not trust its certificate");
    m_said->setText(m_said->text() + dot() + what);
    m_said->setToolTip(m_said->toolTip() + QLatin1Char('\n') + what + QStringLiteral(": ") +
                       explanationWords(certificate.fault));
}

/// One line who it is, one what would watch it; how it answered is for the tool tip.
void WayRow::showProposal(const TrialAnswer& answer, const QStringList& who, const QStringList& how)
{
    const QString proposal =
        answer.baselines.isEmpty() ? tr("would fit: %1").arg(answer.fitting.join(QStringLiteral(", ")))
        : answer.readings.empty()  ? tr("baseline %1").arg(answer.baselines.join(QStringLiteral(" + ")))
                                   : tr("baseline %1, %Ln readings", "", static_cast<int>(answer.readings.size()))
                                        .arg(answer.baselines.join(QStringLiteral(" + ")));
    const auto line = [&](const QString& text) {
        return m_said->fontMetrics().elidedText(text, Qt::ElideRight, scaled(steps(84)));
    };
    m_said->setText(line(who.join(dot())) + QLatin1Char('\n') + line(proposal));
    m_said->setToolTip((who + how + QStringList{proposal}).join(QLatin1Char('\n')));
}

} // namespace sd
