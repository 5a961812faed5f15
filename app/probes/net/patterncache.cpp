#include "app/probes/net/patterncache.h"

namespace sd {

PatternCache::PatternCache(qsizetype most)
    : m_expressions(most)
{}

QRegularExpression PatternCache::get(const QString& pattern, QRegularExpression::PatternOptions options)
{
    const std::pair key(pattern, options.toInt());
    if (const QRegularExpression* known = m_expressions.object(key))
        return *known;
    QRegularExpression expression(pattern, options);
    if (expression.isValid())
        expression.optimize();
    ++m_compiled;
    m_expressions.insert(key, new QRegularExpression(expression)); // the cache owns it
    return expression;
}

} // namespace sd
