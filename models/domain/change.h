#pragma once

#include "models/domain/deed.h"
#include "models/domain/ids.h"
#include "models/domain/interval.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace sd {

/// Who changes something, and when.
struct Author
{
    QString who; ///< a name as shown; never empty
    UtcTime at{};
};

/// Who acts where no person does: the program itself.
inline constexpr QLatin1StringView theProgram{"serverdrift"};

/// Stored as these numbers.
enum class ChangeAction : quint8 { Added = 0, Changed = 1, Removed = 2, Restored = 3 };

/// What was changed, or seen. Stored as these numbers; of alarms and operators in journals of their own.
enum class ChangeObject : quint8 {
    Customer = 0,
    Server = 1,
    Check = 2,
    Parents = 3, ///< what a server depends on; its number is the server's
    Window = 4,
    Credential = 5,
    Note = 6, ///< what people know of a check; its number is the check's
    Alarm = 7,
    Operator = 8,  ///< an account, and who sat at the console
    Nothing = 9,   ///< of no single thing: a list that was exported
    ChartSet = 10, ///< a shared one
    Adjustment = 11,
    Baseline = 12, ///< which edition of it is in force; its number is that edition's
    Traps = 13,    ///< whether SNMP traps are listened for
};

/// One line of the change log, an alarm's journal or the audit.
struct Change
{
    qint64 id = 0; ///< unique within its source
    UtcTime at{};
    QString who;
    ChangeAction action = ChangeAction::Changed;
    ChangeObject object = ChangeObject::Server;
    qint64 objectId = 0;
    ServerId server = {};     ///< whose it is, where it is one's
    CustomerId customer = {}; ///< likewise
    QString name;             ///< of the object then; of an alarm its metric and instance
    QJsonObject before = {};  ///< empty: there was none
    /// Empty: there is none any more. Of an alarm: {"did": JournalKind, "text": what was written}; of a secret that was
    /// set: {"secret_set": its field}; of a deed: {"detail": more of it}.
    QJsonObject after = {};
    std::optional<Deed> deed = {}; ///< the audit's; then `object` is what it was done to
};

/// Where a line comes from: 0 the change log, 1 alarms, 2 the audit.
[[nodiscard]] inline int sourceOf(const Change& change)
{
    if (change.deed)
        return 2;
    return change.object == ChangeObject::Alarm ? 1 : 0;
}

/// What a person did that changes nothing, to be kept.
struct DeedNote
{
    Deed deed = Deed::Saw;
    ChangeObject object = ChangeObject::Nothing;
    qint64 objectId = 0;
    ServerId server = {};
    CustomerId customer = {};
    QString name = {};
    QString detail = {};
};

/// Which lines are wanted. What is empty does not narrow.
struct ChangeQuestion
{
    enum class Lines : quint8 {
        Changes, ///< of the estate, of alarms by people, and of operators
        Access,  ///< who signed on, saw, ran and exported
        All,
    };

    Interval when;
    ServerId server = {};
    QString who = {};
    std::optional<ChangeObject> object = {};
    QString text = {}; ///< somewhere in the name, the values or the person, whatever the case of its letters
    Lines lines = Lines::Changes;
    std::vector<CustomerId> customers = {}; ///< what is theirs alone
    bool hasAudit = true;                   ///< false: nothing of operators, and nothing of Access
};

/// Where a page stops: the next begins behind it.
struct ChangePlace
{
    UtcTime at{};
    int source = 0;
    qint64 id = 0;

    bool operator==(const ChangePlace&) const = default;
};

[[nodiscard]] inline ChangePlace placeBehind(const Change& change)
{
    return {change.at, sourceOf(change), change.id};
}

/// The newest first.
struct ChangePage
{
    std::vector<Change> changes = {};
    std::optional<ChangePlace> next = {}; ///< nothing: there are no more
};

/// One value that a change made another.
struct ChangedField
{
    QString field;       ///< "address", "params", "overrides" …
    QString detail = {}; ///< within it: the parameter, or the override's metric and instance
    QJsonValue before;   ///< undefined: there was none
    QJsonValue after;    ///< undefined: there is none any more

    bool operator==(const ChangedField&) const = default;
};

/// What a change of Action::Changed changed, by the names of the fields; of others nothing.
std::vector<ChangedField> changedFields(const Change& change);

} // namespace sd
