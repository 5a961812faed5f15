#pragma once

#include "models/items/changesmodel.h"
#include "models/words/format.h"

#include <QCoreApplication>

#include <vector>

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
    /// "changed check Ping", "acknowledged alarm Volume C:": the deed with what it was done to.
    [[nodiscard]] static QString said(const Change& change);
    /// "address" for "address": a field of a row.
    [[nodiscard]] static QString field(const QString& code);
    /// "address: 192.0.2.1 → 192.0.2.2; enabled: yes → no", what was written about an alarm, which secret was set, a
    /// note's text; empty where the deed says all.
    [[nodiscard]] static QString details(const Change& change, const Format& format);

    /// One value as it was and as it is; a side that there is nothing of is empty.
    struct Line
    {
        QString field; ///< empty: the value is the whole of it
        QString before = {};
        QString after = {};

        bool operator==(const Line&) const = default;
    };
    /// All that a change tells, value by value: what it changed, or everything of what it added or removed.
    [[nodiscard]] static std::vector<Line> lines(const Change& change, const Format& format);

private:
    static QString audited(Deed deed);
    static QString auditDetail(const Change& change);
    static QString fieldName(const ChangedField& changed);
    static QString windowSaid(const QJsonObject& window, const Format& format);
    static QString noteSaid(const QString& before, const QString& after);
    static QString changed(const ChangedField& changed, const Format& format);
    static QString value(const ChangedField& changed, const QJsonValue& value, const Format& format);
};

/// The same for the rows of a list.
class ChangeRowTexts final : public ChangeTexts
{
public:
    [[nodiscard]] QString said(const Change& change) const override { return ChangeWords::said(change); }
    [[nodiscard]] QString details(const Change& change) const override
    {
        return ChangeWords::details(change, Format());
    }
};

} // namespace sd
