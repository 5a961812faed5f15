#include "app/probes/net/starttls.h"

#include "models/domain/explanation.h"

namespace sd {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestTalk = 16 << 10; ///< bytes before the handshake
}

StartTls::StartTls(const QString& protocol)
    : m_isSmtp(protocol == "smtp"_L1)
    , m_wait(protocol.isEmpty() ? Wait::Nothing : Wait::Greeting)
{}

StartTls::Step StartTls::feed(const QByteArray& received)
{
    if (m_wait == Wait::Nothing)
        return Step::Ready;
    m_input += received;
    for (qsizetype end = m_input.indexOf('\n'); end >= 0; end = m_input.indexOf('\n')) {
        const QByteArray text = m_input.first(end).trimmed();
        m_input.remove(0, end + 1);
        const Step step = line(text);
        if (step != Step::Talk)
            return step;
    }
    if (m_input.size() > longestTalk)
        return end(Step::Broken, explain(Why::StartTlsEndless));
    return Step::Talk;
}

StartTls::Step StartTls::line(const QByteArray& text)
{
    const Step step = m_isSmtp ? smtpLine(text) : imapLine(text);
    if (step == Step::Ready && !m_input.isEmpty())
        return end(Step::Broken, explain(Why::StartTlsInClear));
    return step;
}

StartTls::Step StartTls::smtpLine(const QByteArray& text)
{
    // "250-SIZE" goes on, "250 SIZE" is the last line of a reply.
    const bool isLast = text.size() == 3 || (text.size() > 3 && text[3] == ' ');
    bool isNumber = false;
    text.first(std::min<qsizetype>(3, text.size())).toUInt(&isNumber);
    if (!isNumber || (!isLast && (text.size() < 4 || text[3] != '-')))
        return end(Step::Broken, text);
    const QByteArray word = text.sliced(std::min<qsizetype>(4, text.size())).trimmed().toUpper();
    if (m_wait == Wait::Ehlo && text.startsWith("250") && word == "STARTTLS")
        m_isOffered = true;
    if (!isLast)
        return Step::Talk;
    switch (m_wait) {
    case Wait::Nothing:
        break;
    case Wait::Greeting:
        if (!text.startsWith("220"))
            return end(Step::Refused, text);
        m_output = "EHLO serverdrift.invalid\r\n";
        m_wait = Wait::Ehlo;
        return Step::Talk;
    case Wait::Ehlo:
        if (!text.startsWith("250") || !m_isOffered)
            return text.startsWith("250") ? end(Step::Refused, explain(Why::StartTlsNotOffered))
                                          : end(Step::Refused, text);
        m_output = "STARTTLS\r\n";
        m_wait = Wait::Go;
        return Step::Talk;
    case Wait::Go:
        return text.startsWith("220") ? Step::Ready : end(Step::Refused, text);
    }
    return Step::Ready;
}

StartTls::Step StartTls::imapLine(const QByteArray& text)
{
    if (m_wait == Wait::Greeting) {
        if (!text.startsWith("* OK") && !text.startsWith("* PREAUTH"))
            return end(text.startsWith("* BYE") ? Step::Refused : Step::Broken, text);
        m_output = "a1 STARTTLS\r\n";
        m_wait = Wait::Go;
        return Step::Talk;
    }
    if (text.startsWith("* "))
        return Step::Talk; // it may say things of its own in between
    if (!text.startsWith("a1 "))
        return end(Step::Broken, text);
    return text.startsWith("a1 OK") ? Step::Ready : end(Step::Refused, text);
}

StartTls::Step StartTls::end(Step step, const QByteArray& said)
{
    return end(step, QString::fromUtf8(said.first(std::min<qsizetype>(said.size(), 200))));
}

StartTls::Step StartTls::end(Step step, const QString& error)
{
    m_error = error;
    return step;
}

} // namespace sd
