#pragma once

#include "models/domain/change.h"
#include "models/words/format.h"

#include <QCoreApplication>

namespace sd {

/// What the change log says, for a person to read. Asks for the language on every call.
class ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(sd::ChangeWords)

public:
    /// "changed", "acknowledged": what was done.
    [[nodiscard]] static QString deed(const Change& change);
    /// "check", "service window": what it was done to.
    [[nodiscard]] static QString object(ChangeObject object);
    /// "address" for "address": a field of a row.
    [[nodiscard]] static QString field(const QString& code);
    /// "address: 192.0.2.1 → 192.0.2.2; enabled: yes → no", what was written about an alarm, which secret was set;
    /// empty where the deed says all.
    [[nodiscard]] static QString details(const Change& change, const Format& format);

private:
    static QString changed(const ChangedField& changed, const Format& format);
    static QString value(const ChangedField& changed, const QJsonValue& value, const Format& format);
};

} // namespace sd
