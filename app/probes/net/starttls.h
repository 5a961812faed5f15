#pragma once

#include <QByteArray>
#include <QString>

namespace sd {

/// The few lines in the clear before TLS: SMTP (RFC 3207) and IMAP (RFC 9051 §6.2.1). No socket: bytes in, bytes out.
class StartTls
{
public:
    enum class Step : quint8 {
        Talk,    ///< send what `takeOutput` gives, then wait for more
        Ready,   ///< the other side waits for our handshake
        Refused, ///< it does not offer or not allow it; see `error`
        Broken,  ///< it does not speak the protocol; see `error`
    };

    /// `protocol`: "", "smtp" or "imap".
    explicit StartTls(const QString& protocol);

    /// What must happen next. Bytes that follow the last line in the clear are refused: they were put there by
    /// somebody in between (CVE-2011-0411).
    Step feed(const QByteArray& received);
    QByteArray takeOutput() { return std::exchange(m_output, {}); }
    [[nodiscard]] QString error() const { return m_error; }

private:
    enum class Wait : quint8 { Nothing, Greeting, Ehlo, Go };

    Step line(const QByteArray& text);
    Step smtpLine(const QByteArray& text);
    Step imapLine(const QByteArray& text);
    Step end(Step step, const QByteArray& said);
    Step end(Step step, const QString& error);

    const bool m_isSmtp;
    Wait m_wait = Wait::Nothing;
    bool m_isOffered = false;
    QByteArray m_input;
    QByteArray m_output;
    QString m_error;
};

} // namespace sd
