#include "app/commands/commandline.h"
#include "app/commands/exitcode.h"
#include "app/commands/folderstore.h"
#include "app/commands/output.h"
#include "app/commands/secretinput.h"
#include "app/commands/texttable.h"
#include "app/commands/verbs.h"
#include "app/console/secrets/credentialstore.h"
#include "app/console/secrets/sodiumsecretstore.h"
#include "models/store/connection.h"
#include "models/store/credentialrepository.h"
#include "models/words/failures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

const QStringList AuthProtocols{u"MD5"_s, u"SHA"_s, u"SHA-224"_s, u"SHA-256"_s, u"SHA-384"_s, u"SHA-512"_s};
const QStringList PrivProtocols{u"DES"_s, u"AES"_s, u"AES-192"_s, u"AES-256"_s};

Result<std::vector<Credential>> readAll(const Store& store)
{
    auto db = store.reader();
    if (!db)
        return db.failure();
    return CredentialRepository(**db).all();
}

Result<Credential> findByName(const Store& store, const QString& name)
{
    auto all = readAll(store);
    if (!all)
        return all.failure();
    const auto found = std::find_if(all->begin(), all->end(), [&](const Credential& c) { return c.name == name; });
    if (found == all->end())
        return Failure{u"no-credential"_s, u"There is no credential \"%1\"."_s.arg(name),
                       u"serverdrift credential list shows those that are."_s};
    return *found;
}

QString protocolsOf(const Credential& credential)
{
    QStringList protocols{credential.authProtocol, credential.privProtocol};
    protocols.removeAll(QString());
    return protocols.join(u' ');
}

int list(FolderStore& opened, bool json)
{
    auto all = readAll(opened.store());
    if (!all)
        return printFailure(all.failure(), json);
    QJsonArray rows;
    TextTable table({{CommandWords::tr("Name")},
                     {CommandWords::tr("User")},
                     {CommandWords::tr("Protocols")},
                     {CommandWords::tr("Secrets set")}});
    for (const Credential& credential : *all) {
        rows.append(QJsonObject{{u"name"_s, credential.name},
                                {u"user"_s, credential.user},
                                {u"auth"_s, credential.authProtocol},
                                {u"priv"_s, credential.privProtocol},
                                {u"context"_s, credential.context},
                                {u"secrets"_s, QJsonArray::fromStringList(credential.secretFields)}});
        table.addRow(
            {credential.name, credential.user, protocolsOf(credential), credential.secretFields.join(u", "_s)});
    }
    if (json)
        print(rows);
    else
        print(table.toString());
    return ExitFine;
}

/// What to ask for when neither file nor environment gave a secret: what such a credential can't do without.
QStringList neededFields(const Credential& credential)
{
    if (!credential.authProtocol.isEmpty()) {
        QStringList fields{u"auth-password"_s};
        if (!credential.privProtocol.isEmpty())
            fields += u"priv-password"_s;
        return fields;
    }
    return {credential.user.isEmpty() ? u"community"_s : u"password"_s};
}

Result<TypedSecretMap> secretsFor(const CommandLine& line, const Credential& credential)
{
    auto secrets = gatherSecrets(line.value(u"secrets"_s));
    if (!secrets || !secrets->empty() || line.isSet(u"no-secret"_s))
        return secrets;
    for (const QString& field : neededFields(credential)) {
        auto typed = askSecret(CommandWords::tr("%1 of %2: ").arg(field, printable(credential.name)));
        if (!typed)
            return typed.failure();
        secrets->insert_or_assign(field, *typed);
    }
    return secrets;
}

void takeOver(const CommandLine& line, const QString& option, QString& member)
{
    if (line.isSet(option))
        member = line.value(option);
}

int set(const CommandLine& line, FolderStore& opened, const QString& name)
{
    Credential credential{.id = {}, .name = name};
    if (auto known = findByName(opened.store(), name))
        credential = *known;
    takeOver(line, u"user"_s, credential.user);
    takeOver(line, u"auth"_s, credential.authProtocol);
    takeOver(line, u"priv"_s, credential.privProtocol);
    takeOver(line, u"context"_s, credential.context);
    auto typed = secretsFor(line, credential);
    if (!typed)
        return printFailure(typed.failure(), line.json());

    SodiumSecretStore sealing(opened.store(), SealKeyPlaces::ofSession(line.value(u"key-file"_s)));
    if (!typed->empty()) {
        if (auto ready = sealing.ensureKey(); !ready)
            return printFailure(ready.failure(), line.json());
        if (const QString note = sealing.keyNote(); !note.isEmpty())
            printError(printable(failureWords(note)));
    }
    std::vector<std::pair<QString, QByteArray>> secrets(typed->begin(), typed->end());
    typed->clear();
    auto saved = storeCredential(opened.store(), sealing, credential, secrets, opened.author());
    if (!saved)
        return printFailure(saved.failure(), line.json());
    if (auto told = opened.tellEngine(); !told)
        printFailure(told.failure());
    if (line.json())
        print(QJsonObject{{u"name"_s, name}, {u"id"_s, saved->value}});
    else
        print(CommandWords::tr("%1 is set.").arg(printable(name)));
    return ExitFine;
}

int remove(const CommandLine& line, FolderStore& opened, const QString& name)
{
    auto known = findByName(opened.store(), name);
    if (!known)
        return printFailure(known.failure(), line.json());
    auto removed = opened.store().writeNow(
        [id = known->id, by = opened.author()](Connection& db) { return CredentialRepository(db).remove(id, by); });
    if (!removed)
        return printFailure(removed.failure(), line.json());
    if (auto told = opened.tellEngine(); !told)
        printFailure(told.failure());
    if (line.json())
        print(QJsonObject{{u"name"_s, name}});
    else
        print(CommandWords::tr("%1 is removed.").arg(printable(name)));
    return ExitFine;
}

void describeCredential(CommandLine& line)
{
    line.addKeyFile();
    line.addArgument(u"action"_s, CommandWords::tr("list, set NAME or remove NAME."), u"list|set|remove"_s);
    line.addArgument(u"name"_s, CommandWords::tr("The credential's name."), CommandWords::tr("[NAME]"));
    line.addOption(u"user"_s, CommandWords::tr("The user."), CommandWords::tr("NAME"));
    line.addOption(u"auth"_s, CommandWords::tr("SNMPv3: how it is signed: %1.").arg(AuthProtocols.join(u", "_s)),
                   CommandWords::tr("PROTOCOL"));
    line.addOption(u"priv"_s, CommandWords::tr("SNMPv3: how it is encrypted: %1.").arg(PrivProtocols.join(u", "_s)),
                   CommandWords::tr("PROTOCOL"));
    line.addOption(u"context"_s, CommandWords::tr("SNMPv3: the context."), CommandWords::tr("NAME"));
    line.addOption(
        u"secrets"_s,
        CommandWords::tr("Lines FIELD=VALUE (%1); mode 0600. Else SERVERDRIFT_PASSWORD and so on are taken from "
                         "the environment, else they are asked for.")
            .arg(secretFieldNames().join(u", "_s)),
        CommandWords::tr("FILE"));
    line.addOption(u"no-secret"_s, CommandWords::tr("Change the rest and leave the secrets as they are."));
}

/// Empty when the protocols are known.
QString protocolTrouble(const CommandLine& line)
{
    if (line.isSet(u"auth"_s) && !AuthProtocols.contains(line.value(u"auth"_s)))
        return CommandWords::tr("--auth takes one of %1.").arg(AuthProtocols.join(u", "_s));
    if (line.isSet(u"priv"_s) && !PrivProtocols.contains(line.value(u"priv"_s)))
        return CommandWords::tr("--priv takes one of %1.").arg(PrivProtocols.join(u", "_s));
    return {};
}

} // namespace

int runCredential(const QStringList& arguments)
{
    CommandLine line(
        "credential",
        CommandWords::tr("Named ways in, which servers and checks refer to. Secrets are sealed; no command "
                         "shows them again."));
    describeCredential(line);
    if (const auto code = line.parse(arguments))
        return *code;
    const QStringList words = line.arguments();
    const QString action = words.isEmpty() ? u"list"_s : words.constFirst();
    const bool isList = action == "list"_L1;
    if (!isList && action != "set"_L1 && action != "remove"_L1)
        return line.wrongUsage(CommandWords::tr("There is no action \"%1\".").arg(printable(action)));
    if (words.size() != (isList ? std::min<qsizetype>(words.size(), 1) : 2))
        return line.wrongUsage(CommandWords::tr("%1 takes one name.").arg(action));
    if (const QString trouble = protocolTrouble(line); !trouble.isEmpty())
        return line.wrongUsage(trouble);
    auto opened = FolderStore::open(line.dataFolder(), action != "set"_L1);
    if (!opened)
        return printFailure(opened.failure(), line.json());
    if (isList)
        return list(*opened, line.json());
    return action == "set"_L1 ? set(line, *opened, words[1]) : remove(line, *opened, words[1]);
}

} // namespace sd
