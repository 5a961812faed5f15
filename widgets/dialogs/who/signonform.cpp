#include "widgets/dialogs/who/signonform.h"

#include "models/words/failures.h"
#include "widgets/common/palette.h"
#include "widgets/common/textlabel.h"
#include "widgets/dialogs/dialogframe.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>

#include <chrono>

namespace sd {

namespace {

using namespace std::chrono_literals;

/// What Caps Lock does to a letter, told by Shift: Qt does not say it otherwise. Nothing: the key was no letter.
std::optional<bool> isInCapitals(const QKeyEvent& key)
{
    const QString text = key.text();
    if (text.size() != 1 || !text.at(0).isLetter() || text.at(0).toLower() == text.at(0).toUpper())
        return {};
    return text.at(0).isUpper() != key.modifiers().testFlag(Qt::ShiftModifier);
}

} // namespace

SignOnForm::SignOnForm(Accounts& accounts, QWidget* parent)
    : QWidget(parent)
    , m_accounts(accounts)
    , m_form(new QFormLayout(this))
    , m_login(new QLineEdit)
    , m_password(new QLineEdit)
    , m_capitals(new TextLabel(TextLabel::Small, tr("Capitals are locked")))
    , m_trouble(new TextLabel(TextLabel::Plain))
{
    setObjectName(QStringLiteral("signOnForm"));
    m_form->setContentsMargins({});
    m_form->setHorizontalSpacing(steps(4));
    m_form->setVerticalSpacing(steps(2));
    m_login->setObjectName(QStringLiteral("login"));
    m_login->setMaxLength(64);
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(256);
    m_password->installEventFilter(this);
    m_capitals->setObjectName(QStringLiteral("capitals"));
    m_capitals->hide();
    m_trouble->setObjectName(QStringLiteral("signOnTrouble"));
    m_trouble->setWordWrap(true);
    m_trouble->setMinimumHeight(steps(10));
    addField(*m_form, tr("&Login"), *m_login);
    addField(*m_form, tr("&Password"), *m_password);
    m_form->addRow(QString(), m_capitals);
    m_form->addRow(m_trouble);
    m_ticker.setInterval(1s);
    connect(&m_ticker, &QTimer::timeout, this, &SignOnForm::follow);
    for (QLineEdit* field : {m_login, m_password}) {
        connect(field, &QLineEdit::textEdited, this, [this] {
            m_refused.clear();
            follow();
        });
        connect(field, &QLineEdit::returnPressed, this, [this] {
            if (!m_canSubmit && !m_isAsking)
                focusFirst();
            submit();
        });
    }
    follow();
}

void SignOnForm::setLogin(const QString& login)
{
    m_login->setText(login);
    follow();
}

void SignOnForm::focusFirst()
{
    QLineEdit* field = m_login->text().isEmpty() ? m_login : m_password;
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
}

/// What can be sent now, and what there is to say.
void SignOnForm::follow()
{
    const QString login = m_login->text().trimmed();
    const Millis wait = m_accounts.waitLeft();
    const bool isWaiting = wait > Millis{0};
    if (isWaiting != m_ticker.isActive()) {
        if (isWaiting)
            m_ticker.start();
        else
            m_ticker.stop();
    }
    const bool byDesktop = !login.isEmpty() && !m_accounts.needsPassword(login);
    m_password->setPlaceholderText(byDesktop ? tr("The desktop's sign-on is enough") : QString());
    QString said = m_refused;
    if (isWaiting) {
        const auto seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(wait).count());
        said +=
            (said.isEmpty() ? QString() : QStringLiteral(" ")) + tr("You can try again in %n seconds.", "", seconds);
    }
    m_trouble->setText(said);
    const bool can = !m_isAsking && !isWaiting && !login.isEmpty() && (byDesktop || !m_password->text().isEmpty());
    if (can != m_canSubmit) {
        m_canSubmit = can;
        Q_EMIT canSubmitChanged(can);
    }
}

void SignOnForm::submit()
{
    if (!m_canSubmit)
        return;
    m_isAsking = true;
    m_refused.clear();
    follow();
    QByteArray password = m_password->text().toUtf8();
    m_password->clear(); // what was wrong is typed anew
    m_accounts.signOn(m_login->text().trimmed(), std::move(password),
                      [guard = QPointer(this)](const Result<void>& done) {
                          if (guard)
                              guard->answer(done);
                      });
}

void SignOnForm::answer(const Result<void>& done)
{
    m_isAsking = false;
    m_refused = done ? QString() : failureWords(done.failure().message);
    follow();
    if (done) {
        Q_EMIT signedOn();
        return;
    }
    m_password->setFocus(Qt::OtherFocusReason);
}

bool SignOnForm::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_password && event->type() == QEvent::KeyPress) {
        if (const auto capitals = isInCapitals(*static_cast<QKeyEvent*>(event)))
            m_capitals->setVisible(*capitals);
    }
    return QWidget::eventFilter(watched, event);
}

/// Nothing that was typed waits for the next one.
void SignOnForm::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_password->clear();
    m_capitals->hide();
}

} // namespace sd
