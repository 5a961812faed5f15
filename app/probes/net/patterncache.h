#pragma once

#include <QCache>
#include <QRegularExpression>

#include <utility>

namespace sd {

/// Regular expressions of checks, each compiled once rather than at every poll. Keeps those used last. For one thread.
class PatternCache
{
public:
    explicit PatternCache(qsizetype most = 512);

    /// Copies share what is compiled. A pattern that is none matches nothing.
    QRegularExpression get(const QString& pattern,
                           QRegularExpression::PatternOptions options = QRegularExpression::NoPatternOption);
    /// How many were compiled so far.
    [[nodiscard]] qint64 compiled() const { return m_compiled; }

private:
    QCache<std::pair<QString, int>, QRegularExpression> m_expressions;
    qint64 m_compiled = 0;
};

} // namespace sd
