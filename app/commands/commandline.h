#pragma once

#include "models/domain/failure.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>

namespace sd {

/// The options of one verb: those that all have (--data, --json, --lang, --help) and its own.
class CommandLine
{
public:
    CommandLine(const char* verb, const QString& summary);

    void addOption(const QString& name, const QString& description, const QString& value = {});
    void addArgument(const QString& name, const QString& description, const QString& syntax);
    /// Adds --key-file, for verbs that need the key of sealed secrets.
    void addKeyFile();

    /// Nothing: go on. Else the verb is done and this is its exit code: help was asked for, or the usage is wrong.
    std::optional<int> parse(const QStringList& arguments);

    [[nodiscard]] bool isSet(const QString& option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString& option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList values(const QString& option) const { return m_parser.values(option); }
    [[nodiscard]] QStringList arguments() const { return m_parser.positionalArguments(); }
    [[nodiscard]] bool json() const { return m_parser.isSet(QStringLiteral("json")); }
    /// --data, or the default folder.
    [[nodiscard]] QString dataFolder() const;

    /// Says on stderr what is wrong and where help is; gives ExitUsage.
    [[nodiscard]] int wrongUsage(const QString& what) const;

private:
    QString m_verb;
    QCommandLineParser m_parser;
};

} // namespace sd
