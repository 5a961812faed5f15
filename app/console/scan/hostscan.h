#pragma once

#include "models/boundary/workbench.h"
#include "models/domain/scan.h"

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace sd {

/// Asks one address what it answers to, gently: first whether anybody is there, by a ping or else by connecting to a
/// few ports; only who answers is asked further, a few questions at a time and one sign-on after the other. Print
/// servers that listen where an exporter would are left alone: they would print the question.
class HostScan
{
public:
    struct Setting
    {
        Workbench& workbench;
        const ScanWish& wish;
        QString nameServer; ///< its address; empty: no names are asked for
    };
    /// Nothing: nobody answers there.
    using Done = std::function<void(const HostScan& host, std::optional<FoundHost> found)>;

    /// What `setting` names outlives it; `done` is called once, later.
    HostScan(Setting setting, QString address, Done done);

    void start();

private:
    enum class Stage : quint8 { Ping, Knock, Ports, Services, Pages, Over };
    using Answered = std::function<void(const TrialAnswer&)>;
    struct Question
    {
        Trial trial;
        Answered answered;
    };

    [[nodiscard]] Trial trialOf(const CheckParams& params, Millis patience) const;
    void add(const CheckParams& params, Millis patience, Answered answered);
    /// Becomes a way in where the answer says so.
    void addWay(const CheckParams& params, Millis patience);
    void addWsman();
    void addPort(quint16 port);
    void addSnmp(size_t signOn);
    void addName();
    void fill(Stage stage);
    void goOn();
    void ask(Question question);
    void takeWay(FoundWay way, const TrialAnswer& answer);
    [[nodiscard]] bool isOpen(quint16 port) const;
    [[nodiscard]] bool hasRedfish() const;
    [[nodiscard]] FoundHost found();

    Setting m_setting;
    Done m_done;
    FoundHost m_host;
    Stage m_stage = Stage::Ping;
    std::deque<Question> m_waiting;
    int m_underWay = 0;
    bool m_isThere = false;
    std::map<quint16, bool> m_ports;                              ///< those that were tried: open or not
    std::map<ProbeKind, std::map<QString, QString>> m_identities; ///< by who told
    std::vector<Subscription> m_asked;
};

} // namespace sd
