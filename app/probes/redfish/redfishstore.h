#pragma once

#include "models/domain/failure.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <unordered_map>

namespace sd {

/// What one link says: the resource's path ("/redfish/v1/Chassis/1") and the place in it, behind #.
struct RedfishLink
{
    QString path;
    QString pointer = {}; ///< "/Temperatures/3"; empty: all of it

    /// Nothing for what is no path of this service: another host, another scheme, control characters, too long.
    static std::optional<RedfishLink> parse(const QString& text);
    /// True for an object that says nothing but where another one is.
    static bool isLink(const QJsonObject& object);
    /// Where it is, or nothing.
    static std::optional<RedfishLink> of(const QJsonObject& object);
};

/// The resources of one poll: each is kept once, and only so much of all. Pure.
class RedfishStore
{
public:
    static constexpr size_t mostResources = 1'024;
    static constexpr qint64 largestBody = 4LL << 20;
    static constexpr qint64 mostBytes = 64LL << 20; ///< of all bodies together

    struct Resource
    {
        bool isHere = false; ///< false: asked for in vain
        QJsonObject object = {};
    };

    /// Keeps what a path answered, and as resources of their own what it brought along of its members. Fails with
    /// "redfish" and where the text is no JSON object.
    Result<void> put(const QString& path, const QByteArray& body);
    /// Asked for in vain: it is not asked for again.
    void putMissing(const QString& path) { m_resources.try_emplace(path); }

    /// Null: not asked for yet.
    [[nodiscard]] const Resource* find(const QString& path) const;
    [[nodiscard]] size_t size() const { return m_resources.size(); }
    [[nodiscard]] bool isFull() const { return m_resources.size() >= mostResources || m_bytes >= mostBytes; }

    /// The service root's path: where everything begins.
    [[nodiscard]] const QString& root() const { return m_root; }
    void setRoot(const QString& path) { m_root = path; }

private:
    void putMembers(const QJsonObject& collection);

    std::unordered_map<QString, Resource> m_resources;
    QString m_root = QStringLiteral("/redfish/v1");
    qint64 m_bytes = 0;
};

/// A member by its name, otherwise written in capitals, or out of the object's "links"; undefined where there is none.
QJsonValue redfishMember(const QJsonObject& object, const QString& name);

} // namespace sd
