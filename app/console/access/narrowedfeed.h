#pragma once

#include "app/console/access/customerfilter.h"
#include "models/boundary/accounts.h"

#include <map>
#include <memory>

namespace sd {

/// The live feed as the one who sits here may see it. Whoever sees all is given the feed itself; when another one comes
/// who sees other things, every listener is told a new picture. While nobody is on, all alarms are told: the sounds go
/// on, and the window shows none of it. On the thread of the accounts.
class NarrowedFeed final : public LiveFeed
{
public:
    /// Both outlive it.
    NarrowedFeed(LiveFeed& whole, Accounts& accounts);

    [[nodiscard]] Subscription subscribe(Listener listener) override;
    /// Whose things are; nullptr: all of them are theirs.
    [[nodiscard]] CustomerFilter* filter() const { return m_filter.get(); }

private:
    struct Listening
    {
        Listener listener;
        Subscription subscription;
    };
    /// Shared with the subscriptions, which may outlive it.
    using Register = std::map<int, std::shared_ptr<Listening>>;

    void follow();
    void connect(Listening& listening);

    LiveFeed& m_whole;
    Accounts& m_accounts;
    std::vector<CustomerId> m_customers;
    std::unique_ptr<CustomerFilter> m_filter;
    Subscription m_own; ///< feeds the filter
    std::shared_ptr<Register> m_register = std::make_shared<Register>();
    int m_next = 0;
    Subscription m_listening;
};

} // namespace sd
