#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace sd {

/// What a Windows says of itself when somebody begins to sign on by NTLM, before any name or password
/// (MS-NLMP 2.2.1.2).
struct NtlmChallenge
{
    QString version;  ///< "10.0.20348"; empty: not told
    QString computer; ///< NetBIOS name
    QString fullName; ///< with its domain: "dc02.example.se"

    /// Of the value of WWW-Authenticate, "Negotiate TlRMTVNTUAAC…". Nothing for what is no challenge.
    static std::optional<NtlmChallenge> parse(const QByteArray& authenticate);
};

/// The value of Authorization that begins it. It names nobody: no sign-on fails, and none is counted.
QByteArray ntlmOpening();

} // namespace sd
