#include "widgets/dialogs/estate/bmcsignon.h"

#include "models/words/explanations.h"
#include "widgets/common/palette.h"
#include "widgets/common/textlabel.h"
#include "widgets/dialogs/estate/fieldtrouble.h"

#include <QCheckBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace sd {

namespace {

/// "idrac-8KQ2XN3": what it is called; all of it where it has no common name.
QString nameIn(const QString& subject)
{
    static const QRegularExpression common(QStringLiteral("(?:^|, )CN = (.+?)(?:, \\w+ = |$)"));
    const QRegularExpressionMatch match = common.match(subject);
    return match.hasMatch() ? match.captured(1) : subject;
}

} // namespace

BmcSignOn::BmcSignOn(QWidget* parent)
    : QWidget(parent)
    , m_user(new QLineEdit)
    , m_password(new QLineEdit)
    , m_signOn(new QPushButton(tr("Sign on")))
    , m_shown(new TextLabel(TextLabel::Dim))
    , m_accept(new QCheckBox(tr("Accept this certificate, and no other")))
    , m_trouble(new FieldTrouble(QStringLiteral("bmc")))
{
    build();
    for (QLineEdit* edit : {m_user, m_password}) {
        connect(edit, &QLineEdit::textChanged, this, [this] {
            m_trouble->tell({});
            follow();
            Q_EMIT typed();
        });
    }
    connect(m_accept, &QCheckBox::toggled, this, &BmcSignOn::follow);
    connect(m_signOn, &QPushButton::clicked, this, &BmcSignOn::asked);
    follow();
}

void BmcSignOn::build()
{
    m_user->setObjectName(QStringLiteral("bmcUser"));
    m_user->setPlaceholderText(tr("User of the BMC"));
    m_user->setAccessibleName(tr("User of the BMC"));
    m_password->setObjectName(QStringLiteral("bmcPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("Password, where no stored credential fits"));
    m_password->setAccessibleName(tr("Password of the BMC"));
    m_signOn->setObjectName(QStringLiteral("bmcSignOn"));
    m_signOn->setAutoDefault(false);
    m_shown->setObjectName(QStringLiteral("bmcCertificate"));
    m_shown->setWordWrap(true);
    m_shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_accept->setObjectName(QStringLiteral("bmcAccept"));
    auto* row = new QHBoxLayout;
    row->setSpacing(steps(2));
    row->addWidget(m_user, 1);
    row->addWidget(m_password, 2);
    row->addWidget(m_signOn);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(steps(1));
    layout->addLayout(row);
    layout->addWidget(m_shown);
    layout->addWidget(m_accept);
    layout->addWidget(m_trouble);
}

void BmcSignOn::forget()
{
    m_certificate.reset();
    m_wasShown = false;
    m_accept->setChecked(false);
    m_user->clear(); // it was meant for that one alone
    m_password->clear();
    m_trouble->tell({});
    follow();
}

/// Another certificate than the one that was accepted is to be looked at anew.
void BmcSignOn::setShown(const SharedCertificate& certificate)
{
    const bool isSame = m_certificate && certificate && m_certificate->fingerprint == certificate->fingerprint;
    m_certificate = certificate;
    m_wasShown = true;
    if (!isSame)
        m_accept->setChecked(false);
    follow();
}

void BmcSignOn::setCredential(CredentialId credential)
{
    if (m_credential == credential)
        return;
    m_credential = credential;
    m_trouble->tell({});
    follow();
}

void BmcSignOn::tell(const QString& trouble)
{
    m_trouble->tell(trouble);
}

void BmcSignOn::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    follow();
}

bool BmcSignOn::needsAcceptance() const
{
    return m_certificate && !m_certificate->fault.isEmpty() && !m_accept->isChecked();
}

bool BmcSignOn::canSignOn() const
{
    return m_wasShown && !needsAcceptance() && (isTyped() || m_credential);
}

bool BmcSignOn::isTyped() const
{
    return !user().isEmpty() && !m_password->text().isEmpty();
}

QString BmcSignOn::user() const
{
    return m_user->text().trimmed();
}

QByteArray BmcSignOn::password() const
{
    return m_password->text().toUtf8();
}

void BmcSignOn::fill(Trial& trial) const
{
    if (isTyped()) {
        trial.typedUser = user();
        trial.typed.emplace_back(QStringLiteral("password"), password());
    } else {
        trial.check.credential = m_credential;
    }
}

/// What a person compares with what the BMC says of itself elsewhere.
QString BmcSignOn::certificateWords() const
{
    const QString until =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMs(m_certificate->until)).date(), QLocale::ShortFormat);
    return tr("This computer does not trust its certificate: %1.\nIt is for %2, valid until %3. SHA-256:\n%4")
        .arg(explanationWords(m_certificate->fault), nameIn(m_certificate->subject), until,
             fingerprintText(m_certificate->fingerprint).replace(QLatin1Char(':'), QLatin1Char(' ')));
}

void BmcSignOn::follow()
{
    const bool isOdd = m_certificate && !m_certificate->fault.isEmpty();
    m_shown->setText(isOdd ? certificateWords() : QString());
    m_shown->setVisible(isOdd);
    // Whoever made it wrote that, and must not draw here.
    m_shown->setToolTip(isOdd ? m_certificate->subject : QString());
    m_accept->setVisible(isOdd);
    m_signOn->setEnabled(canSignOn() && !m_isRunning);
    setVisible(m_wasShown); // nobody is there to sign on to
    Q_EMIT changed();
}

} // namespace sd
