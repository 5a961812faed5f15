#include "app/console/access/narrowedfeed.h"

namespace sd {

NarrowedFeed::NarrowedFeed(LiveFeed& whole, Accounts& accounts)
    : m_whole(whole)
    , m_accounts(accounts)
{
    m_listening = accounts.listen([this] { follow(); });
    follow();
}

Subscription NarrowedFeed::subscribe(Listener listener)
{
    const int number = m_next++;
    const auto listening = std::make_shared<Listening>();
    listening->listener = std::move(listener);
    (*m_register)[number] = listening;
    connect(*listening);
    return Subscription([known = m_register, number] { known->erase(number); });
}

void NarrowedFeed::connect(Listening& listening)
{
    listening.subscription.reset();
    if (!m_filter) {
        listening.subscription = m_whole.subscribe(listening.listener);
        return;
    }
    // Each has a filter of its own: it is told each batch at another time.
    const auto filter = std::make_shared<CustomerFilter>(m_customers);
    listening.subscription = m_whole.subscribe(
        [filter, tell = listening.listener](const LiveBatch& batch) { tell(filter->narrowed(batch)); });
}

void NarrowedFeed::follow()
{
    const std::vector<CustomerId>& customers = m_accounts.present().who.customers;
    if (customers == m_customers)
        return;
    m_customers = customers;
    m_own.reset();
    m_filter.reset();
    if (!m_customers.empty()) {
        m_filter = std::make_unique<CustomerFilter>(m_customers);
        m_own = m_whole.subscribe([filter = m_filter.get()](const LiveBatch& batch) { (void)filter->narrowed(batch); });
    }
    const Register all = *m_register; // one of them may leave meanwhile
    for (const auto& [number, listening] : all)
        connect(*listening);
}

} // namespace sd
