#include "models/domain/jsonpath.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cmath>

namespace sd {

namespace {

constexpr size_t mostPathSteps = 32;
constexpr qsizetype longestPath = 500;
constexpr double wholeNumbers = 9'007'199'254'740'992.0; ///< 2^53: up to here a double counts by one

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-';
}

/// Walks along a path's text.
class PathReader
{
public:
    explicit PathReader(QStringView text)
        : m_text(text)
    {}

    [[nodiscard]] qsizetype place() const { return m_at; }
    [[nodiscard]] QChar next() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    bool take(QChar wanted)
    {
        if (next() != wanted || m_at >= m_text.size())
            return false;
        ++m_at;
        return true;
    }
    template<typename Is>
    QString takeWhile(Is is)
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && is(m_text[m_at]))
            ++m_at;
        return m_text.sliced(from, m_at - from).toString();
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

using PathStep = std::variant<QString, qsizetype>;

/// What stands between brackets, the first of which is taken already.
std::optional<PathStep> takeBracket(PathReader& reader)
{
    for (const QChar quote : {u'\'', u'"'}) {
        if (!reader.take(quote))
            continue;
        const QString name = reader.takeWhile([quote](QChar c) { return c != quote; });
        if (!reader.take(quote) || !reader.take(u']'))
            return std::nullopt;
        return name;
    }
    const QString digits = reader.takeWhile([](QChar c) { return c >= u'0' && c <= u'9'; });
    bool isNumber = false;
    const int index = digits.toInt(&isNumber);
    if (!isNumber || !reader.take(u']'))
        return std::nullopt;
    return qsizetype{index};
}

std::optional<PathStep> takeStep(PathReader& reader)
{
    if (reader.take(u'['))
        return takeBracket(reader);
    if (!reader.take(u'.'))
        return std::nullopt;
    const QString name = reader.takeWhile(isNameCharacter);
    return name.isEmpty() ? std::nullopt : std::optional<PathStep>(name);
}

} // namespace

std::optional<JsonPath> JsonPath::parseFirst(QStringView text, qsizetype& length)
{
    PathReader reader(text.first(std::min(text.size(), longestPath)));
    JsonPath path;
    if (!reader.take(u'$'))
        return std::nullopt;
    while (reader.next() == u'.' || reader.next() == u'[') {
        auto step = takeStep(reader);
        if (!step || path.m_steps.size() >= mostPathSteps)
            return std::nullopt;
        path.m_steps.push_back(std::move(*step));
    }
    length = reader.place();
    if (length < text.size() && text[length] != u' ')
        return std::nullopt;
    path.m_text = text.first(length).toString();
    return path;
}

std::optional<JsonPath> JsonPath::parse(QStringView text)
{
    qsizetype length = 0;
    auto path = parseFirst(text, length);
    return path && length == text.size() ? path : std::nullopt;
}

QJsonValue JsonPath::find(const QJsonValue& root) const
{
    QJsonValue at = root;
    for (const Step& step : m_steps) {
        if (const auto* name = std::get_if<QString>(&step)) {
            if (!at.isObject())
                return QJsonValue(QJsonValue::Undefined);
            at = at.toObject().value(*name);
        } else {
            const qsizetype index = std::get<qsizetype>(step);
            if (!at.isArray() || index >= at.toArray().size())
                return QJsonValue(QJsonValue::Undefined);
            at = at.toArray().at(index);
        }
    }
    return at;
}

QString plainText(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: {
        const double number = value.toDouble();
        if (std::abs(number) < wholeNumbers && !(std::floor(number) < number))
            return QString::number(static_cast<qint64>(number));
        return QString::number(number, 'g', QLocale::FloatingPointShortest);
    }
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

} // namespace sd
