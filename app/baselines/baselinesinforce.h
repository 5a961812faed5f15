#pragma once

#include "app/baselines/baselinecatalog.h"

#include <QMutex>
#include <QWaitCondition>

namespace sd {

/// The catalog that is worked by. Another may take its place at any moment: whoever works by one holds it meanwhile.
class BaselinesInForce
{
public:
    /// Empty.
    BaselinesInForce()
        : BaselinesInForce(BaselineCatalog())
    {}
    /// Still being read: who asks waits until one is set.
    struct Awaited
    {};
    explicit BaselinesInForce(Awaited /*why*/) {}
    explicit BaselinesInForce(BaselineCatalog catalog)
        : m_catalog(std::make_shared<const BaselineCatalog>(std::move(catalog)))
    {}

    /// Never null. Any thread.
    [[nodiscard]] std::shared_ptr<const BaselineCatalog> current() const
    {
        const QMutexLocker lock(&m_mutex);
        while (!m_catalog)
            m_isSet.wait(&m_mutex);
        return m_catalog;
    }
    void set(BaselineCatalog catalog)
    {
        auto next = std::make_shared<const BaselineCatalog>(std::move(catalog));
        const QMutexLocker lock(&m_mutex);
        m_catalog.swap(next);
        m_isSet.wakeAll();
    }

private:
    mutable QMutex m_mutex; ///< protects m_catalog
    mutable QWaitCondition m_isSet;
    std::shared_ptr<const BaselineCatalog> m_catalog; ///< null: not set yet
};

} // namespace sd
