#include "app/engine/trapaccess.h"

#include <QSet>

#include <algorithm>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

/// The community that polls use where none is set.
class PublicCommunity final : public SecretBuffer
{
public:
    [[nodiscard]] QByteArrayView view() const override { return "public"; }
};

bool isPolledAsPublic(const PlannedCheck& check)
{
    if (check.kind != ProbeKind::Snmp || check.refusal)
        return false;
    return std::get<SnmpParams>(*check.spec->params).version != 3 && check.spec->secrets->community.isNull();
}

Secret opened(const Credential& credential, const QString& field, const SecretStore& secrets)
{
    if (!credential.secretFields.contains(field))
        return {};
    auto secret = secrets.open(credential.id, field);
    return secret ? *std::move(secret) : Secret();
}

} // namespace

TrapAccess trapAccess(const std::vector<PlannedCheck>& checks, const Estate& estate,
                      const std::vector<Credential>& credentials, const SecretStore& secrets)
{
    TrapAccess access;
    for (const Credential& credential : credentials) {
        if (Secret community = opened(credential, u"community"_s, secrets); !community.isNull())
            access.communities.push_back(std::move(community));
        if (!credential.user.isEmpty())
            access.users.push_back({.name = credential.user,
                                    .authProtocol = credential.authProtocol,
                                    .privProtocol = credential.privProtocol,
                                    .authPassword = opened(credential, u"auth-password"_s, secrets),
                                    .privPassword = opened(credential, u"priv-password"_s, secrets)});
    }
    if (std::ranges::any_of(checks, isPolledAsPublic))
        access.communities.push_back(Secret(std::make_shared<PublicCommunity>()));

    QSet<std::pair<QString, qint64>> known;
    const auto add = [&](const QString& host, ServerId server) {
        if (!host.isEmpty() && !known.contains({host, server.value})) {
            known.insert({host, server.value});
            access.hosts.emplace_back(host, server);
        }
    };
    for (const Server& server : estate.servers) {
        if (server.enabled)
            add(server.address, server.id);
    }
    // A management board has an address of its own.
    for (const PlannedCheck& check : checks)
        add(check.spec->address, check.server);
    return access;
}

} // namespace sd
