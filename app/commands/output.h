#pragma once

#include "models/domain/failure.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace sd {

/// Words that the command line says to a person: CommandWords::tr("…").
class CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(commands)
};

/// On stdout, as UTF-8; adds the line's end where it is missing.
void print(const QString& text);
void print(const QJsonObject& json);
void print(const QJsonArray& json);

/// On stderr.
void printError(const QString& text);
/// A failure and its advice, on stderr; with `asJson` also {"failure": {…}} on stdout. Gives ExitUnknown.
int printFailure(const Failure& failure, bool asJson = false);

QJsonObject toJson(const Failure& failure);

/// Text from outside, safe for a terminal: control characters become visible and harmless.
QString printable(const QString& text);

} // namespace sd
