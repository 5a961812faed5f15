#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace sd {

/// Columns on a terminal: two blanks between them, aligned by what a terminal shows rather than by characters.
class TextTable
{
public:
    enum class Align { Left, Right };
    struct Column
    {
        QString title;
        Align align = Align::Left;
    };

    explicit TextTable(std::vector<Column> columns);
    /// As many cells as columns; text from outside is made printable.
    void addRow(QStringList cells);
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    /// Titles, a rule, rows. No blanks at the ends of lines.
    [[nodiscard]] QString toString() const;

private:
    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
};

/// Cells of a terminal that the text takes: none for combining marks, two for East Asian wide and emoji (UAX #11).
int displayWidth(const QString& text);

} // namespace sd
