#pragma once

#include "app/probes/net/httppoll.h"

namespace sd {

/// Asks WS-Management who it is (Identify, DSP0226 clause 11), without signing on. Where the service wants a sign-on
/// for that, or has nothing there, it is asked once more at the place that the standard names for strangers. Windows
/// keeps its version to itself towards strangers; asked by the identity plan it tells it, and its name, as a sign-on by
/// NTLM begins, which ends there. Readings: those of HttpPoll; the status is well where the answer is one.
class WsmanPoll final : public HttpPoll
{
public:
    WsmanPoll(NetContext& context, const PollOrder& order);

protected:
    bool goesOn() override;
    [[nodiscard]] bool isEnough() const override { return m_step == Step::Challenge; }
    void judge(bool wentInCircles) override;

private:
    enum class Step : quint8 { Identify, Anonymous, Challenge };
    [[nodiscard]] HttpParams question(Step step) const;
    [[nodiscard]] bool wantsChallenge() const;
    void take(const QByteArray& body);

    const WsmanParams& m_own; ///< part of the spec
    Step m_step = Step::Identify;
    std::map<QString, QString> m_said; ///< by the service, by element
    QString m_broken;                  ///< why the answer can't be read, explained
    int m_status = 0;
};

} // namespace sd
