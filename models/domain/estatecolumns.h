#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <array>
#include <bitset>
#include <optional>
#include <vector>

namespace sd {

/// What a column of a table of servers can hold; see estatefile.h.
enum class EstateColumn : quint8 {
    Customer,
    Server,
    Address,
    Kind,
    Site,
    Tags,
    Parents,
    Checks,
    Credential,
    Notes,
    Enabled,
};
inline constexpr size_t EstateColumnCount = 11;
using EstateColumns = std::bitset<EstateColumnCount>;

/// As it stands over the column in a file: "customer".
QLatin1StringView code(EstateColumn column);
/// By its English or Swedish name, whatever the case.
std::optional<EstateColumn> columnNamed(const QString& title);

/// What each column of a table holds, from the left; none: it is left out.
using ColumnMapping = std::vector<std::optional<EstateColumn>>;
/// By the names that other programs and people give such columns ("hostname", "IP-adress"); each at most once.
ColumnMapping guessColumns(const QStringList& titles);

/// How a person wants a table to be read.
struct TableWishes
{
    ColumnMapping mapping;
    QString customer = {}; ///< of all rows, where no column holds it

    bool operator==(const TableWishes&) const = default;
};

/// The beginning of a table.
struct TableHead
{
    QStringList titles;
    std::vector<QStringList> rows; ///< the first few
};

} // namespace sd
