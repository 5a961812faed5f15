#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace sd {

/// Text of a file that says nothing of its encoding: UTF-8 or UTF-16 by its BOM, else UTF-8 when it is valid UTF-8,
/// else Windows-1252 (what Swedish Windows programs write).
QString decodeText(const QByteArray& bytes);

struct CsvRow
{
    int line = 0; ///< where it begins, from 1
    QStringList cells;
    QString problem = {}; ///< not empty: the row is broken (a quote that never closes, text after one) and its cells
                          ///< are not to be trusted
};

/// RFC 4180 with the separator found out: semicolon, comma or tab, whichever the first line has most of, or as Excel's
/// "sep=;" line says. Any line ends; empty lines are left out. A quote that is not closed within 64 Ki characters
/// breaks its own line only: reading goes on with the next.
std::vector<CsvRow> parseCsv(const QString& text);

/// One line without its end; cells are quoted where they need it.
QString csvLine(const QStringList& cells, QChar separator);

/// A cell from outside that no spreadsheet takes for a formula: what begins like one gets an apostrophe before it.
QString harmlessCell(const QString& cell);

} // namespace sd
