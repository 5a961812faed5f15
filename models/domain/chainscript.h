#pragma once

#include "models/domain/jsonpath.h"

#include <QString>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace sd {

/// What must be true of one answer.
struct ChainRule
{
    enum class Of : quint8 { Body, NotBody, Header, Json };
    enum class Is : quint8 { There, Equal, Different, Below, AtMost, Above, AtLeast, Matching };

    Of of = Of::Body;
    QString header = {}; ///< its name
    JsonPath path = {};
    Is is = Is::Matching;
    QString value = {}; ///< or the regular expression
    bool operator==(const ChainRule&) const = default;
};

/// What is carried over from an answer to later steps.
struct ChainTake
{
    QString name;
    ChainRule::Of from = ChainRule::Of::Body; ///< never NotBody
    QString header = {};
    JsonPath path = {};
    QString pattern = {}; ///< its first group, or all that it matches; empty: the whole value
    bool operator==(const ChainTake&) const = default;
};

/// One request, and what its answer must be.
struct ChainStep
{
    QString name;
    QString method = QStringLiteral("GET");
    QString url = {};
    std::vector<std::pair<QString, QString>> headers = {};
    QString body = {};
    QString expectStatus = QStringLiteral("200-399");
    bool followRedirects = true;
    std::vector<ChainRule> rules = {};
    std::vector<ChainTake> takes = {};
    bool operator==(const ChainStep&) const = default;
};

enum class ChainFault : quint8 {
    None,
    Nothing,   ///< no step at all
    TooLong,   ///< more steps or lines than the limit
    NoStep,    ///< a line before the first "step"
    NoRequest, ///< a step without a method and URL
    TwoRequests,
    StepName,   ///< empty, too long, or used before
    Word,       ///< a line that begins with no known word
    Url,        ///< not absolute, not http(s), or with a password
    Header,     ///< not "Name: value"
    Status,     ///< not "200" or "200-299,401"
    Pattern,    ///< no regular expression between slashes
    Path,       ///< no JSON path
    Comparison, ///< none of = != < <= > >=, or no number beside one of the last four
    Redirects,  ///< neither yes nor no
    TakeName,   ///< not small letters, or one that stands for something already
    Take,       ///< not "NAME from json|body|header …"
    Unknown,    ///< {name} that no step before has taken
};

/// "nothing", "step-name" …
QLatin1StringView code(ChainFault fault);

/// Several web requests in a row, as a person writes them:
///
///     step Sign in
///     POST https://shop.example.se/login
///     header Content-Type: application/json
///     body {"user": "{user}", "password": "{password}"}
///     status 200
///     expect json $.state = ok
///     take key from json $.token
///     step Basket
///     GET https://shop.example.se/basket
///     header Authorization: Bearer {key}
///     expect body /Total: \d+/
///     refuse body /error/
///
/// {address}, {name}, {user}, {password} and {token} are the server's and the credential's; others must be taken
/// before. In a body unknown braces stay as they are: GraphQL and JSON have their own.
struct ChainScript
{
    std::vector<ChainStep> steps = {};
    ChainFault fault = ChainFault::None;
    int line = 0;      ///< where the fault is, from 1
    QString what = {}; ///< the word, name or pattern at fault

    /// Never fails as such: see `fault`.
    static ChainScript parse(const QString& text);
    [[nodiscard]] bool isSound() const { return fault == ChainFault::None; }
};

inline constexpr int MostChainSteps = 20;

/// How a value is put into a text.
enum class ChainEscape : quint8 { None, Url, Json };

/// The text with its {names} replaced by values; those that `values` does not have stay.
QString filledIn(const QString& text, const std::map<QString, QString>& values, ChainEscape escape);
/// The names in braces.
std::vector<QString> namesIn(const QString& text);

} // namespace sd
