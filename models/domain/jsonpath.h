#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace sd {

/// Where a value is in a JSON document: the part of RFC 9535 that names exactly one place.
/// "$.token", "$.items[0].id", "$['odd name'].x"; "$" is the document itself.
class JsonPath
{
public:
    JsonPath() = default;

    /// Nothing for what is not so written. At most 32 steps.
    static std::optional<JsonPath> parse(QStringView text);
    /// Reads a path at the beginning of `text`, up to a space outside brackets; `length` is how much it took.
    static std::optional<JsonPath> parseFirst(QStringView text, qsizetype& length);

    /// What is there; undefined: nothing.
    [[nodiscard]] QJsonValue find(const QJsonValue& root) const;
    /// As it was written.
    [[nodiscard]] const QString& text() const { return m_text; }

    bool operator==(const JsonPath&) const = default;

private:
    using Step = std::variant<QString, qsizetype>; ///< a member's name, or a place in a list
    QString m_text = QStringLiteral("$");
    std::vector<Step> m_steps;
};

/// A value as a person would write it: text without quotes, numbers in full, lists and objects as compact JSON.
QString plainText(const QJsonValue& value);

} // namespace sd
