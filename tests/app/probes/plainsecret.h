#pragma once

#include "models/boundary/secret.h"

#include <QByteArray>

namespace sd::test {

/// A secret for tests, kept like any other bytes.
inline Secret plainSecret(const QByteArray& text)
{
    class Buffer : public SecretBuffer
    {
    public:
        explicit Buffer(QByteArray bytes)
            : m_bytes(std::move(bytes))
        {}
        [[nodiscard]] QByteArrayView view() const override { return m_bytes; }

    private:
        QByteArray m_bytes;
    };
    return Secret(std::make_shared<Buffer>(text));
}

} // namespace sd::test
