#pragma once

#include "models/boundary/secret.h"

#include <span>

namespace sd {

/// Memory from sodium_malloc: locked against swapping, left out of core files, between guard pages, wiped when freed.
class LockedBuffer final : public SecretBuffer
{
public:
    /// `size` bytes of zero. Throws std::bad_alloc when the machine allows no more locked memory.
    explicit LockedBuffer(size_t size);
    ~LockedBuffer() override;
    LockedBuffer(const LockedBuffer&) = delete;
    LockedBuffer& operator=(const LockedBuffer&) = delete;

    static std::shared_ptr<LockedBuffer> copyOf(QByteArrayView bytes);

    [[nodiscard]] QByteArrayView view() const override;
    [[nodiscard]] std::span<unsigned char> bytes() { return {m_memory, m_size}; }
    [[nodiscard]] std::span<const unsigned char> bytes() const { return {m_memory, m_size}; }

private:
    unsigned char* m_memory = nullptr;
    size_t m_size = 0;
};

/// Overwrites what is left of a secret in ordinary memory, in a way that the compiler can't leave out.
void wipe(QByteArray& bytes);

} // namespace sd
