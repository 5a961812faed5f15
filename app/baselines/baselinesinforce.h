#pragma once

#include "app/baselines/baselinecatalog.h"

#include <QMutex>

namespace sd {

/// The catalog that is worked by. Another may take its place at any moment: whoever works by one holds it meanwhile.
class BaselinesInForce
{
public:
    BaselinesInForce() = default;
    explicit BaselinesInForce(BaselineCatalog catalog)
        : m_catalog(std::make_shared<const BaselineCatalog>(std::move(catalog)))
    {}

    /// Never null. Any thread.
    [[nodiscard]] std::shared_ptr<const BaselineCatalog> current() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_catalog;
    }
    void set(BaselineCatalog catalog)
    {
        auto next = std::make_shared<const BaselineCatalog>(std::move(catalog));
        const QMutexLocker lock(&m_mutex);
        m_catalog.swap(next);
    }

private:
    mutable QMutex m_mutex; ///< protects m_catalog
    std::shared_ptr<const BaselineCatalog> m_catalog = std::make_shared<const BaselineCatalog>();
};

} // namespace sd
