#include "app/commands/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

QString languageIn(const QStringList& arguments)
{
    const qsizetype at = arguments.indexOf(u"--lang"_s);
    if (at >= 0 && at + 1 < arguments.size())
        return arguments[at + 1];
    for (const QString& argument : arguments) {
        if (argument.startsWith("--lang="_L1))
            return argument.mid(7);
    }
    return {};
}

} // namespace

void installLanguage(const QStringList& arguments)
{
    const QString wanted = languageIn(arguments);
    if (wanted == "sv"_L1)
        QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden));
    else if (wanted == "en"_L1)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto install = [](const QString& name, const QString& folder) {
        auto* translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(QLocale(), name, u"_"_s, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"serverdrift"_s, u":/i18n"_s);
}

} // namespace sd
