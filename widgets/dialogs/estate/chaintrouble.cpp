#include "widgets/dialogs/estate/chaintrouble.h"

#include "models/domain/chainscript.h"

#include <QCoreApplication>

namespace sd {

namespace {

class ChainTrouble
{
    Q_DECLARE_TR_FUNCTIONS(ChainTrouble)

public:
    static QString of(const ChainScript& script);
    static QString at(int line, const QString& words) { return tr("Line %1: %2").arg(line).arg(words); }
};

QString ChainTrouble::of(const ChainScript& script)
{
    switch (script.fault) {
    case ChainFault::None:
        return {};
    case ChainFault::Nothing:
        return tr("A line that says: step NAME, and one with a method and an address");
    case ChainFault::TooLong:
        return tr("At most %1 steps, and 40 lines of a kind in each").arg(MostChainSteps);
    case ChainFault::NoStep:
        return tr("A step begins with: step NAME");
    case ChainFault::NoRequest:
        return tr("The step “%1” has no line such as: GET https://…").arg(script.what);
    case ChainFault::TwoRequests:
        return tr("A step makes one request; the next one begins with: step NAME");
    case ChainFault::StepName:
        return tr("Each step has a short name of its own");
    case ChainFault::Word:
        return tr("“%1” begins no line; known are step, GET and other methods, header, body, status, redirects, "
                  "expect, "
                  "refuse and take")
            .arg(script.what);
    case ChainFault::Url:
        return tr("A whole address with http:// or https://, without user and password");
    case ChainFault::Header:
        return tr("A header is written so: header Name: value");
    case ChainFault::Status:
        return tr("Statuses and ranges, such as 200-299,401");
    case ChainFault::Pattern:
        return tr("A regular expression between slashes, such as /Welcome/");
    case ChainFault::Path:
        return tr("A path into the JSON, such as $.items[0].id");
    case ChainFault::Comparison:
        return tr("After the path stands nothing, /pattern/, or one of = != < <= > >= and a value");
    case ChainFault::Redirects:
        return tr("Either: redirects yes, or: redirects no");
    case ChainFault::TakeName:
        return tr("A name of small letters, other than address, name, user, password and token");
    case ChainFault::Take:
        return tr("Written so: take NAME from json $.path, from body /pattern/ or from header Name");
    case ChainFault::Unknown:
        return tr("No step before has taken {%1}").arg(script.what);
    }
    return {};
}

} // namespace

QString chainTrouble(const QString& text)
{
    const ChainScript script = ChainScript::parse(text);
    const QString words = ChainTrouble::of(script);
    return words.isEmpty() || script.line == 0 ? words : ChainTrouble::at(script.line, words);
}

} // namespace sd
