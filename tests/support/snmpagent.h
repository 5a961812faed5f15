#pragma once

#include "tests/support/snmprecording.h"

#include <QString>

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace sd::test {

/// Ways in which an agent may answer badly.
enum class Misbehaviour {
    None,
    Silent,
    WrongRequestId,
    WrongSource, ///< answers from another port
    WrongCommunity,
    Truncated,       ///< the second half of the packet is missing
    TrailingGarbage, ///< octets behind the message
    HugeLength,      ///< a length of 2 GB
    Looping,         ///< GETNEXT and GETBULK come back to the first row: the third, or every one
    EmptyAnswer,     ///< a response without varbinds
    GenErr,          ///< error-status genErr, no index
    OtherObjects,    ///< a GET answered with other OIDs
    AuthorizationError,
};

struct AgentSettings
{
    QString address = QStringLiteral("127.0.0.1");
    QByteArray community = "public";
    Misbehaviour misbehaviour = Misbehaviour::None;
    int maxVarbinds = 1000;    ///< a GET for more is answered tooBig
    int maxRepetitions = 1000; ///< a GETBULK for more gets no answer at all
    size_t maxResponse = 1472; ///< octets; a GETBULK is cut to it, a GET answered tooBig
    int dropFirst = 0;         ///< so many requests are lost
    bool v1Only = false;       ///< v2c gets no answer
};

/// An SNMP v1 and v2c agent on loopback that serves a recording, on a thread of its own.
class SnmpAgent
{
public:
    explicit SnmpAgent(SnmpRecording recording, AgentSettings settings = {});
    ~SnmpAgent();
    SnmpAgent(const SnmpAgent&) = delete;
    SnmpAgent& operator=(const SnmpAgent&) = delete;

    /// 0 when the address can't be bound.
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int requests() const { return m_requests; }
    /// Takes effect with the next request.
    void setMisbehaviour(Misbehaviour misbehaviour) { m_misbehaviour = misbehaviour; }
    void replace(SnmpRecording recording);

private:
    struct Entry
    {
        Oid oid;
        std::vector<quint8> encoded;
        RecordedValue value;
    };
    struct Answer
    {
        std::vector<quint8> oid;
        quint8 tag = 0;
        QByteArray content;
    };
    struct Request;

    void serve();
    bool answer(const std::vector<quint8>& packet, std::vector<quint8>& out);
    static bool parse(const std::vector<quint8>& packet, Request& request);
    std::vector<Answer> answersTo(const Request& request, int& errorStatus, int& errorIndex) const;
    [[nodiscard]] Answer exact(const std::vector<quint8>& oid) const;
    [[nodiscard]] Answer next(const std::vector<quint8>& oid) const;
    static std::vector<quint8> encode(const Request& request, const std::vector<Answer>& answers, int status,
                                      int index);
    void spoil(std::vector<quint8>& packet) const;

    AgentSettings m_settings;
    std::mutex m_mutex; ///< protects m_entries
    std::vector<Entry> m_entries;
    std::atomic<Misbehaviour> m_misbehaviour;
    std::atomic<int> m_requests = 0;
    int m_socket = -1;
    int m_other = -1; ///< answers of WrongSource leave here
    int m_stop = -1;  ///< an eventfd
    quint16 m_port = 0;
    std::thread m_thread;
};

} // namespace sd::test
