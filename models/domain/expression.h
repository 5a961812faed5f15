#pragma once

#include "models/domain/failure.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace sd {

/// Arithmetic over named numbers, as baselines write it: "100 * used / size", "(total - avail) * 1024".
/// + - * / parentheses, numbers, names (letters, digits, _) and the functions
/// min(a,b), max(a,b);
/// first(a,b): a unless it is NaN;
/// unsigned(a): a + 2^32 where a is negative, for agents that let an INTEGER wrap;
/// less(a,b), equal(a,b): 1 or 0; if(condition,a,b): a unless the condition is 0;
/// dewpoint(a,b): in °C, of air at a °C and relative humidity b (0 … 1), by the Magnus formula over water of WMO-No. 8,
/// annex 4.B; NaN for dry air and outside of -45 … 60 °C, where the formula is not meant to be used.
/// Division by zero and missing names give NaN, and so does what is made of NaN, `first` and the branch not taken
/// apart. No loops, no memory, at most 64 operations: safe to run on a file from outside.
class Expression
{
public:
    Expression() = default;

    /// Fails with code "expression" and the column where it went wrong.
    static Result<Expression> parse(const QString& text);

    /// The names it needs, in the order in which `evaluate` wants their values.
    [[nodiscard]] const QStringList& names() const { return m_names; }
    [[nodiscard]] double evaluate(std::span<const double> values) const;
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_code.empty(); }

private:
    enum class Op : quint8 {
        Number,
        Name,
        Add,
        Subtract,
        Multiply,
        Divide,
        Negate,
        Min,
        Max,
        First,
        Unsigned,
        Less,
        Equal,
        If,
        DewPoint,
    };
    struct Step
    {
        Op op;
        double number = 0;
        int name = 0;
    };
    friend class ExpressionParser;
    static int operands(Op op);
    /// `args` holds as many operands as the operation takes.
    static double applied(Op op, const double* args);

    QString m_text;
    QStringList m_names;
    std::vector<Step> m_code; ///< reverse Polish
};

} // namespace sd
