#pragma once

#include "models/domain/failure.h"

#include <QString>

#include <memory>

namespace sd {

/// Says that this process writes history into a data folder. Held by the operating system for the life of the object,
/// so that it ends with the process, however that ends.
class FolderLock
{
public:
    /// Fails at once, with "locked" when another holds it.
    static Result<std::unique_ptr<FolderLock>> take(const QString& folder);
    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

private:
    explicit FolderLock(int descriptor)
        : m_descriptor(descriptor)
    {}
    int m_descriptor;
};

} // namespace sd
