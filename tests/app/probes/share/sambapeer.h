#pragma once

#include "tests/support/peerprocess.h"

namespace sd::test {

/// Debian's smbd, with shares of its own in a temporary folder, as whoever runs the test: root or not.
/// "open" may be written, "readonly" only read, "guests" lets anybody in; "open" has the folder "nightly" with
/// "dump 1.bak" in it.
class SambaPeer
{
public:
    /// False when samba is not installed, or does not start: see `why`.
    bool start(const QByteArray& more = {});
    [[nodiscard]] QString why() const { return m_why; }

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString user() const { return m_user; }
    [[nodiscard]] QByteArray password() const { return "Väl bevarad 1"; }
    /// Where a share's files are.
    [[nodiscard]] QString folderOf(const QString& share) const;

private:
    bool addUser(const QString& settings);

    PeerProcess m_peer;
    quint16 m_port = 0;
    QString m_user;
    QString m_why;
};

} // namespace sd::test
