#include "models/domain/chainscript.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestScript = 64 << 10;
constexpr qsizetype longestStepName = 60;
constexpr size_t mostChainLines = 40; ///< of headers, rules and takes each, in one step

const QRegularExpression& placeholder()
{
    static const QRegularExpression expression(u"\\{([a-z][a-z0-9_]{0,31})\\}"_s);
    return expression;
}

const std::set<QString>& ownNames()
{
    static const std::set<QString> names{u"address"_s, u"name"_s, u"user"_s, u"password"_s, u"token"_s};
    return names;
}

/// "first rest": the word is cut off and returned.
QStringView takeWord(QStringView& line)
{
    const qsizetype space = line.indexOf(u' ');
    const QStringView word = space < 0 ? line : line.first(space);
    line = space < 0 ? QStringView() : line.sliced(space + 1).trimmed();
    return word;
}

/// /pattern/ as a regular expression that is one.
std::optional<QString> patternOf(QStringView text)
{
    if (text.size() < 3 || !text.startsWith(u'/') || !text.endsWith(u'/'))
        return std::nullopt;
    QString pattern = text.sliced(1, text.size() - 2).toString();
    return QRegularExpression(pattern).isValid() ? std::optional(std::move(pattern)) : std::nullopt;
}

std::optional<ChainRule::Is> comparisonOf(QStringView word)
{
    using Is = ChainRule::Is;
    constexpr std::array words{std::pair(u"=", Is::Equal), std::pair(u"!=", Is::Different),
                               std::pair(u"<", Is::Below), std::pair(u"<=", Is::AtMost),
                               std::pair(u">", Is::Above), std::pair(u">=", Is::AtLeast)};
    for (const auto& [text, is] : words) {
        if (word == QStringView(text))
            return is;
    }
    return std::nullopt;
}

bool comparesNumbers(ChainRule::Is is)
{
    return is == ChainRule::Is::Below || is == ChainRule::Is::AtMost || is == ChainRule::Is::Above ||
           is == ChainRule::Is::AtLeast;
}

bool isStatusText(const QString& text)
{
    static const QRegularExpression list(u"^[1-5]\\d\\d(-[1-5]\\d\\d)?(,[1-5]\\d\\d(-[1-5]\\d\\d)?)*$"_s);
    return list.match(text).hasMatch();
}

/// Braces are no part of a URL; any word will do for what they stand for. One that begins with a name is taken as it
/// is.
bool isRequestUrl(const QString& text)
{
    QString filled = text;
    if (text.startsWith(u'{')) {
        const QRegularExpressionMatch first = placeholder().match(text);
        if (!first.hasMatch() || first.capturedStart() != 0)
            return false;
        if (first.captured(1) != "address"_L1)
            return !text.contains(u' ');
    }
    filled.replace(placeholder(), u"x"_s);
    const QUrl url(filled, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() &&
           (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

/// Reads a script line by line; the first fault ends it.
class ScriptReader
{
public:
    ChainScript read(const QString& text);

private:
    void readLine(QStringView line);
    void readStep(QStringView name);
    void readRequest(QStringView method, QStringView url);
    void readHeader(QStringView line);
    void readStatus(QStringView line);
    void readRedirects(QStringView line);
    void readRule(QStringView line, bool isRefusal);
    void readJsonRule(QStringView line);
    void readTake(QStringView line);
    void readSource(ChainTake take, QStringView line);
    void endStep();
    void fail(ChainFault fault, QStringView what = {});
    void knowAll(const QString& text);

    ChainScript m_script;
    std::set<QString> m_known = ownNames();
    int m_line = 0;
    bool m_hasRequest = false;
};

void ScriptReader::fail(ChainFault fault, QStringView what)
{
    if (!m_script.isSound())
        return;
    m_script.fault = fault;
    m_script.line = m_line;
    m_script.what = what.first(std::min<qsizetype>(what.size(), 80)).toString();
}

/// Every {name} stands for something.
void ScriptReader::knowAll(const QString& text)
{
    for (const QString& name : namesIn(text)) {
        if (!m_known.contains(name))
            fail(ChainFault::Unknown, name);
    }
}

ChainScript ScriptReader::read(const QString& text)
{
    if (text.size() > longestScript) {
        fail(ChainFault::TooLong);
        return m_script;
    }
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++m_line;
        const QStringView trimmed = line.trimmed();
        if (!trimmed.isEmpty() && !trimmed.startsWith(u'#'))
            readLine(trimmed);
        if (!m_script.isSound())
            return m_script;
    }
    endStep();
    if (m_script.steps.empty())
        fail(ChainFault::Nothing);
    return m_script;
}

void ScriptReader::endStep()
{
    if (!m_script.steps.empty() && !m_hasRequest)
        fail(ChainFault::NoRequest, m_script.steps.back().name);
}

void ScriptReader::readLine(QStringView line)
{
    const QStringView word = takeWord(line);
    if (word == u"step") {
        readStep(line);
        return;
    }
    if (m_script.steps.empty()) {
        fail(ChainFault::NoStep, word);
        return;
    }
    ChainStep& step = m_script.steps.back();
    const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (word.size() <= 20 && std::ranges::all_of(word, isCapital))
        readRequest(word, line);
    else if (word == u"header")
        readHeader(line);
    else if (word == u"body")
        step.body += (step.body.isEmpty() ? QString() : u"\n"_s) + line;
    else if (word == u"status")
        readStatus(line);
    else if (word == u"redirects")
        readRedirects(line);
    else if (word == u"expect" || word == u"refuse")
        readRule(line, word == u"refuse");
    else if (word == u"take")
        readTake(line);
    else
        fail(ChainFault::Word, word);
    if (std::max({step.headers.size(), step.rules.size(), step.takes.size()}) > mostChainLines)
        fail(ChainFault::TooLong);
}

void ScriptReader::readStep(QStringView name)
{
    endStep();
    const auto isSame = [name](const ChainStep& step) { return step.name == name; };
    if (name.isEmpty() || name.size() > longestStepName || std::ranges::any_of(m_script.steps, isSame))
        fail(ChainFault::StepName, name);
    else if (std::ssize(m_script.steps) >= MostChainSteps)
        fail(ChainFault::TooLong);
    else
        m_script.steps.push_back({.name = name.toString()});
    m_hasRequest = false;
}

void ScriptReader::readRequest(QStringView method, QStringView url)
{
    ChainStep& step = m_script.steps.back();
    if (m_hasRequest) {
        fail(ChainFault::TwoRequests, method);
        return;
    }
    m_hasRequest = true;
    step.method = method.toString();
    step.url = url.toString();
    if (!isRequestUrl(step.url))
        fail(ChainFault::Url, url);
    knowAll(step.url);
}

void ScriptReader::readHeader(QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    const QStringView name = line.first(std::max<qsizetype>(colon, 0)).trimmed();
    if (name.isEmpty() || name.contains(u' ')) {
        fail(ChainFault::Header, line);
        return;
    }
    const QString value = line.sliced(colon + 1).trimmed().toString();
    knowAll(value);
    m_script.steps.back().headers.emplace_back(name.toString(), value);
}

void ScriptReader::readStatus(QStringView line)
{
    ChainStep& step = m_script.steps.back();
    step.expectStatus = line.toString().remove(u' ');
    if (!isStatusText(step.expectStatus))
        fail(ChainFault::Status, line);
}

void ScriptReader::readRedirects(QStringView line)
{
    if (line != u"yes" && line != u"no")
        fail(ChainFault::Redirects, line);
    m_script.steps.back().followRedirects = line == u"yes";
}

void ScriptReader::readRule(QStringView line, bool isRefusal)
{
    const QStringView of = takeWord(line);
    if (of == u"json" && !isRefusal) {
        readJsonRule(line);
        return;
    }
    ChainRule rule{.of = isRefusal ? ChainRule::Of::NotBody : ChainRule::Of::Body};
    if (of == u"header" && !isRefusal) {
        rule.of = ChainRule::Of::Header;
        rule.header = takeWord(line).toString();
    } else if (of != u"body") {
        fail(ChainFault::Word, of);
        return;
    }
    const auto pattern = patternOf(line);
    if (!pattern) {
        fail(ChainFault::Pattern, line);
        return;
    }
    rule.value = *pattern;
    m_script.steps.back().rules.push_back(std::move(rule));
}

void ScriptReader::readJsonRule(QStringView line)
{
    qsizetype length = 0;
    const auto path = JsonPath::parseFirst(line, length);
    if (!path) {
        fail(ChainFault::Path, line);
        return;
    }
    ChainRule rule{.of = ChainRule::Of::Json, .path = *path, .is = ChainRule::Is::There};
    QStringView rest = line.sliced(length).trimmed();
    if (rest.startsWith(u'/')) {
        const auto pattern = patternOf(rest);
        if (!pattern)
            fail(ChainFault::Pattern, rest);
        rule.is = ChainRule::Is::Matching;
        rule.value = pattern.value_or(QString());
    } else if (!rest.isEmpty()) {
        const auto is = comparisonOf(takeWord(rest));
        bool isNumber = true;
        if (is && comparesNumbers(*is))
            std::ignore = rest.toDouble(&isNumber);
        if (!is || !isNumber)
            fail(ChainFault::Comparison, line);
        rule.is = is.value_or(ChainRule::Is::There);
        rule.value = rest.toString();
        knowAll(rule.value);
    }
    m_script.steps.back().rules.push_back(std::move(rule));
}

void ScriptReader::readTake(QStringView line)
{
    static const QRegularExpression name(u"^[a-z][a-z0-9_]{0,31}$"_s);
    ChainTake take{.name = takeWord(line).toString()};
    if (!name.match(take.name).hasMatch() || ownNames().contains(take.name)) {
        fail(ChainFault::TakeName, take.name);
        return;
    }
    if (takeWord(line) != u"from") {
        fail(ChainFault::Take, line);
        return;
    }
    readSource(std::move(take), line);
}

void ScriptReader::readSource(ChainTake take, QStringView line)
{
    const QStringView from = takeWord(line);
    QStringView pattern;
    if (from == u"json") {
        qsizetype length = 0;
        const auto path = JsonPath::parseFirst(line, length);
        if (!path) {
            fail(ChainFault::Path, line);
            return;
        }
        take.from = ChainRule::Of::Json;
        take.path = *path;
        pattern = line.sliced(length).trimmed();
    } else if (from == u"header") {
        take.from = ChainRule::Of::Header;
        take.header = takeWord(line).toString();
        pattern = line;
    } else if (from == u"body") {
        pattern = line;
    }
    const bool isWhole = pattern.isEmpty() && take.from != ChainRule::Of::Body;
    if ((from != u"json" && from != u"header" && from != u"body") ||
        (take.from == ChainRule::Of::Header && take.header.isEmpty())) {
        fail(ChainFault::Take, from);
        return;
    }
    const auto expression = patternOf(pattern);
    if (!isWhole && !expression) {
        fail(ChainFault::Pattern, pattern);
        return;
    }
    take.pattern = expression.value_or(QString());
    m_known.insert(take.name);
    m_script.steps.back().takes.push_back(std::move(take));
}

/// A text as it stands between the quotes of JSON.
QString jsonEscaped(const QString& text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(2, list.size() - 4)); // without [" and "]
}

QString escaped(const QString& value, ChainEscape escape)
{
    switch (escape) {
    case ChainEscape::None:
        return value;
    case ChainEscape::Url:
        return QString::fromLatin1(QUrl::toPercentEncoding(value));
    case ChainEscape::Json:
        return jsonEscaped(value);
    }
    return value;
}

} // namespace

QLatin1StringView code(ChainFault fault)
{
    constexpr std::array codes{
        ""_L1,          "nothing"_L1,    "too-long"_L1,  "no-step"_L1,   "no-request"_L1, "two-requests"_L1,
        "step-name"_L1, "word"_L1,       "url"_L1,       "header"_L1,    "status"_L1,     "pattern"_L1,
        "path"_L1,      "comparison"_L1, "redirects"_L1, "take-name"_L1, "take"_L1,       "unknown-name"_L1};
    static_assert(codes.size() == static_cast<size_t>(ChainFault::Unknown) + 1);
    return codes[static_cast<size_t>(fault)];
}

ChainScript ChainScript::parse(const QString& text)
{
    return ScriptReader().read(text);
}

QString filledIn(const QString& text, const std::map<QString, QString>& values, ChainEscape escape)
{
    QString result;
    qsizetype from = 0;
    for (auto matches = placeholder().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const auto found = values.find(match.captured(1));
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        // What stands at the beginning is a whole URL, and an address is a host: neither is to be encoded again.
        const bool isWhole =
            escape == ChainEscape::Url && (match.capturedStart() == 0 || match.captured(1) == "address"_L1);
        result +=
            found == values.end() ? match.captured() : escaped(found->second, isWhole ? ChainEscape::None : escape);
        from = match.capturedEnd();
    }
    return result + QStringView(text).sliced(from);
}

std::vector<QString> namesIn(const QString& text)
{
    std::vector<QString> names;
    for (auto matches = placeholder().globalMatch(text); matches.hasNext();)
        names.push_back(matches.next().captured(1));
    return names;
}

} // namespace sd
