#include "app/console/storechangehistory.h"

#include "app/console/replyto.h"
#include "models/store/changelog.h"
#include "models/store/store.h"

namespace sd {

StoreChangeHistory::StoreChangeHistory(const Store& store)
    : m_store(store)
{
    m_thread.setMaxThreadCount(1);
}

StoreChangeHistory::~StoreChangeHistory()
{
    m_thread.clear();
    m_thread.waitForDone();
}

void StoreChangeHistory::changes(ChangeQuestion question, const std::optional<ChangePlace>& after, int limit,
                                 quint64 generation, Reply reply)
{
    m_thread.start(
        [this, question = std::move(question), after, limit, generation, give = replyHere(std::move(reply))] {
            Answer answer{.generation = generation};
            const auto db = m_store.reader();
            auto found = db ? ChangeLog(**db).find(question, after, limit) : Result<ChangePage>(db.failure());
            if (found)
                answer.page = std::move(*found);
            else
                answer.failure = found.failure();
            give(std::move(answer));
        });
}

} // namespace sd
