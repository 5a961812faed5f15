#include "app/commands/commandline.h"
#include "app/commands/exitcode.h"
#include "app/commands/folderstore.h"
#include "app/commands/output.h"
#include "app/commands/secretinput.h"
#include "app/commands/texttable.h"
#include "app/commands/verbs.h"
#include "app/console/access/passwordhash.h"
#include "app/console/secrets/lockedbuffer.h"
#include "models/store/connection.h"
#include "models/store/operatorrepository.h"
#include "models/words/operatorwords.h"

#include <QFile>

#include <unistd.h>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr qint64 LongestPassword = 1'024;

Result<std::vector<Operator>> readOperatorRows(const Store& store)
{
    auto db = store.reader();
    if (!db)
        return db.failure();
    return OperatorRepository(**db).all();
}

Result<Operator> operatorOf(const Store& store, const QString& login)
{
    const auto all = readOperatorRows(store);
    if (!all)
        return all.failure();
    const auto found = std::ranges::find_if(
        *all, [&](const Operator& each) { return each.login.compare(login, Qt::CaseInsensitive) == 0; });
    if (found == all->end())
        return Failure{u"no-operator"_s, u"There is no operator \"%1\"."_s.arg(login),
                       u"serverdrift operators lists them."_s};
    return *found;
}

/// The customers' names, in the order of their numbers.
Result<QStringList> customersOf(const Operator& who, FolderStore& opened)
{
    const auto estate = opened.estate();
    if (!estate)
        return estate.failure();
    QStringList names;
    for (const Customer& customer : estate->customers) {
        if (std::ranges::find(who.customers, customer.id) != who.customers.end())
            names << customer.name;
    }
    return names;
}

Result<std::vector<CustomerId>> customersNamed(const QStringList& names, FolderStore& opened)
{
    const auto estate = opened.estate();
    if (!estate)
        return estate.failure();
    std::vector<CustomerId> found;
    for (const QString& name : names) {
        const auto it = std::ranges::find_if(estate->customers, [&](const Customer& customer) {
            return customer.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (it == estate->customers.end())
            return Failure{u"no-customer"_s, u"There is no customer \"%1\"."_s.arg(name)};
        found.push_back(it->id);
    }
    std::ranges::sort(found);
    return found;
}

/// Asked for twice on a terminal, else the first line of what comes in. Never an argument: those are seen by all.
Result<QString> readHash()
{
    QByteArray password;
    if (::isatty(STDIN_FILENO) != 0) {
        auto typed = askSecret(CommandWords::tr("Password: "));
        if (!typed)
            return typed.failure();
        auto again = askSecret(CommandWords::tr("Once more: "));
        const bool isSame = again && *again == *typed;
        if (again)
            wipe(*again);
        password = *typed;
        wipe(*typed);
        if (!isSame) {
            wipe(password);
            return Failure{u"password"_s, u"The two passwords are not the same."_s};
        }
    } else {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
            return Failure{u"io"_s, u"%1 can't be read: %2."_s.arg(u"stdin"_s, input.errorString())};
        password = input.readLine(LongestPassword);
        while (password.endsWith('\n') || password.endsWith('\r'))
            password.chop(1);
    }
    auto hash = hashPassword(password);
    wipe(password);
    return hash;
}

int listOperators(FolderStore& opened, bool json)
{
    const auto all = readOperatorRows(opened.store());
    if (!all)
        return printFailure(all.failure(), json);
    QJsonArray rows;
    TextTable table({{CommandWords::tr("Login")},
                     {CommandWords::tr("Name")},
                     {CommandWords::tr("Role")},
                     {CommandWords::tr("Customers")},
                     {CommandWords::tr("Signs on by")}});
    for (const Operator& who : *all) {
        const auto customers = customersOf(who, opened);
        if (!customers)
            return printFailure(customers.failure(), json);
        rows.append(QJsonObject{{u"login"_s, who.login},
                                {u"name"_s, who.name},
                                {u"role"_s, roleCode(who.role)},
                                {u"customers"_s, QJsonArray::fromStringList(*customers)},
                                {u"by_desktop"_s, who.byDesktop},
                                {u"has_password"_s, who.hasPassword},
                                {u"disabled"_s, who.isDisabled}});
        QStringList ways;
        if (who.hasPassword)
            ways << CommandWords::tr("password");
        if (who.byDesktop)
            ways << CommandWords::tr("desktop");
        table.addRow({who.login, who.name, roleName(who.role),
                      customers->isEmpty() ? CommandWords::tr("all") : customers->join(u", "_s),
                      who.isDisabled ? CommandWords::tr("disabled") : ways.join(u", "_s)});
    }
    if (json)
        print(rows);
    else if (all->empty())
        print(CommandWords::tr("Nobody has to sign on."));
    else
        print(table.toString());
    return ExitFine;
}

int keep(const CommandLine& line, FolderStore& opened, const Operator& who, const std::optional<QString>& hash,
         const QString& said)
{
    const auto saved = opened.store().writeNow([&, by = opened.author()](Connection& db) -> Result<void> {
        const auto id = OperatorRepository(db).save(who, hash, by);
        return id ? Result<void>() : id.failure();
    });
    if (!saved)
        return printFailure(saved.failure(), line.json());
    if (auto told = opened.tellEngine(); !told)
        printFailure(told.failure());
    if (line.json())
        print(QJsonObject{{u"login"_s, who.login}});
    else
        print(said.arg(printable(who.login)));
    return ExitFine;
}

int addOperator(const CommandLine& line, FolderStore& opened, const QString& login)
{
    const auto role = roleFrom(line.isSet(u"role"_s) ? line.value(u"role"_s) : roleCode(Role::Technician));
    if (!role)
        return line.wrongUsage(CommandWords::tr("There is no role \"%1\".").arg(printable(line.value(u"role"_s))));
    const auto customers = customersNamed(line.values(u"customer"_s), opened);
    if (!customers)
        return printFailure(customers.failure(), line.json());
    const Operator who{.login = login,
                       .name = line.isSet(u"name"_s) ? line.value(u"name"_s) : login,
                       .role = *role,
                       .customers = *customers,
                       .byDesktop = line.isSet(u"desktop"_s)};
    if (who.byDesktop)
        return keep(line, opened, who, {}, CommandWords::tr("%1 is added."));
    const auto hash = readHash();
    if (!hash)
        return printFailure(hash.failure(), line.json());
    return keep(line, opened, who, *hash, CommandWords::tr("%1 is added."));
}

int changeOperator(const CommandLine& line, FolderStore& opened, const QString& action, const QString& login)
{
    auto who = operatorOf(opened.store(), login);
    if (!who)
        return printFailure(who.failure(), line.json());
    if (action == "passwd"_L1) {
        const auto hash = readHash();
        if (!hash)
            return printFailure(hash.failure(), line.json());
        return keep(line, opened, *who, *hash, CommandWords::tr("The password of %1 is set."));
    }
    who->isDisabled = action == "disable"_L1;
    return keep(line, opened, *who, {},
                who->isDisabled ? CommandWords::tr("%1 can't sign on any more.")
                                : CommandWords::tr("%1 can sign on again."));
}

void describeOperators(CommandLine& line)
{
    QStringList roles;
    roles.reserve(Roles);
    for (int i = 0; i < Roles; ++i)
        roles << roleCode(static_cast<Role>(i));
    line.addArgument(
        u"action"_s,
        CommandWords::tr("list, add LOGIN, passwd LOGIN, disable LOGIN or enable LOGIN. A password is asked "
                         "for, or read from standard input."),
        u"list|add|passwd|disable|enable"_s);
    line.addArgument(u"login"_s, CommandWords::tr("What the operator types to sign on."), CommandWords::tr("[LOGIN]"));
    line.addOption(u"name"_s, CommandWords::tr("As alarms and journals name them."), CommandWords::tr("NAME"));
    line.addOption(u"role"_s, CommandWords::tr("One of %1; technician by itself.").arg(roles.join(u", "_s)),
                   CommandWords::tr("ROLE"));
    line.addOption(u"customer"_s, CommandWords::tr("Sees this customer alone; may be given several times."),
                   CommandWords::tr("NAME"));
    line.addOption(u"desktop"_s, CommandWords::tr("The desktop user of that name needs no password."));
}

} // namespace

int runOperators(const QStringList& arguments)
{
    CommandLine line("operators",
                     CommandWords::tr("Who may sign on to the console. While there is nobody, no one has to."));
    describeOperators(line);
    if (const auto code = line.parse(arguments))
        return *code;
    const QStringList words = line.arguments();
    const QString action = words.isEmpty() ? u"list"_s : words.constFirst();
    const bool isList = action == "list"_L1;
    if (!isList && !QStringList{u"add"_s, u"passwd"_s, u"disable"_s, u"enable"_s}.contains(action))
        return line.wrongUsage(CommandWords::tr("There is no action \"%1\".").arg(printable(action)));
    if (words.size() != (isList ? std::min<qsizetype>(words.size(), 1) : 2))
        return line.wrongUsage(CommandWords::tr("%1 takes one login.").arg(action));
    auto opened = FolderStore::open(line.dataFolder(), action != "add"_L1);
    if (!opened)
        return printFailure(opened.failure(), line.json());
    if (isList)
        return listOperators(*opened, line.json());
    return action == "add"_L1 ? addOperator(line, *opened, words[1]) : changeOperator(line, *opened, action, words[1]);
}

} // namespace sd
