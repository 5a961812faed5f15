#include "app/probes/plan/planreadings.h"

#include "app/probes/plan/plancells.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace sd {

namespace {

/// Turns one group's answers into readings.
class GroupReader
{
public:
    GroupReader(const PlanProgram::Group& group, const PlanRows& rows, std::vector<Reading>& out)
        : m_group(group)
        , m_rows(rows)
        , m_out(out)
    {}

    void read();

private:
    void chooseRows();
    void nameRows();
    [[nodiscard]] QString instanceOf(size_t row, size_t place) const;
    void readRow(const PlanProgram::Metric& metric, size_t place);
    void readWhole(const PlanProgram::Metric& metric);
    void countWhole(const PlanProgram::Metric& metric);
    [[nodiscard]] double valueOf(const PlanProgram::Metric& metric, size_t row) const;
    [[nodiscard]] QString sourceOf(int column) const;
    [[nodiscard]] int readColumn(const PlanProgram::Metric& metric, size_t row) const;
    bool fillCounter(const PlanProgram::Metric& metric, size_t row, Reading& reading) const;
    bool fillValue(const PlanProgram::Metric& metric, size_t row, Reading& reading) const;
    void fillLimits(const PlanProgram::Metric& metric, size_t row, Reading& reading) const;
    [[nodiscard]] Reading blank(const PlanProgram::Metric& metric) const;

    const PlanProgram::Group& m_group;
    const PlanRows& m_rows;
    std::vector<Reading>& m_out;
    std::vector<size_t> m_kept;
    QStringList m_names; ///< instances of the kept rows
};

void fillStatus(const PlanMetric& metric, Reading& reading)
{
    // Enumerations are small; a number that no enumeration can have is simply not named.
    const qint64 number = std::abs(reading.value) < 1e9 ? std::llround(reading.value) : -1;
    const auto state = metric.states.find(number);
    reading.reported = state == metric.states.end() ? State::Unknown : state->second;
    const auto word = metric.words.find(number);
    reading.text = word == metric.words.end() ? QString() : word->second;
}

/// A level told in words; `reading.value` is its number.
void fillStatusText(const PlanMetric& metric, const QString& text, Reading& reading)
{
    const auto state = metric.textStates.find(text.toLower());
    reading.reported = state == metric.textStates.end() ? State::Unknown : state->second;
    reading.text = text;
    constexpr std::array numbers{State::Ok, State::Warning, State::Error, State::Unknown};
    const auto* const found = std::find(numbers.begin(), numbers.end(), *reading.reported);
    reading.value = static_cast<double>(found - numbers.begin());
}

void GroupReader::read()
{
    chooseRows();
    if (m_group.group->table)
        nameRows();
    for (size_t place = 0; place < m_kept.size(); ++place) {
        for (const PlanProgram::Metric& metric : m_group.metrics) {
            if (metric.metric->aggregate.isEmpty())
                readRow(metric, place);
        }
    }
    // A table without a row is mostly one that the device has not got: nothing to count.
    const bool canBeCounted = m_rows.isComplete() && m_rows.size() > 0;
    for (const PlanProgram::Metric& metric : m_group.metrics) {
        if (metric.metric->aggregate.isEmpty())
            continue;
        if (!canBeCounted) {
            if (metric.metric->isExpected)
                m_out.push_back(blank(metric));
        } else if (metric.metric->kind == ReadingKind::Counter)
            countWhole(metric);
        else
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
    const PlanGroup& group = *m_group.group;
    QString text;
    if (group.instanceColumn == QLatin1String("#"))
        text = QString::number(place);
    else if (m_group.instance >= 0)
        text = m_rows.text(row, static_cast<size_t>(m_group.instance)).simplified();
    if (text.isEmpty() && m_group.instanceFallback >= 0)
        text = m_rows.text(row, static_cast<size_t>(m_group.instanceFallback)).simplified();
    if (text.isEmpty())
        text = m_rows.index(row);
    const QRegularExpressionMatch match =
        group.instancePattern.pattern().isEmpty() ? QRegularExpressionMatch() : group.instancePattern.match(text);
    for (int i = 1; i <= match.lastCapturedIndex(); ++i) {
        if (!match.captured(i).isEmpty()) {
            text = match.captured(i);
            break;
        }
    }
    const auto word = group.instanceWords.find(text);
    if (word != group.instanceWords.end())
        text = word->second;
    return group.instanceFormat.isEmpty() ? text : group.instanceFormat.arg(text);
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
            name = QStringLiteral("%1 (%2)").arg(name, m_rows.index(m_kept[place]));
    }
}

QString GroupReader::sourceOf(int column) const
{
    return column < 0 ? m_group.sources.front().section(QLatin1Char(' '), 0, 0) : m_group.sources[column];
}

/// Of several columns the first that the row has: a device without `a` was read from `b` in "first(a, b)".
int GroupReader::readColumn(const PlanProgram::Metric& metric, size_t row) const
{
    const auto found = std::find_if(metric.inputs.begin(), metric.inputs.end(), [&](int column) {
        return column >= 0 && m_rows.has(row, static_cast<size_t>(column));
    });
    return metric.text >= 0 || found == metric.inputs.end() ? metric.source : *found;
}

Reading GroupReader::blank(const PlanProgram::Metric& metric) const
{
    Reading reading;
    reading.key.metric = metric.metric->metric;
    reading.key.instance = metric.metric->instance;
    reading.kind = metric.metric->kind;
    reading.full = metric.metric->full;
    reading.unit = metric.metric->unit;
    reading.source = sourceOf(metric.source);
    return reading;
}

double GroupReader::valueOf(const PlanProgram::Metric& metric, size_t row) const
{
    if (metric.plain)
        return metric.inputs[0] < 0 ? noNumber : numberOf(m_group, m_rows, row, metric.inputs[0]);
    return evaluate(metric.metric->value, metric.inputs, m_group, m_rows, row);
}

bool GroupReader::fillCounter(const PlanProgram::Metric& metric, size_t row, Reading& reading) const
{
    if (!metric.metric->value.isEmpty())
        reading.scale = valueOf(metric, row);
    if (std::isnan(reading.scale))
        return false;
    std::optional<PlanCount> count;
    if (!metric.metric->counterValue.isEmpty())
        count = countOf(evaluate(metric.metric->counterValue, metric.counterInputs, m_group, m_rows, row));
    for (const int column : {metric.counter, metric.fallback}) {
        if (column < 0 || count)
            continue;
        count = m_rows.count(row, static_cast<size_t>(column));
        if (count)
            reading.source = sourceOf(column);
    }
    if (!count)
        return false;
    reading.counter = count->value;
    reading.counterBits = count->bits;
    reading.scale *= count->worth;
    reading.value = static_cast<double>(count->value) * count->worth;
    if (metric.metric->perColumn.isEmpty())
        return true;
    const auto per = metric.per < 0 ? std::nullopt : m_rows.count(row, static_cast<size_t>(metric.per));
    if (!per)
        return false;
    reading.per = per->value;
    reading.scale /= per->worth;
    return true;
}

bool GroupReader::fillValue(const PlanProgram::Metric& metric, size_t row, Reading& reading) const
{
    if (metric.text >= 0) {
        const QString text = m_rows.text(row, static_cast<size_t>(metric.text)).simplified();
        if (!text.isEmpty())
            fillStatusText(*metric.metric, text, reading);
        return !text.isEmpty();
    }
    reading.value = valueOf(metric, row);
    if (std::isnan(reading.value))
        return false;
    if (const int column = readColumn(metric, row); column != metric.source)
        reading.source = sourceOf(column);
    if (metric.metric->kind == ReadingKind::Status)
        fillStatus(*metric.metric, reading);
    else
        fillLimits(metric, row, reading);
    return true;
}

void GroupReader::fillLimits(const PlanProgram::Metric& metric, size_t row, Reading& reading) const
{
    const auto limit = [&](const Expression& expression, const std::vector<int>& inputs) {
        const double value = expression.isEmpty() ? noNumber : evaluate(expression, inputs, m_group, m_rows, row);
        return std::isfinite(value) ? std::optional(value) : std::nullopt;
    };
    Threshold own;
    own.direction = metric.metric->limitDirection;
    own.warning = limit(metric.metric->warningLimit, metric.warningInputs);
    own.error = limit(metric.metric->errorLimit, metric.errorInputs);
    if (own.isSet())
        reading.limits = std::make_shared<const Threshold>(own);
}

void GroupReader::readRow(const PlanProgram::Metric& metric, size_t place)
{
    const size_t row = m_kept[place];
    Reading reading = blank(metric);
    const bool isCounter = metric.metric->kind == ReadingKind::Counter;
    if (!(isCounter ? fillCounter(metric, row, reading) : fillValue(metric, row, reading)))
        return;
    if (m_group.group->table) {
        if (reading.key.instance.isEmpty())
            reading.key.instance = m_names[static_cast<qsizetype>(place)];
        else if (m_kept.size() > 1)
            reading.key.instance += QStringLiteral(" (%1)").arg(m_rows.index(row));
    }
    reading.source = m_rows.source(row, reading.source);
    m_out.push_back(std::move(reading));
}

/// The counters of all rows as one: their sum, or what one row has of it on average.
void GroupReader::countWhole(const PlanProgram::Metric& metric)
{
    Reading whole = blank(metric);
    int count = 0;
    for (const size_t row : m_kept) {
        Reading one = blank(metric);
        if (!fillCounter(metric, row, one))
            continue;
        whole.counter += one.counter;
        whole.value = (count == 0 ? 0 : whole.value) + one.value;
        whole.scale = one.scale;
        ++count;
    }
    if (count == 0)
        return;
    if (metric.metric->aggregate == QLatin1String("mean")) {
        whole.scale /= count;
        whole.value /= count;
    }
    m_out.push_back(std::move(whole));
}

void GroupReader::readWhole(const PlanProgram::Metric& metric)
{
    double sum = 0;
    double largest = -std::numeric_limits<double>::infinity();
    int count = 0;
    for (const size_t row : m_kept) {
        if (!metric.only.empty() && !passes(metric.only, m_rows, row))
            continue;
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

double numberAt(const PlanProgram& program, PlanProgram::Ref ref, const PlanAnswers& answers)
{
    if (ref.group < 0)
        return noNumber;
    const auto group = static_cast<size_t>(ref.group);
    if (ref.lookup >= 0)
        return lookUp(program.groups[group].lookups[static_cast<size_t>(ref.lookup)], program.groups[group],
                      answers.rows(group));
    const PlanRows* rows = rowsOf(ref, answers);
    return rows == nullptr ? noNumber : numberOf(program.groups[group], *rows, 0, ref.column);
}

void readDerived(const PlanProgram& program, const PlanProgram::Derived& derived, const PlanAnswers& answers,
                 std::vector<Reading>& out)
{
    std::vector<double> values;
    values.reserve(derived.inputs.size());
    for (const PlanProgram::Ref& input : derived.inputs)
        values.push_back(numberAt(program, input, answers));
    Reading reading;
    reading.value = derived.metric->value.evaluate(values);
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

/// A cell from which its column's pattern catches nothing is no answer.
bool hasAnswer(const PlanGroup& group, const PlanRows& rows)
{
    for (size_t row = 0; row < rows.size() && rows.wasRead(); ++row) {
        for (size_t column = 0; column < group.columns.size(); ++column) {
            const QRegularExpression& match = group.columns[column].match;
            if (rows.has(row, column) && (match.captureCount() <= 0 || match.match(rows.text(row, column)).hasMatch()))
                return true;
        }
    }
    return false;
}

} // namespace

std::vector<Reading> readingsOf(const PlanProgram& program, const PlanAnswers& answers)
{
    std::vector<Reading> readings;
    size_t expected = program.derived.size();
    for (size_t i = 0; i < program.groups.size(); ++i)
        expected += program.groups[i].metrics.size() * answers.rows(i).size();
    readings.reserve(expected);
    for (size_t i = 0; i < program.groups.size(); ++i) {
        if (answers.rows(i).wasRead() && !isLeftOut(program, i, answers))
            GroupReader(program.groups[i], answers.rows(i), readings).read();
    }
    for (const PlanProgram::Derived& derived : program.derived)
        readDerived(program, derived, answers, readings);
    return readings;
}

double uptimeOf(const PlanProgram& program, const PlanAnswers& answers)
{
    return numberAt(program, program.uptime, answers);
}

bool isLeftOut(const PlanProgram& program, size_t group, const PlanAnswers& answers)
{
    const std::vector<size_t>& others = program.groups[group].unless;
    return std::any_of(others.begin(), others.end(),
                       [&](size_t other) { return hasAnswer(*program.groups[other].group, answers.rows(other)); });
}

} // namespace sd
