#include "models/domain/expression.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostSteps = 64;
constexpr int deepestNesting = 32;
constexpr double unsignedFrom32 = 4'294'967'296.0;
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNameStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

bool isZero(double value)
{
    return std::fpclassify(value) == FP_ZERO;
}

/// Comparisons would hide a missing operand.
double known(double a, double b, double result)
{
    return std::isnan(a) || std::isnan(b) ? nan : result;
}

double dewPoint(double celsius, double humidity)
{
    constexpr double slope = 17.62;
    constexpr double offset = 243.12;
    if (!(humidity > 0) || humidity > 1 || !(celsius >= -45) || celsius > 60)
        return nan;
    const double pressure = std::log(humidity) + slope * celsius / (offset + celsius);
    return offset * pressure / (slope - pressure);
}

} // namespace

/// Recursive descent into reverse Polish; one function a level of precedence, all stop at the first error.
class ExpressionParser
{
public:
    explicit ExpressionParser(const QString& text)
        : m_text(text)
    {
        m_result.m_text = text;
    }

    Result<Expression> parse()
    {
        sum();
        skipSpace();
        if (m_error.isEmpty() && m_at < m_text.size())
            fail(u"an operator was expected"_s);
        if (!m_error.isEmpty())
            return Failure{u"expression"_s, u"column %1: %2"_s.arg(m_errorAt + 1).arg(m_error)};
        return std::move(m_result);
    }

private:
    using Op = Expression::Op;

    struct Function
    {
        QLatin1StringView name;
        Op op;
    };
    static constexpr std::array<Function, 8> functions = {{
        {"min"_L1, Op::Min},
        {"max"_L1, Op::Max},
        {"first"_L1, Op::First},
        {"unsigned"_L1, Op::Unsigned},
        {"less"_L1, Op::Less},
        {"equal"_L1, Op::Equal},
        {"if"_L1, Op::If},
        {"dewpoint"_L1, Op::DewPoint},
    }};

    void sum()
    {
        product();
        for (;;) {
            if (accept(u'+')) {
                product();
                emitStep({Op::Add});
            } else if (accept(u'-')) {
                product();
                emitStep({Op::Subtract});
            } else {
                return;
            }
        }
    }

    void product()
    {
        factor();
        for (;;) {
            if (accept(u'*')) {
                factor();
                emitStep({Op::Multiply});
            } else if (accept(u'/')) {
                factor();
                emitStep({Op::Divide});
            } else {
                return;
            }
        }
    }

    void factor()
    {
        if (++m_depth > deepestNesting)
            fail(u"nested too deeply"_s);
        else if (accept(u'-')) {
            factor();
            emitStep({Op::Negate});
        } else if (accept(u'(')) {
            sum();
            expect(u')');
        } else if (m_at < m_text.size() && (isDigit(m_text[m_at]) || m_text[m_at] == u'.')) {
            number();
        } else if (m_at < m_text.size() && isNameStart(m_text[m_at])) {
            nameOrCall();
        } else {
            fail(u"a number, a name or ( was expected"_s);
        }
        --m_depth;
    }

    void number()
    {
        const qsizetype begin = m_at;
        skipDigits();
        if (m_at < m_text.size() && m_text[m_at] == u'.') {
            ++m_at;
            skipDigits();
        }
        if (m_at < m_text.size() && (m_text[m_at] == u'e' || m_text[m_at] == u'E')) {
            ++m_at;
            if (m_at < m_text.size() && (m_text[m_at] == u'+' || m_text[m_at] == u'-'))
                ++m_at;
            skipDigits();
        }
        bool ok = false;
        const double value = QStringView(m_text).mid(begin, m_at - begin).toDouble(&ok);
        if (!ok || !std::isfinite(value)) {
            m_at = begin;
            fail(u"not a number"_s);
        }
        emitStep({Op::Number, value});
    }

    void nameOrCall()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && (isNameStart(m_text[m_at]) || isDigit(m_text[m_at])))
            ++m_at;
        const QString word = m_text.mid(begin, m_at - begin);
        if (!accept(u'(')) {
            emitStep({Op::Name, 0, indexOf(word)});
            return;
        }
        const auto* function = std::find_if(functions.begin(), functions.end(),
                                            [&word](const Function& known) { return known.name == word; });
        if (function == functions.end()) {
            m_at = begin;
            fail(u"\"%1\" is not a function"_s.arg(word));
            return;
        }
        for (int operand = 0; operand < Expression::operands(function->op); ++operand) {
            if (operand > 0)
                expect(u',');
            sum();
        }
        expect(u')');
        emitStep({function->op});
    }

    int indexOf(const QString& name)
    {
        const qsizetype known = m_result.m_names.indexOf(name);
        if (known >= 0)
            return static_cast<int>(known);
        m_result.m_names += name;
        return static_cast<int>(m_result.m_names.size() - 1);
    }

    void emitStep(const Expression::Step& step)
    {
        if (m_result.m_code.size() >= mostSteps)
            fail(u"more than %1 operations"_s.arg(mostSteps));
        else
            m_result.m_code.push_back(step);
    }

    bool accept(QChar wanted)
    {
        skipSpace();
        if (!m_error.isEmpty() || m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }

    void expect(QChar wanted)
    {
        if (!accept(wanted))
            fail(wanted + u" was expected"_s);
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && (m_text[m_at] == u' ' || m_text[m_at] == u'\t'))
            ++m_at;
    }

    void skipDigits()
    {
        while (m_at < m_text.size() && isDigit(m_text[m_at]))
            ++m_at;
    }

    void fail(const QString& reason)
    {
        if (!m_error.isEmpty())
            return;
        m_error = reason;
        m_errorAt = m_at;
    }

    const QString m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    QString m_error;
    qsizetype m_errorAt = 0;
    Expression m_result;
};

Result<Expression> Expression::parse(const QString& text)
{
    return ExpressionParser(text).parse();
}

double Expression::evaluate(std::span<const double> values) const
{
    if (m_code.empty())
        return nan;
    std::array<double, mostSteps> stack{};
    size_t top = 0; // the number of operands on the stack; parsing guarantees that it never runs dry
    for (const Step& step : m_code) {
        if (step.op == Op::Number) {
            stack[top++] = step.number;
            continue;
        }
        if (step.op == Op::Name) {
            const auto index = static_cast<size_t>(step.name);
            stack[top++] = index < values.size() ? values[index] : nan;
            continue;
        }
        top -= static_cast<size_t>(operands(step.op));
        stack[top] = applied(step.op, &stack[top]);
        ++top;
    }
    return stack[0];
}

int Expression::operands(Op op)
{
    switch (op) {
    case Op::Number:
    case Op::Name:
        return 0;
    case Op::Negate:
    case Op::Unsigned:
        return 1;
    case Op::Add:
    case Op::Subtract:
    case Op::Multiply:
    case Op::Divide:
    case Op::Min:
    case Op::Max:
    case Op::First:
    case Op::Less:
    case Op::Equal:
    case Op::DewPoint:
        return 2;
    case Op::If:
        return 3;
    }
    return 0;
}

double Expression::applied(Op op, const double* args)
{
    switch (op) {
    case Op::Add:
        return args[0] + args[1];
    case Op::Subtract:
        return args[0] - args[1];
    case Op::Multiply:
        return args[0] * args[1];
    case Op::Divide:
        return isZero(args[1]) ? nan : args[0] / args[1];
    case Op::Negate:
        return -args[0];
    case Op::Min:
        return known(args[0], args[1], std::min(args[0], args[1]));
    case Op::Max:
        return known(args[0], args[1], std::max(args[0], args[1]));
    case Op::First:
        return std::isnan(args[0]) ? args[1] : args[0];
    case Op::Unsigned:
        return args[0] < 0 ? args[0] + unsignedFrom32 : args[0];
    case Op::Less:
        return known(args[0], args[1], args[0] < args[1] ? 1 : 0);
    case Op::Equal:
        return known(args[0], args[1], isZero(args[0] - args[1]) ? 1 : 0);
    case Op::If:
        return std::isnan(args[0]) ? nan : isZero(args[0]) ? args[2] : args[1];
    case Op::DewPoint:
        return dewPoint(args[0], args[1]);
    case Op::Number:
    case Op::Name:
        break;
    }
    return nan;
}

} // namespace sd
