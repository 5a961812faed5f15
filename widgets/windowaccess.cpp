#include "widgets/windowaccess.h"

#include "widgets/dialogs/who/shiftdialog.h"
#include "widgets/panels/who/signonpage.h"
#include "widgets/windowactions.h"
#include "widgets/windowcontent.h"

#include <QEvent>
#include <QMainWindow>

namespace sd {

WindowAccess::WindowAccess(Accounts& accounts, QMainWindow& window)
    : QObject(&window)
    , m_accounts(accounts)
    , m_window(window)
    , m_last(accounts.present().who.id)
{
    window.installEventFilter(this);
    m_listening = accounts.listen([this] { follow(); });
}

WindowAccess::~WindowAccess() = default;

void WindowAccess::attend(WindowContent& content)
{
    m_content = &content;
    delete m_page; // in another language now
    WindowActions& asked = content.actions();
    connect(&asked, &WindowActions::shiftAsked, this, &WindowAccess::askForShift);
    connect(&asked, &WindowActions::lockAsked, this, [this] { m_accounts.lock(); });
    connect(&asked, &WindowActions::signOffAsked, this, [this] { m_accounts.signOff(); });
    follow();
}

void WindowAccess::follow()
{
    if (!m_content)
        return;
    const Present& present = m_accounts.present();
    m_content->showPresent(present, present.who.id != m_last);
    m_last = present.who.id;
    if (present.how == Presence::Nobody && (!m_page || !m_page->isVisibleTo(&m_window))) {
        closeDialogs();
        Q_EMIT left();
    }
    showPage(present.how == Presence::Nobody);
}

void WindowAccess::showPage(bool shown)
{
    if (!shown) {
        const bool wasShown = m_page && m_page->isVisibleTo(&m_window);
        delete m_page;
        m_content->show();
        if (wasShown)
            m_content->focusList();
        return;
    }
    if (!m_page)
        m_page = new SignOnPage(m_accounts, &m_window);
    // Not only covered: hidden, its keys are nobody's.
    m_content->hide();
    m_page->setGeometry(m_window.rect());
    m_page->show();
    m_page->raise();
    m_page->focusFirst();
}

void WindowAccess::closeDialogs()
{
    const auto dialogs = m_window.findChildren<QDialog*>();
    for (QDialog* dialog : dialogs)
        dialog->reject();
}

void WindowAccess::askForShift()
{
    auto* dialog = new ShiftDialog(m_accounts, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool WindowAccess::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Resize && m_page)
        m_page->setGeometry(m_window.rect());
    return QObject::eventFilter(watched, event);
}

} // namespace sd
