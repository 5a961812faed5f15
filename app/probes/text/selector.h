#pragma once

#include "app/probes/text/exposition.h"

#include <QRegularExpression>
#include <QString>

#include <string>
#include <vector>

namespace sd {

/// Which samples of an exposition are meant, written as in PromQL:
/// `node_filesystem_size_bytes{fstype!~"tmpfs|overlay",mountpoint="/"}`. Patterns match the whole value.
class Selector
{
public:
    enum class Operator : quint8 { Is, IsNot, Matches, MatchesNot };
    struct Matcher
    {
        std::string label;
        Operator op = Operator::Is;
        std::string value;
        QRegularExpression pattern = {};
    };

    /// Fails with "selector" and what is wrong where.
    static Result<Selector> parse(const QString& text);

    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] const std::vector<Matcher>& matchers() const { return m_matchers; }
    [[nodiscard]] bool matches(const Exposition& exposition, const Exposition::Sample& sample) const;

private:
    std::string m_name;
    std::vector<Matcher> m_matchers;
};

} // namespace sd
