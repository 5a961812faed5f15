#include "models/domain/jsonmembers.h"

#include <algorithm>
#include <cmath>

namespace sd {

using namespace Qt::StringLiterals;

JsonMembers::JsonMembers(QJsonObject object, QString path)
    : m_object(std::move(object))
    , m_path(std::move(path))
{}

bool JsonMembers::has(QLatin1StringView name) const
{
    return m_object.contains(name);
}

void JsonMembers::require(std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        if (!has(name))
            fail(name, u"is missing"_s);
    }
}

void JsonMembers::text(QLatin1StringView name, QString& value)
{
    const std::optional<QJsonValue> found = take(name);
    if (!found)
        return;
    if (found->isString())
        value = found->toString();
    else
        fail(name, u"must be a text"_s);
}

void JsonMembers::choice(QLatin1StringView name, QString& value, std::initializer_list<QLatin1StringView> allowed)
{
    QString chosen = value;
    text(name, chosen);
    QStringList words;
    for (const QLatin1StringView word : allowed) {
        if (chosen == word) {
            value = chosen;
            return;
        }
        words += u'"' + QString(word) + u'"';
    }
    fail(name, u"must be one of "_s + words.join(u", "_s));
}

void JsonMembers::texts(QLatin1StringView name, QStringList& value)
{
    QStringList read;
    for (const QJsonArray items = array(name); const QJsonValue& item : items) {
        if (!item.isString()) {
            fail(name, u"must be a list of texts"_s);
            return;
        }
        read += item.toString();
    }
    if (has(name))
        value = read;
}

void JsonMembers::flag(QLatin1StringView name, bool& value)
{
    const std::optional<QJsonValue> found = take(name);
    if (!found)
        return;
    if (found->isBool())
        value = found->toBool();
    else
        fail(name, u"must be true or false"_s);
}

void JsonMembers::integer(QLatin1StringView name, qint64& value, qint64 min, qint64 max)
{
    const std::optional<QJsonValue> found = take(name);
    if (!found)
        return;
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 read = found->toInteger(none);
    if (read == none || read < min || read > max)
        fail(name, u"must be a whole number from %1 to %2"_s.arg(min).arg(max));
    else
        value = read;
}

void JsonMembers::number(QLatin1StringView name, double& value, double min)
{
    const std::optional<QJsonValue> found = take(name);
    if (!found)
        return;
    const double read = found->isDouble() ? found->toDouble() : std::numeric_limits<double>::quiet_NaN();
    if (!std::isfinite(read))
        fail(name, u"must be a number"_s);
    else if (read < min)
        fail(name, u"must be at least %1"_s.arg(min));
    else
        value = read;
}

void JsonMembers::number(QLatin1StringView name, std::optional<double>& value)
{
    double read = 0;
    number(name, read);
    if (has(name) && isFine())
        value = read;
}

QJsonObject JsonMembers::object(QLatin1StringView name)
{
    const std::optional<QJsonValue> found = take(name);
    if (found && !found->isObject())
        fail(name, u"must be an object"_s);
    return found ? found->toObject() : QJsonObject();
}

QJsonArray JsonMembers::array(QLatin1StringView name)
{
    const std::optional<QJsonValue> found = take(name);
    if (found && !found->isArray())
        fail(name, u"must be a list"_s);
    return found ? found->toArray() : QJsonArray();
}

void JsonMembers::refuseOthers()
{
    for (auto member = m_object.begin(); member != m_object.end(); ++member) {
        if (isFine() && !std::ranges::any_of(m_known, [&](QLatin1StringView name) { return member.key() == name; }))
            m_error = m_path + u'/' + member.key() + u": is not known here"_s;
    }
}

void JsonMembers::fail(QLatin1StringView name, const QString& reason)
{
    if (isFine())
        m_error = pathOf(name) + u": "_s + reason;
}

QString JsonMembers::pathOf(QLatin1StringView name) const
{
    return m_path + u'/' + name;
}

bool JsonMembers::isNull(QLatin1StringView name)
{
    const auto value = take(name);
    return value && value->isNull();
}

std::optional<QJsonValue> JsonMembers::take(QLatin1StringView name)
{
    m_known.append(name);
    if (!isFine() || !has(name))
        return {};
    return m_object.value(name);
}

QString jsonPlace(const QByteArray& json, qsizetype offset)
{
    const QByteArray before = json.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
    return u"line %1, column %2"_s.arg(line).arg(column);
}

} // namespace sd
