#include "app/probes/text/exposition.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t namedFaults = 20; ///< the rest is only counted
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isNamePart(char c)
{
    return isNameStart(c) || (c >= '0' && c <= '9');
}

bool isUtf8(std::string_view text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
    return plain || QByteArrayView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8();
}

std::optional<Exposition::Type> typeOf(std::string_view word)
{
    using Type = Exposition::Type;
    static constexpr std::array<std::pair<std::string_view, Type>, 9> words{{{"untyped", Type::Unknown},
                                                                             {"unknown", Type::Unknown},
                                                                             {"counter", Type::Counter},
                                                                             {"gauge", Type::Gauge},
                                                                             {"histogram", Type::Histogram},
                                                                             {"summary", Type::Summary},
                                                                             {"info", Type::Info},
                                                                             {"stateset", Type::StateSet},
                                                                             {"gaugehistogram", Type::GaugeHistogram}}};
    for (const auto& [name, type] : words) {
        if (name == word)
            return type;
    }
    return std::nullopt;
}

/// Takes one line apart from the left.
class LineCursor
{
public:
    explicit LineCursor(std::string_view line)
        : m_rest(line)
    {}
    void skipBlanks()
    {
        while (!m_rest.empty() && isBlank(m_rest.front()))
            m_rest.remove_prefix(1);
    }
    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }
    [[nodiscard]] char peek() const { return m_rest.empty() ? '\0' : m_rest.front(); }
    [[nodiscard]] std::string_view rest() const { return m_rest; }
    bool take(char c)
    {
        if (peek() != c || m_rest.empty())
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    std::string_view takeName(bool withColons)
    {
        size_t length = 0;
        while (length < m_rest.size() && ((length > 0 ? isNamePart(m_rest[length]) : isNameStart(m_rest[length])) ||
                                          (withColons && m_rest[length] == ':')))
            ++length;
        return takeFirst(length);
    }
    std::string_view takeWord()
    {
        size_t length = 0;
        while (length < m_rest.size() && !isBlank(m_rest[length]))
            ++length;
        return takeFirst(length);
    }
    std::string_view takeFirst(size_t length)
    {
        const std::string_view first = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        return first;
    }

private:
    std::string_view m_rest;
};

} // namespace

class ExpositionParser
{
public:
    ExpositionParser(Exposition& result, const ExpositionLimits& limits)
        : m_result(result)
        , m_limits(limits)
    {}

    void run();
    [[nodiscard]] bool understoodSomething() const { return m_understood; }

private:
    using Fault = Exposition::Fault;
    using MaybeFault = std::optional<Fault>;

    MaybeFault line(std::string_view text, bool isWhole);
    MaybeFault comment(LineCursor cursor);
    MaybeFault describe(std::string_view keyword, LineCursor cursor);
    MaybeFault sample(LineCursor cursor);
    MaybeFault labels(LineCursor& cursor);
    MaybeFault label(LineCursor& cursor, size_t first);
    MaybeFault quoted(LineCursor& cursor, std::string_view& value);
    MaybeFault tail(LineCursor cursor, Exposition::Sample& sample);
    MaybeFault exemplar(LineCursor cursor);
    [[nodiscard]] MaybeFault bounds(const Exposition::Sample& sample) const;
    std::string_view unescaped(std::string_view text);
    Exposition::Family& family(std::string_view name);
    [[nodiscard]] std::optional<Exposition::Type> typeOfFamily(std::string_view name) const;
    void note(MaybeFault fault);

    Exposition& m_result;
    const ExpositionLimits& m_limits;
    std::unordered_map<std::string_view, size_t> m_places; ///< of families
    quint32 m_line = 0;
    bool m_understood = false;
    bool m_isOver = false; ///< "# EOF" was read
};

void ExpositionParser::run()
{
    std::string_view rest(m_result.m_body.constData(), static_cast<size_t>(m_result.m_body.size()));
    if (rest.starts_with(byteOrderMark))
        rest.remove_prefix(byteOrderMark.size());
    const size_t last = rest.find_last_not_of(" \t\r\n");
    m_result.m_isOpenMetrics = last != std::string_view::npos && rest.substr(0, last + 1).ends_with("# EOF");
    while (!rest.empty()) {
        ++m_line;
        const size_t end = rest.find('\n');
        std::string_view text = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        if (text.ends_with('\r'))
            text.remove_suffix(1);
        note(line(text, end != std::string_view::npos));
    }
}

void ExpositionParser::note(MaybeFault fault)
{
    if (!fault)
        return;
    if (m_result.m_faults.size() < namedFaults)
        m_result.m_faults.push_back({m_line, *fault});
    ++m_result.m_faultCount;
}

ExpositionParser::MaybeFault ExpositionParser::line(std::string_view text, bool isWhole)
{
    LineCursor cursor(text);
    cursor.skipBlanks();
    if (cursor.isAtEnd())
        return {};
    if (m_isOver)
        return Fault::AfterEof;
    if (cursor.take('#'))
        return comment(cursor);
    const size_t labelsBefore = m_result.m_labels.size();
    // Of a last line without an end the value may have had more digits.
    const MaybeFault fault = isWhole ? sample(cursor) : Fault::Unfinished;
    if (!fault) {
        m_understood = true;
        return {};
    }
    m_result.m_labels.resize(labelsBefore);
    if (m_result.m_lostCount++ == 0)
        m_result.m_firstLost = {m_line, *fault};
    return fault;
}

ExpositionParser::MaybeFault ExpositionParser::comment(LineCursor cursor)
{
    cursor.skipBlanks();
    const std::string_view keyword = cursor.takeWord();
    if (keyword == "EOF" && cursor.isAtEnd() && m_result.m_isOpenMetrics) {
        m_isOver = m_understood = true;
        return {};
    }
    if (keyword != "HELP" && keyword != "TYPE" && keyword != "UNIT")
        return {}; // anybody may write a comment
    const MaybeFault fault = describe(keyword, cursor);
    m_understood = m_understood || !fault;
    return fault;
}

ExpositionParser::MaybeFault ExpositionParser::describe(std::string_view keyword, LineCursor cursor)
{
    cursor.skipBlanks();
    const std::string_view name = cursor.takeName(true);
    if (name.empty() || (!cursor.isAtEnd() && !isBlank(cursor.peek())))
        return Fault::Name;
    if (name.size() > m_limits.name)
        return Fault::TooLong;
    cursor.skipBlanks();
    if (keyword == "TYPE") {
        const auto type = typeOf(cursor.takeWord());
        cursor.skipBlanks();
        if (!type || !cursor.isAtEnd())
            return Fault::Type;
        auto& own = family(name).type;
        if (own)
            return Fault::Repeated;
        own = type;
        return {};
    }
    Exposition::Family& own = family(name);
    if (keyword == "UNIT") {
        if (!own.unit.empty())
            return Fault::Repeated;
        own.unit = cursor.takeWord();
        return {};
    }
    if (own.hasHelp)
        return Fault::Repeated;
    own.hasHelp = true;
    own.help = cursor.rest();
    return {};
}

Exposition::Family& ExpositionParser::family(std::string_view name)
{
    const auto [place, isNew] = m_places.try_emplace(name, m_result.m_families.size());
    if (isNew)
        m_result.m_families.push_back({name, {}, {}, {}, false});
    return m_result.m_families[place->second];
}

ExpositionParser::MaybeFault ExpositionParser::sample(LineCursor cursor)
{
    const std::string_view name = cursor.takeName(true);
    if (name.empty() || (!cursor.isAtEnd() && cursor.peek() != '{' && !isBlank(cursor.peek())))
        return Fault::Name;
    if (name.size() > m_limits.name)
        return Fault::TooLong;
    Exposition::Sample sample;
    sample.name = name;
    sample.firstLabel = static_cast<quint32>(m_result.m_labels.size());
    cursor.skipBlanks();
    if (cursor.take('{')) {
        if (const MaybeFault fault = labels(cursor))
            return fault;
    }
    sample.labelCount = static_cast<quint32>(m_result.m_labels.size()) - sample.firstLabel;
    if (const MaybeFault fault = tail(cursor, sample))
        return fault;
    if (const MaybeFault fault = bounds(sample))
        return fault;
    if (m_result.m_samples.size() == m_limits.samples) {
        m_result.m_isCut = true;
        m_result.m_labels.resize(sample.firstLabel);
        return {};
    }
    m_result.m_samples.push_back(sample);
    return {};
}

/// After the opening brace, to behind the closing one.
ExpositionParser::MaybeFault ExpositionParser::labels(LineCursor& cursor)
{
    const size_t first = m_result.m_labels.size();
    cursor.skipBlanks();
    while (!cursor.take('}')) {
        if (m_result.m_labels.size() - first == m_limits.labels)
            return Fault::TooMany;
        if (const MaybeFault fault = label(cursor, first))
            return fault;
        cursor.skipBlanks();
        const bool goesOn = cursor.take(',');
        cursor.skipBlanks();
        if (!goesOn && cursor.peek() != '}')
            return Fault::Labels;
    }
    return {};
}

ExpositionParser::MaybeFault ExpositionParser::label(LineCursor& cursor, size_t first)
{
    const std::string_view name = cursor.takeName(false);
    if (name.empty() || name == "__name__")
        return Fault::Labels;
    if (name.size() > m_limits.name)
        return Fault::TooLong;
    cursor.skipBlanks();
    if (!cursor.take('='))
        return Fault::Labels;
    cursor.skipBlanks();
    std::string_view value;
    if (const MaybeFault fault = quoted(cursor, value))
        return fault;
    const auto own = std::span(m_result.m_labels).subspan(first);
    if (std::any_of(own.begin(), own.end(), [name](const Exposition::Label& other) { return other.name == name; }))
        return Fault::Repeated;
    m_result.m_labels.push_back({name, value});
    return {};
}

ExpositionParser::MaybeFault ExpositionParser::quoted(LineCursor& cursor, std::string_view& value)
{
    if (!cursor.take('"'))
        return Fault::Labels;
    const std::string_view text = cursor.rest();
    size_t end = 0;
    bool hasEscapes = false;
    while (end < text.size() && text[end] != '"') {
        if (text[end] == '\\') {
            hasEscapes = true;
            ++end;
            if (end == text.size())
                return Fault::Labels;
            if (text[end] != '\\' && text[end] != '"' && text[end] != 'n')
                return Fault::Escape;
        }
        ++end;
    }
    if (end >= text.size())
        return Fault::Labels;
    if (end > m_limits.value)
        return Fault::TooLong;
    value = cursor.takeFirst(end);
    cursor.take('"');
    if (!isUtf8(value))
        return Fault::Encoding;
    if (hasEscapes)
        value = unescaped(value);
    return {};
}

std::string_view ExpositionParser::unescaped(std::string_view text)
{
    if (!m_result.m_arena)
        m_result.m_arena = std::make_unique<std::pmr::monotonic_buffer_resource>();
    auto* const copy = static_cast<char*>(m_result.m_arena->allocate(text.size(), 1));
    size_t length = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\')
            copy[length++] = text[++i] == 'n' ? '\n' : text[i];
        else
            copy[length++] = text[i];
    }
    return {copy, length};
}

/// Value, timestamp and exemplar.
ExpositionParser::MaybeFault ExpositionParser::tail(LineCursor cursor, Exposition::Sample& sample)
{
    cursor.skipBlanks();
    const auto value = expositionNumber(cursor.takeWord());
    if (!value)
        return Fault::Value;
    sample.value = *value;
    cursor.skipBlanks();
    if (!cursor.isAtEnd() && cursor.peek() != '#') {
        const std::string_view word = cursor.takeWord();
        const auto time = expositionNumber(word);
        const bool isWhole = word.find_first_not_of("+-0123456789") == std::string_view::npos;
        if (!time || !std::isfinite(*time) || (!isWhole && !m_result.m_isOpenMetrics))
            return Fault::Timestamp;
        sample.timestamp = m_result.m_isOpenMetrics ? *time : *time / 1000;
        cursor.skipBlanks();
    }
    if (cursor.isAtEnd())
        return {};
    if (!cursor.take('#'))
        return Fault::Timestamp;
    return m_result.m_isOpenMetrics ? exemplar(cursor) : MaybeFault(Fault::Exemplar);
}

/// "{trace_id="…"} 0.67 1520879607.789": looked at and forgotten.
ExpositionParser::MaybeFault ExpositionParser::exemplar(LineCursor cursor)
{
    const size_t before = m_result.m_labels.size();
    cursor.skipBlanks();
    const bool isFine = cursor.take('{') && !labels(cursor);
    m_result.m_labels.resize(before);
    cursor.skipBlanks();
    if (!isFine || !expositionNumber(cursor.takeWord()))
        return Fault::Exemplar;
    cursor.skipBlanks();
    if (!cursor.isAtEnd() && !expositionNumber(cursor.takeWord()))
        return Fault::Exemplar;
    cursor.skipBlanks();
    return cursor.isAtEnd() ? MaybeFault() : MaybeFault(Fault::Exemplar);
}

/// A summary's quantile and a histogram's le are numbers, although they are written as texts.
ExpositionParser::MaybeFault ExpositionParser::bounds(const Exposition::Sample& sample) const
{
    constexpr std::string_view bucket = "_bucket";
    for (const Exposition::Label& label : m_result.labels(sample)) {
        bool isBound = label.name == "quantile" && typeOfFamily(sample.name) == Exposition::Type::Summary;
        if (label.name == "le" && sample.name.ends_with(bucket)) {
            const auto type = typeOfFamily(sample.name.substr(0, sample.name.size() - bucket.size()));
            isBound = type == Exposition::Type::Histogram || type == Exposition::Type::GaugeHistogram;
        }
        if (isBound && !expositionNumber(label.value))
            return Fault::Bound;
    }
    return {};
}

std::optional<Exposition::Type> ExpositionParser::typeOfFamily(std::string_view name) const
{
    const auto found = m_places.find(name);
    return found == m_places.end() ? std::nullopt : m_result.m_families[found->second].type;
}

Result<Exposition> Exposition::parse(QByteArray body, const ExpositionLimits& limits)
{
    if (body.size() > limits.body)
        return Failure{u"too-large"_s, QString::number(limits.body)};
    Exposition result;
    result.m_body = std::move(body);
    ExpositionParser parser(result, limits);
    parser.run();
    if (result.m_faultCount == 0 || parser.understoodSomething())
        return result;
    const QByteArray start = result.m_body.trimmed().left(80);
    return Failure{u"not-exposition"_s, QString::fromUtf8(start.left(start.indexOf('\n')))};
}

std::string_view Exposition::label(const Sample& sample, std::string_view name) const
{
    for (const Label& label : labels(sample)) {
        if (label.name == name)
            return label.value;
    }
    return {};
}

std::string_view code(Exposition::Fault fault)
{
    static constexpr std::array<std::string_view, 14> codes{
        "name",  "labels", "repeated",  "escape",   "encoding", "too-many",   "too-long",
        "value", "bound",  "timestamp", "exemplar", "type",     "unfinished", "after-eof"};
    return codes[static_cast<size_t>(fault)];
}

std::optional<double> expositionNumber(std::string_view text)
{
    if (text.starts_with('+')) {
        text.remove_prefix(1);
        if (text.starts_with('-'))
            return std::nullopt;
    }
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || end != text.data() + text.size() || text.back() == ')')
        return std::nullopt;
    if (error == std::errc())
        return value;
    // Too small to tell from 0 is 0; too large is nobody's measurement.
    if (error == std::errc::result_out_of_range && text.find("e-") != std::string_view::npos)
        return 0.0;
    return std::nullopt;
}

} // namespace sd
