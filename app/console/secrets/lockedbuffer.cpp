#include "app/console/secrets/lockedbuffer.h"

#include <sodium.h>

#include <algorithm>
#include <new>

namespace sd {

LockedBuffer::LockedBuffer(size_t size)
    : m_size(size)
{
    if (sodium_init() < 0)
        throw std::bad_alloc();
    m_memory = static_cast<unsigned char*>(sodium_malloc(std::max<size_t>(size, 1)));
    if (!m_memory)
        throw std::bad_alloc();
    std::fill_n(m_memory, size, static_cast<unsigned char>(0));
}

LockedBuffer::~LockedBuffer()
{
    sodium_free(m_memory);
}

std::shared_ptr<LockedBuffer> LockedBuffer::copyOf(QByteArrayView bytes)
{
    auto buffer = std::make_shared<LockedBuffer>(static_cast<size_t>(bytes.size()));
    std::copy(bytes.begin(), bytes.end(), buffer->m_memory);
    return buffer;
}

QByteArrayView LockedBuffer::view() const
{
    return {m_memory, static_cast<qsizetype>(m_size)};
}

void wipe(QByteArray& bytes)
{
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

} // namespace sd
