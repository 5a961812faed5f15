#include "models/domain/baselineuse.h"
#include "models/domain/checkwords.h"
#include "models/domain/csvtable.h"
#include "models/domain/estatebuilder.h"
#include "models/domain/estatefile.h"

#include <algorithm>
#include <array>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t HeadRows = 3;

QStringList words(const QString& cell)
{
    QStringList words;
    for (const QString& word : cell.split(u';')) {
        if (const QString trimmed = word.trimmed(); !trimmed.isEmpty())
            words += trimmed;
    }
    return words;
}

std::optional<bool> truth(const QString& cell)
{
    static const QStringList yes{u""_s, u"yes"_s, u"ja"_s, u"1"_s, u"true"_s, u"sant"_s};
    static const QStringList no{u"no"_s, u"nej"_s, u"0"_s, u"false"_s, u"falskt"_s};
    const QString word = cell.toLower();
    if (yes.contains(word))
        return true;
    return no.contains(word) ? std::optional(false) : std::nullopt;
}

class CsvEstate
{
public:
    explicit CsvEstate(const TableWishes* wishes = nullptr)
        : m_wishes(wishes)
    {}

    EstateFile parse(const QByteArray& bytes)
    {
        const std::vector<CsvRow> rows = parseCsv(decodeText(bytes));
        if (rows.empty())
            m_builder.problem(u"line 1"_s, u"the file is empty"_s);
        else if (readHeader(rows.front()))
            std::for_each(rows.begin() + 1, rows.end(), [this](const CsvRow& row) { readRow(row); });
        EstateFile file = m_builder.finish();
        for (size_t i = 0; i < EstateColumnCount; ++i)
            file.columns.set(i, m_where[i] >= 0);
        return file;
    }

private:
    bool readHeader(const CsvRow& header)
    {
        m_where.fill(-1);
        m_width = header.cells.size();
        if (m_wishes)
            takeMapping();
        else
            readTitles(header);
        for (const EstateColumn needed : {EstateColumn::Customer, EstateColumn::Server}) {
            const bool isGiven = needed == EstateColumn::Customer && !customerOfAll().isEmpty();
            if (whereIs(needed) >= 0 || isGiven)
                continue;
            m_builder.problem(placeOf(header), u"the column \"%1\" is missing"_s.arg(code(needed)));
            return false;
        }
        return true;
    }

    void takeMapping()
    {
        const auto width = std::min(static_cast<size_t>(m_width), m_wishes->mapping.size());
        for (size_t i = 0; i < width; ++i) {
            if (const auto column = m_wishes->mapping[i])
                m_where[static_cast<size_t>(*column)] = static_cast<qsizetype>(i);
        }
    }

    void readTitles(const CsvRow& header)
    {
        for (qsizetype i = 0; i < m_width; ++i) {
            const QString title = header.cells[i].trimmed().toLower();
            const auto known = columnNamed(title);
            if (!known) {
                if (!title.isEmpty())
                    m_builder.problem(placeOf(header), u"the column \"%1\" is not known and was left out"_s.arg(title));
                continue;
            }
            qsizetype& where = m_where[static_cast<size_t>(*known)];
            if (where >= 0)
                m_builder.problem(placeOf(header), u"the column \"%1\" is there twice"_s.arg(title));
            where = i;
        }
    }

    void readRow(const CsvRow& csv)
    {
        if (!csv.problem.isEmpty()) {
            m_builder.problem(placeOf(csv), csv.problem);
            return;
        }
        if (csv.cells.size() > m_width) {
            m_builder.problem(placeOf(csv), u"has %1 cells, the first line %2"_s.arg(csv.cells.size()).arg(m_width));
            return;
        }
        EstateBuilder::Row row;
        row.place = placeOf(csv);
        row.customer = whereIs(EstateColumn::Customer) < 0 ? customerOfAll() : cell(csv, EstateColumn::Customer);
        row.server.name = cell(csv, EstateColumn::Server);
        row.server.address = cell(csv, EstateColumn::Address);
        row.server.kind = cell(csv, EstateColumn::Kind);
        row.server.site = cell(csv, EstateColumn::Site);
        row.server.tags = words(cell(csv, EstateColumn::Tags));
        row.server.notes = cell(csv, EstateColumn::Notes);
        row.credential = cell(csv, EstateColumn::Credential);
        row.parents = words(cell(csv, EstateColumn::Parents));
        const std::optional<bool> enabled = truth(cell(csv, EstateColumn::Enabled));
        row.server.enabled = enabled.value_or(true);
        if (!enabled)
            m_builder.problem(placeOf(csv, EstateColumn::Enabled), u"must be yes or no"_s);
        if (readChecks(csv, row) && enabled)
            m_builder.add(std::move(row));
    }

    bool readChecks(const CsvRow& csv, EstateBuilder::Row& row)
    {
        QStringList asked = words(cell(csv, EstateColumn::Checks));
        if (asked.isEmpty())
            asked += u"ping"_s;
        for (const QString& word : std::as_const(asked)) {
            Result<CheckParams> params = checkFromWord(word);
            if (!params) {
                m_builder.problem(placeOf(csv, EstateColumn::Checks), params.failure().message);
                return false;
            }
            EstateBuilder::Row::Asked check;
            check.check.params = std::move(*params);
            followBaseline(check.check);
            row.checks.push_back(std::move(check));
        }
        return true;
    }

    [[nodiscard]] qsizetype whereIs(EstateColumn column) const { return m_where[static_cast<size_t>(column)]; }
    [[nodiscard]] QString customerOfAll() const { return m_wishes ? m_wishes->customer.trimmed() : QString(); }
    static QString placeOf(const CsvRow& row) { return u"line %1"_s.arg(row.line); }
    static QString placeOf(const CsvRow& row, EstateColumn column)
    {
        return u"line %1, column %2"_s.arg(row.line).arg(code(column));
    }
    [[nodiscard]] QString cell(const CsvRow& row, EstateColumn column) const
    {
        return row.cells.value(whereIs(column)).trimmed();
    }

    const TableWishes* m_wishes;
    EstateBuilder m_builder;
    std::array<qsizetype, EstateColumnCount> m_where{};
    qsizetype m_width = 0;
};

/// The check as a word, or nothing when a word does not tell all of it.
QString wordOf(const Check& check)
{
    Check plain;
    plain.id = check.id;
    plain.server = check.server;
    plain.params = check.params;
    plain.name = defaultCheckName(*check.params);
    followBaseline(plain);
    if (check.followsBaseline)
        plain.interval = check.interval;
    return check == plain ? wordOf(*check.params) : QString();
}

/// What no column has.
QStringList untold(const Estate& estate, const std::map<CustomerId, QString>& customers,
                   const std::map<ServerId, QString>& servers)
{
    const auto nameIn = [](const auto& names, auto id) {
        const auto found = names.find(id);
        return found == names.end() ? QString() : found->second;
    };
    QStringList all;
    for (const Adjustment& each : estate.adjustments) {
        QStringList whose{nameIn(customers, each.customer), each.tag, nameIn(servers, each.server)};
        whose.removeAll(QString());
        all += u"%1: %2"_s.arg(whose.join(u", "_s), each.metric);
    }
    all.reserve(std::ssize(estate.chartSets));
    for (const SharedChartSet& each : estate.chartSets)
        all += each.set.name;
    return all;
}

} // namespace

EstateFile parseEstateCsv(const QByteArray& bytes)
{
    return CsvEstate().parse(bytes);
}

EstateFile parseEstateCsv(const QByteArray& bytes, const TableWishes& wishes)
{
    return CsvEstate(&wishes).parse(bytes);
}

TableHead estateTableHead(const QByteArray& bytes)
{
    const std::vector<CsvRow> rows = parseCsv(decodeText(bytes));
    TableHead head;
    for (size_t i = 0; i < std::min(rows.size(), HeadRows + 1); ++i) {
        if (i == 0)
            head.titles = rows[i].cells;
        else
            head.rows.push_back(rows[i].cells);
    }
    return head;
}

QByteArray estateToCsv(const Estate& estate, const CredentialNames& credentials, QStringList* lost)
{
    std::map<CustomerId, QString> customers;
    for (const Customer& customer : estate.customers)
        customers[customer.id] = customer.name;
    std::map<ServerId, QString> servers;
    for (const Server& server : estate.servers)
        servers[server.id] = server.name;
    std::map<ServerId, QStringList> checks;
    for (const Check& check : estate.checks) {
        const QString word = wordOf(check);
        if (!word.isEmpty())
            checks[check.server] += word;
        else if (lost)
            *lost += u"%1: %2"_s.arg(servers[check.server], check.name);
    }
    if (lost)
        *lost += untold(estate, customers, servers);
    std::map<ServerId, QStringList> parents;
    for (const auto& [child, parent] : estate.dependencies)
        parents[child] += servers[parent];

    QStringList header;
    header.reserve(EstateColumnCount);
    for (size_t i = 0; i < EstateColumnCount; ++i)
        header += code(static_cast<EstateColumn>(i));
    QString text = QChar(0xFEFF) + csvLine(header, u';') + u"\r\n"_s;
    for (const Server& server : estate.servers) {
        const auto credential = credentials.find(server.credential);
        const QStringList cells{customers[server.customer],
                                server.name,
                                server.address,
                                server.kind,
                                server.site,
                                server.tags.join(u';'),
                                parents[server.id].join(u';'),
                                checks[server.id].join(u';'),
                                credential == credentials.end() ? QString() : credential->second,
                                server.notes,
                                server.enabled ? u"yes"_s : u"no"_s};
        text += csvLine(cells, u';') + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace sd
