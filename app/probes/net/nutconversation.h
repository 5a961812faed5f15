#pragma once

#include "models/boundary/secret.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace sd {

/// A line of Network UPS Tools' protocol as words: between quotes stand \" and \\ for a quote and a backslash. Nothing
/// when a quote does not close.
std::optional<std::vector<QByteArray>> nutWords(QByteArrayView line);
/// A word as it must be said: quoted where it has to be.
QByteArray nutQuoted(QByteArrayView word);

/// What upsd (Network UPS Tools, TCP 3493) is asked, and what it says: STARTTLS, user and password, the list of its
/// UPSes when none is named, then all variables of one. No socket: bytes in, bytes out.
class NutConversation
{
public:
    enum class Tls : quint8 { Off, Offered, Required };
    struct Question
    {
        QString ups = {}; ///< empty: the only one there is
        Tls tls = Tls::Off;
        QString user = {}; ///< empty: no sign-on
        Secret password = {};
    };

    enum class Step : quint8 {
        Talk,      ///< send what `takeOutput` gives, then wait for more
        Handshake, ///< the other side waits for our TLS handshake; then `secured`
        Finished,  ///< see `outcome`; a last line of output may wait
    };
    enum class Outcome : quint8 {
        None,
        Answered,   ///< see `variables`
        Stale,      ///< upsd has had no news of its driver for too long
        NoDriver,   ///< upsd has no contact with its driver
        UnknownUps, ///< the one that was asked for; `names` has those that there are
        NoUps,      ///< upsd has none at all
        SeveralUps, ///< and none was named; see `names`
        Denied,     ///< who we are; `said` has the code
        NoTls,      ///< it was required
        Unsayable,  ///< a name or password that has a line break in it
        Refused,    ///< with another code, in `said`
        Broken,     ///< it does not speak the protocol: `said` has the line
        Endless,    ///< a line without end
        InClear,    ///< bytes after the go-ahead for TLS, put there by somebody in between
        TooMuch,    ///< more variables or UPSes than anybody has
    };
    using Variable = std::pair<QByteArray, QByteArray>; ///< name, value

    static constexpr size_t mostVariables = 4'096;
    static constexpr size_t mostUpses = 256;

    explicit NutConversation(Question question)
        : m_question(std::move(question))
    {}

    Step begin();
    Step feed(QByteArrayView received);
    /// The handshake is done: goes on from there.
    Step secured();
    /// May have the password in it: wipe it.
    QByteArray takeOutput() { return std::exchange(m_output, {}); }

    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    [[nodiscard]] const QString& said() const { return m_said; }
    [[nodiscard]] const QStringList& names() const { return m_names; }
    [[nodiscard]] const QString& ups() const { return m_question.ups; }
    /// In the order in which they were told.
    [[nodiscard]] const std::vector<Variable>& variables() const { return m_variables; }

private:
    enum class Wait : quint8 { Tls, User, Password, Upses, Variables };

    Step line(QByteArrayView text);
    Step tlsAnswer(const std::vector<QByteArray>& words);
    Step listLine(const std::vector<QByteArray>& words, QByteArrayView text);
    Step take(const std::vector<QByteArray>& words, QByteArrayView text);
    Step refused(const std::vector<QByteArray>& words);
    Step signOn();
    Step sendPassword();
    Step ask();
    Step askForUpses();
    Step upsesListed();
    Step say(const QByteArray& text, Wait wait);
    Step end(Outcome outcome, QByteArrayView said = {});

    Question m_question;
    Wait m_wait = Wait::Tls;
    bool m_isInList = false;
    bool m_isUnknown = false; ///< the UPS: what is listed is what there is instead
    QByteArray m_input;
    QByteArray m_output;
    std::vector<Variable> m_variables;
    QStringList m_names;
    Outcome m_outcome = Outcome::None;
    QString m_said;
};

} // namespace sd
