#pragma once

#include "models/domain/estate.h"
#include "models/domain/judgedreading.h"
#include "models/domain/peercertificate.h"

#include <QStringList>

#include <map>
#include <utility>
#include <vector>

namespace sd {

/// A poll to make once, of something that need not be saved.
struct Trial
{
    Server server;                ///< address, name, and the credential where the check names none
    Check check;                  ///< params, time-out, credential, own thresholds
    Adjustments adjustments = {}; ///< what lies over the check's thresholds
    /// Ask who it is. SNMP and Redfish then read by the baselines that are meant for it; the check's own is what they
    /// fall back on.
    bool recognises = false;
    /// `recognises`, and no more: no table is read, so the answer has baselines without readings.
    bool onlyWho = false;
    /// Secrets that were typed and are not sealed yet, by field name ("community"); they stand before the credential's.
    std::vector<std::pair<QString, QByteArray>> typed = {};
    QString typedUser = {}; ///< goes with them; empty: the credential's
};

/// What came of it.
struct TrialAnswer
{
    State state = State::Unknown; ///< the worst of the readings; Unknown when the poll failed
    Millis elapsed{0};
    QString cause = {};    ///< empty, or why it failed, as in CheckHealth
    QString text = {};     ///< the error as received
    bool isSilent = false; ///< a ping that nobody answered: its loss is a reading, not an answer
    std::vector<JudgedReading> readings = {};
    QStringList baselines = {}; ///< Trial::recognises: what it was read by, the best first
    QStringList fitting = {};   ///< Trial::recognises: what is meant for it, too, and is read by other ways than this
    std::map<QString, QString> identity = {}; ///< "vendor", "model", "os", "name" … when the protocol tells
    SharedCertificate certificate = {};       ///< that was shown; null: none was

    /// Somebody is there and speaks the protocol, even if not as hoped.
    [[nodiscard]] bool hasAnswered() const
    {
        if (isSilent)
            return false;
        return !readings.empty() || cause.isEmpty() || cause == QStringLiteral("auth") ||
               cause == QStringLiteral("malformed") || cause == QStringLiteral("tls") ||
               cause == QStringLiteral("too-large");
    }
};

} // namespace sd
