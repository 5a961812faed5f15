#include "models/domain/estatecolumns.h"

#include <algorithm>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

struct ColumnWords
{
    QLatin1StringView english;
    QStringView swedish;
    QStringView others; ///< separated by blanks; letters and digits only
};

constexpr std::array<ColumnWords, EstateColumnCount> columnWords = {{
    {"customer"_L1, u"kund", u"kundnamn customername client company företag organisation organization tenant"},
    {"server"_L1, u"namn",
     u"name servername servernamn hostname host device devicename enhet värd computer dator node"},
    {"address"_L1, u"adress", u"ip ipaddress ipadress ipv4 ipv6 hostaddress dns dnsname fqdn"},
    {"kind"_L1, u"typ", u"type os operatingsystem operativsystem devicetype template slag"},
    {"site"_L1, u"plats", u"location ort building place"},
    {"tags"_L1, u"taggar", u"tag labels groups group grupp grupper"},
    {"parents"_L1, u"beror på", u"parent dependson dependency dependencies"},
    {"checks"_L1, u"kontroller", u"check kontroll sensors services"},
    {"credential"_L1, u"inloggning", u"credentials login"},
    {"notes"_L1, u"anteckning", u"note comment comments description beskrivning kommentar anteckningar"},
    {"enabled"_L1, u"aktiv", u"active monitored"},
}};

/// "IP-Address" → "ipaddress".
QString plain(const QString& title)
{
    QString letters;
    for (const QString lower = title.toLower(); const QChar c : lower) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

std::optional<EstateColumn> columnLike(const QString& title)
{
    const QString word = plain(title);
    if (word.isEmpty())
        return {};
    for (size_t i = 0; i < columnWords.size(); ++i) {
        const QStringList others = columnWords[i].others.toString().split(u' ');
        if (others.contains(word))
            return static_cast<EstateColumn>(i);
    }
    return {};
}

} // namespace

QLatin1StringView code(EstateColumn column)
{
    return columnWords[static_cast<size_t>(column)].english;
}

std::optional<EstateColumn> columnNamed(const QString& title)
{
    const QString word = title.trimmed().toLower();
    for (size_t i = 0; i < columnWords.size(); ++i) {
        if (word == columnWords[i].english || word == columnWords[i].swedish)
            return static_cast<EstateColumn>(i);
    }
    return {};
}

ColumnMapping guessColumns(const QStringList& titles)
{
    ColumnMapping mapping(static_cast<size_t>(titles.size()));
    EstateColumns taken;
    // What bears the right name goes before what is only like it.
    for (const auto& find : {columnNamed, columnLike}) {
        for (size_t i = 0; i < mapping.size(); ++i) {
            const std::optional<EstateColumn> column = find(titles[static_cast<qsizetype>(i)]);
            if (mapping[i] || !column || taken.test(static_cast<size_t>(*column)))
                continue;
            mapping[i] = column;
            taken.set(static_cast<size_t>(*column));
        }
    }
    return mapping;
}

} // namespace sd
