#pragma once

#include "models/domain/readingplan.h"

#include <memory>
#include <vector>

namespace sd {

/// Plans made ready for a protocol (ExpositionReader, NutReader), kept for the next polls of the same plan.
template<typename Reader>
class ReaderCache
{
public:
    std::shared_ptr<const Reader> get(const std::shared_ptr<const ReadingPlan>& plan)
    {
        for (const auto& known : m_readers) {
            if (known->program().plan == plan)
                return known;
        }
        // There are as many plans as baselines; after these were read anew the old ones go.
        if (m_readers.size() >= mostPlans)
            m_readers.erase(m_readers.begin());
        return m_readers.emplace_back(std::make_shared<const Reader>(plan));
    }

private:
    static constexpr size_t mostPlans = 64;
    std::vector<std::shared_ptr<const Reader>> m_readers;
};

} // namespace sd
