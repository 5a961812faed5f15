#include "models/items/filter/filterparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

/// A value as it stands in the text: its characters without quotes, and whether there were any.
struct Piece
{
    QString text = {};
    bool quoted = false;
    int at = 0;
    int length = 0;
};

bool isBlank(QChar c)
{
    return c.isSpace();
}

/// A value that begins like a comparison is taken as it is, or it could not be written out again.
bool isWild(const Piece& piece)
{
    return !piece.quoted && piece.text.contains(u'*') && !u"<>="_s.contains(piece.text.front());
}

class Parser
{
public:
    Parser(const QString& typed, FilterScope scope)
        : m_text(typed)
        , m_scope(scope)
    {}

    ParsedFilter run()
    {
        while (skipBlanks())
            readTerm();
        return std::move(m_parsed);
    }

private:
    bool skipBlanks()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
        return m_at < m_text.size();
    }

    [[nodiscard]] bool isAt(QChar c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size() || isBlank(m_text[m_at]); }

    void readTerm()
    {
        m_start = m_at;
        FilterTerm term;
        if (isAt(u'-')) {
            term.refused = true;
            ++m_at;
            if (isAtEnd())
                return; // somebody is still typing
        }
        if (const qsizetype colon = fieldColon(); colon > 0)
            readField(std::move(term), colon);
        else
            readWord(std::move(term));
    }

    /// Where the colon of a field stands, or -1: a name is two letters or more, and what follows is no address.
    [[nodiscard]] qsizetype fieldColon() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end].isLetter())
            ++end;
        if (end - m_at < 2 || end >= m_text.size() || m_text[end] != u':')
            return -1;
        if (fieldNamed(QStringView(m_text).sliced(m_at, end - m_at)))
            return end;
        const bool hasValue = end + 1 < m_text.size() && !isBlank(m_text[end + 1]);
        const bool isAddress = QStringView(m_text).sliced(end + 1).startsWith(u"//");
        return hasValue && !isAddress ? end : -1;
    }

    void readWord(FilterTerm term)
    {
        const Piece piece = readPiece(false);
        if (piece.text.isEmpty())
            return;
        if (const auto flag = piece.quoted ? std::nullopt : flagNamed(piece.text); flag && isKnown(*flag, m_scope))
            term.field = *flag;
        else
            term.texts = {{piece.text}};
        take(std::move(term));
    }

    void readField(FilterTerm term, qsizetype colon)
    {
        const qsizetype nameAt = m_at;
        const QString name = m_text.mid(m_at, colon - m_at);
        const std::optional<FilterField> field = fieldNamed(name);
        m_at = colon + 1;
        term.relation = readRelation();
        std::vector<Piece> pieces;
        while (!isAtEnd()) {
            pieces.push_back(readPiece(true));
            if (!isAt(u','))
                break;
            ++m_at;
        }
        std::erase_if(pieces, [](const Piece& piece) { return piece.text.isEmpty() && !piece.quoted; });
        if (!field || !isKnown(*field, m_scope)) {
            const auto kind = field ? FilterProblem::NotHere : FilterProblem::UnknownField;
            fail(kind, nameAt, name.size(), name);
            return;
        }
        term.field = *field;
        if (!pieces.empty() && fill(term, pieces))
            take(std::move(term));
    }

    FilterRelation readRelation()
    {
        const auto step = [this](QChar c) { return isAt(c) ? (++m_at, true) : false; };
        if (step(u'<'))
            return step(u'=') ? FilterRelation::AtMost : FilterRelation::Under;
        if (step(u'>'))
            return step(u'=') ? FilterRelation::AtLeast : FilterRelation::Over;
        return step(u'=') ? FilterRelation::Is : FilterRelation::Has;
    }

    /// Up to a blank (and a comma, where it parts values), or all between quotes.
    Piece readPiece(bool commaEnds)
    {
        Piece piece;
        piece.at = static_cast<int>(m_at);
        if (isAt(u'"')) {
            piece.quoted = true;
            ++m_at;
            while (m_at < m_text.size() && m_text[m_at] != u'"') {
                if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size())
                    ++m_at;
                piece.text += m_text[m_at++];
            }
            if (m_at < m_text.size())
                ++m_at;
        }
        // What clings to a closing quote belongs to the word.
        while (!isAtEnd() && !(commaEnds && isAt(u',')))
            piece.text += m_text[m_at++];
        piece.length = static_cast<int>(m_at) - piece.at;
        return piece;
    }

    /// False when a value is wrong; the problem is then noted.
    bool fill(FilterTerm& term, const std::vector<Piece>& pieces)
    {
        const FilterValue value = valueOf(term.field);
        const bool compares = term.relation != FilterRelation::Has && term.relation != FilterRelation::Is;
        const bool isFigure = value == FilterValue::Age || value == FilterValue::Count;
        const Piece& first = pieces.front();
        if (compares && !isFigure)
            return fail(FilterProblem::NotComparable, m_start, m_at - m_start, nameOf(term.field, tongue()));
        switch (value) {
        case FilterValue::Text:
            for (const Piece& piece : pieces)
                term.texts.push_back({piece.text, isWild(piece)});
            return true;
        case FilterValue::Level:
            return fillLevels(term, pieces);
        case FilterValue::Age:
        case FilterValue::Count:
            return fillFigure(term, first);
        case FilterValue::YesOrNo:
            break;
        }
        const std::optional<bool> yes = yesOrNo(first.text);
        if (!yes)
            return fail(FilterProblem::NotYesOrNo, first.at, first.length, first.text);
        term.refused = term.refused == *yes;
        term.relation = FilterRelation::Has;
        return true;
    }

    bool fillLevels(FilterTerm& term, const std::vector<Piece>& pieces)
    {
        for (const Piece& piece : pieces) {
            const std::optional<State> level = levelNamed(piece.text);
            if (!level)
                return fail(FilterProblem::NotALevel, piece.at, piece.length, piece.text);
            if (std::ranges::find(term.levels, *level) == term.levels.end())
                term.levels.push_back(*level);
        }
        term.relation = FilterRelation::Has;
        return true;
    }

    bool fillFigure(FilterTerm& term, const Piece& piece)
    {
        const bool isAge = term.field == FilterField::Age;
        bool isNumber = false;
        const qint64 count = piece.text.toLongLong(&isNumber);
        const auto figure = isAge ? ageFrom(piece.text) : isNumber && count >= 0 ? std::optional(count) : std::nullopt;
        if (!figure)
            return fail(isAge ? FilterProblem::NotAnAge : FilterProblem::NotACount, piece.at, piece.length, piece.text);
        term.figure = *figure;
        if (term.relation == FilterRelation::Has)
            term.relation = FilterRelation::AtLeast;
        return true;
    }

    bool fail(FilterProblem::Kind kind, qsizetype at, qsizetype length, const QString& word)
    {
        if (!m_parsed.problem) {
            m_parsed.problem = FilterProblem{kind, static_cast<int>(at), static_cast<int>(length), word, {}};
            if (kind == FilterProblem::UnknownField)
                m_parsed.problem->suggestion = nearestName(word, m_scope, tongue());
        }
        return false;
    }

    void take(FilterTerm term)
    {
        m_parsed.query.terms.push_back(std::move(term));
        m_parsed.places.push_back({static_cast<int>(m_start), static_cast<int>(m_at - m_start)});
    }

    /// Of what has been typed so far; English unless a name tells otherwise.
    [[nodiscard]] FilterTongue tongue() const
    {
        const bool swedish = std::ranges::any_of(m_text, [](QChar c) { return u"åäöÅÄÖ"_s.contains(c); });
        return swedish ? FilterTongue::Swedish : FilterTongue::English;
    }

    const QString& m_text;
    FilterScope m_scope;
    qsizetype m_at = 0;
    qsizetype m_start = 0;
    ParsedFilter m_parsed;
};

QString quoted(const QString& text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + escaped + u'"';
}

/// Would the text be read as something else if it stood bare?
bool needsQuotes(const FilterText& value, bool isWord)
{
    const QString& text = value.text;
    if (value.wild)
        return false;
    if (text.isEmpty() || std::ranges::any_of(text, isBlank) || text.startsWith(u'"'))
        return true;
    if (!isWord)
        return text.contains(u',') || text.contains(u'*') || u"<>="_s.contains(text.front());
    return text.startsWith(u'-') || text.contains(u':') || flagNamed(text).has_value();
}

QString relationText(FilterRelation relation)
{
    switch (relation) {
    case FilterRelation::Has:
        return {};
    case FilterRelation::Is:
        return u"="_s;
    case FilterRelation::Under:
        return u"<"_s;
    case FilterRelation::AtMost:
        return u"<="_s;
    case FilterRelation::Over:
        return u">"_s;
    case FilterRelation::AtLeast:
        return u">="_s;
    }
    return {};
}

} // namespace

ParsedFilter parseFilter(const QString& typed, FilterScope scope)
{
    return Parser(typed, scope).run();
}

QString printTerm(const FilterTerm& term, FilterTongue tongue)
{
    const bool isWord = term.field == FilterField::Words;
    QStringList values;
    for (const FilterText& text : term.texts)
        values += needsQuotes(text, isWord) ? quoted(text.text) : text.text;
    for (const State level : term.levels)
        values += nameOf(level, tongue);
    const FilterValue kind = valueOf(term.field);
    if (kind == FilterValue::Age)
        values += ageText(term.figure);
    else if (kind == FilterValue::Count)
        values += QString::number(term.figure);
    QString text = term.refused ? u"-"_s : QString();
    text += nameOf(term.field, tongue);
    if (!isWord && kind != FilterValue::YesOrNo)
        text += u':' + relationText(term.relation);
    return text + values.join(u',');
}

QString printFilter(const FilterQuery& query, FilterTongue tongue)
{
    QStringList terms;
    for (const FilterTerm& term : query.terms)
        terms += printTerm(term, tongue);
    return terms.join(u' ');
}

} // namespace sd
