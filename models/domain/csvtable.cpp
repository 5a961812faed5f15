#include "models/domain/csvtable.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

/// Windows-1252 above Latin-1's control characters; five codes are undefined and become U+FFFD.
constexpr std::array<char16_t, 32> windows1252 = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
};

QString fromWindows1252(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(windows1252[c.unicode() - 0x80U]);
    }
    return text;
}

constexpr qsizetype longestCell = 65'536;

class CsvReader
{
public:
    explicit CsvReader(const QString& text)
        : m_text(text)
    {
        findSeparator();
    }

    std::vector<CsvRow> rows()
    {
        std::vector<CsvRow> rows;
        while (m_at < m_text.size()) {
            CsvRow next = row();
            const bool isEmpty = std::all_of(next.cells.begin(), next.cells.end(),
                                             [](const QString& cell) { return cell.trimmed().isEmpty(); });
            if (!isEmpty || !next.problem.isEmpty())
                rows.push_back(std::move(next));
        }
        return rows;
    }

private:
    void findSeparator()
    {
        const QStringView first = lineAt(0);
        if (first.startsWith("sep="_L1, Qt::CaseInsensitive) && first.size() == 5) {
            m_separator = first[4];
            skipLine();
            return;
        }
        qsizetype most = 0;
        for (const QChar candidate : {u';', u',', u'\t'}) {
            if (const qsizetype count = first.count(candidate); count > most) {
                most = count;
                m_separator = candidate;
            }
        }
    }

    CsvRow row()
    {
        CsvRow row{.line = m_line, .cells = {}};
        const qsizetype begin = m_at;
        while (row.problem.isEmpty()) {
            row.cells += at(u'"') ? quotedCell(row.problem) : plainCell();
            if (!at(m_separator))
                break;
            ++m_at;
        }
        if (!row.problem.isEmpty()) {
            m_at = begin;
            m_line = row.line;
        }
        skipLine();
        return row;
    }

    QString plainCell()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !at(m_separator) && !atLineEnd())
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    QString quotedCell(QString& problem)
    {
        QString cell;
        ++m_at;
        for (;;) {
            if (m_at >= m_text.size() || cell.size() > longestCell) {
                problem = u"a quote is never closed"_s;
                return cell;
            }
            if (at(u'"')) {
                ++m_at;
                if (!at(u'"'))
                    break;
            }
            if (atLineEnd())
                ++m_line;
            if (at(u'\r') && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
                ++m_at;
            cell += at(u'\r') ? QChar(u'\n') : m_text[m_at];
            ++m_at;
        }
        if (m_at < m_text.size() && !at(m_separator) && !atLineEnd())
            problem = u"there is text after a closing quote"_s;
        return cell;
    }

    /// To the beginning of the next line.
    void skipLine()
    {
        while (m_at < m_text.size() && !atLineEnd())
            ++m_at;
        if (at(u'\r'))
            ++m_at;
        if (at(u'\n'))
            ++m_at;
        ++m_line;
    }

    QStringView lineAt(qsizetype begin) const
    {
        qsizetype end = begin;
        while (end < m_text.size() && m_text[end] != u'\r' && m_text[end] != u'\n')
            ++end;
        return QStringView(m_text).mid(begin, end - begin);
    }

    [[nodiscard]] bool at(QChar c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    [[nodiscard]] bool atLineEnd() const { return at(u'\r') || at(u'\n'); }

    const QString& m_text;
    QChar m_separator = u';';
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

QString decodeText(const QByteArray& bytes)
{
    if (const auto encoding = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*encoding);
        return decoder.decode(bytes);
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8.decode(bytes);
    return utf8.hasError() ? fromWindows1252(bytes) : text;
}

std::vector<CsvRow> parseCsv(const QString& text)
{
    return CsvReader(text).rows();
}

QString csvLine(const QStringList& cells, QChar separator)
{
    QStringList out;
    out.reserve(cells.size());
    for (QString cell : cells) {
        const bool needsQuotes = cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n') ||
                                 cell.contains(u'\r') || cell != cell.trimmed();
        if (needsQuotes)
            cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        out += cell;
    }
    return out.join(separator);
}

QString harmlessCell(const QString& cell)
{
    constexpr QStringView formulas = u"=+-@";
    const QString text = cell.trimmed();
    return !text.isEmpty() && formulas.contains(text.front()) ? QString(u'\'' + text) : text;
}

} // namespace sd
