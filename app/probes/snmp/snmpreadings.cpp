#include "app/probes/snmp/snmpreadings.h"

#include "app/probes/snmp/enterprise.h"

#include <cmath>
#include <limits>

namespace sd {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr size_t maxInputs = 64; // an expression has no more operations

QString indexText(ber::Bytes index)
{
    std::vector<quint32> arcs;
    ber::appendTailArcs(index, arcs);
    QString text;
    for (const quint32 arc : arcs) {
        if (!text.isEmpty())
            text += QLatin1Char('.');
        text += QString::number(arc);
    }
    return text;
}

/// An expression over the cells of one row.
double evaluate(const Expression& expression, const std::vector<int>& inputs, const SnmpRows& rows, size_t row)
{
    std::array<double, maxInputs> values; // NOLINT(cppcoreguidelines-pro-type-member-init): filled as far as used
    const size_t count = std::min(inputs.size(), maxInputs);
    for (size_t i = 0; i < count; ++i)
        values[i] = inputs[i] < 0 ? nan : rows.at(row, static_cast<size_t>(inputs[i])).number();
    return expression.evaluate(std::span(values).first(count));
}

bool passes(const std::vector<SnmpProgram::Filter>& filters, const SnmpRows& rows, size_t row)
{
    return std::all_of(filters.begin(), filters.end(), [&](const SnmpProgram::Filter& filter) {
        const QString text = filter.column < 0 ? QString() : rows.at(row, static_cast<size_t>(filter.column)).text();
        return filter.filter->pattern.match(text).hasMatch() == filter.filter->keep;
    });
}

double lookUp(const SnmpProgram::Lookup& lookup, const SnmpRows& rows)
{
    for (size_t row = 0; row < rows.size(); ++row) {
        if (passes(lookup.filters, rows, row))
            return evaluate(lookup.lookup->value, lookup.inputs, rows, row);
    }
    return nan;
}

/// Turns one group's answers into readings.
class GroupReader
{
public:
    GroupReader(const SnmpProgram::Group& group, const SnmpRows& rows, std::vector<Reading>& out)
        : m_group(group)
        , m_rows(rows)
        , m_out(out)
    {}

    void read();

private:
    void chooseRows();
    void nameRows();
    [[nodiscard]] QString instanceOf(size_t row, size_t place) const;
    void readRow(const SnmpProgram::Metric& metric, size_t place);
    void readWhole(const SnmpProgram::Metric& metric);
    [[nodiscard]] double valueOf(const SnmpProgram::Metric& metric, size_t row) const;
    bool fillCounter(const SnmpProgram::Metric& metric, size_t row, Reading& reading) const;
    [[nodiscard]] Reading blank(const SnmpProgram::Metric& metric) const;

    const SnmpProgram::Group& m_group;
    const SnmpRows& m_rows;
    std::vector<Reading>& m_out;
    std::vector<size_t> m_kept;
    QStringList m_names; ///< instances of the kept rows
};

void fillStatus(const SnmpMetric& metric, Reading& reading)
{
    // Enumerations are small; a number that no enumeration can have is simply not named.
    const qint64 number = std::abs(reading.value) < 1e9 ? std::llround(reading.value) : -1;
    const auto state = metric.states.find(number);
    reading.reported = state == metric.states.end() ? State::Unknown : state->second;
    const auto word = metric.words.find(number);
    reading.text = word == metric.words.end() ? QString() : word->second;
}

void GroupReader::read()
{
    chooseRows();
    if (m_group.group->table)
        nameRows();
    for (size_t place = 0; place < m_kept.size(); ++place) {
        for (const SnmpProgram::Metric& metric : m_group.metrics) {
            if (metric.metric->aggregate.isEmpty())
                readRow(metric, place);
        }
    }
    // A table without a row is mostly one that the device has not got: nothing to count.
    if (!m_rows.complete || m_rows.size() == 0)
        return;
    for (const SnmpProgram::Metric& metric : m_group.metrics) {
        if (!metric.metric->aggregate.isEmpty())
            readWhole(metric);
    }
}

void GroupReader::chooseRows()
{
    m_kept.reserve(m_rows.size());
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_group.filters.empty() || passes(m_group.filters, m_rows, row))
            m_kept.push_back(row);
    }
}

QString GroupReader::instanceOf(size_t row, size_t place) const
{
    if (m_group.group->instanceColumn == QLatin1String("#"))
        return QString::number(place);
    QString text = m_group.instance < 0 ? QString() : m_rows.at(row, static_cast<size_t>(m_group.instance)).text();
    if (text.isEmpty() && m_group.instanceFallback >= 0)
        text = m_rows.at(row, static_cast<size_t>(m_group.instanceFallback)).text();
    if (text.isEmpty())
        return indexText(m_rows.indices[row]);
    const QRegularExpression& pattern = m_group.group->instancePattern;
    if (pattern.pattern().isEmpty())
        return text;
    const QRegularExpressionMatch match = pattern.match(text);
    for (int i = 1; i <= match.lastCapturedIndex(); ++i) {
        if (!match.captured(i).isEmpty())
            return match.captured(i);
    }
    return text;
}

void GroupReader::nameRows()
{
    QHash<QString, int> uses;
    for (size_t place = 0; place < m_kept.size(); ++place) {
        m_names.append(instanceOf(m_kept[place], place));
        ++uses[m_names.last()];
    }
    // All that share a name are marked, so that a name does not pass to another row when one goes away.
    for (size_t place = 0; place < m_kept.size(); ++place) {
        QString& name = m_names[static_cast<qsizetype>(place)];
        if (uses.value(name) > 1)
            name = QStringLiteral("%1 (%2)").arg(name, indexText(m_rows.indices[m_kept[place]]));
    }
}

Reading GroupReader::blank(const SnmpProgram::Metric& metric) const
{
    Reading reading;
    reading.key.metric = metric.metric->metric;
    reading.key.instance = metric.metric->instance;
    reading.kind = metric.metric->kind;
    reading.unit = metric.metric->unit;
    reading.source =
        metric.source < 0 ? QStringLiteral("snmp") : m_group.columns[static_cast<size_t>(metric.source)].source;
    return reading;
}

double GroupReader::valueOf(const SnmpProgram::Metric& metric, size_t row) const
{
    if (metric.plain)
        return metric.inputs[0] < 0 ? nan : m_rows.at(row, static_cast<size_t>(metric.inputs[0])).number();
    return evaluate(metric.metric->value, metric.inputs, m_rows, row);
}

bool GroupReader::fillCounter(const SnmpProgram::Metric& metric, size_t row, Reading& reading) const
{
    if (!metric.metric->value.isEmpty())
        reading.scale = valueOf(metric, row);
    if (std::isnan(reading.scale))
        return false;
    for (const int column : {metric.counter, metric.fallback}) {
        if (column < 0 || !m_rows.at(row, static_cast<size_t>(column)).isNumber())
            continue;
        const SnmpValue& value = m_rows.at(row, static_cast<size_t>(column));
        reading.counter = value.bits;
        reading.counterBits = value.type == SnmpType::Counter64 ? 64 : 32;
        reading.value = value.number();
        reading.source = m_group.columns[static_cast<size_t>(column)].source;
        return true;
    }
    return false;
}

void GroupReader::readRow(const SnmpProgram::Metric& metric, size_t place)
{
    const size_t row = m_kept[place];
    Reading reading = blank(metric);
    if (metric.metric->kind == ReadingKind::Counter) {
        if (!fillCounter(metric, row, reading))
            return;
    } else {
        reading.value = valueOf(metric, row);
        if (std::isnan(reading.value))
            return;
        if (metric.metric->kind == ReadingKind::Status)
            fillStatus(*metric.metric, reading);
    }
    if (m_group.group->table) {
        const QString index = indexText(m_rows.indices[row]);
        if (reading.key.instance.isEmpty())
            reading.key.instance = m_names[static_cast<qsizetype>(place)];
        else if (m_kept.size() > 1)
            reading.key.instance += QStringLiteral(" (%1)").arg(index);
        reading.source += QLatin1Char('.') + index;
    }
    m_out.push_back(std::move(reading));
}

void GroupReader::readWhole(const SnmpProgram::Metric& metric)
{
    double sum = 0;
    double largest = -std::numeric_limits<double>::infinity();
    int count = 0;
    for (const size_t row : m_kept) {
        const double value = metric.metric->value.isEmpty() ? 1 : valueOf(metric, row);
        if (std::isnan(value))
            continue;
        sum += value;
        largest = std::max(largest, value);
        ++count;
    }
    const QString& how = metric.metric->aggregate;
    if (count == 0 && how != QLatin1String("count"))
        return;
    Reading reading = blank(metric);
    reading.value = how == QLatin1String("mean")  ? sum / count
                    : how == QLatin1String("sum") ? sum
                    : how == QLatin1String("max") ? largest
                                                  : count;
    if (metric.metric->kind == ReadingKind::Status)
        fillStatus(*metric.metric, reading);
    m_out.push_back(std::move(reading));
}

const SnmpValue* scalarAt(const SnmpProgram::Ref& ref, const SnmpAnswers& answers)
{
    if (ref.group < 0 || ref.column < 0 || answers.group(static_cast<size_t>(ref.group)).size() == 0)
        return nullptr;
    return &answers.group(static_cast<size_t>(ref.group)).at(0, static_cast<size_t>(ref.column));
}

double numberAt(const SnmpProgram& program, const SnmpProgram::Ref& ref, const SnmpAnswers& answers)
{
    if (ref.lookup >= 0) {
        const auto group = static_cast<size_t>(ref.group);
        return lookUp(program.groups[group].lookups[static_cast<size_t>(ref.lookup)], answers.group(group));
    }
    const SnmpValue* value = scalarAt(ref, answers);
    return value == nullptr ? nan : value->number();
}

void readDerived(const SnmpProgram& program, const SnmpProgram::Derived& derived, const SnmpAnswers& answers,
                 std::vector<Reading>& out)
{
    std::array<double, maxInputs> values; // NOLINT(cppcoreguidelines-pro-type-member-init): filled as far as used
    const size_t count = std::min(derived.inputs.size(), maxInputs);
    for (size_t i = 0; i < count; ++i)
        values[i] = numberAt(program, derived.inputs[i], answers);
    Reading reading;
    reading.value = derived.metric->value.evaluate(std::span(values).first(count));
    if (std::isnan(reading.value))
        return;
    reading.key = {derived.metric->metric, derived.metric->instance};
    reading.kind = derived.metric->kind;
    reading.unit = derived.metric->unit;
    reading.source = derived.source;
    if (reading.kind == ReadingKind::Status)
        fillStatus(*derived.metric, reading);
    out.push_back(std::move(reading));
}

} // namespace

std::vector<Reading> readingsOf(const SnmpProgram& program, const SnmpAnswers& answers)
{
    std::vector<Reading> readings;
    size_t expected = program.derived.size();
    for (size_t i = 0; i < program.groups.size(); ++i)
        expected += program.groups[i].metrics.size() * answers.group(i).size();
    readings.reserve(expected);
    for (size_t i = 0; i < program.groups.size(); ++i) {
        if (answers.group(i).columns > 0)
            GroupReader(program.groups[i], answers.group(i), readings).read();
    }
    for (const SnmpProgram::Derived& derived : program.derived)
        readDerived(program, derived, answers, readings);
    return readings;
}

std::map<QString, QString> identityOf(const SnmpProgram& program, const SnmpAnswers& answers)
{
    std::map<QString, QString> identity;
    for (const auto& [key, ref] : program.identity) {
        const SnmpValue* value = scalarAt(ref, answers);
        if (value == nullptr)
            continue;
        QString text = value->text().simplified();
        const QString vendor = value->type == SnmpType::ObjectId ? vendorOf(text) : QString();
        if (!vendor.isEmpty())
            identity.emplace(QStringLiteral("vendor"), vendor);
        if (!text.isEmpty())
            identity.emplace(key, std::move(text));
    }
    return identity;
}

std::optional<quint64> uptimeOf(const SnmpProgram& program, const SnmpAnswers& answers)
{
    const SnmpValue* value = scalarAt(program.uptime, answers);
    return value != nullptr && value->isNumber() && value->type != SnmpType::Real ? std::optional(value->bits)
                                                                                  : std::nullopt;
}

} // namespace sd
