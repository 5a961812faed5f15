#include "app/commands/output.h"

#include "app/commands/exitcode.h"
#include "models/words/failures.h"

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

void write(FILE* stream, QByteArray text)
{
    if (!text.endsWith('\n'))
        text += '\n';
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stream);
    std::fflush(stream);
}

} // namespace

ExitCode exitCodeFor(State state)
{
    switch (state) {
    case State::Ok:
        return ExitFine;
    case State::Warning:
        return ExitWarning;
    case State::Error:
        return ExitError;
    case State::Unknown:
    case State::NoData:
        break;
    }
    return ExitUnknown;
}

void print(const QString& text)
{
    write(stdout, text.toUtf8());
}

void print(const QJsonObject& json)
{
    write(stdout, QJsonDocument(json).toJson());
}

void print(const QJsonArray& json)
{
    write(stdout, QJsonDocument(json).toJson());
}

void printError(const QString& text)
{
    write(stderr, "serverdrift: "_ba + text.toUtf8());
}

int printFailure(const Failure& failure, bool asJson)
{
    if (asJson)
        print(QJsonObject{{u"failure"_s, toJson(failure)}});
    printError(printable(failureWords(failure.message)));
    if (!failure.advice.isEmpty())
        printError(printable(failureWords(failure.advice)));
    return ExitUnknown;
}

QJsonObject toJson(const Failure& failure)
{
    return {{u"code"_s, failure.code}, {u"message"_s, failure.message}, {u"advice"_s, failure.advice}};
}

QString printable(const QString& text)
{
    QString safe = text;
    for (QChar& c : safe) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
        else if (c.category() == QChar::Other_Format) // also what turns the direction of writing
            c = QChar::ReplacementCharacter;
    }
    return safe;
}

} // namespace sd
