#pragma once

#include "models/boundary/clock.h"
#include "models/boundary/operations.h"

#include <QJsonObject>
#include <QLocalServer>
#include <QPointer>

class QLocalSocket;

namespace sd {

class Engine;
class SodiumSecretStore;
class StoreAccounts;
class StoreBaselineShelf;

/// How a command reaches the engine of another process: a local socket in the data folder, open to the folder's owner
/// only. One request a connection: a line of JSON there, a line of JSON back.
///
/// {"do": "acknowledge", "alarms": [7], "by": "A. Ek", "comment": "…", "mode": 0, "until": ms}
/// {"do": "unacknowledge" | "comment" | "snooze", …}    {"do": "reload"} after a change of the store
/// → {"matched": 1, "succeeded": 1, "failures": [{"code": "…", "message": "…", "advice": "…"}]}
class ControlServer
{
public:
    struct Parts
    {
        const Clock& clock;
        Engine& engine;
        SodiumSecretStore& secrets;
        StoreAccounts& accounts;
        StoreBaselineShelf& shelf;
    };
    /// `parts` outlive it.
    ControlServer(const QString& folder, const Parts& parts);
    ~ControlServer();

    /// Fails with "io". Replaces what a killed engine left: the caller holds the engine lock.
    Result<void> listen();
    void close();

private:
    void accept();
    void read(QLocalSocket* socket);
    void obey(const QJsonObject& request, const Done& done);

    QString m_path;
    Parts m_parts;
    QLocalServer m_server;
};

/// Sends one request to the engine that holds `folder` and waits for the answer, ten seconds at most.
/// Fails with "no-engine" or "io".
Result<Outcome> askEngine(const QString& folder, const QJsonObject& request);

} // namespace sd
