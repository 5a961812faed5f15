#include "app/commands/texttable.h"

#include "app/commands/output.h"

#include <algorithm>
#include <array>

namespace sd {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// The blocks of UAX #11 whose characters are wide throughout; single wide characters elsewhere are left out.
constexpr std::array WideRanges{
    Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},   Range{0x3041, 0xA4CF},   Range{0xAC00, 0xD7A3},
    Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},   Range{0xFF00, 0xFF60},   Range{0xFFE0, 0xFFE6},
    Range{0x1F300, 0x1F64F}, Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD},
};

int widthOf(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing)
        return 0;
    const bool isWide =
        std::any_of(WideRanges.begin(), WideRanges.end(), [c](Range r) { return r.first <= c && c <= r.last; });
    return isWide ? 2 : 1;
}

QString padded(const QString& text, int width, TextTable::Align align)
{
    const QString blanks(std::max(0, width - displayWidth(text)), QLatin1Char(' '));
    return align == TextTable::Align::Left ? QString(text + blanks) : QString(blanks + text);
}

QString withoutTail(QString line)
{
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    return line;
}

} // namespace

int displayWidth(const QString& text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += widthOf(c);
    return width;
}

TextTable::TextTable(std::vector<Column> columns)
    : m_columns(std::move(columns))
{}

void TextTable::addRow(QStringList cells)
{
    for (QString& cell : cells)
        cell = printable(cell);
    cells.resize(static_cast<qsizetype>(m_columns.size()));
    m_rows.push_back(std::move(cells));
}

QString TextTable::toString() const
{
    std::vector<int> widths;
    QStringList titles;
    for (const Column& column : m_columns) {
        widths.push_back(displayWidth(column.title));
        titles += column.title;
    }
    for (const QStringList& row : m_rows) {
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row[static_cast<qsizetype>(i)]));
    }
    QString text;
    const auto addLine = [&](const QStringList& cells) {
        QStringList line;
        for (size_t i = 0; i < widths.size(); ++i)
            line += padded(cells[static_cast<qsizetype>(i)], widths[i], m_columns[i].align);
        text += withoutTail(line.join(QStringLiteral("  "))) + QLatin1Char('\n');
    };
    addLine(titles);
    QStringList rule;
    for (const int width : widths)
        rule += QString(width, QChar(0x2500));
    addLine(rule);
    for (const QStringList& row : m_rows)
        addLine(row);
    return text;
}

} // namespace sd
