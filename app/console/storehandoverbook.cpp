#include "app/console/storehandoverbook.h"

#include "app/console/access/refusal.h"
#include "app/console/replyto.h"
#include "models/store/handoverrepository.h"
#include "models/store/store.h"

#include <algorithm>

namespace sd {

StoreHandoverBook::StoreHandoverBook(Store& store, const Clock& clock, Accounts& accounts)
    : m_store(store)
    , m_clock(clock)
    , m_accounts(accounts)
{
    m_thread.setMaxThreadCount(1);
    follow();
    m_listening = accounts.listen([this] { follow(); });
}

void StoreHandoverBook::follow()
{
    const Present& present = m_accounts.present();
    const bool isOn = present.how == Presence::SignedOn || present.how == Presence::Locked;
    if (!isOn)
        m_began.reset();
    else if (!m_began || present.who.id != m_who)
        m_began = present.since;
    m_who = present.who.id;
}

StoreHandoverBook::~StoreHandoverBook()
{
    m_thread.clear();
    m_thread.waitForDone();
}

void StoreHandoverBook::handover(const HandoverQuestion& question, quint64 generation, Reply reply)
{
    const Operator& who = m_accounts.present().who;
    HandoverQuestion whole = question;
    if (!whole.from && m_began)
        whole.from = std::min(*m_began, whole.to);
    HandoverReader reader{who.name, who.customers, m_accounts.allows(Right::Audit)};
    m_thread.start([this, whole, generation, reader = std::move(reader), give = replyHere(std::move(reply))] {
        Answer answer{.generation = generation};
        const auto db = m_store.reader();
        auto read = db ? HandoverRepository(**db).read(whole, reader) : Result<Handover>(db.failure());
        if (read)
            answer.handover = std::move(*read);
        else
            answer.failure = read.failure();
        give(std::move(answer));
    });
}

void StoreHandoverBook::leaveWord(QString text, Left done)
{
    const auto answer = replyHere(std::move(done));
    if (const auto refused = refusal(m_accounts, Right::Comment)) {
        answer(*refused);
        return;
    }
    const Author by{m_accounts.present().who.name, m_clock.utcNow()};
    m_store.write([text = std::move(text), by](Connection& db) { return HandoverRepository(db).leaveWord(text, by); },
                  [answer](const Result<void>& written) { answer(written); });
}

} // namespace sd
