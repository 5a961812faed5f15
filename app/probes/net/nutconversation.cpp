#include "app/probes/net/nutconversation.h"

#include <algorithm>
#include <array>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNutLine = 4'096; ///< bytes; upsd's own are at most 1024
constexpr qsizetype longestNutSaying = 200; ///< bytes of what it said that are kept

bool isDenial(const QByteArray& code)
{
    static constexpr std::array codes{"ACCESS-DENIED", "INVALID-PASSWORD", "INVALID-USERNAME", "USERNAME-REQUIRED",
                                      "PASSWORD-REQUIRED"};
    return std::any_of(codes.begin(), codes.end(), [&code](const char* denial) { return code == denial; });
}

bool hasLineBreak(QByteArrayView text)
{
    return text.contains('\n') || text.contains('\r') || text.contains('\0');
}

} // namespace

std::optional<std::vector<QByteArray>> nutWords(QByteArrayView line)
{
    std::vector<QByteArray> words;
    QByteArray word;
    bool isInWord = false;
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        char c = line[i];
        if (c == '"') {
            isQuoted = !isQuoted;
            isInWord = true; // "" is a word, too
            continue;
        }
        if (!isQuoted && (c == ' ' || c == '\t')) {
            if (isInWord)
                words.push_back(std::exchange(word, {}));
            isInWord = false;
            continue;
        }
        if (c == '\\' && i + 1 < line.size())
            c = line[++i];
        word += c;
        isInWord = true;
    }
    if (isQuoted)
        return std::nullopt;
    if (isInWord)
        words.push_back(word);
    return words;
}

QByteArray nutQuoted(QByteArrayView word)
{
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
               c == '.';
    };
    if (!word.isEmpty() && std::all_of(word.begin(), word.end(), isPlain))
        return word.toByteArray();
    QByteArray quoted;
    quoted.reserve(word.size() * 2 + 2);
    quoted += '"';
    for (const char c : word) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted += '"';
}

NutConversation::Step NutConversation::begin()
{
    if (hasLineBreak(m_question.ups.toUtf8()) || hasLineBreak(m_question.user.toUtf8()) ||
        hasLineBreak(m_question.password.view()))
        return end(Outcome::Unsayable);
    return m_question.tls == Tls::Off ? signOn() : say("STARTTLS", Wait::Tls);
}

NutConversation::Step NutConversation::secured()
{
    return signOn();
}

NutConversation::Step NutConversation::feed(QByteArrayView received)
{
    if (m_outcome != Outcome::None)
        return Step::Finished;
    m_input.append(received);
    qsizetype at = 0;
    Step step = Step::Talk;
    for (qsizetype stop = m_input.indexOf('\n'); stop >= 0 && step == Step::Talk; stop = m_input.indexOf('\n', at)) {
        QByteArrayView text = QByteArrayView(m_input).sliced(at, stop - at);
        if (text.endsWith('\r'))
            text.chop(1);
        at = stop + 1;
        step = text.size() > longestNutLine ? end(Outcome::Endless) : line(text);
    }
    m_input.remove(0, at);
    if (step == Step::Handshake && !m_input.isEmpty())
        return end(Outcome::InClear);
    if (step == Step::Talk && m_input.size() > longestNutLine)
        return end(Outcome::Endless);
    return step;
}

NutConversation::Step NutConversation::line(QByteArrayView text)
{
    const auto words = nutWords(text);
    if (!words || words->empty())
        return end(Outcome::Broken, text);
    if (m_wait == Wait::Tls)
        return tlsAnswer(*words);
    if (words->front() == "ERR")
        return refused(*words);
    if (m_wait == Wait::Upses || m_wait == Wait::Variables)
        return listLine(*words, text);
    if (words->front() != "OK")
        return end(Outcome::Broken, text);
    return m_wait == Wait::User ? sendPassword() : ask();
}

/// An upsd without TLS says FEATURE-NOT-SUPPORTED or -CONFIGURED, an old one that it does not know the command.
NutConversation::Step NutConversation::tlsAnswer(const std::vector<QByteArray>& words)
{
    if (words.front() == "OK")
        return Step::Handshake;
    if (words.front() != "ERR" || words.size() < 2)
        return end(Outcome::Broken, words.front());
    if (isDenial(words[1]))
        return end(Outcome::Denied, words[1]);
    return m_question.tls == Tls::Required ? end(Outcome::NoTls, words[1]) : signOn();
}

NutConversation::Step NutConversation::refused(const std::vector<QByteArray>& words)
{
    const QByteArray code = words.size() > 1 ? words[1] : QByteArray();
    if (isDenial(code))
        return end(Outcome::Denied, code);
    if (code == "DATA-STALE")
        return end(Outcome::Stale, code);
    if (code == "DRIVER-NOT-CONNECTED")
        return end(Outcome::NoDriver, code);
    if (code == "UNKNOWN-UPS" && m_wait == Wait::Variables) {
        m_isUnknown = true;
        return askForUpses();
    }
    return end(m_isUnknown ? Outcome::UnknownUps : Outcome::Refused, code);
}

NutConversation::Step NutConversation::listLine(const std::vector<QByteArray>& words, QByteArrayView text)
{
    const bool isFrame = words.size() >= 3 && words[1] == "LIST" && words[2] == (m_wait == Wait::Upses ? "UPS" : "VAR");
    if (isFrame && words[0] == "BEGIN" && !m_isInList) {
        m_isInList = true;
        return Step::Talk;
    }
    if (!m_isInList)
        return end(Outcome::Broken, text);
    if (!isFrame || words[0] != "END")
        return take(words, text);
    m_isInList = false;
    return m_wait == Wait::Upses ? upsesListed() : end(Outcome::Answered);
}

NutConversation::Step NutConversation::take(const std::vector<QByteArray>& words, QByteArrayView text)
{
    if (m_wait == Wait::Upses) {
        if (words.size() < 2 || words[0] != "UPS")
            return end(Outcome::Broken, text);
        m_names += QString::fromUtf8(words[1]);
        return static_cast<size_t>(m_names.size()) > mostUpses ? end(Outcome::TooMuch) : Step::Talk;
    }
    if (words.size() != 4 || words[0] != "VAR")
        return end(Outcome::Broken, text);
    m_variables.emplace_back(words[2], words[3]);
    return m_variables.size() > mostVariables ? end(Outcome::TooMuch) : Step::Talk;
}

NutConversation::Step NutConversation::signOn()
{
    if (m_question.user.isEmpty())
        return ask();
    return say("USERNAME " + nutQuoted(m_question.user.toUtf8()), Wait::User);
}

NutConversation::Step NutConversation::sendPassword()
{
    return say("PASSWORD " + nutQuoted(m_question.password.view()), Wait::Password);
}

NutConversation::Step NutConversation::ask()
{
    if (m_question.ups.isEmpty())
        return askForUpses();
    return say("LIST VAR " + nutQuoted(m_question.ups.toUtf8()), Wait::Variables);
}

NutConversation::Step NutConversation::askForUpses()
{
    return say("LIST UPS", Wait::Upses);
}

NutConversation::Step NutConversation::upsesListed()
{
    if (m_isUnknown)
        return end(Outcome::UnknownUps);
    if (m_names.isEmpty())
        return end(Outcome::NoUps);
    if (m_names.size() > 1)
        return end(Outcome::SeveralUps);
    m_question.ups = m_names.constFirst();
    return ask();
}

NutConversation::Step NutConversation::say(const QByteArray& text, Wait wait)
{
    m_output = text + '\n';
    m_wait = wait;
    return Step::Talk;
}

NutConversation::Step NutConversation::end(Outcome outcome, QByteArrayView said)
{
    m_outcome = outcome;
    m_said = QString::fromUtf8(said.first(std::min(said.size(), longestNutSaying)));
    const bool isOnTerms = outcome != Outcome::Broken && outcome != Outcome::Endless && outcome != Outcome::InClear &&
                           outcome != Outcome::Unsayable && outcome != Outcome::TooMuch;
    if (isOnTerms)
        m_output = "LOGOUT\n";
    return Step::Finished;
}

} // namespace sd
