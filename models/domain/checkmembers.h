#pragma once

#include "models/domain/jsonmembers.h"

#include <utility>
#include <vector>

namespace sd {

/// Both of these visit the members of a check's parameters by the same names: see `visit` in checkparams.cpp.
using CheckPairs = std::vector<std::pair<QString, QString>>;

/// Writes each member into JSON.
class CheckWriter
{
public:
    template<typename T>
    void integer(QLatin1StringView name, const T& value, qint64 /*min*/, qint64 /*max*/)
    {
        json[name] = value;
    }
    void text(QLatin1StringView name, const QString& value) { json[name] = value; }
    void pattern(QLatin1StringView name, const QString& value) { json[name] = value; }
    void choice(QLatin1StringView name, const QString& value, std::initializer_list<QLatin1StringView> /*allowed*/)
    {
        json[name] = value;
    }
    void texts(QLatin1StringView name, const QStringList& value) { json[name] = QJsonArray::fromStringList(value); }
    void flag(QLatin1StringView name, bool value) { json[name] = value; }
    void pairs(QLatin1StringView name, const CheckPairs& value, bool patterns);

    QJsonObject json;
};

/// Reads each member from JSON and checks it.
class CheckReader
{
public:
    explicit CheckReader(const QJsonObject& json)
        : members(json)
    {}

    template<typename T>
    void integer(QLatin1StringView name, T& value, qint64 min, qint64 max)
    {
        members.integer(name, value, min, max);
    }
    void text(QLatin1StringView name, QString& value) { members.text(name, value); }
    void pattern(QLatin1StringView name, QString& value)
    {
        members.text(name, value);
        checkPattern(name, value);
    }
    void choice(QLatin1StringView name, QString& value, std::initializer_list<QLatin1StringView> allowed)
    {
        members.choice(name, value, allowed);
    }
    void texts(QLatin1StringView name, QStringList& value) { members.texts(name, value); }
    void flag(QLatin1StringView name, bool& value) { members.flag(name, value); }
    void pairs(QLatin1StringView name, CheckPairs& value, bool patterns);

    JsonMembers members;

private:
    void checkPattern(QLatin1StringView name, const QString& pattern);
};

} // namespace sd
