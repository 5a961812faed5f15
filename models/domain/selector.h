#pragma once

#include "models/domain/failure.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace sd {

/// Which samples of a Prometheus exposition are meant, written as in PromQL:
/// `node_filesystem_size_bytes{fstype!~"tmpfs|overlay",mountpoint="/"}`. Patterns match the whole value.
/// With `@fstype` behind it not their value is meant but the text of that label.
/// Of several names with | between, as exporters renamed them, the first that has such samples is meant.
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

        [[nodiscard]] bool holds(std::string_view text) const;
    };

    /// Fails with "selector" and what is wrong where.
    static Result<Selector> parse(const QString& text);

    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }
    [[nodiscard]] const std::vector<Matcher>& matchers() const { return m_matchers; }
    /// Empty: the samples' value is meant.
    [[nodiscard]] const std::string& label() const { return m_label; }
    /// `labelOf` gives a label's text by its name; empty where the sample has not got it, which is the same.
    template<typename LabelOf>
    [[nodiscard]] bool matches(std::string_view name, const LabelOf& labelOf) const
    {
        return std::find(m_names.begin(), m_names.end(), name) != m_names.end() &&
               std::all_of(m_matchers.begin(), m_matchers.end(),
                           [&](const Matcher& matcher) { return matcher.holds(labelOf(matcher.label)); });
    }

private:
    std::vector<std::string> m_names; ///< at least one, the newest first
    std::vector<Matcher> m_matchers;
    std::string m_label;
};

} // namespace sd
