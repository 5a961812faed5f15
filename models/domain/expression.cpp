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
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNameStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

double divided(double a, double b)
{
    return std::fpclassify(b) == FP_ZERO ? nan : a / b;
}

/// std::min and std::max would hide a missing operand.
double smaller(double a, double b)
{
    return std::isnan(a) || std::isnan(b) ? nan : std::min(a, b);
}

double larger(double a, double b)
{
    return std::isnan(a) || std::isnan(b) ? nan : std::max(a, b);
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
        Op op = Op::Min;
        if (word == "max"_L1) {
            op = Op::Max;
        } else if (word == "first"_L1) {
            op = Op::First;
        } else if (word != "min"_L1) {
            m_at = begin;
            fail(u"\"%1\" is not a function; min, max and first are"_s.arg(word));
        }
        sum();
        expect(u',');
        sum();
        expect(u')');
        emitStep({op});
    }

    int indexOf(const QString& name)
    {
        const qsizetype known = m_result.m_names.indexOf(name);
        if (known >= 0)
            return static_cast<int>(known);
        m_result.m_names += name;
        return static_cast<int>(m_result.m_names.size() - 1);
    }

    void emitStep(Expression::Step step)
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
        if (step.op == Op::Negate) {
            stack[top - 1] = -stack[top - 1];
            continue;
        }
        const double right = stack[--top];
        stack[top - 1] = applied(step.op, stack[top - 1], right);
    }
    return stack[0];
}

double Expression::applied(Op op, double left, double right)
{
    switch (op) {
    case Op::Add:
        return left + right;
    case Op::Subtract:
        return left - right;
    case Op::Multiply:
        return left * right;
    case Op::Divide:
        return divided(left, right);
    case Op::Min:
        return smaller(left, right);
    case Op::Max:
        return larger(left, right);
    case Op::First:
        return std::isnan(left) ? right : left;
    case Op::Number:
    case Op::Name:
    case Op::Negate:
        break;
    }
    return nan;
}

} // namespace sd
