#include "widgets/dialogs/estate/trialview.h"

#include "models/words/explanations.h"
#include "models/words/words.h"
#include "widgets/common/textlabel.h"
#include "widgets/dialogs/estate/readingsview.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <tuple>

namespace sd {

namespace {

/// By all that a poll depends on: what the check is called and how often it is made are none of it.
bool asksTheSame(const Trial& a, const Trial& b)
{
    const auto what = [](const Trial& trial) {
        return std::tie(trial.server.address, trial.server.credential, trial.check.params, trial.check.timeout,
                        trial.check.credential, trial.typed, trial.typedUser);
    };
    return what(a) == what(b);
}

} // namespace

TrialView::TrialView(Workbench& workbench, const ItemWords& words, Asked asked, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_words(words)
    , m_asked(std::move(asked))
    , m_button(new QPushButton(tr("Test now")))
    , m_outcome(new TextLabel(TextLabel::Dim))
    , m_accept(new QPushButton)
    , m_readings(new ReadingsView(words))
{
    m_button->setObjectName(QStringLiteral("testNow"));
    m_button->setAutoDefault(false);
    m_outcome->setObjectName(QStringLiteral("trialOutcome"));
    m_outcome->setWordWrap(true);
    m_readings->setObjectName(QStringLiteral("trialReadings"));
    m_readings->setAccessibleName(tr("What the test read"));
    auto* top = new QHBoxLayout;
    top->setSpacing(steps(3));
    top->addWidget(m_button);
    top->addWidget(m_outcome, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(steps(2));
    layout->addLayout(top);
    m_accept->setObjectName(QStringLiteral("trialAccept"));
    m_accept->setAutoDefault(false);
    m_accept->hide();
    layout->addWidget(m_accept, 0, Qt::AlignLeft);
    layout->addWidget(m_readings);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_isRunning)
            stop();
        else
            run();
    });
    connect(m_accept, &QPushButton::clicked, this, [this] { Q_EMIT certificateAccepted(m_fingerprint); });
    follow();
}

void TrialView::follow()
{
    const std::optional<Trial> now = m_asked();
    if (m_tried && (!now || !asksTheSame(*now, *m_tried)))
        clear();
    m_button->setEnabled(m_isRunning || now.has_value());
}

void TrialView::clear()
{
    m_tried.reset();
    m_underWay.reset();
    m_isRunning = false;
    m_button->setText(tr("Test now"));
    m_outcome->clear();
    offer(nullptr);
    m_readings->setReadings({});
}

void TrialView::run()
{
    const std::optional<Trial> trial = m_asked();
    if (!trial)
        return;
    m_isRunning = true;
    m_tried = trial;
    m_readings->setReadings({});
    m_button->setText(tr("Stop"));
    m_outcome->setText(tr("Waits for an answer, %1 at most …").arg(m_words.age(trial->check.timeout)));
    m_underWay = m_workbench.tryCheck(*trial, [guard = QPointer(this)](const TrialAnswer& answer) {
        if (guard)
            guard->take(answer);
    });
}

/// Where the check can hold one.
void TrialView::offer(const SharedCertificate& certificate)
{
    const auto kept = [](const auto& own) -> const QString* {
        if constexpr (requires { own.certificate; })
            return &own.certificate;
        else
            return nullptr;
    };
    const QString* before = m_tried ? std::visit(kept, *m_tried->check.params) : nullptr;
    const bool isOther = before != nullptr && !before->isEmpty();
    m_fingerprint = certificate && before != nullptr ? fingerprintText(certificate->fingerprint) : QString();
    m_accept->setText(isOther ? tr("Accept the new certificate instead") : tr("Accept this certificate"));
    m_accept->setVisible(!m_fingerprint.isEmpty());
}

void TrialView::stop()
{
    m_underWay.reset();
    m_isRunning = false;
    m_button->setText(tr("Test now"));
    m_outcome->setText(tr("Stopped."));
    follow();
}

void TrialView::take(const TrialAnswer& answer)
{
    m_isRunning = false;
    m_button->setText(tr("Test again"));
    QStringList said;
    if (!answer.cause.isEmpty())
        said += Words::cause(answer.cause);
    else
        said +=
            tr("%1, answered in %2 ms").arg(m_words.state({answer.state}), QLocale().toString(answer.elapsed.count()));
    if (!answer.text.isEmpty())
        said += explanationWords(answer.text);
    m_outcome->setText(said.join(QStringLiteral(": ")));
    m_readings->setReadings(answer.readings);
    offer(answer.cause == QStringLiteral("tls") ? answer.certificate : nullptr);
    follow();
}

} // namespace sd
