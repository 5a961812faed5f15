#include "app/probes/text/domainrecord.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDomainText = 120;
constexpr qsizetype mostStatuses = 30;

/// RFC 9083 section 10.2.2, as RFC 8056 maps them from EPP: what keeps a name out of the DNS, or is the way to its
/// loss.
constexpr std::array troubleStatuses = {"client hold"_L1,       "server hold"_L1,    "inactive"_L1,
                                        "redemption period"_L1, "pending delete"_L1, "pending restore"_L1};

QString domainText(const QJsonValue& value)
{
    QString text = value.toString().simplified();
    for (QChar& c : text) {
        if (!c.isPrint())
            c = u'.';
    }
    return text.left(longestDomainText);
}

/// RFC 3339, as RFC 9083 section 3 wants it.
std::optional<UtcTime> timeOf(const QJsonValue& value)
{
    const QDateTime time = QDateTime::fromString(value.toString().left(40), Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    return UtcTime{Millis{time.toMSecsSinceEpoch()}};
}

/// jCard (RFC 7095): ["vcard", [["fn", {}, "text", "Example AB"], …]].
QString nameOnCard(const QJsonValue& card)
{
    for (const QJsonArray lines = card[1].toArray(); const QJsonValue& line : lines) {
        if (line[0].toString() == "fn"_L1)
            return domainText(line[3]);
    }
    return {};
}

QString registrarOf(const QJsonArray& entities)
{
    for (const QJsonValue& entity : entities) {
        const QJsonArray roles = entity[u"roles"].toArray();
        if (roles.contains(u"registrar"_s))
            return nameOnCard(entity[u"vcardArray"]);
    }
    return {};
}

} // namespace

Result<DomainRecord> DomainRecord::parse(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return Failure{u"domain-record"_s, error.errorString()};
    if (document[u"objectClassName"].toString() != "domain"_L1)
        return Failure{u"domain-record"_s, u"objectClassName"_s};
    DomainRecord record;
    record.name = domainText(document[u"ldhName"]);
    for (const QJsonArray events = document[u"events"].toArray(); const QJsonValue& event : events) {
        if (event[u"eventAction"].toString() == "expiration"_L1 && !record.expires)
            record.expires = timeOf(event[u"eventDate"]);
    }
    for (const QJsonArray statuses = document[u"status"].toArray(); const QJsonValue& status : statuses) {
        if (record.statuses.size() < mostStatuses)
            record.statuses += domainText(status).toLower();
    }
    record.registrar = registrarOf(document[u"entities"].toArray());
    return record;
}

QString DomainRecord::troubleStatus() const
{
    const auto found = std::find_if(statuses.begin(), statuses.end(), [](const QString& status) {
        return std::find(troubleStatuses.begin(), troubleStatuses.end(), status) != troubleStatuses.end();
    });
    return found == statuses.end() ? QString() : *found;
}

} // namespace sd
