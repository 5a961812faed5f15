#pragma once

#include "app/probes/net/netpoll.h"
#include "app/probes/redfish/redfishdesk.h"
#include "app/probes/redfish/redfishrows.h"
#include "app/probes/snmp/pollnotes.h"

#include <deque>

namespace sd {

/// One conversation with a BMC: waits for its turn there, signs in where no session is open, and asks for one resource
/// after the other until the plan is read. What a BMC lacks (404) is named in the first poll that misses it; what else
/// goes wrong in one resource leaves the others their readings. Readings and identity are the plan's.
class RedfishPoll final : public NetPoll
{
public:
    RedfishPoll(NetContext& context, PollOrder order);
    ~RedfishPoll() override;

protected:
    [[nodiscard]] QString host() const override;
    void begin(const std::vector<NetAddress>& addresses) override;
    void expire() override;
    void release() override;

private:
    using Next = void (RedfishPoll::*)(const RedfishCall::Answer&);

    void takeTurn();
    void send(RedfishCall::Request request, Next next);
    void get(const QString& path, Next next);
    void askRoot();
    void rootAnswered(const RedfishCall::Answer& answer);
    void signIn();
    void signedIn(const RedfishCall::Answer& answer);
    void useBasic(const RedfishCall::Answer& answer);
    void proceed();
    void askNext();
    void answered(const RedfishCall::Answer& answer);
    bool renewSession();
    bool followRedirect(const RedfishCall::Answer& answer);
    void take(const RedfishCall::Answer& answer);
    void miss(const QString& path, const QString& what);
    void breakOff(PollFailure failure, const QString& detail);
    void finish();

    [[nodiscard]] bool wantsSession() const;
    [[nodiscard]] QByteArray peerKey() const;
    [[nodiscard]] bool mayExpand() const;
    [[nodiscard]] bool isAboutWho() const;

    const RedfishParams& m_params; ///< part of the spec
    const QString m_url;
    std::shared_ptr<const RedfishProgram> m_program;
    RedfishHost m_host;
    RedfishPeer* m_peer = nullptr; ///< from its turn on
    bool m_isQueued = false;
    std::unique_ptr<RedfishCall> m_call;
    RedfishStore m_store;
    std::deque<RedfishWanted> m_wanted;
    bool m_isExpanded = false;  ///< the request under way asks for the members in full
    bool m_wasExpanded = false; ///< … or did so in vain
    bool m_wasRenewed = false;
    bool m_isFirst = true; ///< nothing is asked yet
    int m_redirects = 0;
    QString m_redirected; ///< where the resource asked for is now
    PollNotes m_notes;
};

} // namespace sd
