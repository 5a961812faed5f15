#include "app/commands/commandline.h"

#include "app/commands/exitcode.h"
#include "app/commands/output.h"
#include "app/console/datafolder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sd {

CommandLine::CommandLine(const char* verb, const QString& summary)
    : m_verb(QString::fromLatin1(verb))
{
    m_parser.setApplicationDescription(summary);
    m_parser.addOption({u"data"_s, CommandWords::tr("The data folder."), CommandWords::tr("DIR")});
    m_parser.addOption({u"json"_s, CommandWords::tr("Print JSON for programs.")});
    m_parser.addOption({u"lang"_s, CommandWords::tr("The language: sv or en."), CommandWords::tr("LANGUAGE")});
    m_parser.addOption({{u"h"_s, u"help"_s}, CommandWords::tr("Print this.")});
}

void CommandLine::addOption(const QString& name, const QString& description, const QString& value)
{
    m_parser.addOption({name, description, value});
}

void CommandLine::addArgument(const QString& name, const QString& description, const QString& syntax)
{
    m_parser.addPositionalArgument(name, description, syntax);
}

void CommandLine::addKeyFile()
{
    addOption(u"key-file"_s, CommandWords::tr("The file with the key of sealed secrets (mode 0600)."),
              CommandWords::tr("FILE"));
}

std::optional<int> CommandLine::parse(const QStringList& arguments)
{
    const bool isRight = m_parser.parse(QStringList{u"serverdrift "_s + m_verb} + arguments);
    if (m_parser.isSet(u"help"_s)) {
        QString help = m_parser.helpText();
        // The usage line begins with the program's name as it was typed, and without the verb.
        const QString typed = QCoreApplication::arguments().constFirst();
        help.replace(help.indexOf(typed), typed.size(), u"serverdrift "_s + m_verb);
        print(help);
        return ExitFine;
    }
    if (!isRight)
        return wrongUsage(m_parser.errorText());
    if (const QString language = value(u"lang"_s); isSet(u"lang"_s) && language != "sv"_L1 && language != "en"_L1)
        return wrongUsage(CommandWords::tr("There is no language \"%1\".").arg(language));
    return std::nullopt;
}

QString CommandLine::dataFolder() const
{
    return isSet(u"data"_s) ? value(u"data"_s) : defaultDataFolder();
}

int CommandLine::wrongUsage(const QString& what) const
{
    printError(what);
    printError(CommandWords::tr("Try: serverdrift %1 --help").arg(m_verb));
    return ExitUsage;
}

} // namespace sd
