#pragma once

#include "models/boundary/changehistory.h"

#include <QThreadPool>

namespace sd {

class Store;

/// Reads the change log on a thread of its own.
class StoreChangeHistory final : public ChangeHistory
{
public:
    /// `store` outlives it.
    explicit StoreChangeHistory(const Store& store);
    ~StoreChangeHistory() override; ///< forgets what waits and ends what is under way

    void changes(ChangeQuestion question, const std::optional<ChangePlace>& after, int limit, quint64 generation,
                 Reply reply) override;

private:
    const Store& m_store;
    QThreadPool m_thread;
};

} // namespace sd
